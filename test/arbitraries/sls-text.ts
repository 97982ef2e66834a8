/** SLS files as data, and as text from which Salt's YAML loader reads exactly that data. */
import { type Data, type DataMap, Float, isDataList, isDataMap } from "../../packages/core/src/salt/data.ts";

export interface SlsFile {
  /** As includes name it: `a.b`. */
  readonly name: string;
  /** `a/b/init.sls` instead of `a/b.sls`. */
  readonly isInit: boolean;
  /** What it renders to. */
  readonly data: Data;
}

export interface SlsOptions {
  /** `state_auto_order`. */
  readonly autoOrder: boolean;
  readonly failhard: boolean;
  /** The whole run is in test mode. */
  readonly test: boolean;
}

/** A tree of state files, and what is asked of it. */
export interface SlsTree {
  readonly files: readonly SlsFile[];
  /** SLS names or globs, as `state.apply` is given them. */
  readonly sls: readonly string[];
  readonly options: SlsOptions;
}

/** Texts of the files by path, as the oracle takes them. */
export function slsText({ files }: SlsTree): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [pathOf(file), `#!yaml\n${textOf(file.data)}`]));
}

/** The whole case, to be read by people. */
export function treeText(tree: SlsTree): string {
  const { autoOrder, failhard, test } = tree.options;
  const options = [autoOrder ? "" : " state_auto_order: false", failhard ? " failhard: true" : "", test ? " test" : ""];
  const files = Object.entries(slsText(tree)).map(([path, text]) => `--- ${path}\n${text.replace("#!yaml\n", "")}`);
  return `--- sls: ${tree.sls.join(", ")}${options.join("")}\n${files.join("")}`;
}

/** Where a file lies below its root. */
export function pathOf({ name, isInit }: SlsFile): string {
  return `${name.replaceAll(".", "/")}${isInit ? "/init" : ""}.sls`;
}

function textOf(data: Data): string {
  if (data === null) return "";
  if (!isDataMap(data) || data.size === 0) return `${flow(data)}\n`;
  return [...data].map(([key, value]) => entry(key, value, "", key === "extend" ? 4 : 3)).join("");
}

/** A key with its value below it, down to single arguments; what lies deeper stays on one line. */
function entry(key: Data, value: Data, indent: string, levels: number): string {
  const inner = `${indent}  `;
  if (levels > 1 && isDataMap(value) && value.size > 0) {
    return `${indent}${flow(key)}:\n${[...value].map(([name, each]) => entry(name, each, inner, levels - 1)).join("")}`;
  }
  if (levels > 0 && isDataList(value) && value.length > 0) {
    return `${indent}${flow(key)}:\n${value.map((each) => `${inner}- ${item(each)}\n`).join("")}`;
  }
  return `${indent}${flow(key)}: ${flow(value)}\n`;
}

function item(value: Data): string {
  if (!isDataMap(value) || value.size !== 1) return flow(value);
  return [...value].map(([key, each]) => `${flow(key)}: ${flow(each)}`).join("");
}

function flow(value: Data): string {
  if (value === null) return "null";
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (value instanceof Float) return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
  if (isDataList(value)) return `[${value.map(flow).join(", ")}]`;
  if (isDataMap(value)) return `{${pairs(value)}}`;
  return String(value);
}

function pairs(map: DataMap): string {
  return [...map].map(([key, value]) => `${flow(key)}: ${flow(value)}`).join(", ");
}

/** Needs no quotes in YAML 1.1, wherever it stands. */
function isPlain(text: string): boolean {
  return /^[a-z_][\w./-]*$/i.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
