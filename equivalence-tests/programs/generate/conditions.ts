import { elements, joined, number } from "./operands.ts";
import { choicesOf, exact, placeWhere, type Scope, spend } from "./scope.ts";
import { BOOL, FLOAT, INT, isCompared, isMoney, isOrdered, isScalar, MONEY, STR } from "./types.ts";

const ORDERS = ["<", "<=", ">", ">=", "==", "!="];

export function boolExpression(scope: Scope, depth: number): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const bool = (): string => exact(scope, BOOL, depth - 1);
  return choices.weighted<() => string>([
    [4, () => joined(scope, exact(scope, INT, depth - 1), choices.pick(ORDERS), number(scope, depth - 1))],
    [2, () => joined(scope, exact(scope, FLOAT, depth - 1), choices.pick(ORDERS), number(scope, depth - 1))],
    [2, () => chain(scope, depth)],
    [3, () => joined(scope, bool(), choices.pick(["and", "or"]), bool())],
    [2, () => `(not ${condition(scope, depth - 1)})`],
    [1, () => `bool(${exact(scope, INT, depth - 1)})`],
    [3, () => compared(scope, depth) ?? bool()],
    [3, () => membership(scope, depth) ?? bool()],
    [world.has("optionals") ? 3 : 0, () => noneTest(scope) ?? bool()],
    [world.has("unions") || world.has("inheritance") ? 3 : 0, () => classTest(scope) ?? bool()],
    [world.has("comprehensions") ? 2 : 0, () => `${choices.pick(["any", "all"])}(${elements(scope, BOOL, depth)})`],
    [world.has("sets") ? 1 : 0, () => subset(scope, depth) ?? bool()],
    [
      world.has("maths") ? 1 : 0,
      () => `math.${choices.pick(["isnan", "isinf", "isfinite"])}(${exact(scope, FLOAT, depth - 1)})`,
    ],
    [world.has("texts") ? 1 : 0, () => textTest(scope, depth)],
    [world.has("classes") ? 2 : 0, () => objectsCompared(scope) ?? bool()],
  ])();
}

function textTest(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const text = exact(scope, STR, depth - 1);
  const part = exact(scope, STR, 0);
  return choices.pick([`(${part} in ${text})`, `${text}.startswith(${part})`, `${text}.endswith(${part})`]);
}

function chain(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const money = choices.pick(MONEY);
  const operand = (): string =>
    scope.world.has("money") && isMoney(money) && depth % 2 === 0
      ? exact(scope, money, depth - 1)
      : number(scope, depth - 1);
  const operands = Array.from({ length: choices.once(3) ? 4 : 3 }, operand);
  return `(${operands.reduce((text, each) => `${text} ${choices.pick(ORDERS)} ${each}`)})`;
}

/** What an `if` takes: a bool, or something with a truth. */
export function condition(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  if (choices.once(5)) {
    const found = placeWhere(scope, ({ type }) => ["int", "str", "list", "dict", "set", "deque"].includes(type.kind));
    if (found !== null) return found.text;
  }
  if (depth > 1 && choices.once(6))
    return joined(scope, condition(scope, depth - 1), choices.pick(["and", "or"]), condition(scope, depth - 1));
  return exact(scope, BOOL, depth);
}

function compared(scope: Scope, depth: number): string | null {
  const choices = choicesOf(scope);
  const found = placeWhere(
    scope,
    ({ type }) =>
      isCompared(type) ||
      type.kind === "set" ||
      isOrdered(type) ||
      (type.kind === "class" && scope.world.classNamed(type.name).isCompared),
  );
  if (found === null) return null;
  const { type } = found;
  const isChainless = type.kind === "tuple";
  const operators = isOrdered(type) && (!isChainless || type.items.every(isOrdered)) ? ORDERS : ["==", "!="];
  const isOne = type.kind === "class" ? scope.world.classNamed(type.name).subclasses.length === 0 : true;
  if (!isOne) return null;
  return joined(scope, found.text, choices.pick(operators), exact(scope, type, Math.min(2, depth - 1)));
}

/** Objects of a class with `__eq__` or `__lt__`. */
function objectsCompared(scope: Scope): string | null {
  const choices = choicesOf(scope);
  const { world } = scope;
  const found = placeWhere(scope, ({ type }) => {
    const special = type.kind === "class" ? world.classNamed(type.name).special : null;
    return special !== null && (special.has("__eq__") || special.has("__lt__"));
  });
  if (found?.type.kind !== "class") return null;
  const { special } = world.classNamed(found.type.name);
  const name = choices.pick([...special.keys()].filter((each) => each === "__eq__" || each === "__lt__"));
  const called = special.get(name);
  if (called === undefined || called.order >= scope.order || (scope.isQuiet && !called.isQuiet)) return null;
  if (!spend(scope, called.cost + 1)) return null;
  return joined(
    scope,
    found.text,
    choices.pick(name === "__eq__" ? ["==", "!="] : ["<", ">"]),
    exact(scope, found.type, 1),
  );
}

function membership(scope: Scope, depth: number): string | null {
  const choices = choicesOf(scope);
  const found = placeWhere(scope, ({ type }) => {
    if (type.kind === "set" || type.kind === "dict") return true;
    if (type.kind === "deque") return isScalar(type.of);
    return type.kind === "list" && isCompared(type.of);
  });
  const operator = choices.pick(["in", "not in"]);
  if (found === null)
    return `(${exact(scope, INT, depth - 1)} ${operator} (${exact(scope, INT, 0)}, ${exact(scope, INT, depth - 1)}))`;
  const { type, text } = found;
  if (type.kind === "dict") return `(${exact(scope, type.key, depth - 1)} ${operator} ${text})`;
  if (type.kind === "set" || type.kind === "list" || type.kind === "deque")
    return `(${exact(scope, type.of, Math.min(2, depth - 1))} ${operator} ${text})`;
  return null;
}

function noneTest(scope: Scope): string | null {
  const found = placeWhere(scope, ({ type }) => type.kind === "optional");
  return found === null ? null : `(${found.text} is ${choicesOf(scope).pick(["", "not "])}None)`;
}

function classTest(scope: Scope): string | null {
  const choices = choicesOf(scope);
  const { world } = scope;
  const found = placeWhere(
    scope,
    ({ type }) => type.kind === "union" || (type.kind === "class" && world.classNamed(type.name).subclasses.length > 0),
  );
  if (found === null) return null;
  const { type } = found;
  if (type.kind === "union") return `isinstance(${found.text}, ${choices.pick(type.names)})`;
  if (type.kind === "class")
    return `isinstance(${found.text}, ${choices.pick(world.classNamed(type.name).subclasses)})`;
  return null;
}

function subset(scope: Scope, depth: number): string | null {
  const choices = choicesOf(scope);
  const found = placeWhere(scope, ({ type }) => type.kind === "set");
  if (found === null) return null;
  const other = exact(scope, found.type, depth - 1);
  if (choices.once(2)) return joined(scope, found.text, choices.pick(["<=", ">="]), other);
  return `${found.text}.${choices.pick(["issubset", "issuperset"])}(${other})`;
}
