/** The colours of Qubes' labels, from the least trusted to the most. */
export const labels = ["red", "orange", "yellow", "green", "gray", "blue", "purple", "black"] as const;

/** A qube's label. The `qvm` module does not check it: qubesd refuses another one in the middle of the run. */
export type Label = (typeof labels)[number];
