import { MAX_INT } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { bindArguments, errorAt } from "./arguments.ts";
import { checkDictComp, collect } from "./comprehensions.ts";
import { coerce } from "./convert.ts";
import type { DictType } from "./dicts.ts";
import { isComparable, isSimple, noteEqualities } from "./equality.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { refuseComparing } from "./list-methods.ts";
import { literalStep, rangeCall } from "./loops.ts";
import type { Scope } from "./scope.ts";
import { refuseOrder } from "./sets.ts";
import { refuseText } from "./strings.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, INT, sameType, showType, type Type, withoutLiterals } from "./types.ts";

/** `x in xs` of a list or a tuple, whose elements are compared by value. */
export function checkInSequence(scope: Scope, needle: TExpr, holder: TExpr, node: ast.Expr): TExpr {
  const { span } = node;
  const list = holder.type.kind === "tuple" ? listOfTuple(holder) : holder;
  if (list === null) {
    const hint = "the items of the tuple have different types: compare them one by one";
    return scope.fail("PMT0402", span, { op: "in", left: showType(needle.type), right: showType(holder.type), hint });
  }
  const type = list.type as Type & { readonly kind: "list" };
  const item = coerce(scope, needle, withoutLiterals(type.of), "to be looked for in this list");
  if (item.type.kind === "error") return item;
  if (!isComparable(scope, type.of)) return refuseComparing(scope, span, "in", type);
  noteEqualities(scope, type.of, node);
  const prim = isSimple(scope, type.of) ? "list.contains" : "list.containsBy";
  return { op: "prim", prim, args: [list, item], order: [1, 0], type: BOOL, span };
}

/** The items of a tuple as a new list; null where they have several types. */
export function listOfTuple(tuple: TExpr): TExpr | null {
  const items = tuple.type.kind === "tuple" ? tuple.type.items : [];
  const [first] = items;
  if (first === undefined || !items.every((item) => sameType(item, first))) return null;
  return { op: "items", value: tuple, from: 0, to: items.length, type: { kind: "list", of: first }, span: tuple.span };
}

/** `list(...)`: a new list of what is given. */
export function checkListCall(scope: Scope, node: ast.Call, expected: Type | null): TExpr {
  const { span } = node;
  const [arg, ...more] = node.args;
  if (arg === undefined && node.keywords.length === 0)
    return checkValue(scope, { kind: "List", elements: [], span }, expected);
  if (arg === undefined || more.length > 0 || node.keywords.length > 0)
    return scope.fail("PMT0404", span, { callee: "list", problem: "it takes one list, range, dict or tuple" });
  if (arg.kind === "GeneratorExp") {
    const list = expected?.kind === "optional" ? expected.of : expected;
    return { ...collect(scope, arg, list?.kind === "list" ? list.of : null), span };
  }
  const range = rangeCall(scope, arg);
  if (range !== null) return checkListOfRange(scope, node, range);
  const view = viewOf(scope, arg);
  if (view !== null) return view.type.kind === "error" ? view : { ...view, span };
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const value = checkValue(scope, arg, wanted);
  const { type } = value;
  if (type.kind === "set") return refuseOrder(scope, value, span);
  const copy = (prim: string, of: Type): TExpr => ({
    op: "prim",
    prim,
    args: [value],
    order: [0],
    type: { kind: "list", of },
    span,
  });
  switch (type.kind) {
    case "error":
      return value;
    case "list":
      return copy("list.copy", type.of);
    case "dict":
      return copy("dict.keyList", type.key);
    case "deque":
      return copy("deque.list", type.of);
    case "tuple": {
      const list = listOfTuple(value);
      if (list !== null) return { ...list, span };
      return scope.fail("PMT0402", span, {
        op: "list()",
        left: showType(type),
        right: "nothing else",
        hint: "a list holds one type",
      });
    }
    case "optional":
      return scope.fail("PMT0408", value.span, { text: scope.text(value.span), type: showType(type) });
    case "str":
      return refuseText(scope, span, "a list of the characters", "keep the parts in a list");
    default:
      return scope.fail("PMT0418", value.span, { type: showType(type) });
  }
}

