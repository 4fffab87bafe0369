import { HANDLERS, MAX_INT, MAX_PARAMS, MAX_TEMPLATE_ARGS, TRAPS } from "../../runtime/abi/layout.ts";
import type { IrClass, IrComparer, IrExpr, IrFunction, IrModule, IrStmt, IrType } from "./ir.ts";
import { applyRow, primitive } from "./signature.ts";
import { assigns, completes, isScalarType, isStateType, sameIrType, showIrType } from "./types.ts";

/**
 * Checks the rules of `ir.ts` that the types of TypeScript cannot hold. Returns one line a fault,
 * in IR order; none means that both emitters may trust the module. A fault is the compiler's own.
 */
export function verifyIr(module: IrModule): string[] {
  return new Verifier(module).run();
}

interface Local {
  readonly type: IrType;
  readonly mutable: boolean;
}

class Verifier {
  readonly #module: IrModule;
  readonly #faults: string[] = [];
  readonly #classes: ReadonlyMap<string, IrClass>;
  readonly #enums: ReadonlyMap<string, readonly string[]>;
  readonly #functions: ReadonlyMap<string, IrFunction>;
  readonly #constants = new Map<string, IrType>();
  #nextSite = 0;
  #where = "module";
  #function: IrFunction | null = null;
  #scopes: Map<string, Local>[] = [];
  #loops = 0;

  constructor(module: IrModule) {
    this.#module = module;
    this.#classes = new Map(module.classes.map((c) => [c.name, c]));
    this.#enums = new Map(module.enums.map((e) => [e.name, e.members]));
    this.#functions = new Map(module.functions.map((f) => [f.name, f]));
  }

  run(): string[] {
    const m = this.#module;
    this.#unique("class", m.classes);
    this.#unique("enum", m.enums);
    this.#unique("function", m.functions);
    this.#unique("constant", m.constants);
    this.#unique("parameter", m.params);
    this.#head();
    for (const c of m.constants) {
      this.#where = `constant ${c.name}`;
      if (!isConstantType(c.type)) this.#fault("is no constant");
      this.#expect(c.value, c.type, "value");
      this.#constants.set(c.name, c.type);
    }
    for (const c of m.comparers ?? []) this.#comparer(c);
    for (const c of m.classes) this.#class(c);
    for (const f of m.functions) this.#functionBody(f, null);
    this.#where = "module";
    if (this.#nextSite !== m.sites.length) this.#fault(`${this.#nextSite} sites are used of ${m.sites.length}`);
    return this.#faults;
  }

  #fault(text: string): void {
    this.#faults.push(`${this.#where}: ${text}`);
  }

