import { concat, hexlify, keccak256, TypedDataEncoder, toBeHex, toUtf8Bytes } from "ethers";
import { type ChainId, CONTRACTS, SIGNING } from "./constants.ts";
import { type Order, type ProtocolVersion, ZERO_BYTES32 } from "./order.ts";

/** An EIP-712 domain. */
export interface Domain {
  readonly name: string;
  readonly version: string;
  readonly chainId: number;
  readonly verifyingContract?: string;
}

type Field = { name: string; type: string };

/** Fields of the order struct, which V2 and V3 share. */
export const ORDER_TYPES: Record<string, Field[]> = {
  Order: [
    { name: "salt", type: "uint256" },
    { name: "maker", type: "address" },
    { name: "signer", type: "address" },
    { name: "tokenId", type: "uint256" },
    { name: "makerAmount", type: "uint256" },
    { name: "takerAmount", type: "uint256" },
    { name: "side", type: "uint8" },
    { name: "signatureType", type: "uint8" },
    { name: "timestamp", type: "uint256" },
    { name: "metadata", type: "bytes32" },
    { name: "builder", type: "bytes32" },
  ],
};

const AUTH_TYPES: Record<string, Field[]> = {
  ClobAuth: [
    { name: "address", type: "address" },
    { name: "timestamp", type: "string" },
    { name: "nonce", type: "uint256" },
    { name: "message", type: "string" },
  ],
};

/** Solady's nested typed data, by which a deposit wallet checks its owner's signature. */
const WALLET_TYPES: Record<string, Field[]> = {
  TypedDataSign: [
    { name: "contents", type: "Order" },
    { name: "name", type: "string" },
    { name: "version", type: "string" },
    { name: "chainId", type: "uint256" },
    { name: "verifyingContract", type: "address" },
    { name: "salt", type: "bytes32" },
  ],
  ...ORDER_TYPES,
};

/** The domain of the exchange that settles a market: V3 has one contract, V2 one for each kind of market. */
export function exchangeDomain(chainId: ChainId, version: ProtocolVersion, negRisk: boolean): Domain {
  const contracts = CONTRACTS.value[chainId];
  const v2 = negRisk ? contracts.negRiskExchangeV2 : contracts.exchangeV2;
  return {
    name: SIGNING.value.exchangeName,
    version,
    chainId,
    verifyingContract: version === "3" ? contracts.exchangeV3 : v2,
  };
}

/** The struct's values as the encoder takes them. */
function orderValues(order: Order): Record<string, string | bigint | number> {
  return {
    salt: order.salt,
    maker: order.maker,
    signer: order.signer,
    tokenId: order.tokenId,
    makerAmount: order.makerAmount,
    takerAmount: order.takerAmount,
    side: order.side === "BUY" ? 0 : 1,
    signatureType: order.signatureType,
    timestamp: order.timestamp,
    metadata: order.metadata,
    builder: order.builder,
  };
}

const orderEncoder = TypedDataEncoder.from(ORDER_TYPES);
const walletEncoder = TypedDataEncoder.from(WALLET_TYPES);
const domainHashes = new Map<string, string>();

function domainHash(domain: Domain): string {
  const key = `${domain.name}|${domain.version}|${domain.chainId}|${domain.verifyingContract ?? ""}`;
  const known = domainHashes.get(key);
  if (known !== undefined) return known;
  const made = TypedDataEncoder.hashDomain({ ...domain });
  domainHashes.set(key, made);
  return made;
}

const digest = (domain: Domain, structHash: string): string =>
  keccak256(concat(["0x1901", domainHash(domain), structHash]));

/** EIP-712 hash of an order: its id at the venue. Throws a TypeError of ethers where a field does not fit its type. */
export function orderHash(order: Order, domain: Domain): string {
  return digest(domain, orderEncoder.hash(orderValues(order)));
}

/** Hash that an EOA signs to prove, once, that it owns its address (L1). `timestamp` in seconds. */
export function authHash(chainId: number, address: string, timestamp: number, nonce: number): string {
  return TypedDataEncoder.hash(
    { name: SIGNING.value.authName, version: SIGNING.value.authVersion, chainId },
    AUTH_TYPES,
    { address, timestamp: String(timestamp), nonce, message: SIGNING.value.authMessage },
  );
}

/** Hash that the owner of a deposit wallet signs for an order of that wallet (signature type 3). */
export function walletOrderHash(order: Order, domain: Domain): string {
  const struct = walletEncoder.hashStruct("TypedDataSign", {
    contents: orderValues(order),
    name: SIGNING.value.depositWalletName,
    version: SIGNING.value.depositWalletVersion,
    chainId: domain.chainId,
    verifyingContract: order.signer,
    salt: ZERO_BYTES32,
  });
  return digest(domain, struct);
}

/**
 * The bytes that a deposit wallet verifies: the owner's signature, the exchange's domain hash, the
 * order's struct hash, the type's text and the text's length in two bytes.
 */
export function wrapWalletSignature(signature: string, order: Order, domain: Domain): string {
  const type = toUtf8Bytes(orderEncoder.encodeType("Order"));
  const contents = orderEncoder.hashStruct("Order", orderValues(order));
  return concat([signature, domainHash(domain), contents, hexlify(type), toBeHex(type.length, 2)]);
}

/** The owner's 65 bytes in a wrapped signature, or undefined where the wrapping is not that of this order. */
export function unwrapWalletSignature(wrapped: string, order: Order, domain: Domain): string | undefined {
  const inner = wrapped.slice(0, 2 + 65 * 2);
  if (!/^0x[0-9a-fA-F]{130}$/.test(inner)) return undefined;
  return wrapWalletSignature(inner, order, domain) === wrapped.toLowerCase() ? inner : undefined;
}
