import type { IrClass, IrExpr, IrFunction, IrStmt } from "../ir.ts";

/** Nested blocks of a statement, in order. */
export function blocksOf(statement: IrStmt): readonly (readonly IrStmt[])[] {
  switch (statement.op) {
    case "if":
      return [statement.then, statement.else];
    case "while":
    case "forRange":
    case "forList":
    case "forDict":
      return [statement.body];
    default:
      return [];
  }
}

/** Expressions of a statement itself, in the order of their evaluation. */
export function expressionsOf(statement: IrStmt): readonly IrExpr[] {
  switch (statement.op) {
    case "let":
    case "set":
    case "do":
      return [statement.value];
    case "setField":
      return [statement.object, statement.value];
    case "if":
    case "while":
      return [statement.test];
    case "forRange":
      return [statement.start, statement.stop];
    case "forList":
      return [statement.list];
    case "forDict":
      return [statement.dict];
    case "return":
      return statement.value === null ? [] : [statement.value];
    case "raise":
    case "log":
      return statement.args;
    case "break":
    case "continue":
      return [];
  }
}

/** Operands of an expression, in the order of their evaluation. */
export function operandsOf(e: IrExpr): readonly IrExpr[] {
  switch (e.op) {
    case "field":
      return [e.object];
    case "prim":
    case "call":
    case "new":
    case "super":
      return e.args;
    case "method":
      return [e.object, ...e.args];
    case "dict":
      return e.entries;
    case "list":
    case "tuple":
      return e.elements;
    case "and":
    case "or":
    case "same":
      return [e.left, e.right];
    case "if":
      return [e.test, e.then, e.else];
    case "not":
    case "some":
    case "unwrap":
    case "isNone":
    case "isClass":
    case "cast":
    case "item":
      return [e.value];
    default:
      return [];
  }
}

/** Whether the test holds for an expression of the bodies of functions and of classes. */
export function someExpression(
  classes: readonly IrClass[],
  functions: readonly IrFunction[],
  test: (e: IrExpr) => boolean,
): boolean {
  const inExpr = (e: IrExpr): boolean => test(e) || operandsOf(e).some(inExpr);
  const inBlock = (block: readonly IrStmt[]): boolean =>
    block.some((s) => expressionsOf(s).some(inExpr) || blocksOf(s).some(inBlock));
  const methods = classes.flatMap((c) => [...(c.init === null ? [] : [c.init]), ...c.methods]);
  return [...functions, ...methods].some((f) => inBlock(f.body));
}

/** True where the expression reads the local. */
export function reads(e: IrExpr, name: string): boolean {
  return (e.op === "local" && e.name === name) || operandsOf(e).some((operand) => reads(operand, name));
}
