import type * as ast from "../parse/ast.ts";
import { STRATEGY_SETTINGS } from "../resolve/class-parts.ts";
import type { ConstantDecl } from "../resolve/symbols.ts";
import { constantOf, requireConstant } from "./constants.ts";
import { checkDataclassBody, collectDataField, inheritParams } from "./dataclasses.ts";
import { DUNDERS } from "./dunders.ts";
import { checkExprAs } from "./expressions.ts";
import { annotatedInInit, fieldType } from "./fields.ts";
import { readFinal } from "./finals.ts";
import { checkFunction } from "./functions.ts";
import { checkBase, constantIn, inheritFields, methodOf } from "./inheritance.ts";
import { declareParam } from "./params.ts";
import type { ClassInfo, FieldInfo, Program } from "./program.ts";
import { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { isReference } from "./types.ts";

/**
 * Finds the fields of a class: those of its body, those that `__init__` annotates, and those whose
 * type follows from their first assignment in `__init__`.
 */
export function collectClass(program: Program, info: ClassInfo): void {
  if (info.state !== "new") return;
  info.state = "collecting";
  const { decl } = info;
  const scope = new Scope({ program, unit: decl.unit });
  inheritFields(program, info);
  checkBase(scope, info);
  inheritParams(program, info);
  for (const statement of decl.node.body) collectStatement(scope, info, statement);
  if (decl.dataclass !== null) checkDataclassBody(scope, info);
  const init = decl.methods.get("__init__");
  if (init !== undefined) {
    if (decl.isStrategy && init.node.params.length > 1)
      scope.report("PMT0712", init.node.nameSpan, { name: decl.node.name });
    annotatedInInit(scope, info, init.node.body);
    checkFunction(program, program.functionInfo(init));
  }
  for (const field of info.fields.values()) {
    if (field.inherited === true) continue;
    const missing = init === undefined && decl.dataclass === null && !field.isParam && field.initial === null;
    if (missing) scope.report("PMT0307", field.span, { field: field.name });
    const constant = decl.constants.get(field.name);
    if (constant !== undefined) {
      const labels = [{ span: field.span, text: "a field of the same name" }];
      scope.report("PMT0306", constant.node.span, { name: field.name }, { labels });
    }
    const taken = decl.base === null ? null : (methodOf(decl.base, field.name) ?? constantIn(decl.base, field.name));
    if (taken !== null) scope.report("PMT0451", field.span, { name: field.name, base: decl.base?.node.name ?? "" });
    const method = decl.methods.get(field.name);
    if (method !== undefined) {
      const labels = [{ span: field.span, text: "a field of the same name" }];
      scope.report("PMT0306", method.node.nameSpan, { name: field.name }, { labels });
    }
  }
  info.state = "collected";
}

function collectStatement(scope: Scope, info: ClassInfo, statement: ast.Stmt): void {
  switch (statement.kind) {
    case "FunctionDef":
      if (
        /^__\w+__$/.test(statement.name) &&
        statement.name !== "__init__" &&
        (info.decl.isStrategy || !DUNDERS.has(statement.name))
      ) {
        scope.report("PMT0567", statement.nameSpan, { name: statement.name });
      }
      return;
    case "AnnAssign":
      collectField(scope, info, statement);
      return;
    case "Pass":
      return;
    case "ExprStmt":
      if (statement.value.kind !== "Str") scope.report("PMT0553", statement.span);
      return;
    case "Assign": {
      const [target] = statement.targets;
      const name = target?.kind === "Name" ? target.id : "";
      if (name === "__slots__") scope.report("PMT0538", statement.span, { what: name });
      else if (info.decl.constants.has(name)) constantOf(scope.program, info.decl.constants.get(name) as ConstantDecl);
      else if (!(info.decl.isStrategy && (STRATEGY_SETTINGS.has(name) || isCallOf(scope, statement.value, "signal"))))
        scope.report("PMT0553", statement.span);
      return;
    }
    default:
      scope.report("PMT0553", statement.span);
  }
}

function collectField(scope: Scope, info: ClassInfo, node: ast.AnnAssign): void {
  if (node.target.kind !== "Name") {
    scope.report("PMT0553", node.span);
    return;
  }
  const { id: name, span } = node.target;
  if (info.decl.constants.get(name)?.node === node) {
    constantOf(scope.program, info.decl.constants.get(name) as ConstantDecl);
    return;
  }
  const before = info.fields.get(name);
  if (before?.inherited === true && info.decl.dataclass === null) {
    scope.report("PMT0451", span, { name, base: info.decl.base?.node.name ?? "" });
    return;
  }
  if (before !== undefined && before.inherited !== true) {
    scope.report("PMT0306", span, { name }, { labels: [{ span: before.span, text: "first defined here" }] });
    return;
  }
  if (info.decl.dataclass !== null) {
    collectDataField(scope, info, node, node.target);
    return;
  }
  const final = readFinal(scope, node.annotation);
  if (final?.type === null) {
    scope.report("PMT0426", span, { name, problem: "it has no value from which its type follows" });
    return;
  }
  const type = fieldType(scope, final?.type ?? node.annotation);
  if (isCallOf(scope, node.value, "param")) {
    declareParam(scope, info, name, type, node.value as ast.Call, span);
    return;
  }
  const field: FieldInfo = {
    name,
    type,
    initial: initialValue(scope, node, type, name),
    isParam: false,
    annotated: true,
    span,
    ...(final === null ? {} : { final: span }),
  };
  info.fields.set(name, field);
}

function isCallOf(scope: Scope, value: ast.Expr | null, name: "param" | "signal"): boolean {
  if (value?.kind !== "Call" || value.func.kind !== "Name") return false;
  const symbol = scope.global(value.func.id);
  return symbol?.kind === "sdk" && symbol.sdk.kind === "function" && symbol.sdk.name === name;
}

function initialValue(scope: Scope, node: ast.AnnAssign, type: FieldInfo["type"], name: string): TExpr | null {
  if (node.value === null) return null;
  if (isReference(type) && node.value.kind !== "None") {
    return scope.fail("PMT0569", node.value.span, { name, hint: "give it its value in `__init__`" });
  }
  const value = checkExprAs(scope, node.value, type, `for field \`${name}\``);
  if (value.op === "none") return value;
  return value.op === "some"
    ? { ...value, value: requireConstant(scope, value.value, false) }
    : requireConstant(scope, value, false);
}
