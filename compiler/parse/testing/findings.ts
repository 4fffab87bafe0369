import { loadParser, type ParseResult } from "../parse.ts";

/** Parses a source text. */
export async function parse(source: string | Uint8Array): Promise<ParseResult> {
  const parser = await loadParser();
  return parser.parse(typeof source === "string" ? new TextEncoder().encode(source) : source, "file.py");
}

/** Code and text under the span of each finding. */
export async function findings(source: string | Uint8Array): Promise<[string, string][]> {
  const result = await parse(source);
  return result.diagnostics.map((d) => [d.code, result.source.slice(d.span)]);
}
