import { expect, test } from "vitest";
import type { DataInput } from "../salt/data.ts";
import { type SaltLine, saltLines } from "../salt/types.ts";
import { checkHigh } from "./high.ts";

const state = (fun: string, ...args: readonly DataInput[]) => ({
  __sls__: "web",
  __env__: "base",
  test: [fun, ...args],
});
const names = { names: [5] };

function found(high: DataInput, salt: readonly SaltLine[] = saltLines) {
  return checkHigh(high, { salt }).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

test("names that are no text fail their state", () => {
  expect(found({ a: state("nop", names) })).toEqual(["error not-text"]);
});

test("but not one that Salt never comes to: that is a warning", () => {
  const waiting = { b: state("nop"), a: state("nop", names, { onfail: [{ test: "b" }] }) };
  expect(found(waiting, ["3008"])).toEqual(["warning not-text"]);
});

test("a bare listen_in ends the run only where it comes to that", () => {
  const bare = { listen_in: ["b"] };
  const extend = [{ a: { __sls__: "web", __env__: "base", test: [{ listen_in: [{ test: "b" }] }] } }];
  expect(found({ a: state("nop", bare), b: state("nop") })).toEqual(["error salt-crash"]);
  expect(found({ a: state("nop", bare), b: state("nop"), __extend__: extend })).toEqual([]);
  const excluded = { a: state("nop"), b: state("nop"), __exclude__: [{ id: "a" }] };
  expect(found({ ...excluded, __extend__: [{ a: { ...state("nop"), test: [bare] } }] })).toEqual([]);
});
