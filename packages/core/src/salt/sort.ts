import { compareText } from "../expr/python.ts";
import { type Chunk, capOf, label, settledOrder } from "./low.ts";

/**
 * The order in which 3006 and 3007 come to the chunks: by number, then by the text of module, name and function; chunks
 * that are equal in both stay as they were. Gives each chunk its number.
 *
 * Source: `order_chunks` of salt/state.py; SALT.md §5.
 */
export function sortChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const cap = capOf(chunks);
  const keyed = chunks.map((chunk) => ({ chunk, order: number(chunk, cap), text: label(chunk) }));
  keyed.sort((a, b) => a.order - b.order || compareText(a.text, b.text));
  return keyed.map(({ chunk }) => chunk);
}

/** Without an order Salt leaves it at that, and names of one state stay unsorted among themselves. */
function number(chunk: Chunk, cap: number): number {
  if (chunk.has("order")) return settledOrder(chunk, cap);
  chunk.set("order", cap);
  return cap;
}
