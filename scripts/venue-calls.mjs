// Drives a local venue with the official client, which nobody here wrote: every call with what came of it.
import { AssetType, ClobClient, OrderType, Side } from "@polymarket/clob-client-v2";
import { Wallet } from "ethers";
import WebSocket from "ws";

/** A wallet of ethers 6 in the shape of ethers 5, which the official client takes. */
export function clientSigner(privateKey) {
  const wallet = new Wallet(privateKey);
  return {
    getAddress: () => wallet.getAddress(),
    _signTypedData: (domain, types, value) => wallet.signTypedData(domain, types, value),
  };
}

/** A check of one answer: the answer where it holds, else an error that shows it. */
function need(holds, answer) {
  if (!holds) throw new Error(`unexpected answer: ${JSON.stringify(answer)}`);
  return answer;
}

const isId = (text) => /^0x[0-9a-f]{64}$/.test(text);

/**
 * Runs all calls against `url`. `accounts`: name, privateKey, funder and signatureType of each.
 * Returns one `{ call, ok, detail }` for each, in order; a failed one does not end the run.
 */
export async function driveVenue(url, accounts, onCall = () => {}) {
  const results = [];
  const call = async (name, run) => {
    try {
      await run();
      results.push({ call: name, ok: true, detail: "" });
    } catch (error) {
      results.push({ call: name, ok: false, detail: error instanceof Error ? error.message : String(error) });
    }
    onCall(results.at(-1));
  };
  const clientOf = (account, creds) =>
    new ClobClient({
      host: url,
      chain: 137,
      signer: clientSigner(account.privateKey),
      creds,
      signatureType: account.signatureType,
      funderAddress: account.signatureType === 0 ? undefined : account.funder,
    });
  const session = { url, accounts, call, clientOf, results };
  await publicCalls(session);
  await keyCalls(session);
  await orderCalls(session);
  await cancelCalls(session);
  await tradeCalls(session);
  await otherWallets(session);
  await socketCalls(session);
  return results;
}

async function publicCalls(session) {
  const { call, clientOf, accounts } = session;
  const client = clientOf(accounts[0]);
  await call("getOk", async () => need((await client.getOk()) === "OK"));
  await call("getServerTime", async () => {
    const time = await client.getServerTime();
    need(Math.abs(time - Date.now() / 1000) < 5, time);
  });
  await call("getVersion", async () => need((await client.getVersion()) === 2));
  await call("getMarkets", async () => {
    const page = await client.getMarkets();
    session.markets = need(page.data?.length === 3 && page.next_cursor === "LTE=", page).data;
  });
  const bySlug = (slug) => session.markets.find((market) => market.market_slug === slug);
  session.market = bySlug("local-crypto");
  session.negRisk = bySlug("local-neg-risk");
  session.v3 = bySlug("local-v3");
  const { condition_id, tokens } = session.market;
  const [yes, no] = tokens.map((token) => token.token_id);
  Object.assign(session, { yes, no, condition: condition_id });
  await call("getMarket", async () => need((await client.getMarket(condition_id)).market_slug === "local-crypto"));
  await call("getMarket (unknown)", async () => {
    const answer = await client.getMarket(`0x${"00".repeat(32)}`);
    need(answer.error === "market not found" && answer.status === 404, answer);
  });
  await call("getClobMarketInfo", async () => {
    const info = await client.getClobMarketInfo(condition_id);
    need(info.mts === 0.01 && info.t[0].t === yes && info.fd.r > 0 && info.mos === 5, info);
  });
  await call("getOrderBook", async () => {
    const book = await client.getOrderBook(yes);
    const best = [book.bids.at(-1).price, book.asks.at(-1).price].map(Number);
    need(book.asset_id === yes && best[0] < best[1] && Number(book.bids[0].price) < best[0], book);
    session.bid = best[0];
    session.ask = best[1];
    need(book.hash === (await client.getOrderBookHash({ ...book })), book);
  });
  await call("getOrderBook (unknown token)", async () => {
    const answer = await client.getOrderBook("1");
    need(answer.error === "No orderbook exists for the requested token id" && answer.status === 404, answer);
  });
  await call("getOrderBooks", async () => {
    const books = await client.getOrderBooks([{ token_id: yes }, { token_id: no }]);
    need(books.length === 2 && books[1].asset_id === no, books);
  });
  await call("getTickSize", async () => need((await clientOf(accounts[0]).getTickSize(yes)) === "0.01"));
  await call("getNegRisk", async () => {
    const fresh = clientOf(accounts[0]);
    need(
      (await fresh.getNegRisk(yes)) === false && (await fresh.getNegRisk(session.negRisk.tokens[0].token_id)) === true,
    );
  });
  await call("getFeeRateBps", async () => need((await client.getFeeRateBps(yes)) === 0));
  await call("getFeeExponent", async () => need((await clientOf(accounts[0]).getFeeExponent(yes)) === 1));
  await call("getMidpoint", async () => {
    const { mid } = await client.getMidpoint(yes);
    need(Math.abs(Number(mid) - (session.bid + session.ask) / 2) < 1e-9, mid);
  });
  await call("getMidpoints", async () => need(Object.keys(await client.getMidpoints([{ token_id: yes }]))[0] === yes));
  await call("getPrice", async () => need(Number((await client.getPrice(yes, "BUY")).price) === session.bid));
  await call("getPrices", async () => {
    const prices = await client.getPrices([
      { token_id: yes, side: Side.BUY },
      { token_id: yes, side: Side.SELL },
    ]);
    need(Number(prices[yes].SELL) === session.ask && Number(prices[yes].BUY) === session.bid, prices);
  });
  await call("getSpread", async () => need(Number((await client.getSpread(yes)).spread) > 0));
  await call("getSpreads", async () => need(Number((await client.getSpreads([{ token_id: yes }]))[yes]) > 0));
  await call("getLastTradePrice", async () => need(typeof (await client.getLastTradePrice(yes)).price === "string"));
}

