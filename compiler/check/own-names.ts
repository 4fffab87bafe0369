import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";
import { targetNames } from "./tuples.ts";

/** A comprehension or a generator expression. */
export type Loops = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

/**
 * The expression with its loop variables under names that nothing else in the function has: they are
 * its own, as in Python. The same node gives the same result, so that types found by one pass of the checker
 * hold in the next.
 */
export function withOwnNames<T extends Loops>(scope: Scope, node: T): { readonly node: T; readonly names: string[] } {
  const { ownNames } = scope.program;
  let known = ownNames.get(node);
  if (known === undefined) {
    const names = new Map(
      node.generators.flatMap(({ target }) => targetNames(target)).map((n) => [n, ownName(scope, n)]),
    );
    known = { node: renameLoops(node, new Map(), names), names: [...names.values()] };
    ownNames.set(node, known);
  }
  return known as { readonly node: T; readonly names: string[] };
}

/** A name that the function has not used yet. */
export function ownName(scope: Scope, name: string): string {
  const { ownNameCounts } = scope.program;
  const key = `${scope.caller?.key ?? ""} ${name}`;
  const count = (ownNameCounts.get(key) ?? 0) + 1;
  ownNameCounts.set(key, count);
  // A lambda is compiled into other functions, whose own names must be others.
  return `${name.replace(/\$\d+$/, "")}$${count + 1000 * scope.lambda}`;
}

/** A text with the names as the author wrote them. */
export function writtenNames(text: string): string {
  return text.replaceAll(/(\w)\$\d+\b/g, "$1");
}

type Names = ReadonlyMap<string, string>;

/** Renames the free names of an expression. */
export function renameFree<T>(value: T, names: Names): T {
  return rename(value, names) as T;
}

/** `outer` holds for what Python evaluates outside of the expression's own scope: the first iterable. */
function renameLoops<T extends Loops>(node: T, outer: Names, inner: Names): T {
  const generators = node.generators.map(({ target, iter, ifs }, i) => ({
    target: rename(target, inner),
    iter: rename(iter, i === 0 ? outer : inner),
    ifs: rename(ifs, inner),
  }));
  const value = (part: ast.Expr): unknown => rename(part, inner);
  const parts =
    node.kind === "DictComp" ? { key: value(node.key), value: value(node.value) } : { element: value(node.element) };
  return { ...node, ...parts, generators } as T;
}

function rename(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each) => rename(each, names));
  if (typeof value !== "object" || value === null) return value;
  const node = value as ast.Expr;
  switch (node.kind) {
    case "Name":
      return { ...node, id: names.get(node.id) ?? node.id };
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return renameLoops(
        node,
        names,
        without(
          names,
          node.generators.flatMap(({ target }) => targetNames(target)),
        ),
      );
    case "Lambda": {
      const body = rename(
        node.body,
        without(
          names,
          node.params.map((param) => param.name),
        ),
      );
      return {
        ...node,
        params: node.params.map((param) => ({ ...param, default: rename(param.default, names) })),
        body,
      };
    }
    default:
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, /[sS]pan$/.test(key) ? part : rename(part, names)]),
      );
  }
}

function without(names: Names, hidden: readonly string[]): Names {
  return new Map([...names].filter(([name]) => !hidden.includes(name)));
}

/** Whether evaluating an expression may run code of the author, which may change any field. */
export function mayRunCode(scope: Scope, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => mayRunCode(scope, each));
  if (typeof value !== "object" || value === null) return false;
  const node = value as ast.Expr;
  if (node.kind === "Lambda") return false;
  if (node.kind === "Call" && !isBuiltinCall(scope, node.func)) return true;
  if (MAY_ASK.has(node.kind) && hasSpecialMethods(scope)) return true;
  return Object.values(value).some((part) => mayRunCode(scope, part));
}

/** Expressions that may call a special method of an object. */
const MAY_ASK: ReadonlySet<string> = new Set(["Call", "Compare", "BoolOp", "UnaryOp", "IfExp", "JoinedStr"]);

/** Whether a class of the program says itself how its objects are compared, counted or written. */
function hasSpecialMethods(scope: Scope): boolean {
  return [...scope.program.classes.values()].some(({ decl }) =>
    ["__eq__", "__lt__", "__len__", "__str__"].some((name) => decl.methods.has(name)),
  );
}

function isBuiltinCall(scope: Scope, func: ast.Expr): boolean {
  if (func.kind === "Attribute" && func.value.kind === "Name") return scope.global(func.value.id)?.kind === "math";
  return func.kind === "Name" && !scope.localNames.has(func.id) && !scope.unit.names.has(func.id);
}
