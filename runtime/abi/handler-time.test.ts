import { expect, test } from "vitest";
import { HandlerTime } from "./handler-time.ts";

test("sum, number and median of the calls", () => {
  const time = new HandlerTime();
  for (let i = 1; i <= 99; i++) time.add(i * 10);
  time.add(5_000_000);
  expect(time.calls).toBe(100);
  expect(time.nanoseconds).toBe(49_500 + 5_000_000);
  expect(time.median()).toBeGreaterThan(490);
  expect(time.median()).toBeLessThan(510);
});

test("merging is the same as adding", () => {
  const [a, b, both] = [new HandlerTime(), new HandlerTime(), new HandlerTime()];
  for (const ns of [5, 70, 900]) {
    a.add(ns);
    both.add(ns);
  }
  for (const ns of [-3, 20_000]) {
    b.add(ns);
    both.add(ns);
  }
  a.merge(b);
  expect([a.calls, a.nanoseconds, a.median()]).toEqual([both.calls, both.nanoseconds, both.median()]);
  expect(new HandlerTime().median()).toBe(0);
});
