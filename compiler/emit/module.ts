import type { EventName } from "../../runtime/abi/layout.ts";
import { ABI_VERSION, EventKind, HANDLERS } from "../../runtime/abi/layout.ts";
import { usesType } from "../ir/classes.ts";
import type { IrClass, IrComparer, IrEnum, IrField, IrFunction, IrModule, IrParam } from "../ir/ir.ts";
import { RANDOM } from "../ir/random.ts";
import { ANY_OBJECT } from "./assemblyscript.ts";
import { asciiName } from "./code.ts";
import type { Dialect } from "./dialect.ts";
import { docComment } from "./doc.ts";
import { emitExpr } from "./expressions.ts";
import { noFacts } from "./facts.ts";
import { comparerName, parameterName } from "./names.ts";
import { LineOrigins } from "./origins.ts";
import { StateCode } from "./state-code.ts";
import type { Body } from "./statements.ts";
import { emitBody } from "./statements.ts";

/** What a handler is called with after the context. */
const lentTo: Partial<Record<EventName, string>> = {
  book: "eventBook()",
  fill: "theFill",
  order: "theOrderUpdate",
  signal: "theSignal",
  trade: "theTrade",
  market: "eventMarket()",
  resolution: "resolvedOutcome()",
};

/** Emits the declarations of a module and its glue, without its imports. */
export class ModuleEmitter {
  readonly #module: IrModule;
  readonly #dialect: Dialect;
  readonly #use: (name: string) => string;
  readonly #lines: string[] = [];
  readonly #usesUnions: boolean;
  /** Which Python statement a line begins; complete after `emit`. */
  readonly origins: LineOrigins;

  constructor(module: IrModule, dialect: Dialect, use: (name: string) => string) {
    this.#module = module;
    this.#dialect = dialect;
    this.#use = use;
    this.origins = new LineOrigins(module);
    this.#usesUnions = usesType(module, (type) => type.kind === "union");
  }

