const WIDTH = 120;

/**
 * Breaks a line that is too wide for a reader: a remark at its end goes above it, and the arguments
 * of the call that ends it get a line each. Lines without such a call stay as they are.
 */
export function wrapped(line: string): string[] {
  if (line.length <= WIDTH) return [line];
  const indent = /^ */.exec(line)?.[0] ?? "";
  if (/^ *(\/\*|\*|\/\/)/.test(line)) return [line];
  const remark = /; (\/\/ .*)$/.exec(line);
  if (remark !== null) return [indent + remark[1], ...wrapped(line.slice(0, remark.index + 1))];
  if (!line.endsWith(");")) return [line];
  const open = openingOfLast(line);
  const args = splitArguments(line.slice(open + 1, -2));
  if (args.length < 2) return [line];
  return [line.slice(0, open + 1), ...args.map((arg) => `${indent}  ${arg},`), `${indent});`];
}

/** Position of the parenthesis that the one before the final semicolon closes. */
function openingOfLast(line: string): number {
  const open: number[] = [];
  let last = 0;
  for (const i of marks(line)) {
    if (line[i] === "(") open.push(i);
    if (line[i] === ")") last = open.pop() ?? 0;
  }
  return last;
}

function splitArguments(text: string): string[] {
  const args: string[] = [];
  let depth = 0;
  let start = 0;
  for (const i of marks(text)) {
    const c = text[i] ?? "";
    if ("([{<".includes(c)) depth++;
    if (")]}>".includes(c)) depth--;
    if (c === "," && depth === 0) {
      args.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  args.push(text.slice(start).trim());
  return args;
}

/** Places of brackets and commas outside of quoted text. Angle brackets of types touch a word; operators do not. */
function* marks(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (c === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if ("()[]{},".includes(c) || (/[<>]/.test(c) && /[\w\]>)]/.test(text[i - 1] ?? ""))) yield i;
  }
}
