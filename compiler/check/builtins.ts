import type * as ast from "../parse/ast.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { readSlot, setSlot } from "./comprehensions.ts";
import { truth } from "./conditions.ts";
import { checkDictCall, checkListCall } from "./containers.ts";
import { coerce, convertToFloat } from "./convert.ts";
import { lengthOfDeque } from "./deques.ts";
import { lengthOfDict } from "./dicts.ts";
import { hasDunder, lengthOfObject, noteDunder, textOfObject } from "./dunders.ts";
import { checkValue } from "./expressions.ts";
import { isOrdered } from "./ordering.ts";
import {
  argumentsOf,
  canStart,
  checkAnyAll,
  checkExtremeOf,
  checkSumOfRounds,
  rightOf,
  sumHint,
} from "./reductions.ts";
import { isEarly, roundsOf, sourceOf } from "./rounds.ts";
import type { Scope } from "./scope.ts";
import { checkSetCall, lengthOfSet } from "./sets.ts";
import { checkSorted } from "./sorting.ts";
import { refuseText, textOf } from "./strings.ts";
import { lengthOfTuple } from "./tuples.ts";
import type { TExpr, TSlot } from "./typed.ts";
import { BOOL, FLOAT, INT, isMoney, isNumber, joinTypes, showType, type Type, withoutLiterals } from "./types.ts";
import { checkIsinstance } from "./unions.ts";

type Check = (scope: Scope, node: ast.Call, expected: Type | null) => TExpr;

const BUILTINS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["abs", checkAbs],
  ["min", (scope, node) => checkExtreme(scope, node, "min")],
  ["max", (scope, node) => checkExtreme(scope, node, "max")],
  ["len", checkLen],
  ["round", checkRound],
  ["int", checkIntCall],
  ["float", checkFloatCall],
  ["bool", checkBoolCall],
  ["any", (scope, node) => checkAnyAll(scope, node, "any")],
  ["all", (scope, node) => checkAnyAll(scope, node, "all")],
  ["sum", checkSum],
  ["divmod", checkDivmod],
  ["str", checkStrCall],
  ["list", checkListCall],
  ["dict", checkDictCall],
  ["set", checkSetCall],
  ["sorted", checkSorted],
  ["isinstance", (scope, node) => checkIsinstance(scope, node).value],
  ["range", (scope, node) => scope.fail("PMT0418", node.span, { type: "a range outside of `for ... in range(...)`" })],
]);

const UNSUPPORTED: Readonly<Record<string, string>> = {
  print: "it is a statement of its own: a line of the log",
  enumerate: "it stands in `for i, x in enumerate(xs):` only",
  zip: "it stands in `for x, y in zip(xs, ys):` only",
  reversed: "it stands in `for x in reversed(xs):` only",
  tuple: "write the tuple out: `(a, b)`",
  pow: "write `x ** y`",
  super: "it stands in `super().method(...)` only",
  map: "write a comprehension: `[f(x) for x in xs]`",
  filter: "write a comprehension: `[x for x in xs if f(x)]`",
};

export function isBuiltin(name: string): boolean {
  return BUILTINS.has(name);
}

const OTHERS: ReadonlySet<string> = new Set(
  (
    "aiter anext ascii bin breakpoint bytearray bytes callable chr classmethod complex format frozenset " +
    "hash help hex id iter memoryview next object oct ord property repr slice staticmethod"
  ).split(" "),
);

/** Way out for a builtin of Python that the language lacks, or null for any other name. */
export function unsupportedBuiltinHint(name: string): string | null {
  if (OTHERS.has(name)) return "the guide lists the builtins that mean the same on every target";
  return Object.hasOwn(UNSUPPORTED, name) ? (UNSUPPORTED[name] ?? null) : null;
}

export function checkBuiltin(scope: Scope, node: ast.Call, name: string, expected: Type | null): TExpr {
  const check = BUILTINS.get(name) as Check;
  return check(scope, node, expected);
}

/** One positional argument of any type, or null after a report. */
function single(scope: Scope, node: ast.Call, callee: string): TExpr | null {
  const any: Parameter = {
    name: "first argument",
    type: INT,
    keywordOnly: false,
    default: null,
    read: (s, n) => checkValue(s, n),
  };
  const bound = bindArguments(scope, node, [any], callee);
  const value = bound?.args[0] ?? null;
  if (value?.type.kind === "optional") {
    scope.report("PMT0408", value.span, { text: scope.text(value.span), type: showType(value.type) });
    return null;
  }
  return value;
}

