import { type Data, firstKey, isDataList, isDataMap, same, str, typeOf } from "./data.ts";
import { requisiteKeywords } from "./keywords.ts";
import { message } from "./messages.ts";
import type { SaltLine, SaltMessage } from "./types.ts";
import { contains, hashable, isHashable, required, startsWith, type WorkingMap } from "./working.ts";

/** The requisites that 3006 and 3007 look at here. */
const checkedByOld: ReadonlySet<Data> = new Set(["require", "watch", "prereq", "onchanges"]);

interface Declaration {
  readonly id: Data;
  readonly body: WorkingMap;
  readonly module: Data;
  readonly args: readonly Data[];
}

/**
 * What is wrong with the form of high data, before requisites are worked in.
 *
 * Source: `verify_high` of salt/state.py; SALT.md §4.
 */
export function verifyHigh(high: WorkingMap, salt: SaltLine): readonly SaltMessage[] {
  const pass = new Verification(salt);
  for (const [id, body] of high) pass.id(id, body);
  return pass.messages;
}

class Verification {
  readonly messages: SaltMessage[] = [];
  readonly #old: boolean;
  /** The requisites of each id's last block of them, with the state that has them: 3006 and 3007 find pairs by it. */
  readonly #seen = new Map<Data, Map<Data, Data>>();

  constructor(salt: SaltLine) {
    this.#old = salt !== "3008";
  }

