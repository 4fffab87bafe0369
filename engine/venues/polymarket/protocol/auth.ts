import { createHmac, timingSafeEqual } from "node:crypto";
import { inspect } from "node:util";
import type { OrderSigner } from "./sign.ts";

/** Names of the headers of both levels. */
export const AUTH_HEADERS = Object.freeze({
  address: "POLY_ADDRESS",
  signature: "POLY_SIGNATURE",
  timestamp: "POLY_TIMESTAMP",
  nonce: "POLY_NONCE",
  apiKey: "POLY_API_KEY",
  passphrase: "POLY_PASSPHRASE",
});

export type Method = "GET" | "POST" | "DELETE";

/**
 * HMAC-SHA256 over `timestamp + method + path + body`, keyed with the base64url-decoded secret, in
 * base64 with `-` and `_` and its padding. `path` is without the query; `timestamp` in seconds.
 */
export function hmacSignature(secret: string, timestamp: number, method: string, path: string, body = ""): string {
  const key = Buffer.from(secret.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const mac = createHmac("sha256", key).update(`${timestamp}${method}${path}${body}`).digest("base64");
  return mac.replaceAll("+", "-").replaceAll("/", "_");
}

/** True where two texts are equal, in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Credentials of an API key. The secret and the passphrase leave neither by printing nor by JSON. */
export class ApiCredentials {
  /** The key's UUID: the `owner` of an order. */
  readonly key: string;
  readonly #secret: string;
  readonly #passphrase: string;

  constructor(key: string, secret: string, passphrase: string) {
    this.key = key;
    this.#secret = secret;
    this.#passphrase = passphrase;
  }

  /** L2 headers of one request of the account `address`. */
  headers(address: string, timestamp: number, method: Method, path: string, body: string): Record<string, string> {
    return {
      [AUTH_HEADERS.address]: address,
      [AUTH_HEADERS.signature]: hmacSignature(this.#secret, timestamp, method, path, body),
      [AUTH_HEADERS.timestamp]: String(timestamp),
      [AUTH_HEADERS.apiKey]: this.key,
      [AUTH_HEADERS.passphrase]: this.#passphrase,
    };
  }

  /** The `auth` member of the user socket's first message: goes to the socket and nowhere else. */
  socketAuth(): { readonly apiKey: string; readonly secret: string; readonly passphrase: string } {
    return { apiKey: this.key, secret: this.#secret, passphrase: this.#passphrase };
  }

  /** True where `text` contains the secret or the passphrase: what a test of outputs asks. */
  isIn(text: string): boolean {
    return text.includes(this.#secret) || text.includes(this.#passphrase);
  }

  toString(): string {
    return "[redacted]";
  }
  toJSON(): string {
    return "[redacted]";
  }
  [inspect.custom](): string {
    return "ApiCredentials([redacted])";
  }
}

/** L1 headers: a signature of the wallet itself, to create or derive an API key. */
export function l1Headers(
  signer: OrderSigner,
  chainId: number,
  timestamp: number,
  nonce: number,
): Record<string, string> {
  return {
    [AUTH_HEADERS.address]: signer.address,
    [AUTH_HEADERS.signature]: signer.signAuth(chainId, timestamp, nonce),
    [AUTH_HEADERS.timestamp]: String(timestamp),
    [AUTH_HEADERS.nonce]: String(nonce),
  };
}
