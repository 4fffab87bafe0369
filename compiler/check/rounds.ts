import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { checkLoops } from "./comprehensions.ts";
import { checkIterable } from "./iterables.ts";
import { mayRunCode } from "./own-names.ts";
import type { Scope } from "./scope.ts";
import { sortedSet } from "./sets.ts";
import type { TExpr, TStmt } from "./typed.ts";

/** What a function like `sum` goes through: a list as it is, or the rounds of loops. */
export type Source =
  | { readonly kind: "list"; readonly list: TExpr; readonly node: ast.Expr }
  | { readonly kind: "rounds"; readonly node: ast.GeneratorExp; readonly isWritten: boolean };

const ITERATORS: ReadonlySet<string> = new Set(["range", "enumerate", "zip", "reversed"]);
const VIEWS: ReadonlySet<string> = new Set(["keys", "values", "items"]);

/** `call` is the whole call, whose argument is `node`. Null after a report. */
export function sourceOf(scope: Scope, call: ast.Call, node: ast.Expr, sorts = false): Source | null {
  if (node.kind === "GeneratorExp") return { kind: "rounds", node, isWritten: true };
  if (!isIterator(scope, node)) {
    const list = checkIterable(scope, node);
    if (list.type.kind === "error") return null;
    if (list.type.kind === "list") return { kind: "list", list, node };
    if (list.type.kind === "set" && sorts) {
      const sorted = sortedSet(scope, list, list.type, call.span);
      return sorted.type.kind === "error" ? null : { kind: "list", list: sorted, node };
    }
  }
  return { kind: "rounds", node: roundsOver(scope, call.span, node), isWritten: false };
}

/** The same, where a list too is gone through round by round. */
export function roundsOf(scope: Scope, call: ast.Call, node: ast.Expr): Source | null {
  const source = sourceOf(scope, call, node);
  if (source?.kind !== "list") return source;
  return { kind: "rounds", node: roundsOver(scope, call.span, node), isWritten: false };
}

/** A call that gives something to go through, and no value. */
function isIterator(scope: Scope, node: ast.Expr): boolean {
  if (node.kind !== "Call") return false;
  const { func } = node;
  if (func.kind === "Attribute") return VIEWS.has(func.attr);
  return (
    func.kind === "Name" && ITERATORS.has(func.id) && !scope.localNames.has(func.id) && !scope.unit.names.has(func.id)
  );
}

/** `(x for x in node)`, which the author did not write: its step belongs to the line of the call. */
function roundsOver(scope: Scope, call: Span, node: ast.Expr): ast.GeneratorExp {
  const { rounds } = scope.program;
  let made = rounds.get(node);
  if (made === undefined) {
    const target: ast.Name = { kind: "Name", id: "item", span: { start: call.start, end: node.span.end } };
    const element: ast.Name = { ...target, span: node.span };
    made = { kind: "GeneratorExp", element, generators: [{ target, iter: node, ifs: [] }], span: node.span };
    rounds.set(node, made);
  }
  return made;
}

/** Statements that give every item to `take`; null after a report. */
export function eachItem(
  scope: Scope,
  source: Extract<Source, { kind: "rounds" }>,
  take: (inner: Scope, item: ast.Expr) => TStmt | null,
  stops: TExpr | null = null,
): TStmt[] | null {
  return checkLoops(scope, source.node, (inner, own) => take(inner, own.element), stops);
}

/**
 * Whether an expression gives the same before the rounds of `source` begin as after its first iterable was
 * evaluated, where Python evaluates it.
 */
export function isEarly(scope: Scope, value: TExpr, source: Source): boolean {
  if (!isRead(value)) return false;
  const first = source.kind === "list" ? source.node : source.node.generators[0]?.iter;
  return !mayRunCode(scope, first) || isFixed(value);
}

function isFixed(value: TExpr): boolean {
  switch (value.op) {
    case "some":
    case "convert":
    case "unwrap":
      return isFixed(value.value);
    case "prim":
      return value.args.every(isFixed);
    case "field":
      return false;
    default:
      return isRead(value);
  }
}

function isRead(value: TExpr): boolean {
  switch (value.op) {
    case "int":
    case "float":
    case "bool":
    case "money":
    case "str":
    case "none":
    case "member":
    case "local":
    case "constant":
    case "self":
    case "slot":
    case "error":
      return true;
    case "some":
    case "convert":
    case "unwrap":
      return isRead(value.value);
    case "field":
      return isRead(value.object);
    case "prim":
      return /^\w+\.neg$/.test(value.prim) && value.args.every(isRead);
    default:
      return false;
  }
}
