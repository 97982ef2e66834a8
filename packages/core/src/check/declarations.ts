import { didYouMean } from "../diagnostics/suggest.ts";
import { glob } from "../expr/glob.ts";
import { type Data, type DataMap, isDataList, isDataMap, isTrue, str, typeOf } from "../salt/data.ts";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import { at, type Declaration, extensions, included } from "./declaration.ts";
import { type Finding, finding } from "./finding.ts";
import type { InspectedState } from "./inspection.ts";

/**
 * What Salt drops or misreads in the declarations themselves.
 *
 * @param states - what becomes of them; none where Salt does not come that far.
 */
export function declarationTraps(high: DataMap, states: readonly InspectedState[]): readonly Finding[] {
  const kept = included(high);
  const bodies = [...kept].filter(([id]) => id !== "__extend__" && id !== "__exclude__");
  const names = namesIn([...kept.values(), ...extensions(kept).map(([, body]) => body)]);
  const crashes = bareListeners(states);
  const traps = (id: string, body: DataMap) => bodyTraps(id, body, kept, names, crashes);
  return [
    ...bodies.flatMap(([id, body]): readonly Finding[] => {
      if (typeof id !== "string" || !isDataMap(body)) return [];
      const own = idTraps(id, at(body));
      return id.startsWith("__") ? own : [...own, ...traps(id, body)];
    }),
    ...extensions(kept).flatMap(([id, body]) => (typeof id === "string" && isDataMap(body) ? traps(id, body) : [])),
  ];
}

function bodyTraps(
  id: string,
  body: DataMap,
  high: DataMap,
  names: ReadonlySet<string>,
  crashes: Crashes,
): readonly Finding[] {
  return [...body].flatMap(([module, args]): readonly Finding[] => {
    if (typeof module !== "string" || module.startsWith("_") || !isDataList(args)) return [];
    const declaration: Declaration = { id, module, args };
    return [
      ...repeated(declaration),
      ...odd(declaration),
      ...ignored(declaration, high, names),
      ...crashes(declaration),
    ];
  });
}

/** Ids that Salt drops, or that no requisite can name. */
export function idTraps(id: string, about: object | undefined): readonly Finding[] {
  const subjects = [about ?? id];
  if (id.startsWith("__")) {
    return [
      finding({
        code: "hidden-id",
        message: `The id ${JSON.stringify(id)} starts with two underscores: Salt takes it for a note of its own and drops its states without a word. Rename it.`,
        at: about,
        subjects,
        states: [id],
      }),
    ];
  }
  if (!/[*?[\]]/.test(id) || glob(id).test(id)) return [];
  return [
    finding({
      code: "untargetable-id",
      severity: "info",
      message: `The id ${JSON.stringify(id)} is a glob that does not match itself: no requisite can name it. Give it a plain id, and the text as its \`name\`.`,
      at: about,
      subjects,
      states: [id],
    }),
  ];
}

const requisiteNames: readonly string[] = [...requisiteKinds, ...requisiteInKinds, "listen"];

/** Each `_in` block that Salt turns round counts, as it reads them one by one; of everything else the last one wins. */
function repeated({ id, module, args }: Declaration): readonly Finding[] {
  const first = new Map<Data, DataMap>();
  return args.flatMap((arg): readonly Finding[] => {
    if (!isDataMap(arg)) return [];
    return [...arg.keys()].flatMap((key): readonly Finding[] => {
      const before = first.get(key);
      first.set(key, arg);
      if (before === undefined || typeof key !== "string" || key === "names" || key === "use" || inward.has(key))
        return [];
      const lost = requisiteNames.includes(key)
        ? "the requisites of the first are lost. Put all of them into one list"
        : "the first is lost. Remove one";
      return [
        finding({
          code: "repeated-argument",
          message: `${module} ${JSON.stringify(id)} has \`${key}\` twice: Salt takes the last one, and ${lost}.`,
          at: at(arg, args),
          related: [{ message: "the first one", at: at(before, args) as object }],
          subjects: [arg],
          states: [id],
        }),
      ];
    });
  });
}

