import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { Account } from "./account.ts";
import { buyCost, mulDivFloor, PRICE_ONE, sellProceeds } from "./fixed.ts";

/** Sides of the books. Every posting moves an amount of one asset from one side to another. */
const Party = Object.freeze({ own: 0, counterparty: 1, fees: 2, settlement: 3 });
const PARTIES = 4;

/** Assets: micro-dollars, then micro-shares of the two outcomes. */
const Asset = Object.freeze({ cash: 0, yes: 1, no: 2 });
const ASSETS = 3;

/** Profit of an instance by where it came from, micro-dollars. The parts sum to `total`. */
export interface ProfitParts {
  /** Distance of each fill from the token's mid: that which a taker met, or in which a maker rested; 0 without one. */
  readonly spread: number;
  /** What the holdings gained or lost after the fills, at mids. */
  readonly inventory: number;
  /** Fees, negative or 0. */
  readonly fee: number;
  /** Step from the last mid to the payout. */
  readonly settlement: number;
  readonly total: number;
}

/** Thrown when the books do not balance: a fault of the engine, never of a strategy. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/**
 * Double-entry ledger of one instance in one market: cash in micro-dollars, holdings in
 * micro-shares, all whole numbers. Each asset's sides sum to zero, always; `own` changes only by
 * `fill`, `split`, `merge`, the three parts of a conversion, and `redeem`. The cash itself is that of the account, which the markets of an instance share.
 */
export class Ledger {
  readonly #account: Account;
  readonly #balances = new Float64Array(ASSETS * PARTIES);
  /** Cost of what is held, micro-dollars, by outcome: average-cost method. */
  readonly #basis = new Float64Array(2);
  /** Running sums that `verify` compares with the accounts. */
  readonly #bought = new Float64Array(2);
  readonly #sold = new Float64Array(2);
  #paid = 0;
  #received = 0;
  #feesPaid = 0;
  #redeemed = 0;
  /** Cash that splits took, less what merges and conversions brought. */
  #collateral = 0;
  /** Sum of edges against the mid, in half micro-dollars. */
  #spread2 = 0;
  #realised = 0;
  #settlement = 0;

  constructor(account: Account) {
    this.#account = account;
  }

  /** Cash of the account, micro-dollars. */
  get cash(): number {
    return this.#account.cash;
  }

  /** What this market brought to the account's cash, micro-dollars; negative where it took. */
  get flow(): number {
    return this.#balances[Asset.cash * PARTIES + Party.own]!;
  }

  get fees(): number {
    return this.#feesPaid;
  }

  /** Profit of closed holdings (sales and redemptions against average cost) less fees, micro-dollars. */
  get realised(): number {
    return this.#realised - this.#feesPaid;
  }

  /** Micro-shares held of an outcome, never negative. */
  position(outcome: number): number {
    return this.#balances[(Asset.yes + outcome) * PARTIES + Party.own]!;
  }

  /** YES minus NO. */
  net(): number {
    return this.position(Outcome.yes) - this.position(Outcome.no);
  }

  /**
   * Posts a fill: shares against cash with the counterparty, and the fee. `mid2` is twice the
   * token's mid at the fill, or ABSENT.
   */
  fill(outcome: number, isBuy: boolean, price: number, size: number, fee: number, mid2: number): void {
    const asset = Asset.yes + outcome;
    const cash = isBuy ? buyCost(price, size) : sellProceeds(price, size);
    if (isBuy) {
      this.#move(Asset.cash, Party.own, Party.counterparty, cash);
      this.#move(asset, Party.counterparty, Party.own, size);
      this.#basis[outcome]! += cash;
      this.#bought[outcome]! += size;
      this.#paid += cash;
    } else {
      const held = this.position(outcome);
      const basis = size >= held ? this.#basis[outcome]! : mulDivFloor(this.#basis[outcome]!, size, held);
      this.#move(asset, Party.own, Party.counterparty, size);
      this.#move(Asset.cash, Party.counterparty, Party.own, cash);
      this.#basis[outcome]! -= basis;
      this.#sold[outcome]! += size;
      this.#received += cash;
      this.#realised += cash - basis;
    }
    if (fee > 0) {
      this.#move(Asset.cash, Party.own, Party.fees, fee);
      this.#feesPaid += fee;
    }
    if (mid2 !== ABSENT) {
      const atMid2 = mulDivFloor(mid2, size, PRICE_ONE);
      this.#spread2 += isBuy ? atMid2 - 2 * cash : 2 * cash - atMid2;
    }
  }

  /** Pays a micro-dollar for each micro-share of YES and of NO; each is taken to have cost one half. */
  split(amount: number): void {
    this.#move(Asset.cash, Party.own, Party.settlement, amount);
    this.#collateral += amount;
    this.#take(Outcome.yes, amount, Math.floor(amount / 2));
    this.#take(Outcome.no, amount, amount - Math.floor(amount / 2));
  }

