/** A model that a result rests on, for reports: every one is named, with its parameters. */
export interface ModelNote {
  readonly model: string;
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, number | string>>;
}

/** Constant delays, microseconds. */
export interface Latency {
  /** From the source to the strategy. The strategy's clock runs on the source's time, so it adds to `entry`. */
  readonly feed: number;
  /** From the strategy to the exchange, orders and cancels alike. */
  readonly entry: number;
  /** From the exchange to the strategy. */
  readonly response: number;
}

export interface ExchangeSettings {
  readonly latency: Latency;
  /** Size at the best price where the source does not tell it, 1e-6 share. Made up. */
  readonly assumeSize: number;
  /** From a split, merge, redemption or conversion to its effect, microseconds. */
  readonly settling?: number;
}

/** A few blocks of the venue's chain. Made up: no source measures it. */
export const DEFAULT_SETTLING = 5_000_000;

export const DEFAULT_EXCHANGE: ExchangeSettings = Object.freeze({
  latency: Object.freeze({ feed: 0, entry: 100_000, response: 50_000 }),
  assumeSize: 100_000_000,
});

/** Names and parameters of the models of the first simulated exchange. */
export function exchangeModels(settings: ExchangeSettings): readonly ModelNote[] {
  const { latency, assumeSize } = settings;
  return [
    {
      model: "latency",
      name: "constant",
      text: "An order meets the book of the first row at or after its arrival, never that of its decision; a cancel works on arrival.",
      parameters: { feedMicros: latency.feed, entryMicros: latency.entry, responseMicros: latency.response },
    },
    {
      model: "passive fills",
      name: "strictly through",
      text: "A resting order fills, fully and at its own price, when the opposite best quotes strictly through it; its queue position is taken as last.",
      parameters: {},
    },
    {
      model: "taking",
      name: "best price only",
      text: "An order takes at the best price of its own token, up to the size there; each row renews that size. Sizes that the source does not tell are assumed (made up).",
      parameters: { assumeSize },
    },
    {
      model: "taker delay",
      name: "none",
      text: "The venue's delay of marketable orders is not modelled.",
      parameters: {},
    },
    {
      model: "self-trade",
      name: "cancel incoming",
      text: "An order that would meet an own resting order, in YES space and within its limit, is refused.",
      parameters: {},
    },
    {
      model: "fees",
      name: "dated schedule",
      text: "Taker only, by the era of the order's arrival, rounded to 0.00001 dollar, at least that. Maker rebates are not counted.",
      parameters: {},
    },
    {
      model: "expiry",
      name: "at the close",
      text: "Orders that are open at the market's close expire.",
      parameters: {},
    },
  ];
}
