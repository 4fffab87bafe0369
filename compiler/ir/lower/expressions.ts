import { PRIMITIVES } from "../../../dsl-spec/primitives.ts";
import type { TExpr } from "../../check/typed.ts";
import { BOOL, FLOAT, toIrType } from "../../check/types.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { IrExpr, IrStmt } from "../ir.ts";
import { RANDOM } from "../random.ts";
import { givenTo, lowerApply, lowerSelf } from "./callables.ts";
import { lowerLoops } from "./comprehensions.ts";
import { lowerFind } from "./dicts.ts";
import { lowerMember, lowerMemberValue } from "./enums.ts";
import { comparerFor, lowerEqual, lowerOrder } from "./equality.ts";
import { type FunctionLowering, isAtomic } from "./function.ts";
import { reachClass, reachSuper } from "./reach.ts";
import { castTo, lowerIsClass, lowerUnionField, lowerUnionMethod } from "./unions.ts";

const bool = toIrType(BOOL);
const float = toIrType(FLOAT);

/** IR of an expression; statements that must run before it are pushed to the current block. */
export function lowerExpr(fn: FunctionLowering, e: TExpr): IrExpr {
  switch (e.op) {
    case "int":
    case "float":
      return { op: e.op, value: e.value, type: toIrType(e.type) };
    case "bool":
      return { op: "bool", value: e.value, type: bool };
    case "money":
      return { op: "money", value: e.value, text: e.text, type: toIrType(e.type) };
    case "str":
      return { op: "str", value: e.value, type: { kind: "str" } };
    case "none":
      return { op: "none", type: toIrType(e.type) };
    case "local":
      return { op: "local", name: fn.renamed.get(e.name) ?? e.name, type: toIrType(e.type) };
    case "constant":
      if (e.name === RANDOM && e.type.kind === "object") {
        fn.module.randomClass = e.type.class;
        reachClass(fn.module, e.type.class);
      }
      fn.module.reachedConstants.add(e.name);
      return { op: "constant", name: e.name, type: toIrType(e.type) };
    case "equal":
      return lowerEqual(fn, e);
    case "order":
      return lowerOrder(fn, e);
    case "items":
      return lowerItems(fn, e);
    case "tuple":
      return { op: "tuple", elements: lowerSequence(fn, e.elements), type: toIrType(e.type) };
    case "item":
      return { op: "item", value: lowerExpr(fn, e.value), index: e.index, type: toIrType(e.type) };
    case "slot": {
      const type = toIrType(e.type);
      return { op: "local", name: fn.slotName(e.slot, type), type };
    }
    case "member":
      return lowerMember(fn, e);
    case "memberValue":
      return lowerMemberValue(fn, e);
    case "same": {
      const [left, right] = lowerSequence(fn, [e.left, e.right]) as [IrExpr, IrExpr];
      return { op: "same", left, right, type: bool };
    }
    case "self":
      return lowerSelf(fn, e);
    case "field":
      return { op: "field", object: lowerExpr(fn, e.object), class: e.class, field: e.field, type: toIrType(e.type) };
    case "prim":
      return primitive(fn, e.prim, lowerOrdered(fn, e.args, e.order), e);
    case "call": {
      const { args, order, name } = givenTo(fn, e.function, null, e);
      return { op: "call", function: name, args: lowerOrdered(fn, args, order), type: toIrType(e.type) };
    }
    case "method": {
      const given = givenTo(fn, e.method, e.class, e);
      const order = [0, ...given.order.map((index) => index + 1)];
      const [object, ...args] = lowerOrdered(fn, [e.object, ...given.args], order);
      return {
        op: "method",
        object: object as IrExpr,
        class: e.class,
        method: given.name,
        args,
        type: toIrType(e.type),
      };
    }
    case "apply":
      return lowerApply(fn, e);
    case "callable":
      throw new Error("a function is no value");
    case "super":
      reachSuper(fn.module, e.class, e.method);
      return {
        op: "super",
        class: e.class,
        method: e.method,
        args: lowerOrdered(fn, e.args, e.order),
        type: toIrType(e.type),
      };
    case "unionMethod":
      return lowerUnionMethod(fn, e);
    case "unionField":
      return lowerUnionField(fn, e);
    case "isClass":
      return lowerIsClass(fn, e);
    case "cast":
      return castTo(lowerExpr(fn, e.value), toIrType(e.type));
    case "new":
      reachClass(fn.module, e.class);
      return { op: "new", class: e.class, args: lowerOrdered(fn, e.args, e.order), type: toIrType(e.type) };
    case "dict":
      return { op: "dict", entries: lowerSequence(fn, e.entries), type: toIrType(e.type) };
    case "find":
      return lowerFind(fn, e);
    case "list":
      return { op: "list", elements: lowerSequence(fn, e.elements), type: toIrType(e.type) };
    case "and":
    case "or":
      return shortCircuit(fn, e.op, lowerExpr(fn, e.left), () => lowerExpr(fn, e.right));
    case "not":
      return { op: "not", value: lowerExpr(fn, e.value), type: bool };
    case "if":
      return lowerConditional(fn, e);
    case "chain":
      return lowerChain(fn, e, 0, lowerExpr(fn, e.operands[0] as TExpr));
    case "some":
      return { op: "some", value: lowerExpr(fn, e.value), type: toIrType(e.type) };
    case "unwrap":
      return { op: "unwrap", value: lowerExpr(fn, e.value), type: toIrType(e.type) };
    case "isNone":
      return { op: "isNone", value: lowerExpr(fn, e.value), type: bool };
    case "convert":
      fn.module.conversion(e.file, e.span);
      return toFloat(lowerExpr(fn, e.value));
    case "block":
      return lowerLoops(fn, e);
    case "error":
      throw new Error("a program with errors cannot be lowered");
  }
}

