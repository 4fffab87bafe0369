import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emit } from "../compiler/emit/emit.ts";
import { marketMaker } from "../compiler/emit/testing/market-maker.ts";
import { type ArtifactContents, abiFile, writeArtifacts } from "../compiler/link/abi.ts";
import { linkWasm } from "../compiler/link/wasm.ts";
import { loadArtifact, openArtifact } from "../engine/hosts/artifact.ts";
import { ABI_VERSION, EventKind } from "../runtime/abi/layout.ts";
import { fillInputs, written } from "./testing/both-hosts.ts";

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

let folder = "";
let contents: ArtifactContents;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pmtc-artifacts-"));
  const module = marketMaker();
  const typescript = emit(module, "typescript");
  const { wasm, hash } = await linkWasm(emit(module, "assemblyscript"));
  const source = new TextEncoder().encode("# the strategy\n");
  const hashes = { source: sha256(source), ir: "", typescript: sha256(typescript), wasm: hash };
  contents = { abi: abiFile(module, hashes, "test"), typescript, typescriptMap: "", wasm, source, modules: [] };
});
beforeEach(() => {
  writeArtifacts(folder, "maker", contents);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a compiled strategy on disk", () => {
  test("runs on both targets, named by the hashes of its files", async () => {
    const artifact = loadArtifact(at("maker.abi.json"));
    const results: string[] = [];
    for (const target of ["typescript", "wasm"] as const) {
      const module = await openArtifact(artifact, target);
      expect(module.target).toMatchObject({ kind: target, moduleHash: contents.abi.hashes[target] });
      expect(module.target.version).toMatch(target === "wasm" ? /^V8 \d/ : /^Node \d/);
      const instance = module.instantiate(Float64Array.of(0.01, 50_000_000, 500_000_000));
      fillInputs(instance.block());
      expect(instance.start()).toBe(true);
      expect(instance.handle(EventKind.book)).toBe(true);
      results.push(written(instance));
      module.close();
    }
    expect(results[1]).toBe(results[0]);
    expect(Buffer.from(artifact.read("python")).toString()).toBe("# the strategy\n");
  });

  test.each([
    ["typescript", "maker.ts"],
    ["wasm", "maker.wasm"],
    ["python", "maker.py"],
  ] as const)("whose %s file was edited is refused, with both hashes and a way out", (target, name) => {
    const edited = Buffer.concat([readFileSync(at(name)), Buffer.from("\n")]);
    writeFileSync(at(name), edited);
    const artifact = loadArtifact(at("maker.abi.json"));
    const expected = target === "python" ? contents.abi.hashes.source : contents.abi.hashes[target];
    expect(() => artifact.read(target)).toThrow(
      expect.objectContaining({
        name: "ArtifactError",
        code: "artifact-hash",
        file: at(name),
        message: expect.stringMatching(new RegExp(`${sha256(edited)}.*${expected}`)),
        help: expect.stringContaining("compile the strategy again"),
      }),
    );
  });

  test("without one of its files is refused", () => {
    rmSync(at("maker.wasm"));
    expect(() => loadArtifact(at("maker.abi.json")).read("wasm")).toThrow(
      expect.objectContaining({ code: "artifact-missing" }),
    );
    expect(() => loadArtifact(at("other.abi.json"))).toThrow(expect.objectContaining({ code: "artifact-missing" }));
  });

  test.each([
    [
      "another ABI version",
      (abi: object) => ({ ...abi, abiVersion: 99 }),
      "artifact-version",
      new RegExp(`99.*version ${ABI_VERSION}`),
    ],
    ["no hashes", (abi: object) => ({ ...abi, hashes: undefined }), "artifact-shape", /lacks hashes/],
    ["no object", () => [1], "artifact-shape", /describes no strategy/],
  ])("with an ABI file of %s is refused", (_name, change, code, message) => {
    writeFileSync(at("maker.abi.json"), JSON.stringify(change(contents.abi)));
    expect(() => loadArtifact(at("maker.abi.json"))).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test("is named by its ABI file", () => {
    expect(() => loadArtifact(at("maker.ts"))).toThrow(expect.objectContaining({ code: "artifact-shape" }));
    writeFileSync(at("maker.abi.json"), "{");
    expect(() => loadArtifact(at("maker.abi.json"))).toThrow(/is no JSON/);
  });
});
