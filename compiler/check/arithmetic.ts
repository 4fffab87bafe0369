import type * as ast from "../parse/ast.ts";
import { floatOperand } from "./convert.ts";
import { joinDicts } from "./dicts.ts";
import { checkValue } from "./expressions.ts";
import { percentFix } from "./formatting.ts";
import { checkPower } from "./maths.ts";
import type { Scope } from "./scope.ts";
import { joinSets } from "./sets.ts";
import { joinTuples } from "./tuples.ts";
import type { TExpr } from "./typed.ts";
import { FLOAT, INT, isMoney, isNumber, STR, sameType, showType, type Type, withoutLiterals } from "./types.ts";

const NUMERIC_NAMES: Readonly<Partial<Record<ast.BinaryOperator, string>>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "//": "floordiv",
  "%": "mod",
};

/** `expected` guides a list that is written out and joined or repeated. */
export function checkBinary(scope: Scope, node: ast.BinOp, expected: Type | null = null): TExpr {
  const guide = expected?.kind === "list" ? expected : null;
  const left = checkValue(scope, node.left, guide);
  const right = checkValue(scope, node.right, joinGuide(node.op, left.type) ?? guide);
  return binary(scope, node.op, left, right, node);
}

/** What guides the right side of `+` and `+=`. */
export function joinGuide(op: ast.BinaryOperator, left: Type): Type | null {
  if (op === "|" && left.kind === "dict") return left;
  return op === "+" && left.kind === "list" ? { kind: "list", of: left.of } : null;
}

/** Also the operation of an augmented assignment. */
export function binary(
  scope: Scope,
  op: ast.BinaryOperator,
  left: TExpr,
  right: TExpr,
  node: ast.BinOp | ast.AugAssign,
): TExpr {
  const span = node.span;
  const a = left.type;
  const b = right.type;
  if (a.kind === "error") return left;
  if (b.kind === "error") return right;
  if (op === "%" && a.kind === "str") return scope.fail("PMT0530", span, {}, percentFix(scope, node, right));
  const joined =
    joinSets(scope, op, left, right, span, node.kind === "AugAssign") ??
    joinDicts(scope, op, left, right, span, node.kind === "AugAssign") ??
    joinTuples(op, left, right, span);
  if (joined !== null) return joined;
  const name = NUMERIC_NAMES[op];
  const opSpan = node.kind === "BinOp" ? node.opSpan : span;
  if (name === undefined && op !== "**") return scope.fail("PMT0564", opSpan, { op, hint: operatorHint(op) });
  for (const side of [left, right]) {
    if (side.type.kind === "optional") {
      return scope.fail("PMT0408", side.span, { text: scope.text(side.span), type: showType(side.type) });
    }
    if (side.type.kind === "bool")
      return scope.fail("PMT0604", side.span, { text: scope.text(side.span) }, scope.wrapped("int", side.span));
  }
  if (isNumber(a) && isNumber(b)) {
    if (op === "**") return checkPower(scope, left, right, span);
    if (a.kind === "int" && b.kind === "int") {
      return prim(`int.${name}`, [left, right], op === "/" ? FLOAT : INT, span);
    }
    return prim(`float.${name}`, [floatOperand(scope, left), floatOperand(scope, right)], FLOAT, span);
  }
  if (a.kind === "str" && b.kind === "str" && op === "+") return prim("str.concat", [left, right], STR, span);
  const list = listOperation(scope, op, left, right, node);
  if (list !== null) return list;
  const money = moneyOperation(op, left, right, span);
  if (money !== null) return money;
  const values = { op, left: showType(a), right: showType(b), hint: moneyHint(op, a, b) };
  return scope.fail("PMT0402", span, values);
}

