import type { Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import type { ResolveState, Unit } from "./symbols.ts";

/** `__all__ = [...]`: it has no effect, since there is no `import *`. */
export function isExportList(node: ast.Stmt): boolean {
  if (node.kind !== "Assign" && node.kind !== "AnnAssign") return false;
  const target = node.kind === "Assign" ? node.targets[0] : node.target;
  return target?.kind === "Name" && target.id === "__all__";
}

/** Each name in it is a literal, and one of the file. */
export function checkExports(unit: Unit, state: ResolveState): void {
  for (const statement of unit.tree.body) {
    if (!isExportList(statement)) continue;
    const { value, span } = statement as ast.Assign | ast.AnnAssign;
    const problem = (at: Span, text: string): void => {
      state.diagnostics.push(report(unit.source.file, "PMT0489", at, { problem: text }));
    };
    if (value?.kind !== "List" && value?.kind !== "Tuple") {
      problem(value?.span ?? span, "it is no list and no tuple of names that is written out");
      continue;
    }
    for (const name of value.elements) {
      if (name.kind !== "Str") problem(name.span, "a name stands between quotes");
      else if (!unit.names.has(name.value) && !unit.partial) problem(name.span, `the file has no \`${name.value}\``);
    }
  }
}