/** `d.keys()` and `d.values()` as lists; null for any other expression. */
function viewOf(scope: Scope, node: ast.Expr): TExpr | null {
  if (node.kind !== "Call" || node.func.kind !== "Attribute") return null;
  const { attr } = node.func;
  if (attr !== "keys" && attr !== "values") return null;
  const dict = checkValue(scope, node.func.value);
  if (dict.type.kind !== "dict") return dict.type.kind === "error" ? dict : null;
  if (bindArguments(scope, node, [], attr) === null) return errorAt(node.span);
  const [prim, of] = attr === "keys" ? ["dict.keyList", dict.type.key] : ["dict.valueList", dict.type.of];
  return {
    op: "prim",
    prim: prim as string,
    args: [dict],
    order: [0],
    type: { kind: "list", of: of as Type },
    span: node.span,
  };
}

function checkListOfRange(scope: Scope, node: ast.Call, range: ast.Call): TExpr {
  const { args, span } = range;
  if (args.length < 1 || args.length > 3 || range.keywords.length > 0)
    return scope.fail("PMT0404", span, { callee: "range", problem: "it takes one to three positional arguments" });
  const step = args[2] === undefined ? 1 : literalStep(args[2]);
  if (step === null) return scope.fail("PMT0558", (args[2] as ast.Expr).span);
  if (Math.abs(step) > MAX_INT)
    return scope.fail("PMT0601", (args[2] as ast.Expr).span, { value: String(BigInt(step)) });
  const number = (value: number): TExpr => ({ op: "int", value, type: INT, span });
  const written = args.slice(0, 2).map((arg) => checkExprAs(scope, arg, INT, "in `range`"));
  if (written.some(({ type }) => type.kind === "error")) return errorAt(node.span);
  const [start, stop] = written.length === 1 ? [number(0), written[0]] : written;
  const all = [start as TExpr, stop as TExpr, number(step)];
  const order = written.length === 1 ? [1] : [0, 1];
  return { op: "prim", prim: "list.ofRange", args: all, order, type: { kind: "list", of: INT }, span: node.span };
}

const comprehensions = new WeakMap<ast.GeneratorExp, ast.DictComp>();

/** `((k, v) for ...)` as the dict comprehension that it stands for; the same for each pass. */
function entriesOf(node: ast.GeneratorExp): ast.DictComp | null {
  const { element, generators, span } = node;
  const [key, value, ...others] = element.kind === "Tuple" ? element.elements : [];
  if (key === undefined || value === undefined || others.length > 0) return null;
  const made = comprehensions.get(node) ?? { kind: "DictComp", key, value, generators, span };
  comprehensions.set(node, made);
  return made;
}

/** `dict(d)` and `dict()`. */
export function checkDictCall(scope: Scope, node: ast.Call, expected: Type | null): TExpr {
  const { span } = node;
  const [arg, ...more] = node.args;
  if (arg === undefined && node.keywords.length === 0)
    return checkValue(scope, { kind: "Dict", keys: [], values: [], span }, expected);
  if (arg === undefined || more.length > 0 || node.keywords.length > 0)
    return scope.fail("PMT0404", span, {
      callee: "dict",
      problem: "it takes one dict; write `{key: value}` for entries",
    });
  const entries = arg.kind === "GeneratorExp" ? entriesOf(arg) : null;
  if (entries !== null) return checkDictComp(scope, entries, expected);
  const value = checkValue(scope, arg, expected);
  if (value.type.kind === "error") return value;
  if (value.type.kind !== "dict")
    return scope.fail("PMT0402", value.span, {
      op: "dict()",
      left: showType(value.type),
      right: "nothing else",
      hint: "it takes a dict; write `{key: value}` for entries",
    });
  return { op: "prim", prim: "dict.copy", args: [value], order: [0], type: value.type as DictType, span };
}
