import type { Input, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface SshKnownHostsBase extends Common {
  /** The host. Without it, the id. */
  name?: Input<string>;
  /** Whose file. Unset: the file of the whole system. */
  user?: Input<string>;
  /** The file: a full path, or with `user` one below their home. */
  config?: Input<string>;
}

interface SshKnownHostsPresentBase extends SshKnownHostsBase {
  /** The port, where it is not 22. */
  port?: Input<number>;
  /** Hides host names in the file; on unless told. Beside another port than 22 it must be `false`. */
  hash_known_hosts?: Input<boolean>;
  /** Seconds to wait for the host's answer; 5 unless told. */
  timeout?: Input<number>;
  /** The hash that `fingerprint` is made with; `"sha256"` unless told. */
  fingerprint_hash_type?: Input<OneOf<"sha256" | "md5">>;
}

type HostKeyType = OneOf<"ssh-ed25519" | "ed25519" | "ssh-rsa" | "rsa" | "ecdsa" | "ecdsa-sha2-nistp256">;

/** The key that is written as it is. */
export interface SshKnownHostsByKey extends SshKnownHostsPresentBase {
  /** The public key, without its kind. */
  key: Input<string>;
  /** The key's kind. */
  enc: Input<HostKeyType>;
  fingerprint?: "cannot stand beside `key`";
}

/** The key that the host offers, if it has this fingerprint. */
export interface SshKnownHostsByFingerprint extends SshKnownHostsPresentBase {
  /** Hex digits in pairs, with colons between; the base64 that `ssh-keygen` shows never fits. */
  fingerprint: Input<string>;
  /** The kind of key to ask the host for. */
  enc?: Input<HostKeyType>;
  key?: "cannot stand beside `fingerprint`";
}

/** The key that the host offers, whatever it is. */
export interface SshKnownHostsUnchecked extends SshKnownHostsPresentBase {
  /** The kind of key to ask the host for. */
  enc?: Input<HostKeyType>;
  key?: never;
  fingerprint?: never;
}

/** Trusts a host's key. Without `key` or `fingerprint`, whatever key is offered is trusted, also a stranger's. */
export type SshKnownHostsPresentArgs = SshKnownHostsByKey | SshKnownHostsByFingerprint | SshKnownHostsUnchecked;

/** Removes a host's keys. */
export type SshKnownHostsAbsentArgs = SshKnownHostsBase;
