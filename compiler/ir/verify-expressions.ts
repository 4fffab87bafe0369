import { MAX_INT } from "../../runtime/abi/layout.ts";
import type { IrClass, IrExpr, IrFunction, IrModule, IrType } from "./ir.ts";
import { applyRow, primitive } from "./signature.ts";
import { isStateType, sameIrType, showIrType } from "./types.ts";

export interface Local {
  readonly type: IrType;
  readonly mutable: boolean;
}

/** The rules of expressions, and what every part of a module is looked up in. */
export class ExpressionVerifier {
  protected readonly module: IrModule;
  protected readonly faults: string[] = [];
  protected readonly classes: ReadonlyMap<string, IrClass>;
  protected readonly enums: ReadonlyMap<string, readonly string[]>;
  protected readonly functions: ReadonlyMap<string, IrFunction>;
  protected readonly constants = new Map<string, IrType>();
  protected nextSite = 0;
  protected where = "module";
  /** The function whose body is looked at. */
  protected current: IrFunction | null = null;
  protected scopes: Map<string, Local>[] = [];

  constructor(module: IrModule) {
    this.module = module;
    this.classes = new Map(module.classes.map((c) => [c.name, c]));
    this.enums = new Map(module.enums.map((e) => [e.name, e.members]));
    this.functions = new Map(module.functions.map((f) => [f.name, f]));
  }

  protected fault(text: string): void {
    this.faults.push(`${this.where}: ${text}`);
  }

  /** The method that an object of the class has by its own class or by inheritance. */
  protected method(owner: string, name: string): IrFunction | undefined {
    for (let c = this.classes.get(owner); c !== undefined; c = this.classes.get(c.base ?? "")) {
      const found = c.methods.find((m) => m.name === name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #initOf(owner: string): IrFunction | null {
    for (let c = this.classes.get(owner); c !== undefined; c = this.classes.get(c.base ?? "")) {
      if (c.init !== null) return c.init;
    }
    return null;
  }

  #isA(name: string, wide: string): boolean {
    for (let c = this.classes.get(name); c !== undefined; c = this.classes.get(c.base ?? "")) {
      if (c.name === wide) return true;
    }
    return false;
  }

  /** Names of the classes of an object, a union or an optional of one; null for any other type. */
  #classesOf(type: IrType): readonly string[] | null {
    if (type.kind === "optional") return type.of.kind === "optional" ? null : this.#classesOf(type.of);
    return type.kind === "object" ? [type.class] : type.kind === "union" ? type.classes : null;
  }

  protected storable(type: IrType, what: string): void {
    if (!isStateType(type)) this.fault(`${what} is ${showIrType(type)}`);
    else this.known(type, what);
  }

  protected known(type: IrType, what: string): void {
    if (type.kind === "object" && !this.classes.has(type.class)) this.fault(`${what}: no class ${type.class}`);
    if (type.kind === "union") {
      for (const name of type.classes) if (!this.classes.has(name)) this.fault(`${what}: no class ${name}`);
    }
    if (type.kind === "tuple") for (const item of type.items) this.storable(item, what);
    if (type.kind === "enum" && !this.enums.has(type.enum)) this.fault(`${what}: no enum ${type.enum}`);
    // Legs, levels and markets are gathered in a list, which no state holds.
    if ((type.kind === "list" || type.kind === "optional") && isOwnHandle(type.of)) return;
    if (type.kind === "dict") this.storable(type.key, what);
    if ("of" in type) {
      if (!isStateType(type)) this.fault(`${what} is ${showIrType(type)}`);
      this.known(type.of, what);
    }
  }

  /** A site is the ordinal of its operation in IR order, operands before their operation. */
  protected site(site: number): void {
    if (site !== this.nextSite) this.fault(`site ${site} stands where ${this.nextSite} is due`);
    this.nextSite = site + 1;
  }

