import type { ChainId } from "../polymarket/protocol/constants.ts";
import { Faults } from "./faults.ts";
import { Replay, type ReplaySettings, replayMarkets } from "./replay.ts";
import { fundAccounts, House, type SeededAccount, seededAccounts, seededMarkets } from "./seed.ts";
import { type LocalServer, serveVenue } from "./server.ts";
import { LocalVenue } from "./venue.ts";

export interface StartSettings {
  /** 0: any free port. */
  readonly port: number;
  readonly seed: number;
  readonly chainId?: ChainId;
  /** Milliseconds between two steps of the house; 0: the books stand still. */
  readonly stepEvery?: number;
  readonly pageSize?: number;
  readonly heartbeatTimeout?: number;
  /** Delay of orders that take, milliseconds. */
  readonly takerDelay?: number;
  readonly minedAfter?: number;
  readonly confirmedAfter?: number;
  /** Play a recorded feed instead of making books up. */
  readonly replay?: ReplaySettings;
}

export interface RunningVenue extends LocalServer {
  readonly venue: LocalVenue;
  readonly accounts: readonly SeededAccount[];
}

/** Timers that end with the venue. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  later(run: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      run();
    }, ms);
    this.#running.add(timer);
  }

  end(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}

/** Starts a local venue on 127.0.0.1: with made-up markets and books, or with those of a recorded feed. */
export async function startVenue(settings: StartSettings): Promise<RunningVenue> {
  const { seed, replay, takerDelay = 0 } = settings;
  const timers = new Timers();
  const start = Date.now();
  const faults = new Faults();
  const venue = new LocalVenue({
    chainId: settings.chainId ?? 137,
    seed,
    markets:
      replay === undefined ? seededMarkets(seed, start, takerDelay) : replayMarkets(replay, seed, start, takerDelay),
    now: Date.now,
    later: (run, ms) => timers.later(run, ms),
    minedAfter: settings.minedAfter ?? 200,
    confirmedAfter: settings.confirmedAfter ?? 600,
    settlement: () => faults.takeSettlement(),
  });
  const accounts = seededAccounts(seed);
  fundAccounts(venue, accounts);
  const server = await serveVenue(venue, faults, {
    port: settings.port,
    pageSize: settings.pageSize ?? 500,
    heartbeatTimeout: settings.heartbeatTimeout ?? 10_000,
  });
  if (replay === undefined) moveBooks(new House(venue, seed), settings.stepEvery ?? 0, timers);
  else playFeed(new Replay(venue, replay, start), timers);
  const close = async (): Promise<void> => {
    timers.end();
    await server.close();
  };
  return { ...server, venue, accounts, close };
}

function moveBooks(house: House, every: number, timers: Timers): void {
  if (every === 0) return;
  const step = (): void => {
    house.step();
    timers.later(step, every);
  };
  timers.later(step, every);
}

function playFeed(replay: Replay, timers: Timers): void {
  replay.advance(Date.now());
  const { nextAt } = replay;
  // A timer longer than 2^31 - 1 ms would run at once; a day is looked at again.
  if (nextAt !== Number.POSITIVE_INFINITY) {
    timers.later(() => playFeed(replay, timers), Math.min(86_400_000, Math.max(1, nextAt - Date.now())));
  }
}