function odd({ id, module, args }: Declaration): readonly Finding[] {
  return args.flatMap((arg): readonly Finding[] => {
    if (!isDataMap(arg)) return [];
    const name = arg.get("name");
    const names = arg.get("names");
    const wrong: readonly Data[] = isDataList(names)
      ? names.filter((each) => typeof each !== "string" && !isDataMap(each))
      : [];
    return [
      ...(name === undefined || typeof name === "string"
        ? []
        : [
            notText(
              id,
              `${module} ${JSON.stringify(id)} has a \`name\` that is no text but ${typeOf(name)} (${str(name)}): Salt takes the id instead. Quote it.`,
              "warning",
              arg,
            ),
          ]),
      ...wrong.map((each) =>
        notText(
          id,
          `${module} ${JSON.stringify(id)} has ${str(each)} among its \`names\`, which is no text but ${typeOf(each)}: Salt ${isTrue(each) ? "fails the state" : "calls the function with it"}. Quote it.`,
          isTrue(each) ? "error" : "warning",
          arg,
        ),
      ),
    ];
  });
}

function notText(id: string, message: string, severity: "error" | "warning", about: DataMap): Finding {
  return finding({ code: "not-text", severity, message, at: at(about), subjects: [about, message], states: [id] });
}

const inward: ReadonlySet<string> = new Set(requisiteInKinds.filter((kind) => kind !== "listen_in"));

/** A bare text in an `_in` requisite must be an id, or the `name` argument of a state; else Salt steps over it. */
function ignored({ id, module, args }: Declaration, high: DataMap, names: ReadonlySet<string>): readonly Finding[] {
  return args.flatMap((arg): readonly Finding[] => {
    if (!isDataMap(arg)) return [];
    const [key, items] = [...arg][0] ?? [];
    if (typeof key !== "string" || !inward.has(key)) return [];
    return textsIn(items)
      .filter((text) => !high.has(text) && !names.has(text))
      .map((text) =>
        finding({
          code: "ignored-requisite",
          message: `${module} ${JSON.stringify(id)} has \`${key}\` on ${JSON.stringify(text)}, which no state has as its id or \`name\`: Salt steps over it without a word.${didYouMean(text, [...ids(high), ...names])}`,
          at: at(arg, args),
          subjects: [arg, text],
          states: [id],
        }),
      );
  });
}

type Crashes = (declaration: Declaration) => readonly Finding[];

/** Salt reads `listen_in` from the state as it is compiled: the last one counts, and that of an `extend`. */
function bareListeners(states: readonly InspectedState[]): Crashes {
  const keyOf = (id: string, module: string, text: string) => JSON.stringify([id, module, text]);
  const bare = new Set(
    states.flatMap(({ id, module, data }) => textsIn(data.get("listen_in")).map((text) => keyOf(id, module, text))),
  );
  return ({ id, module, args }) => {
    const arg = args.findLast((each) => isDataMap(each) && each.has("listen_in")) as DataMap | undefined;
    return textsIn(arg?.get("listen_in"))
      .filter((text) => states.length === 0 || bare.has(keyOf(id, module, text)))
      .map((text) => crash(id, module, text, arg as DataMap));
  };
}

function textsIn(items: Data | undefined): readonly string[] {
  return isDataList(items) ? items.filter((item) => typeof item === "string") : [];
}

function crash(id: string, module: string, text: string, arg: DataMap): Finding {
  return finding({
    code: "salt-crash",
    message: `${module} ${JSON.stringify(id)} has \`listen_in\` with the bare text ${JSON.stringify(text)}: Salt ends with an exception when everything has run, and reports nothing. Write \`- module: ${text}\`.`,
    at: at(arg),
    subjects: [arg, text],
    states: [id],
  });
}

function* ids(high: DataMap): Generator<string> {
  for (const id of high.keys()) if (typeof id === "string" && !id.startsWith("__")) yield id;
}

function namesIn(bodies: readonly Data[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const body of bodies) {
    if (!isDataMap(body)) continue;
    for (const args of body.values()) {
      if (!isDataList(args)) continue;
      for (const arg of args) {
        const name = isDataMap(arg) ? arg.get("name") : undefined;
        if (typeof name === "string") out.add(name);
      }
    }
  }
  return out;
}
