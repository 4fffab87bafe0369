import type { OrderRefusal } from "../../exchange/matching-orders.ts";

/** A refusal as the venue words it: a status and `{"error": text}`. Source of the texts: docs.polymarket.com/resources/error-codes, read 2026-11-25. */
export class VenueRefusal extends Error {
  override readonly name = "VenueRefusal";
  readonly status: 400 | 401 | 404;
  /** Members of the answer beside `error`. */
  readonly more: Readonly<Record<string, string>>;

  constructor(status: 400 | 401 | 404, text: string, more: Readonly<Record<string, string>> = {}) {
    super(text);
    this.status = status;
    this.more = more;
  }
}

export const UNAUTHORIZED = "Unauthorized/Invalid api key";
export const INVALID_L1 = "Invalid L1 Request headers";
export const INVALID_PAYLOAD = "Invalid order payload";
export const FOK_KILLED = "order couldn't be fully filled. FOK orders are fully filled or killed.";
const FAK_KILLED =
  "no orders found to match with FAK order. FAK orders are partially filled or killed if no match is found.";

/** What the texts of refused orders name. */
export interface RefusedOrder {
  readonly id: string;
  readonly price: string;
  readonly size: string;
  readonly tick: string;
  readonly minSize: string;
  /** Worth of the order in dollars. */
  readonly amount: string;
}

/** The venue's text for a refused order. `self-trade` is a rule of the local venue, with a text of its own. */
export function refusalText(refusal: OrderRefusal, order: RefusedOrder): string {
  switch (refusal) {
    case "duplicated":
      return `order ${order.id} is invalid. Duplicated.`;
    case "off-grid":
      return `order ${order.id} is invalid. Price (${order.price}) breaks minimum tick size rule: ${order.tick}`;
    case "too-small":
      return `order ${order.id} is invalid. Size (${order.size}) lower than the minimum: ${order.minSize}`;
    case "too-small-to-take":
      return `invalid amount for a marketable BUY order ($${order.amount}), min size: $1`;
    case "not-whole":
      return INVALID_PAYLOAD;
    case "post-only-type":
      return "invalid post-only order: only GTC and GTD order types are allowed";
    case "post-only-crosses":
      return "invalid post-only order: order crosses book";
    case "expired":
      return "invalid expiration";
    case "self-trade":
      return "order would match a resting order of the same account";
    case "no-balance":
      return "not enough balance / allowance";
    case "fok-unfilled":
      return FOK_KILLED;
    case "fak-unmatched":
      return FAK_KILLED;
    case "closed":
      return "the market is not yet ready to process new orders";
  }
}
