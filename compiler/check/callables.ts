import type * as ast from "../parse/ast.ts";
import type { FunctionDecl } from "../resolve/symbols.ts";
import { aliasType, isCallable, readAnnotation, readResult } from "./annotations.ts";
import { bindArguments, errorAt } from "./arguments.ts";
import { noteCall } from "./calls.ts";
import { checkExpr, checkExprAs, checkHolder, requireWhole } from "./expressions.ts";
import { signatureOf } from "./functions.ts";
import { methodOf } from "./inheritance.ts";
import { moduleMember } from "./modules.ts";
import { renameFree } from "./own-names.ts";
import type { Scope } from "./scope.ts";
import { assignLocal } from "./statements.ts";
import type { TCallable, TExpr, TLambda } from "./typed.ts";
import { ERROR, showType, type Type } from "./types.ts";

type CallableType = Extract<Type, { kind: "callable" }>;

/** `Callable[[A, B], R]` of a parameter; null where the annotation is no Callable. */
export function readCallable(scope: Scope, node: ast.Expr): Type | null {
  if (!isCallable(scope, node)) return null;
  const symbol = node.kind === "Name" ? scope.unit.names.get(node.id) : undefined;
  if (symbol?.kind === "alias") return aliasType(scope.program, symbol.alias);
  const refuse = (problem: string): Type => {
    scope.report("PMT0592", node.span, { problem });
    return ERROR;
  };
  if (node.kind !== "Subscript" || node.index.kind !== "Tuple") return refuse("its types are missing");
  const [list, returned, ...others] = node.index.elements;
  if (list?.kind !== "List" || returned === undefined || others.length > 0) return refuse("its types are missing");
  const params = list.elements.map((each) => readAnnotation(scope, each));
  const result = readResult(scope, returned);
  if ([...params, result].some((type) => type.kind === "error")) return ERROR;
  if (params.some((type) => type.kind === "none")) return refuse("an argument is never None alone");
  return { kind: "callable", params, result };
}

/** A call of a parameter of a Callable type. */
export function checkApply(scope: Scope, node: ast.Call, param: string, type: CallableType): TExpr {
  const { span } = node;
  if (node.keywords.length > 0) {
    return scope.fail("PMT0486", span, { problem: `\`${param}\` takes its arguments by place`, type: showType(type) });
  }
  const params = type.params.map((of, i) => ({ name: `${i + 1}`, type: of, keywordOnly: false, default: null }));
  const bound = bindArguments(scope, node, params, param);
  scope.flow.forgetFields();
  return bound === null ? errorAt(span) : { op: "apply", param, ...bound, type: type.result, span };
}

/** The argument for a parameter of a Callable type: a lambda, a function, a method, or such a parameter. */
export function checkCallable(scope: Scope, node: ast.Expr, type: CallableType): TExpr {
  const { span } = node;
  const made = node.kind === "Lambda" ? checkLambda(scope, node, type) : checkNamed(scope, node, type);
  return made === null ? errorAt(span) : { op: "callable", callable: made, type, span };
}

function checkNamed(scope: Scope, node: ast.Expr, type: CallableType): TCallable | null {
  if (node.kind === "Name" && scope.localNames.has(node.id)) {
    const given = scope.locals.get(node.id);
    if (given?.kind === "error") return null;
    if (given?.kind !== "callable") return refuse(scope, node);
    return fits(scope, node, given, type) ? { kind: "param", name: node.id } : null;
  }
  if (node.kind !== "Name" && node.kind !== "Attribute") return refuse(scope, node);
  const symbol = node.kind === "Name" ? scope.global(node.id) : moduleMember(scope, node);
  if (symbol?.kind === "broken") return null;
  if (symbol?.kind === "function") {
    return fitsDecl(scope, node, symbol.decl, type) ? { kind: "function", name: symbol.decl.name } : null;
  }
  if (symbol !== null || node.kind === "Name") return refuse(scope, node);
  const object = checkHolder(scope, node.value);
  if (object.type.kind === "error") return null;
  if (object.type.kind !== "object") return refuse(scope, node);
  const owner = scope.program.classes.get(object.type.class)?.decl;
  const decl = owner === undefined ? null : methodOf(owner, node.attr);
  if (decl === null || decl.role !== "plain" || node.attr.startsWith("__")) return refuse(scope, node);
  requireWhole(scope, object);
  if (!fitsDecl(scope, node, decl, type)) return null;
  return { kind: "method", object, class: object.type.class, method: node.attr };
}

function refuse(scope: Scope, node: ast.Expr): null {
  scope.report("PMT0591", node.span, { text: scope.text(node.span) });
  return null;
}

