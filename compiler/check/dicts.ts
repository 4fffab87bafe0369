import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { readSlot, setSlot } from "./comprehensions.ts";
import { coerce } from "./convert.ts";
import { checkExprAs, checkValue, elementsOf } from "./expressions.ts";
import { guessContainer } from "./guess.ts";
import { bindAndCheck } from "./iteration.ts";
import { owned, refuseChange } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import { checkDeleteSlice } from "./slices.ts";
import type { TExpr, TSlot, TStmt } from "./typed.ts";
import {
  BOOL,
  ERROR,
  INT,
  joinTypes,
  optional,
  sameType,
  showType,
  type Type,
  VOID,
  withoutLiterals,
} from "./types.ts";

export type DictType = Type & { readonly kind: "dict" };

/** Whether a dict may have such keys; floats and tuples are refused, since equality of keys must be exact and cheap. */
export function isKey(type: Type): boolean {
  return type.kind === "int" || type.kind === "str" || type.kind === "enum" || type.kind === "outcome";
}

/** `dict[K, V]` of the two types, or an error after a report. */
export function dictOf(scope: Scope, key: Type, of: Type, node: ast.Expr): Type {
  if (key.kind === "error" || of.kind === "error") return ERROR;
  if (!isKey(key)) {
    const code = key.kind === "float" ? "PMT0543" : key.kind === "tuple" ? "PMT0544" : "PMT0433";
    scope.report(code, node.span, { type: showType(key) });
    return ERROR;
  }
  return { kind: "dict", key, of };
}

/** `{}` and `{k: v, ...}`. */
export function checkDict(scope: Scope, node: ast.DictLiteral, expected: Type | null): TExpr {
  const { span } = node;
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const known = wanted?.kind === "dict" ? wanted : null;
  const keys: TExpr[] = [];
  // In the order in which Python evaluates them: each key before its value.
  const values = elementsOf(scope, node.values, known?.of ?? null, (i) => {
    keys.push(checkValue(scope, node.keys[i] as ast.Expr, known?.key ?? null));
  });
  const pairs = keys.map((key, i) => ({ key, value: values[i] as TExpr }));
  if (
    wanted?.kind === "error" ||
    pairs.some(({ key, value }) => key.type.kind === "error" || value.type.kind === "error")
  )
    return errorAt(span);
  const key =
    known?.key ??
    joined(
      scope,
      pairs.map((pair) => pair.key),
      "as a key of this dict",
    );
  const of =
    known?.of ??
    joined(
      scope,
      pairs.map((pair) => pair.value),
      "as a value of this dict",
    );
  if (key === null || of === null || of.kind === "none")
    return scope.fail("PMT0435", span, { ...guessContainer(scope, node), empty: "{}" });
  if (of.kind === "handle") return scope.fail("PMT0706", span, { type: showType(of) });
  const type = dictOf(scope, key, of, node.keys[0] ?? node);
  if (type.kind !== "dict") return errorAt(span);
  const entries = pairs.flatMap((pair) => [
    coerce(scope, pair.key, type.key, "as a key of this dict"),
    coerce(scope, pair.value, type.of, "as a value of this dict"),
  ]);
  return entries.some((entry) => entry.type.kind === "error") ? errorAt(span) : { op: "dict", entries, type, span };
}

/** Least type that holds all values; null for none of them. */
function joined(scope: Scope, values: readonly TExpr[], where: string): Type | null {
  let type: Type | null = null;
  for (const value of values) {
    const next: Type | null = type === null ? value.type : joinTypes(type, value.type);
    if (next === null) {
      const texts = { expected: showType(type ?? ERROR), actual: showType(value.type), where };
      scope.report("PMT0401", value.span, { ...texts, hint: "a dict holds one type of keys and one of values" });
      return ERROR;
    }
    type = next;
  }
  return type;
}

/** A key of a dict as it is given. */
export function keyOf(scope: Scope, node: ast.Expr, type: DictType): TExpr {
  return checkExprAs(scope, node, type.key, "as a key of this dict");
}

/** `d[k]` as a value. */
export function checkDictItem(scope: Scope, node: ast.Subscript, dict: TExpr, type: DictType): TExpr {
  const key = keyOf(scope, node.index, type);
  if (key.type.kind === "error") return key;
  return { op: "prim", prim: "dict.get", args: [dict, key], order: [0, 1], type: type.of, span: node.span };
}

/** `k in d`. */
export function checkInDict(scope: Scope, needle: TExpr, dict: TExpr, type: DictType, span: ast.Expr["span"]): TExpr {
  const key = coerce(scope, needle, withoutLiterals(type.key), "to be looked for in this dict");
  if (key.type.kind === "error") return key;
  return { op: "prim", prim: "dict.contains", args: [dict, key], order: [1, 0], type: BOOL, span };
}

