import { ClassLines } from "../ir/classes.ts";
import type { IrFunction, IrModule, IrStmt, IrType } from "../ir/ir.ts";
import { blocksOf } from "../ir/lower/walk.ts";
import { showFloat } from "../ir/print.ts";
import { showIrType } from "../ir/types.ts";
import type { Code } from "./code.ts";
import { asciiName, atom, call, infix, Precedence, postfix, prefix, sequence } from "./code.ts";
import type { Dialect } from "./dialect.ts";

/** What all classes of the program extend, where a value may be of one of several. */
export const ANY_OBJECT = "AnyObject";

const prefixes = { class: "C_", enum: "E_", function: "f_", constant: "k_", field: "p_", method: "m_" } as const;

/**
 * AssemblyScript: integers are `i64`, None is a sentinel of the type, and every name of the program
 * is mangled, since a function called `f64` would break asc. `use` notes a name of the runtime.
 */
export function assemblyscriptDialect(module: IrModule, use: (name: string) => string): Dialect {
  const tuples: Tuples = new Map();
  const types: Types = { use, tuple: (t) => tupleName(t, tuples, types) };
  const type = (t: IrType): string => typeText(t, types);
  const named = (kind: keyof typeof prefixes, name: string): string => prefixes[kind] + asciiName(name);
  return {
    name: "assemblyscript",
    globalName: named,
    memberName: named,
    localNames,
    type,
    annotation: (t) => `: ${type(t)}`,
    zero: (t) => zeroValue(t, types),
    constant: "let",
    int: intCode,
    float: floatCode,
    member: (_name, index) => intCode(index),
    same: (left, right, negated) => infix(negated ? "!=" : "==", left, right),
    money: (value) => intCode(value),
    text: textCode,
    list: (t, elements) => {
      if (elements.length > MOST_APPENDED && elements.every(({ text }) => LITERAL.test(text)))
        return call(`${use("listOf")}<${type(t.of)}>`, [atom(`[${sequence(elements)}]`)]);
      const start = `${use("newList")}<${type(t.of)}>(${elements.length})`;
      return postfix(start + elements.map((e) => `.with(${sequence([e])})`).join(""));
    },
    tuple: (t, elements) => call(`new ${types.tuple(t)}`, elements),
    item: (tuple, index) => postfix(`${tuple}._${index}`),
    declarations: () => [...tuples.values()].flatMap(tupleClass),
    none: (of) => noneCode(of, types),
    some: (of, value) => {
      if (of.kind === "float") return call(use("someFloat"), [value]);
      if (of.kind === "bool") return call(use("someBool"), [value]);
      return value;
    },
    unwrap: (of, value) => {
      if (of.kind === "bool") return call(use("unwrapBool"), [value]);
      // `!` would test at run time what the checker has proved.
      return isReference(of) ? call(`changetype<${type(of)}>`, [value]) : value;
    },
    isNone: (of, value, negated) => {
      if (isReference(of)) return infix(negated ? "!=" : "==", value, atom("null"));
      const kind = of.kind === "float" ? "Float" : of.kind === "bool" ? "Bool" : "Int";
      const test = call(use(`isNone${kind}`), [value]);
      return negated ? prefix("!", test) : test;
    },
    toFloat: (value) => prefix("<f64>", value),
    slot: (t, value) => (t.kind === "float" || t.kind === "str" ? value : prefix("<f64>", value)),
    form: (row) => row.as ?? row.form,
    create: (cls, args) => call(`new_${asciiName(cls)}`, args),
    initName: (cls) => `init_${asciiName(cls)}`,
    cast: (_from, to, value) => call(`changetype<${type(to)}>`, [value]),
    lines: new ClassLines(module),
    remark: () => "",
  };
}

function isReference(t: IrType): boolean {
  return ["object", "union", "list", "dict", "set", "deque", "tuple", "handle", "str"].includes(t.kind);
}

/** In ASCII, with UTF-16 escapes, which asc reads as they are. */
function textCode(value: string): Code {
  const escaped = JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return atom(escaped);
}

interface Types {
  readonly use: (name: string) => string;
  /** Name of the class of a tuple type. */
  readonly tuple: (type: IrType & { readonly kind: "tuple" }) => string;
}

