import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Kinds of public keys, as they stand in front of them. */
export type SshKeyType = OneOf<
  | "ssh-ed25519"
  | "ssh-rsa"
  | "ecdsa-sha2-nistp256"
  | "ecdsa-sha2-nistp384"
  | "ecdsa-sha2-nistp521"
  | "sk-ssh-ed25519@openssh.com"
  | "sk-ecdsa-sha2-nistp256@openssh.com"
  | "ssh-dss"
>;

interface SshAuthBase extends Common {
  /** The key: alone, or the whole line with kind, comment and options, which then win. Without it, the id. */
  name?: Input<string>;
  /** Whose key file. */
  user: Input<string>;
  /** The key file, by path or below the user's home; `".ssh/authorized_keys"` unless told. `%u` and `%h` are replaced. */
  config?: Input<string>;
  /** The hash of fingerprints in comparisons: `"sha256"`. */
  fingerprint_hash_type?: Input<OneOf<"sha256" | "md5">>;
}

interface SshAuthKey extends SshAuthBase {
  /** The kind of a key that stands alone; `"ssh-rsa"` unless told, whatever the key is. */
  enc?: Input<SshKeyType>;
  /** A comment behind the key. */
  comment?: Input<string>;
  /** Options in front of the key: `'from="10.0.0.*"'`, `"no-pty"`. */
  options?: List<string>;
  source?: never;
}

/** One key, which is `name` or the id. */
export interface SshAuthPresentKey extends SshAuthKey {}

/** All keys of a file. */
export interface SshAuthPresentSource extends SshAuthBase {
  /** `salt://…` or a URL of a file with keys, a line each. */
  source: Input<string>;
  /** Options in front of keys that have none. */
  options?: List<string>;
  enc?: "is ignored beside `source`: the file has it";
  comment?: "is ignored beside `source`: the file has it";
}

/** Lets keys log in as a user. A key that stands alone is taken for `ssh-rsa`, unless `enc` or the line says otherwise. */
export type SshAuthPresentArgs = SshAuthPresentKey | SshAuthPresentSource;

/** One key, which is `name` or the id. */
export interface SshAuthAbsentKey extends SshAuthKey {}

/** All keys of a file. */
export interface SshAuthAbsentSource extends SshAuthBase {
  /** `salt://…` or a URL of a file with keys, a line each. */
  source: Input<string>;
  enc?: "is ignored beside `source`: the file has it";
  comment?: "is ignored beside `source`: the file has it";
  options?: "is ignored beside `source`: the file has it";
}

/** Removes keys from a user's key file. */
export type SshAuthAbsentArgs = SshAuthAbsentKey | SshAuthAbsentSource;

/** Lets exactly these keys log in as a user: all others are removed. */
export interface SshAuthManageArgs extends SshAuthBase {
  /** Not looked at. */
  name?: Input<string>;
  /** The keys, best as whole lines. */
  ssh_keys: List<string>;
  /** The kind of keys that stand alone; `"ssh-rsa"` unless told. */
  enc?: Input<SshKeyType>;
  /** A comment behind keys that have none. */
  comment?: Input<string>;
  /** Options in front of keys that have none. */
  options?: List<string>;
  source?: "takes the place of `ssh_keys`: write the keys there";
}
