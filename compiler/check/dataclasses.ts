import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { readAnnotation } from "./annotations.ts";
import type { Parameter } from "./arguments.ts";
import { requireConstant } from "./constants.ts";
import { checkExprAs } from "./expressions.ts";
import { fieldType } from "./fields.ts";
import { readFinal } from "./finals.ts";
import type { ClassInfo, Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { setFrom } from "./sets.ts";
import type { TExpr } from "./typed.ts";
import { ERROR, isReference, sameType, type Type } from "./types.ts";

const parameters = new WeakMap<ClassInfo, Parameter[]>();

/** Parameters of the `__init__` that Python makes for a dataclass. */
export function dataclassParams(info: ClassInfo): readonly Parameter[] {
  return parameters.get(info) ?? [];
}

/** The parameters that a dataclass inherits come first. */
export function inheritParams(program: Program, info: ClassInfo): void {
  const { base, dataclass } = info.decl;
  if (base !== null && dataclass !== null) parameters.set(info, [...dataclassParams(program.classInfo(base))]);
}

function problem(scope: Scope, info: ClassInfo, span: Span, text: string): void {
  scope.report("PMT0575", span, { name: info.decl.node.name, problem: text });
}

/** A field of a dataclass, in the order of the class body: `x: int`, `x: int = 0`, `x: list[int] = field(...)`. */
export function collectDataField(scope: Scope, info: ClassInfo, node: ast.AnnAssign, target: ast.Name): void {
  const { id: name, span } = target;
  const final = readFinal(scope, node.annotation);
  if (final?.type === null) {
    scope.report("PMT0426", span, { name, problem: "a field of a dataclass has its type between brackets" });
    return;
  }
  const type = fieldType(scope, final?.type ?? node.annotation);
  const value = node.value === null ? null : defaultOf(scope, info, node.value, type, name);
  const before = [...dataclassParams(info)];
  const keywordOnly = info.decl.dataclass?.kwOnly ?? false;
  if (value === null && !keywordOnly && before.some((param) => param.default !== null && !param.keywordOnly))
    problem(scope, info, span, `\`${name}\` has no default and stands behind a field that has one`);
  const at = before.findIndex((param) => param.name === name);
  const param: Parameter = { name, type, keywordOnly, default: value };
  // As in CPython, a field that is declared again keeps its place.
  if (at < 0) before.push(param);
  else if (sameType(type, before[at]?.type ?? type)) before[at] = param;
  else problem(scope, info, span, `\`${name}\` has another type in its base`);
  parameters.set(info, before);
  info.fields.set(name, {
    name,
    type,
    initial: null,
    isParam: false,
    annotated: true,
    span,
    ...(final === null ? {} : { final: span }),
  });
}

function defaultOf(scope: Scope, info: ClassInfo, node: ast.Expr, type: Type, name: string): TExpr {
  const call = fieldCall(scope, node);
  if (call === null) return constant(scope, node, type, name);
  const [keyword, ...others] = call.keywords;
  const error: TExpr = { op: "error", type: ERROR, span: node.span };
  if (call.args.length === 0 && others.length === 0) {
    if (keyword?.name === "default") return constant(scope, keyword.value, type, name);
    if (keyword?.name === "default_factory") {
      const made = factoryKind(scope, keyword.value, type);
      if (made === type.kind && made === "list") return { op: "list", elements: [], type, span: node.span };
      if (type.kind === "set" && made === "set") return setFrom([], type, node.span);
      if (made === type.kind && made === "dict") return { op: "dict", entries: [], type, span: node.span };
      if (type.kind !== "error")
        problem(scope, info, keyword.value.span, "the factory is `list`, `dict` or `set`, for a field of that type");
      return error;
    }
  }
  problem(scope, info, call.span, "`field` takes `default=` or `default_factory=`");
  return error;
}

/** What `list`, `dict`, `list[int]` or `dict[str, int]` makes as the factory of a field of that type; else null. */
function factoryKind(scope: Scope, node: ast.Expr, type: Type): "list" | "dict" | "set" | null {
  // The types of the items, where they are written, are those of the field.
  if (node.kind === "Subscript" && !sameType(readAnnotation(scope, node), type)) return null;
  const name = node.kind === "Subscript" ? node.value : node;
  if (name.kind !== "Name" || (name.id !== "list" && name.id !== "dict" && name.id !== "set")) return null;
  return scope.global(name.id) === null ? name.id : null;
}

/** `field(...)` of `dataclasses`, or null. */
function fieldCall(scope: Scope, node: ast.Expr): ast.Call | null {
  if (node.kind !== "Call" || node.func.kind !== "Name") return null;
  const symbol = scope.global(node.func.id);
  return symbol?.kind === "sdk" && symbol.sdk.kind === "dataclass" && symbol.sdk.name === "field" ? node : null;
}

/** A default is computed once, so that it must be a constant. */
function constant(scope: Scope, node: ast.Expr, type: Type, name: string): TExpr {
  if (isReference(type) && node.kind !== "None") {
    const hint =
      type.kind === "list" || type.kind === "dict" || type.kind === "set"
        ? `write \`field(default_factory=${type.kind})\``
        : "leave the default out and give the value when the object is made, or let it be None";
    return scope.fail("PMT0569", node.span, { name, hint });
  }
  const value = checkExprAs(scope, node, type, `for field \`${name}\``);
  if (value.op === "none") return value;
  return value.op === "some"
    ? { ...value, value: requireConstant(scope, value.value, false) }
    : requireConstant(scope, value, false);
}

/** What a dataclass may not define itself. */
export function checkDataclassBody(scope: Scope, info: ClassInfo): void {
  const init = info.decl.methods.get("__init__");
  if (init !== undefined) problem(scope, info, init.node.nameSpan, "its `__init__` is made from its fields");
}

/** Reports an assignment to a field of a frozen dataclass; false for other fields. */
export function checkFrozen(scope: Scope, className: string, field: string, span: Span): boolean {
  const decl = scope.program.classes.get(className)?.decl;
  if (decl?.dataclass?.frozen !== true) return false;
  scope.report("PMT0576", span, { name: decl.node.name, field });
  return true;
}
