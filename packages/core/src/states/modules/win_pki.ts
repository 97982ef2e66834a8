// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { win_pki } from "../builders.generated.ts";

export interface WinPkiImportCertArgs extends Common {
  name?: Input<string>;
  /** Default: `"cer"`. */
  cert_format?: Input<string>;
  /** Default: `"LocalMachine"`. */
  context?: Input<string>;
  /** Default: `"My"`. */
  store?: Input<string>;
  /** Default: `true`. */
  exportable?: Input<boolean>;
  /** Default: `""`. */
  password?: Input<string>;
}

export interface WinPkiRemoveCertArgs extends Common {
  name?: Input<string>;
  thumbprint: Input<string>;
  /** Default: `"LocalMachine"`. */
  context?: Input<string>;
  /** Default: `"My"`. */
  store?: Input<string>;
}

/** Salt's `win_pki` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_pki.html */
export interface WinPki {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_pki.html#salt.states.win_pki.import_cert
   */
  import_cert(id: Input<string>, args?: WinPkiImportCertArgs): State<"win_pki", WinPkiImportCertArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `thumbprint`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_pki.html#salt.states.win_pki.remove_cert
   */
  remove_cert(id: Input<string>, args: WinPkiRemoveCertArgs): State<"win_pki", WinPkiRemoveCertArgs>;
}
