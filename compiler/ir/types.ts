import { HANDLE_NAMES, type IrStmt, type IrType } from "./ir.ts";
import { blocksOf, expressionsOf, reads } from "./lower/walk.ts";

/** Types of the language by name: a class or an enum that an author calls so stands in quotes. */
const NAMED: ReadonlySet<string> = new Set([
  ..."int float bool str price size usd outcome void list dict set deque tuple".split(" "),
  ...HANDLE_NAMES,
]);

function quoted(name: string): string {
  return NAMED.has(name) ? `'${name}'` : name;
}

/** Type in the spelling of the primitives table: `float`, `price?`, `list<int>`, a class's name. */
export function showIrType(type: IrType): string {
  switch (type.kind) {
    case "optional":
      return `${showIrType(type.of)}?`;
    case "list":
      return `list<${showIrType(type.of)}>`;
    case "set":
    case "deque":
      return `${type.kind}<${showIrType(type.of)}>`;
    case "dict":
      return `dict<${showIrType(type.key)},${showIrType(type.of)}>`;
    case "tuple":
      return `tuple<${type.items.map(showIrType).join(", ")}>`;
    case "object":
      return quoted(type.class);
    case "union":
      return type.classes.map(quoted).join("|");
    case "enum":
      return quoted(type.enum);
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
    case "set":
    case "deque":
      return b.kind === a.kind && sameIrType(a.of, b.of);
    case "dict":
      return b.kind === "dict" && sameIrType(a.key, b.key) && sameIrType(a.of, b.of);
    case "tuple": {
      const items = b.kind === "tuple" ? b.items : [];
      return items.length === a.items.length && a.items.every((item, i) => sameIrType(item, items[i] as IrType));
    }
    case "object":
      return b.kind === "object" && a.class === b.class;
    case "union":
      return b.kind === "union" && a.classes.join() === b.classes.join();
    case "enum":
      return b.kind === "enum" && a.enum === b.enum;
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
    case "enum":
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
    case "deque":
      return isStateType(type.of);
    case "set":
      return isKeyType(type.of);
    case "dict":
      return isKeyType(type.key) && isStateType(type.of);
    case "tuple":
      return type.items.length > 0 && type.items.every(isStateType);
    case "object":
    case "union":
    case "str":
      return true;
    default:
      return isScalarType(type);
  }
}

/** What a dict can have as keys, and a set as elements. */
export function isKeyType(type: IrType): boolean {
  return type.kind === "int" || type.kind === "str" || type.kind === "enum" || type.kind === "outcome";
}

/** Whether a statement of the block, at any depth, assigns the local by `set`. */
export function assigns(block: readonly IrStmt[], name: string): boolean {
  return block.some(
    (stmt) => (stmt.op === "set" && stmt.name === name) || blocksOf(stmt).some((inner) => assigns(inner, name)),
  );
}

/** Whether an expression in the block, at any depth, reads the local. */
export function usesLocal(block: readonly IrStmt[], name: string): boolean {
  return block.some(
    (s) => expressionsOf(s).some((e) => reads(e, name)) || blocksOf(s).some((inner) => usesLocal(inner, name)),
  );
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
  return block.some(
    (stmt) => stmt.op === "break" || (stmt.op === "if" && (breaksOut(stmt.then) || breaksOut(stmt.else))),
  );
}
