import fc from "fast-check";
import { expect, test } from "vitest";
import { Schedule, Wake } from "./schedule.ts";

test("gives the events by time, then kind, then market", () => {
  const kinds = fc.constantFrom(...Object.values(Wake));
  const event = fc.tuple(fc.integer({ min: 0, max: 5 }), kinds, fc.integer({ min: 0, max: 6 }));
  // A market has at most one event of each kind.
  const events = fc.uniqueArray(event, { selector: ([, kind, market]) => kind * 7 + market, maxLength: 28 });
  fc.assert(
    fc.property(events, (added) => {
      const schedule = new Schedule(7);
      for (const [time, kind, market] of added) schedule.add(time, kind, market);
      const out: [number, number, number][] = [];
      while (schedule.nextTime !== Number.POSITIVE_INFINITY) {
        out.push([schedule.nextTime, schedule.nextKind, schedule.nextMarket]);
        schedule.shift();
      }
      expect(out).toEqual([...added].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]));
    }),
  );
});