  emit(): string[] {
    if (this.#isTypeScript) for (const e of this.#module.enums) this.#enum(e);
    for (const c of this.#module.constants) {
      // Containers of TypeScript have no zero of their own; `start` assigns them before anything reads them.
      const zero = this.#dialect.zero(c.type);
      const name = this.#dialect.globalName("constant", c.name);
      const type = this.#dialect.type(c.type);
      this.#lines.push(zero === null ? `let ${name}!: ${type};` : `let ${name}: ${type} = ${zero.text};`);
    }
    if (this.#module.constants.length > 0) this.#lines.push("");
    for (const c of this.#module.comparers ?? []) this.#comparer(c);
    for (const f of this.#module.functions) this.#function(f);
    if (this.#hasAnyObject) this.#lines.push(`class ${ANY_OBJECT} {`, "  sid: i32 = 0;", "}", "");
    for (const c of this.#module.classes) this.#class(c);
    this.#glue();
    return [...this.#lines, ...this.#dialect.declarations()];
  }

  /** Assignments between the stream and the strategy's field that keeps it, in TypeScript and AssemblyScript alike. */
  #random(way: "keep" | "take", holder: string): string[] {
    if (!this.#module.constants.some((c) => c.name === RANDOM)) return [];
    const name = this.#dialect.globalName("constant", RANDOM);
    const field = `${holder}.${this.#dialect.memberName("field", RANDOM)}`;
    return [way === "keep" ? `${field} = ${name};` : `${name} = ${field};`];
  }

  get #isTypeScript(): boolean {
    return this.#dialect.name === "typescript";
  }

  #doc(text: string, indent: string): void {
    if (this.#isTypeScript) this.#lines.push(...docComment(text, indent));
  }

  #body(f: IrFunction): Body {
    const scope = { dialect: this.#dialect, use: this.#use, locals: this.#dialect.localNames(f) };
    return { scope, templates: this.#module.templates, lines: this.#lines, loops: 0, origins: this.origins };
  }

  #params(f: IrFunction, body: Body): string {
    return f.params.map((p) => `${body.scope.locals.get(p.name)}: ${this.#dialect.type(p.type)}`).join(", ");
  }

  /** The ordinals by name; in AssemblyScript a member is its ordinal. */
  #enum(e: IrEnum): void {
    const name = this.#dialect.globalName("enum", e.name);
    const members = e.members.map((member, i) => `${member}: ${i}`);
    this.#lines.push(`const ${name} = { ${members.join(", ")} };`, `type ${name} = number;`, "");
  }

  #comparer(c: IrComparer): void {
    const type = this.#dialect.type(c.type);
    const locals = new Map(["$a", "$b"].map((name) => [name, name]));
    const value = emitExpr(c.value, { dialect: this.#dialect, use: this.#use, locals }, noFacts);
    const result = this.#dialect.type(c.value.type);
    this.#lines.push(`function ${comparerName(c.name)}($a: ${type}, $b: ${type}): ${result} {`);
    this.#lines.push(`  return ${value.text};`, "}", "");
  }

  #function(f: IrFunction): void {
    const body = this.#body(f);
    this.#doc(f.doc, "");
    const name = this.#dialect.globalName("function", f.name);
    this.#lines.push(`function ${name}(${this.#params(f, body)}): ${this.#dialect.type(f.result)} {`);
    emitBody(f, body, "  ");
    this.#lines.push("}", "");
  }

  #class(c: IrClass): void {
    const isStrategy = c.name === this.#module.strategy;
    this.#doc(isStrategy && c.doc === "" ? this.#module.doc : c.doc, "");
    const base = this.#baseName(c);
    const inherits = base === null ? "" : ` extends ${base}`;
    this.#lines.push(`class ${this.#dialect.globalName("class", c.name)}${inherits} {`);
    // Number in the state that is being saved or loaded.
    if (!this.#isTypeScript && base === null) this.#lines.push("  sid: i32 = 0;");
    if (isStrategy) for (const p of this.#module.params) this.#param(p);
    const { lines } = this.#dialect;
    const isFamily = lines.isFamily(c.name);
    for (const f of lines.ownFields(c)) this.#field(f, c.isRecord);
    if (c.isRecord) this.#recordConstructor(c);
    if (c.init !== null) this.#method(c.init, this.#initName(c.name));
    for (const m of c.methods) this.#method(m, this.#dialect.memberName("method", m.name));
    if (this.#lines.at(-1) === "") this.#lines.pop();
    this.#lines.push("}", "");
    if (!this.#isTypeScript || (isFamily && lines.initOwner(c.name) !== null)) this.#creator(c);
  }

  get #hasAnyObject(): boolean {
    return !this.#isTypeScript && this.#usesUnions;
  }

  #baseName(c: IrClass): string | null {
    if (c.base !== null) return this.#dialect.globalName("class", c.base);
    return this.#hasAnyObject ? ANY_OBJECT : null;
  }

  /** A constructor of TypeScript cannot be that of an heir, which calls it wherever it likes. */
  #initName(owner: string): string {
    if (this.#dialect.lines.isFamily(owner)) return this.#dialect.initName(owner);
    return this.#isTypeScript ? "constructor" : "init";
  }

  #param(p: IrParam): void {
    const bounds = (["ge", "gt", "le", "lt"] as const).flatMap((b) => (p[b] === null ? [] : [`${b} ${p[b]}`]));
    this.#doc([p.doc, bounds.length > 0 ? `(${bounds.join(", ")})` : ""].filter((t) => t !== "").join(" "), "  ");
    const kind = p.type === "float" ? "Float" : p.type === "bool" ? "Bool" : "Int";
    const readonly = this.#isTypeScript ? "readonly " : "";
    const name = this.#dialect.memberName("field", p.name);
    this.#lines.push(
      `  ${readonly}${name}: ${this.#dialect.type({ kind: p.type })} = ${this.#use(`param${kind}`)}(${p.slot});`,
    );
  }

  #field(f: IrField, isRecord: boolean): void {
    const scope = { dialect: this.#dialect, use: this.#use, locals: new Map<string, string>() };
    const value = f.initial === null ? this.#dialect.zero(f.type) : emitExpr(f.initial, scope, noFacts);
    const name = this.#dialect.memberName("field", f.name);
    const type = this.#dialect.type(f.type);
    if (isRecord && this.#isTypeScript) this.#lines.push(`  ${name}: ${type};`);
    else this.#lines.push(value === null ? `  ${name}!: ${type};` : `  ${name}: ${type} = ${value.text};`);
  }

  #method(f: IrFunction, name: string): void {
    const body = this.#body(f);
    if (this.#lines.at(-1) !== "" && !this.#lines.at(-1)?.endsWith("{")) this.#lines.push("");
    this.#doc(f.doc, "  ");
    const result = name === "constructor" ? "" : `: ${this.#dialect.type(f.result)}`;
    this.#lines.push(`  ${name}(${this.#params(f, body)})${result} {`);
    emitBody(f, body, "    ");
    this.#lines.push("  }", "");
  }

  /** Parameters for the fields, as text and by name. */
  #recordParams(c: IrClass): {
    readonly names: readonly string[];
    readonly text: string;
    readonly assigns: readonly string[];
  } {
    const taken = new Set<string>();
    const params = c.fields.map((f) => {
      const name = this.#isTypeScript ? parameterName(f.name, taken) : `v_${asciiName(f.name)}`;
      taken.add(name);
      return { name, type: this.#dialect.type(f.type), member: this.#dialect.memberName("field", f.name) };
    });
    const holder = this.#isTypeScript ? "this" : "o";
    return {
      names: params.map((p) => p.name),
      text: params.map((p) => `${p.name}: ${p.type}`).join(", "),
      assigns: params.map((p) => `${holder}.${p.member} = ${p.name};`),
    };
  }

  #recordConstructor(c: IrClass): void {
    if (!this.#isTypeScript || c.fields.length === 0) return;
    const { names, text, assigns } = this.#recordParams(c);
    const inherited = c.fields.length - this.#dialect.lines.ownFields(c).length;
    const base = c.base === null ? [] : [`    super(${names.slice(0, inherited).join(", ")});`];
    const own = assigns.slice(inherited).map((line) => `    ${line}`);
    this.#lines.push("", `  constructor(${text}) {`, ...base, ...own, "  }", "");
  }

  /** In AssemblyScript `__init__` is a method of its own, since it may return early; in TypeScript that of a family. */
  #creator(c: IrClass): void {
    const type = this.#dialect.globalName("class", c.name);
    const owner = this.#dialect.lines.initOwner(c.name);
    const init = owner?.init ?? null;
    const body = init === null ? null : this.#body(init);
    const record = c.isRecord ? this.#recordParams(c) : null;
    const params = record?.text ?? (init === null || body === null ? "" : this.#params(init, body));
    const name = this.#isTypeScript ? `$new${type}` : `new_${asciiName(c.name)}`;
    this.#lines.push(`function ${name}(${params}): ${type} {`, `  const o = new ${type}();`);
    if (record !== null) this.#lines.push(...record.assigns.map((line) => `  ${line}`));
    if (owner !== null && init !== null && body !== null) {
      const args = init.params.map((p) => body.scope.locals.get(p.name)).join(", ");
      this.#lines.push(`  o.${this.#initName(owner.name)}(${args});`);
    }
    this.#lines.push("  return o;", "}", "");
  }

  #glue(): void {
    const state = new StateCode(this.#module, this.#dialect, this.#use);
    if (this.#isTypeScript) this.#typescriptGlue(state);
    else this.#assemblyscriptGlue(state);
  }

  /** Assigns the constants; both `start`s begin with it. */
  #constants(): string[] {
    const scope = { dialect: this.#dialect, use: this.#use, locals: new Map<string, string>() };
    return this.#module.constants.map(
      (c) => `  ${this.#dialect.globalName("constant", c.name)} = ${emitExpr(c.value, scope, noFacts).text};`,
    );
  }

  #call(event: EventName): string {
    const name = lentTo[event];
    const lent = name === undefined ? [] : [this.#use(name.replace("()", "")) + (name.endsWith("()") ? "()" : "")];
    const method = this.#dialect.memberName("method", HANDLERS[event]);
    return `strategy.${method}(${[this.#use("theContext"), ...lent].join(", ")});`;
  }

  #started(cls: string): string[] {
    const keep = this.#random("keep", "strategy");
    if (keep.length === 0) return [`  return new ${cls}();`];
    return [`  const strategy = new ${cls}();`, ...keep.map((line) => `  ${line}`), "  return strategy;"];
  }

  #typescriptGlue(state: StateCode): void {
    const cls = this.#dialect.globalName("class", this.#module.strategy);
    this.#lines.push(
      "/** Module constants, parameters, `__init__`. */",
      `export function start(): ${cls} {`,
      ...this.#constants(),
      ...this.#started(cls),
      "}",
      "",
      "/** Calls the handler of one event. */",
      `export function handle(strategy: ${cls}, kind: number): void {`,
      ...this.#random("take", "strategy").map((line) => `  ${line}`),
      "  switch (kind) {",
      ...this.#module.events.flatMap((event) => [
        `    case ${EventKind[event]}: // ${event}`,
        `      ${this.#call(event)}`,
        "      break;",
      ]),
      "  }",
      "}",
      "",
      "/** Puts the strategy and all that it holds into the state buffer. */",
      `export function saveState(strategy: ${cls}): void {`,
      "  saveAll(strategy);",
      "}",
      "",
      "/** Fills the strategy from the state buffer. */",
      `export function loadState(strategy: ${cls}): void {`,
      "  loadAll(strategy);",
      "}",
      "",
      ...state.emit(),
    );
  }

