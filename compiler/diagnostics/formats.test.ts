import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { fixFiles } from "../fix.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { renderJunit } from "./junit.ts";
import { render, type SourceLookup } from "./render.ts";
import { renderSarif } from "./sarif.ts";
import { SourceText } from "./source.ts";

const folder = join(packageRoot, "compiler", "diagnostics", "golden");
const file = "ten-mistakes.py";
const bytes = readFileSync(join(folder, file));

/** With UPDATE_GOLDEN=1 the file is written instead, and the difference is read before it is committed. */
function expectGolden(name: string, text: string): void {
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(text).toBe(readFileSync(join(folder, name), "utf8"));
}

let diagnostics: readonly Diagnostic[] = [];
let sources: SourceLookup = () => undefined;

beforeAll(async () => {
  const report = await checkFile(bytes, file);
  diagnostics = report.diagnostics;
  sources = (name) => report.sources.find((source) => source.file === name);
});

describe("a file with ten mistakes", () => {
  test("has ten findings, in order", () => {
    const codes = diagnostics.map((d) => d.code);
    expect(codes).toHaveLength(10);
    const starts = diagnostics.map((d) => d.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(codes).size).toBeGreaterThanOrEqual(8);
  });

  test.each(["full", "concise", "json", "github"] as const)("as %s", (format) => {
    expectGolden(`ten-mistakes.${format}.txt`, render(diagnostics, format, sources));
  });

  test("as sarif: a log of version 2.1.0", () => {
    const text = renderSarif(diagnostics, sources, "1.2.3");
    expect(text.split("\n")).toHaveLength(2);
    const log = JSON.parse(text) as SarifLog;
    expect(log.version).toBe("2.1.0");
    const run = log.runs[0] as SarifLog["runs"][number];
    expect(run.results).toHaveLength(10);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        expect(startLine).toBeGreaterThanOrEqual(1);
        expect(startColumn).toBeGreaterThanOrEqual(1);
        expect(endLine * 1e4 + endColumn).toBeGreaterThanOrEqual(startLine * 1e4 + startColumn);
      }
    }
    expectGolden("ten-mistakes.sarif.json", `${JSON.stringify(log, null, 1)}\n`);
  });

  test("as junit: a case for each file, sound ones too", () => {
    expectGolden("ten-mistakes.junit.xml", renderJunit(diagnostics, [file, "sound.py"], sources));
  });

  test("mended as far as it can be", async () => {
    const check = async (files: ReadonlyMap<string, Uint8Array>) =>
      (await checkFile(files.get(file) ?? new Uint8Array(), file)).diagnostics;
    const { changed } = await fixFiles(new Map([[file, bytes]]), check);
    const mended = changed.get(file) ?? new Uint8Array();
    expectGolden("ten-mistakes.fixed.py", new TextDecoder().decode(mended));
    const left = await check(new Map([[file, mended]]));
    expect(left.every((d) => d.fix === undefined)).toBe(true);
    expectGolden("ten-mistakes.left.txt", left.map((d) => `${d.code} ${d.message}\n`).join(""));
    expect(left.length).toBeLessThan(diagnostics.length);
  });
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly SarifLocation[];
      readonly relatedLocations?: readonly SarifLocation[];
    }[];
  }[];
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
  };
}

describe("texts that a format must escape", () => {
  const source = new SourceText("a b/<&>.py", 'x = "é"\n');
  const diagnostic: Diagnostic = {
    code: "PMT0201",
    severity: "warning",
    file: source.file,
    span: { start: 4, end: 7 },
    message: 'a "quoted" <text> & \u0007',
    help: "help",
    labels: [],
    fix: { span: { start: 0, end: 1 }, replacement: "y", also: [{ span: { start: 7, end: 7 }, replacement: ";" }] },
  };
  const lookup: SourceLookup = () => source;

  test("in XML", () => {
    const xml = renderJunit([diagnostic], [], lookup);
    expect(xml).toContain('name="a b/&lt;&amp;&gt;.py"');
    expect(xml).toContain("a &quot;quoted&quot; &lt;text&gt; &amp; \ufffd");
    expect(xml).toContain('failures="0"');
  });

  test("in addresses, and both edits of a fix", () => {
    const log = JSON.parse(renderSarif([diagnostic], lookup, "0")) as {
      runs: [{ results: [Record<string, unknown>] }];
    };
    expect(log.runs[0].results[0]).toMatchObject({
      level: "warning",
      locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b/%3C%26%3E.py" } } }],
      fixes: [
        {
          artifactChanges: [{ replacements: [{ insertedContent: { text: "y" } }, { insertedContent: { text: ";" } }] }],
        },
      ],
    });
  });
});
