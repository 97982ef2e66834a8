// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { tls } from "../builders.generated.ts";

export interface TlsValidCertificateArgs extends Common {
  name?: Input<string>;
  /** Default: `0`. */
  weeks?: Input<number>;
  /** Default: `0`. */
  days?: Input<number>;
  /** Default: `0`. */
  hours?: Input<number>;
  /** Default: `0`. */
  minutes?: Input<number>;
  /** Default: `0`. */
  seconds?: Input<number>;
}

/** Salt's `tls` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.tls.html */
export interface Tls {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.tls.html#salt.states.tls.valid_certificate
   */
  valid_certificate(id: Input<string>, args?: TlsValidCertificateArgs): State<"tls", TlsValidCertificateArgs>;
}
