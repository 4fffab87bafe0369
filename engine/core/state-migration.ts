import type { StateSchema } from "../../runtime/abi/abi-file.ts";
import { fieldsOf, showStateType } from "./state-graph.ts";
import { Mover } from "./state-mover.ts";
import { type FieldMove, type FieldRefusal, Planner } from "./state-plan.ts";

/** How state goes from one schema to another. */
export interface StateMigration {
  readonly moves: readonly FieldMove[];
  /**
   * The state for the new module: the slots that it would save itself. `old` is in the old schema; `fresh` in
   * the new one, and gives the fields that are new or restored. Throws StateShapeError where one is not
   * of its schema, MigrationRefused where this state cannot follow.
   */
  apply(old: Float64Array, fresh: Float64Array): Float64Array;
}

export type MigrationPlan =
  | { readonly ok: true; readonly migration: StateMigration }
  | { readonly ok: false; readonly refusals: readonly FieldRefusal[] };

/**
 * Plans how state is carried: between equal schemas as it is, between others field by field, with who
 * shares what. The two strategies are matched by their role, helper classes, enums and fields by their names;
 * the order of fields does not matter. A new field takes its value from the fresh strategy: from the object in
 * the same place, and where that is none (an element of a list, say) from the class, as far as all fresh objects of it agree.
 * What a new field shares with a carried one in a fresh strategy, it shares in the carried state.
 *
 * In a `rollback` nothing is refused by the plan: what has no way back is restored from `fresh`, which
 * then is the state at the time when the module was left.
 */
export function planMigration(from: StateSchema, to: StateSchema, kind: "swap" | "rollback"): MigrationPlan {
  if (from.hash === to.hash) return { ok: true, migration: { moves: unchanged(from), apply: (old) => old } };
  const planner = new Planner(from, to, kind === "rollback");
  const root = planner.root();
  const { moves, refusals, usesFresh } = planner;
  if (refusals.length > 0) return { ok: false, refusals };
  const apply = (old: Float64Array, fresh: Float64Array) =>
    new Mover(root, from, to, old, usesFresh ? fresh : null).run();
  return { ok: true, migration: { moves, apply } };
}

function unchanged(schema: StateSchema): FieldMove[] {
  return fieldsOf(schema, schema.strategy).map(({ name, type }) => {
    const shown = showStateType(type);
    return { field: name, fate: "carried", from: shown, to: shown };
  });
}
