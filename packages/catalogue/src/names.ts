import type { CatalogueModule } from "./types.ts";

/** `docker_container` → `DockerContainer`. */
export function pascal(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((each) => each !== "");
  const joined = words.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join("");
  return joined.replace(/^(?=\d|$)/, "_");
}

/**
 * The name of each function's interface of arguments, by `module.function`. Two functions may give the same one
 * (`elasticsearch.index_absent`, `elasticsearch_index.absent`): then an underscore stands behind the module, and a number
 * where that is not enough.
 */
export function interfaceNames(modules: readonly CatalogueModule[]): ReadonlyMap<string, string> {
  const all = modules.flatMap((module) => module.functions.map((fun) => [module.name, fun.name] as const));
  const counts = new Map<string, number>();
  for (const [module, fun] of all) {
    const name = pascal(`${module}_${fun}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return new Map(
    all.map(([module, fun]) => {
      const name = pascal(`${module}_${fun}`);
      const isShared = (counts.get(name) ?? 0) > 1;
      return [`${module}.${fun}`, untaken(`${isShared ? `${pascal(module)}_${pascal(fun)}` : name}Args`, taken)];
    }),
  );
}

/** The name, with a number behind it where it is taken; it is taken then. */
export function untaken(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}

const reserved: ReadonlySet<string> = new Set(
  "await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval".split(
    " ",
  ),
);

/** The constant that holds a module's builders. */
export function constantName(module: string): string {
  const name = module.replace(/[^A-Za-z0-9_$]/g, "_").replace(/^(?=\d)/, "_");
  return reserved.has(name) ? `${name}_` : name;
}

/** A name as a key of an object or interface. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
