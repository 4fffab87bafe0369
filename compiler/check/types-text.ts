import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/source.ts";
import type { CheckedClass, CheckedFunction, CheckedProgram, TExpr } from "./typed.ts";
import { showType } from "./types.ts";
import { expressionsIn, functionsOf } from "./walk.ts";

/** Characters of an expression that a line shows. */
const WIDTH = 60;

/**
 * The types of a checked program as text, file by file: fields, parameters, locals, and each expression with its span
 * (line:column, from 1) in the order of the source; `int -> float` where a value joins floats. `sources` holds the
 * files that are told.
 */
export function typesText(program: CheckedProgram, sources: readonly SourceText[]): string {
  return sources.flatMap((source) => fileLines(program, source)).join("\n");
}

function fileLines(program: CheckedProgram, source: SourceText): string[] {
  const isHere = ({ file }: { readonly file: string }): boolean => file === source.file;
  const blocks: { readonly at: number; readonly lines: readonly string[] }[] = [];
  for (const { name, type, value, span } of program.constants.filter(isHere)) {
    blocks.push({ at: span.start, lines: [`constant ${name}: ${showType(type)}`, ...expressionLines(value, source)] });
  }
  for (const owner of [...program.classes.values()].filter(isHere)) {
    blocks.push({ at: owner.span.start, lines: classLines(program, owner, source) });
    for (const f of functionsOf(owner)) blocks.push({ at: f.span.start, lines: functionLines(f, source) });
  }
  for (const f of [...program.functions.values()].filter(isHere)) {
    blocks.push({ at: f.span.start, lines: functionLines(f, source) });
  }
  blocks.sort((a, b) => a.at - b.at);
  return [`file ${source.file}`, ...blocks.flatMap(({ lines }) => lines)];
}

function classLines(program: CheckedProgram, owner: CheckedClass, source: SourceText): string[] {
  const base = owner.base === null ? "" : `(${owner.base})`;
  const params = program.strategy?.class === owner.name ? program.strategy.params : [];
  return [
    `${owner.isRecord ? "dataclass" : "class"} ${owner.written}${base}`,
    ...params.map(({ name, type }) => `  param ${name}: ${showType({ kind: type })}`),
    ...owner.fields.flatMap(({ name, type, initial }) => [
      `  field ${name}: ${showType(type)}`,
      ...expressionLines(initial, source),
    ]),
  ];
}

function functionLines(f: CheckedFunction, source: SourceText): string[] {
  const name = f.owner === null ? f.name : `${f.owner}.${f.name}`;
  const params = f.params.map((param) => `${param.name}: ${showType(param.type)}`).join(", ");
  const given = new Set(f.params.map((param) => param.name));
  // The checker's own names hold a `$`.
  const locals = [...f.locals].filter(([local]) => !given.has(local) && !local.includes("$"));
  return [
    `def ${name}(${params}) -> ${showType(f.result)}`,
    ...locals.map(([local, type]) => `  local ${local}: ${showType(type)}`),
    ...expressionLines(f.body, source),
  ];
}

/** One line a span: what the checker added around an expression shows as the type that it becomes. */
function expressionLines(tree: unknown, source: SourceText): string[] {
  const spans = new Map<string, { readonly span: Span; readonly types: string[] }>();
  for (const e of expressionsIn(tree)) {
    if (e.span.end <= e.span.start) continue;
    const key = `${e.span.start} ${e.span.end}`;
    const known = spans.get(key) ?? { span: e.span, types: [] };
    spans.set(key, known);
    const type = showType(e.type);
    if (isShown(e) && known.types[0] !== type) known.types.unshift(type);
  }
  return [...spans.values()]
    .filter(({ types }) => types.length > 0)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ span, types }) => {
      const [from, to] = [source.position(span.start), source.position(span.end)];
      return `  ${from.line}:${from.column}-${to.line}:${to.column}  ${types.join(" -> ")}  ${textOf(span, source)}`;
    });
}

/** A value that is held for later, and what a loop of the checker's own does, are no expressions of the author. */
function isShown(e: TExpr): boolean {
  return e.op !== "slot" && e.type.kind !== "error" && !(e.op === "local" && e.name.includes("$"));
}

function textOf(span: Span, source: SourceText): string {
  const text = source.slice(span).replaceAll(/\s+/g, " ");
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 3)}...` : text;
}
