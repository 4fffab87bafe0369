import type * as ast from "../parse/ast.ts";
import { checkTest } from "./conditions.ts";
import { checkExpr, checkValue, placeOf } from "./expressions.ts";
import { type Flow, merge, valueFact } from "./flow.ts";
import type { Scope } from "./scope.ts";
import { assignLocal, checkBlock } from "./statements.ts";
import type { TExpr, TSlot, TStmt } from "./typed.ts";
import {
  BOOL,
  ERROR,
  type LiteralValue,
  valuesOf as literalsOf,
  sameType,
  showType,
  type Type,
  withoutLiterals,
} from "./types.ts";

/** What a pattern asks: null where every value fits. `keys` names the values that it takes. */
interface Pattern {
  readonly test: TExpr | null;
  readonly keys: readonly string[];
  readonly capture: ast.Name | null;
}

/**
 * `match`: the subject is computed once, then the cases are tried from the top. A match that names every
 * value of a bool or an enum, and None where the subject may be that, always takes one of its cases.
 */
export function checkMatch(scope: Scope, node: ast.Match): TStmt {
  const value = checkValue(scope, node.subject);
  const inner = value.type.kind === "optional" ? value.type.of : value.type;
  const sound = ["int", "str", "bool", "enum", "error"].includes(inner.kind);
  if (!sound) scope.report("PMT0597", node.subject.span, { type: showType(value.type) });
  const slot: TSlot = { type: value.type };
  const subject: TExpr = { op: "slot", slot, type: value.type, span: value.span };
  const cases = new Cases(scope, node, sound ? subject : { op: "error", type: ERROR, span: value.span });
  const { span } = node;
  return { op: "unpack", temps: [{ slot, value }], assigns: cases.from(0), span };
}

class Cases {
  private readonly scope: Scope;
  private readonly node: ast.Match;
  private readonly subject: TExpr;
  private readonly place: string | null;
  /** Values that a case without a guard has taken. */
  private readonly taken = new Set<string>();
  private readonly all: readonly string[] | null;

  constructor(scope: Scope, node: ast.Match, subject: TExpr) {
    this.scope = scope;
    this.node = node;
    this.subject = subject;
    this.place = placeOf(scope, node.subject);
    this.all = valuesOf(scope, subject.type);
  }

  /** The statements that try the cases from one on. */
  from(index: number): TStmt[] {
    const { scope } = this;
    const each = this.node.cases[index];
    if (each === undefined) return [];
    const pattern = this.pattern(each.pattern);
    const { capture } = pattern;
    const before = scope.flow.copy();
    const assign: TStmt[] = [];
    if (pattern.test !== null && !pattern.keys.includes("None")) this.learn();
    if (pattern.test !== null) this.learnValues(pattern.keys);
    if (capture !== null) assign.push(this.bind(capture));
    const guard = each.guard === null ? null : checkTest(scope, each.guard);
    const guarded: Flow[] = guard === null ? [] : [scope.flow.copy()];
    if (guard !== null) scope.flow.learn(guard.whenTrue);
    const body = checkBlock(scope, each.body);
    const after = scope.flow;
    if (guard === null) for (const key of pattern.keys) this.taken.add(key);
    if (guard === null && (pattern.test === null || this.isComplete())) {
      this.refuseRest(index + 1);
      return [...assign, ...body];
    }
    for (const flow of guarded) flow.learn(guard?.whenFalse ?? []);
    scope.flow = merge(pattern.test === null ? guarded : [before, ...guarded]);
    if (this.taken.has("None")) this.learn();
    this.learnRest();
    const rest = this.from(index + 1);
    scope.flow = merge([after, scope.flow]);
    return [
      ...assign,
      { op: "if", test: this.both(pattern, guard?.value ?? null), then: body, else: rest, span: each.span },
    ];
  }

