import { ABSENT, CONVERT, INTENT, IntentOp, Outcome } from "../../runtime/abi/layout.ts";
import type { Account } from "./account.ts";
import type { Executor, ExecutorCounts } from "./executor.ts";
import { isAmount } from "./fixed.ts";
import type { OrderGateway } from "./gateway.ts";
import type { Ledger } from "./ledger.ts";
import { Refusal } from "./refusal.ts";
import { REPORT, ReportKind } from "./reports.ts";

/** What a desk needs of a market of its instance. */
export interface SettlingMarket {
  readonly terms: { readonly index: number };
  readonly executor: Executor;
  readonly ledger: Ledger;
  /** True once it is decided, for an outcome or for none. */
  readonly resolved: boolean;
  /** Outcome that a redemption pays; ABSENT before the resolution, and in a market that stayed undecided. */
  readonly winner: number;
  /** Redeems whatever is held. */
  redeem(): void;
}

/** What was done of each kind, and how much: micro-dollars or micro-shares. */
export class SettlingCounts {
  readonly done = new Float64Array(4);
  readonly amounts = new Float64Array(4);
  readonly refused = new Float64Array(4);
}
export const SETTLING_NAMES = ["split", "merge", "redeem", "convert"] as const;

/** Actions on their way, those that are refused among them, beyond which a refused one is only counted. */
const MAX_TRACKED = 256;

interface Action {
  readonly op: number;
  /** Row of its market; of a conversion the first one that it names. */
  readonly row: number;
  /** Of a conversion: the rows whose NO tokens go. */
  readonly rows: readonly number[];
  readonly amount: number;
  /** What it takes of YES and NO: of a redemption all that is free. */
  readonly yes: number;
  readonly no: number;
  /** Refused before it left. */
  readonly isRefused: boolean;
  /** Booked already, since its market came to its end. */
  isBooked: boolean;
}

/** What became of an action, as the strategy is told. */
export interface SettlingNews {
  readonly row: number;
  readonly isSplit: boolean;
  /** 0 where it is done. */
  readonly remaining: number;
  readonly isDone: boolean;
}

/**
 * The splits, merges, redemptions and conversions of one instance. Each is checked, takes the cash and the
 * tokens that it gives, leaves, and is booked when the venue has done it.
 *
 * Conversion: `a` NO of each of m markets become `a` YES of each other market of the event and (m - 1) * a dollars.
 * Source: the venue's neg-risk adapter.
 */
export class SettlingDesk {
  /** By row of the market table. */
  readonly #markets: readonly SettlingMarket[];
  readonly #account: Account;
  readonly #gateway: OrderGateway;
  readonly #counts: SettlingCounts;
  readonly #orderCounts: ExecutorCounts;
  readonly #event: { readonly exclusive: boolean; readonly exhaustive: boolean };
  readonly #actions = new Map<number, Action>();

  constructor(
    markets: readonly SettlingMarket[],
    account: Account,
    gateway: OrderGateway,
    counts: SettlingCounts,
    orderCounts: ExecutorCounts,
    event: { readonly exclusive: boolean; readonly exhaustive: boolean },
  ) {
    this.#markets = markets;
    this.#account = account;
    this.#gateway = gateway;
    this.#counts = counts;
    this.#orderCounts = orderCounts;
    this.#event = event;
  }