export function lengthOfDict(dict: TExpr, span: ast.Expr["span"]): TExpr {
  return { op: "prim", prim: "dict.len", args: [dict], order: [0], type: INT, span };
}

/** `d | e`, a new dict, and `d |= e`, which changes `d` itself; null for anything else. */
export function joinDicts(
  scope: Scope,
  op: ast.BinaryOperator,
  left: TExpr,
  right: TExpr,
  span: ast.Expr["span"],
  changes: boolean,
): TExpr | null {
  const type = owned(left.type);
  if (op !== "|" || left.type.kind !== "dict" || !sameType(type, owned(right.type))) return null;
  if (changes && refuseChange(scope, left, left.span)) return errorAt(span);
  const slots = [left, right].map((side) => ({ slot: { type: side.type }, side }));
  const [a, b] = slots.map(({ slot, side }) => readSlot(slot, side.span)) as [TExpr, TExpr];
  const body: TStmt[] = slots.map(({ slot, side }) => setSlot(slot, side));
  const made: TSlot = { type };
  const target = changes ? a : readSlot(made, span);
  if (!changes) body.push(setSlot(made, { op: "prim", prim: "dict.copy", args: [a], order: [0], type, span }));
  const update: TExpr = { op: "prim", prim: "dict.update", args: [target, b], order: [0, 1], type: VOID, span };
  return { op: "block", body: [...body, { op: "evaluate", value: update, span }], value: target, type, span };
}

/** `d.popitem()`: the entry that was put in last, as a tuple. */
function popItem(dict: TExpr, type: DictType, span: ast.Expr["span"]): TExpr {
  const [d, k, v] = [{ type }, { type: type.key }, { type: type.of }] as const;
  const [held, key, value] = [d, k, v].map((slot: TSlot) => readSlot(slot, span)) as [TExpr, TExpr, TExpr];
  const prim = (name: string, args: readonly TExpr[], of: Type): TExpr => ({
    op: "prim",
    prim: `dict.${name}`,
    args,
    order: args.map((_, i) => i),
    type: of,
    span,
  });
  const body = [
    setSlot(d, dict),
    setSlot(k, prim("lastKey", [held], type.key)),
    setSlot(v, prim("pop", [held, key], type.of)),
  ];
  const tuple: Type = { kind: "tuple", items: [type.key, type.of] };
  return { op: "block", body, value: { op: "tuple", elements: [key, value], type: tuple, span }, type: tuple, span };
}

const METHODS = ["get", "pop", "popitem", "setdefault", "update", "clear", "copy", "keys", "values", "items"];
const CHANGES: ReadonlySet<string> = new Set(["pop", "popitem", "setdefault", "update", "clear"]);
const VIEWS: ReadonlySet<string> = new Set(["keys", "values", "items"]);

export function checkDictMethod(scope: Scope, node: ast.Call, func: ast.Attribute, dict: TExpr): TExpr {
  const type = dict.type as DictType;
  const { span } = node;
  if (CHANGES.has(func.attr) && refuseChange(scope, dict, func.attrSpan)) return errorAt(span);
  if (VIEWS.has(func.attr)) return scope.fail("PMT0434", span, { text: scope.text(span) });
  switch (func.attr) {
    case "get":
    case "pop":
      return checkFind(scope, node, func.attr, dict, type);
    case "setdefault": {
      const bound = bindArguments(scope, node, [keyParameter(type), defaultParameter(type, null)], func.attr);
      if (bound === null) return errorAt(span);
      return {
        op: "prim",
        prim: "dict.setdefault",
        args: [dict, ...bound.args],
        order: [0, 1, 2],
        type: type.of,
        span,
      };
    }
    case "update": {
      const other: Parameter = { name: "the other dict", type, keywordOnly: false, default: null };
      const bound = bindArguments(scope, node, [other], func.attr);
      if (bound === null) return errorAt(span);
      return { op: "prim", prim: "dict.update", args: [dict, ...bound.args], order: [0, 1], type: VOID, span };
    }
    case "popitem":
      return bindArguments(scope, node, [], func.attr) === null ? errorAt(span) : popItem(dict, type, span);
    case "clear":
    case "copy": {
      if (bindArguments(scope, node, [], func.attr) === null) return errorAt(span);
      const result = func.attr === "clear" ? VOID : owned(type);
      return { op: "prim", prim: `dict.${func.attr}`, args: [dict], order: [0], type: result, span };
    }
    default: {
      const hint = didYouMean(func.attr, METHODS, `dicts have ${METHODS.join(", ")}`);
      const fix = renameFix(func.attr, func.attrSpan, METHODS);
      return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: "dict", hint }, fix);
    }
  }
}

