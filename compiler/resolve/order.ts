import type { DiagnosticCode, Label, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import type { Binding, ResolveState, Unit } from "./symbols.ts";

/**
 * Module level runs from the top, and so does a class body: reports names that are read there before
 * they have their value, and names of a class body that hide a global one that it reads later.
 * Annotations are read there too, unless the file imports them from `__future__`.
 */
export function checkOrder(unit: Unit, state: ResolveState): void {
  const lazy = unit.tree.body.some((s) => s.kind === "ImportFrom" && s.module === "__future__" && s.level === 0);
  const walk = new TopLevel(unit, state, lazy);
  for (const statement of unit.tree.body) walk.statement(statement);
}

class TopLevel {
  private readonly unit: Unit;
  private readonly state: ResolveState;
  private readonly lazy: boolean;
  /** Names that the class body around this point has bound so far, and where. */
  private hidden: ReadonlyMap<string, Span> = new Map();

  constructor(unit: Unit, state: ResolveState, lazy: boolean) {
    this.unit = unit;
    this.state = state;
    this.lazy = lazy;
  }

  statement(statement: ast.Stmt): void {
    switch (statement.kind) {
      case "ClassDef":
        this.classBody(statement);
        return;
      case "FunctionDef":
        this.signature(statement);
        return;
      case "AnnAssign":
        if (statement.value !== null) this.read(statement.value, false);
        this.read(statement.annotation, true);
        return;
      case "Assign":
        this.read(statement.value, false);
        return;
      default:
        return;
    }
  }

  private classBody(node: ast.ClassDef): void {
    const bound = new Map<string, Span>();
    this.hidden = bound;
    for (const statement of node.body) {
      this.statement(statement);
      if (statement.kind === "Assign") {
        for (const target of statement.targets) if (target.kind === "Name") bound.set(target.id, target.span);
      }
      if (statement.kind === "FunctionDef") bound.set(statement.name, statement.nameSpan);
      if (statement.kind === "AnnAssign" && statement.target.kind === "Name" && statement.value !== null) {
        bound.set(statement.target.id, statement.target.span);
      }
    }
    this.hidden = new Map();
  }

  private signature(node: ast.FunctionDef): void {
    for (const param of node.params) {
      if (param.annotation !== null) this.read(param.annotation, true);
      if (param.default !== null) this.read(param.default, false);
    }
    if (node.returns !== null) this.read(node.returns, true);
  }

  private read(node: ast.Expr, isAnnotation: boolean): void {
    if (isAnnotation && this.lazy) return;
    for (const name of namesIn(node)) {
      const hiding = this.hidden.get(name.id);
      const symbol = this.unit.names.get(name.id);
      if (hiding !== undefined) {
        this.report("PMT0306", hiding, { name: name.id }, [{ span: name.span, text: "the other one is meant here" }]);
      } else if (symbol !== undefined && comesLater(this.unit, symbol, name.span)) {
        // A later constant is reported where its value is read.
        if (isAnnotation) this.report("PMT0311", name.span, { name: name.id });
        else if (symbol.kind !== "constant") this.report("PMT0302", name.span, { name: name.id });
      }
    }
  }

  private report(
    code: DiagnosticCode,
    span: Span,
    values: Readonly<Record<string, string>>,
    labels: readonly Label[] = [],
  ): void {
    this.state.diagnostics.push(report(this.unit.source.file, code, span, values, { labels }));
  }
}

function comesLater(unit: Unit, symbol: Binding, use: Span): boolean {
  // A class has its name only at the end of its body.
  if (symbol.kind === "alias" && symbol.alias.unit === unit) return symbol.alias.node.span.end > use.start;
  if ("since" in symbol && symbol.since !== undefined) return symbol.since > use.start;
  const own = (symbol.kind === "class" || symbol.kind === "enum") && symbol.decl.unit === unit;
  return (own ? symbol.decl.node.span.end : symbol.span.start) > use.start;
}

function namesIn(node: ast.Expr): ast.Name[] {
  switch (node.kind) {
    case "Name":
      return [node];
    case "Attribute":
      return namesIn(node.value);
    case "BinOp":
      return [...namesIn(node.left), ...namesIn(node.right)];
    case "UnaryOp":
      return namesIn(node.operand);
    case "BoolOp":
      return node.values.flatMap(namesIn);
    case "Compare":
      return [node.left, ...node.comparators].flatMap(namesIn);
    case "IfExp":
      return [node.test, node.body, node.orelse].flatMap(namesIn);
    case "Call":
      return [node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)].flatMap(namesIn);
    case "Subscript":
      return [node.value, node.index].flatMap(namesIn);
    case "Dict":
      return [...node.keys, ...node.values].flatMap(namesIn);
    case "List":
    case "Set":
    case "Tuple":
      return node.elements.flatMap(namesIn);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
    case "DictComp":
      return node.generators.slice(0, 1).flatMap((generator) => namesIn(generator.iter));
    default:
      return [];
  }
}
