import type { ApiCredentials } from "../../venues/polymarket/protocol/auth.ts";
import { LIMITS, PATHS } from "../../venues/polymarket/protocol/constants.ts";
import { type MarketMessage, readMarketMessage } from "./market-channel.ts";
import { Channel, type ChannelEvent, type ChannelOptions } from "./socket.ts";
import { readUserMessage, type UserMessage } from "./user-channel.ts";

type Clocks = Pick<ChannelOptions<unknown>, "pingEvery" | "pongTimeout" | "backOff" | "backOffMax" | "openTimeout">;

export interface MarketFeedOptions extends Clocks {
  /** `wss://host/ws`. */
  readonly host: string;
  readonly assets: readonly string[];
  readonly onMessage: (message: MarketMessage) => void;
  readonly onEvent: (event: ChannelEvent) => void;
}

/** Market channels for any number of tokens, at most 200 on one socket. A new connection begins with whole books. */
export function marketChannels(options: MarketFeedOptions): Channel<MarketMessage>[] {
  const { host, assets, ...rest } = options;
  const shards: (readonly string[])[] = [];
  for (let i = 0; i < assets.length; i += LIMITS.value.socketAssets) {
    shards.push(assets.slice(i, i + LIMITS.value.socketAssets));
  }
  return shards.map(
    (shard) =>
      new Channel({
        ...rest,
        url: `${host}${PATHS.value.marketSocket}`,
        parse: readMarketMessage,
        subscription: () => JSON.stringify({ assets_ids: shard, type: "market", custom_feature_enabled: true }),
      }),
  );
}

/** The message that adds tokens to a market channel, or takes them from it, while it runs. */
export const changeAssets = (operation: "subscribe" | "unsubscribe", assets: readonly string[]): string =>
  JSON.stringify({ assets_ids: assets, operation });

export interface UserFeedOptions extends Clocks {
  readonly host: string;
  readonly credentials: ApiCredentials;
  /** Condition ids; none: all. */
  readonly markets: readonly string[];
  readonly onMessage: (message: UserMessage) => void;
  /**
   * The venue does not send again what happened while the channel was down: on every `up` the open
   * orders and trades are to be fetched.
   */
  readonly onEvent: (event: ChannelEvent) => void;
}

/** The channel of an account's orders and trades. */
export function userChannel(options: UserFeedOptions): Channel<UserMessage> {
  const { host, credentials, markets, ...rest } = options;
  return new Channel({
    ...rest,
    url: `${host}${PATHS.value.userSocket}`,
    parse: readUserMessage,
    subscription: () => JSON.stringify({ auth: credentials.socketAuth(), markets, type: "user" }),
  });
}
