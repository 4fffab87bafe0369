import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { coerce } from "./convert.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { CONTEXT_METHODS, PROPERTIES, RECORD_LEVELS, RECORDS, type SdkParam } from "./sdk.ts";
import { checkSignalCall } from "./signals.ts";
import type { TExpr } from "./typed.ts";
import { FLOAT, INT, optional, PRICE, SIZE, showType, type Type, VOID } from "./types.ts";

/** A method of Context: the table's, or `quote`. */
export function checkContextCall(scope: Scope, node: ast.Call, func: ast.Attribute, context: TExpr): TExpr {
  if (func.attr === "quote") return checkQuote(scope, node, context);
  if (func.attr === "signal") return checkSignalCall(scope, node, context);
  // As a statement of its own it was taken before.
  if (RECORD_LEVELS.has(func.attr)) return scope.fail("PMT0416", node.span, { text: scope.text(node.span) });
  const method = CONTEXT_METHODS.get(func.attr);
  if (method === undefined) {
    const known = [...CONTEXT_METHODS.keys(), "quote", "signal", ...RECORD_LEVELS.keys(), ...PROPERTIES.Context.keys()];
    const hint = PROPERTIES.Context.has(func.attr)
      ? `\`${func.attr}\` is not called: leave the brackets out`
      : didYouMean(func.attr, known, "see the list of actions in the guide");
    return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: "Context", hint });
  }
  if (func.attr === "convert") scope.program.conversions.push({ unit: scope.unit, span: node.span });
  const bound = bindArguments(scope, node, method.params.map(parameter), func.attr);
  if (bound === null) return errorAt(node.span);
  return {
    op: "prim",
    prim: method.prim,
    args: [context, ...bound.args],
    order: [0, ...bound.order.map((index) => index + 1)],
    type: method.result,
    span: node.span,
  };
}

/** `Leg(outcome, price, size)` and `Level(price, size)`. */
export function checkRecord(scope: Scope, node: ast.Call, type: Type): TExpr {
  const name = showType(type);
  const record = RECORDS[name];
  const bound = record === undefined ? null : bindArguments(scope, node, record.params.map(parameter), name);
  if (record === undefined || bound === null) return errorAt(node.span);
  return { op: "prim", prim: record.prim, ...bound, type, span: node.span };
}

function parameter(param: SdkParam): Parameter {
  const { name, type, keywordOnly = false, literal } = param;
  const base = { name, type, keywordOnly, default: defaultOf(param) };
  return literal === undefined ? base : { ...base, read: (scope, node) => readLiteral(scope, node, name, literal) };
}

function defaultOf(param: SdkParam): TExpr | null {
  const span = { start: 0, end: 0 };
  if (typeof param.default === "number") return { op: "int", value: param.default, type: INT, span };
  if (typeof param.default === "boolean") return { op: "bool", value: param.default, type: param.type, span };
  return null;
}

function readLiteral(scope: Scope, node: ast.Expr, name: string, values: Readonly<Record<string, number>>): TExpr {
  const value = node.kind === "Str" ? values[node.value] : undefined;
  if (value === undefined) {
    const names = Object.keys(values).map((text) => `"${text}"`);
    return scope.fail("PMT0711", node.span, { name, values: names.join(", ") });
  }
  return { op: "int", value, type: INT, span: node.span };
}

/** `quote(market, *, bid, ask, size)`: both prices float (rounded outward), or both Price (exact). */
function checkQuote(scope: Scope, node: ast.Call, context: TExpr): TExpr {
  if (node.keywords.some(({ name }) => name === "bids" || name === "asks")) return checkLevels(scope, node, context);
  const side = (name: string): Parameter => ({
    name,
    type: FLOAT,
    keywordOnly: true,
    default: null,
    read: (s, n) => readSide(s, n, name),
  });
  const params: Parameter[] = [
    { name: "market", type: { kind: "handle", name: "Market" }, keywordOnly: false, default: null },
    side("bid"),
    side("ask"),
    { name: "size", type: SIZE, keywordOnly: true, default: null },
  ];
  const bound = bindArguments(scope, node, params, "quote");
  const [market, bid, ask, size] = bound?.args ?? [];
  if (bound === null || market === undefined || bid === undefined || ask === undefined || size === undefined)
    return errorAt(node.span);
  const exact = [bid, ask].map((value) => base(value.type).kind === "price");
  const none = [bid, ask].map((value) => value.type.kind === "none");
  const anyExact = exact.some(Boolean);
  if (anyExact && !exact.every((is, i) => is || none[i])) {
    return scope.fail("PMT0709", node.span, { bid: showType(bid.type), ask: showType(ask.type) });
  }
  const to = optional(anyExact ? PRICE : FLOAT);
  const prices = [bid, ask].map((value) => coerce(scope, value, to, "as a quoted price"));
  return {
    op: "prim",
    prim: anyExact ? "ctx.quotePrice" : "ctx.quoteFloat",
    args: [context, market, ...prices, size],
    order: [0, ...bound.order.map((index) => index + 1)],
    type: VOID,
    span: node.span,
  };
}

/** `quote(market, *, bids, asks)`: levels with exact prices. */
function checkLevels(scope: Scope, node: ast.Call, context: TExpr): TExpr {
  const mixed = node.keywords.find(({ name }) => name === "bid" || name === "ask" || name === "size");
  if (mixed !== undefined) return scope.fail("PMT0728", mixed.span, { name: mixed.name ?? "" });
  const side = (name: string): Parameter => ({
    name,
    type: { kind: "list", of: { kind: "handle", name: "Level" } },
    keywordOnly: true,
    default: null,
  });
  const params: Parameter[] = [
    { name: "market", type: { kind: "handle", name: "Market" }, keywordOnly: false, default: null },
    side("bids"),
    side("asks"),
  ];
  const bound = bindArguments(scope, node, params, "quote");
  if (bound === null) return errorAt(node.span);
  return {
    op: "prim",
    prim: "ctx.quoteLevels",
    args: [context, ...bound.args],
    order: [0, ...bound.order.map((index) => index + 1)],
    type: VOID,
    span: node.span,
  };
}

function readSide(scope: Scope, node: ast.Expr, name: string): TExpr {
  const value = checkValue(scope, node);
  const kind = base(value.type).kind;
  if (kind === "float" || kind === "price" || kind === "none" || kind === "error") return value;
  // An int stands for a float; optional ints are rare enough to be left to the author.
  if (value.type.kind === "int") return coerce(scope, value, FLOAT, `for parameter \`${name}\` of \`quote\``);
  const values = {
    expected: "float or Price (or None)",
    actual: showType(value.type),
    where: `for parameter \`${name}\` of \`quote\``,
    hint: "give a price",
  };
  return scope.fail("PMT0401", node.span, values);
}

function base(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}
