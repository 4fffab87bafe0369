import { callExpression } from "./calls.ts";
import { changeContainer } from "./changes.ts";
import { condition } from "./conditions.ts";
import { iteration } from "./iteration.ts";
import { joined } from "./operands.ts";
import {
  choicesOf,
  exact,
  fitting,
  placeWhere,
  type ReadPlace,
  repeated,
  type Scope,
  spend,
  type Variable,
  withVariables,
} from "./scope.ts";
import { message } from "./texts.ts";
import { BOOL, FLOAT, INT, isMoney, isScalar, type Type, textOf } from "./types.ts";

/** Lines without the indentation of their block, and the scope after them. */
interface Written {
  readonly lines: readonly string[];
  readonly scope: Scope;
}

const INDENT = "    ";

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `${INDENT}${line}`);
}

/** Statements; names that they define end with them. */
export function block(outer: Scope, depth: number, count: number): string[] {
  return blockFrom(outer, depth, count).lines as string[];
}

export function blockFrom(outer: Scope, depth: number, count: number): Written {
  let scope = outer;
  const lines: string[] = [];
  for (let i = 0; i < count && scope.spending.statements < scope.spending.most; i++) {
    scope.spending.statements += 1;
    const written = statement(scope, depth);
    lines.push(...written.lines);
    scope = written.scope;
  }
  return { lines: lines.length > 0 ? lines : ["pass"], scope };
}

function statement(scope: Scope, depth: number): Written {
  const { world } = scope;
  const isDeep = depth <= 0;
  const same = (lines: readonly string[] | null): Written => ({ lines: lines ?? [], scope });
  const write = choicesOf(scope).weighted<() => Written>([
    [7, () => define(scope)],
    [7, () => same(assign(scope))],
    [3, () => same(augment(scope))],
    [11, () => same(changeContainer(scope))],
    [3, () => same(log(scope))],
    [1, () => same(check(scope))],
    [1, () => same(leave(scope))],
    [2, () => same(callStatement(scope))],
    [1, () => grow(scope)],
    [2, () => unpack(scope)],
    [1, () => same(swap(scope))],
    [1, () => same(chained(scope))],
    [isDeep ? 0 : 4, () => branch(scope, depth)],
    [isDeep || !world.has("optionals") ? 0 : 4, () => narrowed(scope, depth)],
    [isDeep || !(world.has("unions") || world.has("inheritance")) ? 0 : 4, () => same(classes(scope, depth))],
    [isDeep || !world.has("matches") ? 0 : 3, () => same(match(scope, depth))],
    [isDeep || !world.has("loops") ? 1 : 5, () => same(forLoop(scope, depth))],
    [isDeep || !world.has("loops") ? 0 : 2, () => same(whileLoop(scope, depth))],
  ]);
  return write();
}

function local(scope: Scope, type: Type): Variable {
  return { name: scope.world.fresh("v"), type, isFree: true };
}

function define(scope: Scope): Written {
  const choices = choicesOf(scope);
  // An alias as often as a value of its own.
  const shared = choices.once(4) ? placeWhere(scope, ({ type }) => !isScalar(type)) : null;
  const type = shared?.type ?? scope.world.type();
  const variable = local(scope, type);
  const isOpen = type.kind === "optional" || type.kind === "union";
  const isWhole = choices.once(2) || isOpen || type.kind === "class";
  const value = shared?.text ?? exact(scope, type, 1 + choices.below(3));
  const annotation = isWhole && (isOpen || choices.once(2)) ? `: ${textOf(type)}` : "";
  return { lines: [`${variable.name}${annotation} = ${value}`], scope: withVariables(scope, [variable]) };
}

function target(scope: Scope, test: (type: Type) => boolean): ReadPlace | null {
  return placeWhere(scope, ({ isAssigned, type }) => isAssigned && test(type));
}

function assign(scope: Scope): string[] | null {
  const found = target(scope, () => true);
  if (found === null) return null;
  // A place that may be None, or of several classes, would be known to hold what it was given.
  const isOpen = found.type.kind === "optional" || found.type.kind === "class" || found.type.kind === "union";
  const depth = 1 + choicesOf(scope).below(3);
  const value = isOpen ? exact(scope, found.type, depth) : fitting(scope, found.type, depth);
  return [`${found.text} = ${tamed(scope, found.type, value)}`];
}

