import type { ChainId } from "../polymarket/protocol/constants.ts";
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
  readonly minedAfter?: number;
  readonly confirmedAfter?: number;
}

export interface RunningVenue extends LocalServer {
  readonly venue: LocalVenue;
  readonly accounts: readonly SeededAccount[];
}

/** Starts a local venue with made-up markets, accounts and books on 127.0.0.1. */
export async function startVenue(settings: StartSettings): Promise<RunningVenue> {
  const { seed } = settings;
  const timers = new Set<NodeJS.Timeout>();
  const later = (run: () => void, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };
  const venue = new LocalVenue({
    chainId: settings.chainId ?? 137,
    seed,
    markets: seededMarkets(seed, Date.now()),
    now: Date.now,
    later,
    minedAfter: settings.minedAfter ?? 200,
    confirmedAfter: settings.confirmedAfter ?? 600,
  });
  const accounts = seededAccounts(seed);
  fundAccounts(venue, accounts);
  const house = new House(venue, seed);
  const server = await serveVenue(venue, {
    port: settings.port,
    pageSize: settings.pageSize ?? 500,
    heartbeatTimeout: settings.heartbeatTimeout ?? 10_000,
  });
  const every = settings.stepEvery ?? 0;
  const steps = every > 0 ? setInterval(() => house.step(), every) : undefined;
  const close = async (): Promise<void> => {
    clearInterval(steps);
    for (const timer of timers) clearTimeout(timer);
    await server.close();
  };
  return { ...server, venue, accounts, close };
}
