import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import type { IrExpr, IrType } from "../ir/ir.ts";
import type { Code } from "./code.ts";
import { atom, call, conditional, infix, logical, Precedence, postfix, prefix, sequence, within } from "./code.ts";
import type { Dialect } from "./dialect.ts";
import type { Facts } from "./facts.ts";
import { factKey, factsOf, union } from "./facts.ts";
import { comparerName } from "./names.ts";

/** What the text of an expression depends on besides the expression. */
export interface Scope {
  readonly dialect: Dialect;
  /** Notes that the module uses a name of the runtime; returns it. */
  readonly use: (name: string) => string;
  readonly locals: ReadonlyMap<string, string>;
}

/** Text of an expression where the given facts hold. */
export function emitExpr(e: IrExpr, scope: Scope, facts: Facts): Code {
  const { dialect } = scope;
  const sub = (inner: IrExpr, more: Facts = facts): Code => emitExpr(inner, scope, more);
  switch (e.op) {
    case "int":
      return dialect.int(e.value);
    case "float":
      return dialect.float(e.value);
    case "bool":
      return atom(String(e.value));
    case "money":
      return dialect.money(e.value, e.text, e.type);
    case "str":
      return dialect.text(e.value);
    case "none":
      return dialect.none(inside(e.type));
    case "local":
      return atom(localName(scope, e.name));
    case "constant":
      return atom(dialect.globalName("constant", e.name));
    case "member":
      if (e.type.kind !== "enum") throw new Error("a member of no enum");
      return dialect.member(e.type.enum, e.index, e.name);
    case "same":
      return dialect.same(sub(e.left), sub(e.right), false);
    case "self":
      return atom("this");
    case "field":
      return postfix(`${receiver(sub(e.object))}.${dialect.memberName("field", e.field)}`);
    case "prim":
      return emitPrimitive(e, scope, facts);
    case "call":
      return call(
        dialect.globalName("function", e.function),
        e.args.map((a) => sub(a)),
      );
    case "method":
      return call(
        `${receiver(sub(e.object))}.${dialect.memberName("method", e.method)}`,
        e.args.map((a) => sub(a)),
      );
    case "super": {
      const base = dialect.lines.of(e.class)[1]?.name ?? "";
      const init = dialect.lines.initOwner(base)?.name ?? base;
      const args = e.args.map((a) => sub(a));
      if (e.method === "__init__") return call(`this.${dialect.initName(init)}`, args);
      return call(`super.${dialect.memberName("method", e.method)}`, args);
    }
    case "isClass": {
      const text = `${within(sub(e.value), Precedence.relational)} instanceof ${dialect.globalName("class", e.class)}`;
      return { text, precedence: Precedence.relational };
    }
    case "cast":
      return dialect.cast(e.value.type, e.type, sub(e.value));
    case "new":
      return dialect.create(
        e.class,
        e.args.map((a) => sub(a)),
      );
    case "list":
      if (e.type.kind !== "list") throw new Error("a list that is no list");
      return dialect.list(
        e.type,
        e.elements.map((a) => sub(a)),
      );
    case "tuple":
      if (e.type.kind !== "tuple") throw new Error("a tuple that is no tuple");
      return dialect.tuple(
        e.type,
        e.elements.map((a) => sub(a)),
      );
    case "item":
      return dialect.item(receiver(sub(e.value)), e.index);
    case "dict":
      return emitDict(e, scope, facts);
    case "and":
    case "or": {
      const right = sub(e.right, union(facts, factsOf(e.left, e.op === "and")));
      return logical(e.op === "and" ? "&&" : "||", sub(e.left), right);
    }
    case "not":
      return emitNot(e.value, scope, facts);
    case "if": {
      const then = sub(e.then, union(facts, factsOf(e.test, true)));
      return conditional(sub(e.test), then, sub(e.else, union(facts, factsOf(e.test, false))));
    }
    case "some":
      return dialect.some(e.value.type, sub(e.value));
    case "unwrap": {
      const key = factKey(e.value);
      return dialect.unwrap(inside(e.value.type), sub(e.value), key !== null && facts.has(key));
    }
    case "isNone":
      return dialect.isNone(inside(e.value.type), sub(e.value), false);
  }
}