/** Some items of a tuple as a tuple or a list, or their number. */
function lowerItems(fn: FunctionLowering, e: Extract<TExpr, { op: "items" }>): IrExpr {
  const tuple = fn.spill(lowerExpr(fn, e.value));
  if (e.type.kind === "int") return { op: "int", value: e.to - e.from, type: toIrType(e.type) };
  const items = tuple.type.kind === "tuple" ? tuple.type.items : [];
  const all = items.map((type, index): IrExpr => ({ op: "item", value: tuple, index, type }));
  const elements = all.slice(e.from, e.to);
  const type = toIrType(e.type);
  return type.kind === "list" ? { op: "list", elements, type } : { op: "tuple", elements, type };
}

function toFloat(value: IrExpr): IrExpr {
  if (value.type.kind === "float") return value;
  if (value.op === "int") return { op: "float", value: value.value, type: float };
  return { op: "prim", prim: "int.toFloat", args: [value], site: null, type: float };
}

/** A row of the table; its site, where it can fail, is the whole expression. */
export function primitive(
  fn: FunctionLowering,
  prim: string,
  args: readonly IrExpr[],
  at: { readonly type: TExpr["type"]; readonly span: Span },
): IrExpr {
  const row = PRIMITIVES.get(prim);
  if (row === undefined) throw new Error(`no primitive ${prim}`);
  const by = row.by === undefined ? null : comparerFor(fn, row.by, args[0]?.type);
  const site = row.traps.length === 0 ? null : fn.site(at.span);
  return { op: "prim", prim, args, site, ...(by !== null && { by }), type: toIrType(at.type) };
}

/** Operands that are written in the order in which they are evaluated. */
export function lowerSequence(fn: FunctionLowering, operands: readonly TExpr[]): IrExpr[] {
  const lowered: IrExpr[] = [];
  for (const operand of operands) {
    const mark = fn.block.length;
    const value = lowerExpr(fn, operand);
    if (fn.block.length > mark) keepBefore(fn, lowered, mark);
    lowered.push(value);
  }
  return lowered;
}

