import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { ProfitParts } from "../core/ledger.ts";
import { refusalCounts } from "../core/refusal.ts";
import { SETTLING_NAMES } from "../core/settling.ts";
import { SlotHash } from "../core/trace.ts";
import { DEFAULT_SETTLING, type ModelNote } from "../exchange/models.ts";
import { RESOLUTION_WINDOW, type ResolutionSource, WINNING_BID } from "../exchange/resolution.ts";
import {
  addParts,
  BACKTEST_SCHEMA,
  type BacktestOutcome,
  type BacktestResult,
  type MadeUp,
  type MarketResult,
  type SettlingResult,
} from "./backtest-result.ts";
import type { EngineRun, Seat } from "./run.ts";

const BASKET_MODEL: ModelNote = {
  model: "baskets",
  name: "legs apart, unwound at the bid",
  text: "Checked whole; then each leg is a fill-or-kill order that meets the first row of its market at or after its arrival, so that a gap must still be there at the next poll of every leg. Where some legs fill and others do not, the filled ones are sold at the bid of the next rows.",
  parameters: {},
};

const SETTLING_MODEL: Omit<ModelNote, "parameters"> = {
  model: "splits, merges, redemptions, conversions",
  name: "constant delay",
  text: "Done after the delay, which is made up, and without a cost of the chain; until then what they give is held back. A market's end finishes those that are on their way.",
};

const NO_PROFIT: ProfitParts = Object.freeze({ spread: 0, inventory: 0, fee: 0, settlement: 0, total: 0 });

/** What a run did so far; ends its trace. */
export function runOutcome(run: EngineRun, partial: boolean): BacktestOutcome {
  const { module, params, source } = run;
  const { counts, tally, trace } = run.context;
  const { info } = source;
  const table = marketTable(run);
  const decided = table.filter((market) => market.resolution !== "undecided");
  const undecided = table.filter((market) => market.resolution === "undecided");
  const pnlParts = decided.reduce<ProfitParts>((sum, market) => addParts(sum, market.parts), NO_PROFIT);
  return {
    schema: BACKTEST_SCHEMA,
    strategy: module.abi.name,
    params: Object.fromEntries(module.abi.params.map((param, i) => [param.name, params[i] ?? 0])),
    seed: run.config.seed ?? (module.abi.random === true ? 0 : null),
    data: {
      name: info.name,
      format: info.format,
      hash: info.hash,
      madeUp: info.madeUp,
      corrections: info.corrections,
      assumptions: info.assumptions,
      quality: info.quality,
    },
    events: run.events,
    rows: run.rows,
    lateRows: run.lateRows,
    gaps: run.gaps,
    timers: run.timers,
    calls: tally.events,
    intents: counts.intents,
    orders: counts.orders,
    fills: { maker: tally.makerFills, taker: tally.takerFills, total: tally.makerFills + tally.takerFills },
    volume: tally.volume,
    fees: table.reduce((sum, market) => sum + market.fees, 0),
    baskets: run.gapWatch === null ? null : { ...run.context.baskets },
    askGaps: run.gapWatch?.table() ?? null,
    settling: settlingResult(run),
    rejects: refusalCounts(counts.rejects),
    quotesDropped: refusalCounts(counts.dropped),
    logs: tally.logs,
    logsDropped: tally.logsDropped,
    metrics: run.context.metrics.results(),
    markets: table.filter((market) => market.fills.maker + market.fills.taker > 0).length,
    marketsSeen: table.length,
    unresolved: undecided.length,
    unresolvedPnl: undecided.reduce((sum, market) => sum + market.pnl, 0),
    pnl: pnlParts.total,
    pnlParts,
    marketTable: table,
    traceHash: trace.digest(),
    traceRecords: trace.records,
    stateHash: stateHash(run),
    steps: tally.steps,
    halted: tally.halted,
    error: tally.error,
    partial,
    models: models(run),
    madeUp: madeUp(run),
  };
}

/** By kind, those without any left out; null where there are none. */
function settlingResult(run: EngineRun): Record<string, SettlingResult> | null {
  const { done, amounts, refused } = run.context.settling;
  const kinds = SETTLING_NAMES.map(
    (name, i) => [name, { done: done[i]!, amount: amounts[i]!, refused: refused[i]! }] as const,
  ).filter(([, kind]) => kind.done + kind.refused > 0);
  return kinds.length === 0 ? null : Object.fromEntries(kinds);
}

