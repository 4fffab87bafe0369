import type { IrLocal, IrStmt, IrType } from "../ir.ts";
import { blocksOf, expressionsOf, reads } from "./walk.ts";

/**
 * Turns assignments into declarations: a local is declared by its first assignment where that one
 * comes before every use in its block, separately in blocks that share nothing. What cannot be
 * declared so is hoisted to the top of the function.
 */
export function placeLocals(
  body: readonly IrStmt[],
  types: ReadonlyMap<string, IrType>,
  parameters: ReadonlySet<string>,
): { readonly body: readonly IrStmt[]; readonly hoisted: readonly IrLocal[] } {
  let placed = body;
  const hoisted: IrLocal[] = [];
  for (const name of assignedIn(body)) {
    if (parameters.has(name)) continue;
    const type = types.get(name);
    if (type === undefined) throw new Error(`no type for local ${name}`);
    if (canPlace(placed, name)) placed = place(placed, name, type);
    else hoisted.push({ name, type });
  }
  return { body: placed.map(takeLoopVariable), hoisted };
}

function assignedIn(body: readonly IrStmt[], names = new Set<string>()): Set<string> {
  for (const statement of body) {
    if (statement.op === "set") names.add(statement.name);
    for (const block of blocksOf(statement)) assignedIn(block, names);
  }
  return names;
}

function mentions(statement: IrStmt, name: string): boolean {
  if (statement.op === "set" && statement.name === name) return true;
  if (expressionsOf(statement).some((e) => reads(e, name))) return true;
  return blocksOf(statement).some((block) => block.some((inner) => mentions(inner, name)));
}

function canPlace(block: readonly IrStmt[], name: string): boolean {
  const users = block.filter((statement) => mentions(statement, name));
  const [first] = users;
  if (first === undefined) return true;
  if (first.op === "set" && first.name === name && !reads(first.value, name)) return true;
  return users.every((statement) => {
    const inside = blocksOf(statement);
    const outside =
      (statement.op === "set" && statement.name === name) || expressionsOf(statement).some((e) => reads(e, name));
    return !outside && inside.every((inner) => canPlace(inner, name));
  });
}

function place(block: readonly IrStmt[], name: string, type: IrType): readonly IrStmt[] {
  const at = block.findIndex((statement) => mentions(statement, name));
  const first = block[at];
  if (first === undefined) return block;
  if (first.op === "set" && first.name === name) {
    const mutable = block.slice(at + 1).some((statement) => sets(statement, name));
    const declared: IrStmt = { op: "let", name, type, value: first.value, mutable, line: first.line };
    return block.map((statement, i) => (i === at ? declared : statement));
  }
  return block.map((statement) => mapBlocks(statement, (inner) => place(inner, name, type)));
}

function sets(statement: IrStmt, name: string): boolean {
  if (statement.op === "set") return statement.name === name;
  return blocksOf(statement).some((block) => block.some((inner) => sets(inner, name)));
}

function mapBlocks(statement: IrStmt, change: (block: readonly IrStmt[]) => readonly IrStmt[]): IrStmt {
  switch (statement.op) {
    case "if":
      return { ...statement, then: change(statement.then), else: change(statement.else) };
    case "while":
    case "forRange":
    case "forList":
    case "forDict":
      return { ...statement, body: change(statement.body) };
    default:
      return statement;
  }
}

/** A loop whose body only names its variable takes that name: `for i in range(n)` keeps its `i`. */
function takeLoopVariable(statement: IrStmt): IrStmt {
  const inner = mapBlocks(statement, (block) => block.map(takeLoopVariable));
  if (inner.op === "forDict") return takeDictVariables(inner);
  if (inner.op !== "forRange" && inner.op !== "forList") return inner;
  const [first, ...rest] = inner.body;
  if (first?.op !== "let" || first.mutable || first.value.op !== "local" || first.value.name !== inner.variable)
    return inner;
  if (clashes(inner, first.name)) return inner;
  return { ...inner, variable: first.name, body: rest };
}

/** The same for the key and the value of a loop over a dict. */
function takeDictVariables(loop: IrStmt & { op: "forDict" }): IrStmt {
  const [first, ...rest] = loop.body;
  if (first?.op !== "let" || first.mutable || first.value.op !== "local" || clashes(loop, first.name)) return loop;
  const source = first.value.name;
  if (!source.startsWith("$") || (source !== loop.key && source !== loop.value)) return loop;
  const taken = source === loop.key ? { key: first.name } : { value: first.name };
  return takeDictVariables({ ...loop, ...taken, body: rest });
}

/** The header of the loop reads a local of the same name from outside. */
function clashes(loop: IrStmt, name: string): boolean {
  return expressionsOf(loop).some((e) => reads(e, name));
}
