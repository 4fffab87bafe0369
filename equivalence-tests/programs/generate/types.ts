export type Money = "price" | "size" | "usd";
export type Simple = "int" | "float" | "bool" | "str" | Money;

/** A type of the language, as far as random programs have it. */
export type Type =
  | { readonly kind: Simple }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "optional"; readonly of: Type }
  | { readonly kind: "list" | "deque" | "set"; readonly of: Type }
  | { readonly kind: "dict"; readonly key: Type; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "union"; readonly names: readonly string[] };

export const INT: Type = { kind: "int" };
export const FLOAT: Type = { kind: "float" };
export const BOOL: Type = { kind: "bool" };
export const STR: Type = { kind: "str" };
export const MONEY: readonly Type[] = [{ kind: "price" }, { kind: "size" }, { kind: "usd" }];

const NAMES: Readonly<Record<Simple, string>> = {
  int: "int",
  float: "float",
  bool: "bool",
  str: "str",
  price: "Price",
  size: "Size",
  usd: "Usd",
};

/** The type as an annotation: equal types have equal texts. */
export function textOf(type: Type): string {
  switch (type.kind) {
    case "enum":
    case "class":
      return type.name;
    case "optional":
      return `${textOf(type.of)} | None`;
    case "list":
    case "deque":
    case "set":
      return `${type.kind}[${textOf(type.of)}]`;
    case "dict":
      return `dict[${textOf(type.key)}, ${textOf(type.of)}]`;
    case "tuple":
      return `tuple[${type.items.map(textOf).join(", ")}]`;
    case "union":
      return type.names.join(" | ");
    default:
      return NAMES[type.kind];
  }
}

export function sameType(a: Type, b: Type): boolean {
  return textOf(a) === textOf(b);
}

export function list(of: Type): Type {
  return { kind: "list", of };
}

export function isMoney(type: Type): type is { readonly kind: Money } {
  return type.kind === "price" || type.kind === "size" || type.kind === "usd";
}

/** Whether values are held by value: nothing else can change them. */
export function isScalar(type: Type): boolean {
  return type.kind in NAMES || type.kind === "enum";
}

/** Whether `<` puts two values in an order, and `sorted` takes them. */
export function isOrdered(type: Type): boolean {
  if (type.kind === "tuple") return type.items.every(isOrdered);
  return type.kind === "int" || type.kind === "float" || type.kind === "str" || isMoney(type);
}

/** Whether `==` compares two values, also as parts of others. */
export function isCompared(type: Type): boolean {
  switch (type.kind) {
    case "list":
    case "dict":
      return isCompared(type.of);
    case "tuple":
      return type.items.every(isCompared);
    case "optional":
    case "set":
    case "deque":
    case "class":
    case "union":
      return false;
    default:
      return true;
  }
}
