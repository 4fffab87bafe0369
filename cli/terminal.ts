import pc from "picocolors";

type Colors = ReturnType<typeof pc.createColors>;

/** Colours for a stream: only on a terminal, and not where NO_COLOR is set or TERM is dumb. */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  return pc.createColors(wantsColor(stream));
}

export function wantsColor(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

/** Control characters but newline and tab, and the characters that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A command to a terminal with all its parameters; without this rule they would stay as litter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const sequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;

/** Text from outside (data, file names, logs) made safe for a terminal. */
export function plain(text: string): string {
  return text.replace(sequence, "").replace(control, "");
}

/** As `plain`, on one line. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** Writes a line (or lines) of the result to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line for the person to standard error. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes the one line of `--json`. */
export function printJson<T extends { readonly schema: string }>(value: T): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Rows of a label and a value, the values aligned. */
export function aligned(rows: readonly (readonly [label: string, value: string])[], indent = ""): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd()).join("\n");
}

/** `1 market`, `2 markets`, with thousands apart. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(n)} ${n === 1 ? noun : plural}`;
}

/** `1,234,567`; never by a locale. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
