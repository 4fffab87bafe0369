import { describe, expect, test } from "vitest";
import { printIr } from "../ir/print.ts";
import { verifyIr } from "../ir/verify.ts";
import { emit } from "./emit.ts";
import { formatTypeScript } from "./format.ts";
import { everything } from "./testing/everything.ts";
import { golden } from "./testing/golden.ts";
import { marketMaker } from "./testing/market-maker.ts";
import { typeErrors } from "./testing/typecheck.ts";

const modules = { everything: everything(), "market-maker": marketMaker() };

describe.each(Object.entries(modules))("%s", (name, module) => {
  const typescript = formatTypeScript(emit(module, "typescript"));

  test("is sound IR", () => {
    expect(verifyIr(module)).toEqual([]);
  });

  test("prints, and emits to both targets, as before", () => {
    expect(printIr(module)).toBe(golden(`${name}.ir`, printIr(module)));
    expect(typescript).toBe(golden(`${name}.ts`, typescript));
    const assemblyscript = emit(module, "assemblyscript");
    expect(assemblyscript).toBe(golden(`${name}.as.ts`, assemblyscript));
  });

  test("is TypeScript that a strict compiler accepts", () => {
    expect(typeErrors(typescript)).toEqual([]);
  });

  test("is emitted with its final layout: formatting changes nothing but quoted text", () => {
    expect(emit(module, "typescript")).toBe(typescript);
  });

  test("gives the same text each time", () => {
    const again = name === "everything" ? everything() : marketMaker();
    expect(emit(again, "typescript")).toBe(emit(module, "typescript"));
    expect(emit(again, "assemblyscript")).toBe(emit(module, "assemblyscript"));
  });
});

test("a faulty text is the compiler's own error, with the text", () => {
  expect(() => formatTypeScript("class {")).toThrow(
    expect.objectContaining({ name: "InternalCompilerError", reproducer: "class {" }),
  );
});
