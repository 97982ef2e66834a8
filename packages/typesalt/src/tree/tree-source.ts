import type { SlsSource } from "../engine.ts";
import { messageOf } from "../message.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { Tree } from "./tree.ts";

/** The SLS files of a tree for one minion, for `renderHighstate`. A template that waits to be rendered is empty so far. */
export function treeSource(tree: Tree, files: SlsFiles): SlsSource {
  return {
    saltenvs: tree.saltenvs,
    available: (saltenv) => tree.names(saltenv),
    render(saltenv, sls) {
      const file = tree.find(saltenv, sls);
      if (file === undefined) return undefined;
      const content = files.read(file);
      return {
        data: content === undefined ? null : content.data,
        problems: (content?.findings ?? []).map(messageOf),
        isInit: file.isInit,
      };
    },
  };
}
