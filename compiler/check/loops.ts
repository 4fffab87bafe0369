import { MAX_INT } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { checkTest } from "./conditions.ts";
import { checkForDict } from "./dicts.ts";
import { checkExprAs } from "./expressions.ts";
import { merge } from "./flow.ts";
import { assignedNames } from "./functions.ts";
import { checkIterable } from "./iterables.ts";
import { checkForCall, checkForPairs, iterationCall } from "./iteration.ts";
import type { Scope } from "./scope.ts";
import { refuseOrder } from "./sets.ts";
import { assignLocal, checkBlock } from "./statements.ts";
import { refuseText } from "./strings.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { ERROR, INT, MARKET, showType, type Type } from "./types.ts";

export function checkWhile(scope: Scope, node: ast.While): TStmt {
  forgetWhatLoopsChange(scope, node.body, node.test);
  const test = checkTest(scope, node.test);
  const endless = test.value.op === "bool" && test.value.value;
  const exit = scope.flow.copy();
  exit.learn(test.whenFalse);
  if (endless) exit.stop();
  scope.flow.learn(test.whenTrue);
  const breaks = loopBody(scope, node.body);
  scope.flow = merge([exit, ...breaks.flows]);
  return { op: "while", test: test.value, body: breaks.body, span: node.span };
}

export function checkFor(scope: Scope, node: ast.For): TStmt | null {
  const { iter, target } = node;
  const lists = iterationCall(scope, iter);
  if (lists !== null) return checkForCall(scope, node, lists);
  const range = rangeCall(scope, iter);
  const dict = range === null ? checkForDict(scope, node) : undefined;
  if (dict !== undefined) return dict;
  if (target.kind === "Tuple" && range === null) return checkForPairs(scope, node);
  if (target.kind !== "Name") {
    scope.report("PMT0563", target.span, { problem: "a loop assigns a name, or names for the items of a tuple" });
    return null;
  }
  return range === null ? checkForList(scope, node, target) : checkForRange(scope, node, target, range);
}

export function rangeCall(scope: Scope, iter: ast.Expr): ast.Call | null {
  if (iter.kind !== "Call" || iter.func.kind !== "Name" || iter.func.id !== "range") return null;
  return scope.localNames.has("range") || scope.unit.names.has("range") ? null : iter;
}

function checkForRange(scope: Scope, node: ast.For, target: ast.Name, call: ast.Call): TStmt | null {
  const { args, span } = call;
  if (args.length < 1 || args.length > 3 || call.keywords.length > 0) {
    scope.report("PMT0404", span, { callee: "range", problem: "it takes one to three positional arguments" });
    return null;
  }
  const zero: TExpr = { op: "int", value: 0, type: INT, span };
  const bound = (arg: ast.Expr | undefined): TExpr => checkExprAs(scope, arg as ast.Expr, INT, "in `range`");
  const start = args.length === 1 ? zero : bound(args[0]);
  const stop = bound(args.length === 1 ? args[0] : args[1]);
  const step = args[2] === undefined ? 1 : literalStep(args[2]);
  if (step !== null && Math.abs(step) > MAX_INT)
    scope.report("PMT0601", (args[2] as ast.Expr).span, { value: String(BigInt(step)) });
  if (step === null) {
    scope.report("PMT0558", (args[2] as ast.Expr).span);
    return null;
  }
  const body = forBody(scope, node, target, INT);
  return { op: "forRange", variable: target.id, start, stop, step, body, span: node.span };
}

export function literalStep(node: ast.Expr): number | null {
  if (node.kind === "UnaryOp" && node.op === "-" && node.operand.kind === "Int")
    return -Number(node.operand.value) || null;
  return node.kind === "Int" ? Number(node.value) || null : null;
}

function checkForList(scope: Scope, node: ast.For, target: ast.Name): TStmt | null {
  const list = checkIterable(scope, node.iter);
  if (list.type.kind === "error") {
    forBody(scope, node, target, list.type);
    return null;
  }
  if (list.type.kind === "str") {
    refuseText(scope, node.iter.span, "a loop over the characters", "keep the parts in a list");
    forBody(scope, node, target, ERROR);
    return null;
  }
  if (list.type.kind === "handle" && list.type.name === "Markets") {
    const body = forBody(scope, node, target, MARKET);
    return { op: "forList", variable: target.id, element: MARKET, list, body, span: node.span };
  }
  if (list.type.kind === "deque") {
    const element = list.type.of;
    const body = forBody(scope, node, target, element);
    return { op: "forDeque", variable: target.id, element, deque: list, body, span: node.span };
  }
  if (list.type.kind === "set") {
    refuseOrder(scope, list, node.iter.span);
    return null;
  }
  if (list.type.kind !== "list") {
    const code = list.type.kind === "optional" ? "PMT0408" : "PMT0418";
    scope.report(code, node.iter.span, { text: scope.text(node.iter.span), type: showType(list.type) });
    return null;
  }
  const body = forBody(scope, node, target, list.type.of);
  return { op: "forList", variable: target.id, element: list.type.of, list, body, span: node.span };
}

function forBody(scope: Scope, node: ast.For, target: ast.Name, type: Type): TStmt[] {
  forgetWhatLoopsChange(scope, node.body);
  const exit = scope.flow.copy();
  const item: TExpr = { op: "none", type, span: target.span };
  const merged = assignLocal(scope, target.id, item, target.span);
  if (merged.type.kind !== "error" && merged !== item) scope.report("PMT0570", target.span, { name: target.id });
  const { body, flows } = loopBody(scope, node.body);
  scope.flow = merge([exit, ...flows]);
  return body;
}

/** The body, and what holds at each `break`. */
export function loopBody(
  scope: Scope,
  body: readonly ast.Stmt[],
): { body: TStmt[]; flows: ReturnType<Scope["flow"]["copy"]>[] } {
  const flows: Scope["loops"][number] = [];
  scope.loops.push(flows);
  const checked = checkBlock(scope, body);
  scope.loops.pop();
  return { body: checked, flows };
}

/** A later iteration sees what an earlier one changed: forget it before the first. */
export function forgetWhatLoopsChange(scope: Scope, body: readonly ast.Stmt[], test: ast.Expr | null = null): void {
  for (const name of assignedNames(body)) scope.flow.forgetLocal(name);
  scope.flow.forgetAll(scope.program.effects.ofLoop(scope.caller?.decl ?? null, body, test));
}
