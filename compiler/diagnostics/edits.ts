import type { Edit, Fix } from "./diagnostic.ts";

/** All edits of a fix. */
export function editsOf(fix: Fix): readonly Edit[] {
  return [{ span: fix.span, replacement: fix.replacement }, ...(fix.also ?? [])];
}

export interface Applied {
  readonly text: string;
  /** Number of fixes that went in; one that overlaps an earlier one stays out. */
  readonly count: number;
}

/** Applies fixes to a text, each whole or not at all, the first in the file first. */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const taken: Edit[] = [];
  let count = 0;
  for (const fix of [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const edits = editsOf(fix);
    const fits = edits.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length);
    if (!fits || edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...edits);
    count++;
  }
  taken.sort((a, b) => a.span.start - b.span.start);
  let out = "";
  let at = 0;
  for (const { span, replacement } of taken) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { text: out + text.slice(at), count };
}

/** Two insertions at one place overlap: nobody knows which comes first. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
