import { iteration } from "./iteration.ts";
import { intLiteral } from "./operands.ts";
import { choicesOf, exact, fitting, placeOf, placeWhere, type Scope, withVariables } from "./scope.ts";
import { BOOL, INT, isOrdered, sameType, type Type } from "./types.ts";

type Container = Extract<Type, { readonly kind: "list" | "deque" | "set" | "dict" | "tuple" }>;

/** An index that the guarded programs keep inside of a container that is not empty. */
export function guardedIndex(scope: Scope, text: string): string {
  const choices = choicesOf(scope);
  return choices.pick([
    "0",
    "-1",
    `${exact(scope, INT, 1)} % len(${text})`,
    `-(${exact(scope, INT, 0)} % len(${text})) - 1`,
  ]);
}

/** An element of something in scope, or null where nothing holds such elements. */
export function itemExpression(scope: Scope, type: Type, depth: number): string | null {
  const choices = choicesOf(scope);
  const found = placeWhere(
    scope,
    ({ type: each }) =>
      (each.kind === "list" || each.kind === "deque" || each.kind === "dict") && sameType(each.of, type),
  );
  if (found === null) return null;
  const { text } = found;
  const other = (): string => exact(scope, type, Math.max(0, depth - 1));
  const isRaw = scope.world.dares();
  if (found.type.kind === "dict") {
    const key = exact(scope, found.type.key, 1);
    if (isRaw) return choices.pick([`${text}[${key}]`, `${text}.pop(${key})`]);
    return choices.pick([
      () => `${text}.get(${key}, ${other()})`,
      () => `${text}.pop(${key}, ${other()})`,
      () => `${text}.setdefault(${key}, ${other()})`,
    ])();
  }
  const isDeque = found.type.kind === "deque";
  const taken = isDeque ? choices.pick(["pop()", "popleft()"]) : choices.pick(["pop()", "pop(0)", "pop(-1)"]);
  if (isRaw) return choices.pick([`${text}[${exact(scope, INT, 1)}]`, `${text}[-1]`, `${text}.${taken}`]);
  const item = choices.once(3) ? `${text}.${taken}` : `${text}[${guardedIndex(scope, text)}]`;
  return `(${item} if ${choices.pick([text, `len(${text}) > 0`])} else ${other()})`;
}

/** Elements that fit a container of these: none is the simplest. */
function elements(scope: Scope, of: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  const count = isExact ? 1 + choices.below(3) : choices.below(4);
  const write = isExact ? exact : fitting;
  return Array.from({ length: count }, () => write(scope, of, depth - 1)).join(", ");
}

export function containerExpression(scope: Scope, type: Container, depth: number, isExact: boolean): string {
  switch (type.kind) {
    case "list":
      return listExpression(scope, type.of, depth, isExact);
    case "deque":
      return dequeExpression(scope, type.of, depth, isExact);
    case "set":
      return setExpression(scope, type.of, depth, isExact);
    case "dict":
      return dictExpression(scope, type.key, type.of, depth, isExact);
    case "tuple": {
      const write = isExact ? exact : fitting;
      const items = type.items.map((item) => write(scope, item, depth - 1));
      return `(${items.join(", ")}${items.length === 1 ? "," : ""})`;
    }
  }
}

/** `[element for ...]` without its brackets, or null where there is no room for rounds. */
function comprehension(scope: Scope, element: (inside: Scope) => string, depth: number): string | null {
  const { world } = scope;
  const choices = choicesOf(scope);
  if (!world.has("comprehensions") || depth <= 0) return null;
  const outer = iteration(scope, depth);
  if (outer.isSpent) return null;
  const inner = choices.once(5) ? iteration(outer.inside, depth - 1) : null;
  const clauses = inner === null || inner.isSpent ? outer.clause : `${outer.clause} ${inner.clause}`;
  const inside = inner === null || inner.isSpent ? outer.inside : inner.inside;
  const filter = choices.once(3) ? ` if ${exact(inside, BOOL, 1)}` : "";
  return `${element(inside)} ${clauses}${filter}`;
}

function listExpression(scope: Scope, of: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  const type: Type = { kind: "list", of };
  const known = placeOf(scope, type);
  const literal = (): string => `[${elements(scope, of, depth, isExact)}]`;
  if (known === null || depth <= 0) {
    const made = choices.once(3) ? comprehension(scope, (inside) => exact(inside, of, depth - 1), depth) : null;
    return made === null ? literal() : `[${made}]`;
  }
  const bound = (): string => choices.pick(["", "0", "1", "-1", "-2", "3", exact(scope, INT, 1)]);
  return choices.weighted<() => string>([
    [3, literal],
    [2, () => `${known}[${bound()}:${bound()}]`],
    [1, () => `(${known} + [${exact(scope, of, depth - 1)}])[-9:]`],
    [1, () => `(${known} * ${choices.pick(["2", "0", `(${exact(scope, INT, 0)} % 3)`])})[:7]`],
    [1, () => choices.pick([`list(${known})`, `${known}.copy()`])],
    [1, () => listOfOther(scope, of) ?? literal()],
    [isOrdered(of) ? 3 : 0, () => sortedExpression(scope, known, of)],
    [
      3,
      () => {
        const made = comprehension(scope, (inside) => exact(inside, of, depth - 1), depth);
        return made === null ? literal() : choices.once(5) && !scope.isInText ? `list(${made})` : `[${made}]`;
      },
    ],
  ])();
}

