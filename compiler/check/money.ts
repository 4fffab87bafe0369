import { MAX_INT, SCALE } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { FLOAT, INT, PRICE, SIZE, showType, type Type, USD } from "./types.ts";

type MoneyKind = "price" | "size" | "usd";
const WAYS = ["floor", "ceil", "nearest"];

/** `Price("0.55")`: the text of a constant, exact. */
export function checkMoneyCall(scope: Scope, node: ast.Call, type: Type): TExpr {
  const name = showType(type);
  const [argument] = node.args;
  if (node.args.length !== 1 || node.keywords.length > 0 || argument?.kind !== "Str") {
    const span = argument?.span ?? node.span;
    return scope.fail("PMT0605", span, {
      type: name,
      text: scope.text(span),
      problem: "a constant string is needed here",
    });
  }
  const units = parseUnits(argument.value, SCALE[type.kind as MoneyKind]);
  if (typeof units === "string")
    return scope.fail("PMT0605", argument.span, { type: name, text: argument.value, problem: units });
  return { op: "money", value: units, text: `${name}("${argument.value}")`, type, span: node.span };
}

/** Exact units of a decimal text, or what is wrong with it. */
function parseUnits(text: string, scale: number): number | string {
  const match = /^(-?)(\d{1,16})(?:\.(\d+))?$/.exec(text);
  if (match === null) return 'it must be a plain decimal number, as "0.55"';
  const [, sign, whole = "", fraction = ""] = match;
  const decimals = String(scale).length - 1;
  if (fraction.length > decimals) return `it has more than ${decimals} decimals`;
  const units = BigInt(whole) * BigInt(scale) + BigInt(fraction.padEnd(decimals, "0"));
  if (units > BigInt(MAX_INT)) return "it is out of range";
  return sign === "-" && units > 0n ? -Number(units) : Number(units);
}

/** `Price.floor(x, tick)` and the like: back from float with a stated rounding. */
export function checkMoneyRounding(scope: Scope, node: ast.Call, func: ast.Attribute, type: Type): TExpr {
  const name = showType(type);
  if (!WAYS.includes(func.attr)) {
    const hint = didYouMean(func.attr, WAYS, `${name} has floor, ceil and nearest`);
    return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: name, hint });
  }
  const unit: TExpr = { op: "money", value: 1, text: "1 unit", type, span: node.span };
  const params: Parameter[] = [
    { name: "x", type: FLOAT, keywordOnly: false, default: null },
    { name: type.kind === "price" ? "tick" : "step", type, keywordOnly: false, default: unit },
  ];
  const bound = bindArguments(scope, node, params, `${name}.${func.attr}`);
  if (bound === null) return errorAt(node.span);
  return { op: "prim", prim: `${type.kind}.${func.attr}`, ...bound, type, span: node.span };
}

/** Functions of `pmt` that may stand in an expression; the others belong to the class body. */
export function checkSdkFunction(
  scope: Scope,
  node: ast.Call,
  name: "param" | "every" | "All" | "Events" | "Series" | "Slugs" | "signal" | "cost" | "mid",
): TExpr {
  const { span } = node;
  switch (name) {
    case "mid": {
      const params = ["bid", "ask"].map((side) => ({ name: side, type: PRICE, keywordOnly: false, default: null }));
      const bound = bindArguments(scope, node, params, "mid");
      return bound === null ? errorAt(span) : { op: "prim", prim: "mid", ...bound, type: FLOAT, span };
    }
    case "cost": {
      const params: Parameter[] = [
        { name: "price", type: PRICE, keywordOnly: false, default: null },
        { name: "size", type: SIZE, keywordOnly: false, default: null },
        { name: "rounding", type: INT, keywordOnly: false, default: null, read: readWay },
      ];
      const bound = bindArguments(scope, node, params, "cost");
      const [price, size, way] = bound?.args ?? [];
      if (bound === null || price === undefined || size === undefined || way?.op !== "int") return errorAt(span);
      const order = bound.order.filter((index) => index < 2);
      return { op: "prim", prim: `cost.${WAYS[way.value]}`, args: [price, size], order, type: USD, span };
    }
    default:
      return scope.fail("PMT0715", span, { name });
  }
}

function readWay(scope: Scope, node: ast.Expr): TExpr {
  const way = node.kind === "Str" ? WAYS.indexOf(node.value) : -1;
  if (way < 0)
    return scope.fail("PMT0711", node.span, { name: "rounding", values: WAYS.map((w) => `"${w}"`).join(", ") });
  return { op: "int", value: way, type: INT, span: node.span };
}