/** `+` and `*` make a new list; as `+=` and `*=` they change the left one. */
function listOperation(
  scope: Scope,
  op: ast.BinaryOperator,
  left: TExpr,
  right: TExpr,
  node: ast.BinOp | ast.AugAssign,
): TExpr | null {
  const a = left.type;
  const b = right.type;
  const changes = node.kind === "AugAssign";
  if (a.kind === "list" && b.kind === "list" && op === "+") {
    if (!sameType(a.of, b.of)) return null;
    if (changes && a.readOnly) return scope.fail("PMT0442", left.span, { text: scope.text(left.span) });
    return prim(changes ? "list.extended" : "list.concat", [left, right], { kind: "list", of: a.of }, node.span);
  }
  if (op !== "*") return null;
  if (a.kind === "list" && b.kind === "int") {
    if (changes && a.readOnly) return scope.fail("PMT0442", left.span, { text: scope.text(left.span) });
    return prim(changes ? "list.repeated" : "list.repeat", [left, right], { kind: "list", of: a.of }, node.span);
  }
  if (a.kind === "int" && b.kind === "list" && !changes)
    return { ...prim("list.repeat", [right, left], { kind: "list", of: b.of }, node.span), order: [1, 0] } as TExpr;
  return null;
}

function moneyOperation(op: ast.BinaryOperator, left: TExpr, right: TExpr, span: ast.Expr["span"]): TExpr | null {
  const a = left.type;
  const b = right.type;
  if (isMoney(a) && sameType(a, b)) {
    if (op === "+") return prim("M.add", [left, right], a, span);
    if (op === "-") return prim("M.sub", [left, right], a, span);
    if (op === "/") return prim("M.ratio", [left, right], FLOAT, span);
  }
  if (isMoney(a) && b.kind === "int") {
    if (op === "*") return prim("M.mulInt", [left, right], a, span);
    if (op === "//") return prim("M.floordivInt", [left, right], a, span);
  }
  if (a.kind === "int" && isMoney(b) && op === "*") {
    return { op: "prim", prim: "M.mulInt", args: [right, left], order: [1, 0], type: b, span };
  }
  return null;
}

function prim(name: string, args: readonly TExpr[], type: Type, span: ast.Expr["span"]): TExpr {
  return { op: "prim", prim: name, args, order: args.map((_, i) => i), type, span };
}

export function checkNegation(scope: Scope, node: ast.UnaryOp): TExpr {
  const value = checkValue(scope, node.operand);
  const { span } = node;
  const type = value.type;
  if (type.kind === "error") return value;
  if (node.op === "~") return scope.fail("PMT0564", span, { op: "~", hint: operatorHint("^") });
  if (type.kind === "optional")
    return scope.fail("PMT0408", value.span, { text: scope.text(value.span), type: showType(type) });
  if (type.kind === "bool")
    return scope.fail("PMT0604", value.span, { text: scope.text(value.span) }, scope.wrapped("int", value.span));
  if (!isNumber(type) && !isMoney(type)) {
    return scope.fail("PMT0402", span, {
      op: node.op,
      left: showType(type),
      right: "nothing",
      hint: "the operand must be a number",
    });
  }
  if (node.op === "+" && isNumber(type)) return value;
  if (node.op === "+")
    return scope.fail("PMT0402", span, { op: "+", left: showType(type), right: "nothing", hint: "leave the sign out" });
  // The sign of a literal is part of it; 0 has no sign as an int.
  if (value.op === "int") return { ...value, value: value.value === 0 ? 0 : -value.value, type: INT, span };
  if (value.op === "float") return { ...value, value: -value.value, span };
  if (type.kind === "float") return prim("float.neg", [value], type, span);
  return prim(type.kind === "int" ? "int.neg" : "M.neg", [value], withoutLiterals(type), span);
}

function operatorHint(op: ast.BinaryOperator): string {
  if (op === "@") return "write the sums out in a loop";
  return "bit operations are not in the language; use a list of bool or arithmetic";
}

function moneyHint(op: ast.BinaryOperator, a: Type, b: Type): string {
  const kinds = [a.kind, b.kind];
  if (op === "*" && kinds.includes("price") && kinds.includes("size"))
    return 'use `cost(price, size, "ceil")`, which is exact';
  if (kinds.includes("float")) return "convert with `float(x)`, and come back with `.floor`, `.ceil` or `.nearest`";
  if (op === "+" && kinds.includes("list")) return "a list is joined to a list with elements of the same type";
  if (isMoney(a) || isMoney(b)) return "both sides must be the same exact type (only `* int` and `// int` mix)";
  return "both sides must be numbers";
}
