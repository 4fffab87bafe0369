import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { ABSENT, SIGNAL_SLOTS } from "../../runtime/abi/layout.ts";
import type { RowSource, Wanted } from "./ends.ts";

/** What a strategy reads besides the markets. */
export function wantedBy(abi: AbiFile): Wanted {
  return { signals: abi.signals ?? [], trades: abi.events.includes("trade") };
}

/** Thrown for a run whose data has not what its strategy asks for. */
export class MissingData extends Error {
  override readonly name = "MissingData";
  readonly code: "missing-signal" | "missing-trades";
  readonly help: string;

  constructor(code: MissingData["code"], message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

/** Why a source cannot serve a strategy; null where it has all that the strategy asks for. */
export function lackOf(abi: AbiFile, { info, signals, hasTrades, wayOut }: RowSource): MissingData | null {
  const { signals: names, trades } = wantedBy(abi);
  const known = signals.map(({ name }) => name);
  const missing = names.filter((name) => !known.includes(name));
  if (missing.length > 0) {
    const has = known.length === 0 ? "no signals" : `the signals ${known.join(", ")}`;
    const asked = missing.length === 1 ? `the signal ${missing[0]}` : `the signals ${missing.join(", ")}`;
    return new MissingData("missing-signal", `the strategy asks for ${asked}, and ${info.name} has ${has}`, wayOut);
  }
  if (!trades || hasTrades) return null;
  return new MissingData("missing-trades", `the strategy declares on_trade, and ${info.name} has no trades`, wayOut);
}

/** The signals of a source as a strategy numbers them. */
export class SignalMap {
  /** By index in the source: row in the signal table, or -1. */
  readonly rows: readonly number[];
  /** Rows of the table: what each was last. */
  readonly latest: Float64Array;

  /** `latest`: rows by index in the source. */
  constructor(abi: AbiFile, { signals }: RowSource, latest: Float64Array) {
    const names = wantedBy(abi).signals;
    this.rows = signals.map(({ name }) => names.indexOf(name));
    this.latest = new Float64Array(names.length * SIGNAL_SLOTS).fill(ABSENT);
    for (const [at, row] of this.rows.entries()) {
      if (row >= 0) this.latest.set(latest.subarray(at * SIGNAL_SLOTS, (at + 1) * SIGNAL_SLOTS), row * SIGNAL_SLOTS);
    }
  }
}
