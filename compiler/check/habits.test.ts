import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";

interface Row {
  readonly snippet: string;
  readonly code: string;
}

/** Rows of the table in the guide: the first cell holds a code span for each line. */
const rows: readonly Row[] = readFileSync(join(packageRoot, "docs", "habits.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const match = /^\| (`.*?`) \| (PMT\d{4}) \| .+ \|$/.exec(line);
    if (match === null) return [];
    const spans = [...(match[1] ?? "").matchAll(/`([^`]*)`/g)].map((span) => (span[1] ?? "").replaceAll("\\|", "|"));
    return [{ snippet: spans.join("\n"), code: match[2] ?? "" }];
  });

/** The snippet as a file, or as the body of a handler. */
function program(snippet: string): string {
  if (/^(?:import|from|class|async|[A-Z])/.test(snippet) || /^def f\(/.test(snippet)) return `${snippet}\n`;
  const head = "from pmt import Book, Context, Series, Strategy\n\n\nclass S(Strategy):\n    markets = Series('a')\n\n";
  const values = "        x = 0.5\n        n = 1\n        text = 'a'\n        ctx.log.info(f'{x}{n}{text}')\n";
  const body = snippet.replaceAll(/^/gm, "        ");
  return `${head}    def on_book(self, ctx: Context, book: Book) -> None:\n${values}${body}\n`;
}

describe("the habits of the guide", () => {
  test("are at least forty, none twice", () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(new Set(rows.map((row) => row.snippet)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.code)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(rows)("$code for $snippet", async ({ snippet, code }) => {
    const { diagnostics } = await checkFile(new TextEncoder().encode(program(snippet)), "habit.py");
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
  });
});
