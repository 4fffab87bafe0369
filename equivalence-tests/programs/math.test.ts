import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyFloat, neighbour } from "../../runtime/vectors/inputs.ts";
import { Random } from "../../runtime/vectors/random.ts";
import { compareIndicators, expectedIndicators, indicatorProbe, type Level, probed } from "./indicators.ts";
import { type Answer, difference, Lanes } from "./lanes.ts";

/** Inputs a function; a deeper run sets the variable. */
const COUNT = Number(process.env.MATH_PER_FUNCTION ?? 10_000);
/** Inputs a call. */
const BATCH = 1_000;
/** Inputs of a function that are expected to end in an error; each needs instances of its own. */
const ERRORS = 100;
const TARGETS = ["python", "typescript", "wasm"] as const;

/** The functions as an author calls them. */
const source = `import math

from pmt import Book, Context, Series, Strategy
from pmt.math import norm_cdf, norm_pdf


class Numbers(Strategy):
    markets = Series("btc-updown-15m")
    which: int = 0

    def __init__(self) -> None:
        self.xs: list[float] = []
        self.ys: list[float] = []
        self.results: list[float] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(len(self.xs)):
            self.results.append(self.value(self.xs[i], self.ys[i]))

    def value(self, x: float, y: float) -> float:
        if self.which == 0:
            return math.exp(x)
        if self.which == 1:
            return math.log(x)
        if self.which == 2:
            return x**y
        if self.which == 3:
            return math.pow(x, y)
        if self.which == 4:
            return math.log2(x)
        if self.which == 5:
            return math.log10(x)
        if self.which == 6:
            return math.log1p(x)
        if self.which == 7:
            return math.expm1(x)
        if self.which == 8:
            return math.tanh(x)
        if self.which == 9:
            return math.erf(x)
        return norm_cdf(x) if self.which == 10 else norm_pdf(x)
`;

type Pair = readonly [x: number, y: number];

interface Row {
  readonly name: string;
  readonly draw: (random: Random) => Pair;
  /** True where the call is expected to raise; a wrong guess costs time only. */
  readonly isError: (x: number, y: number) => boolean;
  /** Another way to about the same number: within `tolerance` of it, relative, or of 1 where it is smaller. */
  readonly about: (x: number, y: number) => number;
  readonly tolerance: number;
}

const between = (random: Random, from: number, to: number): number => from + (to - from) * random.unit();
/** Any float, one near a limit, or one of the useful range. */
function mixed(random: Random, from: number, to: number, limits: readonly number[]): number {
  const kind = random.below(4);
  if (kind === 0) return anyFloat(random);
  return kind === 1 ? neighbour(random.pick(limits), random.below(9) - 4) : between(random, from, to);
}

const EXP_LIMITS = [709.782712893384, -708.3964185322641, -745.1332191019411, -750, 1e-17, Math.LN2 / 256];
const isOver = (result: number, ...inputs: number[]): boolean =>
  !Number.isFinite(result) && inputs.every((input) => Number.isFinite(input));

function drawPower(random: Random): Pair {
  switch (random.below(5)) {
    case 0:
      return [anyFloat(random), anyFloat(random)];
    case 1:
      return [random.sign() * random.below(50), random.sign() * random.below(400)];
    case 2: {
      const x = neighbour(1, random.below(2 ** 20) - 2 ** 19);
      return [x, between(random, -740, 709) / Math.log(x === 1 ? 2 : x)];
    }
    case 3: {
      const x = between(random, 1e-3, 1e3);
      return [x, neighbour(random.pick([1024, -1022, -1074, -1075]) / Math.log2(x), random.below(9) - 4)];
    }
    default:
      return [between(random, 0, 4), between(random, -20, 20)];
  }
}

/** Abramowitz and Stegun 7.1.26. */
function aboutCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = 0.5 * series * Math.exp(-z * z);
  return x > 0 ? 1 - tail : tail;
}

