import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { FunctionDecl } from "../resolve/symbols.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { floatOperand } from "./convert.ts";
import { resultOf, signatureOf } from "./functions.ts";
import type { Scope } from "./scope.ts";
import { MATH_NAMES, type SdkName } from "./sdk.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, FLOAT, INT, type Type } from "./types.ts";

/** The module of the SDK that holds the functions which no target's own library computes alike. */
export const MATH_LIBRARY = "pmt.math";

/** Function of `pmt.math` that `x ** y` of floats calls. */
const POWER = "_power";

const x: Parameter = { name: "x", type: FLOAT, keywordOnly: false, default: null };
const y: Parameter = { name: "y", type: FLOAT, keywordOnly: false, default: null };
const exponent: Parameter = { name: "i", type: INT, keywordOnly: false, default: null };

interface Row {
  readonly prim: string;
  readonly result: Type;
  readonly params: readonly Parameter[];
}

const ROWS: Readonly<Record<string, Row>> = {
  sqrt: { prim: "float.sqrt", result: FLOAT, params: [x] },
  floor: { prim: "float.floor", result: INT, params: [x] },
  ceil: { prim: "float.ceil", result: INT, params: [x] },
  trunc: { prim: "float.trunc", result: INT, params: [x] },
  fabs: { prim: "float.abs", result: FLOAT, params: [x] },
  fmod: { prim: "float.fmod", result: FLOAT, params: [x, y] },
  copysign: { prim: "float.copysign", result: FLOAT, params: [x, y] },
  ldexp: { prim: "float.ldexp", result: FLOAT, params: [x, exponent] },
  isnan: { prim: "float.isNan", result: BOOL, params: [x] },
  isinf: { prim: "float.isInf", result: BOOL, params: [x] },
  isfinite: { prim: "float.isFinite", result: BOOL, params: [x] },
};

/** `math.name(...)` for a name of `MATH_NAMES`. */
export function checkMathCall(scope: Scope, node: ast.Call, name: string): TExpr {
  const sdk = MATH_NAMES.get(name);
  if (sdk?.kind === "mathConstant") return scope.fail("PMT0409", node.func.span, { name: scope.text(node.func.span) });
  if (sdk?.kind === "mathLibrary") return callLibrary(scope, node, name);
  if (name === "frexp") return checkFrexp(scope, node);
  const row = ROWS[name];
  if (row === undefined) return unknownMath(scope, node.func, name);
  const bound = bindArguments(scope, node, row.params, `math.${name}`);
  if (bound === null) return errorAt(node.span);
  return { op: "prim", prim: row.prim, ...bound, type: row.result, span: node.span };
}

/** `math.pi` and the other constants. */
export function checkMathValue(scope: Scope, node: ast.Attribute): TExpr {
  const sdk = MATH_NAMES.get(node.attr);
  if (sdk === undefined) return unknownMath(scope, node, node.attr);
  return mathValue(scope, sdk, node.span);
}

/** The value of a name of the SDK that stands alone: only the constants of `math` have one. */
export function mathValue(scope: Scope, sdk: SdkName, span: ast.Expr["span"]): TExpr {
  if (sdk.kind === "mathConstant") return { op: "float", value: sdk.value, type: FLOAT, span };
  return scope.fail("PMT0409", span, { name: scope.text(span) });
}

const HINTS: Readonly<Record<string, string>> = {
  exp2: "write `math.pow(2.0, x)`",
  cbrt: "write `math.pow(x, 1.0 / 3.0)` for x >= 0",
  hypot: "write `math.sqrt(x * x + y * y)`",
  fsum: "write `sum(xs)`, which is compensated",
  dist: "write `math.sqrt(x * x + y * y)` of the differences",
  prod: "multiply in a `for` loop",
  isclose: "write `abs(a - b) <= 1e-9 * max(abs(a), abs(b))`",
  modf: "write `math.trunc(x)` for the whole part, and `math.fmod(x, 1.0)` for the rest",
  remainder: "write `x - round(x / y) * y`, or `math.fmod(x, y)`, which is exact",
  sinh: "write `(math.exp(x) - math.exp(-x)) / 2.0`",
  cosh: "write `(math.exp(x) + math.exp(-x)) / 2.0`",
  asinh: "write `math.log(x + math.sqrt(x * x + 1.0))` for x >= 0",
  acosh: "write `math.log(x + math.sqrt(x * x - 1.0))`",
  atanh: "write `0.5 * (math.log1p(x) - math.log1p(-x))`",
  degrees: "write `x * (180.0 / math.pi)`",
  radians: "write `x * (math.pi / 180.0)`",
  erfc: "write `2.0 * norm_cdf(-x * math.sqrt(2.0))`, exact in the tail too, with `from pmt.math import norm_cdf`",
  isqrt: "write `math.floor(math.sqrt(n))` for n below 2 ** 52",
  factorial: "multiply in a `for` loop, or keep a list of the first values",
  comb: "multiply and divide in a `for` loop",
  perm: "multiply in a `for` loop",
  gcd: "take remainders in a `while` loop",
  lcm: "take remainders in a `while` loop",
  ulp: "write `math.ldexp(1.0, math.frexp(x)[1] - 53)`",
  ...Object.fromEntries(
    ["sin", "cos", "tan", "asin", "acos", "atan", "atan2", "gamma", "lgamma", "nextafter"].map((name) => [
      name,
      "no exact form of it is in this version: take the value from a `param` or a list of constants",
    ]),
  ),
  norm_cdf: "write `from pmt.math import norm_cdf`",
  norm_pdf: "write `from pmt.math import norm_pdf`",
};

