import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

const of = (text: string) => markdown(text.split("\n")).join("\n");

test("code blocks and literal blocks become fenced, at the margin", () => {
  const text =
    "Use it:\n\n.. code-block:: yaml\n\n    a:\n      b.c:\n        - d: 1\n\nor so::\n\n        x = 1\n\nEnd.";
  expect(of(text)).toBe("Use it:\n\n```yaml\na:\n  b.c:\n    - d: 1\n```\n\nor so:\n\n```\nx = 1\n```\n\nEnd.");
});

test("a block that a fence would end early", () => {
  expect(of("::\n\n    ```\n    a")).toBe(":\n\n```\n'''\na\n```");
});

test("roles, literals and tags", () => {
  expect(of("See :mod:`file.managed <salt.states.file.managed>` and :py:func:`foo`, set ``mode``.")).toBe(
    "See `file.managed` and `foo`, set `mode`.",
  );
  expect(of("@param is none")).toBe("&#64;param is none");
});

test("terms with what they mean are no code, however deep they stand", () => {
  const text =
    "name\n    The name.\n\n    More of it.\n\nenable : True\n    Whether.\n\n        deeper (list)\n            Below.";
  expect(of(text)).toBe(
    "**name**:\nThe name.\n\nMore of it.\n\n**enable** True:\nWhether.\n\n**deeper** (list):\nBelow.",
  );
});

test("fields and directives", () => {
  expect(of(":param str name: The name.\n:param x:\n    It.")).toBe("**name** (str): The name.\n\n**x**:\nIt.");
  expect(of(".. versionadded:: 3006.0\n\n.. note::\n    Careful.")).toBe(
    "**versionadded** 3006.0\n\n**note**\nCareful.",
  );
  expect(of(".. _label:\n\nText.")).toBe("Text.");
});

test("no line stays that Markdown takes for code by its indentation", () => {
  const out = of("Text.\n\n    - a\n\n      - b\n\n        c");
  expect(out.split("\n").filter((line) => /^ {4}/.test(line))).toEqual([]);
});
