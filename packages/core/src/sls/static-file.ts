import { remember } from "../state/source.ts";

/** A file that is served as it is: a script, a template, an example. */
export interface StaticFile {
  readonly kind: "file";
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

/**
 * A file that stands beside the SLS files and is copied as it is.
 *
 * @param path - relative to the root it is served from: `"nvidia_driver/nvrun"` is `salt://nvidia_driver/nvrun`.
 * @param mode - the file's mode where the project is written to; Salt itself does not carry it to minions.
 */
export function staticFile(path: string, text: string, options: { readonly mode?: number } = {}): StaticFile {
  if (!/^[^/\\\0]+(\/[^/\\\0]+)*$/u.test(path) || path.split("/").some((part) => part === "." || part === "..")) {
    throw new TypeError(`staticFile(${JSON.stringify(path)}): the path is relative, with "/" between its parts.`);
  }
  return remember(Object.freeze({ kind: "file", path, text, mode: options.mode ?? 0o644 }), staticFile);
}
