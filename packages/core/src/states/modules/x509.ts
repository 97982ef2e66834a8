// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { X509CertificateManagedArgs, X509CrlManagedArgs, X509CsrManagedArgs, X509PemManagedArgs, X509PrivateKeyManagedArgs } from "../hand/x509.ts";

export type { X509CertificateManagedArgs, X509CrlManagedArgs, X509CsrManagedArgs, X509PemManagedArgs, X509PrivateKeyManagedArgs } from "../hand/x509.ts";
export { x509 } from "../builders.generated.ts";

export interface X509CertificateManagedSshArgs extends Common {
  name?: Input<string>;
  result: Yaml;
  comment: Yaml;
  changes: Yaml;
  encoding?: Yaml;
  contents?: Yaml;
  test?: Yaml;
  backup?: Yaml;
}

export interface X509PrivateKeyManagedSshArgs extends Common {
  name?: Input<string>;
  result: Yaml;
  comment: Yaml;
  changes: Yaml;
  tempfile?: Yaml;
  test?: Yaml;
}

/** Salt's `x509` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html */
export interface X509 {
  /**
   * Has a certificate in a file, and renews it in time. Misspelt extensions and parts of the name are dropped.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.certificate_managed
   */
  certificate_managed(id: Input<string>, args?: X509CertificateManagedArgs): State<"x509", X509CertificateManagedArgs>;
  /**
   * Salt 3008 only. Required: `result`, `comment`, `changes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.certificate_managed_ssh
   */
  certificate_managed_ssh(id: Input<string>, args: X509CertificateManagedSshArgs): State<"x509", X509CertificateManagedSshArgs>;
  /**
   * Has a list of revoked certificates in a file, and renews it in time.
   *
   * Salt 3006, 3007 and 3008. Required: `signing_private_key`, `signing_cert`, `revoked`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.crl_managed
   */
  crl_managed(id: Input<string>, args: X509CrlManagedArgs): State<"x509", X509CrlManagedArgs>;
  /**
   * Has a certificate signing request in a file. Misspelt extensions and parts of the name are dropped.
   *
   * Salt 3006, 3007 and 3008. Required: `private_key`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.csr_managed
   */
  csr_managed(id: Input<string>, args: X509CsrManagedArgs): State<"x509", X509CsrManagedArgs>;
  /**
   * Has text in PEM in a file, in the right form.
   *
   * Salt 3006, 3007 and 3008. Required: `text`. No `mod_watch`: `watch` does what `require` does. Arguments that
   * it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.pem_managed
   */
  pem_managed(id: Input<string>, args: X509PemManagedArgs): State<"x509", X509PemManagedArgs>;
  /**
   * Has a private key in a file. Salt 3006 and 3007 have two modules for it: the newer one, which knows `algo`,
   * `keysize` and `encoding`, is used where the minion's configuration says `features: { x509_v2: true }`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.private_key_managed
   */
  private_key_managed(id: Input<string>, args?: X509PrivateKeyManagedArgs): State<"x509", X509PrivateKeyManagedArgs>;
  /**
   * Salt 3008 only. Required: `result`, `comment`, `changes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.private_key_managed_ssh
   */
  private_key_managed_ssh(id: Input<string>, args: X509PrivateKeyManagedSshArgs): State<"x509", X509PrivateKeyManagedSshArgs>;
}
