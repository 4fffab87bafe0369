import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { collect } from "./comprehensions.ts";
import { hasDunder, textOfObject } from "./dunders.ts";
import { checkValue } from "./expressions.ts";
import { formatFix } from "./formatting.ts";
import { otherList } from "./list-methods.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, STR, showType } from "./types.ts";

const METHODS = ["startswith", "endswith", "join"];

/** Methods of a str that rest on tables of Unicode, or on how a text is made of characters. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ...["upper", "lower", "title", "capitalize", "casefold", "swapcase"].map(
    (name) => [name, "write the text in the case that you need, and compare with `==`"] as const,
  ),
  ...["strip", "lstrip", "rstrip"].map((name) => [name, "write the texts without blanks at their ends"] as const),
  ...["split", "rsplit", "splitlines", "partition", "rpartition"].map(
    (name) => [name, "keep the parts in a list of str or in fields of their own"] as const,
  ),
  ...["replace", "removeprefix", "removesuffix", "translate"].map(
    (name) => [name, "put the text together from its parts with `+` or an f-string"] as const,
  ),
  ...["find", "rfind", "index", "rindex", "count"].map(
    (name) => [name, "ask `part in text`, `text.startswith(part)` or `text.endswith(part)`"] as const,
  ),
  ...["isdigit", "isdecimal", "isnumeric", "isalpha", "isalnum", "isupper", "islower", "isspace"].map(
    (name) => [name, "keep a bool beside the text"] as const,
  ),
  ...["zfill", "ljust", "rjust", "center", "encode"].map(
    (name) => [name, "write an f-string: in a log it takes a width and decimals"] as const,
  ),
]);

/** An operation that would show how a text is made of characters, which the targets count differently. */
export function refuseText(scope: Scope, span: Span, what: string, hint: string): TExpr {
  return scope.fail("PMT0430", span, { what, hint });
}

/** Text of a value as `str(x)` and an f-string make it, where it is exact on every target. */
export function textOf(scope: Scope, value: TExpr, span: Span): TExpr {
  const { type } = value;
  switch (type.kind) {
    case "str":
    case "error":
      return value;
    case "int":
    case "bool":
      return { op: "prim", prim: `${type.kind}.text`, args: [value], order: [0], type: STR, span };
    case "enum":
      return { op: "memberValue", part: "text", value, type: STR, span };
    case "optional":
      return scope.fail("PMT0408", value.span, { text: scope.text(value.span), type: showType(type) });
    default:
      return scope.fail("PMT0431", span, { type: showType(type) });
  }
}

/** An f-string as a value: its parts are joined. */
export function checkJoined(scope: Scope, node: ast.JoinedStr): TExpr {
  let joined: TExpr | null = null;
  let sound = true;
  for (const part of node.parts) {
    const text: TExpr =
      part.kind === "Str" ? { op: "str", value: part.value, type: STR, span: part.span } : field(scope, part);
    if (text.type.kind === "error") sound = false;
    else if (joined === null) joined = text;
    else joined = { op: "prim", prim: "str.concat", args: [joined, text], order: [0, 1], type: STR, span: node.span };
  }
  if (!sound) return errorAt(node.span);
  return joined ?? { op: "str", value: "", type: STR, span: node.span };
}

function field(scope: Scope, part: ast.FormattedValue): TExpr {
  const value = checkValue(scope, part.value);
  if (value.type.kind === "error") return value;
  if (part.conversion !== "r" && (part.spec ?? "") === "" && hasDunder(scope, value.type, "__str__"))
    return textOfObject(scope, value, part.span, part.value);
  const written = part.conversion !== null ? `!${part.conversion}` : part.spec;
  if (written !== null && written !== "") {
    const problem = `\`${written}\` stands only in logs, \`raise\` and \`assert\``;
    return scope.fail("PMT0560", part.span, { text: scope.text(part.span), problem });
  }
  return textOf(scope, value, part.span);
}

/** `sep.join(texts)`. */
function checkJoin(scope: Scope, node: ast.Call, text: TExpr): TExpr {
  const read = (s: Scope, n: ast.Expr): TExpr =>
    n.kind === "GeneratorExp" ? collect(s, n, STR) : otherList(s, n, STR);
  const texts: Parameter = { name: "the texts", type: STR, keywordOnly: false, default: null, read };
  const bound = bindArguments(scope, node, [texts], "join");
  if (bound === null) return errorAt(node.span);
  return { op: "prim", prim: "str.join", args: [text, ...bound.args], order: [0, 1], type: STR, span: node.span };
}

/** `startswith`, `endswith` and `join`. */
export function checkTextMethod(scope: Scope, node: ast.Call, func: ast.Attribute, text: TExpr): TExpr {
  if (func.attr === "format") return scope.fail("PMT0531", node.span, {}, formatFix(scope, node, func));
  const leftOut = LEFT_OUT.get(func.attr);
  if (leftOut !== undefined) return scope.fail("PMT0471", func.attrSpan, { name: func.attr, hint: leftOut });
  if (func.attr === "join") return checkJoin(scope, node, text);
  if (!METHODS.includes(func.attr)) {
    const hint = didYouMean(func.attr, METHODS, "a str has startswith, endswith and join");
    return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: "str", hint });
  }
  const part: Parameter = { name: "the part", type: STR, keywordOnly: false, default: null };
  const bound = bindArguments(scope, node, [part], func.attr);
  if (bound === null) return errorAt(node.span);
  const prim = `str.${func.attr}`;
  return { op: "prim", prim, args: [text, ...bound.args], order: [0, 1], type: BOOL, span: node.span };
}
