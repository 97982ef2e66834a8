// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ethtool } from "../builders.generated.ts";

export interface EthtoolCoalesceArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
  /** Named in the documentation, not in the signature. */
  adaptive_rx?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  adaptive_tx?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  rx_usecs?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_frame?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_usecs_irq?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_frames_irq?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_usecs?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_frames?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_usecs_irq?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_frames_irq?: Input<number>;
  /** Named in the documentation, not in the signature. */
  stats_block_usecs?: Input<number>;
  /** Named in the documentation, not in the signature. */
  pkt_rate_low?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_usecs_low?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_frames_low?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_usecs_low?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_frames_low?: Input<number>;
  /** Named in the documentation, not in the signature. */
  pkt_rate_high?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_usecs_high?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_frames_high?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_usecs_high?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx_frames_high?: Input<number>;
  /** Named in the documentation, not in the signature. */
  sample_interval?: Input<number>;
}

export interface EthtoolOffloadArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
  /** Named in the documentation, not in the signature. */
  tcp_segmentation_offload?: Input<boolean>;
}

export interface EthtoolPauseArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  autoneg?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  rx?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  tx?: Input<boolean>;
}

export interface EthtoolRingArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
  /** Named in the documentation, not in the signature. */
  rx?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_mini?: Input<number>;
  /** Named in the documentation, not in the signature. */
  rx_jumbo?: Input<number>;
  /** Named in the documentation, not in the signature. */
  tx?: Input<string>;
}

/** Salt's `ethtool` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html */
export interface Ethtool {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.coalesce
   */
  coalesce(id: Input<string>, args?: EthtoolCoalesceArgs): State<"ethtool", EthtoolCoalesceArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.offload
   */
  offload(id: Input<string>, args?: EthtoolOffloadArgs): State<"ethtool", EthtoolOffloadArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.pause
   */
  pause(id: Input<string>, args?: EthtoolPauseArgs): State<"ethtool", EthtoolPauseArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.ring
   */
  ring(id: Input<string>, args?: EthtoolRingArgs): State<"ethtool", EthtoolRingArgs>;
}
