import { describe, expect, test } from "vitest";
import { call, load, onBook, startedInstance } from "./testing/python-programs.ts";

describe("a first run", () => {
  test("quotes and logs", () => {
    const module = load({ source: onBook('¶ctx.log.info(f"mid {book.mid:.2f} {ctx.cash}")\nctx.quote(ctx.market, bid=book.mid, ask=0.991, size=Size("5"))') });
    const outcome = call(startedInstance(module));
    expect(outcome).toEqual({
      ok: true,
      intents: [[1, 0, 0, 0, 5500, 5_000_000, 9900, 0]],
      logs: [[20, 0, 2, 0.55, 250_000_000]],
      logsDropped: 0,
      steps: 1,
      errorCode: 0,
      errorTemplate: -1,
      errorArgs: [],
      line: null,
    });
  });
});
