import { divisor, joined, moneyLiteral } from "./operands.ts";
import { choicesOf, exact, fitting, type Scope } from "./scope.ts";
import { FLOAT, INT, isMoney, type Type } from "./types.ts";

export function moneyExpression(scope: Scope, type: Type, depth: number): string {
  if (!isMoney(type)) throw new RangeError(`no money: ${type.kind}`);
  const choices = choicesOf(scope);
  const { world } = scope;
  const same = (): string => exact(scope, type, depth - 1);
  const times = (): string => (world.dares() ? exact(scope, INT, depth - 1) : `(${exact(scope, INT, depth - 1)} % 9)`);
  const name = `${type.kind[0]?.toUpperCase()}${type.kind.slice(1)}`;
  return choices.weighted<() => string>([
    [3, () => joined(scope, same(), choices.pick(["+", "-"]), same())],
    [1, () => joined(scope, same(), "*", times())],
    [1, () => joined(scope, times(), "*", same())],
    [1, () => joined(scope, same(), "//", divisor(scope, depth - 1))],
    [1, () => `${choices.pick(["min", "max"])}(${same()}, ${same()})`],
    [1, () => choices.pick([`(-${same()})`, `abs(${same()})`])],
    [
      2,
      () => {
        const step = choices.once(2) ? `, ${moneyLiteral(scope, type, 1).replace("-", "")}` : "";
        const value = world.dares() ? fitting(scope, FLOAT, depth - 1) : `tame(${exact(scope, FLOAT, depth - 1)})`;
        return `${name}.${choices.pick(["floor", "ceil", "nearest"])}(${value}${step})`;
      },
    ],
    [type.kind === "price" ? 1 : 0, () => `${same()}.complement()`],
    [
      type.kind === "usd" ? 1 : 0,
      () => {
        const quote = '"';
        const [price, size] = [exact(scope, { kind: "price" }, depth - 1), exact(scope, { kind: "size" }, depth - 1)];
        return `cost(${price}, ${size}, ${quote}${choices.pick(["floor", "ceil", "nearest"])}${quote})`;
      },
    ],
  ])();
}
