// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { moby_image } from "../builders.generated.ts";

export interface MobyImageAbsentArgs extends Common {
  name?: Input<string>;
  images?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface MobyImagePresentArgs extends Common {
  name?: Input<string>;
  tag?: ScalarOrList;
  build?: ScalarOrList;
  load?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  insecure_registry?: Input<boolean>;
  client_timeout?: ScalarOrList;
  dockerfile?: ScalarOrList;
  sls?: ScalarOrList;
  /** Default: `"opensuse/python"`. */
  base?: Input<string>;
  pillarenv?: ScalarOrList;
  pillar?: Yaml;
  kwargs?: Yaml;
}

/** Salt's `moby_image` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html */
export interface MobyImage {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html#salt.states.docker_image.absent
   */
  absent(id: Input<string>, args?: MobyImageAbsentArgs): State<"moby_image", MobyImageAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html#salt.states.docker_image.present
   */
  present(id: Input<string>, args?: MobyImagePresentArgs): State<"moby_image", MobyImagePresentArgs>;
}