  /** The exports that `abi.md` names; `linkWasm` checks that there are no others. */
  #assemblyscriptGlue(state: StateCode): void {
    const use = this.#use;
    const cls = this.#dialect.globalName("class", this.#module.strategy);
    const strategy = "strategy";
    const exported = (signature: string, ...body: string[]): string[] => [
      `export function ${signature} {`,
      ...body.map((line) => `  ${line}`),
      "}",
      "",
    ];
    const finish = [`${use("endCall")}();`, `return ${use("intentsWritten")}();`];
    this.#lines.push(
      `let ${strategy}: ${cls} = changetype<${cls}>(0);`,
      "",
      ...exported("abi_version(): i32", `return ${ABI_VERSION};`),
      ...exported("block_pointer(): usize", `return ${use("blockPointer")}();`),
      ...exported(
        "start(): i32",
        `${use("beginCall")}();`,
        ...this.#constants().map((line) => line.trim()),
        `${strategy} = new_${asciiName(this.#module.strategy)}();`,
        ...this.#random("keep", strategy),
        ...finish,
      ),
      ...exported(
        "handle(kind: i32): i32",
        `${use("beginCall")}();`,
        ...this.#random("take", strategy),
        "switch (kind) {",
        ...this.#module.events.flatMap((event) => [
          `  case ${EventKind[event]}:`,
          `    ${this.#call(event)}`,
          "    break;",
        ]),
        "}",
        ...finish,
      ),
      ...exported(
        "state_save(): i32",
        `${use("stateReset")}();`,
        `saveAll(${strategy});`,
        `return ${use("stateLength")}();`,
      ),
      ...exported("state_pointer(): usize", `return ${use("statePointer")}();`),
      ...exported(
        "state_reserve(slots: i32): usize",
        `${use("stateReserve")}(slots);`,
        `return ${use("statePointer")}();`,
      ),
      ...exported(
        "state_load(slots: i32): i32",
        `${use("stateReset")}();`,
        `loadAll(${strategy});`,
        `return ${use("stateLength")}() == slots ? 1 : 0;`,
      ),
      ...state.emit(),
    );
  }
}
