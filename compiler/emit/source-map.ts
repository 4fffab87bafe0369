import { addMapping, GenMapping, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import { InternalCompilerError } from "../internal-error.ts";
import type { Origin } from "./origins.ts";

export interface MappedSource {
  /** As in the ABI file's `sources`. */
  readonly file: string;
  readonly text: string;
}

/**
 * Text of the source map (version 3) of a formatted TypeScript module: every line that begins a Python
 * statement points at it, and every local that had to be renamed at its own name.
 *
 * @param origins by line of the module before formatting, which moves no line
 */
export function sourceMap(
  file: string,
  typescript: string,
  origins: readonly (Origin | null)[],
  sources: readonly MappedSource[],
): string {
  const lines = typescript.split("\n");
  if (lines.length < origins.length) {
    throw new InternalCompilerError(`formatting joined lines: ${origins.length} became ${lines.length}`, typescript);
  }
  const map = new GenMapping({ file });
  const texts = new Map(sources.map((source) => [source.file, source.text.split(/\r\n|\r|\n/)]));
  for (const source of sources) setSourceContent(map, source.file, source.text);
  origins.forEach((origin, i) => {
    const line = lines[i] ?? "";
    if (origin === null || line.trim() === "") return;
    const original = { line: origin.line, column: indentOf(texts.get(origin.file)?.[origin.line - 1] ?? "") };
    const add = (column: number, name?: string) =>
      name === undefined
        ? addMapping(map, { generated: { line: i + 1, column }, source: origin.file, original })
        : addMapping(map, { generated: { line: i + 1, column }, source: origin.file, original, name });
    const start = indentOf(line);
    const named = renamedIn(line, origin.renamed);
    if (named[0]?.column !== start) add(start);
    for (const { column, name } of named) add(column, name);
  });
  return `${JSON.stringify(toEncodedMap(map))}\n`;
}

/** Places of the identifiers that stand for a Python name of another spelling. */
function renamedIn(line: string, renamed: ReadonlyMap<string, string>): { column: number; name: string }[] {
  if (renamed.size === 0) return [];
  return [...line.matchAll(/[\w$]+/g)].flatMap((word) => {
    const name = renamed.get(word[0]);
    return name === undefined ? [] : [{ column: word.index, name }];
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
