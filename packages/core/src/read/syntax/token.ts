export type TokenKind =
  | "stream-end"
  | "version"
  | "tag-directive"
  | "document-start"
  | "document-end"
  | "block-sequence"
  | "block-mapping"
  | "block-end"
  | "["
  | "]"
  | "{"
  | "}"
  | ","
  | "-"
  | "?"
  | ":"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar";

export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly end: number;
  /** The text of a scalar, the name of an anchor, the suffix of a tag, the prefix of a tag directive, a version. */
  readonly value: string;
  /** The handle of a tag. */
  readonly handle: string;
  /** A scalar without quotes. */
  readonly plain: boolean;
}

export function token(kind: TokenKind, offset: number, end: number = offset): Token {
  return { kind, offset, end, value: "", handle: "", plain: false };
}

export function textToken(kind: TokenKind, offset: number, end: number, value: string, handle = ""): Token {
  return { kind, offset, end, value, handle, plain: false };
}

export function scalarToken(offset: number, end: number, value: string, plain: boolean): Token {
  return { kind: "scalar", offset, end, value, handle: "", plain };
}
