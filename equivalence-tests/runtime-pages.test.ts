import { expect, test } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { allCodes, exampleBytes, exampleFiles, loadPage, type Page } from "../compiler/diagnostics/registry.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { loadTypeScriptModule } from "../engine/hosts/typescript.ts";
import { loadWasmModule } from "../engine/hosts/wasm.ts";
import { PaperRun } from "../engine/modes/paper.ts";
import type { SwapRecord } from "../engine/modes/swap.ts";
import type { SwapErrorCode, SwapRefused } from "../engine/modes/swap-errors.ts";
import { VirtualClock } from "../engine/modes/testing/virtual-clock.ts";
import { DEFAULT_STEP_BUDGET, EventKind, INPUT, OUTPUT, TRAPS } from "../runtime/abi/layout.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { compiled } from "./testing/compiled.ts";

const allPages = allCodes()
  .filter((code) => code >= "PMT1000")
  .map((code) => loadPage(code) as Page);
/** From PMT1020 on a page shows the version that runs and, after a line `# --- next.py`, the one that is to follow. */
const pages = allPages.filter(({ code }) => code < "PMT1020");
const swapPages = allPages.filter(({ code }) => code >= "PMT1020");

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

test("every refusal of a swap that is the new version's fault has a page", () => {
  const codes: readonly SwapErrorCode[] = ["PMT1020", "PMT1021", "PMT1022", "PMT1023", "PMT1024"];
  expect(swapPages.map(({ code }) => code)).toEqual(codes);
});

/** Runs the first version of an example, and swaps the next one in after 100 seconds. */
async function swapped(example: string): Promise<SwapRecord | SwapRefused> {
  const { main, files } = exampleFiles(example);
  const [module, next] = [await compiled(main, "typescript"), await compiled(files["next.py"] ?? "", "typescript")];
  const answers: Promise<SwapRecord | SwapRefused>[] = [];
  const clock: VirtualClock = new VirtualClock(() => {
    if (answers.length === 0 && clock.time > 100) {
      answers.push(run.swap(async () => next).catch((error: SwapRefused) => error));
    }
    if (clock.time > 110) run.stop();
  });
  const feed = generateFeed({ seed: 1, markets: 1 });
  const run: PaperRun = new PaperRun({ module, feed, params: new Float64Array(0), speed: 1000, clock });
  await run.run();
  return answers[0] ?? Promise.reject(new Error("nothing was swapped"));
}

test.each(swapPages)("the next version of $code is refused, and the mended one takes over", async (page) => {
  const refused = (await swapped(page.fails.source)) as SwapRefused;
  const form = (text: string) =>
    new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
        .join(".+")}$`,
    );
  expect(refused.code).toBe(page.code);
  expect(refused.message).toMatch(form(page.message));
  expect(refused.help).toMatch(form(page.help));
  expect(await swapped(page.works)).toMatchObject({ kind: "swap" });
});
