import { callExpression, objectExpression } from "./calls.ts";
import { boolExpression } from "./conditions.ts";
import { containerExpression, itemExpression } from "./containers.ts";
import { moneyExpression } from "./money.ts";
import { floatExpression, intExpression } from "./numbers.ts";
import { floatLiteral, intLiteral, moneyLiteral } from "./operands.ts";
import { choicesOf, mayCall, placeOf, type Scope, spend, type Variable, type Writers, withVariables } from "./scope.ts";
import { textExpression, textLiteral } from "./texts.ts";
import { BOOL, INT, isScalar, sameType, type Type, textOf } from "./types.ts";
import type { CallableType } from "./world.ts";

/** A literal, or the smallest thing of that type. */
function smallest(scope: Scope, type: Type, isExact: boolean): string {
  const choices = choicesOf(scope);
  switch (type.kind) {
    case "int":
      return intLiteral(scope);
    case "float":
      return floatLiteral(scope);
    case "bool":
      return choices.pick(["True", "False"]);
    case "str":
      return textLiteral(scope);
    case "price":
    case "size":
    case "usd":
      return moneyLiteral(scope, type);
    case "enum":
      return `${type.name}.${choices.pick(scope.world.enumNamed(type.name).members)}`;
    case "optional":
      return isExact ? optionalExpression(scope, type.of, 0) : choices.pick(["None", exact(scope, type.of, 0)]);
    case "class":
      return objectExpression(scope, type.name, 0, isExact);
    case "union":
      return unionExpression(scope, type, 0, isExact);
    default:
      return containerExpression(scope, type, 0, isExact);
  }
}

function ofType(scope: Scope, type: Type, depth: number, isExact: boolean): string {
  switch (type.kind) {
    case "int":
      return intExpression(scope, depth);
    case "float":
      return floatExpression(scope, depth);
    case "bool":
      return boolExpression(scope, depth);
    case "str":
      return textExpression(scope, depth);
    case "price":
    case "size":
    case "usd":
      return moneyExpression(scope, type, depth);
    case "enum":
      return smallest(scope, type, isExact);
    case "optional":
      return optionalExpression(scope, type.of, depth);
    case "class":
      return objectExpression(scope, type.name, depth, isExact);
    case "union":
      return unionExpression(scope, type, depth, isExact);
    default:
      return containerExpression(scope, type, depth, isExact);
  }
}

/** Something that may be None and that the checker knows no more about. */
function optionalExpression(scope: Scope, of: Type, depth: number): string {
  const choices = choicesOf(scope);
  const value = exact(scope, of, Math.max(0, depth - 1));
  const test = exact(scope, BOOL, Math.max(1, depth - 1));
  return choices.pick([`(${value} if ${test} else None)`, `(None if ${test} else ${value})`]);
}

/** An object for a place of a union. */
function unionExpression(
  scope: Scope,
  type: Extract<Type, { readonly kind: "union" }>,
  depth: number,
  isExact: boolean,
): string {
  const object = exact(scope, { kind: "class", name: choicesOf(scope).pick(type.names) }, depth);
  return isExact ? `${scope.world.asUnion(textOf(type))}(${object})` : object;
}

function exact(scope: Scope, type: Type, depth: number): string {
  return write(scope, type, depth, true);
}

function fitting(scope: Scope, type: Type, depth: number): string {
  const choices = choicesOf(scope);
  if (type.kind === "float" && choices.once(4)) return exact(scope, INT, depth);
  if (type.kind === "optional" && choices.once(3)) return choices.once(2) ? "None" : exact(scope, type.of, depth);
  return write(scope, type, depth, false);
}

function write(scope: Scope, type: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  // Long texts are joined nowhere where something keeps them.
  const known = choices.once(4) && depth > 0 ? null : placeOf(scope, type);
  if (depth <= 0) return known ?? smallest(scope, type, isExact);
  const canChoose = isExact || isScalar(type);
  return choices.weighted<() => string>([
    [known === null ? 1 : 4, () => known ?? smallest(scope, type, isExact)],
    [8, () => ofType(scope, type, depth, isExact)],
    [3, () => callExpression(scope, type) ?? ofType(scope, type, depth, isExact)],
    [2, () => itemExpression(scope, type, depth) ?? ofType(scope, type, depth, isExact)],
    [canChoose ? 1 : 0, () => ternary(scope, type, depth)],
  ])();
}

function ternary(scope: Scope, type: Type, depth: number): string {
  const [first, second] = [exact(scope, type, depth - 1), exact(scope, type, depth - 1)];
  return `(${first} if ${exact(scope, BOOL, depth - 1)} else ${second})`;
}

/** A function, a method, a parameter or a lambda for a parameter of a Callable type. */
function callable(scope: Scope, type: CallableType): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const named = world.functions.filter(
    (called) =>
      mayCall({ ...scope, weight: scope.weight * 6 }, called) &&
      !called.takesContext &&
      called.result !== null &&
      sameType(called.result, type.result) &&
      called.parameters.length === type.arguments.length &&
      called.parameters.every(
        (parameter, i) =>
          parameter.type.kind !== "callable" &&
          !parameter.isKeywordOnly &&
          sameType(parameter.type, type.arguments[i] as Type),
      ),
  );
  const handedOn = scope.callables.filter(
    (known) =>
      sameType(known.type.result, type.result) &&
      known.type.arguments.map((each) => each.kind).join() === type.arguments.map((each) => each.kind).join(),
  );
  if (handedOn.length > 0 && choices.once(2)) return choices.pick(handedOn).name;
  const found = named.length > 0 ? choices.pick(named) : null;
  if (found !== null && choices.once(2) && spend(scope, 6 * (found.cost + 1))) return found.name;
  const parameters = type.arguments.map((each): Variable => ({ name: world.fresh("p"), type: each, isFree: false }));
  const inside = withVariables({ ...scope, weight: scope.weight * 6, mayJoin: false }, parameters);
  const head = parameters.map(({ name }) => ` ${name}`).join(",");
  return `lambda${head}: ${fitting(inside, type.result, 2)}`;
}

export const WRITERS: Writers = { exact, fitting, callable };
