import { describe, expect, test } from "vitest";
import { type Diagnostic, formatDiagnostics, ProjectError, type Severity } from "./diagnostic.ts";

const file = "/home/user/site.ts";

function diagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return { code: "cycle", severity: "error", message: "Round.", location: undefined, related: [], ...parts };
}

/** What a finding at this place looks like above a source of these lines. */
function shown(lines: readonly string[], line: number, column: number): readonly string[] {
  const text = formatDiagnostics([diagnostic({ location: { file, line, column } })], { source: () => lines });
  return text.split("\n").slice(2);
}

describe("formatDiagnostics", () => {
  test("is empty without findings", () => {
    expect(formatDiagnostics([])).toBe("");
  });

  test("errors come first, then warnings, then the rest, each group in its order", () => {
    const of = (severity: Severity, message: string) => diagnostic({ severity, message });
    const mixed = [of("info", "a"), of("warning", "b"), of("error", "c"), of("info", "d"), of("error", "e")];
    expect(formatDiagnostics(mixed)).toBe(
      "error[cycle]: c\n\nerror[cycle]: e\n\nwarning[cycle]: b\n\ninfo[cycle]: a\n\ninfo[cycle]: d",
    );
    expect(mixed.map((each) => each.message)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("names the place, and those that are related, with paths as the caller wants them", () => {
    const found = diagnostic({
      location: { file, line: 6, column: 15 },
      related: [
        { message: "a waits for b", location: { file, line: 7, column: 1 } },
        { message: "b waits for a", location: undefined },
      ],
    });
    const rest = (path: string) =>
      `error[cycle]: Round.\n  at ${path}:6:15\n  - a waits for b\n    at ${path}:7:1\n  - b waits for a`;
    expect(formatDiagnostics([found])).toBe(rest(file));
    expect(formatDiagnostics([found], { path: (name) => name.replace("/home/user/", "") })).toBe(rest("site.ts"));
  });
});

describe("the excerpt", () => {
  test("marks the name that the place points at", () => {
    expect(shown(["", "", 'const a = pkg.installed("a");'], 3, 15)).toEqual([
      "    |",
      '  3 | const a = pkg.installed("a");',
      "    |               ^^^^^^^^^",
    ]);
  });

  test("keeps tabs, so that the mark stands below its column whatever their width", () => {
    expect(shown(['\tsls("web", [\tfile.absent("/x")]);'], 1, 15)).toEqual([
      "    |",
      '  1 | \tsls("web", [\tfile.absent("/x")]);',
      `    | \t${" ".repeat(12)}\t${"^".repeat("file.absent".length)}`,
    ]);
  });

  test("has a margin as wide as the line's number", () => {
    const lines = [...Array.from({ length: 999 }, () => ""), "x();"];
    expect(shown(lines, 1000, 1)).toEqual(["       |", "  1000 | x();", "       | ^"]);
  });

  test("marks one column where no name stands, also at the end of the line", () => {
    expect(shown(["a + b"], 1, 3).at(-1)).toBe("    |   ^");
    expect(shown(["ab"], 1, 3).at(-1)).toBe("    |   ^");
  });

  test("is left out where the source has no such line, or cannot be read", () => {
    expect(shown(["a"], 2, 1)).toEqual([]);
    const found = diagnostic({ location: { file, line: 1, column: 1 } });
    expect(formatDiagnostics([found], { source: () => undefined })).toBe(`error[cycle]: Round.\n  at ${file}:1:1`);
  });
});

test("a ProjectError has the findings, and says them all", () => {
  const found = [
    diagnostic({ severity: "warning", message: "Hm." }),
    diagnostic({ severity: "error", message: "No." }),
  ];
  const error = new ProjectError(found);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("ProjectError");
  expect(error.diagnostics).toBe(found);
  expect(error.message).toBe("error[cycle]: No.\n\nwarning[cycle]: Hm.");
});
