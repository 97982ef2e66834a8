import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** How Salt reaches the server. */
interface PostgresAccess extends Common {
  /** The system's user that runs `psql`: `"postgres"` is what most machines need. */
  user?: Input<string>;
  db_user?: Input<string>;
  db_password?: Input<string>;
  db_host?: Input<string>;
  db_port?: Input<number | string>;
}

interface PostgresServer extends PostgresAccess {
  /** The database to connect to for this. */
  maintenance_db?: Input<string>;
}

interface PostgresNamed extends PostgresServer {
  /** Its name. Without it, the id. */
  name?: Input<string>;
}

interface PostgresRole extends PostgresNamed {
  createdb?: Input<boolean>;
  createroles?: Input<boolean>;
  /** How the password is kept: as MD5 unless told. `false` keeps it in plain text. */
  encrypted?: Input<boolean | "md5" | "scram-sha-256">;
  superuser?: Input<boolean>;
  replication?: Input<boolean>;
  inherit?: Input<boolean>;
  /** Whether it may log in. */
  login?: Input<boolean>;
  /** In plain text, or as the server keeps it. */
  password?: Input<string>;
  /** Sets the password in every run, without a look at the present one: for servers where Salt may not read it. */
  refresh_password?: Input<boolean>;
  /** Groups it is in: a list, or text with commas. Others are kept. */
  groups?: Input<string> | List<string>;
}

/** Has a role there that may log in, as users do. */
export interface PostgresUserPresentArgs extends PostgresRole {
  /** For a new user, where there is no `password`. */
  default_password?: Input<string>;
  /** A time, as PostgreSQL reads it: `"2030-01-01"`. */
  valid_until?: Input<string>;
}

/** Removes a role. */
export interface PostgresUserAbsentArgs extends PostgresNamed {}

/** Has a role there that others are members of. */
export interface PostgresGroupPresentArgs extends PostgresRole {}

/** Removes a role. */
export interface PostgresGroupAbsentArgs extends PostgresNamed {}

/** Has a database there. What it was created with (encoding, collation) cannot be changed: a difference is a failure. */
export interface PostgresDatabasePresentArgs extends PostgresNamed {
  tablespace?: Input<string>;
  /** `"UTF8"`. */
  encoding?: Input<string>;
  /** `"C.UTF-8"`. */
  lc_collate?: Input<string>;
  lc_ctype?: Input<string>;
  owner?: Input<string>;
  /** All that is in it gets that owner too. */
  owner_recurse?: Input<boolean>;
  /** The database to copy: `"template0"`, where the encoding is another. */
  template?: Input<string>;
}

/** Removes a database, with all that is in it. */
export interface PostgresDatabaseAbsentArgs extends PostgresNamed {}

interface PostgresSchemaIn extends PostgresAccess {
  /** The schema. Without it, the id. */
  name?: Input<string>;
  /** The database that it is in. */
  dbname: Input<string>;
}

/** Has a schema there. */
export interface PostgresSchemaPresentArgs extends PostgresSchemaIn {
  /** Of a new one. */
  owner?: Input<string>;
}

/** Removes a schema. */
export interface PostgresSchemaAbsentArgs extends PostgresSchemaIn {}

/** Has an extension in the database that `maintenance_db` names. */
export interface PostgresExtensionPresentArgs extends PostgresNamed {
  if_not_exists?: Input<boolean>;
  schema?: Input<string>;
  ext_version?: Input<string>;
  /** The version that was there before it was an extension. */
  from_version?: Input<string>;
}

/** Removes an extension. */
export interface PostgresExtensionAbsentArgs extends PostgresNamed {
  if_exists?: Input<boolean>;
  /** Not while something needs it. */
  restrict?: Input<boolean>;
  /** With all that needs it. */
  cascade?: Input<boolean>;
}

/** Has a tablespace there. One in another directory is a failure. */
export interface PostgresTablespacePresentArgs extends PostgresNamed {
  directory: Input<string>;
  /** `{ seq_page_cost: 1.1 }`. */
  options?: Readonly<Record<string, Input<string | number | boolean>>>;
  owner?: Input<string>;
}

/** Removes a tablespace. */
export interface PostgresTablespaceAbsentArgs extends PostgresNamed {}

/** What a role may do with an object. */
export type PostgresPrivilege =
  | "INSERT"
  | "CREATE"
  | "TRUNCATE"
  | "CONNECT"
  | "TRIGGER"
  | "SELECT"
  | "USAGE"
  | "TEMPORARY"
  | "UPDATE"
  | "EXECUTE"
  | "REFERENCES"
  | "DELETE"
  | "MAINTAIN"
  | "ALL";

interface PostgresGranted extends PostgresNamed {
  /** The table, the schema, and so on; `"ALL"` is all tables or sequences of a schema. */
  object_name: Input<string>;
  /** A view is a `"table"`. */
  object_type: Input<"table" | "sequence" | "schema" | "tablespace" | "language" | "database" | "function">;
  /** A list: of text, Salt takes each letter for one. */
  privileges?: List<PostgresPrivilege>;
  /** The schema of a table or sequence; `"public"` unless told. */
  prepend?: Input<string>;
}

interface PostgresMember extends PostgresNamed {
  /** The group. */
  object_name: Input<string>;
  object_type: Input<"group">;
  privileges?: "a group has none to give: membership is all";
  prepend?: Input<string>;
}

interface WithGrantOption extends Common {
  /** The role may grant it to others. */
  grant_option?: Input<boolean>;
}

/** Grants privileges on an object to the role `name`, or membership in a group. */
export type PostgresPrivilegesPresentArgs = (PostgresGranted | PostgresMember) & WithGrantOption;

/** Takes them from it. */
export type PostgresPrivilegesAbsentArgs = PostgresGranted | PostgresMember;

/** Debian: has a cluster there. One with another port or directory is a failure. */
export interface PostgresClusterPresentArgs extends Common {
  /** The cluster: `"main"`. Without it, the id. */
  name?: Input<string>;
  version: Input<OneOf<"13" | "15" | "17"> | number>;
  port?: Input<number | string>;
  encoding?: Input<string>;
  locale?: Input<string>;
  datadir?: Input<string>;
  /** The system's group may read the files. */
  allow_group_access?: Input<boolean>;
  data_checksums?: Input<boolean>;
  /** Megabytes of a segment of the write-ahead log. */
  wal_segsize?: Input<number | string>;
}

/** Debian: removes a cluster, with its data. */
export interface PostgresClusterAbsentArgs extends Common {
  /** The cluster. Without it, the id. */
  name?: Input<string>;
  version: Input<OneOf<"13" | "15" | "17"> | number>;
}

/** Makes a directory for data, where there is none. */
export interface PostgresInitdbPresentArgs extends Common {
  /** The directory. Without it, the id. */
  name?: Input<string>;
  /** The superuser in the database. */
  user?: Input<string>;
  password?: Input<string>;
  /** How local connections prove who they are. */
  auth?: Input<OneOf<"password" | "md5" | "scram-sha-256" | "peer" | "trust">>;
  encoding?: Input<string>;
  locale?: Input<string>;
  /** Another directory for the write-ahead log. */
  waldir?: Input<string>;
  checksums?: Input<boolean>;
}

interface PostgresLanguageIn extends PostgresAccess {
  /** The language. Without it, the id. */
  name?: Input<string>;
  /** The database that it is in. */
  maintenance_db: Input<string>;
}

/** Has a procedural language in a database. */
export interface PostgresLanguagePresentArgs extends PostgresLanguageIn {}

/** Removes it. */
export interface PostgresLanguageAbsentArgs extends PostgresLanguageIn {}
