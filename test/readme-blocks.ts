/** The blocks of code in the documentation. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Project } from "@typesalt/core";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
}

export function blocksOf(path: string): readonly Block[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", body = ""]) => ({
    language,
    text: body,
  }));
}

/** A folder inside the workspace, so that its packages can be imported from there. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(fileURLToPath(new URL(".tmp-", import.meta.url)));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The projects that are the default export of a block. */
export async function projectsOf(path: string): Promise<readonly (readonly [string, Project])[]> {
  const folder = temporaryFolder();
  try {
    const texts = blocksOf(path)
      .filter(({ language, text }) => language === "ts" && /^export default /m.test(text))
      .map(({ text }) => text);
    const out: (readonly [string, Project])[] = [];
    for (const [index, text] of texts.entries()) {
      const file = join(folder.path, `block-${index}.ts`);
      writeFileSync(file, text);
      const { default: project } = (await import(file)) as { readonly default: Project };
      out.push([`${path}, block ${index}`, project]);
    }
    return out;
  } finally {
    folder.remove();
  }
}
