import type { Data } from "../salt/data.ts";
import type { SourceLocation } from "../state/source.ts";

/** What was wrong in a file, and where. */
export interface ReadProblem {
  readonly message: string;
  readonly location: SourceLocation;
}

/** What a file holds; `data` is undefined when it could not be read, and null for an empty YAML document. */
export interface YamlFile {
  readonly data: Data | undefined;
  readonly problems: readonly ReadProblem[];
}

/** Ends the reading of a text, at an offset in it. Never leaves this folder. */
export class ReadError extends Error {
  override readonly name: string = "ReadError";
  readonly offset: number;
  /** Where what could not be read began. */
  readonly began: number | undefined;

  constructor(message: string, offset: number, began?: number) {
    super(message);
    this.offset = offset;
    this.began = began;
  }
}
