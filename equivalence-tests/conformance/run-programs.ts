import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { folderTree, memoryTree, type SourceTree } from "../../compiler/project.ts";
import { isProject, programFiles, programPath } from "../../dsl-spec/conformance/corpus.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { formatTemplate } from "../../engine/core/template.ts";
import {
  ABSENT,
  type EventName,
  FillStage,
  MarketChange,
  ORDER_REASONS,
  OrderStatus,
  Outcome,
} from "../../runtime/abi/layout.ts";
import { type Answer, type Call, difference, type Lanes, type OpenOrderRow } from "../programs/lanes.ts";
import { scriptedCalls } from "./script.ts";

const ROUNDS = 12;

/** What one call wrote: its log lines, and the error that ended the instance. */
export interface Told {
  readonly logs: readonly (readonly [level: number, text: string])[];
  readonly error: readonly [type: string, file: string, line: number] | null;
}

/** The same values as `context` in plain.py. */
function inputs(now: number, isTwoSided: boolean, opensAt = 0): Call["inputs"] {
  return {
    now,
    stepBudget: 2000,
    nextOrderId: 7,
    market: 0,
    marketCount: 1,
    status: 1,
    opensAt,
    closesAt: 61_000_000,
    tick: 100,
    minSize: 5_000_000,
    cash: 250_000_000,
    positionYes: 30_000_000,
    positionNo: 10_000_000,
    yesBid: isTwoSided ? 5400 : ABSENT,
    yesAsk: 5600,
    yesBidSize: isTwoSided ? 12_500_000 : ABSENT,
    yesAskSize: ABSENT,
    yesBidDepth: isTwoSided ? 40_000_000 : ABSENT,
    yesAskDepth: ABSENT,
    noBid: 4300,
    noAsk: ABSENT,
    noBidSize: 1,
    noAskSize: ABSENT,
    noBidDepth: ABSENT,
    noAskDepth: ABSENT,
    strike: isTwoSided ? 64_000.5 : ABSENT,
    orderReason: ABSENT,
    marketChange: ABSENT,
  };
}

const fill = {
  fillOutcome: Outcome.no,
  fillIsBuy: 1,
  fillPrice: 4400,
  fillSize: 5_000_000,
  fillFee: 12_300,
  fillIsMaker: 0,
  fillOrder: 9,
  fillTime: 3_950_000,
  fillStage: FillStage.mined,
};
const order = {
  orderId: 9,
  orderOutcome: Outcome.no,
  orderIsBuy: 1,
  orderPrice: 4400,
  orderRemaining: 2_500_000,
  orderStatus: OrderStatus.canceled,
};
const rejected = {
  ...order,
  orderStatus: OrderStatus.rejected,
  orderReason: ORDER_REASONS.indexOf("insufficient_cash"),
};

/** The same values as `orders` in plain.py. */
const ORDERS: readonly OpenOrderRow[] = [
  { id: 2, outcome: Outcome.yes, isBuy: 1, price: 5200, remaining: 10_000_000, placedAt: 100_000 },
  { id: 3, outcome: Outcome.no, isBuy: 1, price: 4100, remaining: 2_500_000, placedAt: 200_000 },
  { id: 5, outcome: Outcome.yes, isBuy: 0, price: 5800, remaining: 30_000_000, placedAt: 200_000 },
  { id: 6, outcome: Outcome.yes, isBuy: 1, price: 5100, remaining: 7_250_000, placedAt: 300_000 },
];

/** As many open orders as the program asks for, else up to four: by the round, or by the second of the call. */
function openOrders({ orders }: Partial<Pick<RunProgram, "orders">>, at: number): OpenOrderRow[] {
  return Array.from({ length: orders ?? at % 5 }, (_, i) => ORDERS[i % ORDERS.length] as OpenOrderRow);
}
const trade = {
  tradeOutcome: Outcome.yes,
  tradePrice: 5500,
  tradeSize: 12_500_000,
  tradeIsBuy: 0,
  tradeTime: 9_998_000,
};

/** Each declared handler, for a program without cases. */
const plan: readonly (readonly [EventName, number, boolean, Call["inputs"]])[] = [
  ["start", 1_000_000, true, {}],
  ["book", 1_000_000, true, {}],
  ["book", 2_000_000, false, {}],
  ["timer", 3_000_000, true, {}],
  ["fill", 4_000_000, true, fill],
  ["order", 5_000_000, true, order],
  ["order", 5_500_000, false, rejected],
  ["resolution", 6_000_000, true, { resolvedOutcome: Outcome.no }],
  ["resolution", 6_000_000, true, { resolvedOutcome: ABSENT }],
  ["stop", 7_000_000, true, {}],
  ["signal", 8_000_000, true, { signalIndex: 0, signalValue: 64_000.25, signalTime: 7_999_000 }],
  ["signal", 9_000_000, false, { signalIndex: 0, signalValue: -0, signalTime: ABSENT }],
  ["trade", 10_000_000, true, trade],
  ["market", 11_000_000, true, { marketChange: MarketChange.opened }],
];

/** A program of the corpus: `## cases: n` gives it n instances, told apart by `ctx.now`. */
export interface RunProgram {
  /** A file, or the `strategy.py` of a folder with the files that it imports. */
  readonly name: string;
  /** Text of every file of the program by its own name. */
  readonly files: ReadonlyMap<string, string>;
  readonly source: string;
  readonly cases: number | null;
  /** `## orders: n`: open orders in every call. */
  readonly orders: number | null;
  /** False where plain CPython cannot agree: where it meets a hazard, or for the reason that is stated. */
  readonly isPlain: boolean;
  /** What depends on the values alone, behind `## plain: no`; null where a hazard of the checker says why. */
  readonly reason: string | null;
}

