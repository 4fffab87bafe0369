import type { CheckedFunction, CheckedProgram } from "../../compiler/check/typed.ts";
import type { Token } from "../../compiler/parse/tokens.ts";
import type { Choices } from "../programs/choices.ts";
import { linesOf } from "./reformat.ts";

/** Letters that a format may hold (`{x:f}`), and words that are names only in places. */
const KEPT = /^([bcdeEfFgGnorsxX]|match|case|type|_)$/;

/**
 * The same program with other names of locals, in its own file. Parameters keep theirs, since calls name them; words
 * in log lines stay.
 */
export function renamedLocals(source: string, file: string, program: CheckedProgram, choices: Choices): string {
  const functions = [...program.functions.values(), ...[...program.classes.values()].flatMap(functionsOf)].filter(
    (f) => f.file === file,
  );
  const edits: { readonly at: Token; readonly text: string }[] = [];
  const tokens = linesOf(source).flatMap((line) => line.tokens);
  const keywords = keywordsOf(tokens);
  const written = new Set(tokens.map((token) => token.text));
  for (const f of functions) {
    const names = namesOf(f, written, choices);
    for (const [i, token] of tokens.entries()) {
      if (token.start < f.span.start || token.end > f.span.end) continue;
      const isFree = tokens[i - 1]?.text !== "." && !keywords.has(token);
      const text = renamed(token, isFree, names);
      if (text !== token.text) edits.push({ at: token, text });
    }
  }
  edits.sort((a, b) => b.at.start - a.at.start);
  return edits.reduce((text, { at, text: to }) => text.slice(0, at.start) + to + text.slice(at.end), source);
}

function functionsOf({
  init,
  methods,
}: {
  init: CheckedFunction | null;
  methods: ReadonlyMap<string, CheckedFunction>;
}) {
  return [...(init === null ? [] : [init]), ...methods.values()];
}

/** New names, longer and shorter, in another order of the alphabet, some of them words of the targets. */
function namesOf(f: CheckedFunction, written: ReadonlySet<string>, choices: Choices): ReadonlyMap<string, string> {
  const given = new Set(f.params.map((param) => param.name));
  const names = new Map<string, string>();
  for (const name of f.locals.keys()) {
    if (given.has(name) || !/^[A-Za-z_]\w*$/.test(name) || KEPT.test(name)) continue;
    const made = choices.pick(["z", "a", "f64", "i64", "let", "function", "undefined", "zz_"]);
    names.set(name, freeName(`${made}${names.size}`, written));
  }
  return names;
}

function freeName(name: string, written: ReadonlySet<string>): string {
  return written.has(name) ? freeName(`${name}_`, written) : name;
}

/** Names of keyword arguments: within a bracket, with `=` behind them. */
function keywordsOf(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "op") depth += /^[([{]$/.test(token.text) ? 1 : /^[)\]}]$/.test(token.text) ? -1 : 0;
    if (depth > 0 && token.kind === "name" && tokens[i + 1]?.text === "=") found.add(token);
  }
  return found;
}

function renamed(token: Token, isFree: boolean, names: ReadonlyMap<string, string>): string {
  if (token.kind === "string" && /^[fF]/.test(token.text)) {
    return token.text.replaceAll(/(?<!\{)\{(?!\{)[^{}]*/g, (field) =>
      field.replaceAll(/(?<![\w."'])[A-Za-z_]\w*\b(?!["'(])/g, (word) => names.get(word) ?? word),
    );
  }
  return token.kind === "name" && isFree ? (names.get(token.text) ?? token.text) : token.text;
}

/** The same program with its imports in another order, and the names within each. */
export function reorderedImports(source: string, choices: Choices): string {
  const lines = linesOf(source);
  const isImport = (at: number): boolean => {
    const [first, second] = lines[at]?.tokens ?? [];
    return lines[at]?.level === 0 && /^(from|import)$/.test(first?.text ?? "") && second?.text !== "__future__";
  };
  const from = lines.findIndex((_, i) => isImport(i));
  if (from < 0) return source;
  let to = from;
  while (isImport(to)) to += 1;
  const imports = lines.slice(from, to).map((line) => importText(line.tokens, source, choices));
  const start = lines[from]?.tokens[0]?.start ?? 0;
  const end = lines[to - 1]?.tokens.at(-1)?.end ?? start;
  return source.slice(0, start) + shuffled(imports, choices).join("\n") + source.slice(end);
}

function importText(tokens: readonly Token[], source: string, choices: Choices): string {
  const at = tokens.findIndex((token) => token.text === "import");
  const head = source.slice(tokens[0]?.start, tokens[at]?.end);
  const rest = tokens.slice(at + 1).filter((token) => token.text !== "(" && token.text !== ")");
  const names: string[] = [""];
  for (const token of rest) {
    if (token.text === ",") names.push("");
    else names[names.length - 1] += token.text === "." || names.at(-1)?.endsWith(".") ? token.text : ` ${token.text}`;
  }
  const all = names.map((name) => name.trim()).filter((name) => name !== "");
  return `${head} ${shuffled(all, choices).join(", ")}`;
}

function shuffled<T>(values: readonly T[], choices: Choices): T[] {
  const left = [...values];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(choices.below(left.length), 1));
  return result;
}
