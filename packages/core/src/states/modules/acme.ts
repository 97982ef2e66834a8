// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { acme } from "../builders.generated.ts";

export interface AcmeCertArgs extends Common {
  name?: Input<string>;
  aliases?: Yaml;
  email?: Input<string>;
  webroot?: Input<string>;
  /** Default: `false`. */
  test_cert?: Input<boolean>;
  renew?: Input<number>;
  keysize?: Yaml;
  server?: Yaml;
  /** Default: `"root"`. */
  owner?: Input<string | number>;
  /** Default: `"root"`. */
  group?: Input<string | number>;
  /** Default: `"0640"`. */
  mode?: Input<string>;
  certname?: ScalarOrList;
  preferred_challenges?: ScalarOrList;
  tls_sni_01_port?: Yaml;
  tls_sni_01_address?: ScalarOrList;
  http_01_port?: Yaml;
  http_01_address?: Yaml;
  dns_plugin?: ScalarOrList;
  dns_plugin_credentials?: ScalarOrList;
  /** Default: `10`. */
  dns_plugin_propagate_seconds?: Input<number>;
  /** Named in the documentation, not in the signature. */
  https_01_address?: ScalarOrList;
  /** Salt 3007 only. */
  manual_auth_hook?: ScalarOrList;
  /** Salt 3007 only. */
  manual_cleanup_hook?: ScalarOrList;
}

/** Salt's `acme` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.acme.html */
export interface Acme {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-acme`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.acme.html#salt.states.acme.cert
   */
  cert(id: Input<string>, args?: AcmeCertArgs): State<"acme", AcmeCertArgs>;
}