/** Numbers that are kept stay small, so that they do not grow from event to event. */
function tamed(scope: Scope, type: Type, value: string): string {
  if (type.kind === "int" && !scope.world.dares()) return `${value} % 1000`;
  return value;
}

function augment(scope: Scope): string[] | null {
  const choices = choicesOf(scope);
  const found = target(scope, (type) => type.kind === "int" || type.kind === "float" || isMoney(type));
  if (found === null) return null;
  const { text, type } = found;
  if (type.kind === "int") {
    if (scope.world.dares())
      return [`${text} ${choices.pick(["+=", "-=", "*=", "//=", "%="])} ${exact(scope, INT, 2)}`];
    return choices.pick([
      () => [`${text} ${choices.pick(["+=", "-="])} ${exact(scope, INT, 2)} % 100`],
      () => [`${text} ${choices.pick(["//=", "%="])} ${choices.pick(["3", "-7", "11"])}`],
      () => [`${text} **= ${choices.below(2)}`],
    ])();
  }
  if (type.kind === "float") {
    const operator = choices.pick(["+=", "-=", "*=", "/="]);
    const value = operator === "/=" && !scope.world.dares() ? "2.5" : exact(scope, choices.pick([INT, FLOAT]), 2);
    return [`${text} ${operator} ${value}`];
  }
  return choices.once(3)
    ? [`${text} ${choices.pick(["*=", "//="])} ${choices.pick(["2", "-3"])}`]
    : [`${text} ${choices.pick(["+=", "-="])} ${exact(scope, type, 1)}`];
}

function log(scope: Scope): string[] | null {
  const choices = choicesOf(scope);
  if (scope.isQuiet) return null;
  if (!scope.hasContext || choices.once(5)) {
    const type = scope.world.scalar();
    const more = choices.once(2) ? `, ${exact(scope, INT, 1)}, sep="/"` : "";
    return [`print(${exact({ ...scope, mayJoin: true }, type, 2)}${more})`];
  }
  if (choices.once(5)) return action(scope);
  return [`ctx.log.${choices.pick(["info", "debug", "warning"])}(${message(scope, 2)})`];
}

function action(scope: Scope): string[] {
  const choices = choicesOf(scope);
  const maybe = (): string => exact(scope, { kind: "optional", of: FLOAT }, 1);
  const size = exact(scope, { kind: "size" }, 1);
  const price = exact(scope, { kind: "price" }, 1);
  return choices.pick([
    [`ctx.quote(ctx.market, bid=${maybe()}, ask=${maybe()}, size=${size})`],
    [`ctx.buy(ctx.market.yes, ${price}, ${size})`],
    [`ctx.sell(ctx.market.no, ${price}, ${size}, post_only=True)`],
    ["ctx.cancel_all()"],
  ]);
}

function check(scope: Scope): string[] {
  const choices = choicesOf(scope);
  const error = choices.pick(["ValueError", "IndexError", "RuntimeError", "KeyError", "OverflowError"]);
  const test = exact(scope, BOOL, 2);
  const isRare = scope.world.isGuarded;
  const rarely = isRare ? joined(scope, exact(scope, INT, 1), "==", "977") : `(not ${test})`;
  if (choices.once(2)) {
    const text = choices.once(2) ? `, ${message(scope, 0, true)}` : "";
    return [`assert ${isRare ? `(not ${rarely})` : test}${text}`];
  }
  return [`if ${rarely}:`, `${INDENT}raise ${error}(${choices.once(2) ? '"stopped"' : message(scope, 0, true)})`];
}

function leave(scope: Scope): string[] {
  const choices = choicesOf(scope);
  const how = scope.loops > 0 ? choices.pick(["break", "continue", null]) : null;
  const test = condition(scope, 2);
  const end = how ?? (scope.result === null ? "return" : `return ${fitting(scope, scope.result, 2)}`);
  return [`if ${test}:`, `${INDENT}${end}`];
}

function callStatement(scope: Scope): string[] | null {
  const type = choicesOf(scope).once(2) ? null : scope.world.scalar();
  const text = callExpression(scope, type);
  // A property read alone has no effect that the language takes for one.
  return text?.endsWith(")") ? [text] : null;
}

/** A local that is an int first and a float later. */
function grow(scope: Scope): Written {
  const variable = local(scope, FLOAT);
  const lines = [`${variable.name} = ${exact(scope, INT, 2)}`];
  return {
    lines: [...lines, `${variable.name} = 0.5 + ${exact(scope, FLOAT, 2)}`],
    scope: withVariables(scope, [variable]),
  };
}

