import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import type { IrExpr, IrStmt } from "../ir/ir.ts";
import { blocksOf } from "../ir/lower/walk.ts";

/**
 * Which optionals TypeScript itself knows to be there, so that the emitted code needs no `!`. The
 * rules are those of TypeScript's narrowing, and where they get subtle, less is claimed: a missing
 * fact costs one `!`. A key names a local (`mid`), a field (`self.last`) or a property of a
 * lent object (`book.mid`).
 */
export type Facts = ReadonlySet<string>;

export const noFacts: Facts = new Set();

/** Key of an expression that TypeScript narrows, or null. */
export function factKey(e: IrExpr): string | null {
  if (e.op === "local") return e.name;
  if (e.op === "self") return "self";
  if (e.op === "field") return member(factKey(e.object), e.field);
  if (e.op !== "prim") return null;
  const [object] = e.args;
  if (object === undefined || PRIMITIVES.get(e.prim)?.form.kind !== "property") return null;
  return member(factKey(object), e.prim);
}

function member(object: string | null, name: string): string | null {
  return object === null ? null : `${object}.${name}`;
}

/** Keys that are there once the condition came out as `value`. */
export function factsOf(test: IrExpr, value: boolean): Facts {
  switch (test.op) {
    case "isNone": {
      const key = factKey(test.value);
      return value || key === null ? noFacts : new Set([key]);
    }
    case "not":
      return factsOf(test.value, !value);
    case "and":
    case "or": {
      const left = factsOf(test.left, value);
      const right = factsOf(test.right, value);
      return (test.op === "and") === value ? union(left, right) : intersection(left, right);
    }
    default:
      return noFacts;
  }
}

export function union(a: Facts, b: Facts): Facts {
  return a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);
}

export function intersection(a: Facts, b: Facts): Facts {
  return new Set([...a].filter((key) => b.has(key)));
}

/** Facts after a statement that assigns; other statements leave them as they are. */
export function afterAssignment(facts: Facts, stmt: IrStmt): Facts {
  switch (stmt.op) {
    case "let":
      return withoutLocal(facts, stmt.name);
    case "set": {
      const rest = withoutLocal(facts, stmt.name);
      return stmt.value.op === "some" ? union(rest, new Set([stmt.name])) : rest;
    }
    case "setField": {
      const rest = withoutField(facts, stmt.field);
      const key = member(factKey(stmt.object), stmt.field);
      return stmt.value.op === "some" && key !== null ? union(rest, new Set([key])) : rest;
    }
    default:
      return facts;
  }
}

/** Facts that hold at the head of a loop, whatever its body assigned before. */
export function atLoopHead(facts: Facts, body: readonly IrStmt[]): Facts {
  let rest = facts;
  for (const stmt of body) {
    if (stmt.op === "set" || stmt.op === "let") rest = withoutLocal(rest, stmt.name);
    if (stmt.op === "setField") rest = withoutField(rest, stmt.field);
    for (const inner of blocksOf(stmt)) rest = atLoopHead(rest, inner);
  }
  return rest;
}

/** Facts where `name` means a new variable. */
export function withoutLocal(facts: Facts, name: string): Facts {
  return new Set([...facts].filter((key) => key !== name && !key.startsWith(`${name}.`)));
}

function withoutField(facts: Facts, field: string): Facts {
  return new Set([...facts].filter((key) => !key.split(".").includes(field)));
}
