import type { TemplateArg } from "../../../runtime/abi/abi-file.ts";
import type { TExpr, TStmt, TTemplate } from "../../check/typed.ts";
import { BOOL, INT, toIrType } from "../../check/types.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { IrExpr, IrStmt } from "../ir.ts";
import { lowerForDeque } from "./deques.ts";
import { lowerForDict } from "./dicts.ts";
import { lowerExpr, lowerSequence, primitive } from "./expressions.ts";
import { type FunctionLowering, isAtomic } from "./function.ts";
import { lowerForLists } from "./iteration.ts";
import { lowerUnionStatement } from "./unions.ts";
import { blocksOf } from "./walk.ts";

const bool = toIrType(BOOL);

export function lowerBlock(fn: FunctionLowering, statements: readonly TStmt[]): IrStmt[] {
  return fn.capture(() => {
    for (const statement of statements) lowerStatement(fn, statement);
  });
}

export function lowerStatement(fn: FunctionLowering, s: TStmt): void {
  fn.line = fn.module.source(fn.file).position(s.span.start).line;
  switch (s.op) {
    case "assign":
      fn.push({ op: "set", name: s.name, value: lowerExpr(fn, s.value) });
      return;
    case "assignField":
      lowerAssignField(fn, s);
      return;
    case "assignItem":
      lowerAssignItem(fn, s);
      return;
    case "augmentField":
      lowerAugmentField(fn, s);
      return;
    case "augmentItem":
      lowerAugmentItem(fn, s);
      return;
    case "unpack":
      for (const { slot, value } of s.temps) fn.hold(slot, lowerExpr(fn, value));
      for (const assign of s.assigns) lowerStatement(fn, assign);
      return;
    case "setSlot":
      fn.setSlot(s.slot, lowerExpr(fn, s.value));
      return;
    case "evaluate":
      if (s.value.op === "unionMethod") {
        lowerUnionStatement(fn, s.value);
        return;
      }
      fn.push({ op: "do", value: lowerExpr(fn, s.value) });
      return;
    case "if":
      lowerIf(fn, s);
      return;
    case "while":
      lowerWhile(fn, s);
      return;
    case "forRange":
      lowerForRange(fn, s);
      return;
    case "forDeque":
      lowerForDeque(fn, s);
      return;
    case "forList":
      lowerForList(fn, s);
      return;
    case "forLists":
      lowerForLists(fn, s);
      return;
    case "forDict":
      lowerForDict(fn, s);
      return;
    case "break":
    case "continue":
      if (s.op === "continue") fn.continues.at(-1)?.();
      fn.push({ op: s.op });
      return;
    case "return":
      fn.push({ op: "return", value: s.value === null ? null : lowerExpr(fn, s.value) });
      return;
    case "raise":
      lowerRaise(fn, s.error, s.message, s.span);
      return;
    case "assert":
      lowerAssert(fn, s);
      return;
    case "log": {
      const { template, args } = lowerTemplate(fn, s.message, s.call);
      fn.push({ op: "log", level: s.level, template, args });
      return;
    }
  }
}

function lowerAugmentField(fn: FunctionLowering, s: Extract<TStmt, { op: "augmentField" }>): void {
  const object = fn.spill(lowerExpr(fn, s.object));
  const { class: owner, field, type, target } = s;
  const old = known(s.object, object, { op: "field", object: s.object, class: owner, field, type, span: target });
  fn.push({ op: "setField", object, class: owner, field, value: lowerExpr(fn, s.combine(old)) });
}

/** A typed expression for an object that was evaluated already. */
function known(node: TExpr, value: IrExpr, field: Extract<TExpr, { op: "field" }>): TExpr {
  return value.op === "local" && node.op !== "local"
    ? { ...field, object: { ...node, op: "local", name: value.name } as TExpr }
    : field;
}

/** Python computes the value, then the object. */
function lowerAssignField(fn: FunctionLowering, s: Extract<TStmt, { op: "assignField" }>): void {
  const { class: owner, field } = s;
  if (s.object.op === "self" || s.object.op === "local") {
    const object = lowerExpr(fn, s.object);
    fn.push({ op: "setField", object, class: owner, field, value: lowerExpr(fn, s.value) });
    return;
  }
  const value = fn.spill(lowerExpr(fn, s.value));
  fn.push({ op: "setField", object: lowerExpr(fn, s.object), class: owner, field, value });
}

