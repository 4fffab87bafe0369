import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import type { DataclassOptions, ResolveState, Unit } from "./symbols.ts";

const OPTIONS: ReadonlySet<string> = new Set(["frozen", "slots", "kw_only"]);

/** Reads `@dataclass` and `@dataclass(frozen=True)`; null for a class without it. Reports other decorators. */
export function readDecorators(unit: Unit, node: ast.ClassDef, state: ResolveState): DataclassOptions | null {
  let options: DataclassOptions | null = null;
  for (const decorator of node.decorators) {
    const callee = decorator.kind === "Call" ? decorator.func : decorator;
    const symbol = callee.kind === "Name" ? unit.names.get(callee.id) : undefined;
    const isDataclass = symbol?.kind === "sdk" && symbol.sdk.kind === "dataclass" && symbol.sdk.name === "dataclass";
    if (isDataclass) options = readOptions(unit, node, decorator, state);
    else if (symbol?.kind !== "broken") state.diagnostics.push(report(unit.source.file, "PMT0552", decorator.span));
  }
  return options;
}

function readOptions(unit: Unit, node: ast.ClassDef, decorator: ast.Expr, state: ResolveState): DataclassOptions {
  const on = new Set<string>();
  const problem = (at: ast.Expr | ast.Keyword, text: string): void => {
    state.diagnostics.push(report(unit.source.file, "PMT0575", at.span, { name: node.name, problem: text }));
  };
  if (decorator.kind === "Call") {
    for (const arg of decorator.args) problem(arg, "its options are given by name");
    for (const keyword of decorator.keywords) {
      if (!OPTIONS.has(keyword.name)) problem(keyword, "its options are `frozen`, `slots` and `kw_only`");
      else if (keyword.value.kind !== "Bool") problem(keyword, `\`${keyword.name}\` is True or False`);
      else if (keyword.value.value) on.add(keyword.name);
    }
  }
  return { frozen: on.has("frozen"), kwOnly: on.has("kw_only"), slots: on.has("slots") };
}
