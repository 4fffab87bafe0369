import { HANDLERS, MAX_INT, MAX_PARAMS, MAX_TEMPLATE_ARGS, TRAPS } from "../../runtime/abi/layout.ts";
import type { IrClass, IrComparer, IrExpr, IrFunction, IrModule, IrStmt, IrType } from "./ir.ts";
import { RANDOM } from "./random.ts";
import { assigns, completes, isScalarType, sameIrType, showIrType } from "./types.ts";
import { ExpressionVerifier, type Local } from "./verify-expressions.ts";

/**
 * Checks the rules of `ir.ts` that the types of TypeScript cannot hold. Returns one line a fault,
 * in IR order; none means that both emitters may trust the module. A fault is the compiler's own.
 */
export function verifyIr(module: IrModule): string[] {
  return new Verifier(module).run();
}

class Verifier extends ExpressionVerifier {
  #loops = 0;

  run(): string[] {
    const m = this.module;
    this.#unique("class", m.classes);
    this.#unique("enum", m.enums);
    this.#unique("function", m.functions);
    this.#unique("constant", m.constants);
    this.#unique("parameter", m.params);
    this.#head();
    for (const c of m.constants) {
      this.where = `constant ${c.name}`;
      if (!isConstantType(c.type) && c.name !== RANDOM) this.fault("is no constant");
      this.expect(c.value, c.type, "value");
      this.constants.set(c.name, c.type);
    }
    for (const c of m.comparers ?? []) this.#comparer(c);
    for (const c of m.classes) this.#class(c);
    for (const f of m.functions) this.#functionBody(f, null);
    this.where = "module";
    if (this.nextSite !== m.sites.length) this.fault(`${this.nextSite} sites are used of ${m.sites.length}`);
    return this.faults;
  }