function prim(name: string, args: readonly TExpr[], type: Type, node: ast.Call): TExpr {
  return { op: "prim", prim: name, args, order: args.map((_, i) => i), type, span: node.span };
}

function wrongArgument(scope: Scope, value: TExpr, callee: string, hint: string): TExpr {
  return scope.fail("PMT0402", value.span, {
    op: `${callee}()`,
    left: showType(value.type),
    right: "nothing else",
    hint,
  });
}

function checkAbs(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "abs");
  if (value === null) return errorAt(node.span);
  const { type } = value;
  if (isNumber(type)) return prim(`${type.kind}.abs`, [value], withoutLiterals(type), node);
  if (isMoney(type)) return prim("M.abs", [value], type, node);
  return wrongArgument(scope, value, "abs", "it takes a number or an exact amount");
}

function checkExtreme(scope: Scope, node: ast.Call, name: "min" | "max"): TExpr {
  const [only, ...more] = node.args;
  if (only !== undefined && more.length === 0) {
    const source = node.keywords.length > 0 ? roundsOf(scope, node, only) : sourceOf(scope, node, only);
    if (source === null) return errorAt(node.span);
    return source.kind === "list"
      ? extremeOfList(scope, node, name, source.list)
      : checkExtremeOf(scope, node, name, source);
  }
  if (node.keywords.length > 0 && only !== undefined) return extremeByKey(scope, node, name);
  const values = node.args.map((arg) => checkValue(scope, arg));
  if (values.some((value) => value.type.kind === "error")) return errorAt(node.span);
  const [first, ...others] = values;
  if (first === undefined)
    return scope.fail("PMT0404", node.span, { callee: name, problem: "a list or two values are missing" });
  let type: Type = first.type;
  for (const value of others) {
    const missing = [first, value].find((side) => side.type.kind === "optional");
    if (missing !== undefined) {
      return scope.fail("PMT0408", missing.span, { text: scope.text(missing.span), type: showType(missing.type) });
    }
    const joined = joinTypes(type, value.type);
    const isOwn = joined !== null && hasDunder(scope, joined, "__lt__");
    if (joined === null || !(isOwn || isOrdered(scope, joined))) {
      const hint = "the arguments are of one type that has an order: numbers, exact amounts, texts, tuples of these";
      return scope.fail("PMT0402", node.span, {
        op: `${name}()`,
        left: showType(type),
        right: showType(value.type),
        hint,
      });
    }
    type = joined;
  }
  const isOwn = hasDunder(scope, type, "__lt__");
  if (!isOwn && !isOrdered(scope, type))
    return wrongArgument(scope, first, name, "it takes values of a type that has an order");
  const converted = values.map((value) => coerce(scope, value, type, `as an argument of \`${name}\``));
  if (!(isNumber(type) || isMoney(type))) {
    const list: TExpr = { op: "list", elements: converted, type: { kind: "list", of: type }, span: node.span };
    return isOwn ? extremeOfList(scope, node, name, list) : prim(`list.${name}By`, [list], type, node);
  }
  const row = `${isMoney(type) ? "M" : type.kind}.${name}`;
  return converted.reduce((a, b) => prim(row, [a, b], type, node));
}

/** `min(a, b, key=...)`: as of a list of the arguments. */
function extremeByKey(scope: Scope, node: ast.Call, name: "min" | "max"): TExpr {
  const given = node.keywords.find((keyword) => keyword.name !== "key");
  if (given !== undefined) {
    const hint = given.name === "default" ? "several values are never empty" : "it takes key";
    return scope.fail("PMT0405", given.span, { callee: name, name: given.name, hint });
  }
  const { listed } = scope.program;
  let call = listed.get(node);
  if (call === undefined) {
    const span = {
      start: node.args[0]?.span.start ?? node.span.start,
      end: node.args.at(-1)?.span.end ?? node.span.end,
    };
    call = { ...node, args: [{ kind: "List", elements: node.args, span }] };
    listed.set(node, call);
  }
  return checkExtreme(scope, call, name);
}

