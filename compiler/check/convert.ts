import type { Span } from "../diagnostics/diagnostic.ts";
import { coerceLiteral } from "./literals.ts";
import { isReadOnly } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import {
  ERROR,
  FLOAT,
  isClassType,
  isMoney,
  isScalar,
  isSubtype,
  sameType,
  showType,
  type Type,
  valuesOf,
  withoutLiterals,
} from "./types.ts";
import { upcast } from "./unions.ts";

/**
 * Makes `value` a value of type `to`: int to float, T to T | None, else the same type. `where`
 * completes "expected X ..." in the message (`for parameter \`size\``).
 */
export function coerce(scope: Scope, value: TExpr, to: Type, where: string): TExpr {
  const from = value.type;
  if (from.kind === "error" || to.kind === "error") return { ...value, type: ERROR };
  if (sameType(from, to)) return value;
  if (valuesOf(to) !== null && from.kind === to.kind) return coerceLiteral(scope, value, to, where);
  if (sameType(withoutLiterals(from), to) && valuesOf(from) !== null) return { ...value, type: to } as TExpr;
  if (from.kind === "int" && to.kind === "float") return convertToFloat(scope, value);
  const wider = upcast(value, to);
  if (wider !== null) return wider;
  if (to.kind === "optional") {
    if (from.kind === "none") return { op: "none", type: to, span: value.span };
    if (from.kind !== "optional") return wrap(coerce(scope, value, to.of, where), to);
  }
  const holds = from.kind === "optional" && isClassType(from.of) && isClassType(to) && isSubtype(from.of, to);
  if (from.kind === "optional" && (holds || sameType(from.of, to) || (from.of.kind === "int" && to.kind === "float"))) {
    return scope.fail("PMT0408", value.span, { text: scope.text(value.span), type: showType(from) });
  }
  return mismatch(scope, value.span, from, to, where);
}

export function convertToFloat(scope: Scope, value: TExpr): TExpr {
  return { op: "convert", value, type: FLOAT, span: value.span, file: scope.unit.source.file };
}

/** An int operand that meets a float one; anything else stays. */
export function floatOperand(scope: Scope, value: TExpr): TExpr {
  return value.type.kind === "int" ? convertToFloat(scope, value) : value;
}

function wrap(value: TExpr, to: Type): TExpr {
  return value.type.kind === "error" ? value : { op: "some", value, type: to, span: value.span };
}

function mismatch(scope: Scope, span: Span, from: Type, to: Type, where: string): TExpr {
  const values = { expected: showType(to), actual: showType(from), where, hint: mismatchHint(from, to) };
  const call = conversion(from, to);
  return scope.fail("PMT0401", span, values, call === null ? {} : scope.wrapped(call, span));
}

/** The call that converts without a choice of rounding, or null. */
function conversion(from: Type, to: Type): string | null {
  if (to.kind === "float" && isMoney(from)) return "float";
  return from.kind === "bool" && (to.kind === "int" || to.kind === "float") ? to.kind : null;
}

function mismatchHint(from: Type, to: Type): string {
  const type = showType(to);
  if (isReadOnly(from)) return `a constant ${from.kind} is only read; write \`.copy()\` for one of your own`;
  if (isMoney(to) && from.kind === "int")
    return `write an exact constant, as \`${type}("10")\`, or multiply one by the int`;
  if (to.kind === "price" && from.kind === "float")
    return "state the rounding: `Price.floor(x, ctx.market.tick)`, `.ceil` or `.nearest`";
  if ((to.kind === "size" || to.kind === "usd") && from.kind === "float")
    return `state the rounding: \`${type}.floor(x)\`, \`.ceil\` or \`.nearest\``;
  if (to.kind === "float" && (from.kind === "price" || from.kind === "size" || from.kind === "usd"))
    return "leave the exact type with `float(x)`";
  if (to.kind === "int" && from.kind === "float")
    return "choose a rounding: `round(x)`, `int(x)`, `math.floor(x)` or `math.ceil(x)`";
  if (from.kind === "bool" && (to.kind === "int" || to.kind === "float")) return "write `int(b)`";
  if (to.kind === "bool" && isScalar(from)) return "write the comparison that you mean";
  return `give a value of type ${type}`;
}
