/** Qubes' rule for the names of qubes. They may not end in `-dm` either, which is left to Qubes. */
export const qubeNamePattern: RegExp = /[a-zA-Z][a-zA-Z0-9_.-]{0,30}/;

/** `01:00.0`, as Qubes 4.2 has it and lspci prints it. */
export const portPattern: RegExp = /[0-9a-f]{2}:[0-9a-f]{2}[.][0-7]/;

/** Also `0000_00_08.1-00_00.0`, a path of bridges, as Qubes 4.3 has it. */
export const devicePattern: RegExp =
  /[0-9a-f]{2}:[0-9a-f]{2}[.][0-7]|[0-9a-f]{4}_[0-9a-f]{2}_[0-9a-f]{2}[.][0-7](?:-[0-9a-f]{2}_[0-9a-f]{2}[.][0-7])*/;

/** For the whole of a text. */
export function anchored(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.includes("|") ? `^(?:${pattern.source})$` : `^${pattern.source}$`);
}