  id(id: Data, body: Data): void {
    if (typeof id === "string" && id.startsWith("__")) return;
    if (typeof id !== "string") {
      const what = this.#old ? `is a ${typeOf(id)}` : `is type ${typeOf(id)}`;
      const sls = required(body, "__sls__");
      this.#add(
        "id",
        `ID '${str(id)}' in SLS '${str(sls)}' is not formed as a string, but ${what}. It may need to be quoted.`,
        [body],
        id,
        sls,
      );
    }
    if (!isDataMap(body)) {
      this.#add("structure", `The type ${str(id)} in ${str(body)} is not formatted as a dictionary`, [body], id);
      return;
    }
    for (const [module, args] of body) {
      if (!startsWith(module, "__")) this.#module(id, body as WorkingMap, module, args);
    }
  }

  #module(id: Data, body: WorkingMap, module: Data, args: Data): void {
    if (args === null) {
      const text =
        `ID '${str(id)}' in SLS '${slsOf(body)}' contains a short declaration (${str(module)}) with a trailing colon. ` +
        "When not passing any arguments to a state, the colon must be omitted.";
      this.#add("structure", text, [body], id, body.get("__sls__"));
    } else if (!isDataList(args)) {
      this.#add(
        "structure",
        `State '${str(id)}' in SLS '${slsOf(body)}' is not formed as a list`,
        [body],
        id,
        body.get("__sls__"),
      );
    } else {
      const declaration = { id, body, module, args };
      for (const arg of args) {
        if (typeof arg === "string") this.#whiteSpace(declaration, arg);
        else if (isDataMap(arg)) this.#argument(declaration, arg as WorkingMap);
      }
      this.#functions(declaration);
    }
  }

  #whiteSpace({ id, body, args }: Declaration, fun: string): void {
    if (!fun.trim().includes(" ")) return;
    const text =
      `The function "${fun}" in state "${str(id)}" in SLS "${slsOf(body)}" has whitespace, a function with whitespace is ` +
      'not supported, perhaps this is an argument that is missing a ":"';
    this.#add("function", text, [args as Data, body], id, body.get("__sls__"));
  }

  #argument(declaration: Declaration, arg: WorkingMap): void {
    const { id, body } = declaration;
    const key = firstKey(arg);
    const value = arg.get(key) as Data;
    const where = () => `in state '${str(id)}' in SLS '${slsOf(body)}'`;
    if (key === "names" && !isDataList(value)) {
      this.#add(
        "structure",
        `The 'names' argument ${where()} needs to be formed as a list`,
        [arg, body],
        id,
        body.get("__sls__"),
      );
    }
    if (!(this.#old ? checkedByOld : requisiteKeywords).has(key)) return;
    if (!isDataList(value)) {
      this.#add(
        "requisite",
        `The ${str(key)} statement ${where()} needs to be formed as a list`,
        [arg, body],
        id,
        body.get("__sls__"),
      );
    } else {
      if (this.#old) this.#seen.set(id, new Map([["state", declaration.module]]));
      for (const item of value)
        this.#requisite(declaration, typeof item === "string" ? new Map([["id", item]]) : item, [item, arg, body]);
    }
    if (arg.size !== 1) {
      this.#add(
        "structure",
        `Multiple dictionaries defined in argument of state '${str(id)}' in SLS '${slsOf(body)}'`,
        [arg, body],
        id,
        body.get("__sls__"),
      );
    }
  }

  #requisite({ id, body, module }: Declaration, item: Data, about: readonly Data[]): void {
    const sls = body.get("__sls__");
    if (!isDataMap(item) || (!this.#old && item.size !== 1)) {
      const where = this.#old ? `in SLS ${slsOf(body)}` : `in state ${str(id)} in SLS ${slsOf(body)}`;
      this.#add(
        "requisite",
        `Requisite declaration ${str(item)} ${where} is not formed as a single key dictionary`,
        about,
        id,
        sls,
      );
      return;
    }
    const key = firstKey(item);
    const value = item.get(key) as Data;
    if (contains(key, ".")) {
      const text =
        `Invalid requisite type '${str(key)}' in state '${str(id)}', in SLS '${slsOf(body)}'. Requisite types must not ` +
        `contain dots, did you mean '${str(key).split(".")[0]}'?`;
      this.#add("requisite", text, about, id, sls);
    }
    if (!isHashable(value)) {
      const where = this.#old ? "" : ` in SLS "${slsOf(body)}"`;
      this.#add("requisite", `Illegal requisite "${str(value)}"${where}, please check your syntax.\n`, about, id, sls);
      return;
    }
    if (this.#old) this.#pair(id, module, body, key, value, about);
  }

  /** Two states that wait for each other, or one that waits for itself; longer loops are not seen. */
  #pair(id: Data, module: Data, body: WorkingMap, key: Data, target: Data, about: readonly Data[]): void {
    const own = this.#seen.get(hashable(id)) as Map<Data, Data>;
    own.set(target, key);
    const other = this.#seen.get(target);
    if (other === undefined || !other.has(id) || !same(other.get(id), module) || !same(other.get("state"), key)) return;
    const text = `A recursive requisite was found, SLS "${slsOf(body)}" ID "${str(id)}" ID "${str(target)}"`;
    this.#add("cycle", text, about, id, body.get("__sls__"));
  }

  #functions({ id, body, module, args }: Declaration): void {
    const dotted = contains(module, ".");
    const own = args.filter((arg): arg is string => typeof arg === "string");
    const count = own.length + (dotted ? 1 : 0);
    if (count === 0) {
      if (this.#old && (module === "require" || module === "watch")) return;
      this.#add(
        "function",
        `No function declared in state '${str(id)}' in SLS '${slsOf(body)}'`,
        [args as Data, body],
        id,
        body.get("__sls__"),
      );
    } else if (count > 1) {
      const all = dotted ? [str(module).slice(str(module).indexOf(".") + 1), ...own] : own;
      const text =
        `Too many functions declared in state '${str(id)}' in SLS '${slsOf(body)}'. Please choose one of the following: ` +
        all.join(", ");
      this.#add("function", text, [args as Data, body], id, body.get("__sls__"));
    }
  }

  #add(kind: SaltMessage["kind"], text: string, about: readonly Data[], id: Data, sls?: Data): void {
    this.messages.push(message(kind, text, about, { id, sls }));
  }
}

function slsOf(body: WorkingMap): string {
  return str(required(body, "__sls__"));
}
