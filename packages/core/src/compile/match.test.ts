import { describe, expect, test } from "vitest";
import { minion } from "../sls/minion.ts";
import type { Match } from "../sls/top.ts";
import { minionMatches, UnpredictableMatch } from "./match.ts";

const web1 = minion({
  id: "web1",
  grains: { os: "Debian", roles: ["Front", "cache"], osmajorrelease: 13, extra: null, disk: { sda: { size: 5 } } },
  pillar: { app: { env: "prod", "a:b": "c" }, list: [{ x: "y" }], on: true },
});

describe("a compound target", () => {
  test.each([
    ["web*", true],
    ["web1 and G@os:Debian", true],
    ["G@os:debian and not web*", false],
    ["G@os:Fedora or E@web\\d", true],
    ["not G@os:Fedora", true],
    ["web1 not db1", true],
    ["db1 or ( web1 and not ( L@a,b or G@os:Fedora ) )", true],
    ["not web1 or web1", true],
    ["web1 or web1 and db1", true],
    ["P@os:(Deb|Fed).*", true],
    ["I@app:env:prod", true],
    ["I|@app|env|prod", true],
    ["G#@os#Debian", true],
    ["J@app:env:pr.d", true],
    ["L@web1,web2", true],
    ["web1 web1", false],
    ["and web1", false],
    ["web1 and", false],
    ["( web1", false],
    ["web1 )", false],
    ["( and web1 )", false],
    ["not not web1", false],
    ["()", false],
    ["", false],
  ])("%s: %s", (target, expected) => {
    expect(minionMatches(web1, target, undefined)).toBe(expected);
    expect(minionMatches(web1, target, "compound")).toBe(expected);
  });

  test.each(["N@group", "S@10.0.0.0/8", "web1 and R@%x"])("%s is Salt's to decide", (target) => {
    expect(() => minionMatches(web1, target, undefined)).toThrow(UnpredictableMatch);
  });
});

describe("data", () => {
  test.each<[Match, string, boolean]>([
    ["grain", "os:deb*", true],
    ["grain", "os", false],
    ["grain", "roles:front", true],
    ["grain", "roles:db", false],
    ["grain", "osmajorrelease:13", true],
    ["grain", "extra:none", true],
    ["grain", "disk:sd*", true],
    ["grain", "disk:sda:size:5", true],
    ["grain", "disk:*:size:5", true],
    ["grain", "*:debian", true],
    ["grain", "nothing:*", false],
    ["grain_pcre", "os:^(debian|fedora)$", true],
    ["grain_pcre", "roles:c.che", true],
    ["pillar", "app:a:b:c", false],
    ["pillar", "list:x:y", true],
    ["pillar", "list:0:x:y", true],
    ["pillar", "on:true", true],
    ["pillar_pcre", "app:env:p.*d", true],
  ])("%s %s: %s", (match, target, expected) => {
    expect(minionMatches(web1, target, match)).toBe(expected);
  });

  test("of a pillar that is not known is not predicted", () => {
    expect(() => minionMatches(minion({ id: "a" }), "a:b", "pillar")).toThrow(UnpredictableMatch);
  });
});

test.each<[string, boolean]>([
  ["web\\-?1", true],
  ["(?i)WEB", true],
  ["(?P<a>w)eb1\\Z", true],
  ["eb1", false],
])("the regular expression %s: %s", (pattern, expected) => {
  expect(minionMatches(web1, pattern, "pcre")).toBe(expected);
});

test.each(["(?x) w", "w++", "(?#a)w", "("])("the regular expression %s is Python's alone", (pattern) => {
  expect(() => minionMatches(web1, pattern, "pcre")).toThrow(UnpredictableMatch);
});
