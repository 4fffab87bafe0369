import type { Fix, Span } from "../diagnostics/diagnostic.ts";

/** The known name nearest to what was written, as a hint, or the given way out. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const [best] = nearest(name, known);
  return best === undefined ? otherwise : `did you mean \`${best}\`?`;
}

/**
 * Writes the known name that was meant, where only one can be: a slip of one character, or of two in a
 * long name, that fits no other name as well.
 */
export function renameFix(name: string, span: Span, known: Iterable<string>): { readonly fix?: Fix } {
  const found = nearest(name, known);
  const [best] = found;
  if (best === undefined || found.length !== 1 || best === name || !/^\w+$/.test(best)) return {};
  const slip = editDistance(name.toLowerCase(), best.toLowerCase());
  const isClear = slip === 0 || (slip === 1 && best.length >= 3) || (slip === 2 && best.length >= 6);
  return isClear || (best.length >= 3 && isSwap(name, best)) ? { fix: { span, replacement: best } } : {};
}

/** The known names at the least distance, none where all are too far. */
function nearest(name: string, known: Iterable<string>): string[] {
  let best: string[] = [];
  let bestDistance = Math.max(2, Math.floor(name.length / 3) + 1);
  for (const candidate of new Set(known)) {
    const distance = isSwap(name, candidate) ? 1 : editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance > bestDistance || (distance === bestDistance && best.length === 0)) continue;
    best = distance < bestDistance ? [candidate] : [...best, candidate];
    bestDistance = distance;
  }
  return best;
}

/** Two neighbouring characters in the other order. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((char, i) => char !== b[i]);
  if (at < 0) return false;
  return a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2) === b;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
