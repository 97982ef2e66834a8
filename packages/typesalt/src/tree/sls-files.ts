import { readFileSync } from "node:fs";
import type { Minion, ReadFile, RenderedSls, SourceLocation } from "../engine.ts";
import { type Finding, finding, hiding } from "../finding.ts";
import { fileReason } from "../problem.ts";
import type { Answered } from "../salt/salt-answer.ts";
import type { Asked } from "../salt/salt-call.ts";
import { failurePlace } from "../salt/salt-failure.ts";
import { readPlain, type SourceText, type Templates, templateStart } from "../salt/template.ts";
import type { Tree } from "./tree.ts";

/** What is in an SLS file, or the findings that say why nothing is. */
export interface Content {
  readonly data: RenderedSls["data"];
  readonly findings: readonly Finding[];
}

/**
 * Reads the SLS files of a tree for one minion, each once. Templates wait for Salt: `waiting` says which, and `take` has
 * what it made of them.
 */
export class SlsFiles {
  readonly #tree: Tree;
  readonly #templates: Templates;
  readonly minion: Minion | undefined;
  readonly #contents = new Map<string, Content>();
  readonly #waiting = new Map<string, { readonly asked: Asked; readonly source: SourceText }>();

  constructor(tree: Tree, templates: Templates, minion: Minion | undefined) {
    this.#tree = tree;
    this.#templates = templates;
    this.minion = minion;
  }

  /** Templates that were read and are not rendered. */
  get waiting(): readonly Asked[] {
    return [...this.#waiting.values()].map((each) => each.asked);
  }

  /** Some of the files that were read could not be looked into. */
  get incomplete(): boolean {
    return [...this.#contents.values()].some((each) => each.findings.some(({ code }) => hiding.has(code)));
  }

  /** What is in a file; undefined where it waits to be rendered. A top file's name is empty. */
  read(asked: Asked): Content | undefined {
    const key = keyOf(asked);
    const known = this.#contents.get(key);
    if (known !== undefined || this.#waiting.has(key)) return known;
    const content = this.#content(asked, key);
    if (content !== undefined) this.#contents.set(key, content);
    return content;
  }

  #content(asked: Asked, key: string): Content | undefined {
    const { path } = asked;
    const source = readSource(path);
    if (!("text" in source)) return broken(asked, source.reason, { file: path, line: 1, column: 1 });
    const plain = readPlain(source);
    if (plain !== undefined) return contentOf(asked, plain, (place) => place);
    if (this.minion === undefined) return unrendered(source, withoutMinion);
    this.#waiting.set(key, { asked, source });
    return undefined;
  }

  /** What is in a file that no rendering is needed for, or that has been rendered; it does not wait for one. */
  peek(asked: Asked): RenderedSls["data"] {
    const content = this.read(asked);
    if (content === undefined) this.#waiting.delete(keyOf(asked));
    return content?.data;
  }

  /** Takes what Salt made of the files that wait, in their order. */
  take(answers: readonly Answered[]): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    waiting.forEach(([key, { asked, source }], index) => {
      this.#contents.set(key, this.#answered(asked, source, answers[index]));
    });
  }

  /** There is no Salt: what waits stays unknown, and says so. */
  giveUp(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, { source }] of waiting) this.#contents.set(key, unrendered(source, withoutSalt));
  }

  #answered(asked: Asked, source: SourceText, answer: Answered | undefined): Content {
    if (answer?.kind === "data") return { data: answer.data, findings: [] };
    if (answer?.kind === "text") {
      const read = this.#templates.read(source, this.minion?.id ?? "", answer.text);
      return contentOf(asked, read, (place) => this.#templates.place(place));
    }
    const start = { file: asked.path, line: 1, column: 1 };
    if (answer === undefined) return broken(asked, "Salt says nothing of it", start);
    const { reason, location } = failurePlace(answer, asked, this.#tree.roots);
    return broken(asked, reason, location, this.minion);
  }
}

function keyOf({ saltenv, sls }: Asked): string {
  return `${saltenv}:${sls}`;
}

function contentOf(
  asked: Asked,
  { data, problems }: ReadFile,
  placed: (place: SourceLocation) => SourceLocation,
): Content {
  return { data, findings: problems.flatMap((each) => broken(asked, each.message, placed(each.location)).findings) };
}

function broken({ sls }: Asked, reason: string, at: SourceLocation, minion?: Minion): Content {
  const what = sls === "" ? "The top file" : `The SLS file "${sls}"`;
  const whom = minion === undefined ? "" : ` for the minion "${minion.id}"`;
  const end = /[.!?]$/.test(reason) ? "" : ".";
  return {
    data: undefined,
    findings: [finding("not-renderable", "error", `${what} does not render${whom}: ${reason}${end}`, at)],
  };
}

const withoutMinion =
  "give --minion FILE with a minion's grains and pillar; salt-call is looked for on this machine, or is --salt-call CMD";
const withoutSalt = "there is no salt-call on this machine: give --salt-call CMD";

function unrendered(source: SourceText, why: string): Content {
  const message = `This file is a template, which only Salt itself renders: ${why}.`;
  return { data: undefined, findings: [finding("needs-salt", "warning", message, templateStart(source))] };
}

function readSource(path: string): SourceText | { readonly reason: string } {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (cause) {
    return { reason: cause instanceof TypeError ? "it is no UTF-8 text" : fileReason(cause) };
  }
}
