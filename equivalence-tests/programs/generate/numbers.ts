import { iteration } from "./iteration.ts";
import { divisor, elements, floatLiteral, intLiteral, joined, moneyLiteral, number } from "./operands.ts";
import { choicesOf, exact, placeOf, placeWhere, type Scope, spend } from "./scope.ts";
import { BOOL, FLOAT, INT, isCompared, list, MONEY, type Type } from "./types.ts";

export function intExpression(scope: Scope, depth: number): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const int = (): string => exact(scope, INT, depth - 1);
  const float = (): string => exact(scope, FLOAT, depth - 1);
  return choices.weighted<() => string>([
    [3, () => joined(scope, int(), choices.pick(["+", "-"]), int())],
    [2, () => (world.dares() ? joined(scope, int(), "*", int()) : `(${int()} % 97 * ${int()} % 1009)`)],
    [2, () => joined(scope, int(), choices.pick(["//", "%"]), divisor(scope, depth - 1))],
    [1, () => `(${choices.pick(["-", "-", "+"])}${int()})`],
    [1, () => `(${choices.pick(["3", `(${int()} % 50)`])} ** ${choices.below(4)})`],
    [1, () => `${choices.pick(["min", "max"])}(${int()}, ${int()}${choices.once(3) ? `, ${int()}` : ""})`],
    [1, () => `abs(${int()})`],
    [3, () => lengthOf(scope)],
    [1, () => wholeOf(scope, float())],
    [1, () => `int(${exact(scope, BOOL, depth - 1)})`],
    [1, () => `divmod(${int()}, ${divisor(scope, depth - 1)})[${choices.below(2)}]`],
    [2, () => aggregate(scope, INT, depth)],
    [1, () => `sum(${elements(scope, BOOL, depth)})`],
    [1, () => enumValue(scope, "int") ?? int()],
    [1, () => listAsked(scope, depth) ?? int()],
  ])();
}

function wholeOf(scope: Scope, float: string): string {
  const choices = choicesOf(scope);
  const how = choices.pick(["int", "round", "math.floor", "math.ceil", "math.trunc"]);
  return scope.world.dares() ? `${how}(${float})` : `${how}(tame(${float}))`;
}

function lengthOf(scope: Scope): string {
  const { world } = scope;
  const found = placeWhere(scope, ({ type }) => {
    if (type.kind === "class") return world.classNamed(type.name).special.has("__len__") && scope.weight === 1;
    return ["list", "dict", "set", "deque"].includes(type.kind);
  });
  if (found === null) return intLiteral(scope);
  if (found.type.kind === "class") {
    const called = world.classNamed(found.type.name).special.get("__len__");
    if (called === undefined || called.order >= scope.order || !spend(scope, called.cost + 1)) return intLiteral(scope);
  }
  return `len(${found.text})`;
}

/** `.value` of a member of an enum with such values. */
export function enumValue(scope: Scope, values: "int" | "str"): string | null {
  const found = placeWhere(
    scope,
    ({ type }) => type.kind === "enum" && scope.world.enumNamed(type.name).values === values,
  );
  return found === null ? null : `${found.text}.value`;
}

/** `count` and `index` of a list. */
function listAsked(scope: Scope, depth: number): string | null {
  const found = placeWhere(scope, ({ type }) => type.kind === "list" && isCompared(type.of));
  if (found?.type.kind !== "list") return null;
  const item = exact(scope, found.type.of, Math.min(1, depth - 1));
  if (scope.world.dares()) return `${found.text}.index(${item})`;
  return `${found.text}.count(${item})`;
}

