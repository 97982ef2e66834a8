import type { Expr, Hint, Input, List, Scalar, Yaml } from "../expr/types.ts";
import type { OctalText } from "./hand/file-common.ts";

/** A file mode, quoted: Salt takes a number too, but YAML reads 0644 as 420. */
export type FileMode = Input<string> | Hint<OctalText>;

/** A list of whatever; its entries, or the whole, may come from the minion. */
export type YamlList = readonly Yaml[] | Expr<readonly unknown[]>;

/** A mapping of whatever. */
export type YamlMap = { readonly [key: string]: Yaml | undefined } | Expr<Readonly<Record<string, unknown>>>;

/** Documentation speaks of it, but does not say plainly what it is: anything but a mapping. */
export type ScalarOrList = Input<Scalar> | List<Scalar>;
