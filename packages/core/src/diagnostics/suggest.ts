/**
 * The known names nearest to a wanted one, by optimal string alignment (insertions, deletions, replacements, swaps of
 * neighbours) over code points, with at most a third of the wanted name's characters changed, or one.
 *
 * @returns the nearest first, those as near as each other in the order of their code points; never `wanted` itself.
 */
export function suggest(wanted: string, known: Iterable<string>, most = 3): readonly string[] {
  const target = [...wanted];
  const limit = Math.max(1, Math.floor(target.length / 3));
  const foldedTarget = folded(wanted);
  const found: { readonly name: string; readonly characters: readonly string[]; readonly distance: number }[] = [];
  for (const name of new Set(known)) {
    if (name === wanted) continue;
    const characters = [...name];
    const distance = folded(name) === foldedTarget ? 0 : alignment(target, characters, limit);
    if (distance !== undefined) found.push({ name, characters, distance });
  }
  found.sort((a, b) => a.distance - b.distance || compare(a.characters, b.characters));
  return found.slice(0, Math.max(0, most)).map((each) => each.name);
}

/** ` Did you mean "a"?`, ` Did you mean "a", "b" or "c"?`, or nothing. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
  const names = suggest(wanted, known).map((name) => JSON.stringify(name));
  const last = names.pop();
  if (last === undefined) return "";
  return ` Did you mean ${names.length === 0 ? last : `${names.join(", ")} or ${last}`}?`;
}

/** Names that differ in case, or in `-` and `_`, are taken for one another most often. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll("-", "_");
}

/** The distance, or undefined where it is above the limit. */
function alignment(a: readonly string[], b: readonly string[], limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, character] of a.entries()) {
    const here = [row + 1];
    let least = row + 1;
    for (const [column, other] of b.entries()) {
      const replaced = at(above, column) + (character === other ? 0 : 1);
      const swapped = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
      const best = Math.min(
        replaced,
        at(above, column + 1) + 1,
        at(here, column) + 1,
        swapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY,
      );
      here.push(best);
      least = Math.min(least, best);
    }
    // No later row has a lesser number than this one's least.
    if (least > limit) return undefined;
    before = above;
    above = here;
  }
  const distance = at(above, b.length);
  return distance <= limit ? distance : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** `<` compares UTF-16 units, which puts U+FFFD behind U+1F600. */
function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, character] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return a.length - b.length;
}
