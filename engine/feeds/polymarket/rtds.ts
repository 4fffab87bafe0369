import type { Decimal, Node } from "./reader.ts";

/** Prices of the real-time data socket: a first page after the subscription, then one a message. */
export interface PriceUpdate {
  readonly topic: string;
  readonly symbol: string;
  /** Microseconds. */
  readonly time: number;
  readonly prices: readonly { readonly time: number; readonly value: Decimal }[];
}

const price = (node: Node) => ({ time: node.at("timestamp").time(), value: node.at("value").decimal() });

export function readPriceUpdate(node: Node): PriceUpdate {
  const payload = node.at("payload");
  return {
    topic: node.at("topic").text(),
    symbol: payload.at("symbol").id(),
    time: node.at("timestamp").time(),
    prices: payload.has("data") ? payload.at("data").list(price) : [price(payload)],
  };
}