async function keyCalls(session) {
  const { call, clientOf, accounts, url } = session;
  const client = clientOf(accounts[0]);
  await call("deriveApiKey (none yet)", async () => {
    const answer = await client.deriveApiKey();
    need(answer.key === undefined, answer);
  });
  await call("createApiKey", async () => {
    session.creds = await client.createApiKey();
    need(session.creds.key && session.creds.secret && session.creds.passphrase, session.creds);
  });
  await call("deriveApiKey", async () => {
    const derived = await client.deriveApiKey();
    need(JSON.stringify(derived) === JSON.stringify(session.creds), derived);
  });
  await call("createOrDeriveApiKey", async () => {
    need((await client.createOrDeriveApiKey()).key === session.creds.key);
  });
  session.client = clientOf(accounts[0], session.creds);
  await call("getApiKeys", async () => {
    const answer = await session.client.getApiKeys();
    need(answer.apiKeys.includes(session.creds.key), answer);
  });
  await call("getClosedOnlyMode", async () => need((await session.client.getClosedOnlyMode()).closed_only === false));
  const refused = async (creds) => {
    const answer = await clientOf(accounts[0], creds).getApiKeys();
    need(answer.status === 401 && answer.error === "Unauthorized/Invalid api key", answer);
  };
  await call("getApiKeys (unknown key) is 401", () =>
    refused({ ...session.creds, key: "00000000-0000-4000-8000-000000000000" }),
  );
  await call("getApiKeys (wrong secret) is 401", () =>
    refused({ ...session.creds, secret: session.creds.secret.replace(/^./, (c) => (c === "A" ? "B" : "A")) }),
  );
  await call("getApiKeys (wrong passphrase) is 401", () => refused({ ...session.creds, passphrase: "no" }));
  await call("getApiKeys (another wallet) is 401", async () => {
    const answer = await clientOf(accounts[1], session.creds).getApiKeys();
    need(answer.status === 401, answer);
  });
  await call("GET /auth/api-keys without headers is 401", async () =>
    need((await fetch(`${url}/auth/api-keys`)).status === 401),
  );
  await call("deleteApiKey", async () => {
    const other = await client.createApiKey(7);
    const using = clientOf(accounts[0], other);
    need((await using.deleteApiKey()) === "OK");
    need((await using.getApiKeys()).status === 401);
  });
}

