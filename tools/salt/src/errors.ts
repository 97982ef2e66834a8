/** Real Salt (or ShellCheck) cannot be had; the message is one sentence that says what to do. */
export class ProvisionError extends Error {
  override readonly name = "ProvisionError";
  /** The reason alone, for a message that says something else to do. */
  readonly why: string;

  constructor(message: string, why: string) {
    super(message);
    this.why = why;
  }
}

/** The oracle's process ended, or refused to start. */
export class OracleError extends Error {
  override readonly name = "OracleError";
}
