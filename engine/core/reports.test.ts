import fc from "fast-check";
import { expect, test } from "vitest";
import { TimedQueue } from "./reports.ts";

test("a queue keeps its order while it grows and wraps round, and its times never step back", () => {
  const step = fc.oneof(fc.nat(100), fc.constant(null));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new TimedQueue(2, 2);
      const model: [number, number][] = [];
      const record = new Float64Array(2);
      let latest = Number.NEGATIVE_INFINITY;
      steps.forEach((time, i) => {
        if (time !== null) {
          const base = queue.push(time);
          queue.data[base + 1] = i;
          latest = Math.max(latest, time);
          model.push([latest, i]);
        } else if (model.length > 0) {
          queue.shift(record);
          expect([...record]).toEqual(model.shift());
        }
        expect(queue.count).toBe(model.length);
        expect(queue.nextTime).toBe(model[0]?.[0] ?? Number.POSITIVE_INFINITY);
      });
    }),
  );
});
