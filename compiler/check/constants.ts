import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import type { ConstantDecl } from "../resolve/symbols.ts";
import { readAnnotation } from "./annotations.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { MATH_LIBRARY } from "./maths.ts";
import type { Program } from "./program.ts";
import { readOnly } from "./read-only.ts";
import { Scope } from "./scope.ts";
import type { CheckedConstant, TExpr } from "./typed.ts";
import { ERROR, isPlain, showType, type Type } from "./types.ts";

/** Type and value of a module constant; checked at its first use, in the order of declaration. */
export function constantOf(program: Program, decl: ConstantDecl): CheckedConstant {
  const known = program.constants.get(decl.name);
  if (known !== undefined) return known;
  const { unit } = decl;
  const scope = new Scope({ program, unit });
  const file = unit.source.file;
  const span = decl.node.span;
  // Seen while its own value is checked: a constant that uses itself.
  program.constants.set(decl.name, {
    name: decl.name,
    type: ERROR,
    value: { op: "error", type: ERROR, span },
    span,
    file,
  });
  const value =
    decl.annotation === null
      ? checkValue(scope, decl.value)
      : checkExprAs(scope, decl.value, readAnnotation(scope, decl.annotation), `for constant \`${decl.name}\``);
  const usable = containerConstant(scope, value) ?? requireConstant(scope, value);
  const constant: CheckedConstant = { name: decl.name, type: usable.type, value: usable, span, file };
  // Re-inserted at the end: constants keep the order in which their values are known.
  program.constants.delete(decl.name);
  program.constants.set(decl.name, constant);
  return constant;
}

/** A container of constants, to be read only: no two instances may share what one of them changes. */
function containerConstant(scope: Scope, value: TExpr): TExpr | null {
  return holdsConstants(value.type) && isContainerOfConstants(scope, value)
    ? ({ ...value, type: readOnly(value.type) } as TExpr)
    : null;
}

/** Whether a container of this type may be a constant, also an empty one. */
function holdsConstants(type: Type): boolean {
  switch (type.kind) {
    case "list":
    case "set":
    case "dict":
    case "optional":
      return holdsConstants(type.of);
    case "tuple":
      return type.items.every(holdsConstants);
    default:
      return isPlain(type);
  }
}

function isContainerOfConstants(scope: Scope, value: TExpr): boolean {
  const parts = partsOf(value);
  return parts?.every((part) => isContainerOfConstants(scope, part) || isConstantPart(scope, part)) === true;
}

function isConstantPart(scope: Scope, part: TExpr): boolean {
  if (part.op === "convert" || part.op === "some")
    return isConstantPart(scope, part.value) || isContainerOfConstants(scope, part.value);
  return isPlain(part.type.kind === "optional" ? part.type.of : part.type) && isConstantExpr(scope, part, true);
}

/** What a list, a tuple, a set or a dict is written with; null for anything else. */
function partsOf(value: TExpr): readonly TExpr[] | null {
  switch (value.op) {
    case "list":
    case "tuple":
      return value.elements;
    case "prim":
      return value.prim === "set.of" && value.args[0]?.op === "list" ? value.args[0].elements : null;
    case "dict":
      return value.entries;
    default:
      return null;
  }
}

/**
 * A scalar made of literals, earlier constants and pure operations; no call of the author's code. Where
 * `mayFail` is false, no operation that could raise.
 */
export function requireConstant(scope: Scope, value: TExpr, mayFail = true): TExpr {
  if (value.type.kind === "error") return value;
  if (isPlain(value.type) && isConstantExpr(scope, value, mayFail)) return value;
  return scope.fail("PMT0555", value.span, { type: showType(value.type) });
}

function isConstantExpr(scope: Scope, value: TExpr, mayFail: boolean): boolean {
  switch (value.op) {
    case "int":
    case "float":
    case "bool":
    case "money":
    case "str":
    case "none":
    case "constant":
    case "member":
      return true;
    case "convert":
    case "some":
    case "not":
    case "memberValue":
      return isConstantExpr(scope, value.value, mayFail);
    case "prim":
      return (
        (mayFail || PRIMITIVES.get(value.prim)?.traps.length === 0) &&
        value.args.every((arg) => isConstantExpr(scope, arg, mayFail))
      );
    case "call":
      return (
        mayFail && isLibraryCall(scope, value.function) && value.args.every((arg) => isConstantExpr(scope, arg, true))
      );
    case "and":
    case "or":
      return isConstantExpr(scope, value.left, mayFail) && isConstantExpr(scope, value.right, mayFail);
    case "if":
      return (
        isConstantExpr(scope, value.test, mayFail) &&
        isConstantExpr(scope, value.then, mayFail) &&
        isConstantExpr(scope, value.else, mayFail)
      );
    default:
      return false;
  }
}

/** A function of `pmt.math`: it has no effect but its steps. */
function isLibraryCall(scope: Scope, name: string): boolean {
  return scope.program.functions.get(name)?.decl.unit.module === MATH_LIBRARY;
}
