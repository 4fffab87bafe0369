import type { TStmt } from "../../check/typed.ts";
import { BOOL, INT, toIrType } from "../../check/types.ts";
import type { IrExpr } from "../ir.ts";
import { lowerSequence, primitive } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { move } from "./iteration.ts";
import { lowerBlock } from "./statements.ts";

const int = toIrType(INT);

/** An index runs to the length, and each step looks whether the deque is still as it was: before the last one, too. */
export function lowerForDeque(fn: FunctionLowering, s: Extract<TStmt, { op: "forDeque" }>): void {
  const { line } = fn;
  const [value] = lowerSequence(fn, [s.deque]) as [IrExpr];
  const index = fn.temporary(int);
  const changes = fn.temporary(int);
  const local = (name: string): IrExpr => ({ op: "local", name, type: int });
  const held = fn.temporary(value.type);
  fn.push({ op: "set", name: held, value });
  const deque: IrExpr = { op: "local", name: held, type: value.type };
  fn.push({ op: "set", name: changes, value: primitive(fn, "deque.changes", [deque], { type: INT, span: s.span }) });
  fn.push({ op: "set", name: index, value: { op: "int", value: 0, type: int } });
  const test = primitive(fn, "deque.hasNext", [deque, local(index), local(changes)], { type: BOOL, span: s.span });
  const site = fn.site(s.span);
  fn.continues.push(null);
  const body = fn.capture(() => {
    const item = primitive(fn, "deque.get", [deque, local(index)], { type: s.element, span: s.deque.span });
    fn.push({ op: "set", name: s.variable, value: item });
    move(fn, index, "int.add", s.deque.span);
    fn.block.push(...lowerBlock(fn, s.body));
  });
  fn.continues.pop();
  fn.line = line;
  fn.push({ op: "while", test, body, site });
}
