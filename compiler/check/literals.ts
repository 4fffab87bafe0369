import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { readAnnotation } from "./annotations.ts";
import type { Test } from "./conditions.ts";
import { placeOf } from "./expressions.ts";
import { NEVER, valueFact, valuesKnown } from "./flow.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import {
  BOOL,
  ERROR,
  type LiteralValue,
  NONE,
  optional,
  showLiteral,
  showType,
  type Type,
  valuesOf,
  withoutLiterals,
} from "./types.ts";

/** `Literal["buy", "sell"]`: values of one type, `None`, and other Literals by their names. */
export function readLiteral(scope: Scope, node: ast.Subscript): Type {
  const parts = node.index.kind === "Tuple" ? node.index.elements : [node.index];
  let type: Type | null = null;
  let isOptional = false;
  for (const part of parts) {
    const read = readPart(scope, part);
    if (read.kind === "error") return ERROR;
    if (read.kind === "none" || read.kind === "optional") isOptional = true;
    const inner = read.kind === "optional" ? read.of : read;
    if (inner.kind === "none") continue;
    if (type !== null && type.kind !== inner.kind) {
      const problem = `it is ${withoutLiterals(inner).kind}, and what stands before it ${type.kind}`;
      return refuse(scope, part, problem);
    }
    const before: readonly LiteralValue[] = type === null ? [] : (valuesOf(type) ?? []);
    const more = (valuesOf(inner) ?? []).filter((value) => !before.includes(value));
    type = { kind: inner.kind, only: [...before, ...more] } as Type;
  }
  if (type === null) return NONE;
  return isOptional ? optional(type) : type;
}

function readPart(scope: Scope, node: ast.Expr): Type {
  switch (node.kind) {
    case "Str":
      return { kind: "str", only: [node.value] };
    case "Bool":
      return { kind: "bool", only: [node.value] };
    case "Int":
      return readInt(scope, node, node.value);
    case "UnaryOp":
      return node.op === "-" && node.operand.kind === "Int"
        ? readInt(scope, node, -node.operand.value)
        : refuse(scope, node, "it is no literal");
    case "None":
      return NONE;
    case "Name":
    case "Attribute":
    case "Subscript": {
      if (node.kind === "Attribute" && isEnum(scope, node.value))
        return refuse(scope, node, "a member of an enum has the enum itself as its type");
      const type = readAnnotation(scope, node);
      const inner = type.kind === "optional" ? type.of : type;
      if (type.kind === "error" || valuesOf(inner) !== null) return type;
      return refuse(scope, node, "it is no literal and no other Literal");
    }
    default:
      return refuse(scope, node, "it is no literal");
  }
}

function isEnum(scope: Scope, node: ast.Expr): boolean {
  return node.kind === "Name" && scope.unit.names.get(node.id)?.kind === "enum";
}

function readInt(scope: Scope, node: ast.Expr, value: bigint): Type {
  if (Number.isSafeInteger(Number(value))) return { kind: "int", only: [Number(value)] };
  scope.report("PMT0601", node.span, { value: String(value) });
  return ERROR;
}

function refuse(scope: Scope, node: ast.Expr, problem: string): Type {
  scope.report("PMT0423", node.span, { text: scope.text(node.span), problem });
  return ERROR;
}

/** The value of a literal, or of a constant that is one; null for anything else. */
export function literalValue(scope: Scope, value: TExpr): LiteralValue | null {
  switch (value.op) {
    case "str":
    case "int":
    case "bool":
      return value.value;
    case "constant": {
      const constant = scope.program.constants.get(value.name);
      return constant === undefined ? null : literalValue(scope, constant.value);
    }
    default:
      return null;
  }
}

/** A literal where one of a Literal is expected is of that type: a part of an expression may be of it then too. */
export function literalized(scope: Scope, value: TExpr, expected: Type | null): TExpr {
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const values = wanted === null ? null : valuesOf(wanted);
  if (wanted === null || values === null || value.type.kind !== wanted.kind) return value;
  const literal = literalValue(scope, value);
  if (literal === null || !values.includes(literal) || valuesOf(value.type) !== null) return value;
  return { ...value, type: { kind: wanted.kind, only: [literal] } } as TExpr;
}

