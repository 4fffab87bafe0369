import type { StateSchema, StateType } from "../runtime/abi/abi-file.ts";

/**
 * Name of one slot of a canonical state, such as `state.mids.values[3]`. The shape is read from
 * `state` itself (lengths of lists, presence of optionals); `slot` may lie beyond its end.
 */
export function stateSlotName(schema: StateSchema, state: Float64Array, slot: number): string {
  const walk: Walk = { schema, state, slot, at: 0 };
  return objectSlot(walk, schema.strategy, "state") ?? `state[${slot}]`;
}

interface Walk {
  readonly schema: StateSchema;
  readonly state: Float64Array;
  readonly slot: number;
  at: number;
}

function objectSlot(walk: Walk, name: string, path: string): string | null {
  const fields = walk.schema.classes.find((each) => each.name === name)?.fields ?? [];
  for (const field of fields) {
    const found = valueSlot(walk, field.type, `${path}.${field.name}`);
    if (found !== null) return found;
  }
  return null;
}

function valueSlot(walk: Walk, type: StateType, path: string): string | null {
  switch (type.kind) {
    case "scalar":
    case "enum":
      return take(walk) ? path : null;
    case "optional": {
      const present = walk.state[walk.at] === 1;
      if (take(walk)) return `${path} (is set)`;
      return present ? valueSlot(walk, type.of, path) : null;
    }
    case "list": {
      const length = walk.state[walk.at] ?? 0;
      if (take(walk)) return `${path} (length)`;
      for (let i = 0; i < length && walk.at <= walk.slot; i++) {
        const found = valueSlot(walk, type.of, `${path}[${i}]`);
        if (found !== null) return found;
      }
      return null;
    }
    case "object":
      return objectSlot(walk, type.class, path);
  }
}

/** Steps over one slot; true where it is the wanted one. */
function take(walk: Walk): boolean {
  return walk.at++ === walk.slot;
}
