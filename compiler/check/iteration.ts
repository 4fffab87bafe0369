import { MAX_INT } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { merge } from "./flow.ts";
import { checkIterable } from "./iterables.ts";
import { forgetWhatLoopsChange, loopBody } from "./loops.ts";
import type { Scope } from "./scope.ts";
import { refuseOrder } from "./sets.ts";
import { assignItemOf } from "./tuples.ts";
import type { TExpr, TSlot, TStmt } from "./typed.ts";
import { ERROR, INT, showType } from "./types.ts";

const ITERATIONS: ReadonlySet<string> = new Set(["enumerate", "zip", "reversed"]);

/** `enumerate(...)`, `zip(...)` or `reversed(...)` of Python, or null for anything else. */
export function iterationCall(scope: Scope, iter: ast.Expr): ast.Call | null {
  if (iter.kind !== "Call" || iter.func.kind !== "Name" || !ITERATIONS.has(iter.func.id)) return null;
  return scope.localNames.has(iter.func.id) || scope.unit.names.has(iter.func.id) ? null : iter;
}

interface Side {
  readonly list: TExpr;
  readonly slot: TSlot;
}

/** `for ... in enumerate(xs)`, `zip(xs, ys)`, `reversed(xs)`. */
export function checkForCall(scope: Scope, node: ast.For, call: ast.Call): TStmt | null {
  const callee = (call.func as ast.Name).id;
  const counts = callee === "enumerate";
  const given = counts ? call.args.slice(0, 1) : call.args;
  const sound = callee === "zip" ? given.length >= 2 : given.length === 1;
  if (!sound || (!counts && call.keywords.length > 0)) {
    const problem = callee === "zip" ? "it takes two or more lists or deques" : "it takes one list or deque";
    scope.report("PMT0404", call.span, { callee, problem });
    return failed(scope, node);
  }
  const sides = given.map((arg) => sideOf(scope, arg));
  const start = counts ? startOf(scope, call) : 0;
  if (start === null || sides.some((side) => side === null)) return failed(scope, node);
  const lists = sides as Side[];
  const counter = counts ? { slot: { type: INT }, start } : null;
  const items = [...(counter === null ? [] : [counter]), ...lists].map(({ slot }) => slotValue(slot, call));
  const item: TExpr = callee === "reversed" ? (items[0] as TExpr) : tupleOf(items, call);
  const bound = bindAndCheck(scope, node, item);
  return { op: "forLists", lists, counter, reverse: callee === "reversed", ...bound, span: node.span };
}

/** `for a, b in pairs`. */
export function checkForPairs(scope: Scope, node: ast.For): TStmt | null {
  const side = sideOf(scope, node.iter);
  if (side === null) return failed(scope, node);
  const bound = bindAndCheck(scope, node, slotValue(side.slot, node.iter));
  return { op: "forLists", lists: [side], counter: null, reverse: false, ...bound, span: node.span };
}

function slotValue(slot: TSlot, { span }: ast.Expr): TExpr {
  return { op: "slot", slot, type: slot.type, span };
}

function tupleOf(elements: readonly TExpr[], { span }: ast.Expr): TExpr {
  return { op: "tuple", elements, type: { kind: "tuple", items: elements.map(({ type }) => type) }, span };
}

function sideOf(scope: Scope, node: ast.Expr): Side | null {
  const list = checkIterable(scope, node);
  if (list.type.kind === "list" || list.type.kind === "deque") return { list, slot: { type: list.type.of } };
  if (list.type.kind === "set") refuseOrder(scope, list, node.span);
  else if (list.type.kind !== "error") {
    const code = list.type.kind === "optional" ? "PMT0408" : "PMT0418";
    scope.report(code, node.span, { text: scope.text(node.span), type: showType(list.type) });
  }
  return null;
}

/** First count of an `enumerate`: a literal. */
function startOf(scope: Scope, call: ast.Call): number | null {
  const [keyword, ...others] = call.keywords;
  const [, second, ...rest] = call.args;
  const node = second ?? keyword?.value;
  if (node === undefined) return 0;
  const twice = second !== undefined && keyword !== undefined;
  if (twice || others.length + rest.length > 0 || (keyword !== undefined && keyword.name !== "start")) {
    scope.report("PMT0404", call.span, { callee: "enumerate", problem: "it takes a list and `start`" });
    return null;
  }
  // So small that no count leaves the range of int before the steps are spent.
  if (node.kind === "Int" && node.value <= BigInt(MAX_INT) / 2n) return Number(node.value);
  scope.report("PMT0404", node.span, { callee: "enumerate", problem: "`start` is an int literal" });
  return null;
}

export function bindAndCheck(scope: Scope, node: ast.For, item: TExpr): { assigns: TStmt[]; body: TStmt[] } {
  forgetWhatLoopsChange(scope, node.body);
  const exit = scope.flow.copy();
  const assigns = assignItemOf(scope, node.target, item, node.iter, node.target.span);
  const { body, flows } = loopBody(scope, node.body);
  scope.flow = merge([exit, ...flows]);
  return { assigns, body };
}

/** Checks the body all the same, with targets of unknown type. */
function failed(scope: Scope, node: ast.For): null {
  bindAndCheck(scope, node, { op: "error", type: ERROR, span: node.iter.span });
  return null;
}
