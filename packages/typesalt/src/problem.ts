/** What makes the command end with exit code 2: a wrong option, or input that cannot be read. One line, for people. */
export class InputError extends Error {
  override readonly name: string = "InputError";
}

/** The first line of what was thrown, without the name of its class. */
export function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.split("\n", 1)[0] ?? text;
}

/** Why a file cannot be read, in words: Node's message repeats the path. */
export function fileReason(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file or directory";
    case "EACCES":
    case "EPERM":
      return "you may not read it";
    case "EISDIR":
      return "it is a directory";
    case "ENOTDIR":
      return "part of the path is no directory";
    case "ELOOP":
      return "its symbolic links lead in a circle";
    default:
      return reasonOf(cause);
  }
}
