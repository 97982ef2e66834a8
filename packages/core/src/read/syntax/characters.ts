/** YAML 1.1's classes of characters, by code unit; 0 stands for the end, as a text with NUL in it is refused before. */

export const END = 0;

export function code(character: string): number {
  return character.charCodeAt(0);
}

const SPACE = 0x20;
const TAB = 0x09;

export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/** YAML 1.1 also breaks lines at NEL, LS and PS. */
export function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

export function isBreakOrEnd(unit: number): boolean {
  return unit === END || isBreak(unit);
}

export function isBlankOrEnd(unit: number): boolean {
  return isBlank(unit) || isBreakOrEnd(unit);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What names of anchors, tags and directives are made of. */
export function isWord(unit: number): boolean {
  return (
    isDigit(unit) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f /* _ */ ||
    unit === 0x2d /* - */
  );
}

/** A test for one of some ASCII characters. */
export function oneOf(characters: string): (unit: number) => boolean {
  const members = new Uint8Array(128);
  for (const character of characters) members[code(character)] = 1;
  return (unit) => members[unit] === 1;
}
