// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { x509 } from "../builders.generated.ts";

export interface X509CertificateManagedArgs extends Common {
  name?: Input<string>;
  /** Default: `90`. */
  days_remaining?: Input<number>;
  append_certs?: ScalarOrList;
  path?: Yaml;
  serial_number?: ScalarOrList;
  signing_private_key?: Input<string>;
  ca_server?: Input<string>;
  signing_policy?: Input<string>;
  public_key?: Input<string>;
  csr?: Yaml;
  not_before?: Yaml;
  not_after?: Yaml;
  /** Default: `"pem"`. */
  encoding?: Input<string>;
  /** Default: `"sha256"`. */
  digest?: Input<string>;
  signing_private_key_passphrase?: Yaml;
  signing_cert?: Yaml;
  private_key?: Input<string>;
  private_key_passphrase?: Yaml;
  subject?: Yaml;
  days_valid?: Input<number>;
  pkcs12_passphrase?: Yaml;
  /** Default: `false`. */
  pkcs12_encryption_compat?: Input<boolean>;
  pkcs12_friendlyname?: ScalarOrList;
  algorithm?: Yaml;
  /** Named in the documentation, not in the signature. */
  copypath?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  prepend_cn?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  CN?: Input<string>;
  /** Named in the documentation, not in the signature. */
  C?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ST?: Input<string>;
  /** Named in the documentation, not in the signature. */
  L?: Input<string>;
  /** Named in the documentation, not in the signature. */
  basicConstraints?: Input<string>;
  /** Named in the documentation, not in the signature. */
  keyUsage?: Input<string>;
  /** Named in the documentation, not in the signature. */
  subjectKeyIdentifier?: Input<string>;
  /** Named in the documentation, not in the signature. */
  authorityKeyIdentifier?: Input<string>;
  /** Named in the documentation, not in the signature. */
  backup?: Input<boolean>;
}

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

export interface X509CrlManagedArgs extends Common {
  name?: Input<string> | YamlList;
  signing_private_key: Input<string>;
  signing_private_key_passphrase?: Yaml;
  signing_cert?: Input<string>;
  revoked?: Yaml;
  /** Default: `100`. */
  days_valid?: Input<number>;
  /** Default: `""` (3006, 3007, 3008), `"sha256"` (3006, 3007, 3008). */
  digest?: Input<string>;
  /** Default: `30`. */
  days_remaining?: Input<number> | YamlList;
  /** Default: `false`. */
  include_expired?: Input<boolean>;
  /** Default: `"pem"`. */
  encoding?: Input<string> | YamlList;
  extensions?: Yaml;
  text?: Yaml;
}

export interface X509CsrManagedArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  properties?: Yaml;
  private_key?: Input<string>;
  private_key_passphrase?: Yaml;
  /** Default: `"sha256"`. */
  digest?: Input<string>;
  /** Default: `"pem"`. */
  encoding?: Input<string> | YamlList;
  subject?: Yaml;
  algorithm?: Yaml;
  /** Named in the documentation, not in the signature. */
  CN?: Input<string>;
  /** Named in the documentation, not in the signature. */
  C?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ST?: Input<string>;
  /** Named in the documentation, not in the signature. */
  L?: Input<string>;
  /** Named in the documentation, not in the signature. */
  keyUsage?: Input<string>;
}

export interface X509PemManagedArgs extends Common {
  name?: Input<string>;
  text: Yaml;
  /** Default: `false`. */
  backup?: Input<boolean>;
}

export interface X509PrivateKeyManagedArgs extends Common {
  name?: Input<string>;
  /** Default: `2048`. */
  bits?: Input<number>;
  passphrase?: Yaml;
  /** Default: `"aes_128_cbc"`. */
  cipher?: Input<string>;
  /** Default: `false`. */
  new?: Input<boolean>;
  /** Default: `false`. */
  overwrite?: Input<boolean>;
  /** Default: `true`. */
  verbose?: Input<boolean>;
  /** Default: `"rsa"`. */
  algo?: Input<string>;
  keysize?: Input<number>;
  /** Default: `"pem"`. */
  encoding?: Input<string>;
  /** Default: `false`. */
  pkcs12_encryption_compat?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  backup?: Input<boolean>;
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
   * Salt 3006, 3007 and 3008. Required: `signing_private_key`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.crl_managed
   */
  crl_managed(id: Input<string>, args: X509CrlManagedArgs): State<"x509", X509CrlManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.csr_managed
   */
  csr_managed(id: Input<string>, args?: X509CsrManagedArgs): State<"x509", X509CsrManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `text`. No `mod_watch`: `watch` does what `require` does. Arguments that
   * it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.x509_v2.html#salt.states.x509_v2.pem_managed
   */
  pem_managed(id: Input<string>, args: X509PemManagedArgs): State<"x509", X509PemManagedArgs>;
  /**
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
