import type { Target } from "../../runtime/abi/layout.ts";
import { Session } from "./session.ts";
import { runStream } from "./streams.ts";

export interface ShrinkOptions {
  /** Of the stream on which the targets differ. */
  readonly seed: number;
  readonly isGuarded: boolean;
  readonly targets: readonly Target[];
  /** Stops after so many milliseconds. */
  readonly budget?: number;
}

export interface Shrunk {
  readonly source: string;
  readonly problem: string;
}

/**
 * The smallest text that was found on which the targets still differ: blocks of lines are left out, then
 * expressions become simpler ones. Null where the difference does not come again.
 */
export async function shrink(source: string, options: ShrinkOptions): Promise<Shrunk | null> {
  // One lane with Wasm is slow: it is asked only where the other two agree.
  const quick: readonly Target[] = ["python", "typescript"];
  const tried = await problemAlone(source, { ...options, targets: quick });
  const targets = tried === null ? options.targets : quick;
  const problem = tried ?? (await problemAlone(source, options));
  if (problem === null) return null;
  const session = new Session(targets);
  try {
    const found = await reduced(source, (text) => problemIn(session, text, options), options.budget ?? 90_000);
    return { ...found, problem: found.problem === "" ? problem : found.problem };
  } finally {
    session.close();
  }
}

/** The smallest text that still has a problem, as far as it is found within so many milliseconds. */
export async function reduced(
  source: string,
  problemOf: (text: string) => Promise<string | null>,
  budget: number,
): Promise<Shrunk> {
  const until = performance.now() + budget;
  let best: Shrunk = { source, problem: "" };
  const accept = async (text: string): Promise<boolean> => {
    if (performance.now() > until || text === best.source) return false;
    const problem = await problemOf(text);
    if (problem === null) return false;
    best = { source: text, problem };
    return true;
  };
  for (let before = ""; before !== best.source && performance.now() < until; ) {
    before = best.source;
    await withoutLines(() => best.source, accept);
    await simpler(() => best.source, accept);
  }
  return best;
}

async function problemAlone(source: string, options: ShrinkOptions): Promise<string | null> {
  const session = new Session(options.targets);
  try {
    return await problemIn(session, source, options);
  } finally {
    session.close();
  }
}

async function problemIn(session: Session, source: string, { seed, isGuarded }: ShrinkOptions): Promise<string | null> {
  try {
    const prepared = await Session.prepare(source);
    const wasm = await session.link([prepared]);
    return runStream(session.open(prepared, wasm), seed, isGuarded).problem;
  } catch (error) {
    // A program that is refused shows nothing; one that a host cannot load does.
    return error instanceof Error && error.name !== "ProgramError" ? `${error.name}: ${error.message}` : null;
  }
}

type Accept = (text: string) => Promise<boolean>;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Leaves out statements with their blocks, the largest first, or puts a block in the place of its head. */
async function withoutLines(current: () => string, accept: Accept): Promise<void> {
  for (let at = 0; at < current().split("\n").length; ) {
    const lines = current().split("\n");
    const line = lines[at] as string;
    if (line.trim() === "") {
      if (!(await accept([...lines.slice(0, at), ...lines.slice(at + 1)].join("\n")))) at += 1;
      continue;
    }
    const depth = indentOf(line);
    let end = at + 1;
    while (end < lines.length && ((lines[end] as string).trim() === "" || indentOf(lines[end] as string) > depth))
      end += 1;
    const before = lines.slice(0, at);
    const body = lines.slice(at + 1, end);
    const after = lines.slice(end);
    const space = " ".repeat(depth);
    const inner = body[0] === undefined ? 4 : Math.max(0, indentOf(body[0]) - depth);
    const candidates = [
      [...before, ...after],
      [...before, ...body.map((each) => each.slice(inner)), ...after],
      [...before, `${space}pass`, ...after],
      ...(body.length > 1 ? [[...before, line, `${space}    pass`, ...after]] : []),
    ];
    let isDone = false;
    for (const candidate of candidates) {
      if (candidate.join("\n") === lines.join("\n") || line.trim() === "pass") continue;
      if (await accept(candidate.join("\n"))) {
        isDone = true;
        break;
      }
    }
    if (!isDone) at += 1;
  }
}

const ATOMS = ["0", "1", "0.5", "True", "False", "None", '""', "[]"];

/** Puts smaller texts in the place of what stands in brackets, arguments and right sides. */
async function simpler(current: () => string, accept: Accept): Promise<void> {
  for (let from = 0; from < current().length; from++) {
    const source = current();
    const char = source[from] as string;
    if (char !== "(" && char !== "[" && char !== "{") continue;
    const end = closing(source, from);
    if (end === null || source.slice(from, end).includes("\n\n")) continue;
    // A call or an item: from the beginning of its name.
    const name = /[\w.]+$/.exec(source.slice(0, from))?.[0] ?? "";
    const start = from - name.length;
    const head = source.slice(0, start);
    const parts = splitTop(source.slice(from + 1, end - 1));
    if (/(def|class|Callable|dict|list|set|deque|tuple) ?$/.test(head + name) || /(def|class)\s+$/.test(head)) continue;
    const whole = source.slice(start, end);
    for (const text of [...ATOMS, ...parts, ...parts.map((part) => `(${part})`)]) {
      if (text.length >= whole.length || text.trim() === "") continue;
      if (await accept(head + text + source.slice(end))) {
        from = start - 1;
        break;
      }
    }
  }
}

function closing(source: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const char = source[at] as string;
    if ("([{".includes(char)) depth += 1;
    if (")]}".includes(char)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/** The parts between commas, colons, operators and keywords of one level. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const breaks = /^(, |: | (?:\+|-|\*|\/|\/\/|%|\*\*|<|<=|>|>=|==|!=|and|or|if|else|in|not in|is|for|\||&) )/;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if ("([{".includes(char)) depth += 1;
    if (")]}".includes(char)) depth -= 1;
    const found = depth === 0 ? breaks.exec(text.slice(at)) : null;
    if (found === null) continue;
    parts.push(text.slice(from, at).trim());
    from = at + found[0].length;
    at = from - 1;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== "");
}
