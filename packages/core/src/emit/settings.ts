import type { ExprNode } from "../expr/node.ts";
import { neverFails } from "../expr/ops/lazy.ts";
import { gatheringIn } from "./named-lists.ts";
import type { Candidate, Place, Survey, Use } from "./survey.ts";
import { guardOf, isCovered, shortWays, type Way } from "./ways.ts";

/** Where a value is set, and the ways by which it is come to from there. */
export interface Setting {
  readonly place: Place;
  readonly ways: readonly Way[];
}

/** A use in statements. */
interface PlacedUse {
  readonly place: Place;
  /** The conditions under which the expression around comes to it. */
  readonly conditions: Way;
}

/** More ways to a value than these make no condition that people read. */
const mostWays = 4;
const mostParts = 100;

const always: readonly Way[] = [[]];

/**
 * Where each named value is set: at the top of the innermost block that holds all uses. A value that may fail is set under the
 * conditions under which one of them is come to, so that what is evaluated is what would be evaluated without names.
 * As deep as expressions may be nested.
 */
export class Settings {
  readonly #survey: Survey;
  readonly #known = new Map<string, readonly Setting[]>();
  readonly #open = new Set<string>();

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** Several where a value is set in several blocks; none where it gets no name. */
  of(key: string): readonly Setting[] {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#open.add(key);
    const settings = this.#settings(this.#survey.candidates.get(key) as Candidate);
    this.#open.delete(key);
    this.#known.set(key, settings);
    return settings;
  }

  readonly #keyOf = (node: ExprNode): string => this.#survey.conditionKey(node);

  #settings({ value, encoded, uses }: Candidate): readonly Setting[] {
    const placed = uses.flatMap((use) => this.#placed(use));
    if (encoded && placed.length < 2) return [];
    const atOnce = () => [{ place: placed.map(({ place }) => place).reduce(common), ways: always }];
    // Looking at it early loses nothing.
    if (neverFails(value)) return atOnce();
    if (encoded) return this.#forId(placed);
    const settled = this.#settle(placed);
    // A call that need not be made is better made than put under conditions that nobody reads.
    const isSimple = settled.length === 1 && (settled.every(isAlways) || placed.length === 1);
    return isSimple || !neverFails(value, true) ? settled : atOnce();
  }

  /** What a local is made of is looked at where the local is set. */
  #placed({ site, conditions }: Use): readonly PlacedUse[] {
    if (!("within" in site)) return [{ place: site, conditions }];
    const { value } = this.#survey.candidates.get(site.within) as Candidate;
    const settings = this.of(site.within);
    if (site.part === "value")
      return settings.flatMap(({ place, ways }) => ways.map((way) => ({ place, conditions: [...way, ...conditions] })));
    // The body of a gathering loop stands where the loop does.
    const statements = gatheringIn(value)?.node as ExprNode;
    return settings.map((setting) => ({
      place: { statements, outer: setting.place, entered: guardOf(setting.ways, this.#keyOf), isLoop: true },
      conditions,
    }));
  }

  #settle(uses: readonly PlacedUse[]): readonly Setting[] {
    const place = uses.map((use) => use.place).reduce(common);
    const open: Way[] = [];
    const direct = new Groups();
    const later: { readonly use: PlacedUse; readonly loop: Place; readonly way: Way }[] = [];
    for (const use of uses) {
      const { loop, way } = wayTo(use, place);
      if (loop !== undefined) later.push({ use, loop, way });
      else {
        open.push(way);
        direct.add(use.place, use);
      }
    }
    const ways = shortWays(open, this.#keyOf);
    const isHere = open.length > 0 && (direct.areAllIn(place) || this.#maySay(ways, place));
    // Where a loop is come to by a way on which it is set already, it is not set again.
    const loops = new Groups();
    for (const { use, loop, way } of later) {
      if (!isHere || !isCovered(way, ways, this.#keyOf)) loops.add(loop, use);
    }
    const here = isHere ? [{ place, ways }] : direct.all().flatMap((inner) => this.#settle(inner));
    return [...here, ...loops.all().flatMap((inner) => this.#settle(inner))];
  }

  /** Whether people would read the condition of these ways, and all that it names has its name at the place. */
  #maySay(ways: readonly Way[], place: Place): boolean {
    const all = ways.flat();
    if (ways.length > mostWays || all.reduce((size, each) => size + each.size, 0) > mostParts) return false;
    return all.every((condition) =>
      this.#survey.namedIn(condition).every(({ key }) => {
        if (this.#open.has(key)) return false;
        return this.of(key).some((setting) => isAlways(setting) && holds(setting.place, place));
      }),
    );
  }

  /** An id is named where that needs no condition, and stands there more than once; elsewhere it is written out. */
  #forId(uses: readonly PlacedUse[]): readonly Setting[] {
    const settled = this.#settle(uses);
    if (settled.length === 1 && settled.every(isAlways)) return settled;
    const groups = new Groups();
    const places = new Set(uses.map(({ place }) => place.statements));
    for (const use of uses) {
      let root = use.place;
      for (let at = use.place.outer; at !== undefined; at = at.outer) if (places.has(at.statements)) root = at;
      groups.add(root, { ...use, place: root });
    }
    return groups
      .all()
      .filter((group) => group.length > 1)
      .map(([first]) => ({ place: (first as PlacedUse).place, ways: always }));
  }
}

function isAlways({ ways }: Setting): boolean {
  return ways.some((way) => way.length === 0);
}

/** Uses by a block. */
class Groups {
  readonly #by = new Map<object, PlacedUse[]>();

  add({ statements }: Place, use: PlacedUse): void {
    const group = this.#by.get(statements);
    if (group === undefined) this.#by.set(statements, [use]);
    else group.push(use);
  }

  areAllIn({ statements }: Place): boolean {
    return this.#by.size === 1 && this.#by.has(statements);
  }

  all(): readonly (readonly PlacedUse[])[] {
    return [...this.#by.values()];
  }
}

/** The way from a block to a use in it; where a loop lies between, the way to the outermost one. */
function wayTo({ place, conditions }: PlacedUse, from: Place): { readonly loop?: Place; readonly way: Way } {
  let loop: Place | undefined;
  let way = conditions;
  for (let at: Place | undefined = place; at !== undefined && at.statements !== from.statements; at = at.outer) {
    if (at.isLoop) [loop, way] = [at, []];
    if (at.entered !== undefined) way = [at.entered, ...way];
  }
  return loop === undefined ? { way } : { loop, way };
}

/** The innermost block that holds both. */
function common(a: Place, b: Place): Place {
  if (a.statements === b.statements) return a;
  const outer = new Set<object>();
  for (let at: Place | undefined = a; at !== undefined; at = at.outer) outer.add(at.statements);
  let at = b;
  while (!outer.has(at.statements) && at.outer !== undefined) at = at.outer;
  return at;
}

/** Whether one block is the other, or around it. */
function holds(outer: Place, inner: Place): boolean {
  for (let at: Place | undefined = inner; at !== undefined; at = at.outer)
    if (at.statements === outer.statements) return true;
  return false;
}
