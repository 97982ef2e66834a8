import { expect, test } from "vitest";
import { findPython } from "./python.ts";

test("without any candidate the reason names what was looked for", async () => {
  expect(await findPython(["no-such-python-1", "no-such-python-2"])).toEqual({
    found: false,
    why: "there is no no-such-python-1, no-such-python-2",
  });
});

test("a program that is no Python is not taken for one", async () => {
  const search = await findPython(["node"]);
  expect(search.found).toBe(false);
});