  /** The way back. Both outcomes must be held. */
  merge(amount: number): void {
    this.convertCash(amount, this.give(Outcome.yes, amount) + this.give(Outcome.no, amount));
  }

  /** Part of a conversion: gives tokens away and returns what they had cost. */
  give(outcome: number, amount: number): number {
    const held = this.position(outcome);
    const basis = amount >= held ? this.#basis[outcome]! : mulDivFloor(this.#basis[outcome]!, amount, held);
    this.#move(Asset.yes + outcome, Party.own, Party.settlement, amount);
    this.#basis[outcome]! -= basis;
    this.#sold[outcome]! += amount;
    return basis;
  }

  /** Part of a conversion: YES tokens at this cost. */
  takeYes(amount: number, cost: number): void {
    this.#take(Outcome.yes, amount, cost);
  }

  /** Part of a conversion: cash for tokens that were given and had cost `basis`. */
  convertCash(amount: number, basis: number): void {
    this.#move(Asset.cash, Party.settlement, Party.own, amount);
    this.#collateral -= amount;
    this.#realised += amount - basis;
  }

  #take(outcome: number, amount: number, cost: number): void {
    this.#move(Asset.yes + outcome, Party.settlement, Party.own, amount);
    this.#basis[outcome]! += cost;
    this.#bought[outcome]! += amount;
  }

  /**
   * Redeems everything held at the market's end: a share of `winner` for one dollar, one of the
   * other for nothing. `mids2` are the last two-sided mids (doubled) by outcome, or ABSENT.
   */
  redeem(winner: number, mids2: Float64Array): void {
    this.#settlement = -this.value(mids2);
    for (let outcome = 0; outcome < 2; outcome++) {
      const size = this.position(outcome);
      const payout = outcome === winner ? size : 0;
      this.#move(Asset.yes + outcome, Party.own, Party.settlement, size);
      this.#move(Asset.cash, Party.settlement, Party.own, payout);
      this.#realised += payout - this.#basis[outcome]!;
      this.#basis[outcome] = 0;
      this.#sold[outcome]! += size;
      this.#redeemed += payout;
      this.#settlement += payout;
    }
  }

  /**
   * Worth of the holdings at doubled mids, rounded down. An outcome without a mid is worth the
   * complement of the other one's; without either it counts nothing.
   */
  value(mids2: Float64Array): number {
    let sum = 0;
    for (let outcome = 0; outcome < 2; outcome++) {
      const own = mids2[outcome]!;
      const other = mids2[1 - outcome]!;
      const mid2 = own !== ABSENT ? own : other !== ABSENT ? 2 * PRICE_ONE - other : 0;
      sum += mulDivFloor(mid2, this.position(outcome), 2 * PRICE_ONE);
    }
    return sum;
  }

  /** Cash gained since the start plus the worth of the holdings, micro-dollars. */
  profit(mids2: Float64Array): number {
    return this.flow + this.value(mids2);
  }

  /** Worth of the holdings above their cost, micro-dollars. */
  unrealised(mids2: Float64Array): number {
    return this.value(mids2) - this.#basis[Outcome.yes]! - this.#basis[Outcome.no]!;
  }

  /** Profit by part; what is neither spread, fee nor settlement is inventory. */
  parts(mids2: Float64Array): ProfitParts {
    const total = this.profit(mids2);
    const spread = (this.#spread2 - (((this.#spread2 % 2) + 2) % 2)) / 2;
    const settlement = this.#settlement;
    const fee = 0 - this.#feesPaid;
    return { spread, inventory: total - spread - fee - settlement, fee: fee + 0, settlement, total };
  }

  /** Throws LedgerError unless the accounts balance, agree with the sums of what was posted, and own nothing negative. */
  verify(): void {
    const b = this.#balances;
    for (let asset = 0; asset < ASSETS; asset++) {
      const at = asset * PARTIES;
      if (b[at]! + b[at + 1]! + b[at + 2]! + b[at + 3]! !== 0) this.#fail("accounts do not sum to zero");
    }
    const flow = this.#received - this.#paid - this.#feesPaid + this.#redeemed - this.#collateral;
    if (this.flow !== flow) this.#fail("cash differs from what was posted");
    if (this.cash < 0) this.#fail("cash is negative");
    for (let outcome = 0; outcome < 2; outcome++) {
      const held = this.position(outcome);
      if (held !== this.#bought[outcome]! - this.#sold[outcome]!) this.#fail("a holding differs from what was posted");
      if (held < 0) this.#fail("a holding is negative");
    }
  }

  #fail(message: string): never {
    throw new LedgerError(`${message} (cash ${this.cash}, YES ${this.position(0)}, NO ${this.position(1)})`);
  }

  #move(asset: number, from: number, to: number, amount: number): void {
    if (asset === Asset.cash) this.#account.cash += to === Party.own ? amount : -amount;
    this.#balances[asset * PARTIES + from]! -= amount;
    this.#balances[asset * PARTIES + to]! += amount;
  }
}