function extremeOfList(scope: Scope, node: ast.Call, name: "min" | "max", list: TExpr): TExpr {
  const { type } = list;
  if (type.kind === "list" && (isNumber(type.of) || isMoney(type.of)))
    return prim(`list.${name}`, [list], type.of, node);
  if (type.kind === "list" && isOrdered(scope, type.of)) return prim(`list.${name}By`, [list], type.of, node);
  if (type.kind === "list" && hasDunder(scope, type.of, "__lt__")) {
    noteDunder(scope, type.of, "__lt__", node);
    return prim(`list.${name}Less`, [list], type.of, node);
  }
  return wrongArgument(scope, list, name, "it takes two or more values, or a list of what has an order");
}

function checkLen(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "len");
  if (value === null) return errorAt(node.span);
  if (value.type.kind === "list") return prim("list.len", [value], INT, node);
  if (value.type.kind === "handle" && value.type.name === "Markets") return prim("markets.len", [value], INT, node);
  if (value.type.kind === "dict") return lengthOfDict(value, node.span);
  if (value.type.kind === "tuple") return lengthOfTuple(value, node.span);
  if (value.type.kind === "set") return lengthOfSet(value, node.span);
  if (hasDunder(scope, value.type, "__len__")) return lengthOfObject(scope, value, node.span, node);
  if (value.type.kind === "deque") return lengthOfDeque(value, node.span);
  if (value.type.kind === "str") return refuseText(scope, node.span, "`len`", "ask whether it is empty: `if text:`");
  return wrongArgument(scope, value, "len", "it takes a list, a dict or a set");
}

function checkStrCall(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "str");
  if (value === null) return errorAt(node.span);
  if (hasDunder(scope, value.type, "__str__")) return textOfObject(scope, value, node.span, node);
  return textOf(scope, value, node.span);
}

function checkRound(scope: Scope, node: ast.Call): TExpr {
  const digits = node.args[1] ?? node.keywords.find((keyword) => keyword.name === "ndigits")?.value;
  if (digits === undefined) {
    const value = single(scope, node, "round");
    if (value === null) return errorAt(node.span);
    if (value.type.kind === "int") return value;
    if (value.type.kind === "float") return prim("float.round", [value], INT, node);
    return wrongArgument(
      scope,
      value,
      "round",
      "it takes a number; exact amounts have `.floor`, `.ceil` and `.nearest`",
    );
  }
  const [first] = node.args;
  if (first === undefined || node.args.length + node.keywords.length !== 2) {
    return scope.fail("PMT0404", node.span, { callee: "round", problem: "it takes a number, and a number of digits" });
  }
  if (digits.kind !== "Int" || digits.value > 6n)
    return scope.fail("PMT0603", digits.span, { text: scope.text(digits.span) });
  const value = checkValue(scope, first);
  if (value.type.kind === "error" || value.type.kind === "int") return value;
  if (value.type.kind !== "float")
    return wrongArgument(
      scope,
      value,
      "round",
      "it takes a number; exact amounts have `.floor`, `.ceil` and `.nearest`",
    );
  const places: TExpr = { op: "int", value: Number(digits.value), type: INT, span: digits.span };
  return prim("float.roundDigits", [value, places], FLOAT, node);
}

function checkIntCall(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "int");
  if (value === null) return errorAt(node.span);
  if (value.type.kind === "int") return value;
  if (value.type.kind === "float") return prim("float.trunc", [value], INT, node);
  if (value.type.kind === "bool") return prim("bool.toInt", [value], INT, node);
  if (value.type.kind === "enum" && scope.program.enums.get(value.type.enum)?.isInt)
    return { op: "memberValue", part: "value", value, type: INT, span: node.span };
  return wrongArgument(scope, value, "int", "it takes a number or a bool; leave an exact amount with `float(x)`");
}

function checkFloatCall(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "float");
  if (value === null) return errorAt(node.span);
  const { type } = value;
  if (type.kind === "float") return value;
  if (type.kind === "int") return prim("int.toFloat", [value], FLOAT, node);
  if (type.kind === "bool") return prim("int.toFloat", [prim("bool.toInt", [value], INT, node)], FLOAT, node);
  if (isMoney(type)) return prim(`${type.kind}.toFloat`, [value], FLOAT, node);
  return wrongArgument(scope, value, "float", "it takes a number, a bool or an exact amount");
}