async function orderCalls(session) {
  const { call, client, yes } = session;
  await call("createAndPostOrder (GTC)", async () => {
    const answer = await client.createAndPostOrder({ tokenID: yes, price: 0.05, side: Side.BUY, size: 20 });
    need(answer.success === true && answer.status === "live" && isId(answer.orderID), answer);
    session.resting = answer.orderID;
  });
  await call("createAndPostOrder (GTC, post-only)", async () => {
    const order = { tokenID: yes, price: 0.06, side: Side.BUY, size: 20 };
    const answer = await client.createAndPostOrder(order, undefined, OrderType.GTC, true);
    need(answer.status === "live", answer);
  });
  await call("createAndPostOrder (post-only that crosses) is refused", async () => {
    const order = { tokenID: yes, price: 0.95, side: Side.BUY, size: 20 };
    const answer = await client.createAndPostOrder(order, undefined, OrderType.GTC, true);
    need(answer.error === "invalid post-only order: order crosses book" && answer.status === 400, answer);
  });
  await call("createAndPostOrder (GTD)", async () => {
    const expiration = Math.floor(Date.now() / 1000) + 600;
    const order = { tokenID: yes, price: 0.07, side: Side.BUY, size: 20, expiration };
    const answer = await client.createAndPostOrder(order, undefined, OrderType.GTD);
    need(answer.status === "live", answer);
  });
  await call("createAndPostOrder (GTD in the past) is refused", async () => {
    const order = { tokenID: yes, price: 0.07, side: Side.BUY, size: 20, expiration: 1_700_000_000 };
    const answer = await client.createAndPostOrder(order, undefined, OrderType.GTD);
    need(answer.error === "invalid expiration", answer);
  });
  await call("createAndPostOrder (GTC that takes)", async () => {
    const answer = await client.createAndPostOrder({ tokenID: yes, price: session.ask, side: Side.BUY, size: 6 });
    need(answer.status === "matched" && answer.takingAmount === "6" && answer.transactionsHashes.length === 1, answer);
    need(Number(answer.makingAmount).toFixed(6) === (6 * session.ask).toFixed(6), answer);
  });
  await call("createAndPostMarketOrder (FOK buy)", async () => {
    const answer = await client.createAndPostMarketOrder(
      { tokenID: yes, amount: 5, side: Side.BUY },
      undefined,
      OrderType.FOK,
    );
    need(answer.status === "matched" && isId(answer.transactionsHashes?.[0]), answer);
    session.tradeId = answer.tradeIDs[0];
  });
  await call("createAndPostMarketOrder (FAK sell)", async () => {
    const order = { tokenID: yes, amount: 3, side: Side.SELL };
    const answer = await client.createAndPostMarketOrder(order, undefined, OrderType.FAK);
    need(answer.status === "matched" && answer.makingAmount === "3", answer);
  });
  await call("createAndPostMarketOrder (FOK too large) is killed", async () => {
    const order = { tokenID: yes, amount: 9_000, price: session.ask, side: Side.BUY };
    const answer = await client.createAndPostMarketOrder(order, undefined, OrderType.FOK);
    need(answer.error === "order couldn't be fully filled. FOK orders are fully filled or killed.", answer);
  });
  await call("createAndPostMarketOrder (FAK without a match) is killed", async () => {
    const order = { tokenID: yes, amount: 5, price: 0.02, side: Side.BUY };
    const answer = await client.createAndPostMarketOrder(order, undefined, OrderType.FAK);
    need(answer.error?.startsWith("no orders found to match with FAK order."), answer);
  });
  await refusedOrders(session);
  await call("postOrders (batch)", async () => {
    const prices = [0.08, 0.09, 0.1];
    const args = [];
    for (const price of prices) {
      const order = await client.createOrder({ tokenID: yes, price, side: Side.BUY, size: 10 });
      args.push({ order, orderType: OrderType.GTC });
    }
    args.push({ order: args[0].order, orderType: OrderType.GTC });
    const answers = await client.postOrders(args);
    session.batch = answers.slice(0, 3).map((answer) => answer.orderID);
    need(session.batch.every(isId), answers);
    // A refused leg: success, no id, and the reason.
    need(
      answers[3].success === true && answers[3].orderID === "" && answers[3].errorMsg.endsWith("Duplicated."),
      answers,
    );
  });
}

