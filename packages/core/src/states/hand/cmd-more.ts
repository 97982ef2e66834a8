import type { Input, List } from "../../expr/types.ts";
import type { CmdRunArgs } from "./cmd.ts";
import type { TemplateContext } from "./file-common.ts";

type Shared = Omit<CmdRunArgs, "template" | "stdin" | "binds" | "encoded_cmd" | "rstrip" | "redirect_stderr">;

/** Downloads a script and runs it in every run, and always reports a change: give `unless`, `onlyif` or `creates`. */
export interface CmdScriptArgs extends Shared {
  /** The script with its arguments: `"salt://scripts/x.sh a b"`; or only the arguments, where `source` is given. */
  name?: Input<string>;
  /** `salt://…`, a path or a URL. */
  source?: Input<string>;
  /** Arguments, where `name` has none. */
  args?: Input<string>;
  template?: Input<"jinja" | "mako" | "py" | "wempy" | "genshi" | "cheetah">;
  context?: TemplateContext;
  defaults?: TemplateContext;
}

/** Does nothing by itself: when a `watch` fires, it runs the command. `cmd.run` with `onchanges` is plainer. */
export interface CmdWaitArgs extends Shared {
  success_stderr?: List<string> | Input<string>;
}
