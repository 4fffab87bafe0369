import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { errorAt } from "./arguments.ts";
import { elementOf, type OpenSlot, readSlot, setSlot } from "./comprehensions.ts";
import { checkTest } from "./conditions.ts";
import { coerce, convertToFloat } from "./convert.ts";
import { hasDunder, lessObjects } from "./dunders.ts";
import { checkValue } from "./expressions.ts";
import { applyKey, type Key, readKey } from "./lambdas.ts";
import { isOrdered, less } from "./ordering-keys.ts";
import { eachItem, isEarly, type Source, sourceOf } from "./rounds.ts";
import type { Scope } from "./scope.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { BOOL, ERROR, FLOAT, INT, isMoney, joinTypes, optional, showType, type Type } from "./types.ts";

/** The one positional argument, and the keywords that `callee` may have; null after a report. */
export function argumentsOf(
  scope: Scope,
  call: ast.Call,
  callee: string,
  names: readonly string[],
  most = 1,
): { readonly node: ast.Expr; readonly keywords: ReadonlyMap<string, ast.Expr> } | null {
  const [node] = call.args;
  if (node === undefined || call.args.length > most) {
    scope.report("PMT0404", call.span, { callee, problem: "it takes one list, or what a `for` goes over" });
    return null;
  }
  for (const { name, span } of call.keywords) {
    if (names.includes(name)) continue;
    const hint = names.length === 0 ? "it takes no keywords" : `it takes ${names.join(" and ")}`;
    scope.report("PMT0405", span, { callee, name, hint });
    return null;
  }
  return { node, keywords: new Map(call.keywords.map(({ name, value }) => [name, value])) };
}

export function prim(name: string, args: readonly TExpr[], type: Type, span: Span): TExpr {
  return { op: "prim", prim: name, args, order: args.map((_, i) => i), type, span };
}

function boolean(value: boolean, span: Span): TExpr {
  return { op: "bool", value, type: BOOL, span };
}

function block(body: readonly TStmt[], value: TExpr): TExpr {
  return { op: "block", body, value, type: value.type, span: value.span };
}

/** `any(...)` and `all(...)`: they stop at the first answer. */
export function checkAnyAll(scope: Scope, call: ast.Call, name: "any" | "all"): TExpr {
  const { span } = call;
  const given = argumentsOf(scope, call, name, []);
  const source = given === null ? null : sourceOf(scope, call, given.node);
  if (source === null) return errorAt(span);
  const stopsAt = name === "any";
  if (source.kind === "list") {
    const { list } = source;
    if (list.type.kind !== "list" || list.type.of.kind !== "bool") {
      const hint = `write the condition: \`${name}(x > 0 for x in ${scope.text(list.span)})\``;
      return scope.fail("PMT0402", list.span, {
        op: `${name}()`,
        left: showType(list.type),
        right: "nothing else",
        hint,
      });
    }
    const args = [list, boolean(stopsAt, span)];
    const found: TExpr = { op: "prim", prim: "list.contains", args, order: [1, 0], type: BOOL, span };
    return stopsAt ? found : { op: "not", value: found, type: BOOL, span };
  }
  const answer: OpenSlot = { type: BOOL };
  const read = readSlot(answer, span);
  const stopped: TExpr = stopsAt ? read : { op: "not", value: read, type: BOOL, span };
  const take = (inner: Scope, item: ast.Expr): TStmt | null => {
    const { value } = checkTest(inner, item);
    if (value.type.kind === "error") return null;
    const test: TExpr = stopsAt ? value : { op: "not", value, type: BOOL, span: item.span };
    const then: TStmt[] = [setSlot(answer, boolean(stopsAt, span)), { op: "break", span: item.span }];
    return { op: "if", test, then, else: [], span: item.span };
  };
  const loops = eachItem(scope, source, take, stopped);
  return loops === null ? errorAt(span) : block([setSlot(answer, boolean(!stopsAt, span)), ...loops], read);
}

