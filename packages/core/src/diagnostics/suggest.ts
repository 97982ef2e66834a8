/**
 * The known names nearest to a wanted one, by optimal string alignment (insertions, deletions, replacements, swaps of
 * neighbours), with at most a third of the name's characters changed.
 */
export function suggest(wanted: string, known: Iterable<string>, most = 3): readonly string[] {
  const target = [...wanted];
  const limit = Math.max(1, Math.floor(target.length / 3));
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(known)) {
    if (name === wanted) continue;
    const candidate = [...name];
    if (folded(name) === folded(wanted)) found.push({ name, distance: 0 });
    else if (Math.abs(candidate.length - target.length) <= limit) {
      const distance = alignment(target, candidate);
      if (distance <= limit) found.push({ name, distance });
    }
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, most).map((each) => each.name);
}

/** Names that differ in case, or in `-` and `_`, are taken for one another most often. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll("-", "_");
}

function alignment(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  a.forEach((character, row) => {
    const here = [row + 1];
    b.forEach((other, column) => {
      const replaced = (above[column] as number) + (character === other ? 0 : 1);
      let best = Math.min(replaced, (above[column + 1] as number) + 1, (here[column] as number) + 1);
      const swapped = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
      if (swapped) best = Math.min(best, (before[column - 1] as number) + 1);
      here.push(best);
    });
    before = above;
    above = here;
  });
  return above[b.length] as number;
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
  const names = suggest(wanted, known).map((name) => JSON.stringify(name));
  if (names.length === 0) return "";
  const last = names.at(-1) as string;
  return ` Did you mean ${names.length === 1 ? last : `${names.slice(0, -1).join(", ")} or ${last}`}?`;
}
