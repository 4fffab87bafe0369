import { createHash } from "node:crypto";
import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { ClassLines } from "../ir/classes.ts";
import type { IrModule, IrType } from "../ir/ir.ts";
import { isScalarType, showIrType } from "../ir/types.ts";

/** Goes into the hash of a schema: a state that was encoded in another way is never loaded. */
const ENCODING = "graph 1";

/**
 * Schema of a module's state: the fields of the strategy and of every class that they reach, in
 * declaration order. Parameters are no state. The hash covers names and types, so that two versions
 * of a strategy with one hash can load each other's state.
 */
export function stateSchema(module: IrModule): StateSchema {
  const lines = new ClassLines(module);
  const classes: { readonly name: string; readonly fields: readonly StateField[] }[] = [];
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const cls = module.classes.find((c) => c.name === name);
    if (cls === undefined) throw new Error(`class ${name} is not in the module`);
    classes.push({ name, fields: cls.fields.map((f) => ({ name: f.name, type: stateType(f.type, lines) })) });
    for (const f of cls.fields) classesIn(f.type, lines).forEach(reach);
  };
  reach(module.strategy);
  const enums = enumsIn(classes.flatMap((c) => c.fields));
  const held = module.enums.filter((e) => enums.has(e.name)).map(({ name, members }) => ({ name, members }));
  const text = [
    ENCODING,
    module.strategy,
    ...classes.map((c) => `${c.name} { ${c.fields.map((f) => `${f.name}: ${showStateType(f.type)}`).join("; ")} }`),
    ...held.map((e) => `enum ${e.name} { ${e.members.join("; ")} }`),
  ].join("\n");
  const hash = createHash("sha256").update(text).digest("hex");
  return { strategy: module.strategy, classes, ...(held.length > 0 && { enums: held }), hash };
}

function enumsIn(fields: readonly StateField[]): Set<string> {
  const found = new Set<string>();
  const visit = (type: StateType): void => {
    if (type.kind === "enum") found.add(type.enum);
    else if (type.kind === "tuple") type.items.forEach(visit);
    else if (type.kind === "dict") [type.key, type.of].forEach(visit);
    else if ("of" in type) visit(type.of);
  };
  for (const field of fields) visit(field.type);
  return found;
}

function classesIn(type: IrType, lines: ClassLines): readonly string[] {
  const own = lines.classesOf(type);
  if (own !== null) return own;
  if (type.kind === "tuple") return type.items.flatMap((item) => classesIn(item, lines));
  return "of" in type ? classesIn(type.of, lines) : [];
}

function stateType(type: IrType, lines: ClassLines): StateType {
  switch (type.kind) {
    case "optional":
      return { kind: "optional", of: stateType(type.of, lines) };
    case "list":
      return { kind: "list", of: stateType(type.of, lines) };
    case "set":
    case "deque":
      return { kind: type.kind, of: stateType(type.of, lines) };
    case "dict":
      return { kind: "dict", key: stateType(type.key, lines), of: stateType(type.of, lines) };
    case "object":
    case "union": {
      const classes = lines.classesOf(type) ?? [];
      return type.kind === "object" && classes.length < 2
        ? { kind: "object", class: type.class }
        : { kind: "union", classes };
    }
    case "tuple":
      return { kind: "tuple", items: type.items.map((item) => stateType(item, lines)) };
    case "enum":
      return { kind: "enum", enum: type.enum };
    case "str":
      return { kind: "str" };
    case "void":
    case "handle":
      throw new Error(`${showIrType(type)} is no state`);
    default:
      return { kind: "scalar", type: type.kind };
  }
}

function showStateType(type: StateType): string {
  switch (type.kind) {
    case "scalar":
      return type.type;
    case "str":
      return "str";
    case "optional":
      return `${showStateType(type.of)}?`;
    case "list":
      return `list<${showStateType(type.of)}>`;
    case "set":
    case "deque":
      return `${type.kind}<${showStateType(type.of)}>`;
    case "dict":
      return `dict<${showStateType(type.key)},${showStateType(type.of)}>`;
    case "object":
      return type.class;
    case "union":
      return type.classes.join("|");
    case "tuple":
      return `tuple<${type.items.map(showStateType).join(", ")}>`;
    case "enum":
      return type.enum;
  }
}

/** Name for the functions that save and load a type: `Float`, `PriceList`, `OptionalEwma`. */
export function stateTypeName(type: IrType): string {
  switch (type.kind) {
    case "optional":
      return `Optional${stateTypeName(type.of)}`;
    case "list":
      return `${stateTypeName(type.of)}List`;
    case "set":
      return `${stateTypeName(type.of)}Set`;
    case "deque":
      return `${stateTypeName(type.of)}Deque`;
    case "dict":
      return `${stateTypeName(type.key)}To${stateTypeName(type.of)}Dict`;
    case "object":
      return type.class;
    case "union":
      return type.classes.join("Or");
    case "tuple":
      return `TupleOf${type.items.map(stateTypeName).join("")}`;
    case "enum":
      return type.enum;
    default:
      return `${type.kind[0]?.toUpperCase()}${type.kind.slice(1)}`;
  }
}

/** How a scalar or a text stands in the state: the suffix of `put...` and `get...`. */
export function slotKind(type: IrType): "Float" | "Bool" | "Int" | "Text" {
  if (type.kind === "str") return "Text";
  if (!isScalarType(type)) throw new Error(`${showIrType(type)} is no scalar`);
  return type.kind === "float" ? "Float" : type.kind === "bool" ? "Bool" : "Int";
}
