// Compares orders that this project makes with those of the official client, on every grid.
import { OrderBuilder, orderToJsonV2, Side } from "@polymarket/clob-client-v2";
import { clientSigner } from "./venue-calls.mjs";

/** The first key of Hardhat's public test mnemonic. */
const KEY = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const WALLET = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const CHAIN = 137;

/** Whole numbers that belong to a seed (a linear congruence modulo 2^31; Numerical Recipes' constants). */
function numbers(seed) {
  let state = BigInt(seed);
  return (n) => {
    state = (state * 1_664_525n + 1_013_904_223n) % 2_147_483_648n;
    return Number(((state >> 8n) * BigInt(n)) >> 23n);
  };
}

/**
 * Compares `count` orders: amounts, id, signature and body. `protocol` holds the project's own
 * modules: constants, decimal, amounts, order, typedData, sign.
 * Returns a text for each order that differs.
 */
export async function compareOrders(protocol, count, seed) {
  const next = numbers(seed);
  const signer = new protocol.sign.OrderSigner(KEY);
  const mismatches = [];
  for (let i = 0; i < count; i++) {
    const wish = draw(next, protocol.constants);
    const theirs = await officialOrder(wish, protocol.decimal);
    const { order, domain } = ownOrder(wish, theirs, signer.address, protocol);
    const signed = signer.signOrder(order, domain);
    const differs = [];
    if (theirs.makerAmount !== String(order.makerAmount) || theirs.takerAmount !== String(order.takerAmount)) {
      differs.push("amounts");
    }
    if (signed.signature !== theirs.signature) differs.push("signature");
    if (bodyText(protocol.order.orderBody(signed, "owner", "GTC", false)) !== officialBody(theirs, protocol.order)) {
      differs.push("body");
    }
    if (differs.length > 0) mismatches.push(`${differs.join(", ")} of ${JSON.stringify(wish)}`);
  }
  return mismatches;
}

function draw(next, constants) {
  const tick = constants.TICK_SIZES[next(constants.TICK_SIZES.length)];
  const { units } = constants.TICKS.value[tick];
  const wish = {
    tick,
    side: next(2) === 0 ? "BUY" : "SELL",
    price: (1 + next(10_000 / units - 1)) * units,
    // Whole cents of a share; every third with more digits, which are cut off.
    size: (1 + next(100_000)) * 10_000 + (next(3) === 0 ? next(10_000) : 0),
    token: String(10n ** 70n + BigInt(next(1_000_000_000))),
    isMarket: next(2) === 0,
    negRisk: next(2) === 0,
    version: next(2) === 0 ? "2" : "3",
    type: next(4),
    expiration: next(2) === 0 ? 0 : 1_900_000_000,
  };
  // The client divides doubles: a dear market buy at a low price is wrong there in its last digits.
  return wish.isMarket && wish.side === "BUY" ? { ...wish, size: 1_000_000 + (wish.size % 10_000_000) } : wish;
}

async function officialOrder(wish, { unitsToText }) {
  const builder = new OrderBuilder(clientSigner(KEY), CHAIN, wish.type, wish.type === 0 ? undefined : WALLET);
  const options = { tickSize: wish.tick, negRisk: wish.negRisk };
  const common = {
    tokenID: wish.token,
    price: Number(unitsToText(BigInt(wish.price), 4)),
    side: wish.side === "BUY" ? Side.BUY : Side.SELL,
  };
  const size = Number(unitsToText(BigInt(wish.size), 6));
  if (wish.isMarket) return builder.buildMarketOrder({ ...common, amount: size }, options, Number(wish.version));
  return builder.buildOrder({ ...common, size, expiration: wish.expiration }, options, Number(wish.version));
}

/** The project's order of the same wish; salt and time, which are random, are the other's. */
function ownOrder(wish, theirs, address, protocol) {
  const { limitAmounts, marketAmounts } = protocol.amounts;
  const result = (wish.isMarket ? marketAmounts : limitAmounts)(wish.side, wish.price, wish.size, wish.tick);
  if (!result.ok) throw new Error(`${result.fault}: ${JSON.stringify(wish)}`);
  const maker = wish.type === 0 ? address : WALLET;
  const order = {
    salt: BigInt(theirs.salt),
    maker,
    signer: wish.type === 3 ? maker : address,
    tokenId: wish.token,
    ...result.amounts,
    side: wish.side,
    signatureType: wish.type,
    timestamp: BigInt(theirs.timestamp),
    metadata: theirs.metadata,
    builder: theirs.builder,
    expiration: BigInt(wish.isMarket ? 0 : wish.expiration),
  };
  return { order, domain: protocol.typedData.exchangeDomain(CHAIN, wish.version, wish.negRisk) };
}

const bodyText = (body) => JSON.stringify({ ...body, order: Object.fromEntries(Object.entries(body.order).sort()) });

/** The client sends no `taker`, and no `expiration` with market orders. */
function officialBody(theirs, { ZERO_ADDRESS }) {
  const body = orderToJsonV2(theirs, "owner", "GTC");
  return bodyText({ ...body, order: { ...body.order, taker: ZERO_ADDRESS, expiration: body.order.expiration ?? "0" } });
}