/** Class of each tuple type that was named, by the type. */
type Tuples = Map<string, { readonly name: string; readonly fields: readonly string[] }>;

function tupleName(t: IrType & { readonly kind: "tuple" }, tuples: Tuples, types: Types): string {
  const key = showIrType(t);
  const known = tuples.get(key);
  if (known !== undefined) return known.name;
  const fields = t.items.map((item) => typeText(item, types));
  const name = `Tuple${tuples.size}`;
  tuples.set(key, { name, fields });
  return name;
}

/** Items are never assigned after the construction. */
function tupleClass(tuple: { readonly name: string; readonly fields: readonly string[] }): string[] {
  const { name, fields } = tuple;
  return [
    "@final",
    `class ${name} {`,
    ...fields.map((type, i) => `  _${i}: ${type};`),
    `  constructor(${fields.map((type, i) => `_${i}: ${type}`).join(", ")}) {`,
    ...fields.map((_, i) => `    this._${i} = _${i};`),
    "  }",
    "}",
    "",
  ];
}

function typeText(t: IrType, types: Types): string {
  const { use } = types;
  switch (t.kind) {
    case "float":
      return "f64";
    case "bool":
      return "bool";
    case "void":
      return "void";
    case "str":
      return "string";
    case "handle":
      return use(t.name);
    case "object":
      return prefixes.class + asciiName(t.class);
    case "union":
      return ANY_OBJECT;
    case "tuple":
      return types.tuple(t);
    case "deque":
      return `${use("PyDeque")}<${typeText(t.of, types)}>`;
    case "set":
      return `${use("PySet")}<${typeText(t.of, types)}>`;
    case "dict":
      return `${use("PyDict")}<${typeText(t.key, types)}, ${typeText(t.of, types)}>`;
    case "list":
      return `${use("PyList")}<${typeText(t.of, types)}>`;
    case "optional":
      if (isReference(t.of)) return `${typeText(t.of, types)} | null`;
      return t.of.kind === "bool" ? "i32" : typeText(t.of, types);
    default:
      return "i64";
  }
}

/** Locals keep their names behind a prefix; two scopes may use one name, as in the IR. */
function localNames(f: IrFunction): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string): void => void names.set(name, `v_${asciiName(name)}`);
  const walk = (block: readonly IrStmt[]): void => {
    for (const stmt of block) {
      if (stmt.op === "let") add(stmt.name);
      if (stmt.op === "forRange" || stmt.op === "forList") add(stmt.variable);
      if (stmt.op === "forDict") for (const name of [stmt.key, stmt.value]) add(name);
      for (const inner of blocksOf(stmt)) walk(inner);
    }
  };
  for (const local of [...f.params, ...f.hoisted]) add(local.name);
  walk(f.body);
  return names;
}

function intCode(value: number): Code {
  return { text: `<i64>${value}`, precedence: Precedence.prefix };
}

function floatCode(value: number): Code {
  if (Number.isNaN(value)) return prefix("<f64>", atom("NaN"));
  if (!Number.isFinite(value)) return prefix("<f64>", value > 0 ? atom("Infinity") : prefix("-", atom("Infinity")));
  const text = showFloat(value);
  return { text, precedence: text.startsWith("-") ? Precedence.prefix : Precedence.atom };
}

/** Longer lists of literals come from the module's data: an append for each would make code of every element. */
const MOST_APPENDED = 8;
const LITERAL = /^(?:-?\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|true|false)$/;

function zeroValue(t: IrType, types: Types): Code {
  if (t.kind === "optional") return noneCode(t.of, types);
  if (isReference(t)) return atom(`changetype<${typeText(t, types)}>(0)`);
  return t.kind === "float" ? atom("0.0") : t.kind === "bool" ? atom("false") : intCode(0);
}

function noneCode(of: IrType, types: Types): Code {
  // A bare `null` has no type where nothing around it gives one.
  if (isReference(of)) return atom(`changetype<${typeText(of, types)} | null>(0)`);
  return atom(types.use(of.kind === "float" ? "NONE_FLOAT" : of.kind === "bool" ? "NONE_BOOL" : "NONE_INT"));
}
