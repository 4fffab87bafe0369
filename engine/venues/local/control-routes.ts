import { Hono } from "hono";
import type { Faults } from "./faults.ts";
import type { LocalVenue } from "./venue.ts";

/** `/_local/*`: what only a local venue has: faults, deposits, tick changes and resolutions on demand. */
export function controlRoutes(venue: LocalVenue, faults: Faults): Hono {
  const app = new Hono();
  app.get("/faults", (c) => c.json({ faults: faults.list() }));
  app.delete("/faults", (c) => {
    faults.clear();
    return c.json({ faults: [] });
  });
  app.post("/faults", async (c) => {
    const wish = await wishOf(c.req);
    const problem = wish === null ? "the body must be a JSON object" : faults.add(wish);
    return problem === null ? c.json({ faults: faults.list() }) : c.json({ error: problem }, 400);
  });
  app.post("/deposit", async (c) => {
    const { address, signature_type: type = 0, dollars, shares = 0, market } = (await wishOf(c.req)) ?? {};
    if (typeof address !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(address) || !isCount(dollars) || !isCount(shares)) {
      return c.json({ error: "address, and whole dollars and shares are needed" }, 400);
    }
    const on = market === undefined ? undefined : venue.market(String(market));
    if (shares > 0 && on === undefined) return c.json({ error: "shares need a known market" }, 400);
    const { account } = venue.trader(address.toLowerCase(), Number(type));
    venue.accounts.deposit(account, (dollars + shares) * 1_000_000);
    if (on !== undefined) venue.accounts.split(account, venue.condition(on), shares * 1_000_000);
    return c.json({ ok: true });
  });
  app.post("/tick", async (c) => {
    const { market, tick } = (await wishOf(c.req)) ?? {};
    const on = venue.market(String(market));
    const units = TICKS[String(tick)];
    if (on === undefined || units === undefined) return c.json({ error: "a known market and tick are needed" }, 400);
    venue.changeTick(on, units);
    return c.json({ ok: true });
  });
  app.post("/resolve", async (c) => {
    const { market, outcome } = (await wishOf(c.req)) ?? {};
    const on = venue.market(String(market));
    const winner = ["yes", "no"].indexOf(String(outcome).toLowerCase());
    if (on === undefined || winner < 0)
      return c.json({ error: "a known market and outcome yes or no are needed" }, 400);
    venue.resolve(on, winner);
    return c.json({ ok: true });
  });
  return app;
}

const TICKS: Readonly<Record<string, number>> = {
  "0.1": 1_000,
  "0.01": 100,
  "0.005": 50,
  "0.0025": 25,
  "0.001": 10,
  "0.0001": 1,
};

async function wishOf(request: { text(): Promise<string> }): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await request.text());
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000_000;
}
