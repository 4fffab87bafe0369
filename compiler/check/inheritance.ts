import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { ClassDecl, ConstantDecl, FunctionDecl } from "../resolve/symbols.ts";
import { bindArguments, errorAt } from "./arguments.ts";
import { noteCall } from "./calls.ts";
import { collectClass } from "./classes.ts";
import { checkDunder } from "./dunders.ts";
import { requireWhole } from "./expressions.ts";
import { resultOf, signatureOf } from "./functions.ts";
import { moduleMember } from "./modules.ts";
import type { ClassInfo, FunctionInfo, Program } from "./program.ts";
import { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { type ObjectType, objectType, sameType, showType, VOID } from "./types.ts";

/** A class and those that it inherits from, the nearest first. */
export function lineOf(decl: ClassDecl): ClassDecl[] {
  const line: ClassDecl[] = [];
  for (let each: ClassDecl | null = decl; each !== null; each = each.base) line.push(each);
  return line;
}

/** Type of an object of the class. */
export function typeOfClass(decl: ClassDecl): ObjectType {
  return objectType(
    decl.name,
    lineOf(decl)
      .slice(1)
      .map((base) => base.name),
  );
}

/** The method that an object of the class has, its own or an inherited one. */
export function methodOf(decl: ClassDecl, name: string): FunctionDecl | null {
  for (const each of lineOf(decl)) {
    const method = each.methods.get(name);
    if (method !== undefined) return method;
  }
  return null;
}

/** A class-level constant, its own or an inherited one. */
export function constantIn(decl: ClassDecl, name: string): ConstantDecl | null {
  for (const each of lineOf(decl)) {
    const constant = each.constants.get(name);
    if (constant !== undefined) return constant;
  }
  return null;
}

/** Classes of the program that inherit from one. */
export function heirsOf(program: Program, name: string): ClassInfo[] {
  return [...program.classes.values()].filter(({ decl }) =>
    lineOf(decl)
      .slice(1)
      .some((base) => base.name === name),
  );
}

/** The methods that a call by this class may run: that which it has, and those that take its place in its heirs. */
export function overridesOf(program: Program, owner: ClassDecl, name: string): FunctionDecl[] {
  return heirsOf(program, owner.name).flatMap(({ decl }) => decl.methods.get(name) ?? []);
}

/** The class that an expression names: `Shape`, `shapes.Shape`, or `cls` in a class method; null for any other. */
export function classNamed(scope: Scope, node: ast.Expr): ClassDecl | null {
  if (node.kind === "Name") {
    if (scope.cls !== null && node.id === "cls") return scope.cls.decl;
    const symbol = scope.global(node.id);
    return symbol?.kind === "class" ? symbol.decl : null;
  }
  const member = node.kind === "Attribute" ? moduleMember(scope, node) : null;
  return member?.kind === "class" ? member.decl : null;
}

/** `super().method(...)`: the attribute that is called, or null for any other call. */
export function superCall(scope: Scope, node: ast.Call): ast.Attribute | null {
  const { func } = node;
  if (func.kind !== "Attribute" || func.value.kind !== "Call" || func.value.func.kind !== "Name") return null;
  return func.value.func.id === "super" && scope.global("super") === null ? func : null;
}

/** A call of a method of the base. */
export function checkSuper(scope: Scope, node: ast.Call, func: ast.Attribute): TExpr {
  const { owner } = scope;
  const fail = (problem: string): TExpr => scope.fail("PMT0453", func.value.span, { problem });
  const call = func.value as ast.Call;
  if (call.args.length + call.keywords.length > 0) return fail("`super()` takes no arguments");
  if (owner === null) return fail("`super()` stands in the methods of a class");
  const { base, dataclass } = owner.decl;
  if (dataclass?.slots === true)
    return fail("a dataclass with `slots` is made anew, and CPython before 3.14 loses its `super()`");
  if (base === null) return fail(`\`${owner.decl.node.name}\` has no base`);
  const name = func.attr;
  const method = methodOf(base, name);
  if (method === null || method.role !== "plain") {
    const known = lineOf(base).flatMap((each) => [...each.methods.keys()]);
    const hint = didYouMean(name, known, "call a method that the base has");
    return scope.fail("PMT0303", func.attrSpan, { name, type: base.node.name, hint });
  }
  if (name === "__init__" && !scope.isInit) return fail("the base's `__init__` is called in `__init__` only");
  if (name !== "__init__") requireWhole(scope, { op: "self", type: typeOfClass(owner.decl), span: func.value.span });
  const info = scope.program.functionInfo(method);
  const bound = bindArguments(scope, node, [...signatureOf(scope.program, info).params], name);
  const type = noteCall(scope, node, info, true);
  if (name === "__init__") afterBaseInit(scope, node, owner, method.owner as ClassDecl);
  if (bound === null || type.kind === "error") return errorAt(node.span);
  // Nothing takes the place of a method that is given functions.
  if (bound.args.some((arg) => arg.op === "callable")) {
    const object: TExpr = { op: "self", type: typeOfClass(owner.decl), span: func.value.span };
    return { op: "method", object, class: owner.decl.name, method: name, ...bound, type, span: node.span };
  }
  return {
    op: "super",
    class: owner.decl.name,
    method: name,
    ...bound,
    type: name === "__init__" ? VOID : type,
    span: node.span,
  };
}

/** `super().__init__()` where no base has an `__init__` of the author's: it does nothing. */
export function isEmptySuperInit(scope: Scope, node: ast.Call): boolean {
  const func = superCall(scope, node);
  if (func?.attr !== "__init__" || scope.owner === null || !scope.isInit) return false;
  if (node.args.length + node.keywords.length + (func.value as ast.Call).args.length > 0) return false;
  const { base } = scope.owner.decl;
  return base === null ? scope.owner.decl.isStrategy : methodOf(base, "__init__") === null;
}

/** The fields of the base have their values; and where it handed `self` on, the others must have had theirs. */
function afterBaseInit(scope: Scope, node: ast.Call, owner: ClassInfo, target: ClassDecl): void {
  const base = scope.program.classInfo(owner.decl.base as ClassDecl);
  if (scope.program.classInfo(target).exposesSelf) {
    owner.exposesSelf = true;
    for (const field of owner.fields.values()) {
      const isOwn = !base.fields.has(field.name) && field.initial === null && !field.isParam;
      if (!isOwn || !scope.flow.reachable || scope.flow.assigned.has(`self.${field.name}`)) continue;
      scope.report("PMT0454", node.span, { field: field.name, base: target.node.name });
      break;
    }
  }
  for (const name of base.fields.keys()) scope.flow.assigned.add(`self.${name}`);
}

/** Reports what a class may not change of its bases, once all bodies were checked. */
export function checkOverrides(program: Program): void {
  for (const info of program.classes.values()) {
    const { decl } = info;
    const scope = new Scope({ program, unit: decl.unit });
    for (const method of decl.methods.values()) checkDunder(scope, method);
    if (decl.base === null) continue;
    for (const [name, method] of decl.methods) {
      if (name === "__init__") continue;
      const before = methodOf(decl.base, name);
      if (before !== null) checkOverride(scope, name, method, before);
      const isMember = constantIn(decl.base, name) !== null || program.classInfo(decl.base).fields.has(name);
      if (isMember) redefined(scope, method.node.nameSpan, name, decl.base);
    }
    for (const [name, constant] of decl.constants) {
      const isMember =
        constantIn(decl.base, name) ?? methodOf(decl.base, name) ?? program.classInfo(decl.base).fields.get(name);
      if (isMember != null) redefined(scope, constant.node.span, name, decl.base);
    }
  }
}

function redefined(
  scope: Scope,
  span: { readonly start: number; readonly end: number },
  name: string,
  base: ClassDecl,
): void {
  scope.report("PMT0451", span, { name, base: base.node.name });
}

function checkOverride(scope: Scope, name: string, method: FunctionDecl, before: FunctionDecl): void {
  const { program } = scope;
  const [own, inherited] = [method, before].map((decl) => program.functionInfo(decl)) as [FunctionInfo, FunctionInfo];
  const problem = differenceOf(scope, own, inherited);
  if (problem === null) return;
  const owner = (before.owner ?? before.holder)?.node.name ?? "";
  const labels =
    before.unit === method.unit ? [{ span: before.node.nameSpan, text: "the method that it takes the place of" }] : [];
  scope.report("PMT0452", method.node.nameSpan, { name, base: owner, problem }, { labels });
}

/** What keeps one method from standing in for another, or null. */
function differenceOf(scope: Scope, own: FunctionInfo, inherited: FunctionInfo): string | null {
  const { program } = scope;
  if (own.decl.role !== inherited.decl.role) return "it is of another kind (property, static or class method)";
  if (own.decl.role === "static" || own.decl.role === "class") return "static and class methods are not overridden";
  if (own.decl.node.name === "__eq__")
    return "`__eq__` is not overridden: compare the parts that differ in a method of its own";
  const [a, b] = [own, inherited].map((info) => signatureOf(program, info).params) as [
    readonly FunctionParams[],
    readonly FunctionParams[],
  ];
  if ([...a, ...b].some((param) => param.type.kind === "callable"))
    return "methods that are given functions are not overridden";
  if (a.length !== b.length) return `it has ${a.length} parameters, and the other one ${b.length}`;
  for (const [i, param] of a.entries()) {
    const other = b[i] as FunctionParams;
    if (param.type.kind === "error" || other.type.kind === "error") return null;
    if (param.name !== other.name) return `parameter \`${param.name}\` is called \`${other.name}\` there`;
    if (!sameType(param.type, other.type))
      return `parameter \`${param.name}\` is ${showType(param.type)}, and ${showType(other.type)} there`;
    const same = param.keywordOnly === other.keywordOnly && sameDefault(param.default, other.default);
    if (!same) return `parameter \`${param.name}\` has another default there`;
  }
  const [mine, theirs] = [resultOf(program, own), resultOf(program, inherited)];
  if (mine.kind === "error" || theirs.kind === "error" || sameType(mine, theirs)) return null;
  return `it gives ${showType(mine)}, and the other one ${showType(theirs)}`;
}

type FunctionParams = ReturnType<typeof signatureOf>["params"][number];

function sameDefault(a: TExpr | null, b: TExpr | null): boolean {
  if (a === null || b === null) return a === b;
  const plain = (e: TExpr): string =>
    JSON.stringify(e, (key, value) =>
      key === "span" || key === "file" ? undefined : Object.is(value, -0) ? "-0" : value,
    );
  return plain(a) === plain(b);
}

/** Copies what a class inherits before its own fields are collected. */
export function inheritFields(program: Program, info: ClassInfo): void {
  const { base } = info.decl;
  if (base === null) return;
  const before = program.classInfo(base);
  collectClass(program, before);
  for (const field of before.fields.values()) info.fields.set(field.name, { ...field, inherited: true });
}

/** What a class may not inherit from; reported at the class. */
export function checkBase(scope: Scope, info: ClassInfo): void {
  const { base, dataclass, node } = info.decl;
  if (base === null) return;
  const fail = (problem: string): void => {
    const span = node.bases[0]?.span ?? node.nameSpan;
    scope.report("PMT0450", span, { name: node.name, base: base.node.name, problem });
  };
  if ((dataclass === null) !== (base.dataclass === null))
    fail("a dataclass inherits from dataclasses, and other classes from others");
  else if (dataclass?.frozen !== base.dataclass?.frozen) fail("both are frozen, or none is");
}
