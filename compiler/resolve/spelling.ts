import type { Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import type { ResolveState, Unit } from "./symbols.ts";

/**
 * Refuses to define a name that begins with two underscores: Python gives such names a meaning of
 * its own, and changes their spelling inside of classes.
 */
export function checkSpelling(unit: Unit, state: ResolveState): void {
  const define = (name: string, span: Span): void => {
    if (!name.startsWith("__") || name === "__slots__") return;
    state.diagnostics.push(report(unit.source.file, "PMT0312", span, { name }));
  };
  const body = (statements: readonly ast.Stmt[], inClass: boolean): void => {
    for (const statement of statements) {
      for (const [name, span] of definitions(statement, inClass)) {
        // It has a code of its own.
        if (name !== "__all__" || !unit.tree.body.includes(statement)) define(name, span);
      }
      for (const block of blocks(statement)) body(block, statement.kind === "ClassDef");
    }
  };
  body(unit.tree.body, false);
}

type Definition = readonly [name: string, span: Span];

function definitions(statement: ast.Stmt, inClass: boolean): Definition[] {
  switch (statement.kind) {
    case "ClassDef":
      return [[statement.name, statement.nameSpan]];
    case "FunctionDef": {
      const params = statement.params.map((param): Definition => [param.name, param.span]);
      // Special methods have a code of their own.
      const special = inClass && /^__\w+__$/.test(statement.name);
      return special ? params : [[statement.name, statement.nameSpan], ...params];
    }
    case "Assign":
      return statement.targets.flatMap(target);
    case "AnnAssign":
    case "AugAssign":
    case "For":
      return target(statement.target);
    case "Match":
      return statement.cases.flatMap((each) => target(each.pattern));
    case "Import":
    case "ImportFrom":
      return statement.names.map((alias): Definition => [alias.asName ?? alias.name, alias.span]);
    default:
      return [];
  }
}

function target(node: ast.Expr): Definition[] {
  if (node.kind === "Name") return [[node.id, node.span]];
  if (node.kind === "Tuple") return node.elements.flatMap(target);
  return node.kind === "Attribute" ? [[node.attr, node.attrSpan]] : [];
}

function blocks(statement: ast.Stmt): readonly (readonly ast.Stmt[])[] {
  switch (statement.kind) {
    case "ClassDef":
    case "FunctionDef":
    case "While":
    case "For":
      return [statement.body];
    case "If":
      return [statement.body, statement.orelse];
    case "Match":
      return statement.cases.map((each) => each.body);
    default:
      return [];
  }
}
