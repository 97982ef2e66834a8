/** What SLS files say beside their states: `include`, `extend`, `exclude`. */
import fc from "fast-check";
import type { Data, DataMap } from "../../packages/core/src/salt/data.ts";
import { grouped, requisite } from "./highstate-requisites.ts";
import { chance, type Late, mapping, nth, pick, type Scope, sometimes } from "./highstate-scope.ts";
import { orders } from "./highstate-states.ts";

export type FileContext = Scope;

const nothing: DataMap = new Map();

/** Another file by its name, relative to the own one, by saltenv, or by a glob. */
const includeItem: fc.Arbitrary<Late<{ readonly item: Data; readonly name: string }>> = fc
  .record({
    chosen: pick,
    form: fc.constantFrom("name", "name", "name", "name", "relative", "relative", "env", "glob"),
  })
  .map(({ chosen, form }) => ({ files, own }: Scope) => {
    const others = files.filter((_, file) => file !== own.file);
    const name = nth(others, chosen) ?? nth(files, chosen) ?? "x";
    if (form === "env") return { name, item: mapping({ base: name }) };
    if (form === "glob") return { name, item: `${name.slice(0, -1)}*` };
    return { name, item: form === "relative" ? relative(files[own.file] ?? "", name) : name };
  });

/** One dot is the folder of a file that is no init.sls, two are the one above it. */
function relative(from: string, to: string): string {
  return `${".".repeat(from.split(".").length)}${to}`;
}

/** What a file includes, and the names of that. */
export interface Included {
  readonly data: DataMap;
  readonly names: readonly string[];
}

export const includes: fc.Arbitrary<Late<Included>> = sometimes(
  35,
  fc.array(includeItem, { minLength: 1, maxLength: 2 }),
).map((all) => (scope: Scope) => {
  // A file alone has nothing to include.
  if (all === undefined || scope.files.length < 2) return { data: nothing, names: [] };
  const items = all.map((each) => each(scope));
  return { data: mapping({ include: items.map(({ item }) => item) }), names: items.map(({ name }) => name) };
});

const extendedArgs: fc.Arbitrary<Late<readonly Data[]>> = fc
  .record({
    requisites: sometimes(45, fc.array(requisite, { minLength: 1, maxLength: 2 })),
    order: sometimes(20, orders),
    comment: sometimes(25, fc.constantFrom("extended", "")),
    name: sometimes(10, fc.constantFrom("n", "m")),
    names: sometimes(6, fc.constant<Data>(["m", "n"])),
    failhard: sometimes(6, fc.boolean()),
    fun: sometimes(20, fc.constantFrom("succeed_with_changes", "nop", "fail_without_changes")),
  })
  .map(({ requisites, fun, ...args }) => (scope: Scope) => {
    const own = Object.entries(args).flatMap(([key, value]) =>
      value === undefined ? [] : [mapping({ [key]: value })],
    );
    return [...own, ...grouped(requisites ?? [], scope), ...(fun === undefined ? [] : [fun])];
  });

/** A state of any file that is extended, mostly under its id. */
const extension: fc.Arbitrary<Late<readonly [Data, Data] | undefined>> = fc
  .record({ chosen: pick, byName: chance(12), args: extendedArgs, fresh: chance(5) })
  .map(({ chosen, byName, args, fresh }) => (scope: Scope) => {
    const target = nth(scope.declared, chosen);
    if (target === undefined) return undefined;
    const list = args({ ...scope, own: target });
    // A module that the id does not have is added to it.
    const body = fresh ? mapping({ "stateconf.set": list }) : mapping({ [target.module]: list });
    return [byName ? (target.name ?? target.id) : target.id, body];
  });

export const extensions: fc.Arbitrary<Late<DataMap>> = sometimes(
  18,
  fc.array(extension, { minLength: 1, maxLength: 2 }),
).map((all) => (scope: Scope) => {
  const bodies = (all ?? []).flatMap((each) => [each(scope)].filter((one) => one !== undefined));
  return bodies.length === 0 ? nothing : mapping({ extend: new Map(bodies) });
});

const exclude: fc.Arbitrary<Late<Data>> = fc
  .record({ chosen: pick, form: fc.constantFrom("id", "id", "id", "sls", "text", "glob") })
  .map(({ chosen, form }) => ({ declared, files }: Scope) => {
    if (form === "id") return mapping({ id: nth(declared, chosen)?.id ?? "a" });
    const name = nth(files, chosen) ?? "x";
    if (form === "text") return name;
    return mapping({ sls: form === "glob" ? `${name.slice(0, -1)}*` : name });
  });

export const excludes: fc.Arbitrary<Late<DataMap>> = fc
  .array(exclude, { minLength: 1, maxLength: 2 })
  .map((all) => (scope: Scope) => mapping({ exclude: all.map((each) => each(scope)) }));
