import type { TExpr, TStmt } from "../../check/typed.ts";
import { BOOL, INT, toIrType } from "../../check/types.ts";
import type { IrExpr } from "../ir.ts";
import { lowerSequence } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { hold, lowerBlock, lowerStatement } from "./statements.ts";

const int = toIrType(INT);
const bool = toIrType(BOOL);

/** `d.get(k)` and `d.pop(k, None)`: the place is looked for once, then read or emptied. */
export function lowerFind(fn: FunctionLowering, e: Extract<TExpr, { op: "find" }>): IrExpr {
  const [first, key] = lowerSequence(fn, [e.dict, e.key]) as [IrExpr, IrExpr];
  const dict = fn.spill(first);
  const name = fn.temporary(int);
  const place: IrExpr = { op: "local", name, type: int };
  fn.push({ op: "set", name, value: { op: "prim", prim: "dict.place", args: [dict, key], site: null, type: int } });
  if (dict.type.kind !== "dict") throw new Error(`a key is looked for in ${dict.type.kind}`);
  const type = toIrType(e.type);
  const prim = e.removes ? "dict.takeAt" : "dict.valueAt";
  const value: IrExpr = { op: "prim", prim, args: [dict, place], site: null, type: dict.type.of };
  const zero: IrExpr = { op: "int", value: 0, type: int };
  const test: IrExpr = { op: "prim", prim: "int.ge", args: [place, zero], site: null, type: bool };
  const then: IrExpr = dict.type.of.kind === "optional" ? value : { op: "some", value, type };
  const result: IrExpr = { op: "if", test, then, else: { op: "none", type }, type };
  // What is taken is gone, so that it must be read now.
  return e.removes ? fn.spill(result) : result;
}

export function lowerForDict(fn: FunctionLowering, s: Extract<TStmt, { op: "forDict" }>): void {
  const { line } = fn;
  const [value] = lowerSequence(fn, [s.dict]) as [IrExpr];
  const changed = fn.site(s.span);
  const site = fn.site(s.span);
  const keyType = toIrType(s.key.type);
  const type = toIrType(s.value.type);
  const key = fn.temporary(keyType);
  const item = fn.temporary(type);
  fn.slots.set(s.key, key);
  fn.slots.set(s.value, item);
  fn.continues.push(null);
  const body = fn.capture(() => {
    for (const assign of s.assigns) lowerStatement(fn, assign);
    fn.block.push(...lowerBlock(fn, s.body));
  });
  fn.continues.pop();
  fn.line = line;
  const dict = hold(fn, value, body);
  fn.push({ op: "forDict", key, keyType, value: item, type, dict, body, changed, site });
}
