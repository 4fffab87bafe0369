import type { IrExpr, IrStmt, IrType } from "./ir.ts";

/** Type in the spelling of the primitives table: `float`, `price?`, `list<int>`, a class's name. */
export function showIrType(type: IrType): string {
  switch (type.kind) {
    case "optional":
      return `${showIrType(type.of)}?`;
    case "list":
      return `list<${showIrType(type.of)}>`;
    case "object":
      return type.class;
    case "handle":
      return type.name;
    default:
      return type.kind;
  }
}

export function sameIrType(a: IrType, b: IrType): boolean {
  switch (a.kind) {
    case "optional":
      return b.kind === "optional" && sameIrType(a.of, b.of);
    case "list":
      return b.kind === "list" && sameIrType(a.of, b.of);
    case "object":
      return b.kind === "object" && a.class === b.class;
    case "handle":
      return b.kind === "handle" && a.name === b.name;
    default:
      return a.kind === b.kind;
  }
}

/** Scalars: one slot of the block or of the state. */
export function isScalarType(type: IrType): boolean {
  switch (type.kind) {
    case "int":
    case "float":
    case "bool":
    case "price":
    case "size":
    case "usd":
    case "outcome":
      return true;
    default:
      return false;
  }
}

/** What may stand in a field, a list or the state: scalars, objects, lists and optionals of these. */
export function isStateType(type: IrType): boolean {
  switch (type.kind) {
    case "optional":
      return type.of.kind !== "optional" && isStateType(type.of);
    case "list":
      return isStateType(type.of);
    case "object":
      return true;
    default:
      return isScalarType(type);
  }
}

/** Blocks of statements directly inside a statement. */
export function innerBlocks(stmt: IrStmt): readonly (readonly IrStmt[])[] {
  switch (stmt.op) {
    case "if":
      return [stmt.then, stmt.else];
    case "while":
    case "forRange":
    case "forList":
      return [stmt.body];
    default:
      return [];
  }
}

/** Expressions directly inside a statement, in order of evaluation. */
export function statementExprs(stmt: IrStmt): readonly IrExpr[] {
  switch (stmt.op) {
    case "let":
    case "set":
    case "do":
      return [stmt.value];
    case "setField":
      return [stmt.object, stmt.value];
    case "if":
    case "while":
      return [stmt.test];
    case "forRange":
      return [stmt.start, stmt.stop];
    case "forList":
      return [stmt.list];
    case "return":
      return stmt.value === null ? [] : [stmt.value];
    case "raise":
    case "log":
      return stmt.args;
    case "break":
    case "continue":
      return [];
  }
}

/** Operands of an expression, in order of evaluation. */
export function operands(expr: IrExpr): readonly IrExpr[] {
  switch (expr.op) {
    case "field":
      return [expr.object];
    case "prim":
    case "call":
    case "new":
      return expr.args;
    case "method":
      return [expr.object, ...expr.args];
    case "list":
      return expr.elements;
    case "and":
    case "or":
      return [expr.left, expr.right];
    case "not":
    case "some":
    case "unwrap":
    case "isNone":
      return [expr.value];
    case "if":
      return [expr.test, expr.then, expr.else];
    case "int":
    case "float":
    case "bool":
    case "money":
    case "none":
    case "local":
    case "constant":
    case "self":
      return [];
  }
}

/** Whether a statement of the block, at any depth, assigns the local by `set`. */
export function assigns(block: readonly IrStmt[], name: string): boolean {
  return block.some(
    (stmt) => (stmt.op === "set" && stmt.name === name) || innerBlocks(stmt).some((inner) => assigns(inner, name)),
  );
}

/** Names of all locals that the block assigns by `set`, at any depth. */
export function assignedNames(block: readonly IrStmt[], into: Set<string> = new Set()): Set<string> {
  for (const stmt of block) {
    if (stmt.op === "set") into.add(stmt.name);
    for (const inner of innerBlocks(stmt)) assignedNames(inner, into);
  }
  return into;
}

/** Whether control can leave the block at its end. */
export function completes(block: readonly IrStmt[]): boolean {
  return block.every(completesStmt);
}

function completesStmt(stmt: IrStmt): boolean {
  switch (stmt.op) {
    case "return":
    case "raise":
    case "break":
    case "continue":
      return false;
    case "if":
      return completes(stmt.then) || completes(stmt.else);
    case "while":
      return !(stmt.test.op === "bool" && stmt.test.value) || breaksOut(stmt.body);
    default:
      return true;
  }
}

/** Whether the block holds a `break` of the loop whose body it is. */
function breaksOut(block: readonly IrStmt[]): boolean {
  return block.some((stmt) => stmt.op === "break" || (stmt.op === "if" && (breaksOut(stmt.then) || breaksOut(stmt.else))));
}

