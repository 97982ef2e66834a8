import { type Highstate, type Matches, renderHighstate, type SaltLine, type SourceLocation } from "../engine.ts";
import type { Finding } from "../finding.ts";
import { crash, type Outcome, outcomeOf } from "../outcome.ts";
import type { Templates } from "../salt/template.ts";
import type { Run } from "../subject.ts";
import { elsewhereIn } from "./elsewhere.ts";
import { messagePlace } from "./message-place.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { Tree } from "./tree.ts";
import { treeSource } from "./tree-source.ts";

interface RunOptions {
  /** Findings of how the run came about. */
  readonly findings?: readonly Finding[];
  /** Where each SLS file is asked for, by `saltenv:sls`. */
  readonly origins?: ReadonlyMap<string, SourceLocation>;
  /** The files are looked at for themselves, whatever else a minion gets. */
  readonly alone?: boolean;
}

/** SLS files of a tree that are put together and run. */
export class TreeRun implements Run {
  readonly minion: string | undefined;
  readonly #tree: Tree;
  readonly #files: SlsFiles;
  readonly #templates: Templates;
  readonly #matches: Matches;
  readonly #options: RunOptions;

  constructor(tree: Tree, files: SlsFiles, templates: Templates, matches: Matches, options: RunOptions = {}) {
    this.minion = files.minion?.id;
    this.#tree = tree;
    this.#files = files;
    this.#templates = templates;
    this.#matches = matches;
    this.#options = options;
  }

  /** Puts the files together, as far as they are rendered: templates that are met for the first time then wait. */
  walk(line: SaltLine): Highstate | undefined {
    try {
      return this.#highstate(line);
    } catch (cause) {
      crash(cause);
      return undefined;
    }
  }

  outcome(line: SaltLine): Outcome {
    const { findings = [] } = this.#options;
    const own = this.#judged(line);
    return placedOutcome({ ...own, findings: [...findings, ...own.findings] }, this.#templates);
  }

  #judged(line: SaltLine): Outcome {
    const { origins = new Map(), alone = false } = this.#options;
    try {
      const highstate = this.#highstate(line);
      const { processed } = highstate;
      const placing = { tree: this.#tree, files: this.#files, templates: this.#templates, origins, processed };
      return outcomeOf(highstate, line, {
        locate: (message) => messagePlace(message, placing),
        alone: alone ? (this.#files.incomplete ? "unknown" : "known") : undefined,
        elsewhere: elsewhereIn(this.#tree, this.#files),
        modules: this.#tree.modules,
        ...(this.minion === undefined ? {} : { minion: this.minion }),
      });
    } catch (cause) {
      return crash(cause);
    }
  }

  #highstate(salt: SaltLine): Highstate {
    return renderHighstate(this.#matches, treeSource(this.#tree, this.#files), { salt });
  }
}

/** With places in the user's files instead of what they render to. */
export function placedOutcome(outcome: Outcome, templates: Templates): Outcome {
  const placed = (location: SourceLocation | undefined) =>
    location === undefined ? undefined : templates.place(location);
  const findings = outcome.findings.map(
    (each): Finding => ({
      ...each,
      location: placed(each.location),
      related: each.related.map((other) => ({ ...other, location: placed(other.location) })),
    }),
  );
  return { ...outcome, findings };
}