async function refusedOrders(session) {
  const { call, client, yes } = session;
  const refused = (name, text, build) =>
    call(name, async () => {
      const answer = await build();
      need(answer.status === 400 && answer.error.includes(text), answer);
    });
  const post = async (order, change = {}) => client.postOrder({ ...(await client.createOrder(order)), ...change });
  const small = { tokenID: yes, price: 0.05, side: Side.BUY, size: 20 };
  await refused("postOrder (size under the minimum) is refused", "lower than the minimum: 5", () =>
    post({ ...small, size: 4 }),
  );
  await refused("postOrder (not enough balance) is refused", "not enough balance / allowance", () =>
    post({ ...small, size: 9_000_000 }),
  );
  await refused("postOrder (sale of too many) is refused", "not enough balance / allowance", () =>
    post({ tokenID: yes, price: 0.99, side: Side.SELL, size: 90_000 }),
  );
  await refused("postOrder (price off the grid) is refused", "breaks minimum tick size rule: 0.01", async () => {
    const fine = { tickSize: "0.001", negRisk: false };
    const order = await client.orderBuilder.buildOrder({ ...small, price: 0.055, size: 20 }, fine, 2);
    return client.postOrder(order);
  });
  await refused("postOrder (changed after signing) is refused", "invalid signature", () =>
    post(small, { takerAmount: "25000000", makerAmount: "1250000" }),
  );
  await refused("postOrder (another maker) is refused", "maker address not allowed", () =>
    post(small, { maker: `0x${"11".repeat(20)}` }),
  );
  await refused("postOrder (domain of V3) is refused", "order_version_mismatch", async () =>
    client.postOrder(await client.createOrder(small, { version: 3 })),
  );
  await refused("postOrder (domain of neg-risk) is refused", "invalid signature", async () =>
    client.postOrder(await client.createOrder(small, { negRisk: true, tickSize: "0.01" })),
  );
  await refused("postOrder (the same again) is refused", "Duplicated", async () => {
    const order = await client.createOrder(small);
    const first = await client.postOrder(order);
    need(isId(first.orderID), first);
    await client.cancelOrder({ orderID: first.orderID });
    return client.postOrder(order);
  });
  await refused("postOrder (own order would match) is refused", "same account", async () => {
    const order = { tokenID: session.no, price: 0.95, side: Side.BUY, size: 20 };
    return client.createAndPostOrder(order);
  });
}

async function cancelCalls(session) {
  const { call, client, yes, no, condition } = session;
  await call("getOrder", async () => {
    const order = await client.getOrder(session.resting);
    need(order.id === session.resting && order.status === "LIVE" && order.original_size === "20", order);
  });
  await call("getOpenOrders", async () => {
    const orders = await client.getOpenOrders({ market: condition });
    need(orders.length === 6 && orders.every((order) => order.market === condition), orders);
  });
  await call("cancelOrder", async () => {
    const answer = await client.cancelOrder({ orderID: session.resting });
    need(answer.canceled[0] === session.resting, answer);
    const again = await client.cancelOrder({ orderID: session.resting });
    need(again.canceled.length === 0 && again.not_canceled[session.resting].includes("already canceled"), again);
  });
  await call("cancelOrders", async () => {
    const answer = await client.cancelOrders(session.batch.slice(0, 2));
    need(answer.canceled.length === 2, answer);
  });
  await call("cancelMarketOrders", async () => {
    await client.createAndPostOrder({ tokenID: no, price: 0.05, side: Side.BUY, size: 20 });
    const answer = await client.cancelMarketOrders({ market: condition, asset_id: no });
    need(answer.canceled.length === 1, answer);
  });
  await call("cancelAll", async () => {
    const answer = await client.cancelAll();
    need(answer.canceled.length === 3, answer);
    need((await client.getOpenOrders()).length === 0);
  });
  await call("cancelOrder of another wallet is not done", async () => {
    const { orderID } = await client.createAndPostOrder({ tokenID: yes, price: 0.05, side: Side.BUY, size: 20 });
    const other = session.clientOf(session.accounts[1]);
    const creds = await other.createOrDeriveApiKey();
    const answer = await session.clientOf(session.accounts[1], creds).cancelOrder({ orderID });
    need(answer.canceled.length === 0, answer);
    await client.cancelAll();
  });
  await call("postHeartbeat", async () => {
    const first = await client.postHeartbeat();
    const next = await client.postHeartbeat(first.heartbeat_id);
    const wrong = await client.postHeartbeat("no");
    need(wrong.status === 400 && wrong.heartbeat_id === next.heartbeat_id, wrong);
  });
}

async function tradeCalls(session) {
  const { call, client, yes } = session;
  await call("getTrades", async () => {
    const trades = await client.getTrades();
    need(trades.length >= 3 && trades.every((trade) => trade.trader_side === "TAKER"), trades);
    const one = await client.getTrades({ id: session.tradeId });
    need(one.length === 1 && one[0].maker_orders.length > 0, one);
  });
  await call("getTradesPaginated", async () => {
    const page = await client.getTradesPaginated({ asset_id: yes });
    need(page.trades.length >= 3 && page.next_cursor === "LTE=", page);
  });
  await call("getBalanceAllowance (collateral)", async () => {
    const answer = await client.getBalanceAllowance({ asset_type: AssetType.COLLATERAL });
    need(Number(answer.balance) > 9_900_000_000 && Number(answer.balance) < 10_000_000_000, answer);
    need(Object.keys(answer.allowances).length === 3, answer);
  });
  await call("getBalanceAllowance (token)", async () => {
    const answer = await client.getBalanceAllowance({ asset_type: AssetType.CONDITIONAL, token_id: yes });
    need(Number(answer.balance) > 1_000_000_000, answer);
  });
  await call("updateBalanceAllowance", async () => {
    const answer = await client.updateBalanceAllowance({ asset_type: AssetType.COLLATERAL });
    need(answer.error === undefined, answer);
  });
}

