import * as fs from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FileContent, writeFiles } from "./write-files.ts";

/** Which call to the file system fails: the one that makes `left` zero. Removals of `stuck` fail always. */
const faults = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, links: true, stuck: "" }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const count = () => {
    faults.left -= 1;
    if (faults.left === 0) throw Object.assign(new Error("EIO: injected"), { code: "EIO" });
  };
  const counted =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      count();
      return call(...args);
    };
  const counting = ["lstat", "stat", "mkdir", "mkdtemp", "readFile", "rename"] as const;
  return {
    ...real,
    ...Object.fromEntries(counting.map((name) => [name, counted(real[name] as (path: string) => Promise<unknown>)])),
    link: counted(async (from: string, to: string) => {
      if (!faults.links) throw Object.assign(new Error("EPERM: no links here"), { code: "EPERM" });
      return real.link(from, to);
    }),
    rm: async (path: string, options: object) => {
      if (faults.stuck !== "" && path.endsWith(faults.stuck)) throw new Error(`EBUSY: ${path}`);
      return real.rm(path, options);
    },
    open: counted(async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
      const handle = await real.open(...args);
      const sync = handle.sync.bind(handle);
      return Object.assign(handle, { sync: counted(sync) });
    }),
  };
});

type Tree = ReadonlyMap<string, FileContent>;

const healthy = { ...faults };

let base = "";
let root = "";
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "typesalt-write-"));
  root = join(base, "out");
});
afterEach(() => {
  Object.assign(faults, healthy);
  fs.rmSync(base, { recursive: true, force: true });
});

/** Everything below a directory, each file with its identity, so that one replaced by its equal shows. */
function snapshot(directory: string): ReadonlyMap<string, string> {
  const paths = fs.readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    paths.map((path) => {
      const full = join(directory, path);
      const found = fs.lstatSync(full);
      if (found.isDirectory()) return [path, ""];
      if (found.isSymbolicLink()) return [path, `-> ${fs.readlinkSync(full)}`];
      return [path, `${found.ino} ${found.mtimeMs} ${found.mode} ${fs.readFileSync(full, "utf8")}`];
    }),
  );
}

/** The files of a directory, without their identities. */
function contents(directory: string): Tree {
  const paths = fs.readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => fs.lstatSync(join(directory, path)).isFile());
  const read = (path: string) => file(fs.readFileSync(path, "utf8"), fs.statSync(path).mode & 0o7777);
  return new Map(files.map((path) => [path, read(join(directory, path))]));
}

function put(directory: string, files: Tree): void {
  fs.mkdirSync(directory, { recursive: true });
  for (const [path, { text, mode = 0o644 }] of files) {
    const full = join(directory, path);
    fs.mkdirSync(join(full, ".."), { recursive: true });
    fs.writeFileSync(full, text);
    fs.chmodSync(full, mode);
  }
}

const file = (text: string, mode = 0o644): FileContent => ({ text, mode });

function tree(files: Readonly<Record<string, string | FileContent>>): Tree {
  return new Map(Object.entries(files).map(([path, each]) => [path, typeof each === "string" ? { text: each } : each]));
}

async function failureOf(work: Promise<void>): Promise<Error> {
  const failure = await work.catch((cause: unknown) => cause);
  if (!(failure instanceof Error)) throw new Error("it did not fail");
  return failure;
}

describe("refused paths", () => {
  const odd = ["", "/a", "a//b", "a/", "..", "../a", "a/../b", "a/..", ".", "./a", "a\0b", "a\\b"];
  test.each(odd)("%j", async (path) => {
    const failure = await failureOf(writeFiles(root, tree({ fine: "", [path]: "" })));
    expect(failure.message).toContain(JSON.stringify(path));
    expect(fs.readdirSync(base)).toEqual([]);
  });

  test.each([[["a", "a/b"]], [["a/b/c/d", "a/b"]]])("%j, of which one is the other's directory", async (paths) => {
    const failure = await failureOf(writeFiles(root, tree(Object.fromEntries(paths.map((path) => [path, ""])))));
    for (const path of paths) expect(failure.message).toContain(path);
    expect(fs.readdirSync(base)).toEqual([]);
  });

  test("names that only look odd are none of them", async () => {
    const paths = ["..a", "...", "a..b/c", ".hidden", "a b", "-", "ä\n"];
    await writeFiles(root, new Map(paths.map((path) => [path, file(path)])));
    expect([...contents(root).keys()].sort()).toEqual(paths.toSorted());
  });
});

