import { describe, expect, test } from "vitest";
import { scriptedModule, testFeed, testMarket } from "../core/test-support.ts";
import { ArtifactError } from "../hosts/errors.ts";
import { PaperRun } from "./paper.ts";
import { paperControl } from "./paper-control.ts";
import { SwapRefused } from "./swap-errors.ts";
import { VirtualClock } from "./testing/virtual-clock.ts";

const identity = { run: "scripted-1", pid: 1, folder: "/run" };

function paperRun(): PaperRun {
  const feed = testFeed(
    Array.from({ length: 20 }, (_, i) => ({ t: i, market: 0, yes: [45, 55], size: 100 })),
    [testMarket({ winner: 0 })],
  );
  const module = scriptedModule({ handlers: {} });
  return new PaperRun({ module, feed, params: new Float64Array(0), speed: 100, clock: new VirtualClock() });
}

describe("control of a paper run", () => {
  test("tells who and where the run is, and ends it", async () => {
    const run = paperRun();
    const control = paperControl({ run, identity, target: "typescript" });
    expect(await control({ id: 1, verb: "status" })).toMatchObject({ schema: "pmtc.status/1", ...identity, rows: 0 });
    expect(await control({ id: 2, verb: "stop" })).toEqual({ stopping: true });
    expect((await run.run()).paper.ended).toBe("stop");
    await expect(control({ id: 3, verb: "rollback" })).rejects.toMatchObject({ code: "swap-over" });
  });

  test("one swap at a time; while it loads, another is told so", async () => {
    const run = paperRun();
    const control = paperControl({ run, identity, target: "typescript" });
    let go: () => void = () => undefined;
    const first = run.swap(async () => {
      await new Promise<void>((done) => {
        go = done;
      });
      throw new ArtifactError("artifact-hash", "x", "changed", "compile again");
    });
    const second = control({ id: 1, verb: "swap", artifact: "/none.abi.json", params: {} });
    await expect(second).rejects.toMatchObject({ code: "swap-busy" });
    await expect(control({ id: 2, verb: "rollback" })).rejects.toMatchObject({ code: "swap-busy" });
    go();
    await expect(first).rejects.toBeInstanceOf(SwapRefused);
    await expect(control({ id: 3, verb: "rollback" })).rejects.toMatchObject({ code: "swap-no-previous" });
    const { paper } = await run.run();
    expect(paper.refused.map(({ code }) => code)).toEqual([
      "swap-busy",
      "swap-busy",
      "artifact-hash",
      "swap-no-previous",
    ]);
  });

  test("files that a run would wait for, or read without end, are refused unread", async () => {
    const control = paperControl({ run: paperRun(), identity, target: "wasm" });
    for (const artifact of ["/dev/zero", "/dev/stdin", "/"]) {
      await expect(control({ id: 1, verb: "swap", artifact, params: {} })).rejects.toMatchObject({
        code: "artifact-unreadable",
      });
    }
  });
});