/** A value where a Literal is due, of the same plain type. `where` as for `coerce`. */
export function coerceLiteral(scope: Scope, value: TExpr, to: Type, where: string): TExpr {
  const wanted = valuesOf(to) ?? [];
  const given = valuesOf(value.type);
  if (given?.every((each) => wanted.includes(each)) === true) return { ...value, type: to } as TExpr;
  if (value.op === "if" && given === null) {
    const [then, otherwise] = [value.then, value.else].map((arm) => coerceLiteral(scope, arm, to, where));
    if (then?.type.kind === "error" || otherwise?.type.kind === "error") return { ...value, type: ERROR };
    return { ...value, then, else: otherwise, type: to } as TExpr;
  }
  const literal = given === null ? literalValue(scope, value) : null;
  if (literal !== null && wanted.includes(literal)) return { ...value, type: to } as TExpr;
  const hint = literalHint(literal, wanted, scope.text(value.span));
  const shown = literal === null ? `of type ${showType(value.type)}` : showLiteral(literal);
  return scope.fail("PMT0422", value.span, { expected: showType(to), actual: shown, where, hint });
}

function literalHint(literal: LiteralValue | null, wanted: readonly LiteralValue[], text: string): string {
  const otherwise = `the values are ${wanted.map(showLiteral).join(", ")}`;
  if (typeof literal === "string") return didYouMean(literal, wanted.map(String), otherwise);
  if (literal !== null) return otherwise;
  const [first] = wanted;
  return `annotate \`${text}\` with the Literal where it comes from, or choose by \`if\` and write the literal: \`${showLiteral(first ?? "")}\``;
}

/** What is known of the value of a place whose type is a Literal. */
export function narrowLiteral(scope: Scope, place: string, value: TExpr): TExpr {
  let values = valuesOf(value.type);
  if (values === null) return value;
  for (const known of valuesKnown(scope.flow, place)) values = values.filter((each) => known.includes(each));
  if (values.length === 0 || values.length === valuesOf(value.type)?.length) return value;
  return { ...value, type: { ...value.type, only: values } } as TExpr;
}

/** What `==` and `!=` with a literal tell of a value of a Literal type; null where they tell nothing. */
export function compareLiteral(scope: Scope, node: ast.Compare, left: TExpr, right: TExpr, value: TExpr): Test | null {
  const [op] = node.ops;
  if (op !== "==" && op !== "!=") return null;
  const sides = [
    { side: left, other: right, written: node.left },
    { side: right, other: left, written: node.comparators[0] as ast.Expr },
  ];
  for (const { side, other, written } of sides) {
    const values = valuesOf(side.type);
    const literal = literalValue(scope, other);
    if (values === null || literal === null || typeof literal !== typeof values[0]) continue;
    if (!values.includes(literal)) {
      const texts = { text: scope.text(side.span), type: showType(side.type), value: showLiteral(literal) };
      const hint = literalHint(literal, values, texts.text);
      const none: ReadonlySet<string> = new Set();
      return { value: scope.fail("PMT0424", node.span, { ...texts, hint }), whenTrue: none, whenFalse: none };
    }
    return factsOf({ place: placeOf(scope, written), values, literal, negated: op === "!=" }, value);
  }
  return null;
}

interface Known {
  readonly place: string | null;
  readonly values: readonly LiteralValue[];
  readonly literal: LiteralValue;
  readonly negated: boolean;
}

function factsOf({ place, values, literal, negated }: Known, value: TExpr): Test {
  const rest = values.filter((each) => each !== literal);
  const same = new Set(place === null ? [] : [valueFact(place, [literal])]);
  const other = new Set(rest.length === 0 ? [NEVER] : place === null ? [] : [valueFact(place, rest)]);
  // The last value that is left: there is nothing to ask, and no other way.
  const isSure = rest.length === 0 && place !== null;
  const test: TExpr = isSure ? { op: "bool", value: !negated, type: BOOL, span: value.span } : value;
  return negated
    ? { value: test, whenTrue: other, whenFalse: same }
    : { value: test, whenTrue: same, whenFalse: other };
}
