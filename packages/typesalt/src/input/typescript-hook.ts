/** A hook of Node's module loader: it runs in a thread of its own, and so imports nothing. */

/** What a resolver found. */
export interface Resolved {
  readonly url: string;
  readonly format?: string | null;
}

/** The user's own TypeScript is ECMAScript modules, whether or not a package.json says so. */
export function asModule<T extends Resolved>(found: T): T {
  const isOwn = /^file:[^?#]*\.tsx?(?:[?#]|$)/i.test(found.url) && !found.url.includes("/node_modules/");
  return isOwn && found.format === "commonjs" ? { ...found, format: "module" } : found;
}

/** As `module.register` wants it. */
export async function resolve<C>(
  specifier: string,
  context: C,
  next: (specifier: string, context: C) => Promise<Resolved>,
): Promise<Resolved> {
  return asModule(await next(specifier, context));
}
