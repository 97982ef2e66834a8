import { randomUUID } from "node:crypto";

/** A number in the digits that Python is to read: `1.0` is no `1`, which JavaScript cannot say. */
export class PythonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const mark = `${randomUUID()}:`;
const marked = new RegExp(`"${mark}([^"]*)"`, "g");

/** JSON with bigints and `PythonNumber`s as numbers. */
export function pythonJson(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${mark}${inner}`;
    if (Object.is(inner, -0)) return `${mark}-0.0`;
    return inner instanceof PythonNumber ? `${mark}${inner.text}` : inner;
  });
  return text.replaceAll(marked, "$1");
}
