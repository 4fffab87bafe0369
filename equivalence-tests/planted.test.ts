import { afterEach, expect, test, vi } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { loadTypeScriptModule } from "../engine/hosts/typescript.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { Comparison, comparingModule } from "./comparing-module.ts";
import type { Difference } from "./difference.ts";
import type { Lanes } from "./lanes.ts";
import type { ProgramReport } from "./report.ts";
import { compareLanes } from "./run.ts";
import { runStreams } from "./run-streams.ts";
import { runStream } from "./stream-run.ts";
import { closeLanes, openProgram } from "./testing/open-program.ts";

/**
 * Differences planted where nothing but a comparison of outputs can see them: in one function of one
 * runtime. The modules keep their hashes, the lanes say and are what they should be.
 */
const plant = vi.hoisted(() => ({ typescript: false, wasm: false }));

vi.mock("../runtime/typescript/index.ts", async (original) => {
  const runtime = await original<typeof import("../runtime/typescript/index.ts")>();
  // Right but for the sign of zero, where the first of two equals wins.
  const maxFloat = (a: number, b: number): number => (plant.typescript ? Math.max(a, b) : runtime.maxFloat(a, b));
  return { ...runtime, maxFloat };
});

vi.mock("../runtime/abi/library.ts", async (original) => {
  const library = await original<typeof import("../runtime/abi/library.ts")>();
  const assemblyScriptLibrary = (): ReadonlyMap<string, string> => {
    const files = new Map(library.assemblyScriptLibrary());
    const money = files.get("money.ts") ?? "";
    // A float this near to a grid point means the point.
    const changed = money.replace("const SNAP: f64 = 1e-6;", "const SNAP: f64 = 1e-3;");
    if (changed === money) throw new Error("the constant is not there any more: plant another difference");
    return plant.wasm ? files.set("money.ts", changed) : files;
  };
  return { ...library, assemblyScriptLibrary };
});

const source = `from pmt import Book, Context, Price, Series, Strategy


class Planted(Strategy):
    markets = Series("test")

    def __init__(self) -> None:
        self.best = 0.0
        self.floor = Price("0")

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.mid is None or book.bid is None:
            return
        self.best = max(-0.0, book.mid - 0.5)
        self.floor = Price.floor(book.mid + 0.00009995)
`;

const opened: Lanes[] = [];
afterEach(() => {
  for (const lanes of opened.splice(0)) closeLanes(lanes);
  plant.typescript = false;
  plant.wasm = false;
});

async function load(): Promise<Lanes> {
  const lanes = await openProgram(source, "planted.py");
  opened.push(lanes);
  return lanes;
}

function compare(lanes: Lanes): Promise<ProgramReport> {
  return compareLanes("planted.py", lanes, [], { seed: 1, runs: 40 });
}

function found({ first, mismatches }: ProgramReport): Difference {
  expect(mismatches).toBe(1);
  if (first === null) throw new Error("nothing was found");
  return first;
}

test("without a difference nothing is found", async () => {
  const report = await compare(await load());
  expect(report).toMatchObject({ mismatches: 0, first: null, random: { streams: 40 } });
});

test("one wrong zero in a function of the TypeScript runtime is found, shrunk, and found again", async () => {
  const lanes = await load();
  plant.typescript = true;
  const first = found(await compare(lanes));
  expect(first).toMatchObject({ program: "planted.py", kind: "book", field: "state.best" });
  expect(first.values).toEqual({
    python: { text: "-0", bits: "8000000000000000" },
    typescript: { text: "0", bits: "0000000000000000" },
    wasm: { text: "-0", bits: "8000000000000000" },
  });
  if (first.source.kind !== "stream") throw new Error("not from a stream");
  const { seed, path, stream } = first.source;
  // One book with a mid of half a dollar is enough; two are a dead end that shrinking may meet.
  expect(stream.steps.length).toBeLessThanOrEqual(2);
  expect(first.event).toBe(stream.steps.length);
  const again = await runStreams(lanes, { seed, path, runs: 1 });
  expect(again.counterexample?.source.stream).toEqual(stream);
  const comparison = new Comparison();
  runStream(comparingModule(lanes, comparison), JSON.parse(JSON.stringify(stream)));
  expect(comparison.first?.field).toBe("state.best");
});

test("one changed constant in the AssemblyScript library is found", async () => {
  plant.wasm = true;
  const first = found(await compare(await load()));
  expect(first).toMatchObject({ kind: "book", field: "state.floor" });
  const { python, typescript, wasm } = first.values;
  expect(typescript).toEqual(python);
  expect(Number(wasm.text)).toBe(Number(python.text) + 1);
});

test("a lane that silently runs another target is found", async () => {
  const lanes = await load();
  const plain = await compare({ ...lanes, wasm: lanes.typescript });
  expect(found(plain)).toMatchObject({
    source: { kind: "load" },
    field: "target.kind",
    values: { python: { text: "python" }, typescript: { text: "typescript" }, wasm: { text: "typescript" } },
  });
  // One that claims to be Wasm, down to the hash of its module.
  const disguised: StrategyModule = { ...lanes.typescript, target: lanes.wasm.target };
  const report = await compare({ ...lanes, wasm: disguised });
  expect(found(report)).toMatchObject({
    field: "target",
    event: 0,
    kind: "construction",
    values: { python: { text: "1" }, typescript: { text: "2" }, wasm: { text: "2" } },
  });
});

test("a lane that runs another module than the one that was compiled is found", async () => {
  const lanes = await load();
  const { abi } = lanes.typescript;
  const other = loadTypeScriptModule(abi, await otherModule());
  expect(found(await compare({ ...lanes, typescript: other }))).toMatchObject({ field: "target.moduleHash" });
});

/** The same strategy with another constant. */
async function otherModule(): Promise<string> {
  const { artifacts } = await compileFile(Buffer.from(source.replace("0.00009995", "0.00009996")), "other.py");
  return artifacts?.typescript ?? "";
}
