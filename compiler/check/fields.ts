import type * as ast from "../parse/ast.ts";
import { readAnnotation } from "./annotations.ts";
import { collectClass } from "./classes.ts";
import { readFinal } from "./finals.ts";
import { lineOf } from "./inheritance.ts";
import type { ClassInfo, FieldInfo } from "./program.ts";
import type { Scope } from "./scope.ts";
import { isLent, showType, type Type } from "./types.ts";

/** A field of a class by name; the class's fields are collected at the first question. */
export function fieldOf(scope: Scope, className: string, name: string): FieldInfo | null {
  return collected(scope, className)?.fields.get(name) ?? null;
}

export function knownFields(scope: Scope, className: string): string[] {
  const info = collected(scope, className);
  return info === null
    ? []
    : [
        ...info.fields.keys(),
        ...lineOf(info.decl).flatMap((each) => [...each.methods.keys(), ...each.constants.keys()]),
      ].filter((name) => !name.startsWith("__"));
}

function collected(scope: Scope, className: string): ClassInfo | null {
  const info = scope.program.classes.get(className) ?? null;
  if (info !== null) collectClass(scope.program, info);
  return info;
}

/** Declares a field at its first assignment in `__init__`. */
export function declareField(
  info: ClassInfo,
  name: string,
  type: Type,
  annotated: boolean,
  node: ast.Attribute,
): FieldInfo {
  const field: FieldInfo = { name, type, initial: null, isParam: false, annotated, span: node.attrSpan };
  info.fields.set(name, field);
  return field;
}

/** Fields that `__init__` annotates (`self.xs: list[float] = []`), wherever it does. */
export function annotatedInInit(scope: Scope, info: ClassInfo, body: readonly ast.Stmt[]): void {
  for (const statement of body) {
    if (statement.kind === "AnnAssign") {
      const { target } = statement;
      if (target.kind !== "Attribute" || target.value.kind !== "Name" || target.value.id !== "self") continue;
      const final = readFinal(scope, statement.annotation);
      if (info.fields.has(target.attr) || (final !== null && final.type === null)) continue;
      const type = fieldType(scope, final?.type ?? statement.annotation);
      declareField(info, target.attr, type, true, target);
      const field = info.fields.get(target.attr);
      if (final !== null && field !== undefined) info.fields.set(target.attr, { ...field, final: target.span });
    } else if (statement.kind === "If") {
      annotatedInInit(scope, info, statement.body);
      annotatedInInit(scope, info, statement.orelse);
    } else if (statement.kind === "Match") {
      for (const each of statement.cases) annotatedInInit(scope, info, each.body);
    } else if (statement.kind === "For" || statement.kind === "While") annotatedInInit(scope, info, statement.body);
  }
}

/** A lent object may not be kept. */
export function fieldType(scope: Scope, annotation: ast.Expr): Type {
  const type = readAnnotation(scope, annotation);
  if (!isLent(type)) return type;
  scope.report("PMT0706", annotation.span, { type: showType(type) });
  return { kind: "error" };
}
