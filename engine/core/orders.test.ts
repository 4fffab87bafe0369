import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Outcome } from "../../runtime/abi/layout.ts";
import { isTerminal, nextState, OpenOrders, OrderEvent, OrderOrigin, OrderState } from "./orders.ts";

const walk = (...events: number[]) => events.reduce(nextState, OrderState.new);

describe("nextState", () => {
  test("follows an order's life", () => {
    const { send, ack, partialFill, fill, requestCancel, cancelAck, reject, expire, lose } = OrderEvent;
    expect(walk(send, ack, partialFill, fill)).toBe(OrderState.filled);
    expect(walk(send, ack, requestCancel, cancelAck)).toBe(OrderState.canceled);
    expect(walk(send, reject)).toBe(OrderState.rejected);
    expect(walk(send, ack, expire)).toBe(OrderState.expired);
    expect(walk(send, ack, requestCancel, partialFill)).toBe(OrderState.pendingCancel);
    expect(walk(send, ack, requestCancel, fill)).toBe(OrderState.filled);
    expect(walk(send, lose)).toBe(OrderState.unknown);
    expect(walk(send, lose, ack)).toBe(OrderState.live);
  });

  test("ignores what comes twice or too late", () => {
    const { send, ack, partialFill, fill, requestCancel, cancelAck, expire } = OrderEvent;
    expect(walk(send, ack, partialFill, ack)).toBe(OrderState.partial);
    expect(walk(send, ack, requestCancel, ack)).toBe(OrderState.pendingCancel);
    expect(walk(send, fill, cancelAck)).toBe(OrderState.filled);
    expect(walk(send, cancelAck, ack, partialFill, expire)).toBe(OrderState.canceled);
  });

  test("never leaves a terminal state, and an unknown order is never rejected by silence", () => {
    const event = fc.constantFrom(...Object.values(OrderEvent));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (events, last) => {
        const state = walk(...events);
        if (isTerminal(state)) expect(nextState(state, last)).toBe(state);
      }),
    );
    expect(nextState(OrderState.unknown, OrderEvent.lose)).toBe(OrderState.unknown);
  });
});

describe("OpenOrders", () => {
  test("keeps the order of age while orders end and the list grows", () => {
    const ids = fc.array(fc.nat(40), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), ids, (added, removed) => {
        const orders = new OpenOrders();
        const model: number[] = [];
        for (let id = 1; id <= added; id++) {
          orders.add(id, Outcome.yes, true, id, id * 10, OrderOrigin.direct);
          model.push(id);
        }
        for (const at of removed) {
          if (at >= model.length) continue;
          orders.remove(at);
          model.splice(at, 1);
        }
        expect([...orders.ids.subarray(0, orders.count)]).toEqual(model);
        expect([...orders.remaining.subarray(0, orders.count)]).toEqual(model.map((id) => id * 10));
      }),
    );
  });

  test("counts what was sent, and neither what is new nor what is done", () => {
    const orders = new OpenOrders();
    const states = [OrderState.new, OrderState.sent, OrderState.unknown, OrderState.pendingCancel, OrderState.filled];
    states.forEach((state, i) => {
      orders.states[orders.add(i + 1, Outcome.yes, true, 5000, 10_000_000, OrderOrigin.direct)] = state;
    });
    expect(orders.working()).toBe(3);
    expect(orders.reservedCash()).toBe(15_000_000);
    expect(orders.openLong()).toBe(30_000_000);
    expect(orders.openShort()).toBe(0);
  });
});
