// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { jenkins } from "../builders.generated.ts";

export interface JenkinsAbsentArgs extends Common {
  name?: Input<string>;
}

export interface JenkinsPresentArgs extends Common {
  name?: Input<string>;
  config?: ScalarOrList;
}

/** Salt's `jenkins` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jenkins.html */
export interface Jenkins {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jenkins.html#salt.states.jenkins.absent
   */
  absent(id: Input<string>, args?: JenkinsAbsentArgs): State<"jenkins", JenkinsAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jenkins.html#salt.states.jenkins.present
   */
  present(id: Input<string>, args?: JenkinsPresentArgs): State<"jenkins", JenkinsPresentArgs>;
}
