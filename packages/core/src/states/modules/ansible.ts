// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ansible } from "../builders.generated.ts";

export interface AnsibleCallArgs extends Common {
}

export interface AnsiblePlaybooksArgs extends Common {
  name?: Input<string>;
  rundir?: Yaml;
  git_repo?: Input<string>;
  git_kwargs?: Yaml;
  ansible_kwargs?: Yaml;
}

/** Salt's `ansible` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ansiblegate.html */
export interface Ansible {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ansiblegate.html#salt.states.ansiblegate.call
   */
  call(id: Input<string>, args?: AnsibleCallArgs): State<"ansible", AnsibleCallArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ansiblegate.html#salt.states.ansiblegate.playbooks
   */
  playbooks(id: Input<string>, args?: AnsiblePlaybooksArgs): State<"ansible", AnsiblePlaybooksArgs>;
}
