import type { Span } from "../diagnostics/diagnostic.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import type { Type } from "./types.ts";

/** The type of a constant container of a module: it and what it holds are only read. */
export function readOnly(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
      return { ...type, of: readOnly(type.of), readOnly: true };
    case "dict":
      return { ...type, of: readOnly(type.of), readOnly: true };
    case "tuple":
      return { ...type, items: type.items.map(readOnly) };
    default:
      return type;
  }
}

/** The type without the mark on the container itself, as of a copy. */
export function owned<T extends Type>(type: T): T {
  if (type.kind !== "list" && type.kind !== "dict" && type.kind !== "set") return type;
  const { readOnly: _, ...own } = type;
  return own as T;
}

/** The type without any mark, also inside: for values that are only looked at. */
export function unmarked(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
      return { kind: type.kind, of: unmarked(type.of) };
    case "dict":
      return { kind: "dict", key: type.key, of: unmarked(type.of) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(unmarked) };
    default:
      return type;
  }
}

/** Whether the type is that of a constant container. */
export function isReadOnly(type: Type): boolean {
  return (type.kind === "list" || type.kind === "dict" || type.kind === "set") && type.readOnly === true;
}

/** Reports a change of a constant container at `span`; true where it is one. */
export function refuseChange(scope: Scope, holder: TExpr, span: Span): boolean {
  if (!isReadOnly(holder.type)) return false;
  scope.report("PMT0442", span, { text: scope.text(holder.span) });
  return true;
}
