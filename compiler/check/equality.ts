import type * as ast from "../parse/ast.ts";
import { collectClass } from "./classes.ts";
import type { Test } from "./conditions.ts";
import { coerce } from "./convert.ts";
import { hasDunder, noteDunder } from "./dunders.ts";
import { placeOf } from "./expressions.ts";
import { heirsOf } from "./inheritance.ts";
import { unmarked } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, ERROR, isPlain, optional, sameType, showType, type Type, withoutLiterals } from "./types.ts";

/**
 * `==` and `!=` of members of enums, tuples and dataclasses, where either side may be None. An optional that
 * equals a value is not None. Null for operands of other types, or of two.
 */
export function checkEquality(scope: Scope, node: ast.Compare, left: TExpr, right: TExpr): Test | null {
  const [a, b] = [left, right].map(({ type }) => ownType(type)) as [Type, Type];
  if (!hasParts(scope, a) || !sameType(a, b)) return null;
  const op = node.ops[0] as string;
  const none: ReadonlySet<string> = new Set();
  if (!isComparable(scope, a)) {
    const hint = "values of this type are not compared: compare the parts that can be";
    scope.report("PMT0402", node.span, { op, left: showType(a), right: showType(b), hint });
    return { value: { op: "error", type: ERROR, span: node.span }, whenTrue: none, whenFalse: none };
  }
  const isFloat = holdsFloat(scope, a);
  if (isFloat) scope.report("PMT0602", node.span, { op });
  const asks = noteEqualities(scope, a, node);
  const mixed = left.type.kind === "optional" || right.type.kind === "optional" ? optional(a) : a;
  const sides = [left, right].map((side) => coerce(scope, readable(side), mixed, "to be compared")) as [TExpr, TExpr];
  const common = { left: sides[0], right: sides[1], type: BOOL, span: node.span };
  const value: TExpr =
    a.kind === "enum"
      ? { op: "same", ...common }
      : { op: "equal", ...common, file: isFloat || asks ? scope.unit.source.file : null };
  const facts = new Set<string>();
  const learn = (side: TExpr, other: TExpr, written: ast.Expr): void => {
    const place = side.type.kind === "optional" && other.type.kind !== "optional" ? placeOf(scope, written) : null;
    if (place !== null) facts.add(place);
  };
  learn(left, right, node.left);
  learn(right, left, node.comparators[0] as ast.Expr);
  if (op === "==") return { value, whenTrue: facts, whenFalse: none };
  return { value: { op: "not", value, type: BOOL, span: node.span }, whenTrue: none, whenFalse: facts };
}

/** Inside of an optional; a constant list is a list to read. */
function ownType(type: Type): Type {
  return unmarked(withoutLiterals(type.kind === "optional" ? type.of : type));
}

function readable(value: TExpr): TExpr {
  const type = withoutLiterals(value.type);
  return { ...value, type: type.kind === "optional" ? type : unmarked(type) } as TExpr;
}

function hasParts(scope: Scope, type: Type): boolean {
  if (type.kind === "list" || type.kind === "dict") return true;
  return type.kind === "enum" || type.kind === "tuple" || (type.kind === "object" && partsOf(scope, type) !== null);
}

/** Types of what a tuple, a list, a dict or a dataclass holds; null for anything else. */
function partsOf(scope: Scope, type: Type): readonly Type[] | null {
  if (type.kind === "tuple") return type.items;
  if (type.kind === "list") return [type.of];
  if (type.kind === "dict") return [type.key, type.of];
  const info = type.kind === "object" ? scope.program.classes.get(type.class) : undefined;
  if (info === undefined || info.decl.dataclass === null) return null;
  // An object of an heir may stand in for one of the class.
  return [info, ...heirsOf(scope.program, type.kind === "object" ? type.class : "")].flatMap((each) => {
    collectClass(scope.program, each);
    return [...each.fields.values()].map((field) => field.type);
  });
}

/** Values that the rows for lists compare as they stand: by value, and objects that say nothing by identity. */
export function isSimple(scope: Scope, type: Type): boolean {
  if (type.kind === "object") return partsOf(scope, type) === null && !hasDunder(scope, type, "__eq__");
  return isPlain(type);
}

/** Values that equal each other by what they hold. A dataclass within itself would be compared without end. */
export function isComparable(scope: Scope, type: Type, around: readonly string[] = []): boolean {
  if (type.kind === "optional") return isComparable(scope, type.of, around);
  const name = showType(type);
  if (around.includes(name)) return false;
  const parts = partsOf(scope, type);
  // Inside of others, an object that says nothing is compared by identity.
  if (parts === null) return isPlain(type) || (type.kind === "object" && !onlyHeirsCompare(scope, type));
  return parts.every((part) => isComparable(scope, part, [...around, name]));
}

/** Whether only heirs of the class say what equals their objects: then one of the class would stand for both. */
function onlyHeirsCompare(scope: Scope, type: Type & { readonly kind: "object" }): boolean {
  if (hasDunder(scope, type, "__eq__")) return false;
  return heirsOf(scope.program, type.class).some(({ decl }) => decl.methods.has("__eq__"));
}

/** Notes what a comparison of such values may call; whether it calls anything. */
export function noteEqualities(scope: Scope, type: Type, node: ast.Expr): boolean {
  if (type.kind === "optional") return noteEqualities(scope, type.of, node);
  const parts = partsOf(scope, type);
  if (parts !== null) return parts.map((part) => noteEqualities(scope, part, node)).includes(true);
  if (!hasDunder(scope, type, "__eq__")) return false;
  noteDunder(scope, type, "__eq__", node);
  return true;
}

export function holdsFloat(scope: Scope, type: Type): boolean {
  if (type.kind === "optional") return holdsFloat(scope, type.of);
  return partsOf(scope, type)?.some((part) => holdsFloat(scope, part)) ?? type.kind === "float";
}
