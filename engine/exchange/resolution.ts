import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { TopOfBook } from "../core/book.ts";

/** A side is taken to have won from this best bid on, 1e-4 dollar. */
export const WINNING_BID = 9_500;
/** How near to the market's end the bid must have been seen, microseconds. */
export const RESOLUTION_WINDOW = 10_000_000;

/** Where an outcome comes from. */
export type ResolutionSource = "recorded" | "bestBid" | "undecided";

/**
 * Winner of a market whose source recorded none: the side whose best bid was WINNING_BID or more in
 * the newest book of the last RESOLUTION_WINDOW before the end; never by a mid. ABSENT where no
 * side, or both, had it, or no book is that new.
 */
export function winnerByBestBid(book: TopOfBook, closesAt: number): number {
  if (book.time === ABSENT || book.time < closesAt - RESOLUTION_WINDOW) return ABSENT;
  const yes = book.bid(Outcome.yes) >= WINNING_BID;
  const no = book.bid(Outcome.no) >= WINNING_BID;
  return yes === no ? ABSENT : yes ? Outcome.yes : Outcome.no;
}