/** `sum(...)` of the rounds of a loop, from `start` on where one is given. */
export function checkSumOfRounds(
  scope: Scope,
  call: ast.Call,
  source: Extract<Source, { kind: "rounds" }>,
  start: TExpr | null,
): TExpr {
  const { span } = call;
  const sum: OpenSlot = { type: ERROR };
  const lost: OpenSlot = { type: FLOAT };
  const refuse = (inner: Scope, item: ast.Expr, type: Type): null => {
    inner.report("PMT0402", item.span, {
      op: "sum()",
      left: showType(type),
      right: rightOf(start),
      hint: sumHint(type),
    });
    return null;
  };
  const take = (inner: Scope, item: ast.Expr): TStmt | null => {
    const value = checkValue(inner, item);
    if (value.type.kind !== "error" && !canStart(start, value.type)) return refuse(inner, item, value.type);
    switch (value.type.kind) {
      case "error":
        return null;
      case "price":
      case "size":
      case "usd":
        sum.type = value.type;
        return setSlot(sum, prim("M.add", [readSlot(sum, span), value], value.type, span));
      case "int":
      case "bool": {
        sum.type = INT;
        const number = value.type.kind === "int" ? value : prim("bool.toInt", [value], INT, item.span);
        return setSlot(sum, prim("int.add", [readSlot(sum, span), number], INT, span));
      }
      case "float":
        sum.type = FLOAT;
        return compensated(sum, lost, value);
      default:
        return refuse(inner, item, value.type);
    }
  };
  const loops = eachItem(scope, source, take);
  if (loops === null || sum.type.kind === "error") return errorAt(span);
  if (sum.type.kind !== "float") {
    const from = start ?? { op: "int", value: 0, type: INT, span };
    return block([setSlot(sum, from), ...loops], readSlot(sum, span));
  }
  const zero: TExpr = { op: "float", value: 0, type: FLOAT, span };
  const [s, c] = [readSlot(sum, span), readSlot(lost, span)];
  const isLost: TExpr = {
    op: "and",
    left: prim("float.ne", [c, zero], BOOL, span),
    right: prim("float.isFinite", [c], BOOL, span),
    type: BOOL,
    span,
  };
  const mended: TExpr = {
    op: "if",
    test: isLost,
    then: prim("float.add", [s, c], FLOAT, span),
    else: s,
    type: FLOAT,
    span,
  };
  // CPython gives the int 0 where there is nothing: the runner converts as for any int that meets a float.
  const from = start?.type.kind === "float" ? start : zero;
  const value = block([setSlot(sum, from), setSlot(lost, zero), ...loops], mended);
  return from === zero ? convertToFloat(scope, value) : value;
}

/** Whether elements of the type can be added to what `sum` starts from: of the same type, or a 0 that is left out. */
export function canStart(start: TExpr | null, type: Type): boolean {
  if (start === null || isZero(start)) return type.kind === "int" || type.kind === "bool" || type.kind === "float";
  if (start.type.kind === "int") return type.kind === "int" || type.kind === "bool";
  return (start.type.kind === "float" || isMoney(start.type)) && start.type.kind === type.kind;
}

function isZero(start: TExpr): boolean {
  return start.op === "int" && start.value === 0;
}

export function rightOf(start: TExpr | null): string {
  return start === null ? "nothing else" : showType(start.type);
}

export function sumHint(type: Type): string {
  if (isMoney(type)) return `give it an exact amount to start from: \`sum(xs, ${showType(type)}("0"))\``;
  return "it takes numbers and bools, and a start of their type";
}

/** One step of Neumaier's sum, as `builtin_sum_impl` of CPython 3.14 makes it. */
function compensated(sum: OpenSlot, lost: OpenSlot, value: TExpr): TStmt {
  const { span } = value;
  const item: OpenSlot = { type: FLOAT };
  const next: OpenSlot = { type: FLOAT };
  const [s, c, x, n] = [sum, lost, item, next].map((slot) => readSlot(slot, span)) as [TExpr, TExpr, TExpr, TExpr];
  const op = (name: string, ...args: TExpr[]): TExpr => prim(`float.${name}`, args, FLOAT, span);
  const keep = (larger: TExpr, smaller: TExpr): TStmt[] => [
    setSlot(lost, op("add", c, op("add", op("sub", larger, n), smaller))),
  ];
  const test = prim("float.ge", [op("abs", s), op("abs", x)], BOOL, span);
  const body: TStmt[] = [
    setSlot(item, value),
    setSlot(next, op("add", s, x)),
    { op: "if", test, then: keep(s, x), else: keep(x, s), span },
    setSlot(sum, n),
  ];
  return { op: "if", test: boolean(true, span), then: body, else: [], span };
}

