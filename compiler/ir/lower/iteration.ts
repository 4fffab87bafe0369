import type { TStmt } from "../../check/typed.ts";
import { BOOL, INT, toIrType } from "../../check/types.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { IrExpr, IrStmt } from "../ir.ts";
import { lowerSequence, primitive } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { lowerBlock, lowerStatement } from "./statements.ts";

type ForLists = Extract<TStmt, { op: "forLists" }>;

const int = toIrType(INT);
const bool = toIrType(BOOL);

/** One list from its start is a loop over that list; the others are counted. */
export function lowerForLists(fn: FunctionLowering, s: ForLists): void {
  const { line } = fn;
  const site = fn.site(s.span);
  const values = lowerSequence(
    fn,
    s.lists.map(({ list }) => list),
  );
  const lists = values.map((value): IrExpr => {
    const name = fn.temporary(value.type);
    fn.push({ op: "set", name, value });
    return { op: "local", name, type: value.type };
  });
  const [only] = lists;
  if (lists.length === 1 && !s.reverse && only?.type.kind === "list") lowerSingle(fn, s, only as IrExpr, site, line);
  else lowerCounted(fn, s, lists, site, line);
}

function lowerSingle(fn: FunctionLowering, s: ForLists, list: IrExpr, site: number, line: number): void {
  const [side] = s.lists as [ForLists["lists"][number]];
  const type = toIrType(side.slot.type);
  const variable = fn.temporary(type);
  fn.slots.set(side.slot, variable);
  const { counter } = s;
  if (counter !== null) fn.hold(counter.slot, { op: "int", value: counter.start, type: int });
  const count = counter === null ? null : (fn.slots.get(counter.slot) as string);
  const body = bodyOf(fn, s, () => {
    for (const assign of s.assigns) lowerStatement(fn, assign);
    if (count !== null) move(fn, count, "int.add", side.list.span);
  });
  fn.line = line;
  fn.push({ op: "forList", variable, type, list, body, site });
}

/** An index runs while it lies within every list, as long as each of them is by then. */
function lowerCounted(fn: FunctionLowering, s: ForLists, lists: readonly IrExpr[], site: number, line: number): void {
  const [side] = s.lists as [ForLists["lists"][number]];
  const name = fn.temporary(int);
  const index: IrExpr = { op: "local", name, type: int };
  const length = (list: IrExpr): IrExpr => ({
    op: "prim",
    prim: `${list.type.kind}.len`,
    args: [list],
    site: null,
    type: int,
  });
  const compare = (prim: string, right: IrExpr): IrExpr => ({
    op: "prim",
    prim,
    args: [index, right],
    site: null,
    type: bool,
  });
  const tests = lists.map((list) =>
    list.type.kind === "deque" ? hasNext(fn, list, index, s.span) : compare("int.lt", length(list)),
  );
  const { counter } = s;
  if (counter !== null) fn.hold(counter.slot, { op: "int", value: counter.start, type: int });
  const count = counter === null ? null : (fn.slots.get(counter.slot) as string);
  if (s.reverse) {
    fn.push({ op: "set", name, value: length(lists[0] as IrExpr) });
    move(fn, name, "int.sub", side.list.span);
    tests.unshift(compare("int.ge", { op: "int", value: 0, type: int }));
  } else fn.push({ op: "set", name, value: { op: "int", value: 0, type: int } });
  const body = bodyOf(fn, s, () => {
    for (const [i, { list: written, slot }] of s.lists.entries()) {
      const at = { type: slot.type, span: written.span };
      const list = lists[i] as IrExpr;
      fn.hold(slot, primitive(fn, `${list.type.kind}.get`, [list, index], at));
    }
    move(fn, name, s.reverse ? "int.sub" : "int.add", side.list.span);
    for (const assign of s.assigns) lowerStatement(fn, assign);
    if (count !== null) move(fn, count, "int.add", side.list.span);
  });
  fn.line = line;
  const test = tests.reduce((left, right) => ({ op: "and", left, right, type: bool }));
  fn.push({ op: "while", test, body, site });
}

/** The test of a loop over a deque, which must stay as long as it is now. */
function hasNext(fn: FunctionLowering, deque: IrExpr, index: IrExpr, span: Span): IrExpr {
  const name = fn.temporary(int);
  fn.push({ op: "set", name, value: primitive(fn, "deque.changes", [deque], { type: INT, span }) });
  const changes: IrExpr = { op: "local", name, type: int };
  return primitive(fn, "deque.hasNext", [deque, index, changes], { type: BOOL, span });
}

/** Moves an int local by one; it is far from the ends of its range. */
export function move(fn: FunctionLowering, name: string, prim: "int.add" | "int.sub", span: Span): void {
  const args: IrExpr[] = [
    { op: "local", name, type: int },
    { op: "int", value: 1, type: int },
  ];
  fn.push({ op: "set", name, value: primitive(fn, prim, args, { type: INT, span }) });
}

function bodyOf(fn: FunctionLowering, s: ForLists, head: () => void): IrStmt[] {
  fn.continues.push(null);
  const body = fn.capture(() => {
    head();
    fn.block.push(...lowerBlock(fn, s.body));
  });
  fn.continues.pop();
  return body;
}
