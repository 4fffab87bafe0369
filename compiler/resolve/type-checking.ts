import { assignedNames } from "../check/functions.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import { importModule, importNames, isSdkModule } from "./imports.ts";
import { findModule } from "./modules.ts";
import type { Binding, ResolveState, Unit } from "./symbols.ts";

/** `if TYPE_CHECKING:`, with the name of `typing`. */
export function isTypeBlock(unit: Unit, node: ast.If): boolean {
  const symbol = node.test.kind === "Name" ? unit.names.get(node.test.id) : undefined;
  return symbol?.kind === "sdk" && symbol.sdk.kind === "typeChecking";
}

/**
 * Imports that only a type checker makes. A file of the project is not among them: its constants would not be
 * computed when the program runs.
 */
export function resolveTypeBlock(
  unit: Unit,
  node: ast.If,
  state: ResolveState,
  declare: (name: string, symbol: Binding) => void,
): void {
  const problem = (at: ast.Stmt, text: string): void => {
    state.diagnostics.push(report(unit.source.file, "PMT0490", at.span, { problem: text }));
  };
  for (const each of node.orelse.slice(0, 1)) problem(each, "it has no `else`");
  for (const statement of node.body) {
    if (statement.kind === "Pass") continue;
    if (statement.kind !== "Import" && statement.kind !== "ImportFrom") {
      problem(statement, "only imports stand in it");
      continue;
    }
    const isOwn = (module: string): boolean =>
      !isSdkModule(module) && findModule(state.tree, module.split(".")[0] ?? module).kind !== "missing";
    if (statement.kind === "ImportFrom") {
      if (statement.level === 0 && !isOwn(statement.module)) {
        importNames(unit, statement, state, declare);
        continue;
      }
    } else if (!statement.names.some((alias) => isOwn(alias.name))) {
      for (const alias of statement.names) importModule(unit, alias, state, declare);
      continue;
    }
    problem(statement, "a file of the project is imported where it runs: at the top of the file");
    for (const { name, asName, span } of statement.names)
      unit.names.set(asName ?? name.split(".")[0] ?? name, { kind: "broken", span });
  }
}

/** Reports uses of names that only a type checker imports, where Python would look for their values. */
export function checkTypeOnly(unit: Unit, state: ResolveState): void {
  const names = new Set([...unit.names].flatMap(([name, symbol]) => (symbol.typeOnly === true ? [name] : [])));
  if (names.size === 0) return;
  const lazy = unit.tree.body.some((s) => s.kind === "ImportFrom" && s.module === "__future__" && s.level === 0);
  const visit = (part: unknown, known: ReadonlySet<string>, inFunction: boolean): void => {
    if (Array.isArray(part)) {
      for (const each of part) visit(each, known, inFunction);
      return;
    }
    if (typeof part !== "object" || part === null || !("kind" in part)) return;
    const node = part as ast.Stmt | ast.Expr;
    if (node.kind === "Name") {
      if (known.has(node.id)) state.diagnostics.push(report(unit.source.file, "PMT0330", node.span, { name: node.id }));
      return;
    }
    const isBlock = node.kind === "FunctionDef";
    const own = isBlock ? new Set([...assignedNames(node.body), ...node.params.map((param) => param.name)]) : null;
    for (const [key, value] of Object.entries(node)) {
      if ((key === "annotation" || key === "returns") && (lazy || (inFunction && node.kind === "AnnAssign"))) continue;
      // Parameters are read outside of the function.
      const inner = own !== null && key === "body" ? new Set([...known].filter((name) => !own.has(name))) : known;
      if (isBlock && key === "params") visitParams(node.params, known);
      else visit(value, inner, inFunction || (isBlock && key === "body"));
    }
  };
  const visitParams = (params: readonly ast.Param[], known: ReadonlySet<string>): void => {
    for (const param of params) {
      if (!lazy) visit(param.annotation, known, false);
      visit(param.default, known, false);
    }
  };
  visit(unit.tree.body, names, false);
}
