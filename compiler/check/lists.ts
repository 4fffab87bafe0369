import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { coerce } from "./convert.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { INT, type Type, VOID } from "./types.ts";

const METHODS = ["append", "pop", "clear"];

/** `append`, `pop`, `clear` of a list. */
export function checkListMethod(scope: Scope, node: ast.Call, func: ast.Attribute, list: TExpr): TExpr {
  const { of: element, readOnly } = list.type as Type & { kind: "list" };
  const { span } = node;
  if (readOnly && METHODS.includes(func.attr)) {
    return scope.fail("PMT0442", func.attrSpan, { text: scope.text(list.span) });
  }
  switch (func.attr) {
    case "append": {
      const item: Parameter = {
        name: "item",
        type: element,
        keywordOnly: false,
        default: null,
        read: (s, n) => stored(s, n, element),
      };
      const bound = bindArguments(scope, node, [item], "append");
      if (bound === null) return errorAt(span);
      return { op: "prim", prim: "list.append", args: [list, ...bound.args], order: [0, 1], type: VOID, span };
    }
    case "pop": {
      const index: Parameter = {
        name: "index",
        type: INT,
        keywordOnly: false,
        default: { op: "int", value: -1, type: INT, span },
      };
      const bound = bindArguments(scope, node, [index], "pop");
      if (bound === null) return errorAt(span);
      if (bound.order.length === 0)
        return { op: "prim", prim: "list.pop", args: [list], order: [0], type: element, span };
      return { op: "prim", prim: "list.popAt", args: [list, ...bound.args], order: [0, 1], type: element, span };
    }
    case "clear": {
      const bound = bindArguments(scope, node, [], "clear");
      return bound === null
        ? errorAt(span)
        : { op: "prim", prim: "list.clear", args: [list], order: [0], type: VOID, span };
    }
    default: {
      const hint = didYouMean(func.attr, METHODS, "lists have append, pop and clear");
      return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: "list", hint });
    }
  }
}

/** A value that a list keeps. */
export function stored(scope: Scope, node: ast.Expr, element: Type, checked: TExpr | null = null): TExpr {
  return coerce(scope, checked ?? checkValue(scope, node, element), element, "as an element of this list");
}
