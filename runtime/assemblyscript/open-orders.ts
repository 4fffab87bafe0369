import { BLOCK, trap } from "./frame";
import {
  IN_ORDER_COUNT,
  MAX_OPEN_ORDERS,
  OPEN_ORDER_BYTES,
  OPEN_ORDER_ID,
  OPEN_ORDER_IS_BUY,
  OPEN_ORDER_OFFSET,
  OPEN_ORDER_OUTCOME,
  OPEN_ORDER_PLACED_AT,
  OPEN_ORDER_PRICE,
  OPEN_ORDER_REMAINING,
  RUNTIME_ERROR,
} from "./layout";
import { append, newList, PyList } from "./lists";

/** An open order of the instance, as it was before the call. */
export class Order {
  constructor(
    public id: i64,
    public outcome: i64,
    public isBuy: bool,
    public price: i64,
    public remaining: i64,
    public placedAt: i64,
  ) {}
}

/** The open orders on a token, oldest first; more open ones than the table holds: RuntimeError. */
export function openOrders(outcome: i64, site: i32): PyList<Order> {
  const count = <i64>load<f64>(BLOCK + IN_ORDER_COUNT);
  if (count > MAX_OPEN_ORDERS) {
    trap(RUNTIME_ERROR, site);
    unreachable();
  }
  const found = newList<Order>(0);
  let at: usize = BLOCK + OPEN_ORDER_OFFSET;
  for (let i: i64 = 0; i < count; i++) {
    if (<i64>load<f64>(at, OPEN_ORDER_OUTCOME) == outcome) {
      append(
        found,
        new Order(
          <i64>load<f64>(at, OPEN_ORDER_ID),
          outcome,
          load<f64>(at, OPEN_ORDER_IS_BUY) != 0,
          <i64>load<f64>(at, OPEN_ORDER_PRICE),
          <i64>load<f64>(at, OPEN_ORDER_REMAINING),
          <i64>load<f64>(at, OPEN_ORDER_PLACED_AT),
        ),
      );
    }
    at += OPEN_ORDER_BYTES;
  }
  return found;
}
