import { WRITERS } from "./expressions.ts";
import { fitting, type Scope, type Variable, withVariables } from "./scope.ts";
import { blockFrom, indented } from "./statements.ts";
import { BOOL, FLOAT, INT, isScalar, type Type, textOf } from "./types.ts";
import type { CallableType, EnumInfo, Parameter, Signature, World } from "./world.ts";

/** Steps that a call of a helper may take, about. */
const HELPER_STEPS = 150;

/** A scope without anything in it. */
export function emptyScope(world: World, order: number, steps = HELPER_STEPS): Scope {
  return {
    world,
    write: WRITERS,
    variables: [],
    callables: [],
    owner: null,
    hasContext: false,
    isQuiet: false,
    result: null,
    loops: 0,
    weight: 1,
    order,
    isInText: false,
    mayJoin: false,
    spending: { steps: 0, limit: steps, statements: 0, most: steps / 10 },
  };
}

export function writeEnum(world: World): string[] {
  const { choices } = world;
  const isInt = choices.once(3);
  const values: EnumInfo["values"] = isInt || choices.once(2) ? "int" : "str";
  const name = world.fresh("E");
  const members = ["ON", "OFF", "HALF", "LATE"].slice(0, 2 + choices.below(3));
  const isAuto = values === "int" && choices.once(3);
  const numbered = (i: number): string =>
    isAuto ? "auto()" : values === "str" ? `"m${i}"` : String([7, -3, 0, 12][i]);
  world.enums.push({ name, members, isInt, values });
  return [
    `class ${name}(${isInt ? "IntEnum" : "Enum"}):`,
    ...members.map((member, i) => `    ${member} = ${numbered(i)}`),
  ];
}

export function writeConstant(world: World): string[] {
  const type = world.choices.pick([INT, FLOAT, BOOL, ...(world.has("texts") ? [{ kind: "str" } as const] : [])]);
  const value = WRITERS.exact(emptyScope(world, 0), type, 0);
  const name = world.fresh("K");
  world.constants.push({ name, type });
  return [`${name} = ${value}`];
}

/** A value that a default may have. */
export function constant(world: World, type: Type): string | null {
  if (type.kind === "optional") return "None";
  return isScalar(type) ? WRITERS.exact(emptyScope(world, 0), type, 0) : null;
}

export function parametersOf(world: World, count: number, mayHaveCallables: boolean): Parameter[] {
  const { choices } = world;
  const parameters: Parameter[] = [];
  let hasDefault = false;
  for (let i = 0; i < count; i++) {
    const name = world.fresh("a");
    if (mayHaveCallables && world.has("callables") && !hasDefault && choices.once(3)) {
      const result = choices.pick([INT, FLOAT, BOOL, world.scalar()]);
      const type: CallableType = {
        kind: "callable",
        arguments: Array.from({ length: choices.below(3) }, () => world.scalar()),
        result,
      };
      parameters.push({ name, type, default: null, isKeywordOnly: false });
      continue;
    }
    const type = choices.once(3) ? world.type() : world.scalar();
    const standard: string | null = hasDefault || choices.once(4) ? constant(world, type) : null;
    if (hasDefault && standard === null) continue;
    hasDefault = standard !== null;
    parameters.push({ name, type, default: standard, isKeywordOnly: false });
  }
  if (choices.once(4)) {
    const type = world.scalar();
    const standard = choices.once(2) ? constant(world, type) : null;
    parameters.push({ name: world.fresh("a"), type, default: standard, isKeywordOnly: true });
  }
  return parameters;
}

function annotation({ type }: Parameter): string {
  if (type.kind !== "callable") return textOf(type);
  return `Callable[[${type.arguments.map(textOf).join(", ")}], ${textOf(type.result)}]`;
}

