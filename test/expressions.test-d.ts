/** What expressions are to the compiler: each call has the type that the minion's value has, and mistakes do not compile. */
import {
  at,
  concat,
  definePillar,
  type Expr,
  each,
  eachEntry,
  entries,
  filter,
  filterBy,
  first,
  float,
  grain,
  grains,
  includes,
  keys,
  length,
  lower,
  map,
  merge,
  minus,
  named,
  pillar,
  type Ref,
  range,
  salt,
  secret,
  slot,
  sort,
  split,
  t,
  toInt,
} from "@typesalt/core";
import { file, pkg, test } from "@typesalt/core/states";
import { z } from "zod";

declare function is<T>(value: Expr<T>): void;

interface User {
  readonly name: string;
  readonly uid: number;
  readonly shell?: string;
}
const users = pillar<readonly User[]>("users", []);

is<readonly string[]>(map(users, (user) => user.name));
is<readonly number[]>(map(users, (user, index) => minus(user.uid, index)));
is<readonly User[]>(filter(users, (user) => includes(pillar<string[]>("admins", []), user.name)));
is<string>(first(split(grains.id, "-")));
is<number>(length(users));
is<readonly string[]>(keys(pillar<Record<string, User>>("users", {})));
is<User>(at(users, 0));
is<readonly string[]>(sort(concat(["a"], pillar<string[]>("b", []))));
is<readonly (readonly [string, number])[]>(entries(pillar<Record<string, number>>("ports", {})));
is<string>(salt("cmd.run", "uname -r", named({ python_shell: true })));
is<number>(salt("cmd.retcode", t`test -e ${grains.id}`));
is<boolean>(salt<boolean>("my_module.ready"));
is<number>(float(1));
is<number>(toInt(grains.osrelease));
is<string>(secret(pillar<string>("key", "")));
eachEntry(pillar<Record<string, User>>("users", {}), (user, name, index) => test.nop(t`${name}${index}${user.uid}`));
each(range(0, grains.num_cpus), (number: Ref<number>) => test.nop(t`n${number}`));
file.managed("/etc/x", { contents: slot("cmd.run", "hostname") });
is<string>(grain<string>("role", "none"));

const apache = filterBy(
  { Debian: { pkg: "apache2", port: 80 }, default: { pkg: "httpd", port: 80 } },
  { merge: pillar<{ port?: number }>("apache") },
);
pkg.installed("apache", { name: apache.pkg });
is<number>(apache.port);
is<string>(merge({ a: "x", b: 1 }, pillar<{ a: string }>("a", { a: "y" })).a);

const web = definePillar("web", z.object({ port: z.int().optional(), hosts: z.array(z.string()) }));
is<readonly string[]>(web.value.hosts);

// @ts-expect-error a number is no text
lower(grains.num_cpus);
// @ts-expect-error a user has no mail
map(users, (user) => user.mail);
// @ts-expect-error the function takes text
salt("cmd.run", 5);
// @ts-expect-error the function returns text
is<number>(salt("cmd.run", "x"));
// @ts-expect-error a list of numbers has no text in it
includes(pillar<number[]>("n", []), "x");
// @ts-expect-error no such key in the lookup
filterBy({ Debian: 1 }, { default: "Fedora" });
// @ts-expect-error what was found has no such field
apache.service;
// @ts-expect-error the schema has no such key
web.value.host;
// @ts-expect-error a slot's arguments are known while TypeScript runs
slot("cmd.run", grains.id);