function unknownMath(scope: Scope, node: ast.Expr, name: string): TExpr {
  const span = node.kind === "Attribute" ? node.attrSpan : node.span;
  return scope.fail("PMT0440", span, { name, hint: mathHint(name) });
}

/** Way out for a member of `math` that the language lacks. */
export function mathHint(name: string): string {
  const others = `it has ${[...MATH_NAMES.keys()].sort().join(", ")}`;
  return HINTS[name] ?? didYouMean(name, MATH_NAMES.keys(), others);
}

/** A call of a function of the library, by its name in `math`. */
function callLibrary(scope: Scope, node: ast.Call, name: string): TExpr {
  const [value, base] = node.args;
  if (name === "log" && value !== undefined && base !== undefined && node.args.length === 2) {
    const known =
      base.kind === "Float" || base.kind === "Int" ? { 2: "log2", 10: "log10" }[Number(base.value)] : undefined;
    if (known !== undefined) {
      const hint = `write \`math.${known}(${scope.text(value.span)})\``;
      return scope.fail("PMT0440", base.span, { name: "log(x, base)", hint });
    }
    const hint = `write \`math.log(${scope.text(value.span)}) / math.log(${scope.text(base.span)})\``;
    return scope.fail("PMT0440", base.span, { name: "log(x, base)", hint });
  }
  scope.report("PMT0614", node.func.span, { name: scope.text(node.func.span), function: name });
  const decl = scope.program.library(name);
  const info = scope.program.functionInfo(decl);
  const bound = bindArguments(scope, node, [...signatureOf(scope.program, info).params], `math.${name}`);
  const type = libraryResult(scope, decl, node.span);
  if (bound === null || type.kind === "error") return errorAt(node.span);
  return { op: "call", function: decl.name, ...bound, type, span: node.span };
}

/** Notes the call; a function of the library touches no field. */
function libraryResult(scope: Scope, decl: FunctionDecl, span: ast.Expr["span"]): Type {
  const info = scope.program.functionInfo(decl);
  if (scope.caller !== null && !scope.caller.calls.has(info.key)) scope.caller.calls.set(info.key, span);
  return resultOf(scope.program, info);
}

/** `x ** y` of numbers: exact for ints with a literal exponent, else the library's power. */
export function checkPower(scope: Scope, left: TExpr, right: TExpr, span: ast.Expr["span"]): TExpr {
  if (left.type.kind === "int" && right.type.kind === "int") {
    if (right.op !== "int" || right.value < 0) {
      return scope.fail("PMT0606", right.span, { text: scope.text(right.span) });
    }
    return { op: "prim", prim: "int.pow", args: [left, right], order: [0, 1], type: INT, span };
  }
  scope.report("PMT0614", span, { name: "**", function: "pow" });
  const decl = scope.program.library(POWER);
  const type = libraryResult(scope, decl, span);
  const args = [floatOperand(scope, left), floatOperand(scope, right)];
  return { op: "call", function: decl.name, args, order: [0, 1], type, span };
}

/** `math.frexp(x)` as a whole; both parts read x, so x is something that can be read twice. */
function checkFrexp(scope: Scope, node: ast.Call): TExpr {
  const value = frexpArgument(scope, node);
  if (value === null) return errorAt(node.span);
  const inner = value.op === "convert" ? value.value : value;
  if (!["local", "constant", "float", "int"].includes(inner.op)) {
    return scope.fail("PMT0441", node.span, { text: scope.text(value.span) });
  }
  const elements = [part(0, value, node.span), part(1, value, node.span)];
  return { op: "tuple", elements, type: { kind: "tuple", items: [FLOAT, INT] }, span: node.span };
}

function frexpArgument(scope: Scope, node: ast.Call): TExpr | null {
  return bindArguments(scope, node, [x], "math.frexp")?.args[0] ?? null;
}

function part(index: 0 | 1, value: TExpr, span: ast.Expr["span"]): TExpr {
  const prim = index === 0 ? "float.mantissa" : "float.exponent";
  return { op: "prim", prim, args: [value], order: [0], type: index === 0 ? FLOAT : INT, span };
}

/** `math.frexp(x)[0]` and `[1]`: one part alone. Null for any other expression. */
export function checkFrexpPart(scope: Scope, node: ast.Subscript): TExpr | null {
  const { value: call, index } = node;
  if (call.kind !== "Call" || index.kind !== "Int" || index.value > 1n || !isFrexp(scope, call.func)) return null;
  const value = frexpArgument(scope, call);
  return value === null ? errorAt(node.span) : part(index.value === 0n ? 0 : 1, value, node.span);
}

function isFrexp(scope: Scope, func: ast.Expr): boolean {
  if (func.kind === "Attribute") {
    const isMath = func.value.kind === "Name" && scope.global(func.value.id)?.kind === "math";
    return isMath && func.attr === "frexp";
  }
  const symbol = func.kind === "Name" ? scope.global(func.id) : null;
  return symbol?.kind === "sdk" && symbol.sdk.kind === "math" && symbol.sdk.name === "frexp";
}
