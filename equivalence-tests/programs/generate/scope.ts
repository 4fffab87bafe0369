import type { Choices } from "../choices.ts";
import { type Type, textOf } from "./types.ts";
import type { CallableType, ClassInfo, Signature, World } from "./world.ts";

export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** False for parameters of loops and for what was narrowed: nothing assigns it. */
  readonly isFree: boolean;
}

/** What a body has spent so far: steps, and statements. */
export interface Spending {
  steps: number;
  readonly limit: number;
  statements: number;
  /** Statements that the body may have, about. */
  readonly most: number;
}

/** A place that is read as it is written, with or without an effect of its own. */
export interface ReadPlace {
  readonly text: string;
  readonly type: Type;
  readonly isAssigned: boolean;
}

/** Writers of expressions and of lambdas, which the generators of the types ask for their operands. */
export interface Writers {
  /** An expression that has this very type where nothing expects one. */
  exact(scope: Scope, type: Type, depth: number): string;
  /** An expression for a place of this type: also an int for a float, a value for an optional, an empty list. */
  fitting(scope: Scope, type: Type, depth: number): string;
  /** What is given for a parameter of a Callable type. */
  callable(scope: Scope, type: CallableType): string;
}

/** The names in scope with their types, and what a body may do at its place. */
export interface Scope {
  readonly world: World;
  readonly write: Writers;
  readonly variables: readonly Variable[];
  readonly callables: readonly { readonly name: string; readonly type: CallableType; readonly cost: number }[];
  /** The class whose method this is: `self` is a variable then, and `super()` is its base. */
  readonly owner: ClassInfo | null;
  /** Where `ctx` is in scope. */
  readonly hasContext: boolean;
  /** Where nothing may print: `__init__`, and what it calls. */
  readonly isQuiet: boolean;
  readonly result: Type | null;
  readonly loops: number;
  /** How often this place runs in one call of the body, about. */
  readonly weight: number;
  readonly order: number;
  /** Inside of the braces of an f-string: no text with a brace or a quote of its own. */
  readonly isInText: boolean;
  /** Texts may be joined to longer ones here: nothing keeps them. */
  readonly mayJoin: boolean;
  readonly spending: Spending;
}

export function exact(scope: Scope, type: Type, depth: number): string {
  return scope.write.exact(scope, type, depth);
}

export function fitting(scope: Scope, type: Type, depth: number): string {
  return scope.write.fitting(scope, type, depth);
}

export function choicesOf(scope: Scope): Choices {
  return scope.world.choices;
}

export function withVariables(scope: Scope, variables: readonly Variable[]): Scope {
  const names = new Set(variables.map(({ name }) => name));
  return { ...scope, variables: [...scope.variables.filter(({ name }) => !names.has(name)), ...variables] };
}

/** The scope of a body that runs up to `rounds` times where this one runs once. */
export function repeated(scope: Scope, rounds: number, variables: readonly Variable[] = []): Scope {
  return { ...withVariables(scope, variables), loops: scope.loops + 1, weight: scope.weight * rounds };
}

/** Counts steps; false where the body has no room for them. */
export function spend(scope: Scope, steps: number): boolean {
  const cost = scope.weight * steps;
  if (scope.spending.steps + cost > scope.spending.limit) return false;
  scope.spending.steps += cost;
  return true;
}

export function mayCall(scope: Scope, called: Signature): boolean {
  return (
    called.order < scope.order &&
    (scope.hasContext || !called.takesContext) &&
    (!scope.isQuiet || called.isQuiet) &&
    scope.spending.steps + scope.weight * (called.cost + 1) <= scope.spending.limit
  );
}

/** Everything that can be read: variables, constants, fields and items of these. */
export function places(scope: Scope): ReadPlace[] {
  const found: ReadPlace[] = scope.variables.map(({ name, type, isFree }) => ({
    text: name,
    type,
    isAssigned: isFree,
  }));
  for (const { name, type } of scope.world.constants) found.push({ text: name, type, isAssigned: false });
  // Fields of fields, and no deeper.
  for (let from = 0, round = 0; round < 2; round++) {
    const until = found.length;
    for (; from < until; from++) found.push(...partsOf(scope, found[from] as ReadPlace));
  }
  return found;
}

function partsOf({ world }: Scope, { text, type }: ReadPlace): ReadPlace[] {
  if (type.kind === "class") {
    const { fields, isFrozen } = world.classNamed(type.name);
    return fields.map((field) => ({
      text: `${text}.${field.name}`,
      type: field.type,
      isAssigned: field.isAssigned && !isFrozen,
    }));
  }
  if (type.kind === "tuple") {
    return type.items.map((item, i) => ({
      text: `${text}[${i % 2 === 0 ? i : i - type.items.length}]`,
      type: item,
      isAssigned: false,
    }));
  }
  return [];
}

/** A place of this type, or null. */
export function placeOf(scope: Scope, type: Type): string | null {
  const wanted = textOf(type);
  const found = places(scope).filter((place) => textOf(place.type) === wanted);
  return found.length === 0 ? null : choicesOf(scope).pick(found).text;
}

/** A place whose type the test takes, or null. */
export function placeWhere(scope: Scope, test: (place: ReadPlace) => boolean): ReadPlace | null {
  const found = places(scope).filter(test);
  return found.length === 0 ? null : choicesOf(scope).pick(found);
}
