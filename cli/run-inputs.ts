import type { Feed } from "../engine/core/feed.ts";
import { type FeedJoin, joinSets } from "../engine/data/join.ts";
import { mergeFeeds } from "../engine/data/merge-feeds.ts";
import { openFeed } from "../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../engine/data/select-markets.ts";
import { parseUtc } from "../engine/data/utc.ts";
import { type BacktestConfig, DEFAULT_BACKTEST } from "../engine/modes/backtest-config.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import { usageError } from "./exit.ts";
import { parseUnits, unitOf } from "./money.ts";
import { progressBar } from "./progress.ts";
import { joinText, refuseEmptyJoin } from "./report/join.ts";
import { note, oneLine, plain } from "./terminal.ts";

/** Flags of the verbs that run a strategy on recorded data. */
export interface RunFlags {
  readonly data: readonly string[];
  readonly param: readonly string[];
  readonly market: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly assumeSize: string;
  readonly cash: string;
  readonly seed?: number;
  readonly logs?: boolean;
  /** A page; true without a name. */
  readonly report?: string | true;
  readonly json?: boolean;
}

/** What the flags ask for, read and checked. */
export interface RunInputs {
  readonly config: BacktestConfig;
  readonly folders: readonly string[];
  readonly wanted: Wanted;
}

/** Reads the flags. Throws a usage error. */
export function readInputs(flags: RunFlags): RunInputs {
  if (flags.data.length === 0) {
    const help = "name a folder of recorded or generated data; `pmtc data generate -o data/generated` makes one";
    throw usageError("data-missing", "--data is missing", help);
  }
  const config = readConfig(flags);
  const from = readTime("--from", flags.from);
  const to = readTime("--to", flags.to);
  return { config, folders: flags.data, wanted: { market: flags.market, from, to } };
}

function readConfig(options: RunFlags): BacktestConfig {
  const assumeSize = readAmount("--assume-size", options.assumeSize, "size");
  return {
    ...DEFAULT_BACKTEST,
    cash: readAmount("--cash", options.cash, "usd"),
    exchange: { ...DEFAULT_BACKTEST.exchange, assumeSize },
    seed: options.seed ?? null,
  };
}

/** An amount of a flag in its units. Throws a usage error. */
export function readAmount(flag: string, text: string, type: "size" | "usd"): number {
  const units = parseUnits(text, type);
  if (typeof units === "number" && units >= 0) return units;
  const reason = typeof units === "number" ? "negative" : units;
  throw usageError(
    "amount",
    `${flag} ${oneLine(text)}: ${reason}`,
    `give a decimal number from 0 up, in steps of ${unitOf(type)}`,
  );
}

function readTime(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseUtc(text);
  if (time !== null) return time;
  throw usageError("time", `${flag} ${oneLine(text)}: not a UTC date or time`, "write 2025-12-26 or 2025-12-26T10:30");
}

interface Wanted {
  readonly market: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What a run reads: one feed, and how it was joined where several sets were given. */
export interface JoinedFeed {
  readonly feed: Feed;
  readonly join: FeedJoin | null;
}

/**
 * The feeds as one, narrowed to what the strategy and the user want. How several join is printed to
 * standard error. Throws CliError (exit 1) where one of them adds nothing, and DataError.
 */
export function openFeeds({ folders, wanted }: RunInputs, abi: AbiFile): JoinedFeed {
  const bar = progressBar("importing");
  try {
    const opened = folders.map((folder) => ({
      folder,
      feed: openFeed(folder, {
        onProgress: (done, total) => bar.update(done, total),
        onNotice: (text) => note(`note: ${plain(text)}`),
      }),
    }));
    const declared = declaredMarkets(abi.markets);
    const feed = selectMarkets(mergeFeeds(opened.map((one) => one.feed)), { ...declared, ...wanted });
    if (opened.length === 1) return { feed, join: null };
    const join = joinSets(opened, declared, wanted);
    bar.stop();
    note(joinText(join));
    refuseEmptyJoin(join);
    return { feed, join };
  } finally {
    bar.stop();
  }
}
