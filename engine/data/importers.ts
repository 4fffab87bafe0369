import { chainlinkUpdown } from "./chainlink-updown.ts";
import { polymarketFlatEvents } from "./polymarket-flat-events.ts";
import { polymarketUpdown1hz } from "./polymarket-updown-1hz.ts";
import { polymarketUpdownBooks } from "./polymarket-updown-books.ts";
import { polymarketUsQuotes } from "./polymarket-us-quotes.ts";
import type { Importer } from "./source.ts";

/** Every importer of recorded data. No folder is of two formats. */
export const importers: readonly Importer[] = [
  polymarketUpdown1hz,
  polymarketUsQuotes,
  polymarketFlatEvents,
  polymarketUpdownBooks,
  chainlinkUpdown,
];
