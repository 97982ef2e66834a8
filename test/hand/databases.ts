import {
  mysql_database,
  mysql_grants,
  mysql_query,
  mysql_user,
  postgres_cluster,
  postgres_database,
  postgres_extension,
  postgres_group,
  postgres_initdb,
  postgres_language,
  postgres_privileges,
  postgres_schema,
  postgres_tablespace,
  postgres_user,
} from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, type StandIn, stops } from "./sample.ts";

const module = (name: string) => `__import__("salt.modules.${name}", fromlist=["x"])`;

/** A server with nothing in it; privileges are read by Salt's own code. */
const postgres: StandIn = {
  functions: {
    "postgres.user_exists": "False",
    "postgres.role_get": "None",
    "postgres.db_list": '{"old": {"Encoding": "LATIN1"}}',
    "postgres.db_exists": "True",
    "postgres.schema_exists": "True",
    "postgres.schema_get": "None",
    "postgres.create_extension": "True",
    "postgres.create_metadata": `[${module("postgres")}._EXTENSION_NOT_INSTALLED]`,
    "postgres.is_installed_extension": "True",
    "postgres.tablespace_exists": "True",
    "postgres.tablespace_list": "{}",
    "postgres.privileges_grant": "True",
    "postgres.privileges_revoke": "True",
    "postgres.has_privileges": `[${module("postgres")}._validate_privileges(args[2], (kwargs["privileges"] or "").upper().split(",") if kwargs["privileges"] else [], kwargs["privileges"]), False][1]`,
    "postgres.cluster_exists": "False",
    "postgres.datadir_init": "True",
    "postgres.datadir_exists": "False",
    "postgres.language_create": "True",
    "postgres.language_list": "{}",
    "postgres.language_exists": "True",
  },
};
const onPostgres = { standIn: postgres };

/** A server with nothing in it. */
const mysql: StandIn = {
  functions: {
    "mysql.user_create": "True",
    "mysql.user_exists": "False",
    "mysql.db_exists": "True",
    "mysql.db_get": '{"character_set": "utf8mb4", "collate": "utf8mb4_general_ci"}',
    "mysql.grant_exists": "False",
    "mysql.query": "{}",
    "mysql.file_query": "{}",
  },
};
const onMysql = { standIn: mysql };
const access = { user: "postgres", db_host: "db1", db_port: 5432, db_user: "admin", db_password: "x" };
const server = { connection_host: "db1", connection_user: "root", connection_pass: "x", connection_port: 3306 };

