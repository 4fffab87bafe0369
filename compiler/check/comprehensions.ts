import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { errorAt } from "./arguments.ts";
import { coerce } from "./convert.ts";
import { dictOf } from "./dicts.ts";
import { checkValue } from "./expressions.ts";
import { leaf } from "./leaves.ts";
import { checkFor } from "./loops.ts";
import { type Loops, withOwnNames } from "./own-names.ts";
import type { Scope } from "./scope.ts";
import type { TExpr, TSlot, TStmt } from "./typed.ts";
import { ERROR, isElement, showType, type Type, VOID } from "./types.ts";

/** A slot whose type is known only when the loop's element was checked. */
export interface OpenSlot {
  type: Type;
}

export function readSlot(slot: TSlot, span: Span): TExpr {
  return { op: "slot", slot, type: slot.type, span };
}

export function setSlot(slot: TSlot, value: TExpr): TStmt {
  return { op: "setSlot", slot, value, span: value.span };
}

/** `[x for ...]`. */
export function checkListComp(scope: Scope, node: ast.ListComp, expected: Type | null): TExpr {
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  return collect(scope, node, wanted?.kind === "list" ? wanted.of : null);
}

/** The elements of a comprehension or a generator expression in a new list. */
export function collect(scope: Scope, node: ast.ListComp | ast.GeneratorExp, wanted: Type | null): TExpr {
  const { span } = node;
  const slot: OpenSlot = { type: ERROR };
  const loops = checkLoops(scope, node, (inner, { element }) => {
    const value = elementOf(inner, element, wanted, "as an element of this list");
    if (value.type.kind === "error") return null;
    if (!isElement(value.type)) {
      inner.report("PMT0706", element.span, { type: showType(value.type) });
      return null;
    }
    slot.type = { kind: "list", of: value.type };
    return append(readSlot(slot, span), value);
  });
  const { type } = slot;
  if (loops === null || type.kind === "error") return errorAt(span);
  const empty: TExpr = { op: "list", elements: [], type, span };
  return { op: "block", body: [setSlot(slot, empty), ...loops], value: readSlot(slot, span), type, span };
}

export function append(list: TExpr, value: TExpr): TStmt {
  const args = [list, value];
  const { span } = value;
  return { op: "evaluate", value: { op: "prim", prim: "list.append", args, order: [0, 1], type: VOID, span }, span };
}

/** `{k: v for ...}`. */
export function checkDictComp(scope: Scope, node: ast.DictComp, expected: Type | null): TExpr {
  const { span } = node;
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const known = wanted?.kind === "dict" ? wanted : null;
  const slot: OpenSlot = { type: ERROR };
  const loops = checkLoops(scope, node, (inner, own) => {
    const key = elementOf(inner, own.key, known?.key ?? null, "as a key of this dict");
    const value = elementOf(inner, own.value, known?.of ?? null, "as a value of this dict");
    if (key.type.kind === "error" || value.type.kind === "error") return null;
    if (value.type.kind === "handle") {
      inner.report("PMT0706", own.value.span, { type: showType(value.type) });
      return null;
    }
    slot.type = dictOf(inner, key.type, value.type, own.key);
    if (slot.type.kind === "error") return null;
    const args = [readSlot(slot, span), key, value];
    const set: TExpr = { op: "prim", prim: "dict.set", args, order: [0, 1, 2], type: VOID, span: key.span };
    return { op: "evaluate", value: set, span: key.span };
  });
  const { type } = slot;
  if (loops === null || type.kind === "error") return errorAt(span);
  const empty: TExpr = { op: "dict", entries: [], type, span };
  return { op: "block", body: [setSlot(slot, empty), ...loops], value: readSlot(slot, span), type, span };
}

/** An element in the wanted type; None alone has no type. */
export function elementOf(scope: Scope, node: ast.Expr, wanted: Type | null, where: string): TExpr {
  const value = checkValue(scope, node, wanted);
  if (wanted !== null && wanted.kind !== "error") return coerce(scope, value, wanted, where);
  return value.type.kind === "none" ? scope.fail("PMT0411", node.span, { name: "xs", type: "list[float]" }) : value;
}

/**
 * The loops of an expression as statements, with what `element` makes of each round; null where something
 * was reported. `element` is given the expression under names of its own.
 */
export function checkLoops<T extends Loops>(
  scope: Scope,
  node: T,
  element: (scope: Scope, own: T) => TStmt | null,
  stops: TExpr | null = null,
): TStmt[] | null {
  const own = withOwnNames(scope, node);
  let sound = true;
  let body: ast.Stmt[] = [
    leaf(node.span, own.node, (inner) => {
      const made = element(inner, own.node);
      if (made === null) sound = false;
      return made;
    }),
  ];
  for (const { target, iter, ifs } of [...own.node.generators].reverse()) {
    for (const test of [...ifs].reverse()) body = [{ kind: "If", test, body, orelse: [], span: test.span }];
    const span = { start: target.span.start, end: iter.span.end };
    const loop: ast.For = { kind: "For", target, iter, body, span };
    body = stops === null ? [loop] : [loop, leaf(span, null, () => stopIf(stops))];
  }
  const [loop] = body as [ast.For];
  for (const name of own.names) scope.localNames.add(name);
  const checked = checkFor(scope, loop);
  for (const name of own.names) scope.localNames.delete(name);
  return checked === null || !sound ? null : [checked];
}

/** Leaves the loop around it too, once the answer is known. */
function stopIf(test: TExpr): TStmt {
  const { span } = test;
  return { op: "if", test, then: [{ op: "break", span }], else: [], span };
}
