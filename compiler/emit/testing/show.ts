import type { IrExpr, IrStmt } from "../../ir/ir.ts";
import type { IrBuilder } from "../../ir/testing/build.ts";
import * as ir from "../../ir/testing/build.ts";
import { handle, INT, local, OUTCOME } from "../../ir/testing/build.ts";

export const STRATEGY = "Everything";

/** An outcome comes only from a market. */
export const outcome = (name: "yes" | "no"): IrExpr => {
  const ctx = local("ctx", handle("Context"));
  const market: IrExpr = { op: "prim", prim: "ctx.market", type: handle("Market"), args: [ctx], site: null };
  return { op: "prim", prim: `market.${name}`, type: OUTCOME, args: [market], site: null };
};

/** Logs a value, so that it stands in the block. */
export function show(b: IrBuilder, value: IrExpr, label: string, depth = 0): IrStmt[] {
  const { type } = value;
  if (type.kind === "void" || type.kind === "handle") return [b.do(value)];
  const name = `shown${depth}`;
  const shown = local(name, type);
  if (type.kind === "optional") {
    return [
      b.let(name, value),
      b.if(
        ir.isNone(shown),
        [b.log(10, b.template([`${label} is None`]))],
        show(b, ir.unwrap(shown), label, depth + 1),
      ),
    ];
  }
  if (type.kind === "list") {
    return [b.let(name, value), b.forList(`item${depth}`, shown, (x) => show(b, x, label, depth + 1))];
  }
  if (type.kind === "dict") return show(b, b.prim("dict.len", value), label, depth + 1);
  if (type.kind === "set" || type.kind === "deque") return show(b, b.prim("set.len", value), label, depth + 1);
  if (type.kind === "object") return show(b, ir.field(value, "value", INT), label, depth + 1);
  if (type.kind === "enum" || type.kind === "tuple" || type.kind === "union")
    return [b.log(10, b.template([`${label} is there`]))];
  return [b.log(20, b.template([`${label} = `, ""], type.kind), value)];
}
