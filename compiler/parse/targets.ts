import type { Expr } from "./ast.ts";
import type { ExpressionLowering } from "./expressions.ts";

/** Refuses what cannot stand on the left of `=`; tuples and lists are looked into. */
export function checkTarget(target: Expr, lowering: ExpressionLowering): void {
  if (lowering.dropped) return;
  if (target.kind === "Tuple" || target.kind === "List") {
    for (const element of target.elements) checkTarget(element, lowering);
    return;
  }
  const what = unassignable(target);
  if (what !== null) lowering.refuse("PMT0214", target.span, { what });
}

/** What an expression is called when it cannot be assigned to; null when it can. */
export function unassignable(target: Expr): string | null {
  switch (target.kind) {
    case "Name":
      return target.id === "__debug__" ? "__debug__" : null;
    case "Attribute":
      return target.attr === "__debug__" ? "__debug__" : null;
    case "Subscript":
    case "Tuple":
    case "List":
      return null;
    case "Call":
      return "the result of a call";
    case "Bool":
      return target.value ? "True" : "False";
    case "None":
      return "None";
    case "Int":
    case "Float":
    case "Str":
      return "a literal";
    case "JoinedStr":
      return "an f-string";
    case "Compare":
      return "a comparison";
    case "IfExp":
      return "a conditional expression";
    case "BinOp":
    case "UnaryOp":
    case "BoolOp":
      return "an expression";
  }
}