  #unique(what: string, items: readonly { readonly name: string }[]): void {
    const seen = new Set<string>();
    for (const { name } of items) {
      if (seen.has(name)) this.fault(`${what} ${name} is there twice`);
      seen.add(name);
    }
  }

  #head(): void {
    const m = this.module;
    if (m.classes.at(-1)?.name !== m.strategy) this.fault("the strategy is not the last class");
    if (m.params.length > MAX_PARAMS) this.fault(`more than ${MAX_PARAMS} parameters`);
    m.params.forEach((p, i) => {
      if (p.slot !== i) this.fault(`parameter ${p.name} has slot ${p.slot}, not ${i}`);
    });
    const strategy = this.classes.get(m.strategy);
    const order = Object.keys(HANDLERS);
    m.events.forEach((event, i) => {
      const before = m.events[i - 1];
      if (before !== undefined && order.indexOf(before) >= order.indexOf(event))
        this.fault(`event ${event} is out of order`);
      const handler = strategy?.methods.find((f) => f.name === HANDLERS[event]);
      if (handler === undefined) this.fault(`no handler for ${event}`);
      else this.#handler(handler, event);
    });
    m.templates.forEach((t, i) => {
      if (t.parts.length !== t.args.length + 1) this.fault(`template ${i} has ${t.parts.length} parts`);
      if (t.args.length > MAX_TEMPLATE_ARGS) this.fault(`template ${i} has ${t.args.length} arguments`);
    });
  }

  #handler(f: IrFunction, event: string): void {
    const lent: Readonly<Record<string, IrType>> = {
      book: { kind: "handle", name: "Book" },
      fill: { kind: "handle", name: "Fill" },
      order: { kind: "handle", name: "OrderUpdate" },
      signal: { kind: "handle", name: "Signal" },
      trade: { kind: "handle", name: "Trade" },
      market: { kind: "handle", name: "Market" },
      resolution: { kind: "optional", of: { kind: "outcome" } },
    };
    const second = lent[event];
    const wanted: IrType[] = [{ kind: "handle", name: "Context" }, ...(second === undefined ? [] : [second])];
    const got = f.params.map((p) => showIrType(p.type)).join(", ");
    if (got !== wanted.map(showIrType).join(", ")) this.fault(`handler ${f.name} takes (${got})`);
    if (f.result.kind !== "void") this.fault(`handler ${f.name} has a result`);
  }

  #comparer(c: IrComparer): void {
    this.where = `comparer ${c.name}`;
    this.known(c.type, "type");
    this.scopes = [new Map(["$a", "$b"].map((name) => [name, { type: c.type, mutable: false }]))];
    const before = this.nextSite;
    this.expect(c.value, { kind: c.name.startsWith("order ") ? "int" : "bool" }, "value");
    if (this.nextSite !== before) this.fault("holds sites");
    this.scopes = [];
  }

  #class(c: IrClass): void {
    this.where = `class ${c.name}`;
    this.#unique("field", [...c.fields, ...(c.name === this.module.strategy ? this.module.params : [])]);
    this.#unique("method", c.methods);
    if (c.base !== null) this.#inheritance(c, c.base);
    if (c.isRecord && (c.init !== null || c.fields.some((f) => f.initial !== null)))
      this.fault("a record has no __init__ and no initial values");
    for (const f of c.fields) {
      this.storable(f.type, `field ${f.name}`);
      if (f.initial !== null) this.#initial(f.initial, f.type, f.name);
    }
    if (c.init !== null) {
      if (c.init.result.kind !== "void") this.fault("__init__ has a result");
      this.#functionBody(c.init, c.name);
    }
    for (const m of c.methods) this.#functionBody(m, c.name);
  }

  #inheritance(c: IrClass, name: string): void {
    const { classes } = this.module;
    const base = this.classes.get(name);
    if (base === undefined || classes.indexOf(base) > classes.indexOf(c)) this.fault(`base ${name} is not before it`);
    const differs = base?.fields.some((f, i) => f.name !== c.fields[i]?.name || !sameIrType(f.type, c.fields[i].type));
    if (differs ?? false) this.fault(`does not begin with the fields of ${name}`);
    for (const method of c.methods) {
      const before = this.method(name, method.name);
      if (before === undefined) continue;
      const types = [before, method].map((f) => [...f.params.map((p) => p.type), f.result].map(showIrType).join());
      if (types[0] !== types[1]) this.fault(`method ${method.name} has another type than in ${name}`);
    }
  }

  #initial(value: IrExpr, type: IrType, name: string): void {
    this.expect(value, type, `field ${name}`);
    const inner = value.op === "some" ? value.value : value;
    const plain = ["int", "float", "bool", "money", "str", "none", "constant", "member"].includes(inner.op);
    const pure = inner.op === "prim" && inner.site === null && (isScalarType(inner.type) || inner.type.kind === "str");
    if (!plain && !pure) this.fault(`field ${name} starts with ${inner.op}`);
  }

  #functionBody(f: IrFunction, owner: string | null): void {
    this.where = owner === null ? f.name : `${owner}.${f.name}`;
    if (f.owner !== owner) this.fault(`owner is ${f.owner ?? "none"}`);
    this.site(f.entrySite);
    this.current = f;
    this.scopes = [new Map()];
    for (const p of [...f.params, ...f.hoisted]) {
      this.known(p.type, p.name);
      this.#declare(p.name, { type: p.type, mutable: true });
    }
    this.#block(f.body);
    if (f.result.kind !== "void" && completes(f.body)) this.fault("can end without a result");
    this.scopes = [];
    this.current = null;
  }

  #declare(name: string, local: Local): void {
    if (this.local(name) !== undefined) this.fault(`local ${name} is declared where it is in scope`);
    this.scopes.at(-1)?.set(name, local);
  }

  #block(stmts: readonly IrStmt[]): void {
    this.scopes.push(new Map());
    for (const stmt of stmts) this.#stmt(stmt);
    this.scopes.pop();
  }

  #stmt(s: IrStmt): void {
    switch (s.op) {
      case "let":
        this.known(s.type, s.name);
        if (s.type.kind === "void") this.fault(`local ${s.name} is void`);
        this.expect(s.value, s.type, `local ${s.name}`);
        this.#declare(s.name, { type: s.type, mutable: s.mutable });
        return;
      case "set":
        this.#set(s.name, s.value);
        return;
      case "setField":
        this.#setField(s);
        return;
      case "do":
        this.expr(s.value);
        return;
      case "if":
        this.expect(s.test, { kind: "bool" }, "test");
        this.#block(s.then);
        this.#block(s.else);
        return;
      case "while":
        this.expect(s.test, { kind: "bool" }, "test");
        this.site(s.site);
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
        if (this.#loops === 0) this.fault(`${s.op} outside a loop`);
        return;
      case "return":
        this.#return(s.value);
        return;
      case "raise":
        if (!(s.error in TRAPS) || s.error === "StepLimit") this.fault(`raise of ${s.error}`);
        if (s.template !== null) this.#template(s.template, s.args);
        else if (s.args.length > 0) this.fault("raise with arguments and no template");
        this.site(s.site);
        return;
      case "log":
        this.#template(s.template, s.args);
        return;
    }
  }

  #set(name: string, value: IrExpr): void {
    const local = this.local(name);
    if (local === undefined) {
      this.expr(value);
      this.fault(`local ${name} is set out of scope`);
      return;
    }
    if (!local.mutable) this.fault(`local ${name} is set and is not mutable`);
    this.expect(value, local.type, `local ${name}`);
  }

  #setField(s: IrStmt & { op: "setField" }): void {
    this.expect(s.object, { kind: "object", class: s.class }, "object");
    const field = this.classes.get(s.class)?.fields.find((f) => f.name === s.field);
    if (field === undefined) {
      this.fault(`no field ${s.class}.${s.field} to assign`);
      this.expr(s.value);
    } else this.expect(s.value, field.type, `field ${s.field}`);
  }

  #loop(body: readonly IrStmt[]): void {
    this.#loops++;
    this.#block(body);
    this.#loops--;
  }

  #forRange(s: IrStmt & { op: "forRange" }): void {
    this.expect(s.start, { kind: "int" }, "start");
    this.expect(s.stop, { kind: "int" }, "stop");
    this.site(s.site);
    if (!Number.isInteger(s.step) || s.step === 0 || Math.abs(s.step) > MAX_INT) this.fault(`step is ${s.step}`);
    if (s.stop.op !== "int" && s.stop.op !== "constant" && s.stop.op !== "local") this.fault(`stop is ${s.stop.op}`);
    if (s.stop.op === "local" && assigns(s.body, s.stop.name))
      this.fault(`stop ${s.stop.name} is assigned in the loop`);
    if (assigns(s.body, s.variable)) this.fault(`${s.variable} is assigned in its loop`);
    this.scopes.push(new Map());
    this.#declare(s.variable, { type: { kind: "int" }, mutable: false });
    this.#loop(s.body);
    this.scopes.pop();
  }

  #forList(s: IrStmt & { op: "forList" }): void {
    this.known(s.type, s.variable);
    this.expect(s.list, { kind: "list", of: s.type }, "list");
    this.site(s.site);
    if (s.list.op !== "local" && s.list.op !== "constant") this.fault(`list is ${s.list.op}`);
    else if (s.list.op === "local" && assigns(s.body, s.list.name))
      this.fault(`list ${s.list.name} is assigned in the loop`);
    this.scopes.push(new Map());
    this.#declare(s.variable, { type: s.type, mutable: true });
    this.#loop(s.body);
    this.scopes.pop();
  }

  #forDict(s: IrStmt & { op: "forDict" }): void {
    this.expect(s.dict, { kind: "dict", key: s.keyType, of: s.type }, "dict");
    this.site(s.changed);
    this.site(s.site);
    if (s.dict.op !== "local" && s.dict.op !== "constant") this.fault(`dict is ${s.dict.op}`);
    else if (assigns(s.body, s.dict.name)) this.fault(`dict ${s.dict.name} is assigned in the loop`);
    this.scopes.push(new Map());
    this.#declare(s.key, { type: s.keyType, mutable: true });
    this.#declare(s.value, { type: s.type, mutable: true });
    this.#loop(s.body);
    this.scopes.pop();
  }

  #return(value: IrExpr | null): void {
    const result = this.current?.result ?? { kind: "void" };
    if (value === null) {
      if (result.kind !== "void") this.fault("return without a value");
    } else if (result.kind === "void") {
      this.fault("return with a value");
      this.expr(value);
    } else this.expect(value, result, "result");
  }

  #template(index: number, args: readonly IrExpr[]): void {
    const template = this.module.templates[index];
    if (template === undefined) this.fault(`no template ${index}`);
    else if (template.args.length !== args.length) this.fault(`template ${index} has ${args.length} arguments`);
    args.forEach((arg, i) => {
      const wanted = template?.args[i];
      if (wanted === undefined) this.expr(arg);
      else if (wanted.texts !== undefined)
        this.#memberText(arg, wanted.texts.length, `argument ${i} of template ${index}`);
      else this.expect(arg, { kind: wanted.type }, `argument ${i} of template ${index}`);
    });
  }

  #memberText(arg: IrExpr, texts: number, what: string): void {
    this.expr(arg);
    // An int is the index of a signal.
    const named = arg.type.kind === "int" ? this.module.signals : undefined;
    const members = arg.type.kind === "enum" ? this.enums.get(arg.type.enum) : named;
    if (members?.length !== texts) this.fault(`${what} has ${texts} texts for ${showIrType(arg.type)}`);
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
