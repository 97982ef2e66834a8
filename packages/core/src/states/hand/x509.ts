import type { Expr, Input, List, OneOf, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { FileMode, YamlMap } from "../loose.ts";
import type { X509Extensions, X509Subject } from "./x509-names.ts";

/** What becomes of the file, as in `file.managed`. Salt 3006 and 3007 read these by themselves only in the newer module. */
interface X509File extends Common {
  /** The file. Without it, the id. */
  name?: Input<string>;
  user?: Input<string | number>;
  group?: Input<string | number>;
  /** Of a private key `"0400"` unless told. */
  mode?: FileMode;
  attrs?: Input<string>;
  /** Makes the directories above it. */
  makedirs?: Input<boolean>;
  dir_mode?: FileMode;
  /** Keeps a copy of what is replaced: `"minion"`. */
  backup?: Input<string | boolean>;
  /** `false`: nothing is made where no file is. */
  create?: Input<boolean>;
  follow_symlinks?: Input<boolean>;
  tmp_dir?: Input<string>;
  tmp_ext?: Input<string>;
  selinux?: YamlMap;
  encoding_errors?: Input<string>;
  win_owner?: Input<string>;
  win_perms?: YamlMap;
  win_deny_perms?: YamlMap;
  win_inheritance?: Input<boolean>;
  win_perms_reset?: Input<boolean>;
}

type Digest = Input<OneOf<"sha256" | "sha384" | "sha512" | "sha224" | "sha3_256" | "sha3_512">>;

interface X509KeyBase extends X509File {
  /** Encrypts the key. */
  passphrase?: Input<string>;
  encoding?: Input<"pem" | "der" | "pkcs12">;
  /** Makes a new key in every run: for `prereq` on its certificate. */
  new?: Input<boolean>;
  /** Replaces a key that the passphrase does not open; otherwise the state fails. */
  overwrite?: Input<boolean>;
  pkcs12_encryption_compat?: Input<boolean>;
  /** @deprecated The older module of Salt 3006 and 3007: the size, which the newer one calls `keysize`. */
  bits?: Input<number>;
  /** @deprecated The older module of Salt 3006 and 3007: how the key is encrypted. */
  cipher?: Input<string>;
  /** @deprecated The older module of Salt 3006 and 3007. */
  verbose?: Input<boolean>;
}

interface X509SizedKey extends X509KeyBase {
  /** `"rsa"` unless told. */
  algo?: Input<"rsa" | "ec">;
  /** Bits: 2048 to 4096 for RSA; 256, 384 or 521 for EC. */
  keysize?: Input<number>;
}

interface X509EdwardsKey extends X509KeyBase {
  algo: "ed25519" | "ed448";
  keysize?: "is of no such key";
}

/**
 * Has a private key in a file. Salt 3006 and 3007 have two modules for it: the newer one, which knows `algo`, `keysize` and
 * `encoding`, is used where the minion's configuration says `features: { x509_v2: true }`.
 */
export type X509PrivateKeyManagedArgs = X509SizedKey | X509EdwardsKey;

interface X509CsrBase extends X509File {
  /** The key, as a path or text. */
  private_key: Input<string>;
  private_key_passphrase?: Input<string>;
  digest?: Digest;
  encoding?: Input<"pem" | "der">;
  /** @deprecated Write `digest`. */
  algorithm?: Input<string>;
}

/** Has a certificate signing request in a file. Misspelt extensions and parts of the name are dropped. */
export type X509CsrManagedArgs = X509CsrBase & X509Subject & X509Extensions;

interface X509CertificateBase extends X509File {
  /** Makes a new one when fewer days are left; 90 unless told. */
  days_remaining?: Input<number>;
  /** A minion that signs it, with its own key; needs `signing_policy`. */
  ca_server?: Input<string>;
  /** What the signer's configuration says of such certificates; it wins over what stands here. */
  signing_policy?: Input<string>;
  encoding?: Input<"pem" | "der" | "pkcs7_pem" | "pkcs7_der" | "pkcs12">;
  /** Certificates that go into the file too. */
  append_certs?: Input<string> | List<string>;
  /** A directory for a copy. */
  copypath?: Input<string>;
  /** The copy's name begins with the common name. */
  prepend_cn?: Input<boolean>;
  digest?: Digest;
  /** The signer's certificate. Without it, the certificate signs itself. */
  signing_cert?: Input<string>;
  signing_private_key?: Input<string>;
  signing_private_key_passphrase?: Input<string>;
  /** The key that it is for; or else `public_key`, or `csr`. */
  private_key?: Input<string>;
  private_key_passphrase?: Input<string>;
  public_key?: Input<string>;
  csr?: Input<string>;
  serial_number?: Input<string | number>;
  /** `"2030-01-31 12:00:00"`, UTC. */
  not_before?: Input<string>;
  pkcs12_passphrase?: Input<string>;
  pkcs12_encryption_compat?: Input<boolean>;
  pkcs12_friendlyname?: Input<string>;
  /** @deprecated Write `digest`. */
  algorithm?: Input<string>;
}

interface X509ForDays extends Common {
  /** 365 unless told. */
  days_valid?: Input<number>;
  not_after?: "cannot stand beside `days_valid`";
}

interface X509Until extends Common {
  /** `"2030-01-31 12:00:00"`, UTC. */
  not_after: Input<string>;
  days_valid?: "is not looked at beside `not_after`";
}

/** Has a certificate in a file, and renews it in time. Misspelt extensions and parts of the name are dropped. */
export type X509CertificateManagedArgs = X509CertificateBase & X509Subject & X509Extensions & (X509ForDays | X509Until);

/** A certificate that is revoked. */
interface X509Revoked {
  readonly serial_number?: Input<string | number>;
  /** The certificate, as a path or text. */
  readonly certificate?: Input<string>;
  /** `"2030-01-31 12:00:00"`; now unless told. */
  readonly revocation_date?: Input<string>;
  readonly not_after?: Input<string>;
  readonly extensions?: Readonly<Partial<Record<"certificateIssuer" | "CRLReason" | "invalidityDate", Yaml>>>;
}

/** As the older module of Salt 3006 and 3007 has it: by a name of your choice, each member on its own. */
type X509RevokedByName = Readonly<Record<string, readonly Readonly<Record<string, Yaml>>[]>>;

/** Has a list of revoked certificates in a file, and renews it in time. */
export interface X509CrlManagedArgs extends X509File {
  signing_private_key: Input<string>;
  signing_private_key_passphrase?: Input<string>;
  signing_cert: Input<string>;
  revoked: readonly (X509Revoked | X509RevokedByName)[] | Expr<readonly unknown[]>;
  /** Makes a new one when fewer days are left; 30 unless told. */
  days_remaining?: Input<number>;
  /** 100 unless told. */
  days_valid?: Input<number>;
  include_expired?: Input<boolean>;
  digest?: Digest;
  encoding?: Input<"pem" | "der">;
  /** `{ cRLNumber: "auto" }`. */
  extensions?: YamlMap;
}

/** Has text in PEM in a file, in the right form. */
export interface X509PemManagedArgs extends X509File {
  text: Input<string>;
  encoding?: Input<string>;
}