const power = {
  draw: drawPower,
  isError: (x: number, y: number) => isOver(x ** y, x, y) || (x === 0 && y < 0),
  about: (x: number, y: number) => (x === 1 || (x === -1 && Math.abs(y) === Number.POSITIVE_INFINITY) ? 1 : x ** y),
  tolerance: 1e-11,
};
const normal = {
  draw: (random: Random): Pair => [mixed(random, -9, 9, [0.65, -0.65, 2, 38.5, -38.5, 39, -37.5]), 0],
  isError: () => false,
};

const logarithm = {
  draw: (random: Random): Pair => [
    mixed(random, 1e-9, 3, [1, Math.SQRT1_2, 2 ** -1022, 2, 0.5, 10, 0.1, Number.MAX_VALUE]),
    0,
  ],
  isError: (x: number) => x <= 0,
  tolerance: 1e-14,
};
/** Tiny numbers of either sign among those of the useful range. */
function nearZero(random: Random, from: number, to: number, limits: readonly number[]): Pair {
  if (random.below(3) > 0) return [mixed(random, from, to, limits), 0];
  return [random.sign() * 10 ** between(random, -18, 0), 0];
}

/** In the order of the program's `which`. */
const ROWS: readonly Row[] = [
  {
    name: "math.exp",
    draw: (random) => [mixed(random, -750, 712, EXP_LIMITS), 0],
    isError: (x) => isOver(Math.exp(x), x),
    about: Math.exp,
    tolerance: 1e-14,
  },
  { ...logarithm, name: "math.log", about: Math.log },
  { ...power, name: "**" },
  { ...power, name: "math.pow" },
  { ...logarithm, name: "math.log2", about: Math.log2 },
  { ...logarithm, name: "math.log10", about: Math.log10 },
  {
    name: "math.log1p",
    draw: (random) => nearZero(random, -0.99, 3, [-1, 0, 1, 1e-9, 2 ** -54, 2 ** -53, Number.MAX_VALUE]),
    isError: (x) => x <= -1,
    about: Math.log1p,
    tolerance: 1e-14,
  },
  {
    name: "math.expm1",
    draw: (random) => nearZero(random, -46, 712, [-45, 0.25, -0.25, 45, 709.782712893384, 2 ** -54]),
    isError: (x) => isOver(Math.expm1(x), x),
    about: Math.expm1,
    tolerance: 1e-14,
  },
  {
    name: "math.tanh",
    draw: (random) => nearZero(random, -23, 23, [22, -22, 0.125, 1e-9, 0.5, -0.5]),
    isError: () => false,
    about: Math.tanh,
    tolerance: 1e-14,
  },
  {
    name: "math.erf",
    draw: (random) => nearZero(random, -6.1, 6.1, [6, -6, 0.4375, -0.4375, 0.5625, 1e-290]),
    isError: () => false,
    about: (x) => 2 * aboutCdf(x * Math.SQRT2) - 1,
    tolerance: 4e-7,
  },
  { ...normal, name: "norm_cdf", about: aboutCdf, tolerance: 2e-7 },
  { ...normal, name: "norm_pdf", about: (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), tolerance: 1e-14 },
];

let lanes: Lanes;
beforeAll(async () => {
  lanes = await Lanes.load(source, TARGETS);
}, 180_000);
afterAll(() => lanes.close());

const inputs = { now: 0, stepBudget: 1e9, market: 0, marketCount: 1, status: 1 };

/** State of the program: its fields, then the three lists. */
function stateOf(which: number, batch: readonly Pair[]): Float64Array {
  const column = (at: 0 | 1): number[] => [batch.length, ...batch.map((pair) => pair[at])];
  return Float64Array.from([which, 2, 3, 4, ...column(0), ...column(1), 0]);
}

interface Found {
  readonly results: Map<Pair, number>;
  readonly errors: Map<Pair, string>;
}