describe("a directory that does not exist", () => {
  test("appears with its parents, files and modes", async () => {
    const deep = join(base, "x", "y", "out");
    const special = { run: file("#!/bin/sh\n", 0o755), secret: file("", 0o600) };
    await writeFiles(deep, tree({ "a/b.sls": "ä\n", ...special }));
    expect(contents(deep)).toEqual(tree({ "a/b.sls": file("ä\n"), ...special }));
    expect(fs.readdirSync(join(base, "x", "y"))).toEqual(["out"]);
    expect(fs.statSync(deep).mode & 0o777).toBe(fs.statSync(join(base, "x")).mode & 0o777);
  });

  test("two at once may share missing parents", async () => {
    await Promise.all(["one", "two", "three"].map((name) => writeFiles(join(base, "p", "q", name), tree({ a: "" }))));
    expect(fs.readdirSync(join(base, "p", "q")).sort()).toEqual(["one", "three", "two"]);
  });

  test("cannot be below a file", async () => {
    put(base, tree({ plain: "text" }));
    const failure = await failureOf(writeFiles(join(base, "plain", "out"), tree({ a: "" })));
    expect(failure.message).toContain(join(base, "plain", "out"));
    expect(contents(base)).toEqual(tree({ plain: file("text") }));
  });
});

describe("a directory that exists", () => {
  test("gets the files, and keeps what is not among them", async () => {
    put(root, tree({ a: "old", "d/kept": file("kept", 0o600) }));
    const kept = snapshot(root).get("d/kept");
    await writeFiles(root, tree({ a: "new", "d/e/f": file("made", 0o755) }));
    expect([...contents(root).keys()]).toEqual(["a", "d/e/f", "d/kept"]);
    expect(snapshot(root).get("d/kept")).toBe(kept);
  });

  test("a file with the same text and mode is left untouched", async () => {
    put(root, tree({ same: "text", mode: file("text", 0o600) }));
    const before = snapshot(root);
    await writeFiles(root, tree({ same: "text", mode: "text" }));
    expect(snapshot(root).get("same")).toBe(before.get("same"));
    expect(contents(root).get("mode")).toEqual(file("text"));
  });

  test("bytes that are no UTF-8 are not the same as what they are read as", async () => {
    fs.mkdirSync(root);
    fs.writeFileSync(join(root, "a"), Buffer.from([0xff]));
    await writeFiles(root, tree({ a: "\ufffd" }));
    expect(fs.readFileSync(join(root, "a"))).toEqual(Buffer.from("\ufffd"));
  });

  test("a link in a file's place is replaced, not followed", async () => {
    put(base, tree({ outside: "outside" }));
    fs.mkdirSync(root);
    fs.symlinkSync(join(base, "outside"), join(root, "a"));
    await writeFiles(root, tree({ a: "inside" }));
    expect(contents(base)).toEqual(tree({ "out/a": file("inside"), outside: file("outside") }));
  });

  test("a link among a target's parents is refused", async () => {
    fs.mkdirSync(join(base, "outside"));
    fs.mkdirSync(join(root, "d"), { recursive: true });
    fs.symlinkSync(join(base, "outside"), join(root, "d", "link"));
    const before = snapshot(base);
    const failure = await failureOf(writeFiles(root, tree({ a: "", "d/link/b": "" })));
    expect(failure.message).toMatch(/^d\/link\/b could not be written: d\/link is a symbolic link\. Nothing/);
    expect(snapshot(base)).toEqual(before);
  });

  test("may itself be reached by a link", async () => {
    fs.mkdirSync(join(base, "real"));
    fs.symlinkSync("real", root);
    await writeFiles(root, tree({ a: "text" }));
    expect(contents(join(base, "real"))).toEqual(tree({ a: file("text") }));
  });

  test("is no file", async () => {
    put(base, tree({ out: "text" }));
    expect((await failureOf(writeFiles(root, tree({ a: "" })))).message).toContain(root);
    expect(contents(base)).toEqual(tree({ out: file("text") }));
  });

  test.each([true, false])("a directory in a file's place puts everything back (hard links: %s)", async (links) => {
    faults.links = links;
    put(root, tree({ a: "old", "z/full/b": "inside" }));
    fs.symlinkSync("a", join(root, "link"));
    const before = snapshot(base);
    const failure = await failureOf(writeFiles(root, tree({ a: "b", link: "b", "made/c": "b", "z/full": "b" })));
    expect(failure.message).toMatch(/^z\/full could not be written: .*directory.* Nothing has been changed\.$/);
    expect(failure.cause).toBeInstanceOf(Error);
    expect(snapshot(base)).toEqual(before);
  });

  test("what cannot be taken back is named", async () => {
    put(root, tree({ "full/b": "inside" }));
    faults.stuck = "/a";
    const failure = await failureOf(writeFiles(root, tree({ a: "new", full: "new" })));
    expect(failure.message).toMatch(/^full could not be written: .* This could not be taken back: EBUSY: .*\/a\.$/);
  });

  test("what stood there before and cannot be removed is named", async () => {
    put(root, tree({ a: "old" }));
    faults.stuck = ".old";
    const failure = await failureOf(writeFiles(root, tree({ a: "new" })));
    expect(failure.message).toMatch(/^All files are written, but .*EBUSY/);
    expect(contents(root).get("a")).toEqual(file("new"));
  });
});

