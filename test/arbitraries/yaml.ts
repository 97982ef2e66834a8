/** Texts and values that YAML 1.1, Jinja or Python would read as something else. */
import { float, type Yaml } from "@typesalt/core";
import fc from "fast-check";

const words = [
  "",
  "~",
  "null",
  "yes",
  "NO",
  "On",
  "y",
  "n",
  "true",
  "False",
  "=",
  "<<",
  "inf",
  ".inf",
  "-.inf",
  "nan",
  ".nan",
];
const numbers = [
  ...[
    "0",
    "-0",
    "00",
    "+1",
    "-1",
    "1.",
    "1.0",
    ".5",
    "1,2",
    "1e3",
    "1.5e3",
    "1e+3",
    "0o17",
    "017",
    "0x1f",
    "0b11",
    "1_000",
    "1__0",
  ],
  ...["12:30", "1:2:3", "190:20:30", "01:00.0", "1:0", "2020-01-01", "2020-01-01T00:00:00Z", "1.2.3", "0x", "_1", "1_"],
];
const indicators = [
  ...[
    "-",
    "--- a",
    "...",
    "- a",
    "? a",
    "[a]",
    "{a}",
    "a,b",
    "'",
    '"',
    "\\",
    "!t",
    "&a",
    "*a",
    "|",
    ">",
    "%x",
    "@x",
    "`x",
    ":",
    "a:",
    ":a",
    "::",
  ],
  ...[
    "a: b",
    "a #b",
    "#a",
    "a: ",
    "http://x/y?z#w",
    "C:\\x",
    "=x",
    "<<x",
    "-x",
    "{",
    "}",
    "! x",
    "$x",
    "a\\nb",
    "+",
    "%",
  ],
];
const jinja = [
  "{{ x }}",
  "{% if %}",
  "{# c #}",
  "{% endraw %}",
  "{% raw %}",
  "{{",
  "}}",
  "%}",
  "a{{b}}c\nnext",
  "{{ '{{' }}",
];
const spaces = [
  ...[
    "\t",
    "a\tb",
    " a",
    "a ",
    "a\nb",
    "a\nb\n",
    "a\n\nb\n",
    "\na",
    "a\n\n",
    "a\r\nb",
    "a\n b\n  c",
    "  lead\nx",
    "a \nb",
    "line\n\tx",
  ],
  ...[
    "\u0085",
    "a\u2028b",
    "\u2029",
    "\ufeff",
    "\u0000",
    "\u001b[0m",
    "\u007f",
    "\u00a0x",
    "\u200b",
    "\u00ad",
    "\ud83d\ude00",
    "\u{10ffff}",
  ],
];
const long = [
  "x".repeat(200),
  "x".repeat(1100),
  `{{ ${"\u00e9".repeat(300)}`,
  "word ".repeat(40).trim(),
  `a  b ${"word ".repeat(40).trim()}`,
  `it's ${"word ".repeat(30)}"q r" ${"x ".repeat(30).trim()}`,
];

const hostile = fc.constantFrom(...words, ...numbers, ...indicators, ...jinja, ...spaces, ...long);
const pieces = fc.constantFrom(..." \n:#-'\"{}a1.\t\\%,[]&*!|>@`?=");

/** Any text that a file can hold. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 3, arbitrary: fc.array(fc.oneof(hostile, pieces), { maxLength: 8 }).map((parts) => parts.join("")) },
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.toWellFormed()),
  fc.lorem({ maxCount: 40 }),
);

/** Ints of any size and floats, whole ones too; bytes. */
export const hostileNumber: fc.Arbitrary<Yaml> = fc.oneof(
  fc.integer(),
  fc.bigInt(),
  fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(float),
  fc.constantFrom(
    1e-7,
    1.5e-7,
    -0,
    0.1,
    5e-324,
    Number.MAX_SAFE_INTEGER,
    float(1),
    float(1e21),
    2n ** 63n,
    10n ** 400n,
  ),
  fc.uint8Array({ maxLength: 80 }),
);

/** Any value of YAML. */
export const hostileValue: fc.Arbitrary<Yaml> = fc.letrec<{ value: Yaml }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileText,
    hostileNumber,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(hostileText, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