export function headOf(
  name: string,
  first: readonly string[],
  parameters: readonly Parameter[],
  result: string,
): string {
  const parts = [...first];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.isKeywordOnly && parameters[i - 1]?.isKeywordOnly !== true) parts.push("*");
    const standard = parameter.default === null ? "" : ` = ${parameter.default}`;
    parts.push(`${parameter.name}: ${annotation(parameter)}${standard}`);
  }
  return `def ${name}(${parts.join(", ")}) -> ${result}:`;
}

/** Parameters as names in scope; those of a Callable type are called. */
export function withParameters(scope: Scope, parameters: readonly Parameter[]): Scope {
  const variables: Variable[] = [];
  const callables = [...scope.callables];
  for (const { name, type } of parameters) {
    if (type.kind === "callable") callables.push({ name, type, cost: 6 });
    else variables.push({ name, type, isFree: type.kind !== "union" && type.kind !== "optional" });
  }
  return { ...withVariables(scope, variables), callables };
}

/** A body of up to `count` statements that returns what the scope's result says. */
export function bodyOf(scope: Scope, count: number): string[] {
  const { lines, scope: after } = blockFrom(scope, 2, count);
  const end =
    scope.result === null
      ? scope.hasContext
        ? shownLocals(after)
        : []
      : [`return ${fitting(after, scope.result, 2)}`];
  const isEmpty = lines.length === 1 && lines[0] === "pass";
  return indented([...(isEmpty && end.length > 0 ? [] : lines), ...end]);
}

/** Logs of what the locals hold, which nothing else may show. */
function shownLocals(scope: Scope): string[] {
  const shown = scope.variables
    .filter(({ name }) => /^v\d+$/.test(name))
    .flatMap(({ name, type }) => {
      if (isScalar(type)) return [`{${name}}`];
      if (type.kind === "class" || type.kind === "union" || type.kind === "optional") return [];
      return [`{len(${name})}`];
    });
  const lines: string[] = [];
  for (let from = 0; from < shown.length; from += 6)
    lines.push(`ctx.log.debug(f"${shown.slice(from, from + 6).join(" ")}")`);
  return lines;
}

export interface FunctionOptions {
  readonly isEarly?: boolean;
}

export function writeFunction(world: World, { isEarly = false }: FunctionOptions = {}): string[] {
  const { choices } = world;
  const takesContext = !isEarly && choices.once(3);
  const isQuiet = isEarly || choices.once(2);
  const result = choices.once(5) && !isEarly ? null : choices.once(3) ? world.type() : world.scalar();
  const parameters = parametersOf(world, 1 + choices.below(3), !isEarly);
  const order = world.nextOrder();
  const name = world.fresh("f");
  const scope: Scope = {
    ...withParameters(emptyScope(world, order), parameters),
    hasContext: takesContext && !isQuiet,
    isQuiet,
    result,
  };
  const head = headOf(
    name,
    takesContext ? ["ctx: Context"] : [],
    parameters,
    result === null ? "None" : textOf(result),
  );
  const lines = bodyOf(scope, 1 + choices.below(isEarly ? 3 : 6));
  const cost = 1 + scope.spending.steps;
  world.functions.push({ name, parameters, result, order, cost, takesContext, isQuiet, isOpen: false });
  return [head, ...lines];
}

/** Functions that log and hand on what they are given: operands with an effect. */
export function writeNotes(world: World): string[] {
  const lines: string[] = [];
  for (const type of [INT, FLOAT, BOOL]) {
    const name = world.fresh("note");
    const order = world.nextOrder();
    const parameter: Parameter = { name: "x", type, default: null, isKeywordOnly: false };
    const base = { name, parameters: [parameter], result: type, order, cost: 1, isOpen: false };
    const isPrinted = world.choices.once(2);
    const signature: Signature = { ...base, takesContext: !isPrinted, isQuiet: false };
    const log = isPrinted ? `print("${name}", x)` : `ctx.log.info(f"${name} {x}")`;
    lines.push(
      headOf(name, isPrinted ? [] : ["ctx: Context"], [parameter], textOf(type)),
      `    ${log}`,
      "    return x",
      "",
      "",
    );
    world.functions.push(signature);
  }
  return lines;
}
