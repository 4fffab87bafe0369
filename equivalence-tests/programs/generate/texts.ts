import { enumValue } from "./numbers.ts";
import { choicesOf, exact, placeOf, placeWhere, type Scope, spend } from "./scope.ts";
import { BOOL, INT, isMoney, list, STR, type Type } from "./types.ts";

const WORDS = ["", "a", "b", "ab", "ba", "zz", "A", "\u00e9", "\ud83d\ude00", "\uff5e"];

export function textLiteral(scope: Scope): string {
  return `"${choicesOf(scope).pick(WORDS)}"`;
}

export function textExpression(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  const part = (): string => (scope.mayJoin ? exact(scope, STR, depth - 1) : textLiteral(scope));
  return choices.weighted<() => string>([
    [2, () => textLiteral(scope)],
    [2, () => `(${part()} + ${part()})`],
    [scope.isInText ? 0 : 2, () => `f"k{${simple(scope)}}${choices.pick(["", "-", "{{}}"])}"`],
    [1, () => `str(${exact(scope, choices.pick([INT, BOOL]), depth - 1)})`],
    [1, () => memberText(scope) ?? textLiteral(scope)],
    [1, () => enumValue(scope, "str") ?? textLiteral(scope)],
    [1, () => (scope.mayJoin ? joinedTexts(scope, depth) : textLiteral(scope))],
    [1, () => objectText(scope) ?? textLiteral(scope)],
  ])();
}

function joinedTexts(scope: Scope, depth: number): string {
  const known = placeOf(scope, list(STR));
  return `${choicesOf(scope).pick(['""', '", "', '"-"'])}.join(${known ?? exact(scope, list(STR), depth - 1)})`;
}

/** What stands in the braces of a text that is kept: short, and without quotes. */
function simple(scope: Scope): string {
  const found = placeWhere(scope, ({ type }) => type.kind === "int" || type.kind === "bool" || type.kind === "enum");
  return found?.text ?? "3";
}

function memberText(scope: Scope): string | null {
  const found = placeWhere(scope, ({ type }) => type.kind === "enum");
  return found === null ? null : choicesOf(scope).pick([`${found.text}.name`, `str(${found.text})`]);
}

function objectText(scope: Scope): string | null {
  const { world } = scope;
  // The text of an object may hold others.
  if (!scope.mayJoin) return null;
  const found = placeWhere(
    scope,
    ({ type }) => type.kind === "class" && world.classNamed(type.name).special.has("__str__"),
  );
  if (found?.type.kind !== "class") return null;
  const called = world.classNamed(found.type.name).special.get("__str__");
  if (called === undefined || called.order >= scope.order || !spend(scope, called.cost + 1)) return null;
  return `str(${found.text})`;
}

/** Specs of a format for a value of this type. */
function specs(scope: Scope, type: Type): readonly string[] {
  if (type.kind === "float")
    return ["", "", ":.2f", ":.3g", ":.1e", ":+.3f", ":>12.4f", ":,.2f", ":.1%", ":08.3f", "!r"];
  if (type.kind === "int") return ["", "", ":d", ":>6", ":<5d", ":,", ":+d", ":05d", ":.1f", "!r"];
  if (isMoney(type)) return ["", "", ":.2f", ":.4f", ":>10.3f", ":,.2f"];
  if (type.kind === "str") return ["", "", ":>8", ":<6", ":^7", ":*^9", ":.1", "!r"];
  if (type.kind === "bool") return ["", "", ":d", "!r", "!s"];
  if (type.kind === "enum")
    return scope.world.enumNamed(type.name).isInt ? ["", ".name", "!s"] : ["", ".value", ".name", "!r"];
  return [""];
}

/** The text of a log line or of an error, in quotes that no field has. */
export function message(scope: Scope, depth: number, isOfError = false): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const inside: Scope = { ...scope, isInText: true, mayJoin: true };
  const fields = Array.from({ length: 1 + choices.below(3) }, () => {
    // The message of an error holds no text that is made at run time.
    const drawn = world.scalar();
    const type = isOfError && drawn.kind === "str" ? INT : drawn;
    const spec = choices.pick(specs(scope, type));
    const value = exact(inside, type, depth);
    if (spec.startsWith(".")) return `{(${value})${spec}}`;
    return choices.once(9) && !spec.startsWith("!") && !value.includes('"')
      ? `{(${value})=${spec}}`
      : `{(${value})${spec}}`;
  });
  return `f'''${choices.pick(["", "at ", "{{x}} "])}${fields.join(choices.pick([" ", ", ", "|"]))}'''`;
}