  private both(pattern: Pattern, guard: TExpr | null): TExpr {
    if (pattern.test === null) return guard as TExpr;
    if (guard === null) return pattern.test;
    return { op: "and", left: pattern.test, right: guard, type: BOOL, span: guard.span };
  }

  /** The subject is not None from here on. */
  private learn(): void {
    if (this.place !== null && this.subject.type.kind === "optional") this.scope.flow.learn([this.place]);
  }

  /** The subject holds one of the values that a case takes. */
  private learnValues(keys: readonly string[]): void {
    const values = this.literals().filter((value) => keys.includes(literalKey(value)));
    if (this.place !== null && values.length > 0) this.scope.flow.learn([valueFact(this.place, values)]);
  }

  /** The subject holds none of the values that the cases so far have taken. */
  private learnRest(): void {
    const values = this.literals().filter((value) => !this.taken.has(literalKey(value)));
    if (this.place !== null && values.length > 0) this.scope.flow.learn([valueFact(this.place, values)]);
  }

  /** The values of a subject of a Literal type. */
  private literals(): readonly LiteralValue[] {
    const { type } = this.subject;
    return literalsOf(type.kind === "optional" ? type.of : type) ?? [];
  }

  private isComplete(): boolean {
    return this.all?.every((key) => this.taken.has(key)) ?? false;
  }

  private refuseRest(from: number): void {
    const next = this.node.cases[from];
    if (next === undefined) return;
    this.scope.report("PMT0596", next.pattern.span, { problem: "the cases above it take every value" });
    const after = this.scope.flow;
    this.scope.flow = after.copy();
    this.scope.flow.stop();
    for (const each of this.node.cases.slice(from)) {
      if (each.pattern.kind === "Name" && each.pattern.id !== "_") this.bind(each.pattern);
      checkBlock(this.scope, each.body);
    }
    this.scope.flow = after;
  }

  private value(): TExpr {
    const { subject } = this;
    return subject.type.kind === "optional"
      ? { op: "unwrap", value: subject, type: subject.type.of, span: subject.span }
      : subject;
  }

  private bind(name: ast.Name): TStmt {
    const { scope, subject } = this;
    const value = this.taken.has("None") ? this.value() : subject;
    const given = assignLocal(scope, name.id, { ...value, span: name.span }, name.span);
    if (given.op === "convert")
      scope.report("PMT0403", name.span, { name: name.id, first: "float", second: showType(value.type) });
    return { op: "assign", name: name.id, value: given, span: name.span };
  }

  private pattern(node: ast.Expr): Pattern {
    if (node.kind === "Name") {
      if (node.id === "_") return { test: null, keys: [], capture: null };
      const refused = this.refuseName(node);
      return { test: refused, keys: [], capture: refused === null ? node : null };
    }
    const parts = alternatives(node).map((part) => this.alternative(part));
    const test = parts.reduce<TExpr | null>(
      (left, { test: right }) => (left === null ? right : { op: "or", left, right, type: BOOL, span: node.span }),
      null,
    );
    const keys = parts.map(({ key }) => key);
    return { test, keys, capture: null };
  }

  /** A name takes every value: one that means something else already was not meant so. */
  private refuseName(node: ast.Name): TExpr | null {
    const { id } = node;
    if (id !== "self" && !this.scope.unit.names.has(id) && !this.scope.parameters.has(id)) return null;
    return this.refuse(node, "a name alone takes every value, and gives it to that name: compare with `if`");
  }

  private refuse(node: ast.Expr, problem: string): TExpr {
    return this.scope.fail("PMT0595", node.span, { text: this.scope.text(node.span), problem });
  }