  #unique(what: string, items: readonly { readonly name: string }[]): void {
    const seen = new Set<string>();
    for (const { name } of items) {
      if (seen.has(name)) this.#fault(`${what} ${name} is there twice`);
      seen.add(name);
    }
  }

  #head(): void {
    const m = this.#module;
    if (m.classes.at(-1)?.name !== m.strategy) this.#fault("the strategy is not the last class");
    if (m.params.length > MAX_PARAMS) this.#fault(`more than ${MAX_PARAMS} parameters`);
    m.params.forEach((p, i) => {
      if (p.slot !== i) this.#fault(`parameter ${p.name} has slot ${p.slot}, not ${i}`);
    });
    const strategy = this.#classes.get(m.strategy);
    const order = Object.keys(HANDLERS);
    m.events.forEach((event, i) => {
      const before = m.events[i - 1];
      if (before !== undefined && order.indexOf(before) >= order.indexOf(event))
        this.#fault(`event ${event} is out of order`);
      const handler = strategy?.methods.find((f) => f.name === HANDLERS[event]);
      if (handler === undefined) this.#fault(`no handler for ${event}`);
      else this.#handler(handler, event);
    });
    m.templates.forEach((t, i) => {
      if (t.parts.length !== t.args.length + 1) this.#fault(`template ${i} has ${t.parts.length} parts`);
      if (t.args.length > MAX_TEMPLATE_ARGS) this.#fault(`template ${i} has ${t.args.length} arguments`);
    });
  }

  #handler(f: IrFunction, event: string): void {
    const lent: Readonly<Record<string, IrType>> = {
      book: { kind: "handle", name: "Book" },
      fill: { kind: "handle", name: "Fill" },
      order: { kind: "handle", name: "OrderUpdate" },
      signal: { kind: "handle", name: "Signal" },
      resolution: { kind: "optional", of: { kind: "outcome" } },
    };
    const second = lent[event];
    const wanted: IrType[] = [{ kind: "handle", name: "Context" }, ...(second === undefined ? [] : [second])];
    const got = f.params.map((p) => showIrType(p.type)).join(", ");
    if (got !== wanted.map(showIrType).join(", ")) this.#fault(`handler ${f.name} takes (${got})`);
    if (f.result.kind !== "void") this.#fault(`handler ${f.name} has a result`);
  }

  #comparer(c: IrComparer): void {
    this.#where = `comparer ${c.name}`;
    this.#known(c.type, "type");
    this.#scopes = [new Map(["$a", "$b"].map((name) => [name, { type: c.type, mutable: false }]))];
    const before = this.#nextSite;
    this.#expect(c.value, { kind: c.name.startsWith("equal ") ? "bool" : "int" }, "value");
    if (this.#nextSite !== before) this.#fault("holds sites");
    this.#scopes = [];
  }

  #class(c: IrClass): void {
    this.#where = `class ${c.name}`;
    this.#unique("field", [...c.fields, ...(c.name === this.#module.strategy ? this.#module.params : [])]);
    this.#unique("method", c.methods);
    if (c.base !== null) this.#inheritance(c, c.base);
    if (c.isRecord && (c.init !== null || c.fields.some((f) => f.initial !== null)))
      this.#fault("a record has no __init__ and no initial values");
    for (const f of c.fields) {
      this.#storable(f.type, `field ${f.name}`);
      if (f.initial !== null) this.#initial(f.initial, f.type, f.name);
    }
    if (c.init !== null) {
      if (c.init.result.kind !== "void") this.#fault("__init__ has a result");
      this.#functionBody(c.init, c.name);
    }
    for (const m of c.methods) this.#functionBody(m, c.name);
  }

  #inheritance(c: IrClass, name: string): void {
    const { classes } = this.#module;
    const base = this.#classes.get(name);
    if (base === undefined || classes.indexOf(base) > classes.indexOf(c)) this.#fault(`base ${name} is not before it`);
    const differs = base?.fields.some((f, i) => f.name !== c.fields[i]?.name || !sameIrType(f.type, c.fields[i].type));
    if (differs ?? false) this.#fault(`does not begin with the fields of ${name}`);
    for (const method of c.methods) {
      const before = this.#method(name, method.name);
      if (before === undefined) continue;
      const types = [before, method].map((f) => [...f.params.map((p) => p.type), f.result].map(showIrType).join());
      if (types[0] !== types[1]) this.#fault(`method ${method.name} has another type than in ${name}`);
    }
  }

  /** The method that an object of the class has by its own class or by inheritance. */
  #method(owner: string, name: string): IrFunction | undefined {
    for (let c = this.#classes.get(owner); c !== undefined; c = this.#classes.get(c.base ?? "")) {
      const found = c.methods.find((m) => m.name === name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #initOf(owner: string): IrFunction | null {
    for (let c = this.#classes.get(owner); c !== undefined; c = this.#classes.get(c.base ?? "")) {
      if (c.init !== null) return c.init;
    }
    return null;
  }

  #isA(name: string, wide: string): boolean {
    for (let c = this.#classes.get(name); c !== undefined; c = this.#classes.get(c.base ?? "")) {
      if (c.name === wide) return true;
    }
    return false;
  }

  /** Names of the classes of an object, a union or an optional of one; null for any other type. */
  #classesOf(type: IrType): readonly string[] | null {
    if (type.kind === "optional") return type.of.kind === "optional" ? null : this.#classesOf(type.of);
    return type.kind === "object" ? [type.class] : type.kind === "union" ? type.classes : null;
  }

  #initial(value: IrExpr, type: IrType, name: string): void {
    this.#expect(value, type, `field ${name}`);
    const inner = value.op === "some" ? value.value : value;
    const plain = ["int", "float", "bool", "money", "str", "none", "constant", "member"].includes(inner.op);
    const pure = inner.op === "prim" && inner.site === null && (isScalarType(inner.type) || inner.type.kind === "str");
    if (!plain && !pure) this.#fault(`field ${name} starts with ${inner.op}`);
  }

  #storable(type: IrType, what: string): void {
    if (!isStateType(type)) this.#fault(`${what} is ${showIrType(type)}`);
    else this.#known(type, what);
  }

  #known(type: IrType, what: string): void {
    if (type.kind === "object" && !this.#classes.has(type.class)) this.#fault(`${what}: no class ${type.class}`);
    if (type.kind === "union") {
      for (const name of type.classes) if (!this.#classes.has(name)) this.#fault(`${what}: no class ${name}`);
    }
    if (type.kind === "tuple") for (const item of type.items) this.#storable(item, what);
    if (type.kind === "enum" && !this.#enums.has(type.enum)) this.#fault(`${what}: no enum ${type.enum}`);
    // Legs, levels and markets are gathered in a list, which no state holds.
    if (type.kind === "list" && type.of.kind === "handle" && /^(Leg|Level|Market)$/.test(type.of.name)) return;
    if (type.kind === "dict") this.#storable(type.key, what);
    if ("of" in type) {
      if (!isStateType(type)) this.#fault(`${what} is ${showIrType(type)}`);
      this.#known(type.of, what);
    }
  }

  #functionBody(f: IrFunction, owner: string | null): void {
    this.#where = owner === null ? f.name : `${owner}.${f.name}`;
    if (f.owner !== owner) this.#fault(`owner is ${f.owner ?? "none"}`);
    this.#site(f.entrySite);
    this.#function = f;
    this.#scopes = [new Map()];
    for (const p of [...f.params, ...f.hoisted]) {
      this.#known(p.type, p.name);
      this.#declare(p.name, { type: p.type, mutable: true });
    }
    this.#block(f.body);
    if (f.result.kind !== "void" && completes(f.body)) this.#fault("can end without a result");
    this.#scopes = [];
    this.#function = null;
  }

  /** A site is the ordinal of its operation in IR order, operands before their operation. */
  #site(site: number): void {
    if (site !== this.#nextSite) this.#fault(`site ${site} stands where ${this.#nextSite} is due`);
    this.#nextSite = site + 1;
  }

  #declare(name: string, local: Local): void {
    if (this.#local(name) !== undefined) this.#fault(`local ${name} is declared where it is in scope`);
    this.#scopes.at(-1)?.set(name, local);
  }

  #local(name: string): Local | undefined {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const local = this.#scopes[i]?.get(name);
      if (local !== undefined) return local;
    }
    return undefined;
  }

  #block(stmts: readonly IrStmt[]): void {
    this.#scopes.push(new Map());
    for (const stmt of stmts) this.#stmt(stmt);
    this.#scopes.pop();
  }

  #stmt(s: IrStmt): void {
    switch (s.op) {
      case "let":
        this.#known(s.type, s.name);
        if (s.type.kind === "void") this.#fault(`local ${s.name} is void`);
        this.#expect(s.value, s.type, `local ${s.name}`);
        this.#declare(s.name, { type: s.type, mutable: s.mutable });
        return;
      case "set":
        this.#set(s.name, s.value);
        return;
      case "setField":
        this.#setField(s);
        return;
      case "do":
        this.#expr(s.value);
        return;
      case "if":
        this.#expect(s.test, { kind: "bool" }, "test");
        this.#block(s.then);
        this.#block(s.else);
        return;
      case "while":
        this.#expect(s.test, { kind: "bool" }, "test");
        this.#site(s.site);
        this.#loop(s.body);
        return;
      case "forRange":
        this.#forRange(s);
        return;
      case "forList":
        this.#forList(s);
        return;
      case "forDict":
        this.#forDict(s);
        return;
      case "break":
      case "continue":
        if (this.#loops === 0) this.#fault(`${s.op} outside a loop`);
        return;
      case "return":
        this.#return(s.value);
        return;
      case "raise":
        if (!(s.error in TRAPS) || s.error === "StepLimit") this.#fault(`raise of ${s.error}`);
        if (s.template !== null) this.#template(s.template, s.args);
        else if (s.args.length > 0) this.#fault("raise with arguments and no template");
        this.#site(s.site);
        return;
      case "log":
        this.#template(s.template, s.args);
        return;
    }
  }

  #set(name: string, value: IrExpr): void {
    const local = this.#local(name);
    if (local === undefined) {
      this.#expr(value);
      this.#fault(`local ${name} is set out of scope`);
      return;
    }
    if (!local.mutable) this.#fault(`local ${name} is set and is not mutable`);
    this.#expect(value, local.type, `local ${name}`);
  }

  #setField(s: IrStmt & { op: "setField" }): void {
    this.#expect(s.object, { kind: "object", class: s.class }, "object");
    const field = this.#classes.get(s.class)?.fields.find((f) => f.name === s.field);
    if (field === undefined) {
      this.#fault(`no field ${s.class}.${s.field} to assign`);
      this.#expr(s.value);
    } else this.#expect(s.value, field.type, `field ${s.field}`);
  }

  #loop(body: readonly IrStmt[]): void {
    this.#loops++;
    this.#block(body);
    this.#loops--;
  }

  #forRange(s: IrStmt & { op: "forRange" }): void {
    this.#expect(s.start, { kind: "int" }, "start");
    this.#expect(s.stop, { kind: "int" }, "stop");
    this.#site(s.site);
    if (!Number.isInteger(s.step) || s.step === 0 || Math.abs(s.step) > MAX_INT) this.#fault(`step is ${s.step}`);
    if (s.stop.op !== "int" && s.stop.op !== "constant" && s.stop.op !== "local") this.#fault(`stop is ${s.stop.op}`);
    if (s.stop.op === "local" && assigns(s.body, s.stop.name))
      this.#fault(`stop ${s.stop.name} is assigned in the loop`);
    if (assigns(s.body, s.variable)) this.#fault(`${s.variable} is assigned in its loop`);
    this.#scopes.push(new Map());
    this.#declare(s.variable, { type: { kind: "int" }, mutable: false });
    this.#loop(s.body);
    this.#scopes.pop();
  }

  #forList(s: IrStmt & { op: "forList" }): void {
    this.#known(s.type, s.variable);
    this.#expect(s.list, { kind: "list", of: s.type }, "list");
    this.#site(s.site);
    if (s.list.op !== "local" && s.list.op !== "constant") this.#fault(`list is ${s.list.op}`);
    else if (s.list.op === "local" && assigns(s.body, s.list.name))
      this.#fault(`list ${s.list.name} is assigned in the loop`);
    this.#scopes.push(new Map());
    this.#declare(s.variable, { type: s.type, mutable: true });
    this.#loop(s.body);
    this.#scopes.pop();
  }

  #forDict(s: IrStmt & { op: "forDict" }): void {
    this.#expect(s.dict, { kind: "dict", key: s.keyType, of: s.type }, "dict");
    this.#site(s.changed);
    this.#site(s.site);
    if (s.dict.op !== "local" && s.dict.op !== "constant") this.#fault(`dict is ${s.dict.op}`);
    else if (assigns(s.body, s.dict.name)) this.#fault(`dict ${s.dict.name} is assigned in the loop`);
    this.#scopes.push(new Map());
    this.#declare(s.key, { type: s.keyType, mutable: true });
    this.#declare(s.value, { type: s.type, mutable: true });
    this.#loop(s.body);
    this.#scopes.pop();
  }

  #return(value: IrExpr | null): void {
    const result = this.#function?.result ?? { kind: "void" };
    if (value === null) {
      if (result.kind !== "void") this.#fault("return without a value");
    } else if (result.kind === "void") {
      this.#fault("return with a value");
      this.#expr(value);
    } else this.#expect(value, result, "result");
  }

  #template(index: number, args: readonly IrExpr[]): void {
    const template = this.#module.templates[index];
    if (template === undefined) this.#fault(`no template ${index}`);
    else if (template.args.length !== args.length) this.#fault(`template ${index} has ${args.length} arguments`);
    args.forEach((arg, i) => {
      const wanted = template?.args[i];
      if (wanted === undefined) this.#expr(arg);
      else if (wanted.texts !== undefined)
        this.#memberText(arg, wanted.texts.length, `argument ${i} of template ${index}`);
      else this.#expect(arg, { kind: wanted.type }, `argument ${i} of template ${index}`);
    });
  }

  #memberText(arg: IrExpr, texts: number, what: string): void {
    this.#expr(arg);
    const members = arg.type.kind === "enum" ? this.#enums.get(arg.type.enum) : undefined;
    if (members?.length !== texts) this.#fault(`${what} has ${texts} texts for ${showIrType(arg.type)}`);
  }

  #expect(e: IrExpr, type: IrType, what: string): void {
    this.#expr(e);
    if (!sameIrType(e.type, type)) this.#fault(`${what} is ${showIrType(e.type)}, not ${showIrType(type)}`);
  }

  /** Faults inside the expression, and its own type against what its parts give. */
  #expr(e: IrExpr): void {
    const type = this.#typeOf(e);
    if (type !== null && !sameIrType(type, e.type)) {
      this.#fault(`${e.op} is ${showIrType(type)}, marked ${showIrType(e.type)}`);
    }
  }

  /** Type that the rules give, or null where a fault was noted. Verifies the operands. */
  #typeOf(e: IrExpr): IrType | null {
    switch (e.op) {
      case "int":
        if (!Number.isInteger(e.value) || Math.abs(e.value) > MAX_INT || Object.is(e.value, -0))
          this.#fault(`int ${e.value}`);
        return { kind: "int" };
      case "float":
        return { kind: "float" };
      case "bool":
        return { kind: "bool" };
      case "money":
        if (!Number.isInteger(e.value) || Math.abs(e.value) > MAX_INT || Object.is(e.value, -0))
          this.#fault(`money ${e.value}`);
        return e.type.kind === "price" || e.type.kind === "size" || e.type.kind === "usd"
          ? e.type
          : this.#wrong(e, "money");
      case "str":
        return { kind: "str" };
      case "none":
        return e.type.kind === "optional" ? e.type : this.#wrong(e, "none");
      case "local":
        return this.#local(e.name)?.type ?? this.#missing(`local ${e.name}`);
      case "constant":
        return this.#constants.get(e.name) ?? this.#missing(`constant ${e.name}`);
      case "tuple":
        return this.#tuple(e);
      case "item":
        return this.#item(e);
      case "member":
        return this.#member(e);
      case "same":
        return this.#same(e);
      case "self":
        return this.#function?.owner == null ? this.#missing("self") : { kind: "object", class: this.#function.owner };
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
    this.#known(e.type, "tuple");
    for (const [i, element] of e.elements.entries()) this.#expect(element, e.type.items[i] as IrType, `item ${i}`);
    return e.type;
  }

  #item(e: IrExpr & { op: "item" }): IrType | null {
    this.#expr(e.value);
    const { type } = e.value;
    return (
      (type.kind === "tuple" ? type.items[e.index] : undefined) ?? this.#wrong(e.value, `value of item ${e.index}`)
    );
  }

  #member(e: IrExpr & { op: "member" }): IrType | null {
    const members = e.type.kind === "enum" ? this.#enums.get(e.type.enum) : undefined;
    return members?.[e.index] === e.name ? e.type : this.#wrong(e, `member ${e.name}`);
  }

  #same(e: IrExpr & { op: "same" }): IrType {
    this.#expr(e.left);
    this.#expect(e.right, e.left.type, "right");
    const inner = e.left.type.kind === "optional" ? e.left.type.of : e.left.type;
    if (inner.kind !== "enum" && inner.kind !== "object") this.#fault(`same of ${showIrType(e.left.type)}`);
    return { kind: "bool" };
  }

  #wrong(e: IrExpr, what: string): null {
    this.#fault(`${what} is marked ${showIrType(e.type)}`);
    return null;
  }

  #missing(what: string): null {
    this.#fault(`no ${what} in scope`);
    return null;
  }

  #list(e: IrExpr & { op: "list" }): IrType | null {
    if (e.type.kind !== "list") return this.#wrong(e, "list");
    this.#known(e.type, "list");
    for (const element of e.elements) this.#expect(element, e.type.of, "element");
    return e.type;
  }

  #dict(e: IrExpr & { op: "dict" }): IrType | null {
    const { type } = e;
    if (type.kind !== "dict") return this.#wrong(e, "dict");
    this.#known(type, "dict");
    if (e.entries.length % 2 !== 0) this.#fault("a key without a value");
    e.entries.forEach((entry, i) => {
      this.#expect(entry, i % 2 === 0 ? type.key : type.of, "entry");
    });
    return type;
  }

  #field(e: IrExpr & { op: "field" }): IrType | null {
    this.#expect(e.object, { kind: "object", class: e.class }, "object");
    const field = this.#classes.get(e.class)?.fields.find((f) => f.name === e.field);
    if (field !== undefined) return field.type;
    const param = e.class === this.#module.strategy ? this.#module.params.find((p) => p.name === e.field) : undefined;
    return param === undefined ? this.#missing(`field ${e.class}.${e.field}`) : { kind: param.type };
  }

  #prim(e: IrExpr & { op: "prim" }): IrType | null {
    for (const arg of e.args) this.#expr(arg);
    const row = primitive(e.prim);
    if (row === null) return this.#missing(`primitive ${e.prim}`);
    if ((e.site !== null) !== row.traps.length > 0) this.#fault(`${e.prim} with site ${e.site ?? "none"}`);
    if (e.site !== null) this.#site(e.site);
    this.#by(e, row.by ?? null);
    const result = applyRow(
      row,
      e.args.map((a) => a.type),
    );
    if (typeof result !== "string") return result;
    this.#fault(result);
    return null;
  }

  #by(e: IrExpr & { op: "prim" }, comparison: string | null): void {
    if ((comparison !== null) !== (e.by !== undefined)) this.#fault(`${e.prim} with comparer ${e.by ?? "none"}`);
    if (e.by === undefined || comparison === null) return;
    const holder = e.args[0]?.type;
    const of = holder?.kind === "list" || holder?.kind === "dict" ? showIrType(holder.of) : "nothing";
    if (e.by !== `${comparison} ${of}`) this.#fault(`${e.prim} of ${of} with comparer ${e.by}`);
    if (!this.#module.comparers?.some((c) => c.name === e.by)) this.#fault(`no comparer ${e.by}`);
  }

  #callee(e: IrExpr & { op: "call" | "method" | "new" }): IrType | null {
    if (e.op === "method") this.#expect(e.object, { kind: "object", class: e.class }, "object");
    if (e.op === "new") {
      const target = this.#classes.get(e.class);
      if (target === undefined) return this.#missing(`class ${e.class}`);
      this.#args(e.args, target.isRecord ? target.fields : (this.#initOf(e.class)?.params ?? []), e.class);
      return { kind: "object", class: e.class };
    }
    const target = e.op === "call" ? this.#functions.get(e.function) : this.#method(e.class, e.method);
    const name = e.op === "call" ? e.function : `${e.class}.${e.method}`;
    if (target === undefined) return this.#missing(`function ${name}`);
    this.#args(e.args, target.params, name);
    return target.result;
  }

  #super(e: IrExpr & { op: "super" }): IrType | null {
    if (this.#function?.owner !== e.class) this.#fault(`super of ${e.class} outside of it`);
    const base = this.#classes.get(e.class)?.base ?? "";
    const target = e.method === "__init__" ? this.#initOf(base) : this.#method(base, e.method);
    if (target === undefined || target === null) return this.#missing(`super ${e.class}.${e.method}`);
    this.#args(e.args, target.params, `super ${e.class}.${e.method}`);
    return target.result;
  }

  /** A test asks for a narrower class; a cast goes up or down a line of classes, or into or out of a union. */
  #classTest(e: IrExpr & { op: "isClass" | "cast" }): IrType | null {
    this.#expr(e.value);
    const from = this.#classesOf(e.value.type);
    const to = e.op === "isClass" ? [e.class] : this.#classesOf(e.type);
    if (from === null || to === null) return this.#wrong(e.value, e.op);
    if (e.op === "cast" && (e.type.kind === "optional") !== (e.value.type.kind === "optional"))
      return this.#wrong(e, "cast");
    const related = to.some((a) => from.some((b) => this.#isA(a, b) || this.#isA(b, a)));
    if (!related) this.#fault(`${e.op} of ${from.join("|")} to ${to.join("|")}`);
    return e.op === "cast" ? e.type : { kind: "bool" };
  }

  #args(args: readonly IrExpr[], params: readonly { readonly type: IrType }[], name: string): void {
    if (args.length !== params.length) this.#fault(`${name} takes ${params.length} arguments, not ${args.length}`);
    args.forEach((arg, i) => {
      const param = params[i];
      if (param === undefined) this.#expr(arg);
      else this.#expect(arg, param.type, `argument ${i} of ${name}`);
    });
  }

  #logic(e: IrExpr & { op: "and" | "or" | "not" | "if" | "some" | "unwrap" | "isNone" }): IrType | null {
    const bool: IrType = { kind: "bool" };
    switch (e.op) {
      case "and":
      case "or":
        this.#expect(e.left, bool, "left");
        this.#expect(e.right, bool, "right");
        return bool;
      case "not":
        this.#expect(e.value, bool, "operand");
        return bool;
      case "if":
        this.#expect(e.test, bool, "test");
        this.#expect(e.then, e.type, "then");
        this.#expect(e.else, e.type, "else");
        return e.type;
      case "some":
        this.#expr(e.value);
        if (!isStateType(e.value.type) || e.value.type.kind === "optional")
          this.#fault(`some of ${showIrType(e.value.type)}`);
        return { kind: "optional", of: e.value.type };
      case "unwrap":
      case "isNone":
        this.#expr(e.value);
        if (e.value.type.kind !== "optional") return this.#wrong(e.value, e.op);
        return e.op === "unwrap" ? e.value.type.of : bool;
    }
  }
}

/** Scalars, texts, members of enums, and containers of them. */
function isConstantType(type: IrType): boolean {
  switch (type.kind) {
    case "str":
    case "enum":
      return true;
    case "list":
    case "set":
    case "optional":
    case "dict":
      return isConstantType(type.of);
    case "tuple":
      return type.items.every(isConstantType);
    default:
      return isScalarType(type);
  }
}
