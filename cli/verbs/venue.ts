import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningVenue, startVenue } from "../../engine/venues/local/start.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { aligned, note, print, printJson } from "../terminal.ts";

export interface VenueOptions {
  readonly port: number;
  readonly seed: number;
  readonly stepEvery: number;
  readonly json?: boolean;
}

/**
 * `pmtc venue`: a local Polymarket on 127.0.0.1 until Ctrl-C, which ends it with exit code 130. The
 * ready line names the port and the test accounts; their private keys go to a file of mode 0600.
 */
export async function venue(options: VenueOptions): Promise<ExitCode> {
  const { port, seed, stepEvery } = options;
  if (port > 65_535)
    throw usageError("port", `port ${port} is over 65535`, "choose another --port; 0 takes a free one");
  const running = await start({ port, seed, stepEvery });
  try {
    const keysFile = writeKeys(running);
    if (options.json === true) printJson(readyLine(running, seed, keysFile));
    else print(readyText(running, seed, keysFile));
    await interrupted();
  } finally {
    await running.close();
  }
  note("the venue has ended; its orders and balances are gone");
  return ExitCode.interrupted;
}

async function start(settings: { port: number; seed: number; stepEvery: number }): Promise<RunningVenue> {
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

function readyLine(running: RunningVenue, seed: number, keysFile: string) {
  return {
    schema: "pmtc.venue/1" as const,
    state: "ready",
    madeUp: true,
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

function readyText(running: RunningVenue, seed: number, keysFile: string): string {
  const ready = readyLine(running, seed, keysFile);
  const rows: [string, string][] = [
    ["REST", ready.url],
    ["sockets", `${ready.marketSocket}, ${ready.userSocket}`],
    ["discovery", `${ready.gamma}/markets`],
    ["markets", ready.markets.map(({ slug }) => slug).join(", ")],
    ["accounts", ready.accounts.map(({ name }) => name).join(", ")],
    ["their keys", keysFile],
  ];
  return `Local venue on port ${running.port} (seed ${seed}; everything is made up). Ctrl-C ends it.\n${aligned(rows, "  ")}`;
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