  protected local(name: string): Local | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const local = this.scopes[i]?.get(name);
      if (local !== undefined) return local;
    }
    return undefined;
  }

  protected expect(e: IrExpr, type: IrType, what: string): void {
    this.expr(e);
    if (!sameIrType(e.type, type)) this.fault(`${what} is ${showIrType(e.type)}, not ${showIrType(type)}`);
  }

  /** Faults inside the expression, and its own type against what its parts give. */
  protected expr(e: IrExpr): void {
    const type = this.#typeOf(e);
    if (type !== null && !sameIrType(type, e.type)) {
      this.fault(`${e.op} is ${showIrType(type)}, marked ${showIrType(e.type)}`);
    }
  }

  /** Type that the rules give, or null where a fault was noted. Verifies the operands. */
  #typeOf(e: IrExpr): IrType | null {
    switch (e.op) {
      case "int":
        if (!Number.isInteger(e.value) || Math.abs(e.value) > MAX_INT || Object.is(e.value, -0))
          this.fault(`int ${e.value}`);
        return { kind: "int" };
      case "float":
        return { kind: "float" };
      case "bool":
        return { kind: "bool" };
      case "money":
        if (!Number.isInteger(e.value) || Math.abs(e.value) > MAX_INT || Object.is(e.value, -0))
          this.fault(`money ${e.value}`);
        return e.type.kind === "price" || e.type.kind === "size" || e.type.kind === "usd"
          ? e.type
          : this.#wrong(e, "money");
      case "str":
        return { kind: "str" };
      case "none":
        return e.type.kind === "optional" ? e.type : this.#wrong(e, "none");
      case "local":
        return this.local(e.name)?.type ?? this.#missing(`local ${e.name}`);
      case "constant":
        return this.constants.get(e.name) ?? this.#missing(`constant ${e.name}`);
      case "tuple":
        return this.#tuple(e);
      case "item":
        return this.#item(e);
      case "member":
        return this.#member(e);
      case "same":
        return this.#same(e);
      case "self":
        return this.current?.owner == null ? this.#missing("self") : { kind: "object", class: this.current.owner };
      case "list":
        return this.#list(e);
      case "dict":
        return this.#dict(e);
      case "field":
        return this.#field(e);
      case "prim":
        return this.#prim(e);
      case "call":
      case "method":
      case "new":
        return this.#callee(e);
      case "super":
        return this.#super(e);
      case "isClass":
      case "cast":
        return this.#classTest(e);
      default:
        return this.#logic(e);
    }
  }

  #tuple(e: IrExpr & { op: "tuple" }): IrType | null {
    if (e.type.kind !== "tuple" || e.type.items.length !== e.elements.length) return this.#wrong(e, "tuple");
    this.known(e.type, "tuple");
    for (const [i, element] of e.elements.entries()) this.expect(element, e.type.items[i] as IrType, `item ${i}`);
    return e.type;
  }

  #item(e: IrExpr & { op: "item" }): IrType | null {
    this.expr(e.value);
    const { type } = e.value;
    return (
      (type.kind === "tuple" ? type.items[e.index] : undefined) ?? this.#wrong(e.value, `value of item ${e.index}`)
    );
  }

  #member(e: IrExpr & { op: "member" }): IrType | null {
    const members = e.type.kind === "enum" ? this.enums.get(e.type.enum) : undefined;
    return members?.[e.index] === e.name ? e.type : this.#wrong(e, `member ${e.name}`);
  }

  #same(e: IrExpr & { op: "same" }): IrType {
    this.expr(e.left);
    this.expect(e.right, e.left.type, "right");
    const inner = e.left.type.kind === "optional" ? e.left.type.of : e.left.type;
    if (inner.kind !== "enum" && inner.kind !== "object") this.fault(`same of ${showIrType(e.left.type)}`);
    return { kind: "bool" };
  }

  #wrong(e: IrExpr, what: string): null {
    this.fault(`${what} is marked ${showIrType(e.type)}`);
    return null;
  }

  #missing(what: string): null {
    this.fault(`no ${what} in scope`);
    return null;
  }

  #list(e: IrExpr & { op: "list" }): IrType | null {
    if (e.type.kind !== "list") return this.#wrong(e, "list");
    this.known(e.type, "list");
    for (const element of e.elements) this.expect(element, e.type.of, "element");
    return e.type;
  }

  #dict(e: IrExpr & { op: "dict" }): IrType | null {
    const { type } = e;
    if (type.kind !== "dict") return this.#wrong(e, "dict");
    this.known(type, "dict");
    if (e.entries.length % 2 !== 0) this.fault("a key without a value");
    e.entries.forEach((entry, i) => {
      this.expect(entry, i % 2 === 0 ? type.key : type.of, "entry");
    });
    return type;
  }

  #field(e: IrExpr & { op: "field" }): IrType | null {
    this.expect(e.object, { kind: "object", class: e.class }, "object");
    const field = this.classes.get(e.class)?.fields.find((f) => f.name === e.field);
    if (field !== undefined) return field.type;
    const param = e.class === this.module.strategy ? this.module.params.find((p) => p.name === e.field) : undefined;
    return param === undefined ? this.#missing(`field ${e.class}.${e.field}`) : { kind: param.type };
  }

  #prim(e: IrExpr & { op: "prim" }): IrType | null {
    for (const arg of e.args) this.expr(arg);
    const row = primitive(e.prim);
    if (row === null) return this.#missing(`primitive ${e.prim}`);
    if ((e.site !== null) !== row.traps.length > 0) this.fault(`${e.prim} with site ${e.site ?? "none"}`);
    if (e.site !== null) this.site(e.site);
    this.#by(e, row.by ?? null);
    const result = applyRow(
      row,
      e.args.map((a) => a.type),
    );
    if (typeof result !== "string") return result;
    this.fault(result);
    return null;
  }

  #by(e: IrExpr & { op: "prim" }, comparison: string | null): void {
    if ((comparison !== null) !== (e.by !== undefined)) this.fault(`${e.prim} with comparer ${e.by ?? "none"}`);
    if (e.by === undefined || comparison === null) return;
    const holder = e.args[0]?.type;
    const holds = holder?.kind === "list" || holder?.kind === "dict" || holder?.kind === "deque";
    const of = holds ? showIrType(holder.of) : "nothing";
    if (e.by !== `${comparison} ${of}`) this.fault(`${e.prim} of ${of} with comparer ${e.by}`);
    if (!this.module.comparers?.some((c) => c.name === e.by)) this.fault(`no comparer ${e.by}`);
  }

  #callee(e: IrExpr & { op: "call" | "method" | "new" }): IrType | null {
    if (e.op === "method") this.expect(e.object, { kind: "object", class: e.class }, "object");
    if (e.op === "new") {
      const target = this.classes.get(e.class);
      if (target === undefined) return this.#missing(`class ${e.class}`);
      this.#args(e.args, target.isRecord ? target.fields : (this.#initOf(e.class)?.params ?? []), e.class);
      return { kind: "object", class: e.class };
    }
    const target = e.op === "call" ? this.functions.get(e.function) : this.method(e.class, e.method);
    const name = e.op === "call" ? e.function : `${e.class}.${e.method}`;
    if (target === undefined) return this.#missing(`function ${name}`);
    this.#args(e.args, target.params, name);
    return target.result;
  }

  #super(e: IrExpr & { op: "super" }): IrType | null {
    if (this.current?.owner !== e.class) this.fault(`super of ${e.class} outside of it`);
    const base = this.classes.get(e.class)?.base ?? "";
    const target = e.method === "__init__" ? this.#initOf(base) : this.method(base, e.method);
    if (target === undefined || target === null) return this.#missing(`super ${e.class}.${e.method}`);
    this.#args(e.args, target.params, `super ${e.class}.${e.method}`);
    return target.result;
  }

  /** A test asks for a narrower class; a cast goes up or down a line of classes, or into or out of a union. */
  #classTest(e: IrExpr & { op: "isClass" | "cast" }): IrType | null {
    this.expr(e.value);
    const from = this.#classesOf(e.value.type);
    const to = e.op === "isClass" ? [e.class] : this.#classesOf(e.type);
    if (from === null || to === null) return this.#wrong(e.value, e.op);
    if (e.op === "cast" && (e.type.kind === "optional") !== (e.value.type.kind === "optional"))
      return this.#wrong(e, "cast");
    const related = to.some((a) => from.some((b) => this.#isA(a, b) || this.#isA(b, a)));
    if (!related) this.fault(`${e.op} of ${from.join("|")} to ${to.join("|")}`);
    return e.op === "cast" ? e.type : { kind: "bool" };
  }

  #args(args: readonly IrExpr[], params: readonly { readonly type: IrType }[], name: string): void {
    if (args.length !== params.length) this.fault(`${name} takes ${params.length} arguments, not ${args.length}`);
    args.forEach((arg, i) => {
      const param = params[i];
      if (param === undefined) this.expr(arg);
      else this.expect(arg, param.type, `argument ${i} of ${name}`);
    });
  }

  #logic(e: IrExpr & { op: "and" | "or" | "not" | "if" | "some" | "unwrap" | "isNone" }): IrType | null {
    const bool: IrType = { kind: "bool" };
    switch (e.op) {
      case "and":
      case "or":
        this.expect(e.left, bool, "left");
        this.expect(e.right, bool, "right");
        return bool;
      case "not":
        this.expect(e.value, bool, "operand");
        return bool;
      case "if":
        this.expect(e.test, bool, "test");
        this.expect(e.then, e.type, "then");
        this.expect(e.else, e.type, "else");
        return e.type;
      case "some":
        this.expr(e.value);
        if (!(isStateType(e.value.type) || isOwnHandle(e.value.type)) || e.value.type.kind === "optional")
          this.fault(`some of ${showIrType(e.value.type)}`);
        return { kind: "optional", of: e.value.type };
      case "unwrap":
      case "isNone":
        this.expr(e.value);
        if (e.value.type.kind !== "optional") return this.#wrong(e.value, e.op);
        return e.op === "unwrap" ? e.value.type.of : bool;
    }
  }
}

/** Objects of their own and markets: lists hold them (and optionals open orders), and no state does. */
function isOwnHandle(type: IrType): boolean {
  return type.kind === "handle" && /^(Leg|Level|Market|Order)$/.test(type.name);
}
