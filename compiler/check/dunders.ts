import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import type { ClassDecl, FunctionDecl } from "../resolve/symbols.ts";
import { noteCall } from "./calls.ts";
import { readSlot, setSlot } from "./comprehensions.ts";
import { coerce } from "./convert.ts";
import { requireWhole } from "./expressions.ts";
import { resultOf, signatureOf } from "./functions.ts";
import { methodOf } from "./inheritance.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, INT, STR, sameType, showType, type Type } from "./types.ts";

/** Special methods that a class may have, with what they give. */
const RESULTS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["__eq__", BOOL],
  ["__lt__", BOOL],
  ["__str__", STR],
  ["__len__", INT],
]);

const COMPARES: ReadonlySet<string> = new Set(["__eq__", "__lt__"]);

export const DUNDERS: ReadonlySet<string> = new Set(RESULTS.keys());

/** `other: object`, as type checkers want it, means another object of the class. */
export function isOtherObject(decl: FunctionDecl, param: ast.Param): boolean {
  const { annotation } = param;
  const isObject = annotation?.kind === "Name" && annotation.id === "object" && !decl.unit.names.has("object");
  return isObject && decl.owner !== null && COMPARES.has(decl.node.name);
}

/** Reports a special method whose parameters or result are not those that Python calls it with. */
export function checkDunder(scope: Scope, decl: FunctionDecl): void {
  const { program } = scope;
  const { name } = decl.node;
  const wanted = RESULTS.get(name);
  if (wanted === undefined || decl.owner === null) return;
  const info = program.functionInfo(decl);
  const { params } = signatureOf(program, info);
  const result = resultOf(program, info);
  const count = COMPARES.has(name) ? 1 : 0;
  const shape = `def ${name}(self${count === 1 ? `, other: ${decl.owner.node.name}` : ""}) -> ${showType(wanted)}`;
  const fits =
    params.length === count &&
    params.every(({ type }) => type.kind === "error" || (type.kind === "object" && type.class === decl.owner?.name)) &&
    (result.kind === "error" || sameType(result, wanted));
  if (!fits) scope.report("PMT0577", decl.node.nameSpan, { name, shape });
}

/** The special method that an object of the type has, or null. */
function dunderOf(
  scope: Scope,
  type: Type,
  name: string,
): { readonly decl: FunctionDecl; readonly on: ClassDecl } | null {
  const on = type.kind === "object" ? scope.program.classes.get(type.class)?.decl : undefined;
  const decl = on === undefined ? null : methodOf(on, name);
  return on === undefined || decl === null ? null : { decl, on };
}

export function hasDunder(scope: Scope, type: Type, name: string): boolean {
  return dunderOf(scope, type, name) !== null;
}

/** Notes that a comparison inside of a container may run a special method of an object of the type. */
export function noteDunder(scope: Scope, type: Type, name: string, node: ast.Expr): void {
  const found = dunderOf(scope, type, name);
  if (found !== null) noteCall(scope, node, scope.program.functionInfo(found.decl), false);
}

/** `a < b` of two objects with `__lt__`, which may be read more than once. */
export function lessObjects(scope: Scope, a: TExpr, b: TExpr, node: ast.Expr): TExpr {
  return callOf(scope, a, "__lt__", [b], node.span, node);
}

/** The call of a special method; `order` is that in which Python evaluates the object and the others. */
function callOf(scope: Scope, object: TExpr, name: string, args: readonly TExpr[], span: Span, node: ast.Expr): TExpr {
  const found = dunderOf(scope, object.type, name);
  if (found === null) throw new Error(`no ${name}`);
  requireWhole(scope, object);
  const info = scope.program.functionInfo(found.decl);
  const type = noteCall(scope, node, info, false);
  const { params } = signatureOf(scope.program, info);
  const given = args.map((arg, i) => coerce(scope, arg, params[i]?.type ?? arg.type, "to be compared"));
  const order = args.map((_, i) => i);
  return { op: "method", object, class: found.on.name, method: name, args: given, order, type, span };
}

/** `str(x)` of an object with `__str__`. */
export function textOfObject(scope: Scope, object: TExpr, span: Span, node: ast.Expr): TExpr {
  return callOf(scope, object, "__str__", [], span, node);
}

/** `len(x)` of an object with `__len__`, which must not be negative. */
export function lengthOfObject(scope: Scope, object: TExpr, span: Span, node: ast.Expr): TExpr {
  const length = callOf(scope, object, "__len__", [], span, node);
  return { op: "prim", prim: "int.length", args: [length], order: [0], type: INT, span };
}

/** `==`, `!=`, `<` and `>` of two objects of one class that says what they mean; null for others. */
export function compareObjects(scope: Scope, node: ast.Compare, op: string, left: TExpr, right: TExpr): TExpr | null {
  const name = op === "==" || op === "!=" ? "__eq__" : op === "<" || op === ">" ? "__lt__" : null;
  if (name === null || left.type.kind !== "object" || right.type.kind !== "object") return null;
  const [a, b] = [left.type, right.type];
  if (a.class !== b.class || !hasDunder(scope, a, name)) return null;
  const { span } = node;
  if (name === "__eq__") {
    noteDunder(scope, a, name, node);
    for (const side of [left, right]) requireWhole(scope, side);
    const equal: TExpr = { op: "equal", left, right, file: null, type: BOOL, span };
    return op === "!=" ? { op: "not", value: equal, type: BOOL, span } : equal;
  }
  if (op === "<") return callOf(scope, left, name, [right], span, node);
  // `a > b` asks `b < a`, after both were evaluated.
  const first = { type: a };
  const second = { type: b };
  const called = callOf(scope, readSlot(second, right.span), name, [readSlot(first, left.span)], span, node);
  return { op: "block", body: [setSlot(first, left), setSlot(second, right)], value: called, type: BOOL, span };
}