async function otherWallets(session) {
  const { call, clientOf, accounts, v3, negRisk } = session;
  for (const account of accounts.slice(2)) {
    await call(`createAndPostOrder (${account.name}, signature type ${account.signatureType})`, async () => {
      const creds = await clientOf(account).createOrDeriveApiKey();
      const client = clientOf(account, creds);
      const answer = await client.createAndPostOrder({ tokenID: session.yes, price: 0.05, side: Side.BUY, size: 20 });
      need(answer.status === "live", answer);
      need((await client.cancelAll()).canceled.length === 1);
    });
  }
  await call("createAndPostOrder (neg-risk market, tick 0.001)", async () => {
    const order = { tokenID: negRisk.tokens[0].token_id, price: 0.055, side: Side.BUY, size: 20 };
    const answer = await session.client.createAndPostOrder(order);
    need(answer.status === "live", answer);
  });
  await call("createAndPostOrder (V3 market, tick 0.0025)", async () => {
    const order = { tokenID: v3.tokens[0].token_id, price: 0.0525, side: Side.BUY, size: 20 };
    const answer = await session.client.createAndPostOrder(order, { version: 3 });
    need(answer.status === "live", answer);
    const wrong = await session.client.createAndPostOrder(order);
    need(wrong.error === "order_version_mismatch", wrong);
    await session.client.cancelAll();
  });
}

/** Opens a socket, sends the subscription, and collects messages; `until` says when enough came. */
async function listen(url, first, act, until) {
  const socket = new WebSocket(url);
  const messages = [];
  try {
    await new Promise((done, fail) => {
      socket.on("open", () => {
        socket.send(JSON.stringify(first));
        socket.send("PING");
      });
      socket.on("message", (data) => {
        const text = data.toString();
        if (text === "PONG") {
          // The subscription is in force.
          messages.push({ event_type: "PONG" });
          act().catch(fail);
        } else messages.push(...[JSON.parse(text)].flat());
        if (until(messages)) done();
      });
      socket.on("close", (code) => fail(new Error(`closed with ${code}`)));
      setTimeout(
        () => fail(new Error(`waited too long, got ${JSON.stringify(messages).slice(0, 500)}`)),
        20_000,
      ).unref();
    });
    return messages;
  } finally {
    socket.terminate();
  }
}

async function socketCalls(session) {
  const { call, client, yes, no, condition, creds } = session;
  const base = session.url.replace("http:", "ws:");
  const take = () => client.createAndPostOrder({ tokenID: yes, price: 0.99, side: Side.BUY, size: 5 });
  const types = (messages) => new Set(messages.map((m) => m.event_type));
  await call("market socket: book, price_change, last_trade_price, PONG", async () => {
    const first = { assets_ids: [yes, no], type: "market", custom_feature_enabled: true };
    const wanted = ["book", "PONG", "price_change", "last_trade_price"];
    const messages = await listen(`${base}/ws/market`, first, take, (all) =>
      wanted.every((type) => types(all).has(type)),
    );
    const change = messages.find((message) => message.event_type === "price_change");
    need(new Set(change.price_changes.map((one) => one.asset_id)).size === 2, change);
  });
  await call("user socket: placement, update, cancellation, MATCHED to CONFIRMED", async () => {
    const auth = { apiKey: creds.key, secret: creds.secret, passphrase: creds.passphrase };
    const act = async () => {
      await take();
      const { orderID } = await client.createAndPostOrder({ tokenID: yes, price: 0.05, side: Side.BUY, size: 20 });
      await client.cancelOrder({ orderID });
    };
    const wanted = ["PLACEMENT", "UPDATE", "CANCELLATION", "MATCHED", "MINED", "CONFIRMED"];
    const seen = (all) => new Set(all.flatMap((message) => [message.type, message.status]));
    await listen(`${base}/ws/user`, { auth, markets: [condition], type: "user" }, act, (all) =>
      wanted.every((word) => seen(all).has(word)),
    );
  });
  await call("user socket with a wrong secret is closed", async () => {
    const auth = { apiKey: creds.key, secret: "AAAA", passphrase: creds.passphrase };
    const closed = listen(
      `${base}/ws/user`,
      { auth, markets: [], type: "user" },
      async () => {},
      () => false,
    );
    need(
      await closed.then(
        () => false,
        (error) => error.message === "closed with 1008",
      ),
    );
  });
}
