import type { Data } from "./data.ts";
import type { MessageKind, SaltMessage } from "./types.ts";
import { originOf } from "./working.ts";

/** A message of Salt's, with the parts of the caller's data that it is about. */
export function message(
  kind: MessageKind,
  text: string,
  about: readonly (Data | undefined)[] = [],
  at: { readonly id?: Data; readonly sls?: Data | undefined } = {},
): SaltMessage {
  return {
    kind,
    text,
    about: about.filter((each) => typeof each === "object" && each !== null).map((each) => originOf(each as object)),
    ...(typeof at.id === "string" ? { id: at.id } : {}),
    ...(typeof at.sls === "string" ? { sls: at.sls } : {}),
  };
}
