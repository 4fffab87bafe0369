import type { DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import { aliasOf } from "./aliases.ts";
import { baseOf, classConstant, roleOf } from "./class-parts.ts";
import { readDecorators } from "./dataclass.ts";
import { checkExports, isExportList } from "./exports.ts";
import { importModule, importNames } from "./imports.ts";
import { checkOrder } from "./order.ts";
import { checkSpelling } from "./spelling.ts";
import type { Binding, ClassDecl, ConstantDecl, EnumDecl, FunctionDecl, ResolveState, Unit } from "./symbols.ts";
import { checkTypeOnly, isTypeBlock, resolveTypeBlock } from "./type-checking.ts";

/** Fills `unit.names` with what the file's top level declares and imports; reports what it may not. */
export function resolveUnit(unit: Unit, state: ResolveState): void {
  declareUnit(unit, state);
  checkExports(unit, state);
  checkTypeOnly(unit, state);
  checkOrder(unit, state);
  checkSpelling(unit, state);
}

/** The first half of it, for a file that is known to have no faults of order or spelling. */
export function declareUnit(unit: Unit, state: ResolveState): void {
  for (const statement of unit.tree.body) resolveStatement(unit, statement, state);
}

function resolveStatement(unit: Unit, statement: ast.Stmt, state: ResolveState): void {
  const problem = (code: DiagnosticCode, span: Span, values: Record<string, string> = {}): void => {
    state.diagnostics.push(report(unit.source.file, code, span, values));
  };
  switch (statement.kind) {
    case "Import":
      for (const alias of statement.names) {
        importModule(unit, alias, state, (name, symbol) => declare(unit, name, symbol, state));
      }
      return;
    case "ImportFrom":
      importNames(unit, statement, state, (name, symbol) => declare(unit, name, symbol, state));
      return;
    case "ClassDef":
      if (declareEnum(unit, statement, state)) return;
      declare(
        unit,
        statement.name,
        { kind: "class", decl: classDecl(unit, statement, state), span: statement.nameSpan },
        state,
      );
      return;
    case "FunctionDef": {
      const name = programName(unit, statement.name, state);
      const decl: FunctionDecl = { name, role: "plain", holder: null, unit, node: statement, owner: null };
      for (const decorator of statement.decorators) problem("PMT0552", decorator.span);
      declare(unit, statement.name, { kind: "function", decl, span: statement.nameSpan }, state);
      return;
    }
    case "Assign":
    case "AnnAssign":
      if (isExportList(statement)) return;
      declareConstant(unit, statement, state);
      return;
    case "Pass":
      return;
    case "ExprStmt":
      if (statement.value.kind === "Str") return;
      if (!unit.partial) problem("PMT0554", statement.span);
      return;
    case "If":
      if (isMainGuard(statement)) problem("PMT0488", statement.test.span);
      else if (isTypeBlock(unit, statement)) {
        resolveTypeBlock(unit, statement, state, (name, symbol) =>
          declare(unit, name, { ...symbol, typeOnly: true }, state),
        );
      } else if (!unit.partial) problem("PMT0554", statement.span);
      return;
    default:
      if (!unit.partial) problem("PMT0554", statement.span);
  }
}

/** `if __name__ == "__main__":`. */
function isMainGuard(node: ast.If): boolean {
  const { test } = node;
  return test.kind === "Compare" && test.left.kind === "Name" && test.left.id === "__name__";
}

function declare(unit: Unit, name: string, symbol: Binding, state: ResolveState): void {
  const before = unit.names.get(name);
  if (symbol.kind === "broken" && before !== undefined) return;
  if (before !== undefined && before.kind !== "broken") {
    state.diagnostics.push(
      report(
        unit.source.file,
        "PMT0306",
        symbol.span,
        { name },
        { labels: [{ span: before.span, text: "first defined here" }] },
      ),
    );
    return;
  }
  unit.names.set(name, symbol);
}

/** The author's own file keeps its names; another file's name that is taken gets the module's before it. */
function programName(unit: Unit, name: string, state: ResolveState): string {
  if (unit.module === "__main__") return name;
  let unique = name;
  while (state.taken.has(unique)) unique = `${unit.module.replaceAll(".", "_")}_${unique}`;
  state.taken.add(unique);
  return unique;
}

/** A name of the program for a part of a class that stands beside the functions and constants. */
function uniqueName(name: string, state: ResolveState): string {
  let unique = name;
  while (state.taken.has(unique)) unique += "_";
  state.taken.add(unique);
  return unique;
}

/** Names of classes, functions and constants that the top level of a file declares. */
export function declaredNames(tree: ast.Module): Set<string> {
  const names = new Set<string>();
  for (const statement of tree.body) {
    if (statement.kind === "ClassDef" || statement.kind === "FunctionDef") names.add(statement.name);
    if (statement.kind === "AnnAssign" && statement.target.kind === "Name") names.add(statement.target.id);
    if (statement.kind !== "Assign") continue;
    for (const target of statement.targets) if (target.kind === "Name") names.add(target.id);
  }
  return names;
}

/** Declares `class X(Enum)`; false for any other class. */
function declareEnum(unit: Unit, node: ast.ClassDef, state: ResolveState): boolean {
  const [base, ...others] = node.bases;
  const symbol = base?.kind === "Name" ? unit.names.get(base.id) : undefined;
  if (symbol?.kind !== "sdk" || symbol.sdk.kind !== "enum" || symbol.sdk.name === "auto") return false;
  const problem = (code: DiagnosticCode, span: Span): void => {
    state.diagnostics.push(report(unit.source.file, code, span, { name: node.name }));
  };
  for (const other of others) problem("PMT0551", other.span);
  for (const { name, span } of node.keywords)
    state.diagnostics.push(report(unit.source.file, "PMT0538", span, { what: name }));
  for (const decorator of node.decorators) problem("PMT0552", decorator.span);
  const isInt = symbol.sdk.name === "IntEnum";
  const decl: EnumDecl = { name: programName(unit, node.name, state), unit, node, isInt };
  declare(unit, node.name, { kind: "enum", decl, span: node.nameSpan }, state);
  return true;
}

function classDecl(unit: Unit, node: ast.ClassDef, state: ResolveState): ClassDecl {
  const methods = new Map<string, FunctionDecl>();
  let isStrategy = false;
  const problem = (code: DiagnosticCode, span: Span, values: Record<string, string> = {}): void => {
    state.diagnostics.push(report(unit.source.file, code, span, values));
  };
  const bases: ClassDecl[] = [];
  for (const base of node.bases) {
    const symbol = base.kind === "Name" ? unit.names.get(base.id) : undefined;
    const isBase = symbol?.kind === "sdk" && symbol.sdk.kind === "base";
    // A Strategy that was not imported is one all the same: its body says the rest.
    if (isBase || (base.kind === "Name" && base.id === "Strategy")) isStrategy = true;
    const found = isBase || symbol?.kind === "broken" ? null : baseOf(unit, node, base, state);
    if (found !== null) bases.push(found);
  }
  if (node.bases.length > 1) problem("PMT0551", (node.bases[1] as ast.Expr).span, { name: node.name });
  for (const keyword of node.keywords) problem("PMT0538", keyword.span, { what: keyword.name });
  const dataclass = readDecorators(unit, node, state);
  if (isStrategy && dataclass !== null)
    problem("PMT0575", node.nameSpan, { name: node.name, problem: "a strategy is no dataclass" });
  const constants = new Map<string, ConstantDecl>();
  const name = programName(unit, node.name, state);
  const base = node.bases.length > 1 ? null : (bases[0] ?? null);
  const decl: ClassDecl = { name, unit, node, isStrategy, base, constants, methods, dataclass };
  const own = (part: string): string => uniqueName(`${name}_${part}`, state);
  for (const statement of node.body) {
    const constant = classConstant(decl, statement, own);
    if (constant !== null && !constants.has(constant.key)) {
      constants.set(constant.key, constant.decl);
      state.constants.push(constant.decl);
    }
    if (statement.kind !== "FunctionDef") continue;
    const before = methods.get(statement.name);
    if (before !== undefined) {
      const labels = [{ span: before.node.nameSpan, text: "first defined here" }];
      state.diagnostics.push(
        report(unit.source.file, "PMT0306", statement.nameSpan, { name: statement.name }, { labels }),
      );
      continue;
    }
    const role = roleOf(unit, statement, state);
    const isFree = role === "static" || role === "class";
    methods.set(statement.name, {
      name: isFree ? own(statement.name) : statement.name,
      role,
      holder: isFree ? decl : null,
      unit,
      node: statement,
      owner: isFree ? null : decl,
    });
  }
  return decl;
}

/** What `Final[T]` says of the type, `T`, and what `Final` says, nothing: a constant is never assigned again anyway. */
function withoutFinal(unit: Unit, node: ast.Expr): ast.Expr | null {
  const isFinal = (name: ast.Expr): boolean => {
    const symbol = name.kind === "Name" ? unit.names.get(name.id) : undefined;
    return symbol?.kind === "sdk" && symbol.sdk.kind === "final";
  };
  if (isFinal(node)) return null;
  return node.kind === "Subscript" && isFinal(node.value) ? node.index : node;
}

function declareConstant(unit: Unit, node: ast.Assign | ast.AnnAssign, state: ResolveState): void {
  const target = node.kind === "Assign" ? node.targets[0] : node.target;
  const single = node.kind === "AnnAssign" || node.targets.length === 1;
  if (!single || target?.kind !== "Name" || node.value === null) {
    state.diagnostics.push(report(unit.source.file, "PMT0555", node.span));
    return;
  }
  const annotation = node.kind === "AnnAssign" ? withoutFinal(unit, node.annotation) : null;
  const alias = aliasOf(unit, node, node.value, annotation);
  if (alias !== null) {
    declare(unit, target.id, { ...alias, span: target.span }, state);
    return;
  }
  const decl: ConstantDecl = { name: programName(unit, target.id, state), unit, node, value: node.value, annotation };
  declare(unit, target.id, { kind: "constant", decl, span: target.span }, state);
  state.constants.push(decl);
}
