import { readFileSync } from "node:fs";
import { basename, dirname, join, parse as parsePath, resolve } from "node:path";
import type { Command } from "commander";
import { parse, TomlError } from "smol-toml";
import { didYouMean } from "../../compiler/resolve/suggest.ts";
import { type CliError, usageError } from "../exit.ts";
import { oneLine } from "../terminal.ts";
import { CONFIG_KEYS, type ConfigKey } from "./keys.ts";

const FILE_NAME = "pmt.toml";

/** Values of one section, by commander's option names. */
export type ConfigOptions = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The options of a verb: its flags first, then the `pmt.toml` nearest above the strategy's file,
 * then the verb's defaults. `--param` adds to the file's parameters and wins over them; any other
 * flag replaces. Throws a usage error that names file and line.
 */
export function withConfig<Options extends object>(command: Command, section: string, file: string): Options {
  const options: Record<string, unknown> = { ...command.opts() };
  for (const [name, value] of Object.entries(readConfig(section, file))) {
    const isFlag = command.getOptionValueSource(name) === "cli";
    if (name === "param") options[name] = mergeParams(value as readonly string[], options[name] as readonly string[]);
    else if (!isFlag) options[name] = value;
  }
  return options as Options;
}

function mergeParams(fromFile: readonly string[], flags: readonly string[]): string[] {
  const nameOf = (assignment: string) => assignment.split("=", 1)[0]?.trim();
  const given = new Set(flags.map(nameOf));
  return [...fromFile.filter((assignment) => !given.has(nameOf(assignment))), ...flags];
}

/** One section of the `pmt.toml` nearest above a strategy's file; empty where there is none. */
export function readConfig(section: string, file: string): ConfigOptions {
  const found = findConfig(dirname(resolve(file)));
  if (found === null) return {};
  const place = new Place(found.path, found.text);
  const root = parseToml(found.text, place);
  for (const [name, value] of Object.entries(root)) {
    const keys = CONFIG_KEYS[name];
    if (keys === undefined) throw place.unknown([name], Object.keys(CONFIG_KEYS));
    checkSection(name, value, keys, place);
  }
  const table = root[section] as Record<string, unknown> | undefined;
  return table === undefined ? {} : toOptions(table, CONFIG_KEYS[section] ?? {}, found.path, file);
}

interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

function findConfig(start: string): ConfigFile | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, FILE_NAME);
    try {
      return { path, text: readFileSync(path, "utf8") };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") {
        throw usageError("config", `${oneLine(path)} cannot be read (${code})`, "check that it is a file you may read");
      }
    }
    if (folder === parsePath(folder).root) return null;
  }
}

function parseToml(text: string, place: Place): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "") ?? "not TOML";
    throw usageError("config", `${place.path}:${error.line}:${error.column}: ${oneLine(reason)}`, "see docs/config.md");
  }
}

/** Makes errors of a config file that name the line of a key. */
class Place {
  readonly path: string;
  readonly #lines: readonly string[];

  constructor(path: string, text: string) {
    this.path = oneLine(path);
    this.#lines = text.split(/\r\n|\r|\n/);
  }

  error(keys: readonly string[], reason: string, help: string): CliError {
    return usageError("config", `${this.path}:${this.#lineOf(keys)}: ${oneLine(keys.join("."))}: ${reason}`, help);
  }

  unknown(keys: readonly string[], known: readonly string[]): CliError {
    const name = keys.at(-1) ?? "";
    return this.error(keys, "unknown key", didYouMean(name, known, `known here: ${known.join(", ")}`));
  }

  /** First line from the section's head on that begins with the key; 1 where it is written in another way. */
  #lineOf(keys: readonly string[]): number {
    const head = this.#lines.findIndex((line) => line.trim().startsWith(`[${keys[0]}`));
    const last = keys.at(-1) ?? "";
    const at = this.#lines.findIndex(
      (line, i) => i >= head && (line.trim().split(/[\s=.]/)[0] === last || (i === head && keys.length === 1)),
    );
    return Math.max(at, head, 0) + 1;
  }
}

function checkSection(section: string, value: unknown, keys: Readonly<Record<string, ConfigKey>>, place: Place): void {
  if (!isTable(value)) throw place.error([section], "not a table", `write [${section}]`);
  for (const [name, setting] of Object.entries(value)) {
    const key = keys[name];
    if (key === undefined) throw place.unknown([section, name], Object.keys(keys));
    const expected = mismatch(key, setting);
    if (expected !== null) throw place.error([section, name], `expected ${expected}`, key.doc);
  }
}

/** What the key wants, where the value is something else. */
function mismatch({ value }: ConfigKey, setting: unknown): string | null {
  switch (value.kind) {
    case "text":
      return typeof setting === "string" ? null : "a text in quotes";
    case "whole":
      return typeof setting === "number" && Number.isSafeInteger(setting) && setting >= 0
        ? null
        : "a whole number from 0 up";
    case "choice":
      return typeof setting === "string" && value.choices.includes(setting)
        ? null
        : `one of ${value.choices.map((choice) => `"${choice}"`).join(", ")}`;
    case "folders":
      return Array.isArray(setting) && setting.every((item) => typeof item === "string") ? null : "a list of folders";
    case "params":
      return isTable(setting) && Object.values(setting).every((table) => isTable(table) && settings(table))
        ? null
        : "a table of parameters for each strategy";
  }
}

function settings(table: Record<string, unknown>): boolean {
  return Object.values(table).every((item) => ["string", "number", "boolean"].includes(typeof item));
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function toOptions(
  table: Record<string, unknown>,
  keys: Readonly<Record<string, ConfigKey>>,
  path: string,
  file: string,
): ConfigOptions {
  const options: Record<string, string | number | readonly string[]> = {};
  for (const [name, setting] of Object.entries(table)) {
    const key = keys[name];
    if (key === undefined) continue;
    if (key.value.kind === "folders") {
      options[key.option] = (setting as readonly string[]).map((folder) => resolve(dirname(path), folder));
    } else if (key.value.kind === "params") {
      options[key.option] = paramsOf(setting as Record<string, Record<string, unknown>>, file);
    } else {
      options[key.option] = setting as string | number;
    }
  }
  return options;
}

/** The parameters of one strategy, as `--param` takes them. */
function paramsOf(tables: Record<string, Record<string, unknown>>, file: string): string[] {
  const stem = basename(file).replace(/\.(?:py|abi\.json)$/, "");
  return Object.entries(tables[stem] ?? {}).map(([name, value]) => `${name}=${String(value)}`);
}
