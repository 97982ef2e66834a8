/** What real Salt takes, beyond what its sources tell by themselves. */
export const iptables = {
  append:
    "+open name:s table:s family:s save:bs !chain:s protocol:s proto:s source:s destination:s if:s in-interface:s of:s out-interface:s sport:is dport:is source-port:is destination-port:is match:sl connstate:s ctstate:s dir:s pol:s reqid:is comment:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl jump:s target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl dports:isl position",
  chain_absent: "name:s table:s family:s",
  chain_present: "name:s table:s family:s",
  delete:
    "+open name:s table:s family:s save:bs !chain:s protocol:s proto:s source:s destination:s if:s in-interface:s of:s out-interface:s sport:is dport:is source-port:is destination-port:is match:sl connstate:s ctstate:s dir:s pol:s reqid:is comment:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl jump:s target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl dports:isl position:i",
  flush: "name:s table:s family:s chain:s",
  insert:
    "+open name:s table:s family:s save:bs !chain:s !position:is protocol:s proto:s source:s destination:s if:s in-interface:s of:s out-interface:s sport:is dport:is source-port:is destination-port:is match:sl connstate:s ctstate:s dir:s pol:s reqid:is comment:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl jump:s target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl dports:isl",
  set_policy: "name:s table:s family:s save:bs !chain:s !policy:s",
} as const;
