import type { DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import { mayBeDropped } from "./dropped.ts";
import { memberOf } from "./imports.ts";
import { didYouMean } from "./suggest.ts";
import type { Binding, ClassDecl, ConstantDecl, FunctionRole, ResolveState, Unit } from "./symbols.ts";

/** The class of the author's that a class names as its base; null after a report. */
export function baseOf(unit: Unit, node: ast.ClassDef, base: ast.Expr, state: ResolveState): ClassDecl | null {
  const problem = (code: DiagnosticCode, span: Span, values: Record<string, string>): null => {
    state.diagnostics.push(report(unit.source.file, code, span, values));
    return null;
  };
  const symbol = named(unit, base);
  if (symbol?.kind === "broken") return null;
  if (symbol?.kind === "class") {
    const { decl } = symbol;
    if (!decl.isStrategy) return decl;
    return problem("PMT0450", base.span, {
      name: node.name,
      base: decl.node.name,
      problem: "a strategy class is the last of its line",
    });
  }
  if (symbol === null && base.kind === "Name") {
    if (mayBeDropped(unit, base.id) || base.id === "Strategy") return null;
    const later = unit.tree.body.some((s) => s.kind === "ClassDef" && s.name === base.id && s !== node);
    if (later) return problem("PMT0302", base.span, { name: base.id });
    if (!BUILTIN_CLASSES.has(base.id)) {
      const hint = didYouMean(base.id, unit.names.keys(), "define it above, or import it");
      return problem("PMT0301", base.span, { name: base.id, hint });
    }
  }
  return problem("PMT0551", base.span, { name: node.name });
}

/** Classes of Python's own that authors inherit from. */
const BUILTIN_CLASSES: ReadonlySet<string> = new Set(
  "object Exception ValueError RuntimeError dict list str int float set tuple ABC Protocol NamedTuple TypedDict Generic".split(
    " ",
  ),
);

function named(unit: Unit, node: ast.Expr): Binding | null {
  if (node.kind === "Name") return unit.names.get(node.id) ?? null;
  if (node.kind !== "Attribute") return null;
  const holder = named(unit, node.value);
  if (holder?.kind !== "module") return null;
  const member = memberOf(holder.module, node.attr);
  return member.kind === "found" ? member.binding : null;
}

const ROLES: ReadonlyMap<string, FunctionRole> = new Map([
  ["property", "property"],
  ["staticmethod", "static"],
  ["classmethod", "class"],
]);

/** What the decorators of a method make of it; reports those that are not in the language. */
export function roleOf(unit: Unit, node: ast.FunctionDef, state: ResolveState): FunctionRole {
  let role: FunctionRole = "plain";
  for (const decorator of node.decorators) {
    const name = decorator.kind === "Name" && !unit.names.has(decorator.id) ? decorator.id : "";
    const found = ROLES.get(name);
    if (found === undefined || role !== "plain") {
      state.diagnostics.push(report(unit.source.file, "PMT0552", decorator.span));
    } else role = found;
  }
  return role;
}

/** `LIMIT = 3` or `LIMIT: Final = 3` in a class body, as a constant of the program; null for other statements. */
export function classConstant(
  owner: ClassDecl,
  statement: ast.Stmt,
  nameOf: (part: string) => string,
): { readonly key: string; readonly decl: ConstantDecl } | null {
  const { unit } = owner;
  if (statement.kind === "Assign") {
    const [target, ...others] = statement.targets;
    if (target?.kind !== "Name" || others.length > 0) return null;
    if (target.id.startsWith("__") || (owner.isStrategy && isSetting(target.id, statement.value))) return null;
    const decl = { name: nameOf(target.id), unit, node: statement, value: statement.value, annotation: null };
    return { key: target.id, decl };
  }
  if (statement.kind !== "AnnAssign" || statement.target.kind !== "Name" || statement.value === null) return null;
  if (owner.dataclass !== null || !isFinal(statement.annotation)) return null;
  const { annotation } = statement;
  const inner = annotation.kind === "Subscript" ? annotation.index : null;
  const decl = { name: nameOf(statement.target.id), unit, node: statement, value: statement.value, annotation: inner };
  return { key: statement.target.id, decl };
}

/** What a strategy says of itself in its class body. */
export const STRATEGY_SETTINGS: ReadonlySet<string> = new Set(["markets", "scope", "redemption", "timer", "signals"]);

/** What a strategy says of itself, under its own name or as what a call of the SDK makes. */
function isSetting(name: string, value: ast.Expr): boolean {
  if (STRATEGY_SETTINGS.has(name)) return true;
  return value.kind === "Call" && value.func.kind === "Name" && SETTING_CALLS.has(value.func.id);
}

const SETTING_CALLS: ReadonlySet<string> = new Set(["signal", "param", "every", "Series", "Slugs", "Events", "All"]);

/** `Final` or `Final[int]`. */
export function isFinal(annotation: ast.Expr): boolean {
  const name = annotation.kind === "Subscript" ? annotation.value : annotation;
  return name.kind === "Name" && name.id === "Final";
}
