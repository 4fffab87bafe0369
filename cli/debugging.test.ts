import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { Debugger, type Frame, Mapped } from "./testing/debugger.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();

const source = `"""Counts books."""

from pmt import Book, Context, Series, Strategy


class Counter(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.count = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.bid is None:
            return
        new = self.count + 1  # a name that TypeScript cannot have
        total = new * 100
        self.count = new
        if total == 300:
            raise ValueError("the third book")
`;
const lineOf = (text: string): number => source.split("\n").findIndex((line) => line.includes(text)) + 1;

let open: Debugger | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

function project(): { readonly file: string; readonly data: string } {
  const file = join(temporary.path, "counter.py");
  const data = join(temporary.path, "feed");
  writeFileSync(file, source);
  pmtc(["data", "generate", "-o", data, "--markets", "1"]);
  return { file, data };
}

describe("debugging in the Python file", () => {
  test("a breakpoint stops there, a step goes to the next line, and locals have their Python names", async () => {
    const { file, data } = project();
    const env = { PMTC_CACHE: join(temporary.path, "cache") };
    const inspector = await Debugger.start(["backtest", file, "--data", data, "--target", "typescript"], env);
    open = inspector;
    await inspector.send("Debugger.enable");
    await inspector.send("Runtime.enable");
    // As an editor does: stop before every script that has a map, to set breakpoints in it.
    await inspector.send("Debugger.setInstrumentationBreakpoint", {
      instrumentation: "beforeScriptWithSourceMapExecution",
    });
    await inspector.send("Runtime.runIfWaitingForDebugger");

    const url = pathToFileURL(file).href;
    let mapped: Mapped | null = null;
    let text = "";
    while (mapped === null) {
      const paused = await inspector.event("Debugger.paused");
      const instrumented = paused.data as { url?: string; scriptId: string; sourceMapURL?: string } | undefined;
      if (paused.reason === "instrumentation" && instrumented?.url?.endsWith("/counter.ts") === true) {
        const { scriptId, sourceMapURL = "" } = instrumented;
        mapped = new Mapped(sourceMapURL);
        text = String((await inspector.send("Debugger.getScriptSource", { scriptId })).scriptSource);
        const location = { scriptId, ...mapped.generated(url, lineOf("total = new * 100")) };
        await inspector.send("Debugger.setBreakpoint", { location });
      }
      await inspector.send("Debugger.resume");
    }

    const stop = async (): Promise<Frame> => {
      const { callFrames } = await inspector.event("Debugger.paused");
      return (callFrames as Frame[])[0] as Frame;
    };
    const first = await stop();
    expect(first.functionName).toBe("on_book");
    expect(mapped.original(first)).toEqual({ source: url, line: lineOf("total = new * 100") });
    const locals = await readLocals(inspector, first);
    const byName = new Map([...locals].map(([name, value]) => [mapped.pythonName(name, text), value]));
    expect(locals.has("new")).toBe(false);
    expect(byName.get("new")).toBe(1);

    await inspector.send("Debugger.stepOver");
    const second = await stop();
    expect(mapped.original(second)).toEqual({ source: url, line: lineOf("self.count = new") });
    expect((await readLocals(inspector, second)).get("total")).toBe(100);

    await inspector.send("Debugger.resume");
    const again = await stop();
    expect(mapped.original(again)).toEqual({ source: url, line: lineOf("total = new * 100") });
  });

  test("an error names the same line of the file on every target", () => {
    const { file, data } = project();
    for (const target of ["python", "typescript", "wasm"]) {
      const { run, json } = pmtcJson(["backtest", file, "--data", data, "--target", target]);
      expect(run.status).toBe(1);
      expect(json.error).toMatchObject({ type: "ValueError", file: "counter.py", line: lineOf("raise ValueError") });
      expect(run.stderr).toContain(`File "${file}", line ${lineOf("raise ValueError")}, in on_book`);
    }
  });
});

async function readLocals(inspector: Debugger, frame: Frame): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const { type, object } of frame.scopeChain) {
    if (type !== "local" && type !== "block") continue;
    const { result } = await inspector.send("Runtime.getProperties", {
      objectId: object.objectId,
      ownProperties: true,
    });
    for (const { name, value } of result as { name: string; value?: { value?: unknown } }[]) {
      values.set(name, value?.value);
    }
  }
  return values;
}