function emitDict(e: IrExpr & { op: "dict" }, scope: Scope, facts: Facts): Code {
  if (e.type.kind !== "dict") throw new Error("a dict that is no dict");
  const { dialect } = scope;
  let text = `${scope.use("newDict")}<${dialect.type(e.type.key)}, ${dialect.type(e.type.of)}>()`;
  for (let i = 0; i < e.entries.length; i += 2) {
    const pair = e.entries.slice(i, i + 2).map((entry) => emitExpr(entry, scope, facts));
    text += `.with(${sequence(pair)})`;
  }
  return postfix(text);
}

/** Emitted name of a local. */
export function localName(scope: Scope, name: string): string {
  const emitted = scope.locals.get(name);
  if (emitted === undefined) throw new Error(`local ${name} is not declared`);
  return emitted;
}

function inside(type: IrType): IrType {
  if (type.kind !== "optional") throw new Error(`${type.kind} is no optional`);
  return type.of;
}

function receiver(object: Code): string {
  return within(object, Precedence.postfix);
}

/** A negation reads better as the opposite test, where there is one that is exact for nan too. */
function emitNot(value: IrExpr, scope: Scope, facts: Facts): Code {
  const { dialect } = scope;
  if (value.op === "isNone") return dialect.isNone(inside(value.value.type), emitExpr(value.value, scope, facts), true);
  if (value.op === "same")
    return dialect.same(emitExpr(value.left, scope, facts), emitExpr(value.right, scope, facts), true);
  if (value.op === "prim") {
    const row = PRIMITIVES.get(value.prim);
    const form = row === undefined ? null : dialect.form(row);
    const [left, right] = value.args;
    if (form?.kind === "infix" && /^===?$/.test(form.name) && left !== undefined && right !== undefined) {
      return infix(`!${form.name.slice(1)}`, emitExpr(left, scope, facts), emitExpr(right, scope, facts));
    }
  }
  return prefix("!", emitExpr(value, scope, facts));
}

/** A call that hands over a comparer states its types, which asc does not infer through a function's. */
function emitComparing(e: IrExpr & { op: "prim" }, scope: Scope, name: string, args: readonly Code[]): Code {
  const type = e.args[0]?.type;
  if (type?.kind !== "list" && type?.kind !== "dict" && type?.kind !== "deque")
    throw new Error(`${e.prim} compares no elements`);
  const types = type.kind === "dict" ? [type.key, type.of] : [type.of];
  return call(`${scope.use(name)}<${types.map((each) => scope.dialect.type(each)).join(", ")}>`, args);
}

function emitPrimitive(e: IrExpr & { op: "prim" }, scope: Scope, facts: Facts): Code {
  const row = PRIMITIVES.get(e.prim);
  if (row === undefined) throw new Error(`no primitive ${e.prim}`);
  const form = scope.dialect.form(row);
  const args = e.args.map((a) => emitExpr(a, scope, facts));
  const [first = atom(""), second = atom("")] = args;
  const site = e.site === null ? [] : [atom(String(e.site))];
  switch (form.kind) {
    case "infix":
      return infix(form.name, first, second);
    case "prefix":
      return prefix(form.name, first);
    case "call":
      if (e.by !== undefined) return emitComparing(e, scope, form.name, [...args, atom(comparerName(e.by)), ...site]);
      return call(scope.use(form.name), [...args, ...site]);
    case "method":
      return call(`${receiver(first)}.${form.name}`, [...args.slice(1), ...site]);
    case "property":
      return postfix(`${receiver(first)}.${form.name}`);
    case "identity":
      return first;
    case "cast":
      return scope.dialect.toFloat(first);
  }
}