/** Lists of what a dict, a set or a range holds. */
function listOfOther(scope: Scope, of: Type): string | null {
  const choices = choicesOf(scope);
  const keys = placeWhere(scope, ({ type }) => type.kind === "dict" && sameType(type.key, of));
  const values = placeWhere(scope, ({ type }) => type.kind === "dict" && sameType(type.of, of));
  const set = placeWhere(scope, ({ type }) => type.kind === "set" && sameType(type.of, of) && type.of.kind !== "enum");
  const forms = [
    ...(keys === null ? [] : [`list(${keys.text})`, `list(${keys.text}.keys())`]),
    ...(values === null ? [] : [`list(${values.text}.values())`]),
    ...(set === null ? [] : [`sorted(${set.text})`]),
    ...(of.kind === "int" ? [`list(range(${choices.below(5)}))`] : []),
  ];
  return forms.length === 0 ? null : choices.pick(forms);
}

function sortedExpression(scope: Scope, known: string, of: Type): string {
  const choices = choicesOf(scope);
  const isHeldFloat = JSON.stringify(of).includes("float");
  const reverse = choices.pick(["", ", reverse=True", ", reverse=False"]);
  // A nan would end it.
  if (isHeldFloat && !scope.world.dares() && of.kind !== "float") return `${known}[:]`;
  const source = isHeldFloat && !scope.world.dares() ? `[s for s in ${known} if s == s]` : known;
  if (choices.once(2)) return `sorted(${source}${reverse})`;
  const inside = withVariables({ ...scope, weight: scope.weight * 8 }, [{ name: "k", type: of, isFree: false }]);
  const key = choices.pick([
    () => exact(inside, INT, 2),
    () => exact(inside, BOOL, 1),
    () => `(${exact(inside, INT, 1)}, k)`,
  ])();
  return `sorted(${source}, key=lambda k: ${key}${reverse})`;
}

function dequeExpression(scope: Scope, of: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  const known = placeOf(scope, { kind: "deque", of });
  if (known !== null && choices.once(3)) return `${known}.copy()`;
  const limit = choices.pick(["", ", maxlen=3", ", maxlen=5", `, maxlen=${exact(scope, INT, 0)} % 4 + 1`]);
  if (!isExact && choices.once(3)) return `deque(${limit.slice(2)})`;
  // The argument has no type from its place.
  return `deque(${listExpression(scope, of, depth - 1, true)}${limit})`;
}

function setExpression(scope: Scope, of: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  const known = placeOf(scope, { kind: "set", of });
  const literal = (): string =>
    `{${Array.from({ length: 1 + choices.below(3) }, () => exact(scope, of, depth - 1)).join(", ")}}`;
  if (!isExact && choices.once(5)) return "set()";
  if (known !== null && choices.once(2)) {
    const other = placeOf(scope, { kind: "set", of }) ?? known;
    return choices.pick([
      () => `${known}.copy()`,
      () => `(${known} ${choices.pick(["|", "&", "-"])} ${choices.once(2) ? other : literal()})`,
      () => `${known}.${choices.pick(["union", "intersection", "difference"])}(${other})`,
    ])();
  }
  const made = choices.once(2) ? comprehension(scope, (inside) => exact(inside, of, depth - 1), depth) : null;
  if (made !== null) return choices.once(4) ? `set(${made})` : `{${made}}`;
  return choices.once(3) ? `set(${listExpression(scope, of, depth - 1, true)})` : literal();
}

function dictExpression(scope: Scope, key: Type, of: Type, depth: number, isExact: boolean): string {
  const choices = choicesOf(scope);
  const known = placeOf(scope, { kind: "dict", key, of });
  if (known !== null && choices.once(3)) return choices.pick([`${known}.copy()`, `dict(${known})`]);
  const write = isExact ? exact : fitting;
  if (choices.once(3)) {
    const made = comprehension(scope, (inside) => `${smallKey(inside, key)}: ${exact(inside, of, depth - 1)}`, depth);
    if (made !== null) return `{${made}}`;
  }
  const count = isExact ? 1 + choices.below(3) : choices.below(4);
  const pairs = Array.from({ length: count }, () => `${smallKey(scope, key)}: ${write(scope, of, depth - 1)}`);
  return `{${pairs.join(", ")}}`;
}

/** A key of one of few values, so that dicts and sets stay small and keys meet. */
export function smallKey(scope: Scope, type: Type): string {
  if (type.kind !== "int") return exact(scope, type, 1);
  return choicesOf(scope).once(3) ? intLiteral(scope) : `(${exact(scope, INT, 1)} % 7)`;
}
