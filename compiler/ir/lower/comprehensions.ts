import type { TExpr } from "../../check/typed.ts";
import type { IrExpr } from "../ir.ts";
import { lowerExpr } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { lowerStatement } from "./statements.ts";

/** The loops of an expression run before the statement that holds it; what stands left of it is kept by the caller. */
export function lowerLoops(fn: FunctionLowering, e: Extract<TExpr, { op: "block" }>): IrExpr {
  const { line } = fn;
  for (const statement of e.body) lowerStatement(fn, statement);
  fn.line = line;
  return lowerExpr(fn, e.value);
}