/** Why plain CPython differs where no warning can tell: limits that it lacks, and the calls that its sort makes. */
export const PLAIN_REASONS: readonly string[] = ["range", "steps", "length", "calls"];

export function readProgram(name: string): RunProgram {
  const files = new Map(
    [...programFiles("run", name)].map(([path, bytes]) => [basename(path), new TextDecoder().decode(bytes)]),
  );
  const source = files.get(basename(name)) ?? "";
  const cases = /^## cases: (\d+)$/m.exec(source)?.[1];
  const orders = /^## orders: (\d+)$/m.exec(source)?.[1];
  return {
    name,
    files,
    source,
    orders: orders === undefined ? null : Number(orders),
    cases: cases === undefined ? null : Number(cases),
    isPlain: !/^## plain: no\b/m.test(source),
    reason: /^## plain: no (.+)$/m.exec(source)?.[1] ?? null,
  };
}

/** Errors that the comments `## error: Type` of a program's files expect, sorted. */
export function expectedErrors({ files }: RunProgram): string[] {
  const found = [...files].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, i) => {
      const type = /## error: (\w+)$/.exec(line)?.[1];
      return type === undefined ? [] : [`${type} ${file}:${i + 1}`];
    }),
  );
  return found.sort();
}

/** The files that a program may import. */
export function treeOf({ name }: RunProgram): SourceTree {
  return isProject(name) ? folderTree(programPath("run", name)) : memoryTree(basename(name));
}

/**
 * Runs every instance of a program on the lanes; then once more with fresh instances before each call,
 * which go on from the state that another lane saved. `number` is the program's in a module of many.
 *
 * @throws Error with the first difference between the lanes, or between the runs
 */
export function runProgram(
  program: Pick<RunProgram, "cases"> & Partial<Pick<RunProgram, "orders" | "source">>,
  lanes: Lanes,
  number: number,
): Told[][] {
  const { cases, source = "" } = program;
  if (cases === null) {
    const calls =
      scriptedCalls(source, lanes.abi.signals ?? [], inputs) ??
      plan.map(([event, now, two, more]): Call => ({ event, inputs: { ...inputs(now, two), ...more } }));
    const declared = calls
      .filter(({ event }) => lanes.abi.events.includes(event))
      .map((call): Call => ({ ...call, orders: openOrders(program, (call.inputs.now ?? 0) / 1_000_000) }));
    return [runTwice(lanes, declared, number)];
  }
  return Array.from({ length: cases }, (_, at) => {
    const rounds = Array.from({ length: ROUNDS }, (_, k) => ({
      event: "book" as const,
      inputs: inputs(at, k % 2 === 0, k),
      orders: openOrders(program, k),
    }));
    return runTwice(lanes, rounds, number);
  });
}

function runTwice(lanes: Lanes, calls: readonly Call[], number: number): Told[] {
  const told = runInstance(lanes, calls, number, false);
  const swapped = runInstance(lanes, calls, number, true);
  if (JSON.stringify(told) !== JSON.stringify(swapped)) throw new Error("a saved and loaded state goes on differently");
  return told;
}

function runInstance(lanes: Lanes, calls: readonly Call[], number: number, swaps: boolean): Told[] {
  const told: Told[] = [];
  const first = { ...inputs(0, true), kind: number };
  const take = (answers: readonly Answer[]): boolean => {
    const problem = difference(lanes.names, answers);
    if (problem !== null) throw new Error(`${JSON.stringify(calls[told.length - 1])}: ${problem}`);
    const [answer] = answers as [Answer];
    if (answer.logsDropped > 0) throw new Error("a program of the corpus writes more than a call may");
    told.push(tell(lanes, answer));
    return answer.ok;
  };
  if (!take(lanes.start(first))) return told;
  for (const call of calls) {
    if (swaps) lanes.swap(first);
    if (!take(lanes.handle(call))) break;
  }
  return told;
}

function tell(lanes: Lanes, answer: Answer): Told {
  const logs = answer.logs.map(([level, index, ...args]): [number, string] => {
    const template = lanes.abi.templates[Number(index)];
    if (template === undefined) throw new Error(`no template ${index}`);
    return [Number(level), formatTemplate(template, args.map(slotValue))];
  });
  return { logs, error: answer.place };
}

/** The number of a slot as `lanes.ts` shows it, from its bits. */
function slotValue(shown: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${shown.split("/")[1]}`));
  return view.getFloat64(0);
}

/**
 * The same with whole floats written as ints: without the runner an int that joined a float is still
 * an int, which only its text shows.
 */
export function withoutKinds(told: readonly (readonly Told[])[]): Told[][] {
  const plain = (text: string): string => text.replaceAll(/(\d)\.0(?![\d.])/g, "$1");
  return told.map((instance) =>
    instance.map(({ logs, error }) => ({ error, logs: logs.map(([level, text]) => [level, plain(text)] as const) })),
  );
}

/** What plain CPython writes for each instance of the programs: no runner, no rewriting. */
export function runPlain(names: readonly string[]): Told[][][] {
  return runPlainFiles(names.map((name) => programPath("run", name)));
}

/** The same for files of strategies anywhere. */
export function runPlainFiles(paths: readonly string[]): Told[][][] {
  const script = join(packageRoot, "equivalence-tests", "conformance", "plain.py");
  const output = execFileSync("python3", ["-B", script, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Told[][]);
}
