// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { helm } from "../builders.generated.ts";

export interface HelmReleaseAbsentArgs extends Common {
  name?: Input<string>;
  namespace?: ScalarOrList;
  flags?: Yaml;
  kvflags?: Yaml;
}

export interface HelmReleasePresentArgs extends Common {
  name?: Input<string>;
  chart: Input<string>;
  values?: ScalarOrList;
  version?: ScalarOrList;
  namespace?: ScalarOrList;
  set?: ScalarOrList;
  flags?: Yaml;
  kvflags?: Yaml;
}

export interface HelmRepoManagedArgs extends Common {
  name?: Input<string>;
  present?: Yaml;
  absent?: Yaml;
  /** Default: `false`. */
  prune?: Input<boolean> | YamlList;
  /** Default: `false`. */
  repo_update?: Input<boolean>;
  namespace?: ScalarOrList;
  flags?: ScalarOrList;
  kvflags?: Yaml;
}

export interface HelmRepoUpdatedArgs extends Common {
  name?: Input<string>;
  namespace?: ScalarOrList;
  flags?: ScalarOrList;
  kvflags?: Yaml;
}

/** Salt's `helm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.helm.html */
export interface Helm {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-helm`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.helm.html#salt.states.helm.release_absent
   */
  release_absent(id: Input<string>, args?: HelmReleaseAbsentArgs): State<"helm", HelmReleaseAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-helm`. Required: `chart`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.helm.html#salt.states.helm.release_present
   */
  release_present(id: Input<string>, args: HelmReleasePresentArgs): State<"helm", HelmReleasePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-helm`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.helm.html#salt.states.helm.repo_managed
   */
  repo_managed(id: Input<string>, args?: HelmRepoManagedArgs): State<"helm", HelmRepoManagedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-helm`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.helm.html#salt.states.helm.repo_updated
   */
  repo_updated(id: Input<string>, args?: HelmRepoUpdatedArgs): State<"helm", HelmRepoUpdatedArgs>;
}
