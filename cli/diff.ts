/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** Beyond so many changed lines the whole middle counts as replaced. */
const MAX_CHANGES = 1000;

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The unified diff of two versions of a file; empty where they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = align(splitLines(before), splitLines(after));
  const changes = lines.flatMap((line, i) => (line.mark === " " ? [] : [i]));
  const out = [`--- ${file}`, `+++ ${file}`];
  for (let i = 0; i < changes.length; ) {
    const from = changes[i] as number;
    let last = from;
    while (i < changes.length && (changes[i] as number) <= last + 2 * CONTEXT + 1) last = changes[i++] as number;
    out.push(...hunk(lines, Math.max(0, from - CONTEXT), Math.min(lines.length, last + CONTEXT + 1)));
  }
  return `${out.join("\n")}\n`;
}

function hunk(lines: readonly Line[], from: number, to: number): string[] {
  const count = (part: readonly Line[], without: string) => part.filter((line) => line.mark !== without).length;
  const range = (without: string) => {
    const length = count(lines.slice(from, to), without);
    return `${count(lines.slice(0, from), without) + (length === 0 ? 0 : 1)},${length}`;
  };
  const shown = lines.slice(from, to).flatMap(({ mark, text }) => {
    const line = `${mark}${text.replace(/\r?\n$|\r$/, "")}`;
    return /[\r\n]$/.test(text) ? [line] : [line, "\\ No newline at end of file"];
  });
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown];
}

function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The shortest edit script (Myers), within the lines that differ at all. */
function align(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (part: readonly string[]): Line[] => part.map((text) => ({ mark: " ", text }));
  const middle = shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
}

function shortest(a: readonly string[], b: readonly string[]): Line[] {
  const reached: Map<number, number>[] = [];
  let ends = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MAX_CHANGES); d++) {
    reached.push(ends);
    ends = new Map(ends);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
      let x = down ? (ends.get(k + 1) ?? 0) : (ends.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      ends.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, reached);
    }
  }
  const replaced = (part: readonly string[], mark: "-" | "+"): Line[] => part.map((text) => ({ mark, text }));
  return [...replaced(a, "-"), ...replaced(b, "+")];
}

function walkBack(a: readonly string[], b: readonly string[], reached: readonly ReadonlyMap<number, number>[]): Line[] {
  const out: Line[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = reached.length - 1; d >= 0; d--) {
    const ends = reached[d] as ReadonlyMap<number, number>;
    const k = x - y;
    const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : (ends.get(before) ?? 0);
    const startY = d === 0 ? 0 : startX - before;
    while (x > startX && y > startY) {
      x--;
      y--;
      out.push({ mark: " ", text: a[x] as string });
    }
    if (d === 0) break;
    if (down) out.push({ mark: "+", text: b[--y] as string });
    else out.push({ mark: "-", text: a[--x] as string });
  }
  return out.reverse();
}
