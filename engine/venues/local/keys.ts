import { createHmac, timingSafeEqual } from "node:crypto";
import { LIMITS } from "../polymarket/protocol/constants.ts";
import { INVALID_L1, UNAUTHORIZED, VenueRefusal } from "./answers.ts";
import { uuidOf } from "./market.ts";
import { authSigner } from "./typed-data.ts";

/** An API key of a wallet. */
export interface ApiKey {
  readonly apiKey: string;
  readonly secret: string;
  readonly passphrase: string;
  /** Address of the wallet, lower case. */
  readonly address: string;
}

type Header = (name: string) => string | undefined;

/** The venue's API keys: made from a wallet's address and a nonce, so that deriving gives what creating gave. */
export class ApiKeys {
  readonly #root: string;
  readonly #chainId: number;
  readonly #now: () => number;
  readonly #keys = new Map<string, ApiKey>();

  /** `root`: what the keys are made from; `now`: milliseconds. */
  constructor(root: string, chainId: number, now: () => number) {
    this.#root = root;
    this.#chainId = chainId;
    this.#now = now;
  }

  /** Creates the key that an L1 request asks for. Refused where there is one. */
  create(header: Header): ApiKey {
    const key = this.#asked(header);
    if (this.#keys.has(key.apiKey)) throw new VenueRefusal(400, "Could not create api key");
    this.#keys.set(key.apiKey, key);
    return key;
  }

  /** The key that was created for the wallet and nonce of an L1 request. */
  derive(header: Header): ApiKey {
    const key = this.#keys.get(this.#asked(header).apiKey);
    if (key === undefined) throw new VenueRefusal(400, "Could not derive api key!");
    return key;
  }

  /** Ids of a wallet's keys. */
  list(address: string): string[] {
    return [...this.#keys.values()].filter((key) => key.address === address).map((key) => key.apiKey);
  }

  delete(apiKey: string): void {
    this.#keys.delete(apiKey);
  }

  /** The key of an L2 request: headers, time, key, address, passphrase and HMAC are all checked. */
  authenticate(header: Header, method: string, path: string, body: string): ApiKey {
    const key = this.#keys.get(header("POLY_API_KEY") ?? "");
    const timestamp = header("POLY_TIMESTAMP") ?? "";
    if (key === undefined || !this.#isFresh(timestamp)) throw new VenueRefusal(401, UNAUTHORIZED);
    const mac = createHmac("sha256", Buffer.from(key.secret, "base64url"));
    const expected = base64Url(mac.update(timestamp + method + path + body).digest());
    const holds =
      header("POLY_ADDRESS")?.toLowerCase() === key.address &&
      same(header("POLY_PASSPHRASE") ?? "", key.passphrase) &&
      same(header("POLY_SIGNATURE") ?? "", expected);
    if (!holds) throw new VenueRefusal(401, UNAUTHORIZED);
    return key;
  }

  /** The key whose three parts the user socket was given, or undefined. */
  match(auth: { readonly apiKey: string; readonly secret: string; readonly passphrase: string }): ApiKey | undefined {
    const key = this.#keys.get(auth.apiKey);
    if (key === undefined || !same(auth.secret, key.secret) || !same(auth.passphrase, key.passphrase)) return undefined;
    return key;
  }

  #asked(header: Header): ApiKey {
    const address = header("POLY_ADDRESS") ?? "";
    const timestamp = header("POLY_TIMESTAMP") ?? "";
    const nonce = header("POLY_NONCE") ?? "0";
    const signature = header("POLY_SIGNATURE") ?? "";
    const signer = this.#isFresh(timestamp) ? authSigner(this.#chainId, address, timestamp, nonce, signature) : null;
    if (signer === null || signer !== address.toLowerCase()) throw new VenueRefusal(401, INVALID_L1);
    return this.#make(signer, nonce);
  }

  #make(address: string, nonce: string): ApiKey {
    const part = (what: string): Buffer =>
      createHmac("sha256", this.#root).update(`${what} ${address} ${nonce}`).digest();
    return {
      apiKey: uuidOf(part("key").toString("hex")),
      secret: base64Url(part("secret")),
      passphrase: part("passphrase").toString("hex"),
      address,
    };
  }

  #isFresh(timestamp: string): boolean {
    if (!/^\d{1,12}$/.test(timestamp)) return false;
    return Math.abs(this.#now() / 1000 - Number(timestamp)) <= LIMITS.value.timestampSkew;
  }
}

/** Base64 with `-` and `_`, padded. */
function base64Url(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
