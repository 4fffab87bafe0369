import { guardedIndex, smallKey } from "./containers.ts";
import { choicesOf, exact, fitting, placeWhere, type Scope } from "./scope.ts";
import { INT, isCompared, isOrdered, type Type } from "./types.ts";

/** Elements that a container may get to before a guarded program stops adding. */
const MOST = 9;

/** A statement that changes a container in scope, or null where there is none. */
export function changeContainer(scope: Scope): string[] | null {
  const found = placeWhere(scope, ({ type }) => ["list", "deque", "set", "dict"].includes(type.kind));
  if (found === null) return null;
  const { text, type } = found;
  switch (type.kind) {
    case "list":
      return changeList(scope, text, type.of, found.isAssigned);
    case "deque":
      return changeDeque(scope, text, type.of);
    case "set":
      return changeSet(scope, text, type.of);
    case "dict":
      return changeDict(scope, text, type.key, type.of);
    default:
      return null;
  }
}

function small(text: string, line: string): string[] {
  return [`if len(${text}) < ${MOST}:`, `    ${line}`];
}

/** Only where the container is not empty, save where a program dares. */
function filled(scope: Scope, text: string, line: string): string[] {
  return scope.world.dares() ? [line] : [`if ${choicesOf(scope).pick([text, `len(${text}) > 0`])}:`, `    ${line}`];
}

function index(scope: Scope, text: string): string {
  return scope.world.dares() ? exact(scope, INT, 1) : guardedIndex(scope, text);
}

/** An int that is often about as large as a container. */
function near(scope: Scope): string {
  return choicesOf(scope).pick(["0", "1", "-1", "2", "-2", "-3", "4", exact(scope, INT, 1)]);
}

function changeList(scope: Scope, text: string, of: Type, isAssigned: boolean): string[] {
  const choices = choicesOf(scope);
  const item = (): string => fitting(scope, of, 2);
  const bound = (): string => choices.pick(["", near(scope)]);
  const isSorted = isOrdered(of) && !JSON.stringify(of).includes("float");
  const isNumber = of.kind === "int" || of.kind === "float";
  return choices.weighted<() => string[]>([
    [4, () => small(text, `${text}.append(${item()})`)],
    [3, () => filled(scope, text, `${text}[${index(scope, text)}] = ${item()}`)],
    [2, () => small(text, `${text}.insert(${near(scope)}, ${item()})`)],
    [2, () => small(text, `${text}.extend(${exact(scope, { kind: "list", of }, 1)})`)],
    // `+=` assigns its target, too.
    [isAssigned ? 2 : 0, () => small(text, `${text} += [${item()}]`)],
    [1, () => filled(scope, text, `${text}.pop(${choices.pick(["", "0", "-1"])})`)],
    [1, () => filled(scope, text, `del ${text}[${index(scope, text)}]`)],
    [2, () => [`del ${text}[${bound()}:${bound()}]`]],
    [1, () => [`${text}.reverse()`]],
    [1, () => [`${text}.clear()`]],
    [
      isSorted || scope.world.dares() ? (isOrdered(of) ? 2 : 0) : 0,
      () => [`${text}.sort(${choices.pick(["", "reverse=True"])})`],
    ],
    [
      isCompared(of) ? 1 : 0,
      () => {
        const place = scope.variables.find((v) => JSON.stringify(v.type) === JSON.stringify(of))?.name;
        if (place === undefined) return [`${text}.reverse()`];
        return scope.world.dares()
          ? [`${text}.remove(${place})`]
          : [`if ${place} in ${text}:`, `    ${text}.remove(${place})`];
      },
    ],
    [
      isNumber ? 3 : 0,
      () => {
        const value = of.kind === "int" ? `${exact(scope, INT, 1)} % 100` : exact(scope, choices.pick([INT, of]), 1);
        return filled(scope, text, `${text}[${index(scope, text)}] ${choices.pick(["+=", "-="])} ${value}`);
      },
    ],
  ])();
}

function changeDeque(scope: Scope, text: string, of: Type): string[] {
  const choices = choicesOf(scope);
  const item = (): string => fitting(scope, of, 2);
  return choices.weighted<() => string[]>([
    [4, () => small(text, `${text}.append(${item()})`)],
    [3, () => small(text, `${text}.appendleft(${item()})`)],
    [2, () => filled(scope, text, `${text}.${choices.pick(["pop", "popleft"])}()`)],
    [2, () => filled(scope, text, `${text}[${index(scope, text)}] = ${item()}`)],
    [2, () => [`${text}.rotate(${near(scope)})`]],
    [1, () => [`${text}.${choices.pick(["clear", "reverse"])}()`]],
    [
      2,
      () => small(text, `${text}.${choices.pick(["extend", "extendleft"])}(${exact(scope, { kind: "list", of }, 1)})`),
    ],
  ])();
}

function changeSet(scope: Scope, text: string, of: Type): string[] {
  const choices = choicesOf(scope);
  const key = (): string => smallKey(scope, of);
  return choices.weighted<() => string[]>([
    [4, () => [`${text}.add(${key()})`]],
    [3, () => [`${text}.discard(${key()})`]],
    [1, () => (scope.world.dares() ? [`${text}.remove(${key()})`] : [`${text}.discard(${key()})`])],
    [1, () => [`${text}.clear()`]],
    [2, () => small(text, `${text}.update(${exact(scope, { kind: choices.pick(["set", "list"]), of }, 1)})`)],
  ])();
}

function changeDict(scope: Scope, text: string, key: Type, of: Type): string[] {
  const choices = choicesOf(scope);
  const at = (): string => smallKey(scope, key);
  const item = (): string => fitting(scope, of, 2);
  const place = scope.variables.find((v) => JSON.stringify(v.type) === JSON.stringify(key))?.name;
  return choices.weighted<() => string[]>([
    [5, () => [`${text}[${at()}] = ${item()}`]],
    [2, () => [`${text}.setdefault(${at()}, ${item()})`]],
    [1, () => [`${text}.pop(${at()}, ${exact(scope, of, 1)})`]],
    [1, () => [`${text}.clear()`]],
    [1, () => [`${text}.update(${exact(scope, { kind: "dict", key, of }, 2)})`]],
    [
      2,
      () => {
        if (scope.world.dares()) return [`del ${text}[${at()}]`];
        return place === undefined ? [`${text}.clear()`] : [`if ${place} in ${text}:`, `    del ${text}[${place}]`];
      },
    ],
    [
      of.kind === "int" ? 3 : 0,
      () => {
        if (scope.world.dares()) return [`${text}[${at()}] += 1`];
        return place === undefined
          ? [`${text}[${at()}] = 1`]
          : [`if ${place} in ${text}:`, `    ${text}[${place}] += 1`];
      },
    ],
  ])();
}
