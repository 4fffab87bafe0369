import { choicesOf, exact, placeWhere, type ReadPlace, repeated, type Scope, spend, type Variable } from "./scope.ts";
import { INT, type Type } from "./types.ts";

/** What a loop goes over, as a statement and a comprehension write it. */
export interface Iteration {
  /** `for x in xs` */
  readonly clause: string;
  /** The scope of what runs once a round. */
  readonly inside: Scope;
  /** There is no room for so many steps: nothing may be repeated here. */
  readonly isSpent: boolean;
}

const ROUNDS = 5;

export function isIterable({ type }: ReadPlace): boolean {
  return type.kind === "list" || type.kind === "deque" || type.kind === "dict";
}

/** A loop over something in scope, or over a range. Targets are new names, or now and then hide a local. */
export function iteration(scope: Scope, depth: number, isStatement = false): Iteration {
  const choices = choicesOf(scope);
  if (!spend(scope, ROUNDS)) return { clause: "", inside: scope, isSpent: true };
  const target = (type: Type): Variable => ({ name: targetName(scope, isStatement), type, isFree: isStatement });
  const over = (targets: string, iterable: string, variables: readonly Variable[]): Iteration => ({
    clause: `for ${targets} in ${iterable}`,
    inside: repeated(scope, ROUNDS, variables),
    isSpent: false,
  });
  const found = choices.once(4) ? null : placeWhere(scope, isIterable);
  if (found === null) {
    const i = target(INT);
    return over(i.name, rangeOf(scope, depth), [i]);
  }
  const { text, type } = found;
  if (type.kind === "dict") {
    const key = target(type.key);
    const value = target(type.of);
    return choices.pick([
      () => over(key.name, choices.pick([text, `${text}.keys()`]), [key]),
      () => over(value.name, `${text}.values()`, [value]),
      () => over(`${key.name}, ${value.name}`, `${text}.items()`, [key, value]),
    ])();
  }
  if (type.kind === "deque") {
    const item = target(type.of);
    return over(item.name, text, [item]);
  }
  return type.kind === "list" ? overList(scope, text, type.of, target, over, depth) : over("_", "[]", []);
}

function overList(
  scope: Scope,
  text: string,
  of: Type,
  target: (type: Type) => Variable,
  over: (targets: string, iterable: string, variables: readonly Variable[]) => Iteration,
  depth: number,
): Iteration {
  const choices = choicesOf(scope);
  const item = target(of);
  const i = target(INT);
  const other = placeWhere(scope, ({ type }) => type.kind === "list");
  const parts = of.kind === "tuple" ? of.items.map(target) : [];
  const forms: (() => Iteration)[] = [
    () => over(item.name, text, [item]),
    () => over(item.name, `reversed(${text})`, [item]),
    () => over(`${i.name}, ${item.name}`, `enumerate(${text}${choices.pick(["", ", 3"])})`, [i, item]),
    () => over(item.name, `${text}[${choices.pick(["1:", ":2", "-2:"])}]`, [item]),
  ];
  if (other?.type.kind === "list") {
    const second = target(other.type.of);
    forms.push(() => over(`${item.name}, ${second.name}`, `zip(${text}, ${other.text})`, [item, second]));
  }
  if (parts.length > 1) {
    const names = parts.map(({ name }) => name).join(", ");
    forms.push(
      () => over(names, text, parts),
      () => over(`${i.name}, (${names})`, `enumerate(${text})`, [i, ...parts]),
    );
  }
  if (choices.once(6))
    forms.push(() => over(item.name, `[${exact(scope, of, depth - 1)}, ${exact(scope, of, 0)}]`, [item]));
  return choices.pick(forms)();
}

function targetName(scope: Scope, isStatement: boolean): string {
  const choices = choicesOf(scope);
  // A comprehension's targets are its own.
  const hidden = scope.variables.filter(({ name }) => /^v\d+$/.test(name));
  return !isStatement && hidden.length > 3 && choices.once(8) ? choices.pick(hidden).name : scope.world.fresh("t");
}

function rangeOf(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const int = (): string => exact(scope, INT, Math.min(1, depth - 1));
  return choices.pick([
    () => `range(${1 + choices.below(5)})`,
    () => `range(${int()} % 5)`,
    () => `range(${int()} % 3, ${int()} % 6)`,
    () => `range(5, ${int()} % 3 - 2, ${choices.pick(["-1", "-2"])})`,
    () => "range(0, 7, 3)",
  ])();
}