  private alternative(node: ast.Expr): { readonly test: TExpr; readonly key: string } {
    const { scope, subject } = this;
    const none = { test: { op: "error", type: ERROR, span: node.span } as const, key: "" };
    if (subject.type.kind === "error") return none;
    const problem = refusal(node, scope.text(node.span));
    if (problem !== null) return { ...none, test: this.refuse(node, problem) };
    const literal = checkExpr(scope, node);
    if (literal.type.kind === "error") return none;
    const key = keyOf(literal);
    if (key === null) return { ...none, test: this.refuse(node, "it is no member of an enum") };
    const inner = subject.type.kind === "optional" ? subject.type.of : subject.type;
    const values = literalsOf(inner);
    const isOne = values === null || values.some((value) => literalKey(value) === key);
    const fits =
      literal.type.kind === "none"
        ? subject.type.kind === "optional"
        : sameType(literal.type, withoutLiterals(inner)) && isOne;
    if (!fits) return { ...none, test: this.refuse(node, `a value of type ${showType(subject.type)} is never that`) };
    if (this.taken.has(key)) scope.report("PMT0596", node.span, { problem: "a case above it takes that value" });
    const isNone: TExpr = { op: "isNone", value: subject, type: BOOL, span: node.span };
    if (literal.type.kind === "none") return { test: isNone, key };
    const test = equal(this.value(), literal);
    if (subject.type.kind !== "optional" || this.taken.has("None")) return { test, key };
    const some: TExpr = { op: "not", value: isNone, type: BOOL, span: node.span };
    return { test: { op: "and", left: some, right: test, type: BOOL, span: node.span }, key };
  }
}

function equal(left: TExpr, right: TExpr): TExpr {
  const { span } = right;
  if (left.type.kind === "enum") return { op: "same", left, right, type: BOOL, span };
  return { op: "prim", prim: `${left.type.kind}.eq`, args: [left, right], order: [0, 1], type: BOOL, span };
}

function alternatives(node: ast.Expr): ast.Expr[] {
  return node.kind === "BinOp" && node.op === "|" ? [...alternatives(node.left), ...alternatives(node.right)] : [node];
}

/** Why a pattern is not in the language; null for a literal and for a dotted name. */
function refusal(node: ast.Expr, text: string): string | null {
  switch (node.kind) {
    case "Int":
    case "Str":
    case "Bool":
    case "None":
      return null;
    case "Float":
      return "floats are compared by `if`, with a tolerance";
    case "UnaryOp":
      return /^-[\s\\]*\d/.test(text) && node.operand.kind === "Int" ? null : "it is no literal";
    case "Attribute":
      return isDotted(node) ? null : "it is no dotted name";
    case "Name":
      return node.id === "_" ? "`_` stands alone" : "an alternative binds no name";
    case "Call":
      return "it takes an object apart: ask for its fields with `if`";
    case "List":
    case "Tuple":
    case "Dict":
      return "it takes a value apart: ask for its parts with `if`";
    default:
      return "it is no literal and no name";
  }
}

function isDotted(node: ast.Expr): boolean {
  return node.kind === "Name" || (node.kind === "Attribute" && isDotted(node.value));
}

/** Names the value of a literal; null for what is not known while compiling. */
function keyOf(value: TExpr): string | null {
  switch (value.op) {
    case "none":
      return "None";
    case "int":
    case "bool":
    case "str":
      return `${value.op} ${value.value}`;
    case "member":
      return `member ${value.index}`;
    default:
      return null;
  }
}

/** As `keyOf` names it. */
function literalKey(value: LiteralValue): string {
  const op = typeof value === "string" ? "str" : typeof value === "number" ? "int" : "bool";
  return `${op} ${value}`;
}

/** Every value of a type, where they can be counted. */
function valuesOf(scope: Scope, type: Type): readonly string[] | null {
  const literals = literalsOf(type);
  if (literals !== null) return literals.map(literalKey);
  switch (type.kind) {
    case "bool":
      return ["bool true", "bool false"];
    case "enum": {
      const info = scope.program.enums.get(type.enum);
      return info?.members.map((_, index) => `member ${index}`) ?? null;
    }
    case "optional": {
      const inner = valuesOf(scope, type.of);
      return inner === null ? null : ["None", ...inner];
    }
    default:
      return null;
  }
}