/** `divmod(a, b)`: a tuple of `a // b` and `a % b`, each operand computed once. */
function checkDivmod(scope: Scope, node: ast.Call): TExpr {
  const number = (name: string): Parameter => ({
    name,
    type: INT,
    keywordOnly: false,
    default: null,
    read: (s, n) => checkValue(s, n),
  });
  const bound = bindArguments(scope, node, [number("first argument"), number("second argument")], "divmod");
  const [left, right] = bound?.args ?? [];
  if (left == null || right == null) return errorAt(node.span);
  const wrong = [left, right].find(({ type }) => !isNumber(type));
  if (wrong?.type.kind === "error") return wrong;
  if (wrong !== undefined) return wrongArgument(scope, wrong, "divmod", "it takes two numbers");
  const type = withoutLiterals(joinTypes(left.type, right.type) ?? left.type);
  const held = [left, right].map((value) => {
    const slot: TSlot = { type };
    return { slot, body: setSlot(slot, coerce(scope, value, type, "as an argument of `divmod`")) };
  });
  const operands = held.map(({ slot }) => readSlot(slot, node.span));
  const elements = ["floordiv", "mod"].map((name) => prim(`${type.kind}.${name}`, operands, type, node));
  const value: TExpr = { op: "tuple", elements, type: { kind: "tuple", items: [type, type] }, span: node.span };
  return { op: "block", body: held.map(({ body }) => body), value, type: value.type, span: node.span };
}

function checkBoolCall(scope: Scope, node: ast.Call): TExpr {
  const value = single(scope, node, "bool");
  if (value === null) return errorAt(node.span);
  return value.type.kind === "bool" ? value : { ...truth(scope, value), type: BOOL };
}

/** `sum(xs)` and `sum(xs, start)`. */
function checkSum(scope: Scope, node: ast.Call): TExpr {
  const given = argumentsOf(scope, node, "sum", ["start"], 2);
  const source = given === null ? null : sourceOf(scope, node, given.node);
  if (given === null || source === null) return errorAt(node.span);
  const startNode = given.keywords.get("start") ?? node.args[1];
  if (startNode !== undefined && node.args.length > 1 && node.keywords.length > 0)
    return scope.fail("PMT0404", node.span, { callee: "sum", problem: "`start` is given twice" });
  const start = startNode === undefined ? null : checkValue(scope, startNode);
  if (start?.type.kind === "error") return start;
  if (source.kind === "rounds") {
    if (start !== null && !isEarly(scope, start, source)) return scope.fail("PMT0485", start.span, { name: "start" });
    return checkSumOfRounds(scope, node, source, start);
  }
  const { list } = source;
  const element = list.type.kind === "list" ? list.type.of : null;
  if (element === null || !canStart(start, element)) {
    const type = element ?? list.type;
    return scope.fail("PMT0402", list.span, {
      op: "sum()",
      left: showType(list.type),
      right: rightOf(start),
      hint: sumHint(type),
    });
  }
  return sumOfList(scope, node, list, element, start);
}

function sumOfList(scope: Scope, node: ast.Call, list: TExpr, element: Type, start: TExpr | null): TExpr {
  const from = start?.op === "int" && start.value === 0 ? null : start;
  if (element.kind === "bool") {
    const held: TSlot = { type: list.type };
    const count = prim("list.sumBool", [from === null ? list : readSlot(held, list.span)], INT, node);
    if (from === null) return count;
    const value = prim("int.add", [from, count], INT, node);
    return { op: "block", body: [setSlot(held, list)], value, type: INT, span: node.span };
  }
  if (element.kind === "int" && from === null) return prim("list.sumInt", [list], INT, node);
  if (element.kind !== "float") return prim("list.sumFrom", [list, from as TExpr], element, node);
  scope.report("PMT0613", node.span, { what: "these floats" });
  // CPython gives the int 0 for an empty list: the runner converts as for any int that meets a float.
  if (from === null) return convertToFloat(scope, prim("list.sumFloat", [list], FLOAT, node));
  return prim("list.sumFloatFrom", [list, from], FLOAT, node);
}
