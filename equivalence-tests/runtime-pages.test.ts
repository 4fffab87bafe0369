import { expect, test } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { allCodes, exampleBytes, loadPage, type Page } from "../compiler/diagnostics/registry.ts";
import { loadTypeScriptModule } from "../engine/hosts/typescript.ts";
import { loadWasmModule } from "../engine/hosts/wasm.ts";
import { DEFAULT_STEP_BUDGET, EventKind, INPUT, OUTPUT, TRAPS } from "../runtime/abi/layout.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";

const pages = allCodes()
  .filter((code) => code >= "PMT1000")
  .map((code) => loadPage(code) as Page);

/** Error code of the first call that fails, or 0. */
function firstError(module: StrategyModule): number {
  const instance = module.instantiate(new Float64Array(module.abi.params.length));
  for (const call of [() => instance.start(), () => instance.handle(EventKind.start)]) {
    instance.block()[INPUT.stepBudget] = DEFAULT_STEP_BUDGET;
    if (!call()) return instance.block()[OUTPUT.errorCode] ?? -1;
  }
  return 0;
}

async function run(source: Uint8Array): Promise<number[]> {
  const { artifacts } = await compileFile(source, "example.py");
  if (artifacts === null) throw new Error("the example does not compile");
  const { abi, typescript, wasm } = artifacts;
  return [loadTypeScriptModule(abi, typescript), loadWasmModule(abi, wasm)].map(firstError);
}

test("every error has a page", () => {
  expect(pages.map((page) => page.code)).toEqual(Object.values(TRAPS).map((trap) => trap.code));
});

test.each(pages)(
  "the failing example of $code raises it, and the mended one nothing",
  async (page) => {
    const trap = Object.values(TRAPS).find(({ code }) => code === page.code)?.trap;
    expect(await run(exampleBytes(page.fails))).toEqual([trap, trap]);
    expect(await run(new TextEncoder().encode(page.works))).toEqual([0, 0]);
  },
  60_000,
);