function unpack(scope: Scope): Written {
  const choices = choicesOf(scope);
  const count = 2 + choices.below(2);
  const items = Array.from({ length: count }, () => (choices.once(3) ? scope.world.type(1) : scope.world.scalar()));
  const isPlain = items.every((type) => type.kind !== "optional" && type.kind !== "union");
  if (!isPlain) return { lines: [], scope };
  const variables = items.map((type) => local(scope, type));
  const names = variables.map(({ name }) => name);
  const tuple = exact(scope, { kind: "tuple", items }, 3);
  const isNested = count === 3 && choices.once(2) && tuple.startsWith("(");
  const whole = isNested ? nestedTuple(scope, items) : tuple;
  const head = isNested ? `(${names[0]}, ${names[1]}), ${names[2]}` : names.join(", ");
  return { lines: [`${head} = ${whole}`], scope: withVariables(scope, variables) };
}

function nestedTuple(scope: Scope, items: readonly Type[]): string {
  const [a, b, c] = items.map((type) => exact(scope, type, 2));
  return `((${a}, ${b}), ${c})`;
}

function swap(scope: Scope): string[] | null {
  const first = target(scope, (type) => type.kind !== "optional" && type.kind !== "union");
  if (first === null) return null;
  const second = target(scope, (type) => textOf(type) === textOf(first.type));
  if (second === null) return null;
  const other = choicesOf(scope).once(2) ? first.text : exact(scope, first.type, 1);
  return [`${first.text}, ${second.text} = ${second.text}, ${tamed(scope, first.type, other)}`];
}

/** `a = b = value` */
function chained(scope: Scope): string[] | null {
  const first = target(scope, (type) => type.kind !== "optional" && type.kind !== "union");
  if (first === null) return null;
  const second = target(scope, (type) => textOf(type) === textOf(first.type));
  return [`${first.text} = ${second?.text ?? first.text} = ${tamed(scope, first.type, exact(scope, first.type, 2))}`];
}

function branch(scope: Scope, depth: number): Written {
  const choices = choicesOf(scope);
  const lines = [`if ${condition(scope, 3)}:`, ...indented(block(scope, depth - 1, 1 + choices.below(3)))];
  if (choices.once(3)) lines.push(`elif ${condition(scope, 2)}:`, ...indented(block(scope, depth - 1, 1)));
  if (choices.once(4)) {
    // A local that every way assigns.
    const type = scope.world.scalar();
    const variable = local(scope, type);
    const first = exact(scope, type, 2);
    lines.splice(0, lines.length, lines[0] as string, `${INDENT}${variable.name} = ${first}`, "else:");
    lines.push(`${INDENT}${variable.name} = ${exact(scope, type, 1)}`);
    return { lines, scope: withVariables(scope, [variable]) };
  }
  if (choices.once(2)) lines.push("else:", ...indented(block(scope, depth - 1, 1 + choices.below(2))));
  return { lines, scope };
}

/** A test of a local that may be None, and what may read it then. */
function narrowed(scope: Scope, depth: number): Written {
  const choices = choicesOf(scope);
  const found = placeWhere(scope, ({ text, type }) => type.kind === "optional" && /^\w+$/.test(text));
  if (found?.type.kind !== "optional") {
    const place = placeWhere(scope, ({ type }) => type.kind === "optional");
    if (place === null) return { lines: [], scope };
    const variable = local(scope, place.type);
    return { lines: [`${variable.name} = ${place.text}`], scope: withVariables(scope, [variable]) };
  }
  const name = found.text;
  const known = withVariables(scope, [{ name, type: found.type.of, isFree: false }]);
  if (choices.once(4)) {
    const end =
      scope.loops > 0 ? "continue" : scope.result === null ? "return" : `return ${fitting(scope, scope.result, 1)}`;
    return { lines: [`if ${name} is None:`, `${INDENT}${end}`], scope: known };
  }
  const more = choices.once(3) ? ` and ${condition(known, 2)}` : "";
  const lines = [`if ${name} is not None${more}:`, ...indented(block(known, depth - 1, 1 + choices.below(3)))];
  if (choices.once(3)) lines.push("else:", ...indented(block(without(scope, name), depth - 1, 1)));
  return { lines, scope };
}

function without(scope: Scope, name: string): Scope {
  return { ...scope, variables: scope.variables.filter((each) => each.name !== name) };
}

