import type * as ast from "../parse/ast.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { append, collect, type OpenSlot, readSlot, setSlot } from "./comprehensions.ts";
import { hasDunder, noteDunder } from "./dunders.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { applyKey, type Key, readKey } from "./lambdas.ts";
import { refuseOrder, sortRows } from "./ordering.ts";
import { ownName } from "./own-names.ts";
import { argumentsOf, prim } from "./reductions.ts";
import { eachItem, isEarly, type Source, sourceOf } from "./rounds.ts";
import type { Scope } from "./scope.ts";
import { assignLocal } from "./statements.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { BOOL, ERROR, INT, showType, type Type, VOID } from "./types.ts";

/** `sorted(...)`, with `key` and `reverse`: a new list. */
export function checkSorted(scope: Scope, call: ast.Call): TExpr {
  const { span } = call;
  const given = argumentsOf(scope, call, "sorted", ["key", "reverse"]);
  const source = given === null ? null : sourceOf(scope, call, given.node, true);
  if (given === null || source === null) return errorAt(span);
  const keyNode = given.keywords.get("key");
  const key = keyNode === undefined ? null : readKey(scope, keyNode);
  if (keyNode !== undefined && key === null) return errorAt(span);
  const reverseNode = given.keywords.get("reverse");
  const reverse: TExpr =
    reverseNode === undefined
      ? { op: "bool", value: false, type: BOOL, span }
      : checkExprAs(scope, reverseNode, BOOL, "for `reverse` of `sorted`");
  if (reverse.type.kind === "error") return reverse;
  if (!isEarly(scope, reverse, source)) return scope.fail("PMT0485", reverse.span, { name: "reverse" });
  const items = itemsOf(scope, source, key !== null);
  const { type } = items;
  if (type.kind !== "list") return errorAt(span);
  const flag: OpenSlot = { type: BOOL };
  const before: TStmt[] = [setSlot(flag, reverse)];
  const body = key === null ? sortItems(scope, call, items) : sortByKey(scope, call, items, key);
  if (body === null) return errorAt(span);
  const order = prim(body.row, [body.keys, readSlot(flag, span)], { kind: "list", of: INT }, span);
  const value = prim("list.pick", [body.items, order], type, span);
  return { op: "block", body: [...before, ...body.statements], value, type, span };
}

/** The items in a list: the list itself where nothing can change it on the way. */
function itemsOf(scope: Scope, source: Source, keyed: boolean): TExpr {
  if (source.kind === "rounds") return collect(scope, source.node, null);
  const { list } = source;
  const type: Type = list.type.kind === "list" ? { kind: "list", of: list.type.of } : ERROR;
  // The author's `__lt__` may change the list.
  const copies = keyed || (type.kind === "list" && hasDunder(scope, type.of, "__lt__"));
  return copies ? prim("list.copy", [list], type, list.span) : { ...list, type };
}

interface Sorting {
  readonly statements: TStmt[];
  readonly items: TExpr;
  readonly keys: TExpr;
  readonly row: string;
}

function rowOf(scope: Scope, type: Type, span: ast.Expr["span"], call: ast.Call): string | null {
  if (hasDunder(scope, type, "__lt__")) {
    noteDunder(scope, type, "__lt__", call);
    return "list.placesLess";
  }
  const rows = sortRows(scope, type);
  if (rows === null) scope.report("PMT0484", span, { type: showType(type) });
  return rows?.places ?? null;
}

function sortItems(scope: Scope, call: ast.Call, list: TExpr): Sorting | null {
  const { type, span } = list;
  const row = type.kind === "list" ? rowOf(scope, type.of, span, call) : null;
  if (row === null) return null;
  const held: OpenSlot = { type };
  const items = readSlot(held, span);
  return { statements: [setSlot(held, list)], items, keys: items, row };
}

