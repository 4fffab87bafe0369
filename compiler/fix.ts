import type { Diagnostic, Fix } from "./diagnostics/diagnostic.ts";
import { applyFixes } from "./diagnostics/edits.ts";

/** Bytes of files by their paths as findings show them. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

export interface FixOutcome {
  /** The files that changed, with their new bytes. */
  readonly changed: FileSet;
  /** Number of fixes that were applied. */
  readonly fixed: number;
}

/** A mended file may show further faults that can be mended; this many rounds at most. */
const MAX_ROUNDS = 50;

/**
 * Applies the fixes of the findings to the files, and those of the findings that then appear, until
 * none is left. `check` gives the findings of the files as they stand. A step stays only where it
 * leaves fewer faults, and never one more of syntax: the result parses where the files did.
 */
export async function fixFiles(
  files: FileSet,
  check: (files: FileSet) => Promise<readonly Diagnostic[]>,
): Promise<FixOutcome> {
  let state: State = { files, diagnostics: await check(files) };
  let fixed = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = state.diagnostics.filter((d) => d.fix !== undefined && files.has(d.file));
    if (fixable.length === 0) break;
    const step = (await tryStep(state, fixable, check)) ?? (await firstOf(state, fixable, check));
    if (step === null) break;
    state = step.state;
    fixed += step.count;
  }
  const changed = [...state.files].filter(([path, bytes]) => !sameBytes(bytes, files.get(path)));
  return { changed: new Map(changed), fixed };
}

interface State {
  readonly files: FileSet;
  readonly diagnostics: readonly Diagnostic[];
}

interface Step {
  readonly state: State;
  readonly count: number;
}

/** The first finding whose fix alone is a step. */
async function firstOf(
  state: State,
  fixable: readonly Diagnostic[],
  check: (files: FileSet) => Promise<readonly Diagnostic[]>,
): Promise<Step | null> {
  if (fixable.length === 1) return null;
  for (const one of fixable) {
    const step = await tryStep(state, [one], check);
    if (step !== null) return step;
  }
  return null;
}

/** The files with these fixes, or null where that is no step forward. */
async function tryStep(
  state: State,
  findings: readonly Diagnostic[],
  check: (files: FileSet) => Promise<readonly Diagnostic[]>,
): Promise<Step | null> {
  const files = new Map(state.files);
  let count = 0;
  for (const path of new Set(findings.map((d) => d.file))) {
    const fixes = findings.flatMap((d) => (d.file === path && d.fix !== undefined ? [d.fix] : []));
    const mended = mend(files.get(path) ?? new Uint8Array(), fixes);
    if (mended === null) continue;
    files.set(path, mended.bytes);
    count += mended.count;
  }
  if (count === 0) return null;
  const next = { files, diagnostics: await check(files) };
  const isSyntaxStep = findings.some((d) => isSyntax(d));
  return isStep(state, next, isSyntaxStep) ? { state: next, count } : null;
}

function mend(bytes: Uint8Array, fixes: readonly Fix[]): { readonly bytes: Uint8Array; readonly count: number } | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  // Spans count after the byte order mark, which stays.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const applied = applyFixes(text.slice(mark.length), fixes);
  return { bytes: new TextEncoder().encode(mark + applied.text), count: applied.count };
}

/**
 * Fewer faults, first of syntax, then of all kinds; or as many, of which fewer can be mended. A line
 * with two faults of syntax shows one at a time: then the second stands further down.
 */
function isStep(before: State, after: State, isSyntaxStep: boolean): boolean {
  const [a, b] = [measure(before), measure(after)];
  if (b.syntax !== a.syntax) return b.syntax < a.syntax;
  if (isSyntaxStep) return b.behind < a.behind;
  if (b.errors !== a.errors) return b.errors < a.errors || b.fixable < a.fixable;
  return b.total < a.total || b.fixable < a.fixable;
}

function isSyntax(d: Diagnostic): boolean {
  return /^PMT0[12]/.test(d.code);
}

function measure({ files, diagnostics }: State) {
  const syntax = diagnostics.filter(isSyntax);
  return {
    syntax: syntax.length,
    /** Text behind the faults of syntax. */
    behind: syntax.reduce((sum, d) => sum + (files.get(d.file)?.length ?? 0) - d.span.start, 0),
    errors: diagnostics.filter((d) => d.severity === "error").length,
    fixable: diagnostics.filter((d) => d.fix !== undefined).length,
    total: diagnostics.length,
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
