import { createHash } from "node:crypto";
import type { FeeEra } from "../../exchange/fee-schedules.ts";

/** A market of the local venue. Prices in 1e-4 dollar, sizes in 1e-6 share, times in milliseconds. */
export interface LocalMarket {
  readonly slug: string;
  /** Series that it belongs to; its own slug where it stands alone. */
  readonly series: string;
  readonly question: string;
  readonly conditionId: string;
  /** Token ids of YES and NO, decimal. */
  readonly tokens: readonly [yes: string, no: string];
  readonly outcomes: readonly [yes: string, no: string];
  readonly tick: number;
  readonly minSize: number;
  readonly fee: FeeEra;
  readonly feeType: string;
  readonly negRisk: boolean;
  /** Version of the exchange contract whose domain its orders are signed for. */
  readonly version: "2" | "3";
  /** An order that takes waits so long before it meets the book, milliseconds; 0: not at all. */
  readonly takerDelay: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** 32 bytes that belong to a text, as hex with 0x. */
export function digestOf(text: string): string {
  return `0x${createHash("sha256").update(text).digest("hex")}`;
}

/** A UUID that belongs to a text. */
export function uuidOf(text: string): string {
  const hex = digestOf(text).slice(2);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Ids of a market: its condition and its two tokens belong to the seed and the slug. */
export function marketIds(seed: number, slug: string): Pick<LocalMarket, "conditionId" | "tokens"> {
  const token = (outcome: string): string => BigInt(digestOf(`token ${seed} ${slug} ${outcome}`)).toString();
  return { conditionId: digestOf(`condition ${seed} ${slug}`), tokens: [token("yes"), token("no")] };
}