/** Statements were pushed after `mark`: what was to be evaluated before them goes to temporaries. */
function keepBefore(fn: FunctionLowering, values: IrExpr[], mark: number): void {
  const later = fn.block.splice(mark);
  for (const [i, value] of values.entries()) values[i] = fn.spill(value);
  fn.block.push(...later);
}

/** Operands by position; `order` lists the written ones as Python evaluates them. */
export function lowerOrdered(fn: FunctionLowering, operands: readonly TExpr[], order: readonly number[]): IrExpr[] {
  const written = lowerSequence(
    fn,
    order.map((index) => operands[index] as TExpr),
  );
  const inOrder = order.every((index, i) => i === 0 || index > (order[i - 1] as number));
  const values = inOrder ? written : written.map((value) => fn.spill(value));
  return operands.map((operand, index) => {
    const at = order.indexOf(index);
    // A default is a constant of the callee: it needs no order.
    return at < 0 ? lowerExpr(fn, operand) : (values[at] as IrExpr);
  });
}

function shortCircuit(fn: FunctionLowering, op: "and" | "or", left: IrExpr, right: () => IrExpr): IrExpr {
  let value: IrExpr = left;
  const statements = fn.capture(() => {
    value = right();
  });
  if (statements.length === 0) return { op, left, right: value, type: bool };
  const name = fn.temporary(bool);
  const result: IrExpr = { op: "local", name, type: bool };
  fn.push({ op: "set", name, value: left });
  const then: IrStmt[] = [...statements, { op: "set", name, value, line: fn.line }];
  fn.push({ op: "if", test: op === "and" ? result : { op: "not", value: result, type: bool }, then, else: [] });
  return result;
}

function lowerConditional(fn: FunctionLowering, e: Extract<TExpr, { op: "if" }>): IrExpr {
  const type = toIrType(e.type);
  const test = lowerExpr(fn, e.test);
  const arms = [e.then, e.else].map((arm) => {
    let value: IrExpr = test;
    const statements = fn.capture(() => {
      value = lowerExpr(fn, arm);
    });
    return { value, statements };
  });
  const [then, otherwise] = arms as [(typeof arms)[0], (typeof arms)[0]];
  if (arms.every((arm) => arm.statements.length === 0))
    return { op: "if", test, then: then.value, else: otherwise.value, type };
  const name = fn.temporary(type);
  const block = (arm: (typeof arms)[0]): IrStmt[] => [
    ...arm.statements,
    { op: "set", name, value: arm.value, line: fn.line },
  ];
  fn.push({ op: "if", test, then: block(then), else: block(otherwise) });
  return { op: "local", name, type };
}

function lowerChain(fn: FunctionLowering, e: Extract<TExpr, { op: "chain" }>, i: number, left: IrExpr): IrExpr {
  const link = e.links[i] as (typeof e.links)[0];
  const compare = (a: IrExpr, b: IrExpr): IrExpr =>
    primitive(fn, link.prim, [link.convertLeft ? toFloat(a) : a, link.convertRight ? toFloat(b) : b], e);
  const operand = e.operands[i + 1] as TExpr;
  const values = [left];
  const mark = fn.block.length;
  let right = lowerExpr(fn, operand);
  if (fn.block.length > mark) keepBefore(fn, values, mark);
  const last = i === e.links.length - 1;
  if (!last && !isRepeatable(right)) {
    // Evaluated once, and read by two comparisons.
    values[0] = fn.spill(values[0] as IrExpr);
    right = fn.spill(right);
  }
  const first = compare(values[0] as IrExpr, right);
  return last ? first : shortCircuit(fn, "and", first, () => lowerChain(fn, e, i + 1, right));
}

/** Reads the same again right after, at no cost worth a temporary. */
export function isRepeatable(value: IrExpr): boolean {
  if (isAtomic(value)) return true;
  if (value.op === "field") return value.object.op === "self";
  if (value.op !== "prim" || value.site !== null || value.by !== undefined) return false;
  return PRIMITIVES.get(value.prim)?.pure === true && value.args.every(isAtomic);
}