/** `min` and `max` of one thing to go through, with `key` and `default`. */
export function checkExtremeOf(scope: Scope, call: ast.Call, name: "min" | "max", source: Source): TExpr {
  const { span } = call;
  const given = argumentsOf(scope, call, name, ["key", "default"]);
  if (given === null) return errorAt(span);
  const keyNode = given.keywords.get("key");
  const key = keyNode === undefined ? null : readKey(scope, keyNode);
  if (keyNode !== undefined && key === null) return errorAt(span);
  const otherNode = given.keywords.get("default");
  const other = otherNode === undefined ? null : checkValue(scope, otherNode);
  if (other?.type.kind === "error") return other;
  if (other !== null && !isEarly(scope, other, source)) return scope.fail("PMT0485", other.span, { name: "default" });
  return extreme(scope, call, name, source, key, other);
}

function extreme(
  scope: Scope,
  call: ast.Call,
  name: "min" | "max",
  source: Source,
  key: Key | null,
  other: TExpr | null,
): TExpr {
  const { span } = call;
  const best: OpenSlot = { type: ERROR };
  const bestKey: OpenSlot = { type: ERROR };
  const found: OpenSlot = { type: BOOL };
  const wanted = other !== null && other.type.kind === "float" ? FLOAT : null;
  const written = source.kind === "rounds" && source.isWritten;
  const take = (inner: Scope, item: ast.Expr): TStmt | null => {
    const value = written
      ? elementOf(inner, item, floatWanted(inner, item, wanted), "as an item of this")
      : checkValue(inner, item);
    if (value.type.kind === "error") return null;
    best.type = value.type;
    const held: OpenSlot = { type: value.type };
    const keyed = key === null ? null : applyKey(inner, key, readSlot(held, item.span));
    const mark = keyed?.value ?? readSlot(held, item.span);
    if (mark.type.kind === "error") return null;
    const isOwn = hasDunder(inner, mark.type, "__lt__");
    if (!isOwn && !isOrdered(mark.type)) {
      inner.report("PMT0484", mark.span, { type: showType(mark.type) });
      return null;
    }
    bestKey.type = mark.type;
    const heldKey: OpenSlot = { type: mark.type };
    const [now, then] = [readSlot(heldKey, span), readSlot(bestKey, span)];
    const [a, b] = name === "min" ? [now, then] : [then, now];
    const better = isOwn ? lessObjects(inner, a, b, call) : less(a, b);
    const test: TExpr = {
      op: "or",
      left: { op: "not", value: readSlot(found, span), type: BOOL, span },
      right: better,
      type: BOOL,
      span,
    };
    const win = [setSlot(best, readSlot(held, item.span)), setSlot(bestKey, now), setSlot(found, boolean(true, span))];
    const body: TStmt[] = [
      setSlot(held, value),
      ...(keyed?.before ?? []),
      setSlot(heldKey, mark),
      { op: "if", test, then: win, else: [], span },
    ];
    return { op: "if", test: boolean(true, span), then: body, else: [], span };
  };
  const rounds = source.kind === "rounds" ? source : null;
  if (rounds === null) return errorAt(span);
  const loops = eachItem(scope, rounds, take);
  if (loops === null || best.type.kind === "error") return errorAt(span);
  const start = setSlot(found, boolean(false, span));
  const value = readSlot(best, span);
  const isFound = readSlot(found, span);
  if (other === null) {
    const raise: TStmt = { op: "raise", error: "ValueError", message: null, span };
    const empty: TStmt = {
      op: "if",
      test: { op: "not", value: isFound, type: BOOL, span },
      then: [raise],
      else: [],
      span,
    };
    return block([start, ...loops, empty], value);
  }
  const type = other.type.kind === "none" ? optional(best.type) : joinTypes(best.type, other.type);
  if (type === null || (type.kind === "float" && best.type.kind !== "float"))
    return coerce(scope, other, best.type, "as the default");
  const early: OpenSlot = { type };
  const first = setSlot(early, coerce(scope, other, type, "as the default"));
  const some = coerce(scope, value, type, "as the result");
  return block([first, start, ...loops], {
    op: "if",
    test: isFound,
    then: some,
    else: readSlot(early, span),
    type,
    span,
  });
}

/** An item that is an int where the default is a float becomes one, as arguments of `min` do. */
function floatWanted(scope: Scope, item: ast.Expr, wanted: Type | null): Type | null {
  if (wanted === null) return null;
  const { silent } = scope;
  scope.silent = true;
  const tried = checkValue(scope, item);
  scope.silent = silent;
  return tried.type.kind === "int" ? wanted : null;
}
