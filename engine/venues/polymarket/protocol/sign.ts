import { inspect } from "node:util";
import { computeAddress, recoverAddress, SigningKey } from "ethers";
import type { Order, SignedOrder } from "./order.ts";
import {
  authHash,
  type Domain,
  orderHash,
  unwrapWalletSignature,
  walletOrderHash,
  wrapWalletSignature,
} from "./typed-data.ts";

const REDACTED = "[redacted]";

/** Holds a private key and signs with it; the key leaves neither by printing nor by JSON. */
export class OrderSigner {
  readonly address: string;
  readonly #key: SigningKey;

  /** `privateKey` is 32 bytes in hex with 0x. Throws where it is no key; the error does not contain it. */
  constructor(privateKey: string) {
    if (!/^0x[0-9a-fA-F]{64}$/.test(privateKey)) throw new TypeError("a private key is 32 bytes in hex, with 0x");
    this.#key = new SigningKey(privateKey);
    this.address = computeAddress(this.#key);
  }

  /**
   * Signs an order and computes its id. Types 0, 1 and 2 are the owner's signature of the order,
   * type 3 is wrapped for the wallet. Throws a RangeError where the order names another signer.
   */
  signOrder(order: Order, domain: Domain): SignedOrder {
    const hash = orderHash(order, domain);
    if (order.signatureType === 3) {
      const inner = this.#key.sign(walletOrderHash(order, domain)).serialized;
      return { order, hash, signature: wrapWalletSignature(inner, order, domain) };
    }
    if (order.signer !== this.address) throw new RangeError(`the order names the signer ${order.signer}`);
    return { order, hash, signature: this.#key.sign(hash).serialized };
  }

  /** The L1 signature: proof of ownership at `timestamp` (seconds). */
  signAuth(chainId: number, timestamp: number, nonce: number): string {
    return this.#key.sign(authHash(chainId, this.address, timestamp, nonce)).serialized;
  }

  toString(): string {
    return REDACTED;
  }
  toJSON(): string {
    return REDACTED;
  }
  [inspect.custom](): string {
    return `OrderSigner(${this.address}, ${REDACTED})`;
  }
}

/** Address that signed a hash, or undefined where the bytes are no signature. */
export function signerOf(hash: string, signature: string): string | undefined {
  try {
    return recoverAddress(hash, signature);
  } catch {
    return undefined;
  }
}

/** Address whose key signed an order of any signature type, or undefined where the signature is malformed. */
export function orderSignerOf(order: Order, domain: Domain, signature: string): string | undefined {
  if (order.signatureType !== 3) return signerOf(orderHash(order, domain), signature);
  const inner = unwrapWalletSignature(signature, order, domain);
  return inner === undefined ? undefined : signerOf(walletOrderHash(order, domain), inner);
}