export const samples: readonly Sample[] = [
  accepts(
    postgres_user.present("app", {
      ...access,
      maintenance_db: "postgres",
      createdb: true,
      createroles: false,
      encrypted: "scram-sha-256",
      superuser: false,
      replication: false,
      inherit: true,
      login: true,
      default_password: "y",
      refresh_password: true,
      valid_until: "2030-01-01",
      groups: ["a", "b"],
    }),
    onPostgres,
  ),
  // @ts-expect-error a misspelt argument
  stops(postgres_user.present("app", { superusr: true }), /'superusr' is an invalid keyword/, onPostgres),
  // @ts-expect-error no such way to keep a password
  fails(postgres_user.present("app", { password: "x", encrypted: "sha1" }), /sha1|Unknown/i, onPostgres),
  accepts(postgres_user.absent("app", { ...access, maintenance_db: "postgres" }), onPostgres),
  // @ts-expect-error a misspelt argument
  stops(postgres_user.absent("app", { db_hots: "x" }), /'db_hots' is an invalid keyword/, onPostgres),
  accepts(postgres_group.present("staff", { ...access, createdb: true, groups: "a,b", login: false }), onPostgres),
  // @ts-expect-error what a user has
  stops(postgres_group.present("staff", { valid_until: "2030-01-01" }), /'valid_until' is an invalid/, onPostgres),
  accepts(postgres_group.absent("staff", { user: "postgres" }), onPostgres),
  // @ts-expect-error a misspelt argument
  stops(postgres_group.absent("staff", { usr: "postgres" }), /'usr' is an invalid keyword/, onPostgres),
  accepts(
    postgres_database.present("shop", {
      ...access,
      owner: "app",
      owner_recurse: true,
      encoding: "UTF8",
      lc_collate: "C.UTF-8",
      lc_ctype: "C.UTF-8",
      template: "template0",
      tablespace: "fast",
    }),
    onPostgres,
  ),
  accepts(postgres_database.present("old", { encoding: "UTF8" }), {
    ...onPostgres,
    comment: /cannot be altered|wrong/i,
  }),
  // @ts-expect-error a misspelt argument
  stops(postgres_database.present("shop", { lc_colate: "C" }), /'lc_colate' is an invalid keyword/, onPostgres),
  accepts(postgres_database.absent("shop", { maintenance_db: "postgres" }), onPostgres),
  // @ts-expect-error an argument that it does not have
  stops(postgres_database.absent("shop", { owner: "app" }), /'owner' is an invalid keyword/, onPostgres),
  accepts(postgres_schema.present("sales", { dbname: "shop", owner: "app", ...access }), onPostgres),
  // @ts-expect-error in which database?
  fails(postgres_schema.present("sales", { owner: "app" }), /Missing parameter dbname/, onPostgres),
  accepts(postgres_schema.absent("sales", { dbname: "shop" }), onPostgres),
  // @ts-expect-error in which database?
  fails(postgres_schema.absent("sales", {}), /Missing parameter dbname/, onPostgres),
  accepts(
    postgres_extension.present("hstore", { ...access, maintenance_db: "shop", if_not_exists: true, schema: "public" }),
    onPostgres,
  ),
  // @ts-expect-error its name is ext_version
  stops(postgres_extension.present("hstore", { version: "1.0" }), /'version' is an invalid keyword/, onPostgres),
  accepts(postgres_extension.absent("hstore", { if_exists: true, cascade: true, restrict: false }), onPostgres),
  // @ts-expect-error a misspelt argument
  stops(postgres_extension.absent("hstore", { cascad: true }), /'cascad' is an invalid keyword/, onPostgres),
  accepts(
    postgres_tablespace.present("fast", { directory: "/srv/pg", owner: "app", options: { seq_page_cost: 1.1 } }),
    onPostgres,
  ),
  // @ts-expect-error where?
  fails(postgres_tablespace.present("fast", { owner: "app" }), /Missing parameter directory/, onPostgres),
  accepts(postgres_tablespace.absent("fast", access), onPostgres),
  // @ts-expect-error an argument that it does not have
  stops(postgres_tablespace.absent("fast", { directory: "/x" }), /'directory' is an invalid keyword/, onPostgres),
  accepts(
    postgres_privileges.present("app", {
      ...access,
      object_name: "ALL",
      object_type: "table",
      privileges: ["SELECT", "INSERT"],
      grant_option: false,
      prepend: "sales",
      maintenance_db: "shop",
    }),
    onPostgres,
  ),
  accepts(postgres_privileges.present("app", { object_name: "staff", object_type: "group" }), onPostgres),
  fails(
    // @ts-expect-error text, which Salt takes letter by letter
    postgres_privileges.present("app", { object_name: "t", object_type: "table", privileges: "SELECT" }),
    /Invalid privilege\(s\): S,E,L,E,C,T/,
    onPostgres,
  ),
  fails(
    // @ts-expect-error a misspelt privilege
    postgres_privileges.present("app", { object_name: "t", object_type: "table", privileges: ["SELCT"] }),
    /Invalid privilege/,
    onPostgres,
  ),
  fails(
    // @ts-expect-error a group has none to give
    postgres_privileges.present("app", { object_name: "g", object_type: "group", privileges: ["ALL"] }),
    /should not be set for object_type group/,
    onPostgres,
  ),
  // @ts-expect-error a view is a table
  fails(postgres_privileges.present("app", { object_name: "v", object_type: "view" }), /view/, onPostgres),
  accepts(
    postgres_privileges.absent("app", { object_name: "shop", object_type: "database", privileges: ["CONNECT"] }),
    onPostgres,
  ),
  // @ts-expect-error on what?
  fails(postgres_privileges.absent("app", { privileges: ["ALL"] }), /Missing parameters? .*object_name/, onPostgres),
  accepts(
    postgres_cluster.present("main", {
      version: "17",
      port: 5433,
      encoding: "UTF8",
      locale: "C.UTF-8",
      datadir: "/srv/pg",
      allow_group_access: true,
      data_checksums: true,
      wal_segsize: 16,
    }),
    onPostgres,
  ),
  // @ts-expect-error of which version?
  fails(postgres_cluster.present("main", { port: 5433 }), /Missing parameter version/, onPostgres),
  accepts(postgres_cluster.absent("main", { version: 17 }), onPostgres),
  // @ts-expect-error of which version?
  fails(postgres_cluster.absent("main", {}), /Missing parameter version/, onPostgres),
  accepts(
    postgres_initdb.present("/srv/pg", { user: "postgres", auth: "peer", waldir: "/srv/wal", checksums: true }),
    onPostgres,
  ),
  // @ts-expect-error its name is waldir
  stops(postgres_initdb.present("/srv/pg", { xlogdir: "/srv/wal" }), /'xlogdir' is an invalid keyword/, onPostgres),
  accepts(postgres_language.present("plpgsql", { maintenance_db: "shop", ...access }), onPostgres),
  // @ts-expect-error in which database?
  fails(postgres_language.present("plpgsql", {}), /Missing parameter maintenance_db/, onPostgres),
  accepts(postgres_language.absent("plpgsql", { maintenance_db: "shop" }), onPostgres),
  // @ts-expect-error in which database?
  fails(postgres_language.absent("plpgsql", access), /Missing parameter maintenance_db/, onPostgres),

  accepts(
    mysql_user.present("app", { host: "%", password: "x", auth_plugin: "caching_sha2_password", ...server }),
    onMysql,
  ),
  accepts(mysql_user.present("app", { password_hash: "*A4B6" }), onMysql),
  accepts(mysql_user.present("app", { allow_passwordless: true, unix_socket: true }), onMysql),
  // @ts-expect-error no password, and nothing says so
  fails(mysql_user.present("app", { host: "%" }), /unless allow_passwordless is True/, onMysql),
  // @ts-expect-error the hash is not looked at
  drops(mysql_user.present("app", { password: "x", password_hash: "*A4B6" }), "password_hash", onMysql),
  accepts(mysql_user.absent("app", { host: "%", ...server }), onMysql),
  // @ts-expect-error a misspelt argument
  drops(mysql_user.absent("app", { hots: "%" }), "hots", onMysql),
  accepts(mysql_database.present("shop", { character_set: "utf8mb4", collate: "utf8mb4_bin", ...server }), onMysql),
  // @ts-expect-error a misspelt argument
  drops(mysql_database.present("shop", { charset: "utf8" }), "charset", onMysql),
  accepts(mysql_database.absent("shop", { connection_default_file: "/etc/mysql/debian.cnf" }), onMysql),
  // @ts-expect-error a misspelt argument
  drops(mysql_database.absent("shop", { conection_host: "db1" }), "conection_host", onMysql),
  accepts(
    mysql_grants.present("app-all", {
      grant: "select,insert",
      database: "shop.*",
      user: "app",
      host: "%",
      grant_option: true,
      escape: false,
      revoke_first: true,
      ssl_option: [{ X509: true }, { SUBJECT: "CN=app" }],
      ...server,
    }),
    onMysql,
  ),
  // @ts-expect-error a misspelt argument
  drops(mysql_grants.present("a", { grant: "select", database: "shop.*", user: "app", hots: "%" }), "hots", onMysql),
  accepts(mysql_grants.absent("app-all", { grant: "select", database: "shop.*", user: "app", host: "%" }), onMysql),
  drops(
    // @ts-expect-error an argument of `present`
    mysql_grants.absent("app-all", { grant: "select", database: "shop.*", user: "app", revoke_first: true }),
    "revoke_first",
    onMysql,
  ),
  accepts(
    mysql_query.run("count", { database: "shop", query: "select 1", output: "grain", grain: "n", key: "k", ...server }),
    onMysql,
  ),
  accepts(
    mysql_query.run("count", { database: "shop", query: "select 1", output: "/tmp/n", overwrite: false }),
    onMysql,
  ),
  // @ts-expect-error no query
  fails(mysql_query.run("count", { database: "shop" }), /Missing parameter query/, onMysql),
  // @ts-expect-error which grain?
  fails(mysql_query.run("count", { database: "shop", query: "select 1", output: "grain" }), /grain/, onMysql),
  accepts(
    mysql_query.run_file("fill", {
      database: "shop",
      query_file: "salt://fill.sql",
      check_db_exists: false,
      ...server,
    }),
    { ...onMysql, comment: /fill\.sql/ },
  ),
  // @ts-expect-error in which database?
  fails(mysql_query.run_file("fill", { query_file: "salt://fill.sql" }), /Missing parameter database/, onMysql),
];
