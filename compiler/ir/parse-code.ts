import { TRAPS, type TrapName } from "../../runtime/abi/layout.ts";
import { HANDLE_NAMES, type HandleName, type IrExpr, type IrStmt, type IrType } from "./ir.ts";
import { applyRow, primitive } from "./signature.ts";
import { Cursor, type TextLine, unquoted } from "./text-lines.ts";

/** What the other lines of a module declare. */
export interface Declared {
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly constants: ReadonlyMap<string, IrType>;
  /** Results by the name of the function. */
  readonly functions: ReadonlyMap<string, IrType>;
  readonly classes: ReadonlyMap<string, DeclaredClass>;
}

export interface DeclaredClass {
  readonly base: string | null;
  /** Fields and parameters. */
  readonly fields: ReadonlyMap<string, IrType>;
  /** Results of the methods, `__init__` among them. */
  readonly methods: ReadonlyMap<string, IrType>;
}

const HANDLES: ReadonlySet<string> = new Set(HANDLE_NAMES);

type Composed = "handle" | "optional" | "list" | "dict" | "set" | "deque" | "object" | "union" | "tuple" | "enum";

const SIMPLE: Readonly<Record<Exclude<IrType["kind"], Composed>, true>> = {
  int: true,
  float: true,
  bool: true,
  str: true,
  price: true,
  size: true,
  usd: true,
  outcome: true,
  void: true,
};

/** Reads a type as `showIrType` spells it. */
export function parseType(c: Cursor, known: Pick<Declared, "enums" | "classes">): IrType {
  let type = baseType(c, known);
  while (c.take("?")) type = { kind: "optional", of: type };
  return type;
}

function baseType(c: Cursor, known: Pick<Declared, "enums" | "classes">): IrType {
  const inner = (): IrType => parseType(c, known);
  const text = c.peek();
  if (c.peek(1) === "<") {
    c.expect(text, "<");
    switch (text) {
      case "list":
      case "set":
      case "deque": {
        const of = inner();
        c.expect(">");
        return { kind: text, of };
      }
      case "dict": {
        const key = inner();
        c.expect(",");
        const of = inner();
        c.expect(">");
        return { kind: "dict", key, of };
      }
      case "tuple":
        return { kind: "tuple", items: c.list(">", inner) };
    }
    return c.fail(`no type of this kind: ${text}`);
  }
  if (Object.hasOwn(SIMPLE, text)) return { kind: c.word("a type") as keyof typeof SIMPLE };
  if (HANDLES.has(text)) return { kind: "handle", name: c.word("a type") as HandleName };
  const name = unquoted(text);
  if (known.enums.has(name) && c.take(text)) return { kind: "enum", enum: name };
  if (!known.classes.has(name)) return c.fail(`no type \`${text}\``);
  const classes = [c.name("a class")];
  while (c.take("|")) classes.push(c.name("a class"));
  return classes.length === 1 ? { kind: "object", class: name } : { kind: "union", classes };
}

const BOOL: IrType = { kind: "bool" };
const INT: IrType = { kind: "int" };

/** Heads of the forms whose operation is the head itself, or another name of it. */
const FORMS: Readonly<Record<string, IrExpr["op"]>> = {
  none: "none",
  tuple: "tuple",
  item: "item",
  same: "same",
  field: "field",
  call: "call",
  method: "method",
  super: "super",
  new: "new",
  list: "list",
  dict: "dict",
  and: "and",
  or: "or",
  not: "not",
  if: "if",
  some: "some",
  unwrap: "unwrap",
  isNone: "isNone",
  is: "isClass",
  cast: "cast",
};

const MONEY = new Set(["price", "size", "usd"]);
const NUMBER = /^-?(\d|inf$)|^nan$/;

/** Parses the statements and expressions of one function. */
export class CodeParser {
  readonly #declared: Declared;
  /** Class of `self`, or null. */
  readonly #owner: string | null;
  readonly #scopes: Map<string, IrType>[] = [new Map()];

  constructor(declared: Declared, owner: string | null) {
    this.#declared = declared;
    this.#owner = owner;
  }

  declare(name: string, type: IrType): void {
    this.#scopes.at(-1)?.set(name, type);
  }

