import type { Diagnostic } from "./diagnostic.ts";
import type { SourceLookup } from "./render.ts";

/**
 * The findings as JUnit XML: a suite with one case a file, which fails by its errors and tells its
 * warnings as output. `files` are all that were checked, so that sound ones appear as passed.
 */
export function renderJunit(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  sources: SourceLookup,
): string {
  const all = [...new Set([...files, ...diagnostics.map((d) => d.file)])];
  const errors = diagnostics.filter((d) => d.severity === "error");
  const failed = new Set(errors.map((d) => d.file)).size;
  const counts = `tests="${all.length}" failures="${failed}" errors="0"`;
  const cases = all.map((file) => {
    const own = diagnostics.filter((d) => d.file === file);
    return testCase(file, own, sources);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pmtc" ${counts}>`,
    `  <testsuite name="pmtc check" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(file: string, findings: readonly Diagnostic[], sources: SourceLookup): string {
  const head = `    <testcase classname="pmtc.check" name="${xmlText(file)}" file="${xmlText(file)}"`;
  const lines = (severity: string) =>
    findings.filter((d) => d.severity === severity).map((d) => xmlText(lineOf(d, sources)));
  const [first] = findings.filter((d) => d.severity === "error");
  const parts: string[] = [];
  if (first !== undefined) {
    const at = `type="${first.code}" message="${xmlText(first.message)}"`;
    parts.push(`      <failure ${at}>${lines("error").join("\n")}</failure>`);
  }
  const warnings = lines("warning");
  if (warnings.length > 0) parts.push(`      <system-out>${warnings.join("\n")}</system-out>`);
  return parts.length === 0 ? `${head}/>` : [`${head}>`, ...parts, "    </testcase>"].join("\n");
}

function lineOf(d: Diagnostic, sources: SourceLookup): string {
  const { line, column } = sources(d.file)?.position(d.span.start) ?? { line: 1, column: 1 };
  return `${d.file}:${line}:${column}: ${d.severity}[${d.code}] ${d.message} (${d.help})`;
}

/** XML has no control characters at all, escaped or not. */
function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
