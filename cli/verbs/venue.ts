import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unitsToDecimal } from "../../engine/core/decimal.ts";
import { openFeed } from "../../engine/data/open.ts";
import { selectMarkets } from "../../engine/data/select-markets.ts";
import type { ReplaySettings } from "../../engine/venues/local/replay.ts";
import { type RunningVenue, type StartSettings, startVenue } from "../../engine/venues/local/start.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { parseUnits } from "../money.ts";
import { aligned, note, plain, print, printJson } from "../terminal.ts";

export interface VenueOptions {
  readonly port: number;
  readonly seed: number;
  readonly stepEvery: number;
  readonly takerDelay: number;
  readonly data?: string;
  readonly market: readonly string[];
  readonly speed: number;
  readonly assumeSize: string;
  readonly json?: boolean;
}

/**
 * `pmtc venue`: a local Polymarket on 127.0.0.1 until Ctrl-C, which ends it with exit code 130. The
 * ready line names the port and the test accounts; their private keys go to a file of mode 0600.
 */
export async function venue(options: VenueOptions): Promise<ExitCode> {
  const { port, seed, stepEvery, takerDelay } = options;
  if (port > 65_535)
    throw usageError("port", `port ${port} is over 65535`, "choose another --port; 0 takes a free one");
  const replay = options.data === undefined ? undefined : replayOf(options, options.data);
  const running = await start({ port, seed, stepEvery, takerDelay, ...(replay === undefined ? {} : { replay }) });
  const keysFile = writeKeys(running);
  try {
    if (options.json === true) printJson(readyLine(running, seed, keysFile, replay));
    else print(readyText(running, seed, keysFile, replay));
    await interrupted();
  } finally {
    await running.close();
    rmSync(dirname(keysFile), { recursive: true, force: true });
  }
  note("the venue has ended; its orders and balances are gone");
  return ExitCode.interrupted;
}

/** Markets of one venue: each gets books, balances and messages of its own. */
const MOST_MARKETS = 100;

/** The recorded markets that are to be played. Throws CliError and DataError. */
function replayOf({ market, speed, assumeSize }: VenueOptions, folder: string): ReplaySettings {
  const size = parseUnits(assumeSize, "size");
  if (typeof size !== "number" || size <= 0) {
    throw usageError("assume-size", `"${plain(assumeSize)}" is no size`, "give a number of shares above 0");
  }
  const feed = selectMarkets(openFeed(folder, { onNotice: note }), { market });
  if (feed.markets.length > MOST_MARKETS) {
    const what = `${folder} has ${feed.markets.length} markets, and a venue plays ${MOST_MARKETS} at most`;
    throw usageError("too-many-markets", what, "choose some with --market");
  }
  return { feed, speed, assumeSize: size };
}

async function start(settings: StartSettings): Promise<RunningVenue> {
  try {
    return await startVenue(settings);
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const what = code === "EACCES" ? "may not be used" : "is in use";
    throw new CliError(
      ExitCode.environment,
      "port",
      `port ${settings.port} ${what}`,
      "choose another --port; 0 takes a free one",
    );
  }
}

/** Writes the test accounts with their keys to a new file that only this user can read. */
function writeKeys({ accounts }: RunningVenue): string {
  const file = join(mkdtempSync(join(tmpdir(), "pmtc-venue-")), "accounts.json");
  const note = "made-up keys of a local test venue: never send funds to them";
  writeFileSync(file, `${JSON.stringify({ note, accounts }, null, 2)}\n`, { mode: 0o600 });
  return file;
}

function readyLine(running: RunningVenue, seed: number, keysFile: string, replay?: ReplaySettings) {
  return {
    schema: "pmtc.venue/1" as const,
    state: "ready",
    // Accounts always are; recorded books are not.
    madeUp: replay?.feed.info.madeUp ?? true,
    data: replay === undefined ? null : dataLine(replay),
    seed,
    port: running.port,
    url: running.url,
    marketSocket: `ws://127.0.0.1:${running.port}/ws/market`,
    userSocket: `ws://127.0.0.1:${running.port}/ws/user`,
    gamma: `${running.url}/gamma`,
    chainId: running.venue.settings.chainId,
    keysFile,
    accounts: running.accounts.map(({ name, address, funder, signatureType }) => ({
      name,
      address,
      funder,
      signatureType,
    })),
    markets: running.venue.markets.map(({ market }) => ({
      slug: market.slug,
      conditionId: market.conditionId,
      tokens: market.tokens,
      version: market.version,
      negRisk: market.negRisk,
    })),
  };
}

function dataLine({ feed, speed, assumeSize }: ReplaySettings) {
  const { name, format, hash } = feed.info;
  return { name, format, hash, speed, assumeSize: unitsToDecimal(assumeSize, 6) };
}

function readyText(running: RunningVenue, seed: number, keysFile: string, replay?: ReplaySettings): string {
  const ready = readyLine(running, seed, keysFile, replay);
  const rows: [string, string][] = [
    ["REST", ready.url],
    ["sockets", `${ready.marketSocket}, ${ready.userSocket}`],
    ["discovery", `${ready.gamma}/markets`],
    ["markets", ready.markets.map(({ slug }) => slug).join(", ")],
    ["accounts", ready.accounts.map(({ name }) => name).join(", ")],
    ["their keys", keysFile],
  ];
  const what =
    ready.data === null
      ? "everything is made up"
      : `the best prices of ${plain(ready.data.name)} at ${ready.data.speed}x${ready.madeUp ? ", made up" : ""}; the accounts are made up`;
  return `Local venue on port ${running.port} (seed ${seed}; ${what}). Ctrl-C ends it.\n${aligned(rows, "  ")}`;
}

/** Resolves at the first SIGINT or SIGTERM. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      done();
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
  });
}