/** `emptied` runs once the items are taken. */
function sortByKey(scope: Scope, call: ast.Call, list: TExpr, key: Key, emptied: TStmt | null = null): Sorting | null {
  const { span } = call;
  const { name, node } = loopOverItems(scope, call);
  const keys: OpenSlot = { type: ERROR };
  scope.localNames.add(name);
  const items = assignLocal(scope, name, list, span);
  const take = (inner: Scope, item: ast.Expr): TStmt | null => {
    const { before, value } = applyKey(inner, key, checkValue(inner, item));
    if (value.type.kind === "error") return null;
    const mark = value.type.kind === "bool" ? prim("bool.toInt", [value], INT, value.span) : value;
    keys.type = { kind: "list", of: mark.type };
    const body = [...before, append(readSlot(keys, span), mark)];
    return { op: "if", test: { op: "bool", value: true, type: BOOL, span }, then: body, else: [], span: item.span };
  };
  const loops = eachItem(scope, { kind: "rounds", node, isWritten: false }, take);
  scope.localNames.delete(name);
  if (loops === null || keys.type.kind !== "list") return null;
  const row = rowOf(scope, keys.type.of, key.body.span, call);
  if (row === null) return null;
  const empty: TExpr = { op: "list", elements: [], type: keys.type, span };
  const start: TStmt[] = [{ op: "assign", name, value: items, span }, ...(emptied === null ? [] : [emptied])];
  const statements: TStmt[] = [...start, setSlot(keys, empty), ...loops];
  const read: TExpr = { op: "local", name, type: list.type, span };
  return { statements, items: read, keys: readSlot(keys, span), row };
}

/** A loop over the items in a local of the checker's own; the same for each pass. */
function loopOverItems(scope: Scope, call: ast.Call): { readonly name: string; readonly node: ast.GeneratorExp } {
  const { rounds } = scope.program;
  let node = rounds.get(call);
  const { span } = call;
  if (node === undefined) {
    const item: ast.Name = { kind: "Name", id: "item", span };
    const iter: ast.Name = { kind: "Name", id: ownName(scope, "items"), span };
    node = { kind: "GeneratorExp", element: item, generators: [{ target: item, iter, ifs: [] }], span };
    rounds.set(call, node);
  }
  const [loop] = node.generators as [ast.Comprehension & { readonly iter: ast.Name }];
  return { name: loop.iter.id, node };
}

/** `xs.sort()` with `key` and `reverse`. */
export function checkSort(scope: Scope, call: ast.Call, list: TExpr, of: Type): TExpr {
  const { span } = call;
  const no: TExpr = { op: "bool", value: false, type: BOOL, span };
  let key: Key | null = null;
  const readsKey = (s: Scope, node: ast.Expr): TExpr => {
    key = readKey(s, node);
    return key === null ? errorAt(node.span) : { op: "bool", value: true, type: BOOL, span: node.span };
  };
  const parameters: Parameter[] = [
    { name: "key", type: BOOL, keywordOnly: true, default: no, read: readsKey },
    { name: "reverse", type: BOOL, keywordOnly: true, default: no },
  ];
  const bound = bindArguments(scope, call, parameters, "sort");
  if (bound === null) return errorAt(span);
  const reverse = bound.args[1] as TExpr;
  const isOwn = hasDunder(scope, of, "__lt__");
  if (key !== null || isOwn) return sortApart(scope, call, list, reverse, key);
  const rows = sortRows(scope, of);
  if (rows === null) return refuseOrder(scope, span, "sort", of);
  const order = [0, ...bound.order.map((i) => i)];
  return { op: "prim", prim: rows.sort, args: [list, reverse], order, type: VOID, span };
}

/**
 * As CPython sorts: the list is empty while the author's functions run, and holds the items again at the end. What
 * was put into it meanwhile is a ValueError.
 */
function sortApart(scope: Scope, call: ast.Call, list: TExpr, reverse: TExpr, key: Key | null): TExpr {
  const { span } = call;
  const { type } = list;
  const target: OpenSlot = { type };
  const flag: OpenSlot = { type: BOOL };
  const order: OpenSlot = { type: { kind: "list", of: INT } };
  const xs = readSlot(target, span);
  const run = (name: string, args: readonly TExpr[]): TStmt => ({
    op: "evaluate",
    value: prim(name, args, VOID, span),
    span,
  });
  const items = prim("list.copy", [xs], type, span);
  const emptied = run("list.clear", [xs]);
  const body = key === null ? sortItems(scope, call, items) : sortByKey(scope, call, items, key, emptied);
  if (body === null) return errorAt(span);
  const isFilled = prim(
    "int.gt",
    [prim("list.len", [xs], INT, span), { op: "int", value: 0, type: INT, span }],
    BOOL,
    span,
  );
  const statements: TStmt[] = [
    setSlot(target, list),
    setSlot(flag, reverse),
    ...body.statements,
    ...(key === null ? [emptied] : []),
    setSlot(order, prim(body.row, [body.keys, readSlot(flag, span)], order.type, span)),
    { op: "if", test: isFilled, then: [{ op: "raise", error: "ValueError", message: null, span }], else: [], span },
  ];
  const sorted = prim("list.pick", [body.items, readSlot(order, span)], type, span);
  return { op: "block", body: statements, value: prim("list.extend", [xs, sorted], VOID, span), type: VOID, span };
}