function keyParameter(type: DictType): Parameter {
  return { name: "the key", type: type.key, keywordOnly: false, default: null, read: (s, n) => keyOf(s, n, type) };
}

/** None stands for itself; anything else must be a value of the dict. */
function defaultParameter(type: DictType, missing: TExpr | null): Parameter {
  const read = (s: Scope, n: ast.Expr): TExpr =>
    n.kind === "None" && type.of.kind !== "optional" && missing !== null
      ? { op: "none", type: optional(type.of), span: n.span }
      : coerce(s, checkValue(s, n, type.of), type.of, "as a value of this dict");
  return { name: "the default", type: type.of, keywordOnly: false, default: missing, read };
}

/** `get` and `pop`, with a default or without one. */
function checkFind(scope: Scope, node: ast.Call, name: "get" | "pop", dict: TExpr, type: DictType): TExpr {
  const { span } = node;
  const absent: TExpr = { op: "none", type: optional(type.of), span };
  const bound = bindArguments(scope, node, [keyParameter(type), defaultParameter(type, absent)], name);
  if (bound === null) return errorAt(span);
  const [key, fallback] = bound.args as [TExpr, TExpr];
  const removes = name === "pop";
  if (removes && bound.order.length === 1)
    return { op: "prim", prim: "dict.pop", args: [dict, key], order: [0, 1], type: type.of, span };
  if (fallback.op === "none") return { op: "find", dict, key, removes, type: optional(type.of), span };
  const prim = removes ? "dict.popOr" : "dict.getOr";
  return { op: "prim", prim, args: [dict, key, fallback], order: [0, 1, 2], type: type.of, span };
}

/** A loop over a dict or a view of it; `undefined` where the loop is over something else. */
export function checkForDict(scope: Scope, node: ast.For): TStmt | null | undefined {
  const { iter } = node;
  const call = iter.kind === "Call" && iter.func.kind === "Attribute" && VIEWS.has(iter.func.attr) ? iter : null;
  const func = call?.func.kind === "Attribute" ? call.func : null;
  const dict = checkDictQuietly(scope, func?.value ?? iter);
  if (dict === null) return undefined;
  const view = func?.attr ?? "keys";
  if (call !== null && bindArguments(scope, call, [], view) === null) return null;
  const key: TSlot = { type: dict.type.key };
  const value: TSlot = { type: dict.type.of };
  const bound = bindAndCheck(scope, node, itemOf(view, key, value, iter.span));
  return { op: "forDict", dict, key, value, ...bound, span: node.span };
}

function itemOf(view: string, key: TSlot, value: TSlot, span: ast.Expr["span"]): TExpr {
  const read = (slot: TSlot): TExpr => ({ op: "slot", slot, type: slot.type, span });
  if (view === "keys") return read(key);
  if (view === "values") return read(value);
  const type: Type = { kind: "tuple", items: [key.type, value.type] };
  return { op: "tuple", elements: [read(key), read(value)], type, span };
}

/** The value, or null where it is no dict: what else it is, others say. */
function checkDictQuietly(scope: Scope, node: ast.Expr): (TExpr & { readonly type: DictType }) | null {
  const { silent } = scope;
  const flow = scope.flow.copy();
  scope.silent = true;
  const tried = checkValue(scope, node);
  scope.silent = silent;
  scope.flow = flow;
  return tried.type.kind === "dict" ? (checkValue(scope, node) as TExpr & { readonly type: DictType }) : null;
}

/** `del d[k]`, `del xs[i]`. */
export function checkDelete(scope: Scope, node: ast.Delete): TStmt | null {
  const [target, ...others] = node.targets;
  if (target?.kind !== "Subscript" || others.length > 0) {
    scope.report("PMT0557", node.span, { problem: "`del` takes one item of a list or a dict" });
    return null;
  }
  const holder = checkValue(scope, target.value);
  const { type } = holder;
  if (target.index.kind === "Slice") return checkDeleteSlice(scope, node, target, target.index, holder);
  const key =
    type.kind === "dict" ? keyOf(scope, target.index, type) : checkExprAs(scope, target.index, INT, "as an index");
  if (type.kind === "error" || key.type.kind === "error") return null;
  if (type.kind !== "dict" && type.kind !== "list") {
    scope.report("PMT0417", holder.span, { type: showType(type) });
    return null;
  }
  if (refuseChange(scope, holder, target.span)) return null;
  const prim = type.kind === "dict" ? "dict.delete" : "list.popAt";
  const result = type.kind === "dict" ? VOID : type.of;
  const value: TExpr = { op: "prim", prim, args: [holder, key], order: [0, 1], type: result, span: target.span };
  return { op: "evaluate", value, span: node.span };
}
