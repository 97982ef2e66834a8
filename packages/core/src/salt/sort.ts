import { compareText } from "../expr/python.ts";
import { numeric } from "./data.ts";
import { type Chunk, capOf, fromEnd, label, nameOffset, orderNumber } from "./low.ts";

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

function number(chunk: Chunk, cap: number): number {
  const given = chunk.get("order");
  // Salt leaves it at that, and names without an order of their own state stay unsorted among themselves.
  if (given === undefined) {
    chunk.set("order", cap);
    return cap;
  }
  let order = orderNumber(given, cap);
  if (chunk.has("name_order")) {
    order += nameOffset(chunk);
    chunk.delete("name_order");
  }
  order = fromEnd(order, cap);
  if (order !== numeric(given)) chunk.set("order", order);
  return order;
}
