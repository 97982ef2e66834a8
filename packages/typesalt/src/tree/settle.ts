import type { RenderWithSalt } from "../salt/salt-call.ts";
import type { SlsFiles } from "./sls-files.ts";

/**
 * Reads until no template waits: each round walks over what is known, and has Salt render what it met. A round brings new
 * files only by what the one before included, so there are as many as includes are deep.
 *
 * @param walk - reads what is wanted, as far as it is known.
 * @param salt - the user's Salt; asked for only where a template waits.
 */
export async function settle(
  all: readonly SlsFiles[],
  walk: () => void,
  salt: () => Promise<RenderWithSalt | undefined>,
): Promise<void> {
  for (;;) {
    walk();
    const waiting = all.flatMap((files) => {
      const { minion, waiting } = files;
      return minion === undefined || waiting.length === 0 ? [] : [{ files, minion, waiting }];
    });
    if (waiting.length === 0) return;
    const render = await salt();
    if (render === undefined) {
      for (const { files } of waiting) files.giveUp();
      continue;
    }
    const answers = await render(waiting.map(({ minion, waiting: asked }) => ({ minion, files: asked })));
    waiting.forEach(({ files }, index) => {
      files.take(answers[index] ?? []);
    });
  }
}
