import { Wallet } from "ethers";
import { ABSENT, Outcome, Tif } from "../../../runtime/abi/layout.ts";
import { Random } from "../../data/random.ts";
import type { FeeEra } from "../../exchange/fee-schedules.ts";
import { feeEra } from "../../exchange/fees.ts";
import { houseTrader, restHouse } from "./house.ts";
import { digestOf, type LocalMarket, marketIds } from "./market.ts";
import type { OpenMarket, Trader } from "./records.ts";
import type { LocalVenue } from "./venue.ts";

/** A made-up test account: its wallet's key, and who holds its funds. */
export interface SeededAccount {
  readonly name: string;
  readonly privateKey: string;
  readonly address: string;
  /** Equals the address for signature type 0. */
  readonly funder: string;
  readonly signatureType: 0 | 1 | 2 | 3;
}

const TYPES = [
  ["trader-1", 0],
  ["trader-2", 0],
  ["proxy", 1],
  ["safe", 2],
  ["deposit-wallet", 3],
] as const;

/** The test accounts of a seed. The keys belong to the seed, are known to everyone, and must never hold real funds. */
export function seededAccounts(seed: number): SeededAccount[] {
  return TYPES.map(([name, signatureType]) => {
    const privateKey = digestOf(`pmtc local venue ${seed} ${name}`);
    const { address } = new Wallet(privateKey);
    const wallet = new Wallet(digestOf(`pmtc local venue ${seed} ${name} wallet`)).address;
    return { name, privateKey, address, funder: signatureType === 0 ? address : wallet, signatureType };
  });
}

const MINUTE = 60_000;
const FREE: FeeEra = feeEra("none", 0);
const POLITICS: FeeEra = {
  from: Number.NEGATIVE_INFINITY,
  rate: 40_000,
  exponent: 1,
  timesPrice: false,
  source: "politics 0.04, rebate 25 % (venue documentation, September to October 2026)",
};

/** The made-up markets: a crypto one, a neg-risk one on a finer grid, and one of the V3 exchange. */
export function seededMarkets(seed: number, now: number, takerDelay = 0): LocalMarket[] {
  const startsAt = now - (now % MINUTE);
  const common = { takerDelay, minSize: 5_000_000, startsAt, endsAt: startsAt + 24 * 60 * MINUTE };
  const market = (
    slug: string,
    question: string,
    rules: Pick<LocalMarket, "tick" | "fee" | "feeType" | "negRisk" | "version">,
  ) => ({
    slug,
    series: slug,
    question,
    outcomes: ["Yes", "No"] as const,
    ...marketIds(seed, slug),
    ...common,
    ...rules,
  });
  return [
    market("local-crypto", "Made up: will the local coin be up?", {
      tick: 100,
      fee: feeEra("crypto", now * 1_000),
      feeType: "crypto_fees_v2",
      negRisk: false,
      version: "2",
    }),
    market("local-neg-risk", "Made up: will candidate A win?", {
      tick: 10,
      fee: POLITICS,
      feeType: "politics_fees",
      negRisk: true,
      version: "2",
    }),
    market("local-v3", "Made up: will it rain?", { tick: 25, fee: FREE, feeType: "", negRisk: false, version: "3" }),
  ];
}

const DOLLAR = 1_000_000;
const START_CASH = 10_000 * DOLLAR;
const START_SHARES = 1_000 * DOLLAR;
const HOUSE_DOLLARS = 5_000_000;
const HOUSE_SHARES = 1_000_000;

/** Gives the test accounts their funds: 10,000 dollars, and 1,000 YES and NO of every market. */
export function fundAccounts(venue: LocalVenue, accounts: readonly SeededAccount[]): void {
  for (const { address, funder, signatureType } of accounts) {
    const { account } = venue.openTrader(address, funder, signatureType, START_CASH);
    venue.accounts.deposit(account, venue.markets.length * START_SHARES);
    for (let i = 0; i < venue.markets.length; i++) venue.accounts.split(account, i, START_SHARES);
  }
}

const LEVELS = 5;

/**
 * The house quotes every market on both sides around a price that walks at random, and a crowd takes
 * from the books now and then: seeded, so that a seed gives the same steps. All of it is made up.
 */
export class House {
  readonly #venue: LocalVenue;
  readonly #random: Random;
  readonly #maker: Trader;
  readonly #crowd: Trader;
  /** The house's price of YES in each market, 1e-4 dollar. */
  readonly #prices: number[];
  readonly #quotes: string[][];

  constructor(venue: LocalVenue, seed: number) {
    this.#venue = venue;
    this.#random = new Random(seed);
    this.#maker = houseTrader(venue, "maker", HOUSE_DOLLARS, HOUSE_SHARES);
    this.#crowd = houseTrader(venue, "crowd", HOUSE_DOLLARS, HOUSE_SHARES);
    this.#prices = venue.markets.map(() => 4_000 + this.#random.below(21) * 100);
    this.#quotes = venue.markets.map(() => []);
    venue.markets.forEach((_, i) => {
      this.#quote(i);
    });
  }

  /** One step of every market: the price may move, and the crowd may take. */
  step(): void {
    this.#venue.markets.forEach((on, i) => {
      if (on.book.isClosed) return;
      if (this.#random.oneIn(2)) this.#move(on, i);
      if (this.#random.oneIn(3)) this.#take(on);
    });
  }

  #move(on: OpenMarket, i: number): void {
    const step = Math.max(on.book.tick, 50);
    const moved = this.#prices[i]! + this.#random.around(2) * step;
    this.#prices[i] = Math.min(8_500, Math.max(1_500, moved));
    this.#quote(i);
  }

  #quote(i: number): void {
    const on = this.#venue.markets[i]!;
    for (const id of this.#quotes[i]!) this.#venue.cancel(this.#venue.order(id));
    this.#quotes[i] = [];
    const { tick } = on.book;
    const middle = this.#prices[i]! - (this.#prices[i]! % tick);
    for (let level = 1; level <= LEVELS; level++) {
      for (const isBid of [true, false]) {
        const yesPrice = middle + (isBid ? -level : level) * tick;
        // A bid of YES is a buy of YES or, every other level, a sale of NO; so all ways to match occur.
        const outcome = level % 2 === 1 ? Outcome.yes : Outcome.no;
        const price = outcome === Outcome.yes ? yesPrice : 10_000 - yesPrice;
        const isBuy = isBid === (outcome === Outcome.yes);
        const size = (20 + this.#random.below(80)) * level * DOLLAR;
        const id = restHouse(this.#venue, this.#maker, on, { outcome, isBuy, price, size }, true);
        if (id !== null) this.#quotes[i]!.push(id);
      }
    }
  }

  #take(on: OpenMarket): void {
    const outcome = this.#random.below(2);
    const isBuy = this.#random.oneIn(2);
    const price = on.book.best(outcome, isBuy);
    if (price === ABSENT) return;
    const worth = (2 + this.#random.below(10)) * DOLLAR;
    const order = isBuy ? { size: 0, budget: worth } : { size: worth, budget: ABSENT };
    this.#venue.placeHouse(this.#crowd, on, {
      ...order,
      outcome,
      isBuy,
      price,
      tif: Tif.fak,
      postOnly: false,
      expiresAt: ABSENT,
    });
  }
}
