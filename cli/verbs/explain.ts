import { allCodes, loadPage, type Page } from "../../compiler/diagnostics/registry.ts";
import { didYouMean } from "../../compiler/resolve/suggest.ts";
import { ExitCode, usageError } from "../exit.ts";
import { colorsFor, oneLine, print, printJson } from "../terminal.ts";

export interface ExplainOptions {
  readonly json?: boolean;
}

/** `pmtc explain <code>`: the page of a diagnostic, from `dsl-spec/diagnostics/`. */
export function explain(given: string, options: ExplainOptions): ExitCode {
  const code = given.trim().toUpperCase();
  const page = loadPage(code);
  if (page === null) {
    const codes = allCodes();
    const hint = didYouMean(code, codes, "a code is PMT and four digits, as `pmtc check` prints it");
    throw usageError("code-unknown", `there is no diagnostic ${oneLine(given)}`, hint);
  }
  if (options.json === true) printJson({ schema: "pmtc.explain/1", ...page });
  else print(pageText(page));
  return ExitCode.ok;
}

function pageText(page: Page): string {
  const c = colorsFor(process.stdout);
  const fails = page.fails.language === "hex" ? "Fails (bytes in hex)" : "Fails";
  return [
    `${c.bold(page.code)} ${page.title} (${page.severity})`,
    "",
    page.reason,
    "",
    `Message: ${page.message}`,
    `Way out: ${page.help}`,
    "",
    c.bold(fails),
    indent(page.fails.source),
    "",
    c.bold("Works"),
    indent(page.works),
  ].join("\n");
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");
}