function madeUp(run: EngineRun): MadeUp[] {
  const size: MadeUp = {
    name: "size-at-best",
    text: "the size at the best price, wherever the data tells none (--assume-size)",
    value: run.config.exchange.assumeSize,
  };
  const { info, markets } = run.source;
  if (!info.madeUp) return [size];
  const data = "the data: it comes from a generator, and says nothing about real markets";
  const fees = "no fees: the generated markets have none, so taking looks cheaper than on a real market";
  const free = markets.some((market) => market.feeCategory === "none");
  return [
    { name: "data", text: data, value: null },
    ...(free ? [{ name: "fees", text: fees, value: null }] : []),
    size,
  ];
}

function marketTable(run: EngineRun): MarketResult[] {
  const table: MarketResult[] = [];
  for (const seat of run.seats) if (seat?.market.opened) table.push(marketResult(run, seat));
  return table;
}

function marketResult(run: EngineRun, { instance, market }: Seat): MarketResult {
  const { index, slug } = market.terms;
  const { ledger, book } = market;
  const winner = run.winners[index]!;
  const recorded = run.source.markets[index]!.winner !== null;
  const parts = ledger.parts(book.lastMid2);
  const resolution: ResolutionSource = winner === ABSENT ? "undecided" : recorded ? "recorded" : "bestBid";
  return {
    index,
    slug,
    status: instance.status,
    rows: run.rowsOf[index]!,
    fills: { maker: market.makerFills, taker: market.takerFills },
    volume: market.volume,
    fees: ledger.fees,
    winner: winner === ABSENT ? null : winner === Outcome.yes ? "YES" : "NO",
    resolution,
    pnl: parts.total,
    realised: ledger.realised,
    unrealised: ledger.unrealised(book.lastMid2),
    parts,
    position: { yes: ledger.position(Outcome.yes), no: ledger.position(Outcome.no) },
  };
}

/** SHA-256 over (first market's index, slots, state) of each instance, in the order of their first markets. */
function stateHash(run: EngineRun): string {
  const hash = new SlotHash();
  for (const instance of run.instances.toSorted((a, b) => a.first.terms.index - b.first.terms.index)) {
    const state = instance.state();
    hash.add(instance.first.terms.index);
    hash.add(state.length);
    hash.addAll(state, 0, state.length);
  }
  return hash.digest();
}

function models(run: EngineRun): ModelNote[] {
  const { executor, cash, gapLimit } = run.config;
  return [
    ...run.venue.models(),
    {
      model: "resolution",
      name: "recorded winner, else best bid",
      text: "Without a recorded winner, the side whose best bid is high enough in the newest book before the end; else undecided, valued at the last two-sided mid and kept out of pnl.",
      parameters: { winningBid: WINNING_BID, windowMicros: RESOLUTION_WINDOW },
    },
    {
      model: "risk",
      name: "limits of each market",
      text: "Checked before each order, with open orders counted as filled.",
      parameters: { ...executor.risk },
    },
    {
      model: "executor",
      name: "target quotes",
      text: "An open order of a quote at the wanted price stays where its size differs by at most the tolerance; else its cancel is awaited before the new order leaves.",
      parameters: { churnSizePerMille: executor.churnSize, minMarketBuy: executor.minMarketBuy },
    },
    ...(run.gapWatch === null ? [] : [BASKET_MODEL]),
    ...(settlingResult(run) === null
      ? []
      : [{ ...SETTLING_MODEL, parameters: { delayMicros: run.config.exchange.settling ?? DEFAULT_SETTLING } }]),
    {
      model: "account",
      name: "cash of each instance",
      text: "Every instance starts with its own cash; holdings are per market.",
      parameters: { cash },
    },
    {
      model: "gaps",
      name: "connection down and up",
      text: "In a silence of the whole feed that is longer than the limit no timer runs, and all orders are cancelled before its end.",
      parameters: { gapLimitMicros: gapLimit },
    },
  ];
}

/** The target and the speed of a run that began at `started` (`process.hrtime.bigint`). */
export function runTiming(run: EngineRun, started: bigint): Pick<BacktestResult, "target" | "timing"> {
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  const handlers = new HandlerTime();
  for (const instance of run.instances) handlers.merge(instance.handlerTime());
  const { calls, nanoseconds } = handlers;
  return {
    target: run.module.target,
    timing: {
      wallSeconds,
      eventsPerSecond: run.events / wallSeconds,
      strategyNsPerEvent: calls === 0 ? 0 : nanoseconds / calls,
      strategyNsMedian: handlers.median(),
      handlerCalls: calls,
    },
  };
}