  /** Takes the intent at `base` of a block; it takes the next id, also where it is refused. */
  take(now: number, block: Float64Array, base: number): void {
    const op = block[base + INTENT.op]!;
    const rows = op === IntentOp.convert ? rowsOf(block[base + CONVERT.rows]!) : [];
    const row = rows[0] ?? block[base + INTENT.market]!;
    const market = this.#markets[row];
    if (market === undefined || rows.some((one) => this.#markets[one] === undefined)) {
      this.#orderCounts.rejects[Refusal.invalid]! += 1;
      this.#account.nextOrderId++;
      return;
    }
    const isSound = block[base + INTENT.id] === this.#account.nextOrderId;
    const amount = block[base + INTENT.size]!;
    const refusal = isSound ? this.#check(op, market, rows, amount) : Refusal.invalid;
    const id = this.#account.nextOrderId++;
    const isRefused = refusal >= 0;
    if (isRefused && this.#actions.size >= MAX_TRACKED) {
      this.#count(op, 0, refusal);
      return;
    }
    const free = (outcome: 0 | 1): number => (op === IntentOp.redeem && !isRefused ? this.#free(market, outcome) : 0);
    const [yes, no] = [free(Outcome.yes), free(Outcome.no)];
    const action: Action = { op, row, rows, amount, yes, no, isRefused, isBooked: false };
    this.#actions.set(id, action);
    if (isRefused) this.#gateway.refuse(now, market.terms.index, id, refusal);
    else {
      this.#hold(action, 1);
      this.#gateway.settle(now, market.terms.index, id);
    }
  }

  /** News of an action: books it. Null where the id is of none. */
  onReport(report: Float64Array): SettlingNews | null {
    const id = report[REPORT.order]!;
    const action = this.#actions.get(id);
    if (action === undefined) return null;
    this.#actions.delete(id);
    const isDone = report[REPORT.kind] === ReportKind.settled || action.isBooked;
    if (isDone) this.#book(action);
    else {
      if (!action.isRefused) this.#hold(action, -1);
      this.#count(action.op, 0, report[REPORT.reason]!);
    }
    const isSplit = action.op === IntentOp.split;
    return { row: action.row, isSplit, remaining: isDone ? 0 : action.amount, isDone };
  }

  /** A market comes to its end: what is on its way in it is done before. */
  finish(row: number): void {
    for (const action of this.#actions.values()) {
      if (!action.isRefused && (action.row === row || action.op === IntentOp.convert)) this.#book(action);
    }
  }

  #book(action: Action): void {
    if (action.isBooked) return;
    action.isBooked = true;
    this.#hold(action, -1);
    const { op, row, rows, amount } = action;
    const { ledger } = this.#markets[row]!;
    if (op === IntentOp.split) ledger.split(amount);
    else if (op === IntentOp.merge) ledger.merge(amount);
    else if (op === IntentOp.convert) this.#convert(rows, amount);
    else this.#markets[row]!.redeem();
    this.#count(op, op === IntentOp.redeem ? action.yes + action.no : amount, -1);
  }

  #convert(rows: readonly number[], amount: number): void {
    const others = this.#markets.filter((_, row) => !rows.includes(row));
    let basis = 0;
    for (const row of rows) basis += this.#markets[row]!.ledger.give(Outcome.no, amount);
    const cash = (rows.length - 1) * amount;
    // The cash comes off the cost first; what is left of that goes to the tokens in equal parts.
    const paidBack = others.length === 0 ? basis : Math.min(basis, cash);
    if (cash > 0 || paidBack > 0) this.#markets[rows[0]!]!.ledger.convertCash(cash, paidBack);
    const share = others.length === 0 ? 0 : Math.floor((basis - paidBack) / others.length);
    others.forEach(({ ledger }, i) => {
      ledger.takeYes(amount, i === 0 ? basis - paidBack - share * (others.length - 1) : share);
    });
  }

  /** Counts what an action gives and brings as on its way (1), or no more (-1). */
  #hold({ op, row, rows, amount, yes, no }: Action, sign: 1 | -1): void {
    const { orders } = this.#markets[row]!.executor;
    const units = sign * amount;
    if (op === IntentOp.split) {
      orders.outgoingCash += units;
      orders.incoming[Outcome.yes]! += units;
      orders.incoming[Outcome.no]! += units;
    } else if (op === IntentOp.convert) {
      for (const [i, market] of this.#markets.entries()) {
        const own = market.executor.orders;
        if (rows.includes(i)) own.outgoing[Outcome.no]! += units;
        else own.incoming[Outcome.yes]! += units;
      }
    } else {
      orders.outgoing[Outcome.yes]! += op === IntentOp.merge ? units : sign * yes;
      orders.outgoing[Outcome.no]! += op === IntentOp.merge ? units : sign * no;
    }
  }

  #free({ ledger, executor }: SettlingMarket, outcome: 0 | 1): number {
    return Math.max(0, ledger.position(outcome) - executor.orders.outgoing[outcome]!);
  }

  /** Refusal of an action, or -1. */
  #check(op: number, market: SettlingMarket, rows: readonly number[], amount: number): number {
    if (op === IntentOp.redeem) {
      if (!market.resolved || market.winner === ABSENT) return Refusal.notResolved;
      const held = this.#free(market, Outcome.yes) + this.#free(market, Outcome.no);
      return held === 0 ? Refusal.insufficientPosition : -1;
    }
    if (op === IntentOp.convert && (this.#markets.length < 2 || !this.#event.exclusive)) return Refusal.notExclusive;
    if (op === IntentOp.convert && !this.#event.exhaustive) return Refusal.notExhaustive;
    if (!isAmount(amount) || amount === 0) return Refusal.invalid;
    if (op === IntentOp.merge) return market.executor.checkGain(-amount, -amount);
    if (op === IntentOp.split) {
      const refusal = market.executor.checkGain(amount, amount);
      return refusal < 0 && amount > this.#account.freeCash() ? Refusal.insufficientCash : refusal;
    }
    for (const [row, { executor }] of this.#markets.entries()) {
      const isNamed = rows.includes(row);
      const refusal = executor.checkGain(isNamed ? 0 : amount, isNamed ? -amount : 0);
      if (refusal >= 0) return refusal;
    }
    return -1;
  }

  #count(op: number, amount: number, refusal: number): void {
    const at = op - IntentOp.split;
    if (refusal >= 0) {
      this.#counts.refused[at]! += 1;
      this.#orderCounts.rejects[refusal]! += 1;
      return;
    }
    this.#counts.done[at]! += 1;
    this.#counts.amounts[at]! += amount;
  }
}

/** The rows of a sum of powers of two; none for what is no such sum. */
function rowsOf(sum: number): number[] {
  if (!(Number.isInteger(sum) && sum > 0 && sum < 2 ** 32)) return [-1];
  return Array.from({ length: 32 }, (_, row) => row).filter((row) => Math.floor(sum / 2 ** row) % 2 === 1);
}
