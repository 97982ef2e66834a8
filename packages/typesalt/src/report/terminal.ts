export type Colour = "red" | "yellow" | "green" | "cyan" | "bold" | "dim";

/** Puts a text into a colour, or leaves it as it is where there are none. */
export type Style = (colour: Colour, text: string) => string;

/** What a file has must not steer the terminal. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]/gu, "\ufffd");
}