/** `isinstance` of a local, which has the type of the class in the branch. */
function classes(scope: Scope, depth: number): string[] | null {
  const choices = choicesOf(scope);
  const { world } = scope;
  const found = placeWhere(
    scope,
    ({ text, type }) =>
      /^\w+$/.test(text) &&
      text !== "self" &&
      (type.kind === "union" || (type.kind === "class" && world.classNamed(type.name).subclasses.length > 0)),
  );
  if (found === null) return null;
  const { text: name, type } = found;
  const names =
    type.kind === "union" ? type.names : type.kind === "class" ? world.classNamed(type.name).subclasses : [];
  const chosen = choices.pick(names);
  const inside = withVariables(scope, [{ name, type: { kind: "class", name: chosen }, isFree: false }]);
  const more = choices.once(3) ? ` and ${exact(inside, BOOL, 2)}` : "";
  const lines = [
    `if isinstance(${name}, ${chosen})${more}:`,
    ...indented(block(inside, depth - 1, 1 + choices.below(3))),
  ];
  if (choices.once(2)) {
    const rest = names.filter((each) => each !== chosen);
    const other =
      type.kind === "union" && more === "" && rest.length === 1
        ? withVariables(scope, [{ name, type: { kind: "class", name: rest[0] as string }, isFree: false }])
        : without(scope, name);
    lines.push("else:", ...indented(block(other, depth - 1, 1 + choices.below(2))));
  }
  return lines;
}

function match(scope: Scope, depth: number): string[] | null {
  const choices = choicesOf(scope);
  const { world } = scope;
  const body = (inside = scope): string[] => indented(indented(block(inside, depth - 1, 1)));
  const guard = (inside = scope): string => (choices.once(3) ? ` if ${condition(inside, 2)}` : "");
  const found = placeWhere(scope, ({ type }) => type.kind === "enum" || type.kind === "bool" || type.kind === "str");
  if (found === null || choices.once(3)) {
    const name = world.fresh("v");
    const inside = withVariables(scope, [{ name, type: INT, isFree: false }]);
    const lines = [`match ${exact(scope, INT, 2)} % 5:`];
    lines.push(`${INDENT}case 0 | 3:`, ...body(), `${INDENT}case 1 | 2${guard()}:`, ...body());
    const last = choices.below(4);
    if (last < 2) lines.push(`${INDENT}case ${name}${guard(inside)}:`, ...body(inside));
    if (last === 2) lines.push(`${INDENT}case _:`, ...body());
    return lines;
  }
  const { text, type } = found;
  const patterns =
    type.kind === "enum"
      ? world.enumNamed(type.name).members.map((member) => `${type.name}.${member}`)
      : type.kind === "bool"
        ? ["True", "False"]
        : ['"a"', '""', '"k3"'];
  const lines = [`match ${text}:`];
  for (const pattern of patterns.slice(0, 1 + choices.below(patterns.length)))
    lines.push(`${INDENT}case ${pattern}${guard()}:`, ...body());
  return lines;
}

function forLoop(scope: Scope, depth: number): string[] | null {
  const choices = choicesOf(scope);
  const { clause, inside, isSpent } = iteration(scope, 2, true);
  if (isSpent) return null;
  // The body may make what it goes over longer for ever.
  const count = scope.world.fresh("n");
  const bounds = [`${count} += 1`, `if ${count} > ${choices.pick(["4", "6"])}:`, `${INDENT}break`];
  return [`${count} = 0`, `${clause}:`, ...indented([...bounds, ...block(inside, depth - 1, 1 + choices.below(3))])];
}

function whileLoop(scope: Scope, depth: number): string[] | null {
  const choices = choicesOf(scope);
  if (!spend(scope, 4)) return null;
  const name = scope.world.fresh("n");
  const inside = repeated(scope, 4, [{ name, type: INT, isFree: false }]);
  const isOpen = choices.once(4);
  const test = isOpen
    ? "True"
    : `${name} < ${choices.pick(["3", "4"])}${choices.once(2) ? ` and ${condition(scope, 2)}` : ""}`;
  return [
    `${name} = 0`,
    `while ${test}:`,
    ...indented([
      `${name} += 1`,
      ...(isOpen ? [`if ${name} > 3:`, `${INDENT}break`] : []),
      ...(choices.once(3) ? [`if ${condition(inside, 2)}:`, `${INDENT}continue`] : []),
      ...block(inside, depth - 1, 1 + choices.below(2)),
    ]),
  ];
}
