import type { TopOfBook } from "../core/book.ts";
import type { EventGroup, FeedInfo, Market, Signal } from "../core/feed.ts";
import type { OrderGateway } from "../core/gateway.ts";
import type { ModelNote } from "../exchange/models.ts";

/** What a strategy reads besides the markets. */
export interface Wanted {
  /** Names of its signals. */
  readonly signals: readonly string[];
  readonly trades: boolean;
}

/** The end of a run where market data comes in: a recorded feed, or a live one. */
export interface RowSource {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  /** Time of the first row that there will be; Infinity without any. */
  readonly begin: number;
  /** True where the market has rows, or may get some. */
  hasRows(market: number): boolean;
  /** Time of the next row; Infinity where none is at hand. Never steps back. */
  readonly nextTime: number;
  /** True where no row is at hand and none will come. */
  readonly ended: boolean;
  /** Signals that it has, by the index in their rows, and whether it has trades. */
  readonly signals: readonly Signal[];
  readonly hasTrades: boolean;
  /** What to do where a strategy wants what it has not. */
  readonly wayOut: string;
  /**
   * From here on gives out the rows of these signals, and those of trades where they are wanted. `now`: time of the last
   * event; what came before and was not wanted then is past. Returns what the signals of the source were last, as
   * rows of a signal table.
   */
  choose(wanted: Wanted, now: number): Float64Array;
  /** True where the source tells every winner that there is: none is taken from the books. */
  readonly tellsWinners?: boolean;
  /** The next row stands in `rows` from `base` (see FEED). There must be one. */
  readonly rows: Float64Array;
  readonly base: number;
  /** Goes past the next row. */
  skip(): void;
}

/**
 * The end of a run where orders go out: the simulated exchange, or a real venue. Answers go into the
 * run's ReportQueue, each at the time when the engine learns of it.
 */
export interface Venue extends OrderGateway {
  /** Microseconds from an order's leaving within which its answer comes. */
  readonly roundTrip: number;
  /** When a command that is on its way arrives, or Infinity: a real venue has no such times. */
  readonly nextArrival: number;
  /** Lets the commands of `nextArrival` arrive. */
  arrive(): void;
  /** True where the market has orders that `onBook` could fill. */
  hasOrders(market: number): boolean;
  /** A new book of a market. */
  onBook(time: number, market: number, book: TopOfBook): void;
  /** A market's grid changes. */
  changeTick(market: number, tick: number): void;
  /** The connection was lost: cancels everything. */
  dropAll(time: number): void;
  /** A market ends: cancels its orders, and refuses new ones. */
  close(time: number, market: number): void;
  /** Names and parameters of what is simulated, for reports. */
  models(): readonly ModelNote[];
}