/** `sum`, `min` or `max` over many. */
function aggregate(scope: Scope, type: Type, depth: number): string {
  const choices = choicesOf(scope);
  const how = choices.pick(["sum", "min", "max"]);
  const known = placeOf(scope, list(type));
  if (how === "sum") {
    if (known !== null && choices.once(2)) return `sum(${known})`;
    return scope.world.has("comprehensions")
      ? `sum(${elements(scope, type, depth)})`
      : `sum([${exact(scope, type, depth - 1)}])`;
  }
  const more = scope.world.dares() ? "" : `, default=${type.kind === "int" ? intLiteral(scope) : floatLiteral(scope)}`;
  if (known !== null && choices.once(2)) return `${how}(${known}${more})`;
  const { clause, inside, isSpent } = iteration(scope, depth);
  if (isSpent || !scope.world.has("comprehensions"))
    return `${how}([${exact(scope, type, depth - 1)}, ${exact(scope, type, 0)}])`;
  const key = choices.once(3)
    ? `, key=lambda k: ${exact({ ...inside, variables: [{ name: "k", type, isFree: false }, ...scope.variables.filter((v) => v.name !== "k")] }, INT, 1)}`
    : "";
  return `${how}((${exact(inside, type, depth - 1)} ${clause})${more}${key})`;
}

export function floatExpression(scope: Scope, depth: number): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const float = (): string => exact(scope, FLOAT, depth - 1);
  const next = (): string => number(scope, depth - 1);
  return choices.weighted<() => string>([
    [3, () => joined(scope, float(), choices.pick(["+", "-", "*"]), next())],
    [2, () => joined(scope, next(), choices.pick(["+", "-", "*"]), float())],
    [
      2,
      () => joined(scope, next(), "/", world.dares() ? next() : choices.pick(["4", "-2.5", `(abs(${float()}) + 0.5)`])),
    ],
    [2, () => joined(scope, float(), choices.pick(["//", "%"]), choices.pick(["2.5", "-0.75", "3"]))],
    [1, () => `(-${float()})`],
    [1, () => `${choices.pick(["min", "max"])}(${next()}, ${float()}${choices.once(3) ? `, ${next()}` : ""})`],
    [1, () => `${choices.pick(["abs", "math.fabs"])}(${float()})`],
    [1, () => `round(${float()}, ${choices.below(7)})`],
    [1, () => `float(${exact(scope, choices.pick([INT, BOOL, ...(world.has("money") ? MONEY : [])]), depth - 1)})`],
    [2, () => aggregate(scope, FLOAT, depth)],
    [world.has("maths") ? 4 : 0, () => mathCall(scope, depth)],
    [world.has("money") ? 1 : 0, () => ratio(scope, depth)],
    [1, () => `divmod(${float()}, ${choices.pick(["2", "-0.5", "1.25"])})[${choices.below(2)}]`],
  ])();
}

function ratio(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const price = (): string => exact(scope, { kind: "price" }, depth - 1);
  if (choices.once(3)) return `mid(${price()}, ${price()})`;
  const type = choices.pick(MONEY);
  const below = scope.world.dares() ? exact(scope, type, depth - 1) : moneyLiteral(scope, type, 1);
  return joined(scope, exact(scope, type, depth - 1), "/", below);
}

function mathCall(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const x = (): string => number(scope, depth - 1);
  const isRaw = scope.world.dares();
  const tame = (): string => (isRaw ? x() : `tame(${x()})`);
  const positive = (): string => (isRaw ? x() : `(abs(tame(${x()})) + 0.125)`);
  // Each runs a function of the library, with steps of its own.
  if (!spend(scope, 4)) return floatLiteral(scope);
  return choices.weighted<() => string>([
    [1, () => `math.sqrt(${positive()})`],
    [1, () => `math.${choices.pick(["log", "log2", "log10", "log1p"])}(${positive()})`],
    [1, () => `math.${choices.pick(["exp", "expm1"])}(${isRaw ? x() : `(tame(${x()}) % 40.0 - 20.0)`})`],
    [1, () => `math.${choices.pick(["erf", "tanh"])}(${x()})`],
    [1, () => `${choices.pick(["norm_cdf", "norm_pdf"])}(${x()})`],
    [1, () => `math.copysign(${x()}, ${x()})`],
    [1, () => `math.fmod(${tame()}, ${isRaw ? x() : choices.pick(["2.5", "-3.0"])})`],
    [1, () => `math.pow(${positive()}, ${isRaw ? x() : choices.pick(["0.5", "2.0", "-1.5"])})`],
    [1, () => `(${positive()} ** ${choices.pick(["2.0", "0.5", "-1.0", "3.25"])})`],
    [1, () => `math.ldexp(${tame()}, ${choices.below(12)} - 6)`],
    [1, () => `math.frexp(${x()})[0]`],
  ])();
}