/** Types must be the very same: no value is converted on the way. */
function fitsDecl(scope: Scope, node: ast.Expr, decl: FunctionDecl, type: CallableType): boolean {
  const info = scope.program.functionInfo(decl);
  const { params } = signatureOf(scope.program, info);
  const result = noteCall(scope, node, info, false);
  if (result.kind === "error" || params.some((param) => param.type.kind === "error")) return false;
  if (params.some((param) => param.keywordOnly)) {
    scope.report("PMT0486", node.span, { problem: "it has parameters that are given by name", type: showType(type) });
    return false;
  }
  return fits(scope, node, { kind: "callable", params: params.map((param) => param.type), result }, type);
}

function fits(scope: Scope, node: ast.Expr, given: CallableType, wanted: CallableType): boolean {
  const same = (a: Type, b: Type): boolean => showType(a) === showType(b);
  const isSame =
    given.params.length === wanted.params.length &&
    given.params.every((param, i) => same(param, wanted.params[i] as Type)) &&
    same(given.result, wanted.result);
  if (isSame) return true;
  scope.report("PMT0486", node.span, { problem: `this is a ${showType(given)}`, type: showType(wanted) });
  return false;
}

function checkLambda(scope: Scope, node: ast.Lambda, type: CallableType): TCallable | null {
  const problem = node.params.some((param) => param.default !== null || param.keywordOnly)
    ? "a lambda here has plain parameters only"
    : `this lambda takes ${node.params.length}`;
  const isPlain = node.params.every((param) => param.default === null && !param.keywordOnly);
  if (!isPlain || node.params.length !== type.params.length) {
    scope.report("PMT0486", node.span, { problem, type: showType(type) });
    return null;
  }
  const { number, names, body } = ownLambda(scope, node);
  const { flow, lambda } = scope;
  const params = names.map((name, i) => ({ name, type: type.params[i] as Type }));
  // It runs later, where fields may have changed.
  scope.flow = flow.copy();
  scope.flow.forgetFields();
  scope.lambda = number;
  for (const param of params) {
    scope.localNames.add(param.name);
    assignLocal(scope, param.name, { op: "local", ...param, span: node.span }, node.span);
  }
  const value = lambdaBody(scope, body, type.result);
  for (const name of names) scope.localNames.delete(name);
  scope.flow = flow;
  scope.lambda = lambda;
  if (value.type.kind === "error") return null;
  const { reads, callables } = captured(value, names);
  for (const read of reads) requireWhole(scope, read);
  const made: TLambda = {
    number,
    params,
    result: type.result,
    body: value,
    file: scope.unit.source.file,
    captures: reads,
    callables,
    locals: scope.locals,
  };
  return { kind: "lambda", lambda: made };
}

function lambdaBody(scope: Scope, body: ast.Expr, result: Type): TExpr {
  if (result.kind !== "void") return checkExprAs(scope, body, result, "as the result of this lambda");
  const value = checkExpr(scope, body, null);
  if (value.type.kind === "void" || value.type.kind === "error") return value;
  return scope.fail("PMT0486", body.span, {
    problem: `this gives ${showType(value.type)}`,
    type: "one that gives None",
  });
}

function ownLambda(scope: Scope, node: ast.Lambda) {
  const { lambdas } = scope.program;
  let made = lambdas.get(node);
  if (made === undefined) {
    scope.program.lambdaCount++;
    const number = scope.program.lambdaCount;
    const names = node.params.map(({ name }) => `${name.replace(/\$\d+$/, "")}$${1000 * number + 999}`);
    const renames = new Map(node.params.map(({ name }, i) => [name, names[i] as string]));
    made = { number, names, body: renameFree(node.body, renames) };
    lambdas.set(node, made);
  }
  return made;
}

/** Locals from outside and `self` that the body reads, once each, and parameters that it calls. */
function captured(body: TExpr, names: readonly string[]): { reads: TExpr[]; callables: string[] } {
  const own = new Set(names);
  const reads = new Map<string, TExpr>();
  const callables = new Set<string>();
  const take = (e: TExpr): void => {
    if (e.op === "local" || e.op === "self") reads.set(e.op === "self" ? "self" : e.name, e);
    if (e.op === "apply") callables.add(e.param);
    if (e.op !== "callable") return;
    if (e.callable.kind === "param") callables.add(e.callable.name);
    if (e.callable.kind === "lambda") {
      for (const read of e.callable.lambda.captures) take(read);
      for (const name of e.callable.lambda.callables) callables.add(name);
    }
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const node = value as TExpr & { readonly variable?: string; readonly name?: string };
    take(node);
    if (node.variable !== undefined) own.add(node.variable);
    if ((node.op as string) === "assign" && node.name !== undefined) own.add(node.name);
    if (node.op === "callable" && node.callable.kind === "lambda") return;
    for (const [key, part] of Object.entries(node)) {
      if (key !== "type" && key !== "span" && key !== "slot" && key !== "element") visit(part);
    }
  };
  visit(body);
  const outer = [...reads].filter(([name]) => !own.has(name)).map(([, read]) => read);
  return { reads: outer, callables: [...callables] };
}