  /** `name: type`, which is in scope from here on. */
  local(c: Cursor): { readonly name: string; readonly type: IrType } {
    const name = c.name("a local");
    c.expect(":");
    const type = parseType(c, this.#declared);
    this.declare(name, type);
    return { name, type };
  }

  block(lines: readonly TextLine[]): IrStmt[] {
    this.#scopes.push(new Map());
    const statements: IrStmt[] = [];
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as TextLine;
      const next = lines[i + 1];
      const otherwise = line.text.startsWith("if ") && next?.text === "else" ? next : null;
      if (otherwise !== null) i += 1;
      statements.push(this.#stmt(line, otherwise?.children ?? []));
    }
    this.#scopes.pop();
    return statements;
  }

  #stmt(line: TextLine, otherwise: readonly TextLine[]): IrStmt {
    const c = new Cursor(line);
    const op = stmtOp(line.text, c);
    const hasBlock = op === "if" || op === "while" || op === "forRange" || op === "forList" || op === "forDict";
    if (!hasBlock && line.children.length > 0) new Cursor(line.children[0] as TextLine).fail("no block is due");
    return this.#read(op, c, line, otherwise);
  }

  #read(op: IrStmt["op"], c: Cursor, line: TextLine, otherwise: readonly TextLine[]): IrStmt {
    switch (op) {
      case "let": {
        const mutable = c.word("a declaration") === "var";
        const name = c.name("a local");
        c.expect(":");
        const type = parseType(c, this.#declared);
        c.expect("=");
        const value = this.expr(c);
        this.declare(name, type);
        return { op, name, type, value, mutable, line: ended(c) };
      }
      case "set": {
        c.expect("set");
        const name = c.name("a local");
        c.expect("=");
        return { op, name, value: this.expr(c), line: ended(c) };
      }
      case "setField": {
        c.expect("set");
        const target = this.expr(c);
        if (target.op !== "field") return c.fail("a field is due");
        c.expect("=");
        const { object, class: owner, field } = target;
        return { op, object, class: owner, field, value: this.expr(c), line: ended(c) };
      }
      case "do":
        c.expect("do");
        return { op, value: this.expr(c), line: ended(c) };
      case "if": {
        c.expect("if");
        const head = { op, test: this.expr(c), line: ended(c) };
        return { ...head, then: this.block(line.children), else: this.block(otherwise) };
      }
      case "while": {
        c.expect("while");
        const head = { op, test: this.expr(c), site: this.#site(c), line: ended(c) };
        return { ...head, body: this.block(line.children) };
      }
      case "forRange":
      case "forList":
        return this.#for(op, c, line);
      case "forDict":
        return this.#forDict(c, line);
      case "break":
      case "continue":
        c.expect(op);
        return { op, line: ended(c) };
      case "return":
        c.expect("return");
        return { op, value: c.peek() === ";" ? null : this.expr(c), line: ended(c) };
      case "raise": {
        c.expect("raise");
        const error = c.peek() in TRAPS ? (c.word("an error") as TrapName) : c.fail("no error of the language");
        const template = c.take("template") ? c.integer("a template") : null;
        return { op, error, template, args: this.#args(c), site: this.#site(c), line: ended(c) };
      }
      case "log": {
        c.expect("log");
        const level = c.integer("a level");
        c.expect("template");
        return { op, level, template: c.integer("a template"), args: this.#args(c), line: ended(c) };
      }
    }
  }

  #args(c: Cursor): IrExpr[] {
    c.expect("(");
    return c.list(")", () => this.expr(c));
  }

  #site(c: Cursor): number {
    c.expect("@");
    return c.integer("a site");
  }

  #inner(line: TextLine, variables: readonly { readonly name: string; readonly type: IrType }[]): IrStmt[] {
    this.#scopes.push(new Map(variables.map(({ name, type }) => [name, type])));
    const body = this.block(line.children);
    this.#scopes.pop();
    return body;
  }

