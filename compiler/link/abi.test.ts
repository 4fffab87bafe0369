import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { everything } from "../emit/testing/everything.ts";
import { marketMaker } from "../emit/testing/market-maker.ts";
import { abiFile, abiText, writeArtifacts } from "./abi.ts";

const hashes = { source: "a", ir: "b", typescript: "c", wasm: "d" };

describe("the ABI file", () => {
  test("describes parameters and state", () => {
    const abi = abiFile(marketMaker(), hashes, "1.2.3");
    expect(abi.params[0]).toEqual({
      name: "half_spread",
      type: "float",
      default: 0.01,
      ge: 0.001,
      le: 0.2,
      gt: null,
      lt: null,
      doc: "half of the quoted spread, dollars",
    });
    expect(abi.state.classes).toEqual([
      {
        name: "MarketMaker",
        fields: [
          { name: "fair", type: { kind: "object", class: "Ewma" } },
          { name: "quotes", type: { kind: "scalar", type: "int" } },
          { name: "is_quoting", type: { kind: "scalar", type: "bool" } },
        ],
      },
      {
        name: "Ewma",
        fields: [
          { name: "alpha", type: { kind: "scalar", type: "float" } },
          { name: "value", type: { kind: "optional", of: { kind: "scalar", type: "float" } } },
        ],
      },
    ]);
    expect(abi).toMatchObject({ name: "MarketMaker", compilerVersion: "1.2.3", events: ["book"], hashes });
  });

  test("has a state hash that changes with a field's name, type and order, and with nothing else", () => {
    const module = marketMaker();
    const hash = (
      change: (fields: (typeof module.classes)[0]["fields"]) => (typeof module.classes)[0]["fields"],
    ): string =>
      abiFile({ ...module, classes: module.classes.map((c) => ({ ...c, fields: change(c.fields) })) }, hashes, "1")
        .state.hash;
    const base = hash((f) => f);
    expect(abiFile({ ...module, stepBudget: 5, doc: "other" }, hashes, "2").state.hash).toBe(base);
    expect(hash((f) => f.map((x) => ({ ...x, name: `${x.name}_` })))).not.toBe(base);
    expect(hash((f) => f.map((x) => (x.type.kind === "int" ? { ...x, type: { kind: "float" } } : x)))).not.toBe(base);
    expect(hash((f) => [...f].reverse())).not.toBe(base);
  });

  test("is a text with sorted keys", () => {
    const text = abiText(abiFile(everything(), hashes, "1"));
    expect(JSON.parse(text)).toEqual(abiFile(everything(), hashes, "1"));
    const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map((m) => m[1]);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toContain("abiVersion");
  });
});

describe("writeArtifacts", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pmtc-artifacts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("writes its files and leaves nothing else, over older ones too", () => {
    const abi = abiFile(marketMaker(), hashes, "1");
    const source = Uint8Array.from([0xef, 0xbb, 0xbf, 0x23, 0x0d, 0x0a]);
    const modules = [{ file: "pkg/helpers.py", bytes: Uint8Array.from([35, 10]) }];
    const contents = {
      abi,
      typescript: "// one\n",
      typescriptMap: "{}\n",
      wasm: Uint8Array.from([0, 97, 115, 109]),
      source,
      modules,
    };
    writeArtifacts(join(folder, "build"), "maker", contents);
    const paths = writeArtifacts(join(folder, "build"), "maker", { ...contents, typescript: "// two\n" });
    expect(readdirSync(join(folder, "build")).sort()).toEqual([
      "maker.abi.json",
      "maker.modules",
      "maker.py",
      "maker.ts",
      "maker.ts.map",
      "maker.wasm",
    ]);
    expect(readdirSync(join(folder, "build", "maker.modules", "pkg"))).toEqual(["helpers.py"]);
    expect(paths.map((p) => readFileSync(p, "latin1"))).toEqual([
      "#\n",
      Buffer.from(source).toString("latin1"),
      "// two\n",
      "{}\n",
      "\0asm",
      abiText(abi),
    ]);
  });
});
