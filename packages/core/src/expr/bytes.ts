/** Bytes, as YAML's `!!binary` holds them. A frozen copy: typed arrays cannot be frozen. */
export class Bytes {
  readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
    Object.freeze(this);
  }

  static of(bytes: Uint8Array): Bytes {
    // In pieces: `fromCharCode` takes its arguments from the stack.
    let binary = "";
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return new Bytes(btoa(binary));
  }

  /** The bytes as characters U+0000 to U+00FF. */
  get binary(): string {
    return atob(this.base64);
  }
}
