import { UnpredictableMatch } from "./match-error.ts";

/** Python's `re.match` of a pattern, for the syntax that both languages have. */
export function pythonMatch(pattern: string): RegExp {
  const inline = /^\(\?([aimsu]+)\)/.exec(pattern);
  const flags = new Set([...(inline?.[1] ?? "")].filter((flag) => "ims".includes(flag)));
  const source = pattern
    .slice(inline?.[0].length ?? 0)
    .replaceAll("(?P<", "(?<")
    .replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replaceAll("\\A", "^")
    .replaceAll("\\Z", "(?![\\s\\S])");
  const unknown = /\(\?[aiLmsux#(>P-]|[*+?}]\+/.test(source);
  for (const mode of unknown ? [] : ["u", ""]) {
    try {
      return new RegExp(`^(?:${source})`, [...flags, mode].join(""));
    } catch {
      // Unicode mode knows fewer escapes: Python's `\-` is plain text in the other.
    }
  }
  throw new UnpredictableMatch(`the regular expression "${pattern}" is decided by Python alone`);
}
