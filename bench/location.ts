/** What it costs to remember where a state was made: `tsx bench/location.ts`. */
import { locationOf } from "@typesalt/core";
import { pkg } from "@typesalt/core/states";
import { sideBySide } from "./measure.ts";

const states = 20_000;
const capture = Error.captureStackTrace;

/** Makes states at this depth of calls, with the engine's capture replaced. */
function making(depth: number, replaced: typeof Error.captureStackTrace): () => void {
  const make = (left: number): void => {
    if (left > 0) make(left - 1);
    else for (let count = 0; count < states; count += 1) pkg.installed("nginx", { version: "1.0", refresh: true });
  };
  return () => {
    Error.captureStackTrace = replaced;
    make(depth);
    Error.captureStackTrace = capture;
  };
}

const nothing = () => {};
/** As it would be without the short limit: ten frames are the engine's default. */
const ten: typeof capture = (target, boundary) => {
  Error.stackTraceLimit = 10;
  capture(target, boundary);
};

for (const depth of [0, 50]) {
  const times = sideBySide(15, {
    none: making(depth, nothing),
    one: making(depth, capture),
    ten: making(depth, ten),
  });
  const each = (time: number) => `${((time * 1000) / states).toFixed(2)} µs`;
  console.log(
    `${depth} calls deep: ${each(times.none)} a state without its place, ${each(times.one)} with it ` +
      `(${(times.one / times.none).toFixed(2)} times), ${each(times.ten)} with ten frames (${(times.ten / times.none).toFixed(2)} times)`,
  );
}

const made = Array.from({ length: states }, () => pkg.installed("nginx"));
const { read } = sideBySide(1, { read: () => made.forEach(locationOf) });
console.log(`Asking for a place, the first time: ${((read * 1000) / states).toFixed(2)} µs.`);
