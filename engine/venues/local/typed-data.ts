import {
  concat,
  hexlify,
  keccak256,
  recoverAddress,
  TypedDataEncoder,
  type TypedDataField,
  toBeHex,
  toUtf8Bytes,
  verifyTypedData,
} from "ethers";
import { type ChainId, CONTRACTS, SIGNING } from "../polymarket/protocol/constants.ts";

/**
 * How the venue checks signatures. The types are written down here a second time, apart from the
 * client's, so that client and venue cannot share a mistake.
 */
const ORDER: TypedDataField[] = [
  ["salt", "uint256"],
  ["maker", "address"],
  ["signer", "address"],
  ["tokenId", "uint256"],
  ["makerAmount", "uint256"],
  ["takerAmount", "uint256"],
  ["side", "uint8"],
  ["signatureType", "uint8"],
  ["timestamp", "uint256"],
  ["metadata", "bytes32"],
  ["builder", "bytes32"],
].map(([name, type]) => ({ name: name!, type: type! }));

const CLOB_AUTH: TypedDataField[] = [
  ["address", "address"],
  ["timestamp", "string"],
  ["nonce", "uint256"],
  ["message", "string"],
].map(([name, type]) => ({ name: name!, type: type! }));

const WALLET_ORDER: TypedDataField[] = [
  ["contents", "Order"],
  ["name", "string"],
  ["version", "string"],
  ["chainId", "uint256"],
  ["verifyingContract", "address"],
  ["salt", "bytes32"],
].map(([name, type]) => ({ name: name!, type: type! }));

/** Members of an order that its signature covers. */
export interface SignedFields {
  readonly salt: string;
  readonly maker: string;
  readonly signer: string;
  readonly tokenId: string;
  readonly makerAmount: string;
  readonly takerAmount: string;
  readonly side: 0 | 1;
  readonly signatureType: number;
  readonly timestamp: string;
  readonly metadata: string;
  readonly builder: string;
}

interface Domain {
  readonly name: string;
  readonly version: string;
  readonly chainId: number;
  readonly verifyingContract: string;
}

/** Domain of the contract that settles a market. */
export function orderDomain(chainId: ChainId, version: "2" | "3", negRisk: boolean): Domain {
  const contracts = CONTRACTS.value[chainId];
  const binary = version === "3" ? contracts.exchangeV3 : contracts.exchangeV2;
  return {
    name: SIGNING.value.exchangeName,
    version,
    chainId,
    verifyingContract: version === "2" && negRisk ? contracts.negRiskExchangeV2 : binary,
  };
}

// Encoders and domains cost more to make than to use.
const orderEncoder = TypedDataEncoder.from({ Order: ORDER });
const walletEncoder = TypedDataEncoder.from({ TypedDataSign: WALLET_ORDER, Order: ORDER });
const domainHashes = new Map<string, string>();

function domainHash(domain: Domain): string {
  const key = `${domain.version} ${domain.chainId} ${domain.verifyingContract}`;
  const known = domainHashes.get(key) ?? TypedDataEncoder.hashDomain({ ...domain });
  domainHashes.set(key, known);
  return known;
}

/** EIP-712: keccak256(0x1901, domain, struct). */
function digest(domain: Domain, structHash: string): string {
  return keccak256(concat(["0x1901", domainHash(domain), structHash]));
}

/** The order's id: the EIP-712 hash of its struct in its domain. */
export function orderId(domain: Domain, order: SignedFields): string {
  return digest(domain, orderEncoder.hash({ ...order }));
}

/** Address that signed an order, in lower case, or null where the signature is none. For a deposit wallet: its owner. */
export function orderSigner(domain: Domain, order: SignedFields, signature: string): string | null {
  try {
    if (order.signatureType === 3) return walletOwner(domain, order, signature);
    return recoverAddress(orderId(domain, order), signature).toLowerCase();
  } catch {
    return null;
  }
}

function walletOwner(domain: Domain, order: SignedFields, signature: string): string | null {
  const inner = signature.slice(0, 132);
  const text = toUtf8Bytes(orderEncoder.encodeType("Order"));
  const tail = concat([domainHash(domain), orderEncoder.hash({ ...order }), hexlify(text), toBeHex(text.length, 2)]);
  if (signature.slice(132).toLowerCase() !== tail.slice(2)) return null;
  const value = {
    contents: { ...order },
    name: SIGNING.value.depositWalletName,
    version: SIGNING.value.depositWalletVersion,
    chainId: domain.chainId,
    verifyingContract: order.signer,
    salt: `0x${"0".repeat(64)}`,
  };
  return recoverAddress(digest(domain, walletEncoder.hash(value)), inner).toLowerCase();
}

/** Address that signed the L1 attestation, in lower case, or null. */
export function authSigner(
  chainId: number,
  address: string,
  timestamp: string,
  nonce: string,
  signature: string,
): string | null {
  const domain = { name: SIGNING.value.authName, version: SIGNING.value.authVersion, chainId };
  const value = { address, timestamp, nonce, message: SIGNING.value.authMessage };
  try {
    return verifyTypedData(domain, { ClobAuth: CLOB_AUTH }, value, signature).toLowerCase();
  } catch {
    return null;
  }
}