/** Python computes the value, then the list, then the index. */
function lowerAssignItem(fn: FunctionLowering, s: Extract<TStmt, { op: "assignItem" }>): void {
  const at = { type: { kind: "void" } as const, span: s.target };
  const computed = lowerExpr(fn, s.value);
  const quiet = isInert(s.list) && isInert(s.index) && !mayCall(computed);
  const value = quiet ? computed : fn.spill(computed);
  const [list, index] = lowerSequence(fn, [s.list, s.index]);
  fn.push({ op: "do", value: primitive(fn, `${s.list.type.kind}.set`, [list as IrExpr, index as IrExpr, value], at) });
}

function lowerAugmentItem(fn: FunctionLowering, s: Extract<TStmt, { op: "augmentItem" }>): void {
  const [list, index] = lowerSequence(fn, [s.list, s.index]).map((value) => fn.spill(value)) as [IrExpr, IrExpr];
  const local = (node: TExpr, value: IrExpr): TExpr =>
    value.op === "local" ? ({ op: "local", name: value.name, type: node.type, span: node.span } as TExpr) : node;
  const args = [local(s.list, list), local(s.index, index)];
  const old: TExpr = { op: "prim", prim: `${s.list.type.kind}.get`, args, order: [0, 1], type: s.type, span: s.target };
  const value = lowerExpr(fn, s.combine(old));
  fn.push({
    op: "do",
    value: primitive(fn, `${s.list.type.kind}.set`, [list, index, value], { type: { kind: "void" }, span: s.target }),
  });
}

/** Reads that cannot fail and that only the author's code can change. */
function isInert(e: TExpr): boolean {
  if (e.op === "field" || e.op === "unwrap" || e.op === "cast") return isInert(e.op === "field" ? e.object : e.value);
  return e.op === "local" || e.op === "self" || e.op === "int" || e.op === "constant";
}

/** Operations that change what they give. */
const TAKING: ReadonlySet<string> = new Set([
  "list.pop",
  "list.popAt",
  "deque.pop",
  "deque.popleft",
  "dict.pop",
  "dict.popOr",
  "dict.takeAt",
  "dict.setdefault",
]);

function mayCall(value: IrExpr): boolean {
  switch (value.op) {
    case "call":
    case "method":
    case "super":
    case "new":
      return true;
    case "prim":
      return value.args.some(mayCall) || TAKING.has(value.prim);
    case "field":
      return mayCall(value.object);
    case "dict":
      return value.entries.some(mayCall);
    case "list":
    case "tuple":
      return value.elements.some(mayCall);
    case "and":
    case "or":
    case "same":
      return mayCall(value.left) || mayCall(value.right);
    case "if":
      return mayCall(value.test) || mayCall(value.then) || mayCall(value.else);
    case "not":
    case "some":
    case "unwrap":
    case "isNone":
    case "isClass":
    case "cast":
    case "item":
      return mayCall(value.value);
    default:
      return false;
  }
}

function lowerIf(fn: FunctionLowering, s: Extract<TStmt, { op: "if" }>): void {
  const line = fn.line;
  const test = lowerExpr(fn, s.test);
  const then = lowerBlock(fn, s.then);
  const otherwise = lowerBlock(fn, s.else);
  fn.line = line;
  fn.push({ op: "if", test, then, else: otherwise });
}

/**
 * A test that needs statements runs before the loop and again at the end of each iteration, so that
 * steps are counted where Python enters an iteration.
 */
function lowerWhile(fn: FunctionLowering, s: Extract<TStmt, { op: "while" }>): void {
  const line = fn.line;
  const site = fn.site(s.span);
  let test: IrExpr = { op: "bool", value: true, type: bool };
  const before = fn.capture(() => {
    test = lowerExpr(fn, s.test);
  });
  if (before.length === 0) {
    fn.continues.push(null);
    const body = lowerBlock(fn, s.body);
    fn.continues.pop();
    fn.line = line;
    fn.push({ op: "while", test, body, site });
    return;
  }
  const name = fn.temporary(bool);
  fn.block.push(...before);
  fn.push({ op: "set", name, value: test });
  const again = (): void => {
    fn.line = line;
    fn.push({ op: "set", name, value: lowerExpr(fn, s.test) });
  };
  fn.continues.push(again);
  const body = fn.capture(() => {
    fn.block.push(...lowerBlock(fn, s.body));
    again();
  });
  fn.continues.pop();
  fn.line = line;
  fn.push({ op: "while", test: { op: "local", name, type: bool }, body, site });
}

