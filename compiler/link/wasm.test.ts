import { describe, expect, test } from "vitest";
import { WASM_EXPORTS } from "../../runtime/abi/wasm.ts";
import { emit } from "../emit/emit.ts";
import { marketMaker } from "../emit/testing/market-maker.ts";
import type { IrFunction, IrModule, IrStmt } from "../ir/ir.ts";
import { linkWasm } from "./wasm.ts";

/** The module with other names of locals and other line numbers, as after an edit that changes no meaning. */
function respelled(module: IrModule): IrModule {
  const rename = (text: string): string =>
    text.replaceAll('"mid"', '"middle"').replaceAll('"next"', '"latest"').replaceAll('"skew"', '"größe"');
  const body = (stmts: readonly IrStmt[]): IrStmt[] =>
    JSON.parse(rename(JSON.stringify(stmts)).replace(/"line":\d+/g, '"line":999')) as IrStmt[];
  const fn = (f: IrFunction): IrFunction => ({ ...f, doc: "Another.", line: 999, body: body(f.body) });
  const classes = module.classes.map((c) => ({
    ...c,
    doc: "Another comment.",
    init: c.init === null ? null : fn(c.init),
    methods: c.methods.map(fn),
  }));
  return { ...module, classes, sites: module.sites.map((s) => ({ ...s, line: 999 })) };
}

describe("linkWasm", () => {
  const text = emit(marketMaker(), "assemblyscript");

  test("gives the same bytes each time, and for a program that differs only in names of locals, lines and docs", async () => {
    const first = await linkWasm(text);
    const second = await linkWasm(text);
    expect(second.hash).toBe(first.hash);
    expect(Buffer.from(second.wasm).equals(first.wasm)).toBe(true);
    const other = emit(respelled(marketMaker()), "assemblyscript");
    expect(other).not.toBe(text);
    expect((await linkWasm(other)).hash).toBe(first.hash);
  });

  test("links without imports and names", async () => {
    const { wasm } = await linkWasm(text);
    const module = new WebAssembly.Module(wasm);
    expect(WebAssembly.Module.imports(module)).toEqual([]);
    expect(
      WebAssembly.Module.exports(module)
        .map((e) => e.name)
        .sort(),
    ).toEqual([...WASM_EXPORTS]);
    const custom = (name: string): number => WebAssembly.Module.customSections(module, name).length;
    expect([custom("name"), custom("sourceMappingURL")]).toEqual([0, 0]);
  });

  test("a text that asc refuses is the compiler's own error, with asc's words and the text", async () => {
    const faulty = text.replace("v_fair: f64", "v_fair: Missing");
    await expect(linkWasm(faulty)).rejects.toMatchObject({
      name: "InternalCompilerError",
      message: expect.stringContaining("Cannot find name 'Missing'"),
      reproducer: faulty,
    });
  });

  test("a module that exports more than the ABI is refused", async () => {
    const more = `${text}export function extra(): i32 {\n  return 1;\n}\n`;
    await expect(linkWasm(more)).rejects.toThrow(/exports .*extra/);
  });
});
