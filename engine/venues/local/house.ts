import { ABSENT, Tif } from "../../../runtime/abi/layout.ts";
import { digestOf } from "./market.ts";
import type { OpenMarket, Trader } from "./records.ts";
import type { LocalVenue } from "./venue.ts";

const DOLLAR = 1_000_000;

/** Opens a trader of the house, with so many dollars, and so many YES and NO of every market. */
export function houseTrader(venue: LocalVenue, name: string, dollars: number, shares: number): Trader {
  const address = `0x${digestOf(`house ${name}`).slice(26)}`;
  const trader = venue.openTrader(address, address, 0, dollars * DOLLAR, true);
  venue.accounts.deposit(trader.account, venue.markets.length * shares * DOLLAR);
  for (let i = 0; i < venue.markets.length; i++) venue.accounts.split(trader.account, i, shares * DOLLAR);
  return trader;
}

/** An order of the house that rests; `postOnly` where it must not take. Its id, or null where it does not rest. */
export function restHouse(
  venue: LocalVenue,
  trader: Trader,
  on: OpenMarket,
  order: { readonly outcome: number; readonly isBuy: boolean; readonly price: number; readonly size: number },
  postOnly: boolean,
): string | null {
  const whole = { ...order, budget: ABSENT, tif: Tif.gtc, postOnly, expiresAt: ABSENT };
  const placed = venue.placeHouse(trader, on, whole);
  return placed?.record.status === "LIVE" ? placed.record.order.id : null;
}
