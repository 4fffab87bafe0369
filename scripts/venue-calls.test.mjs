import { expect, test } from "vitest";
import { startVenue } from "../engine/venues/local/start.ts";
import * as amounts from "../engine/venues/polymarket/protocol/amounts.ts";
import * as constants from "../engine/venues/polymarket/protocol/constants.ts";
import * as decimal from "../engine/venues/polymarket/protocol/decimal.ts";
import * as order from "../engine/venues/polymarket/protocol/order.ts";
import * as sign from "../engine/venues/polymarket/protocol/sign.ts";
import * as typedData from "../engine/venues/polymarket/protocol/typed-data.ts";
import { driveVenue } from "./venue-calls.mjs";
import { compareOrders } from "./venue-orders.mjs";

test("the official client can do everything at the local venue", async () => {
  const venue = await startVenue({ port: 0, seed: 1, minedAfter: 20, confirmedAfter: 60 });
  try {
    const results = await driveVenue(venue.url, venue.accounts);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
  } finally {
    await venue.close();
  }
});

const protocol = { amounts, constants, decimal, order, sign, typedData };

test("orders equal the official client's", async () => {
  expect(await compareOrders(protocol, 60, 5)).toEqual([]);
});

test("the comparison sees an order that differs by one base unit", async () => {
  const limitAmounts = (...args) => {
    const result = amounts.limitAmounts(...args);
    return { ...result, amounts: { ...result.amounts, takerAmount: result.amounts.takerAmount + 1n } };
  };
  const planted = { ...protocol, amounts: { ...amounts, limitAmounts } };
  expect((await compareOrders(planted, 10, 5)).length).toBeGreaterThan(0);
});
