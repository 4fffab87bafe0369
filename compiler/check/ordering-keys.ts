import type { Span } from "../diagnostics/diagnostic.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, isMoney, isNumber, type Type } from "./types.ts";

/** Whether values of the type have an order: numbers, bools, exact amounts, texts, and tuples of these. */
export function isOrdered(type: Type): boolean {
  if (type.kind === "tuple") return type.items.every(isOrdered);
  return isNumber(type) || isMoney(type) || type.kind === "bool" || type.kind === "str";
}

function row(type: Type): string {
  return isMoney(type) ? "M" : type.kind;
}

/** `a < b` of two values that may be read more than once; part by part, the first that differs deciding. */
export function less(a: TExpr, b: TExpr): TExpr {
  const { type, span } = a;
  if (type.kind === "bool") return both({ op: "not", value: a, type: BOOL, span }, b, span);
  if (type.kind !== "tuple") return compare("lt", a, b);
  const parts = type.items.map((item, index) => ({
    left: { op: "item", value: a, index, type: item, span } as TExpr,
    right: { op: "item", value: b, index, type: item, span } as TExpr,
  }));
  const [last, ...others] = [...parts].reverse() as [(typeof parts)[0], ...typeof parts];
  return others.reduce(
    (rest, { left, right }): TExpr => ({
      op: "if",
      test: same(left, right),
      then: rest,
      else: less(left, right),
      type: BOOL,
      span,
    }),
    less(last.left, last.right),
  );
}

function same(a: TExpr, b: TExpr): TExpr {
  const { type, span } = a;
  if (type.kind !== "tuple") return compare("eq", a, b);
  const parts = type.items.map((item, index) =>
    same({ op: "item", value: a, index, type: item, span }, { op: "item", value: b, index, type: item, span }),
  );
  return parts.reduce((left, right) => both(left, right, span));
}

function compare(name: string, a: TExpr, b: TExpr): TExpr {
  return { op: "prim", prim: `${row(a.type)}.${name}`, args: [a, b], order: [0, 1], type: BOOL, span: a.span };
}

function both(left: TExpr, right: TExpr, span: Span): TExpr {
  return { op: "and", left, right, type: BOOL, span };
}
