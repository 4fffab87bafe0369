import type { FeedNote } from "../core/feed.ts";
import type { UpdownRow } from "./polymarket-updown-rows.ts";
import type { Books, Side } from "./row-writer.ts";
import { MINUTE, SECOND } from "./utc.ts";

const ONE_DOLLAR = 10_000;

interface Placed {
  readonly market: number;
  /** Time as recorded, with the clock put right. */
  readonly stamp: number;
  /** Time in the feed, which never steps back. */
  readonly time: number;
  readonly row: UpdownRow;
}

function sameSide(a: Side, b: Side): boolean {
  return a.price === b.price && a.depth === b.depth;
}

function sameBooks(a: Books, b: Books): boolean {
  return (
    sameSide(a.yesBid, b.yesBid) &&
    sameSide(a.yesAsk, b.yesAsk) &&
    sameSide(a.noBid, b.noBid) &&
    sameSide(a.noAsk, b.noAsk)
  );
}

function crossed(bid: Side, ask: Side): boolean {
  return bid.price > 0 && ask.price > 0 && bid.price >= ask.price;
}

/** Counts the flaws that are met and left as they are. */
export class UpdownQuality {
  readonly #last = new Map<number, Placed>();
  #latest: number | null = null;
  #gapsOver10s = 0;
  #gapsOver10min = 0;
  #duplicates = 0;
  #unchanged = 0;
  #sameSecond = 0;
  #outsideLife = 0;
  #asksUnderOne = 0;
  #crossed = 0;
  #depthWithoutPrice = 0;

  add(placed: Placed): void {
    this.#countGap(placed.time);
    this.#compare(placed);
    const { row, time } = placed;
    const { yesBid, yesAsk, noBid, noAsk } = row.books;
    if (time < row.opens || time >= row.closes) this.#outsideLife += 1;
    if (yesAsk.price > 0 && noAsk.price > 0 && yesAsk.price + noAsk.price < ONE_DOLLAR) this.#asksUnderOne += 1;
    if (crossed(yesBid, yesAsk) || crossed(noBid, noAsk)) this.#crossed += 1;
    this.#depthWithoutPrice += row.depthWithoutPrice;
  }

  /** The notes with a count; `ignoredFiles` are the files of the set that make no rows. */
  notes(ignoredFiles: number): FeedNote[] {
    const notes: FeedNote[] = [
      {
        name: "duplicate-row",
        text: "rows equal to their market's row before, time included",
        count: this.#duplicates,
      },
      { name: "unchanged-row", text: "rows with the same books as their market's row before", count: this.#unchanged },
      {
        name: "same-second",
        text: "rows with other books in the second of their market's row before",
        count: this.#sameSecond,
      },
      { name: "gap-over-10s", text: "gaps of over 10 s between two rows", count: this.#gapsOver10s },
      { name: "gap-over-10min", text: "gaps of over 10 minutes among these", count: this.#gapsOver10min },
      { name: "outside-life", text: "rows before their market's start or after its end", count: this.#outsideLife },
      { name: "asks-under-1", text: "rows in which the two asks sum to under 1", count: this.#asksUnderOne },
      { name: "crossed", text: "rows in which a token's bid is not under its ask", count: this.#crossed },
      {
        name: "depth-without-price",
        text: "empty sides with liquidity, which was left out",
        count: this.#depthWithoutPrice,
      },
      {
        name: "user-data-ignored",
        text: "files user_data_* (another account's fills, no book) make no rows",
        count: ignoredFiles,
      },
    ];
    return notes.filter((note) => note.count > 0);
  }

  #countGap(time: number): void {
    const gap = this.#latest === null ? 0 : time - this.#latest;
    if (gap > 10 * SECOND) this.#gapsOver10s += 1;
    if (gap > 10 * MINUTE) this.#gapsOver10min += 1;
    this.#latest = time;
  }

  #compare(placed: Placed): void {
    const before = this.#last.get(placed.market);
    this.#last.set(placed.market, placed);
    if (before === undefined) return;
    const sameTime = before.stamp === placed.stamp;
    if (!sameBooks(before.row.books, placed.row.books)) {
      if (sameTime) this.#sameSecond += 1;
    } else if (sameTime) {
      this.#duplicates += 1;
    } else {
      this.#unchanged += 1;
    }
  }
}
