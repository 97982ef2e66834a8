/** What `slot` makes. It is written as text; no other text may begin like it, as Salt would run what it says. */
export class SlotText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    Object.freeze(this);
  }
}

/** How Salt knows a slot. */
export const slotPrefix = "__slot__:";
