import type * as ast from "../parse/ast.ts";
import { checkComparison } from "./comparison.ts";
import { lengthOfDeque } from "./deques.ts";
import { lengthOfDict } from "./dicts.ts";
import { hasDunder, lengthOfObject } from "./dunders.ts";
import { checkValue } from "./expressions.ts";
import { type Flow, merge, NEVER } from "./flow.ts";
import type { Scope } from "./scope.ts";
import { lengthOfSet } from "./sets.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, INT, isMoney, showType, type Type } from "./types.ts";
import { checkIsinstance, isIsinstance } from "./unions.ts";

/** A condition: its bool value, and the places that are not None where it holds or fails. */
export interface Test {
  readonly value: TExpr;
  readonly whenTrue: ReadonlySet<string>;
  readonly whenFalse: ReadonlySet<string>;
}

export const NO_FACTS: ReadonlySet<string> = new Set();

/** A condition of `if`, `while`, `assert`, a conditional, `and`, `or`, `not`: truth as Python's. */
export function checkTest(scope: Scope, node: ast.Expr): Test {
  if (node.kind === "BoolOp" || (node.kind === "UnaryOp" && node.op === "not")) return boolean(scope, node, checkTest);
  if (node.kind === "Compare") return checkComparison(scope, node);
  if (isIsinstance(scope, node)) return checkIsinstance(scope, node);
  return { value: truth(scope, checkValue(scope, node), node), whenTrue: NO_FACTS, whenFalse: NO_FACTS };
}

/** `and`, `or`, `not` used as a value: the operands of `and` and `or` must be bool. */
export function checkBoolean(scope: Scope, node: ast.BoolOp | ast.UnaryOp): Test {
  return boolean(scope, node, node.kind === "BoolOp" ? checkBool : checkTest);
}

function checkBool(scope: Scope, node: ast.Expr): Test {
  if (node.kind === "BoolOp") return checkBoolean(scope, node);
  if (node.kind === "Compare" || (node.kind === "UnaryOp" && node.op === "not")) return checkTest(scope, node);
  if (isIsinstance(scope, node)) return checkIsinstance(scope, node);
  const value = checkValue(scope, node);
  if (value.type.kind === "bool" || value.type.kind === "error")
    return { value, whenTrue: NO_FACTS, whenFalse: NO_FACTS };
  const hint = "as a value, `and` and `or` join only bools; write a comparison or a conditional expression";
  return {
    value: scope.fail("PMT0410", node.span, { type: showType(value.type), hint }),
    whenTrue: NO_FACTS,
    whenFalse: NO_FACTS,
  };
}

type Operand = (scope: Scope, node: ast.Expr) => Test;

function boolean(scope: Scope, node: ast.BoolOp | ast.UnaryOp, operand: Operand): Test {
  if (node.kind === "UnaryOp") {
    const inner = checkTest(scope, node.operand);
    const value: TExpr = { op: "not", value: inner.value, type: BOOL, span: node.span };
    return { value, whenTrue: inner.whenFalse, whenFalse: inner.whenTrue };
  }
  const [first, ...others] = node.values;
  let left = operand(scope, first as ast.Expr);
  for (const other of others) left = join(scope, node, left, other, operand);
  return left;
}

function join(scope: Scope, node: ast.BoolOp, left: Test, other: ast.Expr, operand: Operand): Test {
  const before = scope.flow.copy();
  const carried = node.op === "and" ? left.whenTrue : left.whenFalse;
  scope.flow.learn(carried);
  const right = operand(scope, other);
  const kept = stillKnown(carried, scope.flow);
  scope.flow = merge([before, scope.flow]);
  const span = { start: (node.values[0] as ast.Expr).span.start, end: other.span.end };
  const value: TExpr = { op: node.op, left: left.value, right: right.value, type: BOOL, span };
  const both = new Set([...kept, ...(node.op === "and" ? right.whenTrue : right.whenFalse)]);
  return node.op === "and"
    ? { value, whenTrue: both, whenFalse: NO_FACTS }
    : { value, whenTrue: NO_FACTS, whenFalse: both };
}

function stillKnown(places: ReadonlySet<string>, flow: Flow): string[] {
  return [...places].filter((place) => place === NEVER || flow.nonNull.has(place));
}

/** Python's truth of a value, where it has only one meaning. */
export function truth(scope: Scope, value: TExpr, node: ast.Expr | null = null): TExpr {
  const { type, span } = value;
  switch (type.kind) {
    case "bool":
    case "error":
      return value;
    case "int":
      return { op: "prim", prim: "int.truthy", args: [value], order: [0], type: BOOL, span };
    case "str":
      return { op: "prim", prim: "str.truthy", args: [value], order: [0], type: BOOL, span };
    case "deque":
      return { op: "prim", prim: "int.truthy", args: [lengthOfDeque(value, span)], order: [0], type: BOOL, span };
    case "set":
      return { op: "prim", prim: "int.truthy", args: [lengthOfSet(value, span)], order: [0], type: BOOL, span };
    case "dict":
      return { op: "prim", prim: "int.truthy", args: [lengthOfDict(value, span)], order: [0], type: BOOL, span };
    case "list": {
      const length: TExpr = { op: "prim", prim: "list.len", args: [value], order: [0], type: INT, span };
      return { op: "prim", prim: "int.truthy", args: [length], order: [0], type: BOOL, span };
    }
    default:
      if (node !== null && hasDunder(scope, type, "__len__")) {
        const length = lengthOfObject(scope, value, span, node);
        return { op: "prim", prim: "int.truthy", args: [length], order: [0], type: BOOL, span };
      }
      return scope.fail("PMT0410", span, { type: showType(type), hint: truthHint(type, scope.text(span)) });
  }
}

function truthHint(type: Type, text: string): string {
  if (type.kind === "optional") return `write \`${text} is not None\``;
  if (type.kind === "float") return `write \`${text} != 0.0\``;
  if (isMoney(type)) return `compare it: \`${text} > ${showType(type)}("0")\``;
  return "write the comparison that you mean";
}
