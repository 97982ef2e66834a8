import { type Data, firstKey, isDataList, isDataMap, isTrue, PythonError, str, typeOf } from "./data.ts";
import { message } from "./messages.ts";
import type { SaltMessage } from "./types.ts";
import { isWorkingList, isWorkingMap, iterate, listUnder, startsWith, type WorkingMap } from "./working.ts";

/** The SLS file whose declarations are read. */
export interface Place {
  readonly sls: string;
  readonly saltenv: string;
}

/** Takes `extend:` out of a file: its bodies get the file's name, and functions go from the key to the list. */
export function takeExtend(state: WorkingMap, { sls, saltenv }: Place): readonly SaltMessage[] {
  const extend = state.get("extend");
  if (extend === undefined) return [];
  state.delete("extend");
  if (!isWorkingMap(extend)) {
    return [message("structure", `Extension value in SLS '${sls}' is not a dictionary`, [extend, state], { sls })];
  }
  const out: SaltMessage[] = [];
  for (const [id, body] of extend) {
    if (!isWorkingMap(body)) {
      const text = `Extension name '${str(id)}' in SLS '${sls}' is not a dictionary`;
      out.push(message("structure", text, [body, extend], { id, sls }));
      continue;
    }
    owned(body, { sls, saltenv });
    for (const key of [...body.keys()]) {
      if (startsWith(key, "_") || !isDataList(body.get(key))) continue;
      if (str(key).includes(".")) moveFunction(body, str(key));
    }
  }
  listUnder(state, "__extend__").push(extend);
  return out;
}

/** Takes `exclude:` out of a file. */
export function takeExclude(state: WorkingMap, { sls }: Place): readonly SaltMessage[] {
  const exclude = state.get("exclude");
  if (exclude === undefined) return [];
  state.delete("exclude");
  listUnder(state, "__exclude__").push(...iterate(exclude));
  if (isDataList(exclude)) return [];
  return [message("structure", `Exclude Declaration in SLS ${sls} is not formed as a list`, [exclude, state], { sls })];
}

/**
 * Brings a file's ids into the form of high data. In one id, `mod: [fun]` is numbered before `mod.fun:`, as the latter is
 * taken out and put in again at the end.
 *
 * Source: `_handle_state_decls` of salt/state.py; SALT.md §1, step 4.
 */
export function declare(state: WorkingMap, place: Place): readonly SaltMessage[] {
  const out: SaltMessage[] = [];
  for (const [id, body] of state) {
    if (isWorkingMap(body)) out.push(...declareBody(id, body, place));
    else if (id === "__extend__" || id === "__exclude__") continue;
    else if (typeof body === "string" && body.includes(".")) {
      const [module = "", fun = ""] = body.split(".");
      state.set(id, owned(new Map<Data, Data>(), place).set(module, [fun]));
    } else {
      const text = `ID ${str(id)} in SLS ${place.sls} is not a dictionary`;
      out.push(message("structure", text, [body, state], { id, sls: place.sls }));
    }
  }
  return out;
}

function declareBody(id: Data, body: WorkingMap, place: Place): readonly SaltMessage[] {
  const out: SaltMessage[] = [];
  const seen = new Set<Data>();
  for (const key of [...body.keys()]) {
    if (startsWith(key, "_") || !isDataList(body.get(key))) continue;
    const name = str(key);
    const module = name.split(".")[0] as string;
    if (name.includes(".")) {
      if (seen.has(module)) {
        const text = `ID '${str(id)}' in SLS '${place.sls}' contains multiple state declarations of the same type`;
        out.push(message("duplicate-module", text, [body.get(key), body], { id, sls: place.sls }));
        continue;
      }
      moveFunction(body, name);
    }
    seen.add(module);
  }
  owned(body, place);
  return out;
}

/** `mod.fun: [args]` becomes `mod: [args, fun]`, at the end; what follows a second dot is lost. */
function moveFunction(body: WorkingMap, key: string): void {
  const [module = "", fun = ""] = key.split(".");
  const args = body.get(key);
  body.delete(key);
  if (!isWorkingList(args))
    throw new PythonError("AttributeError", `'${typeOf(args ?? null)}' object has no attribute 'append'`);
  body.set(module, args);
  args.push(fun);
}

function owned(body: WorkingMap, { sls, saltenv }: Place): WorkingMap {
  if (!body.has("__sls__")) body.set("__sls__", sls);
  if (!body.has("__env__")) body.set("__env__", saltenv);
  return body;
}

/**
 * Gives each state without an `order` of its own the next number.
 *
 * @returns the number after the last one that was given.
 * Source: `_handle_iorder` of salt/state.py; SALT.md §1, step 7.
 */
export function numberStates(ids: Iterable<readonly [Data, Data]>, from: number): number {
  let next = from;
  for (const [, body] of ids) {
    if (!isWorkingMap(body)) continue;
    for (const [module, args] of body) {
      if (typeof module !== "string" || module.startsWith("_") || !isWorkingList(args)) continue;
      if (args.some((arg) => isDataMap(arg) && isTrue(arg) && firstKey(arg) === "order")) continue;
      args.push(new Map<Data, Data>([["order", next]]));
      next += 1;
    }
  }
  return next;
}
