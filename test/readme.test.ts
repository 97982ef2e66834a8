/** What README.md shows is what typesalt does. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Formula, type Project, render } from "@typesalt/core";
import { afterAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, root, temporaryFolder } from "./readme-blocks.ts";

const bin = (name: string) => join(root, "node_modules/.bin", name);
const { path: folder, remove } = temporaryFolder();
afterAll(remove);

const [sls, found, first, files, second, said] = blocksOf("README.md") as readonly [
  Block,
  Block,
  Block,
  Block,
  Block,
  Block,
];

function put(name: string, { text }: Block): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("README.md has the blocks that are looked at here", () => {
  const languages = [sls, found, first, files, second, said].map((block) => block.language);
  expect(languages).toEqual(["salt", "", "ts", "yaml", "ts", ""]);
});

test("the SLS file gives the finding that is shown after it, and no other", () => {
  mkdirSync(join(folder, "srv/salt"), { recursive: true });
  put("srv/salt/gpu.sls", sls);
  const { status, stdout, stderr } = spawnSync(bin("typesalt"), ["check", "srv/salt"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout.slice(0, found.text.length)).toBe(found.text);
  expect(stdout).toContain("1 error in 1 SLS file.");
});

test("the first project gives the file that is shown after it", async () => {
  const { default: project } = (await import(put("first.ts", first))) as { readonly default: Project };
  const rendered = render(project);
  expect(rendered.files.get("srv/salt/web.sls")?.text).toBe(files.text);
  expect([...rendered.files.keys()]).toContain("srv/salt/top.sls");
  expect(rendered.diagnostics.filter((each) => each.severity !== "info")).toEqual([]);
});

test("the project with a cycle gives the report that is shown after it", () => {
  put("site.ts", second);
  const { status, stdout, stderr } = spawnSync(bin("tsx"), ["site.ts"], { cwd: folder, encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: said.text });
});

describe("every TypeScript block", () => {
  const all = [
    "README.md",
    "docs/expressions.md",
    "packages/catalogue/README.md",
    "packages/core/README.md",
    "packages/nvidia-driver/README.md",
    "packages/typesalt/README.md",
  ].flatMap((path) =>
    blocksOf(path)
      .filter((block) => block.language === "ts")
      .map((block, index) => ({ name: `${path.replaceAll("/", "-")}-${index}.ts`, block })),
  );

  test("docs/expressions.md's project has no findings, and its formula an example of its pillar", async () => {
    const [first, second] = blocksOf("docs/expressions.md").filter((block) => block.language === "ts");
    const { default: site } = (await import(put("expressions.ts", first as Block))) as { readonly default: Project };
    expect(render(site).diagnostics).toEqual([]);
    const { webFormula } = (await import(put("formula.ts", second as Block))) as { readonly webFormula: Formula };
    expect(webFormula.extras[0]?.text).toContain("web:\n");
  });

  test("compiles", () => {
    for (const { name, block } of all) put(name, block);
    // What `typesalt types` would write: typesalt-readme.test.ts has it do so.
    mkdirSync(join(folder, "salt-modules"));
    writeFileSync(
      join(folder, "salt-modules/index.ts"),
      'import { type Common, type Input, type State, defineModule } from "typesalt";\nexport { pkg } from "typesalt/states";\ndeclare module "typesalt" {\n  interface StateModules {\n    my_app: true;\n  }\n}\ninterface MyAppDeployedArgs extends Common {\n  version: Input<string>;\n}\ninterface MyApp {\n  deployed(id: Input<string>, args: MyAppDeployedArgs): State<"my_app", MyAppDeployedArgs>;\n}\nexport const my_app = defineModule<MyApp>("my_app", ["deployed"]);\n',
    );
    const compilerOptions = { noEmit: true, isolatedDeclarations: false, declaration: false };
    const include = all.map(({ name }) => name);
    const settings = { extends: "../../tsconfig.base.json", compilerOptions, include };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    const { status, stdout } = spawnSync(bin("tsc"), ["-p", "."], { cwd: folder, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(all.length).toBeGreaterThan(3);
  });
});
