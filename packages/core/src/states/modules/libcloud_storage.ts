// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { libcloud_storage } from "../builders.generated.ts";

export interface LibcloudStorageContainerAbsentArgs extends Common {
  name?: Input<string>;
  profile: Input<string>;
}

export interface LibcloudStorageContainerPresentArgs extends Common {
  name?: Input<string>;
  profile: Input<string>;
}

export interface LibcloudStorageFilePresentArgs extends Common {
  container: Input<string>;
  name?: Input<string>;
  path: Input<string>;
  profile: Input<string>;
  /** Default: `false`. */
  overwrite_existing?: Input<boolean>;
}

export interface LibcloudStorageObjectAbsentArgs extends Common {
  container: Input<string>;
  name?: Input<string>;
  profile: Input<string>;
}

export interface LibcloudStorageObjectPresentArgs extends Common {
  container: Input<string>;
  name?: Input<string>;
  path: Input<string>;
  profile: Input<string>;
}

export interface LibcloudStorageStateResultArgs extends Common {
  result: Yaml;
  message: Yaml;
  name?: Input<string>;
  changes: Yaml;
}

/**
 * Salt's `libcloud_storage` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html
 */
export interface LibcloudStorage {
  /**
   * Salt 3006 and 3007 only. Required: `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.container_absent
   */
  container_absent(id: Input<string>, args: LibcloudStorageContainerAbsentArgs): State<"libcloud_storage", LibcloudStorageContainerAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.container_present
   */
  container_present(id: Input<string>, args: LibcloudStorageContainerPresentArgs): State<"libcloud_storage", LibcloudStorageContainerPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `container`, `path`, `profile`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.file_present
   */
  file_present(id: Input<string>, args: LibcloudStorageFilePresentArgs): State<"libcloud_storage", LibcloudStorageFilePresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `container`, `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.object_absent
   */
  object_absent(id: Input<string>, args: LibcloudStorageObjectAbsentArgs): State<"libcloud_storage", LibcloudStorageObjectAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `container`, `path`, `profile`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.object_present
   */
  object_present(id: Input<string>, args: LibcloudStorageObjectPresentArgs): State<"libcloud_storage", LibcloudStorageObjectPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `result`, `message`, `changes`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_storage.html#salt.states.libcloud_storage.state_result
   */
  state_result(id: Input<string>, args: LibcloudStorageStateResultArgs): State<"libcloud_storage", LibcloudStorageStateResultArgs>;
}