/** Runs a batch on every target; where a call of it raises, its halves, down to single inputs. */
function run(which: number, batch: readonly Pair[], found: Found): void {
  lanes.load(stateOf(which, batch));
  const answers = lanes.handle({ event: "book", inputs });
  const problem = difference(TARGETS, answers);
  if (problem !== null && batch.length === 1) throw new Error(`${ROWS[which]?.name}(${batch[0]}): ${problem}`);
  const [{ ok, state, place }] = answers as [Answer];
  if (ok && problem === null) {
    for (const [i, pair] of batch.entries()) {
      found.results.set(pair, Number(state.at(i - batch.length)?.split("/")[0]));
    }
    return;
  }
  lanes.start(inputs);
  const [first] = batch;
  if (batch.length === 1 && first !== undefined) {
    found.errors.set(first, place?.[0] ?? "");
    return;
  }
  run(which, batch.slice(0, batch.length >> 1), found);
  run(which, batch.slice(batch.length >> 1), found);
  if (problem !== null) throw new Error(`${ROWS[which]?.name}, only as a batch: ${problem.slice(0, 1_000)}`);
}

function isAbout(row: Row, [x, y]: Pair, result: number): boolean {
  const wanted = row.about(x, y);
  if (!Number.isFinite(wanted)) return Object.is(wanted, result);
  return Math.abs(result - wanted) <= row.tolerance * Math.max(1, Math.abs(wanted));
}

describe("functions of pmt.math in an author's code have the same bits on all targets", () => {
  test.each(ROWS.map((row, which) => [row.name, row, which] as const))("%s", (_, row, which) => {
    const random = new Random(row.name);
    const found: Found = { results: new Map(), errors: new Map() };
    const calm: Pair[] = [];
    const wild: Pair[] = [];
    while (calm.length < COUNT) {
      const pair = row.draw(random);
      if (!row.isError(...pair)) calm.push(pair);
      else if (wild.length < ERRORS) wild.push(pair);
    }
    lanes.start(inputs);
    for (let from = 0; from < calm.length; from += BATCH) run(which, calm.slice(from, from + BATCH), found);
    for (const pair of wild) run(which, [pair], found);
    expect(found.results.size + found.errors.size).toBe(calm.length + wild.length);
    expect([...found.results].filter(([pair, result]) => !isAbout(row, pair, result)).slice(0, 5)).toEqual([]);
    expect(found.errors.size >= ERRORS).toBe(wild.length === ERRORS);
    // Many inputs give results of their own: the test is no row of zeros and infinities.
    expect(new Set(found.results.values()).size).toBeGreaterThan(COUNT / 4);
  });
});

/** A market that wanders over a grid of cents, with quiet stretches. */
function seededLevels(count: number): Level[] {
  const random = new Random("indicators");
  let [now, bid] = [1_000_000, 50];
  return Array.from({ length: count }, (_, i) => {
    now += random.below(4) === 0 ? 0 : 1 + random.below(2_000_000);
    if (i % 100 < 70) bid = Math.max(40, Math.min(58, bid + random.below(3) - 1));
    const ask = bid + 1 + random.below(3);
    const [bidSize, askSize] = [1 + random.below(500_000_000) / 1e6, 1 + random.below(500_000_000) / 1e6];
    return { now, bid: bid / 100, ask: ask / 100, bidSize, askSize };
  });
}

test("every indicator and price of the SDK agrees with npm or the plain formula, alike on all targets", async () => {
  const probe = await Lanes.load(indicatorProbe, TARGETS);
  try {
    const levels = seededLevels(250);
    const { problems, compared } = compareIndicators(probed(probe, TARGETS, levels), expectedIndicators(levels));
    expect(problems.slice(0, 20)).toEqual([]);
    expect(Math.min(...Object.values(compared))).toBeGreaterThan(200);
  } finally {
    probe.close();
  }
}, 120_000);
