import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import type { ConstantDecl } from "../resolve/symbols.ts";
import { readAnnotation } from "./annotations.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import type { Program } from "./program.ts";
import { Scope } from "./scope.ts";
import type { CheckedConstant, TExpr } from "./typed.ts";
import { ERROR, isPlain, showType } from "./types.ts";

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
  const usable = requireConstant(scope, value);
  const constant: CheckedConstant = { name: decl.name, type: usable.type, value: usable, span, file };
  // Re-inserted at the end: constants keep the order in which their values are known.
  program.constants.delete(decl.name);
  program.constants.set(decl.name, constant);
  return constant;
}

/**
 * A scalar made of literals, earlier constants and pure operations; no call of the author's code. Where
 * `mayFail` is false, no operation that could raise.
 */
export function requireConstant(scope: Scope, value: TExpr, mayFail = true): TExpr {
  if (value.type.kind === "error") return value;
  if (isPlain(value.type) && isConstantExpr(value, mayFail)) return value;
  return scope.fail("PMT0555", value.span, { type: showType(value.type) });
}

function isConstantExpr(value: TExpr, mayFail: boolean): boolean {
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
      return isConstantExpr(value.value, mayFail);
    case "prim":
      return (
        (mayFail || PRIMITIVES.get(value.prim)?.traps.length === 0) &&
        value.args.every((arg) => isConstantExpr(arg, mayFail))
      );
    case "and":
    case "or":
      return isConstantExpr(value.left, mayFail) && isConstantExpr(value.right, mayFail);
    case "if":
      return (
        isConstantExpr(value.test, mayFail) &&
        isConstantExpr(value.then, mayFail) &&
        isConstantExpr(value.else, mayFail)
      );
    default:
      return false;
  }
}