function lowerForRange(fn: FunctionLowering, s: Extract<TStmt, { op: "forRange" }>): void {
  const line = fn.line;
  const site = fn.site(s.span);
  const [first, last] = lowerSequence(fn, [s.start, s.stop]) as [IrExpr, IrExpr];
  const type = toIrType(INT);
  const variable = fn.temporary(type);
  const body = loopBody(fn, s.variable, { op: "local", name: variable, type }, s.body);
  fn.line = line;
  const start = isAtomic(last) ? first : fn.spill(first);
  const stop = hold(fn, last, body);
  fn.push({ op: "forRange", variable, start, stop, step: s.step, body, site });
}

function lowerForList(fn: FunctionLowering, s: Extract<TStmt, { op: "forList" }>): void {
  const line = fn.line;
  const site = fn.site(s.span);
  const items = lowerExpr(fn, s.list);
  if (items.type.kind === "handle") {
    lowerForMarkets(fn, s, items, site);
    return;
  }
  const type = toIrType(s.element);
  const variable = fn.temporary(type);
  const body = loopBody(fn, s.variable, { op: "local", name: variable, type }, s.body);
  fn.line = line;
  fn.push({ op: "forList", variable, type, list: hold(fn, items, body), body, site });
}

/** The markets of an instance do not change during a call: a counting loop. */
function lowerForMarkets(
  fn: FunctionLowering,
  s: Extract<TStmt, { op: "forList" }>,
  items: IrExpr,
  site: number,
): void {
  const { line } = fn;
  const int = toIrType(INT);
  const markets = fn.spill(items);
  const stop = fn.spill({ op: "prim", prim: "markets.len", args: [markets], site: null, type: int });
  const variable = fn.temporary(int);
  const index: IrExpr = { op: "local", name: variable, type: int };
  const market = primitive(fn, "markets.get", [markets, index], { type: s.element, span: s.list.span });
  const body = loopBody(fn, s.variable, market, s.body);
  fn.line = line;
  const start: IrExpr = { op: "int", value: 0, type: int };
  fn.push({ op: "forRange", variable, start, stop, step: 1, body, site });
}

/** A value that stays while the body runs: the body may assign a local, but not what the loop goes by. */
export function hold(fn: FunctionLowering, value: IrExpr, body: readonly IrStmt[]): IrExpr {
  const stays =
    value.op === "local" ? !assigns(body, value.name) : isAtomic(value) && value.op !== "unwrap" && value.op !== "some";
  if (stays) return value;
  const name = fn.temporary(value.type);
  fn.push({ op: "set", name, value });
  return { op: "local", name, type: value.type };
}

function assigns(body: readonly IrStmt[], name: string): boolean {
  return body.some((statement) => {
    if (statement.op === "set") return statement.name === name;
    return blocksOf(statement).some((block) => assigns(block, name));
  });
}

function loopBody(fn: FunctionLowering, name: string, item: IrExpr, statements: readonly TStmt[]): IrStmt[] {
  fn.continues.push(null);
  const body = fn.capture(() => {
    fn.push({ op: "set", name, value: item });
    fn.block.push(...lowerBlock(fn, statements));
  });
  fn.continues.pop();
  return body;
}

function lowerAssert(fn: FunctionLowering, s: Extract<TStmt, { op: "assert" }>): void {
  const test: IrExpr = { op: "not", value: lowerExpr(fn, s.test), type: bool };
  const then = fn.capture(() => lowerRaise(fn, "AssertionError", s.message, s.span));
  fn.push({ op: "if", test, then, else: [] });
}

function lowerRaise(
  fn: FunctionLowering,
  error: Extract<TStmt, { op: "raise" }>["error"],
  message: TTemplate | null,
  span: Span,
): void {
  const site = fn.site(span);
  const made = message === null ? null : lowerTemplate(fn, message, span);
  fn.push({ op: "raise", error, template: made?.template ?? null, args: made?.args ?? [], site });
}

function lowerTemplate(fn: FunctionLowering, message: TTemplate, at: Span): { template: number; args: IrExpr[] } {
  const args = lowerSequence(
    fn,
    message.args.map((arg) => arg.value),
  );
  const formats: TemplateArg[] = message.args.map((arg) => arg.format);
  return { template: fn.module.template(fn.file, at, message.parts, formats), args };
}
