import { describe, expect, test } from "vitest";
import type { IrExpr, IrModule, IrStmt, IrType } from "./ir.ts";
import {
  BOOL,
  bool,
  FLOAT,
  float,
  handle,
  INT,
  IrBuilder,
  int,
  list,
  listOf,
  local,
  none,
  optional,
  price,
  self,
  size,
  some,
  unwrap,
  VOID,
} from "./testing/build.ts";
import { verifyIr } from "./verify.ts";

/** A module whose timer's handler has this body; `result` adds a function of that type with the body instead. */
function withBody(body: (b: IrBuilder) => IrStmt[], result: IrType = VOID): IrModule {
  const b = new IrBuilder();
  const params = [{ name: "ctx", type: handle("Context") }];
  const timer = b.function("on_timer", params, VOID, () => (result.kind === "void" ? body(b) : []), { owner: "S" });
  const cls = b.class("S", [{ name: "n", type: INT, initial: int(0) }], null, [timer]);
  const functions = result.kind === "void" ? [] : [b.function("f", [{ name: "n", type: INT }], result, () => body(b))];
  return b.module("S", { classes: [cls], functions, timer: 1 });
}

const raw = (name: string, type: IrType, site: number | null, ...args: IrExpr[]): IrExpr => ({
  op: "prim",
  prim: name,
  type,
  args,
  site,
});

const bodies: Record<string, readonly [(b: IrBuilder) => IrStmt[], RegExp]> = {
  "an operand of another type": [
    (b) => [b.do(raw("int.add", INT, b.site(), int(1), float(1)))],
    /int\.add: operand 1 is float/,
  ],
  "two kinds of money": [
    (b) => [b.do(raw("M.add", { kind: "price" }, b.site(), price(1, "1"), size(1, "1")))],
    /operand 1 is size/,
  ],
  "an element of another type": [
    (b) => [b.do(raw("list.append", VOID, null, list(INT, int(1)), float(1)))],
    /list\.append: operand 1 is float/,
  ],
  "a wrong number of operands": [(b) => [b.do(raw("int.neg", INT, null))], /takes 1 operands, not 0/],
  "an unknown primitive": [(b) => [b.do(raw("int.root", INT, null))], /no primitive int\.root/],
  "a result of another type": [(b) => [b.do(raw("int.neg", FLOAT, null, int(1)))], /prim is int, marked float/],
  "a trap without a site": [(b) => [b.do(raw("int.add", INT, null, int(1), int(1)))], /int\.add with site none/],
  "a site without a trap": [(b) => [b.do(raw("int.neg", INT, b.site(), int(1)))], /int\.neg with site 1/],
  "a site used twice": [
    (b) => {
      const e = b.prim("int.add", int(1), int(1));
      return [b.do(e), b.do(e)];
    },
    /site 1 stands where 2 is due/,
  ],
  "a local out of scope": [
    (b) => [b.if(bool(true), [b.let("x", int(1))]), b.do(local("x", INT))],
    /no local x in scope/,
  ],
  "a local declared twice": [
    (b) => [b.let("x", int(1)), b.if(bool(true), [b.let("x", int(2))])],
    /x is declared where it is in scope/,
  ],
  "a constant local that is set": [(b) => [b.let("x", int(1)), b.set("x", int(2))], /x is set and is not mutable/],
  "a test that is no bool": [(b) => [b.if(int(1), [])], /test is int, not bool/],
  "a break outside a loop": [(b) => [b.leave("break")], /break outside a loop/],
  "a counter that is assigned": [
    (b) => [b.forRange("i", int(0), int(3), 1, () => [b.set("i", int(1))])],
    /i is assigned in its loop/,
  ],
  "a step of zero": [(b) => [b.forRange("i", int(0), int(3), 0, () => [])], /step is 0/],
  "a stop that is computed": [
    (b) => [b.forRange("i", int(0), raw("int.neg", INT, null, int(1)), 1, () => [])],
    /stop is prim/,
  ],
  "a stop that the body assigns": [
    (b) => [b.let("n", int(3), true), b.forRange("i", int(0), local("n", INT), 1, () => [b.set("n", int(1))])],
    /stop n is assigned in the loop/,
  ],
  "a list that is no local": [(b) => [b.forList("x", list(INT, int(1)), () => [])], /list is list/],
  "None of no optional": [(b) => [b.do({ op: "none", type: INT })], /none is marked int/],
  "an optional of an optional": [(b) => [b.do(some(some(int(1))))], /some of int\?/],
  "unwrap of a value": [(b) => [b.do(unwrap(int(1)))], /unwrap is marked int/],
  "an optional where a value is due": [(b) => [b.let("x", none(FLOAT), false, FLOAT)], /local x is float\?, not float/],
  "an int beyond 2**53": [(b) => [b.do(int(2 ** 53))], /int 9007199254740992/],
  "an int that is negative zero": [(b) => [b.do(int(-0))], /int 0/],
  "a field that is not there": [(b) => [b.setField(self("S"), "m", int(1))], /no field S\.m to assign/],
  "a raise of StepLimit": [(b) => [b.raise("StepLimit")], /raise of StepLimit/],
  "a template with another number of arguments": [
    (b) => [b.log(20, b.template(["x ", ""], "int"))],
    /template 0 has 0 arguments/,
  ],
  "a template's argument of another type": [
    (b) => [b.log(20, b.template(["x ", ""], "int"), float(1))],
    /argument 0 of template 0 is float, not int/,
  ],
  "a result in a handler": [(b) => [b.return(int(1))], /return with a value/],
};

describe("the verifier finds", () => {
  test.each(Object.entries(bodies))("%s", (_name, [body, fault]) => {
    expect(verifyIr(withBody(body)).join("\n")).toMatch(fault);
  });

  test("a function that can end without its result", () => {
    const faults = verifyIr(
      withBody((b) => [b.if(b.prim("int.gt", local("n", INT), int(0)), [b.return(int(1))])], INT),
    );
    expect(faults).toEqual(["f: can end without a result"]);
  });

  test("a handler with other parameters", () => {
    const module = withBody(() => []);
    const [cls] = module.classes;
    const methods = cls?.methods.map((m) => ({ ...m, params: [] })) ?? [];
    expect(verifyIr({ ...module, classes: cls === undefined ? [] : [{ ...cls, methods }] })).toEqual([
      "module: handler on_timer takes ()",
    ]);
  });

  test("sites that no operation uses", () => {
    const module = withBody(() => []);
    expect(verifyIr({ ...module, sites: [...module.sites, ...module.sites] })).toEqual([
      "module: 1 sites are used of 2",
    ]);
  });
});

test("an endless loop needs no result after it", () => {
  const endless = withBody(
    (b) => [b.while(bool(true), () => [b.if(b.prim("int.gt", local("n", INT), int(0)), [b.return(int(1))])])],
    INT,
  );
  expect(verifyIr(endless)).toEqual([]);
  const left = withBody((b) => [b.while(bool(true), () => [b.leave("break")])], INT);
  expect(verifyIr(left)).toEqual(["f: can end without a result"]);
});

test("types in scopes side by side may differ", () => {
  const module = withBody((b) => [
    b.if(bool(true), [b.let("x", int(1))], [b.let("x", some(int(1)), true, optional(INT)), b.set("x", none(INT))]),
    b.let("x", list(BOOL, bool(true)), false, listOf(BOOL)),
  ]);
  expect(verifyIr(module)).toEqual([]);
});