  /** The header is read in the scope around the loop. */
  #variable(c: Cursor): { readonly name: string; readonly type: IrType } {
    const name = c.name("a local");
    c.expect(":");
    return { name, type: parseType(c, this.#declared) };
  }

  #for(op: "forRange" | "forList", c: Cursor, line: TextLine): IrStmt {
    c.expect("for");
    const variable = this.#variable(c);
    c.expect("in");
    if (op === "forList") {
      c.expect("list");
      const head = { op, variable: variable.name, type: variable.type, list: this.expr(c) };
      return { ...head, site: this.#site(c), line: ended(c), body: this.#inner(line, [variable]) };
    }
    c.expect("range");
    const head = { op, variable: variable.name, start: this.expr(c), stop: this.expr(c), step: c.integer("a step") };
    return { ...head, site: this.#site(c), line: ended(c), body: this.#inner(line, [variable]) };
  }

  #forDict(c: Cursor, line: TextLine): IrStmt {
    c.expect("for");
    const key = this.#variable(c);
    c.expect(",");
    const value = this.#variable(c);
    c.expect("in", "dict");
    const head = { op: "forDict", key: key.name, keyType: key.type, value: value.name, type: value.type } as const;
    const dict = this.expr(c);
    const changed = this.#site(c);
    const site = this.#site(c);
    return { ...head, dict, changed, site, line: ended(c), body: this.#inner(line, [key, value]) };
  }

  expr(c: Cursor): IrExpr {
    const op = this.#exprOp(c);
    const isForm = c.take("(");
    const e = this.#form(op, c);
    if (isForm) c.expect(")");
    return e;
  }

  /** Operation of the expression that begins here. */
  #exprOp(c: Cursor): IrExpr["op"] {
    if (c.isString()) return "str";
    const text = c.peek();
    if (text === "(") {
      const head = c.peek(1);
      const isType = head === "list" || head === "tuple" || head === "dict";
      const op = isType && c.peek(2) !== "<" ? undefined : FORMS[head];
      if (op !== undefined) return op;
      return primitive(head) === null ? c.fail(`no operation \`${head}\``) : "prim";
    }
    if (text === "true" || text === "false") return "bool";
    if (text === "self") return "self";
    if (MONEY.has(text) && c.peek(1) === ":") return "money";
    if (NUMBER.test(text)) return /^-?\d+$/.test(text) ? "int" : "float";
    if (this.#type(unquoted(text)) !== undefined) return "local";
    if (text.startsWith("$")) return "constant";
    if (this.#declared.enums.has(enumAndMember(text)[0])) return "member";
    return c.fail(`no local \`${text}\` in scope`);
  }

  #form(op: IrExpr["op"], c: Cursor): IrExpr {
    switch (op) {
      case "int":
        return { op, type: INT, value: c.integer("an int") };
      case "float":
        return { op, type: { kind: "float" }, value: floatOf(c.word("a float"), c) };
      case "bool":
        return { op, type: BOOL, value: c.word("a bool") === "true" };
      case "money": {
        const kind = c.word("money") as "price" | "size" | "usd";
        c.expect(":");
        const value = c.integer("an amount");
        c.expect(":");
        return { op, type: { kind }, value, text: c.string() };
      }
      case "str":
        return { op, type: { kind: "str" }, value: c.string() };
      case "none":
        c.expect("none");
        return { op, type: parseType(c, this.#declared) };
      case "local": {
        const name = c.name("a local");
        return { op, name, type: this.#type(name) ?? c.fail("no such local") };
      }
      case "constant": {
        const name = c.peek().slice(1);
        const type = this.#declared.constants.get(name) ?? c.fail(`no constant \`${name}\``);
        c.word("a constant");
        return { op, name, type };
      }
      case "member":
        return this.#member(c);
      case "self":
        if (this.#owner === null) return c.fail("no `self` in a function");
        c.expect("self");
        return { op, type: { kind: "object", class: this.#owner } };
      case "list":
      case "tuple": {
        const type = parseType(c, this.#declared);
        return { op, type, elements: this.#operands(c) };
      }
      case "dict": {
        const type = parseType(c, this.#declared);
        return { op, type, entries: this.#operands(c) };
      }
      case "item":
        return this.#item(c);
      case "field":
        return this.#field(c);
      case "prim":
        return this.#prim(c);
      case "call": {
        c.expect("call");
        const name = c.peek();
        const type = this.#declared.functions.get(name) ?? c.fail(`no function \`${name}\``);
        c.word("a function");
        return { op, function: name, type, args: this.#operands(c) };
      }
      case "method":
      case "super":
        return this.#callee(op, c);
      case "new": {
        c.expect("new");
        const name = c.name("a class");
        return { op, class: name, type: { kind: "object", class: name }, args: this.#operands(c) };
      }
      case "and":
      case "or":
      case "same":
        c.expect(op);
        return { op, type: BOOL, left: this.expr(c), right: this.expr(c) };
      case "if": {
        c.expect("if");
        const test = this.expr(c);
        const then = this.expr(c);
        return { op, type: then.type, test, then, else: this.expr(c) };
      }
      case "not":
      case "isNone": {
        c.expect(op);
        const value = this.expr(c);
        return op === "not" ? { op, type: BOOL, value } : { op, type: BOOL, value };
      }
      case "some": {
        c.expect("some");
        const value = this.expr(c);
        return { op, type: { kind: "optional", of: value.type }, value };
      }
      case "unwrap": {
        c.expect("unwrap");
        const value = this.expr(c);
        if (value.type.kind !== "optional") return c.fail("an optional is due before this");
        return { op, type: value.type.of, value };
      }
      case "isClass": {
        c.expect("is");
        const name = c.name("a class");
        return { op, type: BOOL, class: name, value: this.expr(c) };
      }
      case "cast": {
        c.expect("cast");
        const type = parseType(c, this.#declared);
        return { op, type, value: this.expr(c) };
      }
    }
  }

  #operands(c: Cursor): IrExpr[] {
    const operands: IrExpr[] = [];
    while (!["", ")", "@", "by"].includes(c.peek())) operands.push(this.expr(c));
    return operands;
  }

  #member(c: Cursor): IrExpr {
    const [owner, name] = enumAndMember(c.peek());
    const index = this.#declared.enums.get(owner)?.indexOf(name) ?? -1;
    if (index < 0) return c.fail(`no member \`${c.peek()}\``);
    c.word("a member");
    return { op: "member", type: { kind: "enum", enum: owner }, index, name };
  }

  #item(c: Cursor): IrExpr {
    c.expect("item");
    const index = c.integer("an index");
    const value = this.expr(c);
    const type = value.type.kind === "tuple" ? value.type.items[index] : undefined;
    return { op: "item", type: type ?? c.fail(`no item ${index} in the value before this`), index, value };
  }

  #field(c: Cursor): IrExpr {
    c.expect("field");
    const [owner, field] = this.#path(c);
    const type = this.#declared.classes.get(owner)?.fields.get(field) ?? c.fail(`no field ${owner}.${field}`);
    return { op: "field", type, class: owner, field, object: this.expr(c) };
  }

  /** `Class.name` */
  #path(c: Cursor): readonly [owner: string, name: string] {
    const path = enumAndMember(c.peek());
    if (!this.#declared.classes.has(path[0])) return c.fail(`no class of \`${c.peek()}\``);
    c.word("a class and a name");
    return path;
  }

  #prim(c: Cursor): IrExpr {
    const prim = c.word("a primitive");
    const row = primitive(prim) ?? c.fail(`no primitive \`${prim}\``);
    const args = this.#operands(c);
    const by = c.take("by") ? { by: c.string() } : {};
    const site = c.peek() === "@" ? this.#site(c) : null;
    const type = applyRow(
      row,
      args.map((a) => a.type),
    );
    if (typeof type === "string") return c.fail(type);
    return { op: "prim", type, prim, args, site, ...by };
  }

  #callee(op: "method" | "super", c: Cursor): IrExpr {
    c.expect(op);
    const [owner, method] = this.#path(c);
    const first = op === "super" ? this.#declared.classes.get(owner)?.base : owner;
    const type = this.#result(first ?? "", method) ?? c.fail(`no method ${owner}.${method}`);
    if (op === "super") return { op, type, class: owner, method, args: this.#operands(c) };
    const object = this.expr(c);
    return { op, type, class: owner, method, object, args: this.#operands(c) };
  }

  /** Result of the method of a class, its own or an inherited one. */
  #result(owner: string, method: string): IrType | undefined {
    for (let each = this.#declared.classes.get(owner); each !== undefined; ) {
      const found = each.methods.get(method);
      if (found !== undefined) return found;
      each = this.#declared.classes.get(each.base ?? "");
    }
    return undefined;
  }

  #type(name: string): IrType | undefined {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const type = this.#scopes[i]?.get(name);
      if (type !== undefined) return type;
    }
    return undefined;
  }
}

/** Operation of the statement of a line. */
function stmtOp(text: string, c: Cursor): IrStmt["op"] {
  const head = c.peek();
  switch (head) {
    case "let":
    case "var":
      return "let";
    case "set":
      return c.peek(1) === "(" ? "setField" : "set";
    case "for":
      if (/^for [^,]+, .* in dict /.test(text)) return "forDict";
      return / in range /.test(text) ? "forRange" : "forList";
    case "do":
    case "if":
    case "while":
    case "break":
    case "continue":
    case "return":
    case "raise":
    case "log":
      return head;
    default:
      return c.fail("no statement");
  }
}

function ended(c: Cursor): number {
  const line = c.source();
  c.end();
  return line;
}

/** `Side.UP`, `'price'.UP`: what stands before the last point, and what stands behind it. */
function enumAndMember(text: string): readonly [owner: string, name: string] {
  const point = text.lastIndexOf(".");
  return [unquoted(text.slice(0, Math.max(0, point))), text.slice(point + 1)];
}

function floatOf(text: string, c: Cursor): number {
  if (text === "nan") return Number.NaN;
  if (text.endsWith("inf")) return text === "inf" ? Infinity : -Infinity;
  const value = Number(text);
  return Number.isNaN(value) ? c.fail(`no float before this: ${text}`) : value;
}
