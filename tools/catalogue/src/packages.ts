/** By module: the package that has it since Salt 3008 does not. Read from the packages themselves. */
export const packages: ReadonlyMap<string, string> = new Map([]);
