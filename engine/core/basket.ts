import { Tif } from "../../runtime/abi/layout.ts";

/** One buy of a basket. Prices in 1e-4 dollar, sizes in 1e-6 share. */
export interface BasketLeg {
  /** Row of the market in the instance's table. */
  readonly market: number;
  readonly outcome: number;
  readonly price: number;
  readonly size: number;
}

/** Legs that are to be bought all or none. The order of leg i has the id `id + i`. */
export interface Basket {
  readonly id: number;
  readonly legs: readonly BasketLeg[];
}

/** Sends one leg as a limit order of its market; the way that every order of a strategy goes. */
export type LegSender = (now: number, leg: BasketLeg, tif: number) => void;

/** Carries out a basket: every leg is filled whole at once, or not at all. */
export function placeBasket(now: number, basket: Basket, send: LegSender): void {
  for (const leg of basket.legs) send(now, leg, Tif.fok);
}
