import type { SaltMessage, SlsSource } from "./engine.ts";
import type { Finding } from "./finding.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { Tree } from "./tree.ts";

/** The findings that a message of ours stands for. */
const findings = new WeakMap<object, Finding>();

/** What a message from a tree's source stands for; undefined for Salt's own messages. */
export function findingOf({ about }: SaltMessage): Finding | undefined {
  return about[0] === undefined ? undefined : findings.get(about[0]);
}

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

function messageOf(finding: Finding): SaltMessage {
  const about = {};
  findings.set(about, finding);
  return { kind: "not-renderable", text: finding.message, about: [about] };
}
