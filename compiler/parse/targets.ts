import type { Span } from "../diagnostics/diagnostic.ts";
import type { Expr } from "./ast.ts";
import type { Lowering } from "./lowering.ts";

/** Refuses what cannot stand on the left of `=`. */
export function checkTarget(target: Expr, lowering: Lowering): void {
  const bad = lowering.dropped ? null : findUnassignable(target);
  if (bad !== null) lowering.refuse("PMT0214", bad.span, { what: bad.what });
}

/** The first part of a target that cannot be assigned to; tuples and lists are looked into. */
export function findUnassignable(target: Expr): { span: Span; what: string } | null {
  if (target.kind === "Tuple" || target.kind === "List") {
    for (const element of target.elements) {
      const bad = findUnassignable(element);
      if (bad !== null) return bad;
    }
    return null;
  }
  const what = unassignable(target);
  return what === null ? null : { span: target.span, what };
}

/** What an expression is called when it cannot be assigned to; null when it can. */
function unassignable(target: Expr): string | null {
  switch (target.kind) {
    case "Name":
      return target.id === "__debug__" ? "__debug__" : null;
    case "Attribute":
      return target.attr === "__debug__" ? "__debug__" : null;
    case "Subscript":
    case "Slice":
    case "Tuple":
    case "List":
      return null;
    case "Call":
      return "the result of a call";
    case "Bool":
      return target.value ? "True" : "False";
    case "None":
      return "None";
    case "Set":
      return "a set display";
    case "Dict":
      return "a dict literal";
    case "ListComp":
    case "SetComp":
    case "DictComp":
      return "a comprehension";
    case "GeneratorExp":
      return "a generator expression";
    case "Lambda":
      return "a lambda";
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
