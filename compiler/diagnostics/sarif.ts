import { pathToFileURL } from "node:url";
import type { Diagnostic, Span } from "./diagnostic.ts";
import { editsOf } from "./edits.ts";
import { loadPage } from "./registry.ts";
import type { SourceLookup } from "./render.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The findings as one SARIF 2.1.0 log, on one line. `version` is the compiler's. */
export function renderSarif(diagnostics: readonly Diagnostic[], sources: SourceLookup, version: string): string {
  const codes = [...new Set(diagnostics.map((d) => d.code))].sort();
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pmtc", version, rules: codes.map(rule) } },
        columnKind: "unicodeCodePoints",
        results: diagnostics.map((d) => result(d, codes.indexOf(d.code), sources)),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function rule(code: string) {
  const page = loadPage(code);
  return {
    id: code,
    shortDescription: { text: page?.title ?? code },
    fullDescription: { text: page?.reason ?? code },
    help: { text: `pmtc explain ${code}` },
    defaultConfiguration: { level: page?.severity ?? "error" },
  };
}

function result(d: Diagnostic, ruleIndex: number, sources: SourceLookup) {
  const { code: ruleId, severity: level, file, labels, fix } = d;
  const place = (span: Span) => ({
    artifactLocation: { uri: uriOf(file) },
    region: regionOf(span, file, sources),
  });
  const found = {
    ruleId,
    ruleIndex,
    level,
    message: { text: `${d.message} (${d.help})` },
    locations: [{ physicalLocation: place(d.span) }],
    ...(labels.length > 0 && {
      relatedLocations: labels.map(({ span, text }, id) => ({
        id,
        physicalLocation: place(span),
        message: { text },
      })),
    }),
  };
  if (fix === undefined) return found;
  const replacements = editsOf(fix).map(({ span, replacement }) => ({
    deletedRegion: regionOf(span, file, sources),
    insertedContent: { text: replacement },
  }));
  const changes = [{ artifactLocation: { uri: uriOf(file) }, replacements }];
  return { ...found, fixes: [{ description: { text: d.help }, artifactChanges: changes }] };
}

function regionOf(span: Span, file: string, sources: SourceLookup) {
  const source = sources(file);
  const start = source?.position(span.start) ?? { line: 1, column: 1 };
  const end = source?.position(span.end) ?? start;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative paths stay relative to the root of the checkout. */
function uriOf(file: string): string {
  if (file.startsWith("/") || /^[A-Za-z]:/.test(file)) return pathToFileURL(file).href;
  return file.split("/").map(encodeURIComponent).join("/");
}
