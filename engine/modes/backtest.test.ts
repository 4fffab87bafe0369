import { describe, expect, test } from "vitest";
import { OrderStatus, Outcome, Tif } from "../../runtime/abi/layout.ts";
import type { ScriptContext } from "../core/test-support.ts";
import { at, scriptedModule, testFeed, testMarket, type TestRow } from "../core/test-support.ts";
import { runBacktest } from "./backtest.ts";
import { DEFAULT_BACKTEST } from "./backtest-config.ts";

const SHARES = 1e6;
const params = new Float64Array(0);

/** Rows a second apart from second 1 on, with the given YES books. */
function rows(...books: (readonly [number | null, number | null])[]): TestRow[] {
  return books.map((yes, i) => ({ t: i + 1, yes }));
}

/** Runs `action` at the first book row, and notes what the strategy is told of its orders. */
function once(action: (ctx: ScriptContext) => void, feed: TestRow[], config = DEFAULT_BACKTEST, market = testMarket()) {
  const told: string[] = [];
  const module = scriptedModule({
    state: [0],
    handlers: {
      book: (ctx) => {
        if (ctx.state[0]!++ === 0) action(ctx);
      },
      fill: (ctx) => {
        const side = ctx.in("fillIsBuy") === 1 ? "buy" : "sell";
        const outcome = ctx.in("fillOutcome") === Outcome.yes ? "YES" : "NO";
        const role = ctx.in("fillIsMaker") === 1 ? "maker" : "taker";
        const seconds = (ctx.in("now") - at(0)) / 1e6;
        told.push(
          `${seconds} fill ${ctx.in("fillOrder")} ${side} ${outcome} ${ctx.in("fillSize") / SHARES}@${ctx.in("fillPrice") / 100} ${role} fee ${ctx.in("fillFee")}`,
        );
      },
      order: (ctx) => {
        const name = Object.entries(OrderStatus).find(([, status]) => status === ctx.in("orderStatus"))?.[0];
        told.push(`${(ctx.in("now") - at(0)) / 1e6} ${name} ${ctx.in("orderId")} left ${ctx.in("orderRemaining") / SHARES}`);
      },
    },
  });
  const result = runBacktest({ module, feed: testFeed(feed, [market]), params, config });
  return { told, result };
}

describe("first end to end", () => {
  test("a resting bid fills only when the ask quotes strictly through it, at its own price, without a fee", () => {
    const { told, result } = once(
      (ctx) => ctx.limit(Outcome.yes, true, 5000, 20 * SHARES),
      rows([50, 52], [50, 52], [49, 50], [48, 49]),
    );
    expect(told).toEqual(["2.05 live 1 left 20", "4.05 fill 1 buy YES 20@50 maker fee 0", "4.05 filled 1 left 0"]);
    expect(result.fills).toEqual({ maker: 1, taker: 0, total: 1 });
    // 20 shares for 10 dollars, worth the last mid 0.485.
    expect(result.unresolvedPnl).toBe(-300_000);
    expect(result.pnl).toBe(0);
    expect(result.unresolved).toBe(1);
  });

  test("an order never meets the book of its decision", () => {
    const { told } = once((ctx) => ctx.limit(Outcome.yes, true, 5200, 20 * SHARES, Tif.fak), rows([50, 52], [50, 55]));
    expect(told).toEqual(["2.05 canceled 1 left 20"]);
  });
});
