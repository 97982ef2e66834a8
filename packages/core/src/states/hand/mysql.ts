import type { Expr, Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

/** How Salt reaches the server; what is missing, it takes from `mysql.…` of the minion's configuration or pillar. */
interface MysqlAccess extends Common {
  connection_host?: Input<string>;
  connection_user?: Input<string>;
  connection_pass?: Input<string>;
  /** A number: as text the server's library refuses it. */
  connection_port?: Input<number>;
  connection_db?: Input<string>;
  connection_conv?: YamlMap;
  connection_unix_socket?: Input<string>;
  /** A file such as `/etc/mysql/debian.cnf`. */
  connection_default_file?: Input<string>;
  /** A section of that file. */
  connection_default_group?: Input<string>;
  connection_charset?: Input<string>;
}

interface MysqlUserBase extends MysqlAccess {
  /** The user. Without it, the id. */
  name?: Input<string>;
  /** Where it may come from; `"localhost"` unless told, `"%"` is anywhere. */
  host?: Input<string>;
  /** The column of passwords in old servers. */
  password_column?: Input<string>;
  auth_plugin?: Input<string>;
}

interface MysqlWithPassword extends MysqlUserBase {
  password: Input<string>;
  password_hash?: "is not looked at beside `password`";
  allow_passwordless?: false | Expr<boolean>;
  unix_socket?: Input<boolean>;
}

interface MysqlWithHash extends MysqlUserBase {
  /** As the server keeps it. */
  password_hash: Input<string>;
  password?: never;
  allow_passwordless?: false | Expr<boolean>;
  unix_socket?: Input<boolean>;
}

interface MysqlWithoutPassword extends MysqlUserBase {
  allow_passwordless: Input<true>;
  /** The system's user of that name alone. */
  unix_socket?: Input<boolean>;
  password?: never;
  password_hash?: never;
}

interface MysqlBySocket extends MysqlUserBase {
  unix_socket: Input<true>;
  allow_passwordless?: Input<boolean>;
  password?: never;
  password_hash?: never;
}

/** Has a user there with this password. Without one it must say so: `allow_passwordless` or `unix_socket`. */
export type MysqlUserPresentArgs = MysqlWithPassword | MysqlWithHash | MysqlWithoutPassword | MysqlBySocket;

/** Removes a user. */
export interface MysqlUserAbsentArgs extends MysqlAccess {
  /** The user. Without it, the id. */
  name?: Input<string>;
  host?: Input<string>;
}

/** Has a database there. A character set and collation are those of a new one; they are changed where they differ. */
export interface MysqlDatabasePresentArgs extends MysqlAccess {
  /** The database. Without it, the id. */
  name?: Input<string>;
  character_set?: Input<string>;
  collate?: Input<string>;
}

/** Removes a database, with all that is in it. */
export interface MysqlDatabaseAbsentArgs extends MysqlAccess {
  /** The database. Without it, the id. */
  name?: Input<string>;
}

interface MysqlGrant extends MysqlAccess {
  /** Not looked at. */
  name?: Input<string>;
  /** `"select,insert"`, `"all privileges"`. */
  grant: Input<string>;
  /** `"shop.*"`, `"shop.orders"`, `"*.*"`. */
  database: Input<string>;
  user: Input<string>;
  /** The user's host; `"localhost"` unless told. */
  host?: Input<string>;
  /** The user may grant it to others. */
  grant_option?: Input<boolean>;
  /** `false`: the database's name goes to the server without quotes, as patterns need it. */
  escape?: Input<boolean>;
}

/** Grants privileges to a user. */
export interface MysqlGrantsPresentArgs extends MysqlGrant {
  /** Takes what it has on that database from it first, so that nothing else is left. */
  revoke_first?: Input<boolean>;
  /** What a connection must have: `[{ X509: true }, { SUBJECT: "…" }]`, or `false`. */
  ssl_option?:
    | false
    | readonly Readonly<Partial<Record<"SSL" | "X509" | "CIPHER" | "ISSUER" | "SUBJECT", Input<string | boolean>>>>[];
}

/** Takes privileges from a user. */
export interface MysqlGrantsAbsentArgs extends MysqlGrant {}

interface MysqlQuery extends MysqlAccess {
  /** Not looked at. */
  name?: Input<string>;
  database: Input<string>;
  /** `false`: a result that is there is kept, and the query does not run. */
  overwrite?: Input<boolean>;
  /** `false`: does not look first whether the database is there. */
  check_db_exists?: Input<boolean>;
  /** Flags of the connection, by name. */
  client_flags?: List<string>;
}

interface ToComment extends Common {
  /** A file for the result, by its whole path; without it, the state's comment has it. */
  output?: `/${string}` | Expr<string>;
  grain?: 'is only for `output: "grain"`';
  key?: 'is only for `output: "grain"`';
}

interface ToGrain extends Common {
  output: "grain";
  /** The grain for the result. */
  grain: Input<string>;
  /** A key of that grain. */
  key?: Input<string>;
}

/** Runs a query, in every run of the state. */
export type MysqlQueryRunArgs = MysqlQuery & { /** One query. */ query: Input<string> } & (ToComment | ToGrain);

/** Runs the queries of a file, in every run of the state. */
export type MysqlQueryRunFileArgs = MysqlQuery & { /** `salt://…`, or a path. */ query_file: Input<string> } & (
    | ToComment
    | ToGrain
  );
