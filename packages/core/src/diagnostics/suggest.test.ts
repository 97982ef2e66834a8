import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, suggest } from "./suggest.ts";

/** Few letters, so that names are near each other; one of them is two UTF-16 units. */
const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "-", "_", "\u{1f600}", "\ufffd"), maxLength: 9 });
const names = fc.array(name, { maxLength: 12 });

const fold = (text: string) => text.toLowerCase().replaceAll("-", "_");
const limitOf = (text: string) => Math.max(1, Math.floor([...text].length / 3));

/** Optimal string alignment by its recurrence, filled cell by cell. */
function distance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  const cells = new Map<string, number>();
  const cell = (i: number, j: number) => cells.get(`${i} ${j}`) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      cells.set(`${i} ${j}`, i === 0 && j === 0 ? 0 : Math.min(...ways));
    }
  }
  return cell(a.length, b.length);
}

const rank = (wanted: string, each: string) => (fold(each) === fold(wanted) ? 0 : distance(wanted, each));

function byCodePoints(a: string, b: string): number {
  const [left, right] = [a, b].map((text) =>
    [...text].map((each) => String(each.codePointAt(0)).padStart(7, "0")).join(),
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

describe("suggest", () => {
  test.each([
    ["a letter too many", "enablle", ["enable", "disable"], ["enable"]],
    ["a letter too few", "enabl", ["enable"], ["enable"]],
    ["another letter", "enable", ["unable"], ["unable"]],
    ["neighbours swapped count once", "anme", ["name"], ["name"]],
    [
      "case, - and _ come before everything",
      "file-Mode",
      ["file-mod", "FILE_MODE", "fileMode"],
      ["FILE_MODE", "fileMode"],
    ],
    ["the wanted name is no suggestion", "name", ["name", "names"], ["names"]],
    ["names that are far", "requires", ["name", "source", "template"], []],
    ["nothing known", "name", [], []],
    ["a short name may differ in one letter", "os", ["oss", "o", "id", "osx2"], ["o", "oss"]],
    ["an empty name", "", ["", "a", "ab"], ["a"]],
    ["three at most", "aaa", ["aab", "aac", "aad", "aae"], ["aab", "aac", "aad"]],
    ["a code point is one letter", "a\u{1f600}b", ["ab"], ["ab"]],
    ["code points order, not UTF-16 units", "a", ["a\u{1f600}", "a\ufffd"], ["a\ufffd", "a\u{1f600}"]],
    ["each name once", "nam", ["name", "name"], ["name"]],
  ])("%s", (_, wanted, known, expected) => {
    expect(suggest(wanted, known).slice(0, expected.length)).toEqual(expected);
    if (expected.length < 2) expect(suggest(wanted, known)).toEqual(expected);
  });

  test("takes as many as asked for", () => {
    const known = ["aab", "aac", "aad", "aae"];
    expect(suggest("aaa", known, 4)).toEqual(known);
    expect(suggest("aaa", known, 1)).toEqual(["aab"]);
    expect(suggest("aaa", known, 0)).toEqual([]);
    expect(suggest("aaa", known, -1)).toEqual([]);
  });

  test("takes any iterable, once", () => {
    expect(suggest("nmae", new Map([["name", 1]]).keys())).toEqual(["name"]);
  });

  test("gives exactly the names within the limit, nearest first, then by code points", () => {
    fc.assert(
      fc.property(name, names, (wanted, known) => {
        const expected = [...new Set(known)]
          .filter((each) => each !== wanted && rank(wanted, each) <= limitOf(wanted))
          .sort((a, b) => rank(wanted, a) - rank(wanted, b) || byCodePoints(a, b));
        expect(suggest(wanted, known, Number.POSITIVE_INFINITY)).toEqual(expected);
      }),
    );
  });

  test("the order and the repetition of the known names do not matter", () => {
    fc.assert(
      fc.property(name, names, (wanted, known) => {
        expect(suggest(wanted, [...known.toReversed(), ...known])).toEqual(suggest(wanted, known));
      }),
    );
  });

  test("fewer suggestions are the beginning of more", () => {
    fc.assert(
      fc.property(name, names, fc.nat(12), (wanted, known, most) => {
        expect(suggest(wanted, known, most)).toEqual(suggest(wanted, known, Number.POSITIVE_INFINITY).slice(0, most));
      }),
    );
  });

  test("one edit of a name leads back to it", () => {
    const edit = fc.constantFrom("insert", "delete", "replace", "swap");
    fc.assert(
      fc.property(name, edit, fc.nat(), fc.constantFrom("x", "y"), (known, kind, where, letter) => {
        const characters = [...known];
        const index = where % (characters.length + 1);
        const removed = { insert: 0, delete: 1, replace: 1, swap: 2 }[kind];
        const put = {
          insert: [letter],
          delete: [],
          replace: [letter],
          swap: characters.slice(index, index + 2).reverse(),
        };
        const wanted = characters.toSpliced(index, removed, ...put[kind]).join("");
        fc.pre(wanted !== known);
        expect(suggest(wanted, [known])).toEqual([known]);
      }),
    );
  });
});

describe("didYouMean", () => {
  test.each([
    ["zzz", "aaa", [] as string[]],
    ["", "aaa", ["aaa"]],
    [' Did you mean "aab"?', "aaa", ["aab"]],
    [' Did you mean "aab" or "aac"?', "aaa", ["aac", "aab"]],
    [' Did you mean "aab", "aac" or "aad"?', "aaa", ["aae", "aad", "aac", "aab"]],
    [' Did you mean "a\\"b"?', "a'b", ['a"b']],
  ])("%s", (expected, wanted, known) => {
    expect(didYouMean(wanted, known)).toBe(expected === "zzz" ? "" : expected);
  });

  test("names every suggestion, and says nothing without one", () => {
    fc.assert(
      fc.property(name, names, (wanted, known) => {
        const quoted = suggest(wanted, known).map((each) => JSON.stringify(each));
        const text = didYouMean(wanted, known);
        expect(text === "").toBe(quoted.length === 0);
        for (const each of quoted) expect(text).toContain(each);
      }),
    );
  });
});
