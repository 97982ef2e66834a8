#!/usr/bin/env node
import { writeSync } from "node:fs";
import { styleText } from "node:util";
import { typesalt } from "./cli.ts";
import { reasonOf } from "./problem.ts";

// A reader such as `head` may have enough before the end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

// A user's module may end the process, wait for ever, or throw later on.
let answered = false;
process.on("exit", () => {
  if (answered) return;
  writeSync(2, "typesalt: a module of the project ended the process, or waits for something that does not come.\n");
  process.exitCode = 2;
});
process.on("uncaughtException", (error: unknown) => {
  answered = true;
  writeSync(2, `typesalt: a module of the project throws: ${reasonOf(error)}\n`);
  process.exit(2);
});

// Not awaited here: Node would complain of this file where a user's module waits for ever.
void main();

async function main(): Promise<never> {
  // Colours where a terminal shows them, as Node decides it.
  const { output, errors, code } = await typesalt(process.argv.slice(2), (colour, text) =>
    styleText(colour, text, { stream: process.stdout }),
  );
  answered = true;
  await written(process.stderr, errors);
  await written(process.stdout, output);
  // What a user's module left running must not keep the command from its end.
  process.exit(code);
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    if (text === "") done();
    else stream.write(text, () => done());
  });
}
