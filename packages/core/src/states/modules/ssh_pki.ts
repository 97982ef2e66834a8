// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ssh_pki } from "../builders.generated.ts";

export interface SshPkiCertificateManagedArgs extends Common {
  name?: Input<string>;
  ttl_remaining?: ScalarOrList;
  ca_server?: Input<string>;
  backend?: Yaml;
  backend_args?: Yaml;
  signing_policy?: Input<string>;
  copypath?: ScalarOrList;
  cert_type?: ScalarOrList;
  signing_private_key?: Yaml;
  signing_private_key_passphrase?: Yaml;
  public_key?: Yaml;
  private_key?: Input<string>;
  private_key_passphrase?: Yaml;
  serial_number?: ScalarOrList;
  not_before?: Yaml;
  not_after?: Yaml;
  ttl?: ScalarOrList;
  critical_options?: Yaml;
  extensions?: Yaml;
  valid_principals?: ScalarOrList;
  /** Default: `false`. */
  all_principals?: Input<boolean>;
  key_id?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  backup?: Input<boolean>;
}

export interface SshPkiCertificateManagedSshArgs extends Common {
  name?: Input<string>;
  result: Yaml;
  comment: Yaml;
  changes: Yaml;
  contents?: Yaml;
  test?: Yaml;
  backup?: Yaml;
}

export interface SshPkiPrivateKeyManagedArgs extends Common {
  name?: Input<string>;
  /** Default: `"rsa"`. */
  algo?: Input<string>;
  keysize?: Input<number>;
  passphrase?: Yaml;
  /** Default: `false`. */
  new?: Input<boolean>;
  /** Default: `false`. */
  overwrite?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  backup?: Input<boolean>;
}

export interface SshPkiPrivateKeyManagedSshArgs extends Common {
  name?: Input<string>;
  result: Yaml;
  comment: Yaml;
  changes: Yaml;
  tempfile?: Yaml;
  test?: Yaml;
}

export interface SshPkiPublicKeyManagedArgs extends Common {
  name?: Input<string>;
  public_key_source: Input<string>;
  passphrase?: Yaml;
}

/** Salt's `ssh_pki` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html */
export interface SshPki {
  /**
   * Salt 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed
   * on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html#salt.states.ssh_pki.certificate_managed
   */
  certificate_managed(id: Input<string>, args?: SshPkiCertificateManagedArgs): State<"ssh_pki", SshPkiCertificateManagedArgs>;
  /**
   * Salt 3008 only. Required: `result`, `comment`, `changes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html#salt.states.ssh_pki.certificate_managed_ssh
   */
  certificate_managed_ssh(id: Input<string>, args: SshPkiCertificateManagedSshArgs): State<"ssh_pki", SshPkiCertificateManagedSshArgs>;
  /**
   * Salt 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed
   * on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html#salt.states.ssh_pki.private_key_managed
   */
  private_key_managed(id: Input<string>, args?: SshPkiPrivateKeyManagedArgs): State<"ssh_pki", SshPkiPrivateKeyManagedArgs>;
  /**
   * Salt 3008 only. Required: `result`, `comment`, `changes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html#salt.states.ssh_pki.private_key_managed_ssh
   */
  private_key_managed_ssh(id: Input<string>, args: SshPkiPrivateKeyManagedSshArgs): State<"ssh_pki", SshPkiPrivateKeyManagedSshArgs>;
  /**
   * Salt 3008 only. Required: `public_key_source`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_pki.html#salt.states.ssh_pki.public_key_managed
   */
  public_key_managed(id: Input<string>, args: SshPkiPublicKeyManagedArgs): State<"ssh_pki", SshPkiPublicKeyManagedArgs>;
}
