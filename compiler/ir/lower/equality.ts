import type { TExpr } from "../../check/typed.ts";
import { BOOL, toIrType } from "../../check/types.ts";
import type { IrExpr, IrType } from "../ir.ts";
import { lowerSequence } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";

const bool = toIrType(BOOL);

/** Equality part by part, by value: the parts are read once both sides have been computed. */
export function lowerEqual(fn: FunctionLowering, e: Extract<TExpr, { op: "equal" }>): IrExpr {
  if (e.file !== null) fn.module.equality(e.file, e.span);
  const [left, right] = lowerSequence(fn, [e.left, e.right]) as [IrExpr, IrExpr];
  const held = fn.spill(left);
  return equal(fn, held, fn.spill(right));
}

function equal(fn: FunctionLowering, a: IrExpr, b: IrExpr): IrExpr {
  const { type } = a;
  switch (type.kind) {
    case "enum":
      return { op: "same", left: a, right: b, type: bool };
    case "optional": {
      const [left, right] = [a, b].map((value): IrExpr => ({ op: "unwrap", value, type: type.of })) as [IrExpr, IrExpr];
      const [noLeft, noRight] = [a, b].map((value): IrExpr => ({ op: "isNone", value, type: bool })) as [
        IrExpr,
        IrExpr,
      ];
      const there: IrExpr = { op: "not", value: noRight, type: bool };
      const both: IrExpr = { op: "and", left: there, right: equal(fn, left, right), type: bool };
      return { op: "if", test: noLeft, then: noRight, else: both, type: bool };
    }
    case "tuple": {
      const parts = type.items.map((item, index) => equal(fn, itemOf(a, index, item), itemOf(b, index, item)));
      return all(parts);
    }
    case "object": {
      const fields = fn.module.program.classes.get(type.class)?.fields ?? [];
      const read = (object: IrExpr, field: string, of: IrType): IrExpr => ({
        op: "field",
        object,
        class: type.class,
        field,
        type: of,
      });
      const parts = fields.map((field) => {
        const of = toIrType(field.type);
        return equal(fn, read(a, field.name, of), read(b, field.name, of));
      });
      return all(parts);
    }
    default:
      return { op: "prim", prim: `${rowOf(type)}.eq`, args: [a, b], site: null, type: bool };
  }
}

function all(parts: readonly IrExpr[]): IrExpr {
  const [first, ...others] = parts;
  if (first === undefined) return { op: "bool", value: true, type: bool };
  return others.reduce((left, right) => ({ op: "and", left, right, type: bool }), first);
}

function itemOf(value: IrExpr, index: number, type: IrType): IrExpr {
  return { op: "item", value, index, type };
}

function rowOf(type: IrType): string {
  return type.kind === "price" || type.kind === "size" || type.kind === "usd" ? "M" : type.kind;
}
