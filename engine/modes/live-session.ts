import { ClobClient } from "../venues/polymarket/http/clob-client.ts";
import { type HttpTransport, UndiciTransport } from "../venues/polymarket/http/transport.ts";
import { ApiCredentials } from "../venues/polymarket/protocol/auth.ts";
import type { ChainId } from "../venues/polymarket/protocol/constants.ts";
import type { SignatureType } from "../venues/polymarket/protocol/order.ts";
import type { OrderSigner } from "../venues/polymarket/protocol/sign.ts";
import type { VenueAddress } from "./live-address.ts";
import { failedQuestion, LiveError } from "./live-error.ts";

/** A key that may trade, and whose funds it trades with. */
export interface TradingKey {
  readonly signer: OrderSigner;
  /** Where the funds are: the signer's own address for signature type 0. */
  readonly funder: string;
  readonly signatureType: SignatureType;
}

/** A connection to a venue, with credentials where orders are to be sent. */
export interface LiveSession {
  readonly transport: HttpTransport;
  readonly clob: ClobClient;
  readonly chainId: ChainId;
  readonly key: TradingKey;
}

const CHAIN: ChainId = 137;
const TIMEOUT = 10_000;
/** The venue tells its time in whole seconds, and takes requests that are up to 30 s off. */
const MOST_SKEW = 3_000_000;
/** Owner of orders that stay here. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Opens a session: compares the clocks, and gets an API key, an old one or a new one. Without `send`
 * nothing is posted, not even that: the orders' owner is then nobody. Throws LiveError.
 */
export async function openSession(address: VenueAddress, key: TradingKey, send: boolean): Promise<LiveSession> {
  const transport = new UndiciTransport(address.origin);
  const { signer, signatureType } = key;
  const clob = new ClobClient({ transport, chainId: CHAIN, clock: Date.now, timeout: TIMEOUT, signer, signatureType });
  try {
    await compareClocks(clob);
    if (send) await authenticate(clob);
    else clob.authenticate(new ApiCredentials(NOBODY, "", ""));
  } catch (error) {
    await transport.close();
    throw error;
  }
  return { transport, clob, chainId: CHAIN, key };
}

async function compareClocks(clob: ClobClient): Promise<void> {
  const time = await clob.time();
  if (!time.ok) throw failedQuestion("the venue's clock", time.failure);
  const skew = Math.abs(time.value - Date.now() * 1_000);
  if (skew <= MOST_SKEW) return;
  const what = `the venue's clock and this machine's are ${(skew / 1e6).toFixed(1)} s apart`;
  throw new LiveError("clock-skew", what, "set the machine's clock");
}

async function authenticate(clob: ClobClient): Promise<void> {
  const known = await clob.deriveApiKey();
  if (!known.ok && known.failure.kind !== "refused") throw failedQuestion("the API key", known.failure);
  const key = known.ok ? known : await clob.createApiKey();
  if (!key.ok) throw failedQuestion("the API key", key.failure);
  clob.authenticate(key.value);
}
