/** The typed functions of execution modules beside the sources of real Salt. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provision, saltLines } from "@typesalt/salt-oracle";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import { root } from "./readme-blocks.ts";

/** Every function of Salt's execution modules by each name of its module: how many arguments it takes by position. */
const listing = `
import ast, json, os, salt.modules
folder, out = os.path.dirname(salt.modules.__file__), {}
for file in sorted(os.listdir(folder)):
    if not file.endswith(".py"):
        continue
    tree = ast.parse(open(os.path.join(folder, file), encoding="utf-8").read())
    module, alias = file[:-3], {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            if node.targets[0].id == "__virtualname__" and isinstance(node.value, ast.Constant):
                module = node.value.value
            if node.targets[0].id == "__func_alias__":
                alias = ast.literal_eval(node.value)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            name = f"{module}.{alias.get(node.name, node.name)}"
            least = len(node.args.args) - len(node.args.defaults)
            most = 99 if node.args.vararg else len(node.args.args)
            out.setdefault(name, []).append([least, most])
print(json.dumps(out))
`;

const source = readFileSync(join(root, "packages/core/src/expr/ops/salt-functions.ts"), "utf8");
const typed = [...source.matchAll(/^ {2}"(\w+\.\w+)": \(([\s\S]*?)\) =>/gm)].map(([, name = "", parameters = ""]) => {
  const all = parameters.split(/,\s*/).filter((each) => each.trim() !== "" && !/: Named$/.test(each.trim()));
  const required = all.filter((each) => !/^\.\.\.|\?:/.test(each.trim())).length;
  return { name, required, most: all.some((each) => each.includes("...")) ? 1 : all.length };
});

test("there are functions to look at", () => expect(typed.length).toBeGreaterThan(40));

describe.skipIf((await availableSalt()).length === 0)("in Salt", () => {
  test("each function is in one line at least, and takes what is typed wherever it is", async () => {
    const lines = await Promise.all(
      saltLines.map(async (line) => {
        const { python } = await provision(line);
        const { stdout } = spawnSync(python, ["-c", listing], { encoding: "utf8", maxBuffer: 1 << 26 });
        return JSON.parse(stdout) as Readonly<Record<string, readonly (readonly [least: number, most: number])[]>>;
      }),
    );
    const wrong = typed.flatMap(({ name, required, most }) => {
      const found = lines.filter((line) => line[name] !== undefined);
      if (found.length === 0) return [`${name} is in no line`];
      const fits = found.every((line) => line[name]?.some((each) => each[0] <= required && most <= each[1]));
      return fits
        ? []
        : [`${name} takes ${JSON.stringify(found.map((line) => line[name]))}, not ${required} to ${most}`];
    });
    expect(wrong).toEqual([]);
  });
});
