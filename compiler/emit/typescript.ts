import { ClassLines } from "../ir/classes.ts";
import type { IrModule, IrType } from "../ir/ir.ts";
import { showFloat } from "../ir/print.ts";
import type { Code } from "./code.ts";
import { atom, call, infix, Precedence, postfix, sequence, within } from "./code.ts";
import type { Dialect } from "./dialect.ts";
import { GlobalNames, localNames, memberName } from "./names.ts";

/**
 * TypeScript for people: the author's names, plain numbers, and `null` for None. `runtimeNames` are
 * those that the module imports, `ownNames` those of its glue; `useType` notes a type of the runtime
 * or an alias.
 */
export function typescriptDialect(
  module: IrModule,
  runtimeNames: ReadonlySet<string>,
  ownNames: ReadonlySet<string>,
  useType: (name: string) => string,
): Dialect {
  const globals = new GlobalNames(module, runtimeNames, ownNames);
  const type = (t: IrType): string => typeText(t, globals, useType);
  const lines = new ClassLines(module);
  return {
    name: "typescript",
    globalName: (_kind, name) => globals.of(name),
    memberName: (_kind, name) => memberName(name),
    localNames: (f) => localNames(f, globals),
    type,
    annotation: (t, value) => (value === null || !tellsType(t, value) ? `: ${type(t)}` : ""),
    zero: zeroValue,
    constant: "const",
    int: (value) => numberCode(grouped(value)),
    float: (value) => numberCode(floatText(value)),
    member: (name, _index, member) => postfix(`${globals.of(name)}.${member}`),
    same: (left, right, negated) => infix(negated ? "!==" : "===", left, right),
    money: (value, text, t) => {
      const comment = /^[\d.+-]/.test(text) ? `${type(t)}("${text}")` : text;
      return numberCode(grouped(value), ` /* ${comment.replaceAll("*/", "* /")} */`);
    },
    text: (value) => atom(JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")),
    list: (_type, elements) => atom(`[${sequence(elements)}]`),
    tuple: (_type, elements) => atom(`[${sequence(elements)}]`),
    item: (tuple, index) => postfix(`${tuple}[${index}]`),
    declarations: () => [],
    none: () => atom("null"),
    some: (_of, value) => value,
    unwrap: (_of, value, known) =>
      known ? value : { text: `${within(value, Precedence.postfix)}!`, precedence: Precedence.postfix },
    isNone: (_of, value, negated) => infix(negated ? "!==" : "===", value, atom("null")),
    toFloat: (value) => value,
    slot: (t, value) => (t.kind === "bool" ? call("Number", [value]) : value),
    form: (row) => row.form,
    create: (cls, args) => {
      const isMade = lines.isFamily(cls) && lines.initOwner(cls) !== null;
      return call(isMade ? `$new${globals.of(cls)}` : `new ${globals.of(cls)}`, args);
    },
    initName: (cls) => `$init${globals.of(cls)}`,
    cast: (from, to, value) => (lines.isWider(to, from) ? value : atom(`(${value.text} as ${type(to)})`)),
    lines,
    remark: (text) => ` // ${text}`,
  };
}

function typeText(t: IrType, globals: GlobalNames, useType: (name: string) => string): string {
  switch (t.kind) {
    case "int":
    case "float":
      return "number";
    case "bool":
      return "boolean";
    case "str":
      return "string";
    case "price":
      return useType("Price");
    case "size":
      return useType("Size");
    case "usd":
      return useType("Usd");
    case "outcome":
      return useType("Outcome");
    case "void":
      return "void";
    case "handle":
      return useType(t.name);
    case "object":
      return globals.of(t.class);
    case "union":
      return t.classes.map((name) => globals.of(name)).join(" | ");
    case "enum":
      return globals.of(t.enum);
    case "tuple":
      return `[${t.items.map((item) => typeText(item, globals, useType)).join(", ")}]`;
    case "deque":
      return `${useType("PyDeque")}<${typeText(t.of, globals, useType)}>`;
    case "set":
      return `${useType("PySet")}<${typeText(t.of, globals, useType)}>`;
    case "dict":
      return `${useType("PyDict")}<${typeText(t.key, globals, useType)}, ${typeText(t.of, globals, useType)}>`;
    case "optional":
      return `${typeText(t.of, globals, useType)} | null`;
    case "list": {
      const of = typeText(t.of, globals, useType);
      return t.of.kind === "optional" || t.of.kind === "union" ? `(${of})[]` : `${of}[]`;
    }
  }
}

/** Whether TypeScript infers a type that later assignments fit. */
function tellsType(t: IrType, value: Code): boolean {
  if (t.kind === "tuple") return false;
  return t.kind !== "optional" && value.text !== "[]" && !(t.kind === "list" && value.text.startsWith("["));
}

function zeroValue(t: IrType): Code | null {
  switch (t.kind) {
    case "bool":
      return atom("false");
    case "str":
      return atom('""');
    case "optional":
      return atom("null");
    case "list":
    case "dict":
    case "set":
    case "deque":
    case "tuple":
    case "object":
    case "union":
    case "handle":
    case "void":
      return null;
    default:
      return atom("0");
  }
}

function numberCode(text: string, comment = ""): Code {
  const negative = text.startsWith("-");
  return { text: text + comment, precedence: negative ? Precedence.prefix : Precedence.atom };
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  return showFloat(value);
}

/** Digits in groups of three from five digits on. */
function grouped(value: number): string {
  const text = String(value);
  return Math.abs(value) < 10_000 ? text : text.replace(/\B(?=(\d{3})+$)/g, "_");
}
