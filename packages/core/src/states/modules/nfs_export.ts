// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { nfs_export } from "../builders.generated.ts";

export interface NfsExportAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"/etc/exports"`. */
  exports?: Input<string>;
}

export interface NfsExportPresentArgs extends Common {
  name?: Input<string>;
  clients?: Yaml;
  hosts?: Input<string>;
  options?: Yaml;
  /** Default: `"/etc/exports"`. */
  exports?: Input<string>;
}

/** Salt's `nfs_export` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nfs_export.html */
export interface NfsExport {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nfs_export.html#salt.states.nfs_export.absent
   */
  absent(id: Input<string>, args?: NfsExportAbsentArgs): State<"nfs_export", NfsExportAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nfs_export.html#salt.states.nfs_export.present
   */
  present(id: Input<string>, args?: NfsExportPresentArgs): State<"nfs_export", NfsExportPresentArgs>;
}
