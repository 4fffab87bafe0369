import type { StateSchema, StateType } from "../runtime/abi/abi-file.ts";

/**
 * Name of one slot of a canonical state, such as `state.mids.values[3]`: the path by which what it
 * belongs to was first met. The shape is read from `state` itself (lengths of lists, presence of
 * optionals); `slot` may lie beyond its end.
 */
export function stateSlotName(schema: StateSchema, state: Float64Array, slot: number): string {
  const root: StateType = { kind: "object", class: schema.strategy };
  const walk: Walk = { schema, state, slot, at: 0, objects: [{ type: root, path: "state" }] };
  for (let next = 0; next < walk.objects.length && walk.at <= slot; next++) {
    const object = walk.objects[next] as Walk["objects"][number];
    const found = contentsSlot(walk, object.type, object.path);
    if (found !== null) return found;
  }
  return `state[${slot}]`;
}

interface Walk {
  readonly schema: StateSchema;
  readonly state: Float64Array;
  readonly slot: number;
  at: number;
  /** In the order of their numbers. */
  readonly objects: { readonly type: StateType; readonly path: string }[];
}

/** Among the fields of an object, or the length and elements of a list. */
function contentsSlot(walk: Walk, type: StateType, path: string): string | null {
  if (type.kind === "object") {
    const fields = walk.schema.classes.find((each) => each.name === type.class)?.fields ?? [];
    for (const field of fields) {
      const found = valueSlot(walk, field.type, `${path}.${field.name}`);
      if (found !== null) return found;
    }
  } else if (type.kind === "list" || type.kind === "set" || type.kind === "deque") {
    if (type.kind === "deque" && take(walk)) return `${path} (maxlen)`;
    const length = walk.state[walk.at] ?? 0;
    if (take(walk)) return `${path} (length)`;
    for (let i = 0; i < length && walk.at <= walk.slot; i++) {
      const found = valueSlot(walk, type.of, `${path}[${i}]`);
      if (found !== null) return found;
    }
  } else if (type.kind === "dict") {
    const length = walk.state[walk.at] ?? 0;
    if (take(walk)) return `${path} (length)`;
    for (let i = 0; i < length && walk.at <= walk.slot; i++) {
      const found = valueSlot(walk, type.key, `${path} (key ${i})`) ?? valueSlot(walk, type.of, `${path} (value ${i})`);
      if (found !== null) return found;
    }
  }
  return null;
}

function valueSlot(walk: Walk, type: StateType, path: string): string | null {
  switch (type.kind) {
    case "scalar":
    case "enum":
      return take(walk) ? path : null;
    case "str": {
      const slots = 1 + Math.ceil((walk.state[walk.at] ?? 0) / 3);
      for (let i = 0; i < slots && walk.at <= walk.slot; i++) if (take(walk)) return path;
      return null;
    }
    case "union": {
      const name = type.classes[walk.state[walk.at + 1] ?? 0] ?? "";
      const found = valueSlot(walk, { kind: "object", class: name }, path);
      return found ?? (take(walk) ? `${path} (which class)` : null);
    }
    case "optional": {
      const present = walk.state[walk.at] !== 0;
      if (type.of.kind === "union") {
        if (present) return valueSlot(walk, type.of, path);
        return take(walk) || take(walk) ? `${path} (is set)` : null;
      }
      if (present && isReference(type.of)) return valueSlot(walk, type.of, path);
      if (take(walk)) return `${path} (is set)`;
      return present ? valueSlot(walk, type.of, path) : null;
    }
    case "tuple":
      for (const [i, item] of type.items.entries()) {
        const found = valueSlot(walk, item, `${path}[${i}]`);
        if (found !== null) return found;
      }
      return null;
    case "list":
    case "set":
    case "deque":
    case "dict":
    case "object":
      if (walk.state[walk.at] === walk.objects.length + 1) walk.objects.push({ type, path });
      return take(walk) ? `${path} (which object)` : null;
  }
}

function isReference(type: StateType): boolean {
  return ["list", "set", "deque", "dict", "object"].includes(type.kind);
}

/** Steps over one slot; true where it is the wanted one. */
function take(walk: Walk): boolean {
  return walk.at++ === walk.slot;
}
