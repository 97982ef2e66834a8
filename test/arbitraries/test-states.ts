/** What Salt's harmless state modules `test` and `stateconf` return. Source: salt/states/test.py, stateconf.py of each line. */
import { type Data, type DataMap, isTrue, PythonError, str } from "../../packages/core/src/salt/data.ts";
import type { Call, Result, SaltLine } from "../../packages/core/src/salt/index.ts";

/** Functions that take any argument. */
const tolerant = [
  "nop",
  "succeed_without_changes",
  "succeed_with_changes",
  "fail_without_changes",
  "fail_with_changes",
  "show_notification",
  "mod_watch",
];

/** Those that refuse what they do not know, with what they know. */
const strict: Readonly<Record<string, readonly string[]>> = {
  configurable_test_state: ["name", "changes", "result", "comment", "warnings"],
  check_pillar: ["name", "present", "boolean", "integer", "string", "listing", "dictionary", "verbose"],
};

const stateconfFunctions = ["set", "context"];

/**
 * Keys of a chunk that Salt never hands to a function, of those that occur here: `STATE_INTERNAL_KEYWORDS` of
 * salt/state.py, and the chunk's own.
 */
const internal: ReadonlySet<Data> = new Set([
  ...[
    "onchanges",
    "onchanges_any",
    "onfail",
    "onfail_any",
    "onfail_all",
    "onfail_stop",
    "prereq",
    "watch",
    "watch_any",
  ],
  ...[
    "require",
    "require_any",
    "listen",
    "onchanges_in",
    "onfail_in",
    "prereq_in",
    "watch_in",
    "require_in",
    "listen_in",
  ],
  ...["fun", "state", "check_cmd", "cmd_opts_exclude", "failhard", "onlyif", "unless", "creates", "retry", "order"],
  ...["parallel", "reload_modules", "reload_grains", "reload_pillar", "runas", "runas_password", "fire_event"],
  ...["saltenv", "umask", "use", "use_in", "prerequired", "__env__", "__sls__", "__id__", "__prereq__"],
  ...["__prerequired__", "__umask__", "__sls_included_from__", "no_log", "__prerequiring__"],
]);

/** What only some lines keep from functions. */
function isInternal(key: Data, line: SaltLine): boolean {
  if (key === "__prerequired__") return line !== "3008";
  if (key === "no_log" || key === "__prerequiring__") return line === "3008";
  if (key === "__sls_included_from__") return line !== "3006";
  return internal.has(key);
}

/** Judges a call as the state function does that Salt would run. */
export function resultsOf(line: SaltLine): (call: Call) => Result {
  return (call) => {
    const result = checked(call, line);
    // Each attempt's comment is put before the last one's.
    if (!call.args.has("retry")) return result;
    const { comment: _, ...rest } = result;
    return rest;
  };
}

function checked(call: Call, line: SaltLine): Result {
  const { state, fun, args } = call;
  const known =
    state === "test" ? [...tolerant, ...Object.keys(strict)] : state === "stateconf" ? stateconfFunctions : [];
  if (!known.includes(fun)) return notFound(call);
  const parameters = state === "test" ? strict[fun] : undefined;
  if (parameters !== undefined) refuseUnknown(args, parametersOf(fun, parameters, line), line);
  // Python has text only as the name of an argument.
  if ([...args.keys()].some((key) => typeof key !== "string")) return raised;
  if (state === "stateconf") return { result: true, changes: false };
  return outcome(call, line);
}

function parametersOf(fun: string, parameters: readonly string[], line: SaltLine): readonly string[] {
  const isNew = fun === "configurable_test_state" && line !== "3006";
  return isNew ? [...parameters, "allow_test_mode_failure"] : parameters;
}

function notFound({ state, fun, sls }: Call): Result {
  const full = `${state}.${fun}`;
  const comment = `State '${full}' was not found in SLS '${sls}'\nReason: '${full}' is not available.\n`;
  return { result: false, changes: false, invalid: true, comment };
}

/** Salt raises this where nothing catches it. Source: `format_call` of salt/utils/args.py. */
function refuseUnknown(args: DataMap, parameters: readonly string[], line: SaltLine): void {
  const extra = [...args.keys()].filter((key) => !isInternal(key, line) && !parameters.includes(str(key)));
  if (extra.length > 0) {
    throw new PythonError(
      "salt.exceptions.SaltInvocationError",
      `${extra.map(str).join()} are invalid keyword arguments`,
    );
  }
}

function outcome({ fun, args, test }: Call, line: SaltLine): Result {
  const given = args.get("comment");
  const comment = (own: string) =>
    given === undefined ? { comment: own } : typeof given === "string" ? { comment: given } : {};
  switch (fun) {
    case "nop":
      return { result: true, changes: false, comment: "Success!" };
    case "succeed_without_changes":
      return { result: true, changes: false, ...comment("Success!") };
    case "fail_without_changes":
      return {
        result: false,
        changes: false,
        ...(test ? { comment: "If we weren't testing, this would be a failure!" } : comment("Failure!")),
      };
    case "succeed_with_changes":
      return test
        ? { result: null, changes: true, comment: "If we weren't testing, this would be successful with changes" }
        : { result: true, changes: true, ...comment("Success!") };
    case "fail_with_changes":
      return test
        ? { result: null, changes: true, comment: "If we weren't testing, this would be failed with changes" }
        : { result: false, changes: true, ...comment("Failure!") };
    case "configurable_test_state":
      return configured(args, test, line);
    case "show_notification":
      return isTrue(args.get("text")) ? { result: true, changes: false } : raised;
    case "mod_watch":
      return watched(args, comment("Watch statement fired."));
    default:
      return raised;
  }
}

/** The function raises; Salt shows the traceback as the comment. */
const raised: Result = { result: false, changes: false };

function configured(args: DataMap, test: boolean, line: SaltLine): Result {
  const changes = args.has("changes") ? args.get("changes") : true;
  const result = args.has("result") ? args.get("result") : true;
  const warnings = args.get("warnings") ?? null;
  if (typeof changes !== "boolean" || typeof result !== "boolean") return raised;
  if (warnings !== null && typeof warnings !== "string" && !Array.isArray(warnings)) return raised;
  const comment = args.has("comment") ? args.get("comment") : "";
  const said = typeof comment === "string" ? { comment: test && comment === "" ? "This is a test" : comment } : {};
  if (!test) return { result, changes, ...said };
  const honest = line !== "3006" && isTrue(args.get("allow_test_mode_failure")) && !result;
  return { result: honest ? false : changes ? null : true, changes, ...said };
}

/** Its result may be said by arguments; changes that are no mapping are a malformed return. */
function watched(args: DataMap, comment: Pick<Result, "comment">): Result {
  const result = args.has("result") ? (args.get("result") as Data) : true;
  const outcome = result === null ? null : isTrue(result);
  if (!args.has("changes")) return { result: outcome, raw: result, changes: true, ...comment };
  const changes = args.get("changes");
  if (!(changes instanceof Map)) return { result: outcome, raw: result, changes: false, malformed: true };
  return { result: outcome, raw: result, changes: changes.size > 0, ...comment };
}
