import { emit } from "../../compiler/emit/emit.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { abiFile } from "../../compiler/link/abi.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { loadWasmModule } from "../../engine/hosts/wasm.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import {
  BLOCK_SLOTS,
  INTENT_BASE,
  INTENT_SLOTS,
  type InputName,
  LOG_BASE,
  type MarketName,
  ONE_MARKET,
  OUTPUT,
  OUTPUT_BASE,
} from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";

export interface BothModules {
  readonly abi: AbiFile;
  readonly typescript: StrategyModule;
  readonly wasm: StrategyModule;
  readonly texts: { readonly typescript: string; readonly wasm: Uint8Array };
}

/** Emits, links and loads a hand-made module for both compiled targets. */
export async function buildBoth(module: IrModule): Promise<BothModules> {
  const typescript = emit(module, "typescript");
  const { wasm, hash } = await linkWasm(emit(module, "assemblyscript"));
  const abi = abiFile(module, { source: "", ir: "", typescript: "", wasm: hash }, "test");
  return {
    abi,
    typescript: loadTypeScriptModule(abi, typescript),
    wasm: loadWasmModule(abi, wasm),
    texts: { typescript, wasm },
  };
}

/** A quiet market; `more` overrides slots. */
export function fillInputs(block: Float64Array, more: Partial<Record<InputName | MarketName, number>> = {}): void {
  const usual: Partial<Record<InputName | MarketName, number>> = {
    now: 1_700_000_000_000_000,
    stepBudget: 100_000,
    nextOrderId: 40,
    market: 0,
    marketCount: 8,
    status: 1,
    opensAt: 1_700_000_000_000_000,
    closesAt: 1_700_000_900_000_000,
    tick: 100,
    minSize: 5_000_000,
    cash: 1_000_000_000,
    positionYes: 30_000_000,
    positionNo: 5_000_000,
    yesBid: 5400,
    yesAsk: 5600,
    yesBidSize: 10_000_000,
    yesAskSize: -1,
    yesBidDepth: 60_000_000,
    yesAskDepth: 70_000_000,
    noBid: -1,
    noAsk: 4700,
    noBidSize: -1,
    noAskSize: 3_000_000,
    noBidDepth: -1,
    noAskDepth: 4_000_000,
    fillOutcome: 1,
    fillIsBuy: 1,
    fillPrice: 4600,
    fillSize: 2_000_000,
    fillFee: 10,
    fillIsMaker: 0,
    fillOrder: 12,
    fillTime: 1_767_225_599_900_000,
    fillStage: 2,
    orderId: 13,
    orderOutcome: 0,
    orderIsBuy: 0,
    orderPrice: 5500,
    orderRemaining: 1_000_000,
    orderStatus: 2,
    orderReason: -1,
    strike: 61_250.5,
    resolvedOutcome: 1,
  };
  for (const [name, value] of Object.entries({ ...usual, ...more }))
    block[ONE_MARKET[name as InputName | MarketName]] = value;
}

/** What a call wrote: outputs without the target's tag, the intents and the logs, as bits. */
export function written(instance: StrategyInstance): string {
  const block = instance.block();
  const out = (name: keyof typeof OUTPUT): number => block[OUTPUT[name]] ?? Number.NaN;
  const failed = out("errorCode") !== 0;
  const end = failed ? OUTPUT.errorArg0 + out("errorArgCount") : OUTPUT.errorCode + 1;
  const parts = [
    block.slice(OUTPUT_BASE + 1, end),
    block.slice(INTENT_BASE, INTENT_BASE + INTENT_SLOTS * out("intentCount")),
    block.slice(LOG_BASE, LOG_BASE + out("logSlots")),
  ];
  if (block.length !== BLOCK_SLOTS) throw new Error(`a block of ${block.length} slots`);
  return parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("hex")).join("|");
}
