import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface IptablesTable extends Common {
  /** `"filter"` unless told. */
  table?: Input<OneOf<"filter" | "nat" | "mangle" | "raw" | "security">>;
  /** `"ipv4"` unless told. */
  family?: Input<"ipv4" | "ipv6">;
}

interface IptablesChain extends IptablesTable {
  /** The chain. Without it, the id. */
  name?: Input<string>;
}

/** Has a chain there. */
export interface IptablesChainPresentArgs extends IptablesChain {}

/** Flushes a chain and removes it, unless something jumps there. */
export interface IptablesChainAbsentArgs extends IptablesChain {}

interface IptablesSaved extends IptablesTable {
  /** Not looked at. */
  name?: Input<string>;
  /** Keeps the rules for the next boot: `true`, or in this file. */
  save?: Input<boolean | string>;
}

type Chain = Input<OneOf<"INPUT" | "FORWARD" | "OUTPUT" | "PREROUTING" | "POSTROUTING">>;
type Port = Input<number | string>;

/** Which packets; a value that begins with `!` means all others. */
interface IptablesMatches extends Common {
  protocol?: Input<OneOf<"tcp" | "udp" | "icmp" | "all">>;
  /** As `protocol`. */
  proto?: Input<OneOf<"tcp" | "udp" | "icmp" | "all">>;
  source?: Input<string>;
  destination?: Input<string>;
  /** The interface they come in by. */
  if?: Input<string>;
  "in-interface"?: Input<string>;
  /** The interface they go out by. */
  of?: Input<string>;
  "out-interface"?: Input<string>;
  sport?: Port;
  dport?: Port;
  "source-port"?: Port;
  "destination-port"?: Port;
  /** Extensions, with commas between or as a list; those of `connstate`, `comment` and lists of ports come by themselves. */
  match?: Input<string> | List<string>;
  /** `"NEW,ESTABLISHED"`. */
  connstate?: Input<string>;
  /** With `match: "conntrack"`. */
  ctstate?: Input<string>;
  /** With `match: "policy"`. */
  dir?: Input<"in" | "out">;
  pol?: Input<"ipsec" | "none">;
  reqid?: Input<number>;
  comment?: Input<string>;
  "icmp-type"?: Input<string | number>;
  "tcp-flags"?: Input<string>;
  /** An option without a value: write `""`. */
  syn?: Input<"">;
  limit?: Input<string>;
  "limit-burst"?: Input<number>;
  "src-range"?: Input<string>;
  "dst-range"?: Input<string>;
  "mac-source"?: Input<string>;
  "uid-owner"?: Input<string | number>;
  "gid-owner"?: Input<string | number>;
  mark?: Input<string | number>;
  /** Sets of addresses: `"web src"`. */
  "match-set"?: Input<string> | List<string>;
}

interface IptablesJump extends Common {
  /** What becomes of them. */
  jump?: Input<OneOf<"ACCEPT" | "DROP" | "REJECT" | "LOG" | "RETURN" | "DNAT" | "SNAT" | "MASQUERADE" | "REDIRECT">>;
  /** As `jump`. */
  target?: Input<OneOf<"ACCEPT" | "DROP" | "REJECT" | "LOG" | "RETURN" | "DNAT" | "SNAT" | "MASQUERADE" | "REDIRECT">>;
  goto?: Input<string>;
  "reject-with"?: Input<string>;
  "to-destination"?: Input<string>;
  "to-source"?: Input<string>;
  "to-ports"?: Port;
  "log-prefix"?: Input<string>;
  "log-level"?: Input<string | number>;
  "set-mark"?: Input<string | number>;
}

interface IptablesNamedPorts extends Common {
  sports?: never;
  dports?: never;
}

/** Several ports: the protocol must be named then. */
interface IptablesSeveralPorts extends Common {
  protocol: Input<OneOf<"tcp" | "udp">>;
  /** Several ports, with commas between or as a list. */
  sports?: Port | List<number | string>;
  dports?: Port | List<number | string>;
}

interface IptablesSeveralPortsOfProto extends Common {
  proto: Input<OneOf<"tcp" | "udp">>;
  sports?: Port | List<number | string>;
  dports?: Port | List<number | string>;
}

/** One rule. Options of extensions that are not among these are written as `extra`. */
type IptablesRule = IptablesSaved &
  IptablesMatches &
  IptablesJump &
  (IptablesNamedPorts | IptablesSeveralPorts | IptablesSeveralPortsOfProto) & {
    /** Without it, the state crashes. */
    chain: Chain;
  };

/** Puts a rule at the end of a chain, if it is not in it. It is gone at the next boot unless `save` is set. */
export type IptablesAppendArgs = IptablesRule & { position?: "is for `insert`" };

/** Puts a rule into a chain, if it is not in it. It is gone at the next boot unless `save` is set. */
export type IptablesInsertArgs = IptablesRule & {
  /** Before which rule, from 1; from the end, below 0. Without it, the state crashes, though not in a test run. */
  position: Input<number>;
};

/** Takes a rule out of a chain. */
export type IptablesDeleteArgs = IptablesRule & {
  /** The rule of this number, whatever it is. */
  position?: Input<number>;
};

/** Says what becomes of packets that no rule of a chain is for. */
export interface IptablesSetPolicyArgs extends IptablesSaved {
  /** Without it, the state crashes. */
  chain: Chain;
  /** Without it, the state crashes. */
  policy: Input<"ACCEPT" | "DROP">;
}

/** Takes all rules out of a chain, or of all chains of a table; in every run. */
export interface IptablesFlushArgs extends IptablesTable {
  /** Not looked at. */
  name?: Input<string>;
  chain?: Chain;
}
