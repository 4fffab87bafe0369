import { DEFAULT_BACKTEST } from "../../engine/modes/backtest-config.ts";
import { runLive } from "../../engine/modes/live.ts";
import { venueAddress } from "../../engine/modes/live-address.ts";
import { isClean } from "../../engine/modes/live-result.ts";
import { ExitCode } from "../exit.ts";
import { watchInterrupt } from "../interrupt.ts";
import { readKeyFile } from "../key-file.ts";
import { loadStrategy } from "../load.ts";
import { bindParams } from "../params.ts";
import { haltText, showLog } from "../report/halt.ts";
import { liveText } from "../report/live.ts";
import { readAmount } from "../run-inputs.ts";
import { note, oneLine, print, printJson } from "../terminal.ts";

export interface LiveVerbOptions {
  readonly venue: string;
  readonly keyFile: string;
  readonly account?: string;
  readonly send?: boolean;
  /** Milliseconds. */
  readonly duration?: number;
  readonly target: "typescript" | "wasm";
  readonly param: readonly string[];
  readonly market: readonly string[];
  readonly cash: string;
  readonly logs?: boolean;
  readonly json?: boolean;
}

/**
 * `pmtc live <file>`: exit 1 where an instance halted, or where something is left open, unknown or
 * other than at the venue; 130 after Ctrl-C, which cancels everything first.
 */
export async function live(file: string, options: LiveVerbOptions): Promise<ExitCode> {
  const address = venueAddress(options.venue);
  const key = readKeyFile(options.keyFile, options.account);
  const cash = readAmount("--cash", options.cash, "usd");
  const interrupt = watchInterrupt();
  try {
    const strategy = await loadStrategy(file, { target: options.target, python: "", json: options.json === true });
    if (strategy === null) return ExitCode.findings;
    const { module } = strategy;
    try {
      const params = bindParams(module.abi, options.param);
      note(describe(options.send === true, address.origin, key.signer.address));
      const result = await runLive({
        module,
        params: params.slots,
        config: { ...DEFAULT_BACKTEST, cash },
        address,
        key,
        send: options.send === true,
        duration: options.duration ?? null,
        only: options.market,
        signal: interrupt.signal,
        onEvent: (text) => note(oneLine(text)),
        ...(options.logs === true && { onLog: showLog, onSigned: (hash: string) => note(`signed ${hash}`) }),
      });
      if (options.json === true) printJson(result);
      else print(liveText(result, file, module.abi.params));
      if (result.error !== null) note(`\n${haltText(result.error, strategy)}`);
      if (result.live.ended === "interrupt") return ExitCode.interrupted;
      return result.halted > 0 || !isClean(result) ? ExitCode.findings : ExitCode.ok;
    } finally {
      module.close();
    }
  } finally {
    interrupt.release();
  }
}

function describe(send: boolean, venue: string, account: string): string {
  const what = send ? "orders are posted" : "orders are signed and none is sent (--send posts them)";
  return `live at ${venue} for ${account}: ${what}`;
}
