import { ABSENT } from "../../runtime/abi/layout.ts";
import { buyCost, sellProceeds } from "../core/fixed.ts";
import type { ClobClient } from "../venues/polymarket/http/clob-client.ts";
import type { VenueResult } from "../venues/polymarket/http/failure.ts";
import type { LiveMarket } from "./live-markets.ts";
import type { FailedFill } from "./live-orders.ts";
import type { EngineRun } from "./run.ts";

/** What the venue says that the account holds: micro-dollars, and micro-shares of YES and NO by market. */
export interface Holdings {
  readonly cash: number;
  readonly shares: readonly (readonly [yes: number, no: number])[];
}

/** One holding: before and after the run by the venue, and what the ledger makes of it. */
export interface HoldingLine {
  readonly before: number;
  readonly after: number;
  /** Before, and what the run's fills, fees and redemptions change. */
  readonly expected: number;
  readonly difference: number;
}

export interface PositionLine extends HoldingLine {
  readonly market: string;
  readonly outcome: "YES" | "NO";
}

export interface Reconciliation {
  /** Every position is as the ledger has it, and the cash within the rounding of the fills. */
  readonly equal: boolean;
  readonly cash: HoldingLine;
  /** Parts of micro-dollars that the fills may have left: one micro-dollar each. */
  readonly rounding: number;
  /** Positions that are, were or should be other than at the start. */
  readonly positions: readonly PositionLine[];
}

/** Questions to the venue at one time. */
const AT_ONCE = 4;

/** Asks the venue for all balances of an account in some markets. */
export async function readHoldings(clob: ClobClient, markets: readonly LiveMarket[]): Promise<VenueResult<Holdings>> {
  const cash = await clob.balance();
  if (!cash.ok) return cash;
  const assets = markets.flatMap(({ assets: both }) => [...both]);
  const held: number[] = [];
  for (let i = 0; i < assets.length; i += AT_ONCE) {
    const answers = await Promise.all(assets.slice(i, i + AT_ONCE).map((asset) => clob.balance(asset)));
    for (const answer of answers) {
      if (!answer.ok) return answer;
      held.push(Number(answer.value.balance));
    }
  }
  const shares = markets.map((_, i): [number, number] => [held[2 * i]!, held[2 * i + 1]!]);
  return { ok: true, value: { cash: Number(cash.value.balance), shares }, rate: null };
}

/**
 * Compares the venue's balances with the ledger. What the account had before is not the ledger's: it
 * is redeemed with the rest where a market is decided. Fills that the venue took back count as none.
 */
export function reconcileHoldings(
  run: EngineRun,
  markets: readonly LiveMarket[],
  before: Holdings,
  after: Holdings,
  failed: readonly FailedFill[],
): Reconciliation {
  let cash = before.cash;
  let fills = 0;
  const positions: PositionLine[] = [];
  for (const { index, slug, winner } of markets) {
    const seat = run.seats[index];
    if (seat !== undefined) {
      cash += seat.market.ledger.flow;
      fills += seat.market.makerFills + seat.market.takerFills;
    }
    const isRedeemed = run.winners[index] !== ABSENT;
    for (const outcome of [0, 1] as const) {
      const held = before.shares[index]![outcome];
      const back = failed.filter((fill) => fill.market === index && fill.outcome === outcome);
      cash += back.reduce((sum, fill) => sum + cashOf(fill), 0);
      const own = (seat?.market.ledger.position(outcome) ?? 0) - back.reduce((sum, fill) => sum + sharesOf(fill), 0);
      if (winner === outcome) cash += held + (isRedeemed ? 0 : own);
      const expected = winner !== null ? 0 : held + own;
      const line = lineOf(held, after.shares[index]![outcome], expected);
      if (own !== 0 || line.difference !== 0 || line.after !== line.before) {
        positions.push({ market: slug, outcome: outcome === 0 ? "YES" : "NO", ...line });
      }
    }
  }
  const line = lineOf(before.cash, after.cash, cash);
  const equal = positions.every(({ difference }) => difference === 0) && Math.abs(line.difference) <= fills;
  return { equal, cash: line, rounding: fills, positions };
}

function lineOf(before: number, after: number, expected: number): HoldingLine {
  return { before, after, expected, difference: after - expected };
}

/** What the account gets back in cash where a fill is undone. */
function cashOf({ isBuy, price, size, fee }: FailedFill): number {
  return (isBuy ? buyCost(price, size) : -sellProceeds(price, size)) + fee;
}

function sharesOf({ isBuy, size }: FailedFill): number {
  return isBuy ? size : -size;
}