describe("laws", () => {
  /** Few names, so that trees overlap; a name of a file is never one of a directory. */
  const path = fc
    .tuple(fc.array(fc.constantFrom("d", "e"), { maxLength: 2 }), fc.constantFrom("a", "b", "c"))
    .map(([directories, name]) => [...directories, name].join("/"));
  const content = fc.record({ text: fc.constantFrom("", "x", "y\n", "ä"), mode: fc.constantFrom(0o644, 0o755, 0o600) });
  const files = fc.array(fc.tuple(path, content), { maxLength: 6 }).map((entries) => new Map(entries));

  const before = fc.option(files, { nil: undefined });

  function start(there: Tree | undefined): void {
    fs.rmSync(root, { recursive: true, force: true });
    if (there !== undefined) put(root, there);
  }

  test("the directory then holds the files and what it held besides, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(before, files, async (there, wanted) => {
        start(there);
        await writeFiles(root, wanted);
        expect(contents(root)).toEqual(new Map([...(there ?? []), ...wanted]));
        expect(fs.readdirSync(base)).toEqual(["out"]);
      }),
    );
  });

  test("writing again touches nothing", async () => {
    await fc.assert(
      fc.asyncProperty(before, files, async (there, wanted) => {
        start(there);
        await writeFiles(root, wanted);
        const first = snapshot(base);
        await writeFiles(root, wanted);
        expect(snapshot(base)).toEqual(first);
      }),
    );
  });

  /** Whether it failed; checks that it then changed nothing, and wrote everything otherwise. */
  async function failsWhole(there: Tree | undefined, wanted: Tree, left: number, links: boolean): Promise<boolean> {
    start(there);
    const first = snapshot(base);
    Object.assign(faults, { left, links });
    const failure = await writeFiles(root, wanted).catch((cause: unknown) => cause);
    Object.assign(faults, healthy);
    if (failure === undefined) {
      expect(contents(root)).toEqual(new Map([...(there ?? []), ...wanted]));
      expect(fs.readdirSync(base)).toEqual(["out"]);
      return false;
    }
    expect(String(failure)).toMatch(/could not be written: EIO: injected\. Nothing has been changed\.$/);
    expect(snapshot(base)).toEqual(first);
    return true;
  }

  test("whichever call to the file system fails: all files, or everything as it was", async () => {
    const all = fc.tuple(before, files, fc.integer({ min: 1, max: 60 }), fc.boolean());
    await fc.assert(fc.asyncProperty(all, async (each) => void (await failsWhole(...each))));
  });

  test.each([true, false])("each call of one writing may fail (hard links: %s)", async (links) => {
    const there = tree({ a: file("old"), "d/b": file("old", 0o600), same: file("same") });
    const wanted = tree({ a: file("new"), "d/b": file("new"), "d/e/c": file("new", 0o666), same: file("same") });
    for (const standing of [there, undefined]) {
      let failures = 0;
      for (let call = 1; call < 80; call++) failures += Number(await failsWhole(standing, wanted, call, links));
      expect(failures).toBeGreaterThan(8);
    }
  });
});
