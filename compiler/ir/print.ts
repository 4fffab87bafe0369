import type { ScalarType, ScalarValue } from "../../runtime/abi/abi-file.ts";
import type { IrClass, IrComparer, IrExpr, IrFunction, IrLocal, IrModule, IrParam, IrStmt, IrType } from "./ir.ts";
import { showIrType } from "./types.ts";

export interface PrintOptions {
  /**
   * True: with lines, names of locals, docs and tables of sites and sources, for readers and
   * goldens. False: only what decides behaviour, with locals numbered by declaration, so that
   * comments, formatting and names of locals leave the text as it is. That text is hashed.
   */
  readonly locations: boolean;
}

/** Canonical text of a module: the same module gives the same text on every machine. */
export function printIr(module: IrModule, options: PrintOptions = { locations: true }): string {
  const out: string[] = [];
  printHead(module, options, out);
  for (const e of module.enums) out.push(`enum ${e.name} (${e.members.join(", ")})`);
  for (const c of module.constants) {
    out.push(`constant ${c.name}: ${showIrType(c.type)} = ${new Printer(options).expr(c.value)}${at(c.line, options)}`);
  }
  for (const c of module.comparers ?? []) out.push(`comparer ${c.name} = ${Printer.comparer(options, c)}`);
  for (const c of module.classes) printClass(c, options, out);
  for (const f of module.functions) printFunction(f, options, "", out);
  module.templates.forEach((t, i) => {
    const args = t.args.map((a) => {
      const head =
        a.texts !== undefined ? JSON.stringify(a.texts) : a.digits === null ? a.type : `${a.type}.${a.digits}`;
      const conversion = a.conversion === undefined ? "" : `!${a.conversion}`;
      return head + conversion + (a.spec === undefined ? "" : `:${JSON.stringify(a.spec)}`);
    });
    out.push(`template ${i} ${JSON.stringify(t.parts)} (${args.join(", ")})`);
  });
  if (options.locations) printTables(module, out);
  return `${out.join("\n")}\n`;
}

function printHead(module: IrModule, options: PrintOptions, out: string[]): void {
  out.push(`strategy ${module.strategy}`);
  if (options.locations && module.doc !== "") out.push(`doc ${JSON.stringify(module.doc)}`);
  out.push(marketsText(module.markets));
  if (module.scope !== "market") out.push(`scope ${module.scope}`);
  if (module.redemption !== undefined) out.push(`redemption ${module.redemption}`);
  out.push(`timer ${module.timer ?? "none"}`, `budget ${module.stepBudget}`, `events ${module.events.join(" ")}`);
  if (module.signals !== undefined) out.push(`signals ${JSON.stringify(module.signals)}`);
  for (const p of module.params) out.push(printParam(p, options));
}

function marketsText(markets: IrModule["markets"]): string {
  switch (markets.kind) {
    case "series":
      return `series ${JSON.stringify(markets.slug)}`;
    case "slugs":
      return `slugs ${JSON.stringify(markets.slugs)}`;
    case "events":
      return `events ${JSON.stringify(markets.slugs)}`;
    case "all":
      return "all markets";
  }
}

function printParam(p: IrParam, options: PrintOptions): string {
  const bounds = (["ge", "le", "gt", "lt"] as const).flatMap((b) => {
    const bound = p[b];
    return bound === null ? [] : [`${b} ${scalar(p.type, bound)}`];
  });
  const doc = options.locations && p.doc !== "" ? ` ${JSON.stringify(p.doc)}` : "";
  return [`param ${p.slot} ${p.name}: ${p.type} = ${scalar(p.type, p.default)}`, ...bounds].join(" ") + doc;
}

function scalar(type: ScalarType, value: ScalarValue): string {
  return type === "float" && typeof value === "number" ? showFloat(value) : String(value);
}

function printTables(module: IrModule, out: string[]): void {
  module.sites.forEach((s, i) => {
    out.push(`site ${i} ${s.file}:${s.line}:${s.column}-${s.endLine}:${s.endColumn} ${s.function}`);
  });
  for (const s of module.sources) {
    out.push(`source ${s.module} ${s.file} ${s.sha256}`);
    for (const r of s.renamed) out.push(`  renamed ${r.join(" ")}`);
    for (const e of s.equalities ?? []) out.push(`  equality ${e.join(" ")}`);
    for (const c of s.conversions) out.push(`  conversion ${c.join(" ")}`);
    for (const t of s.templates) out.push(`  template ${t.join(" ")}`);
  }
}

function printClass(c: IrClass, options: PrintOptions, out: string[]): void {
  const base = c.base === null ? "" : `(${c.base})`;
  out.push(`${c.isRecord ? "record" : "class"} ${c.name}${base}${at(c.line, options)}`);
  if (options.locations && c.doc !== "") out.push(`  doc ${JSON.stringify(c.doc)}`);
  for (const f of c.fields) {
    const initial = f.initial === null ? "" : ` = ${new Printer(options).expr(f.initial)}`;
    out.push(`  field ${f.name}: ${showIrType(f.type)}${initial}`);
  }
  if (c.init !== null) printFunction(c.init, options, "  ", out);
  for (const m of c.methods) printFunction(m, options, "  ", out);
}

function printFunction(f: IrFunction, options: PrintOptions, indent: string, out: string[]): void {
  const printer = new Printer(options);
  const params = f.params.map((p) => printer.declared(p));
  out.push(
    `${indent}def ${f.name}(${params.join(", ")}) ${showIrType(f.result)} @${f.entrySite}${at(f.line, options)}`,
  );
  if (options.locations && f.doc !== "") out.push(`${indent}  doc ${JSON.stringify(f.doc)}`);
  for (const local of f.hoisted) out.push(`${indent}  var ${printer.declared(local)}`);
  printer.block(f.body, `${indent}  `, out);
}

function at(line: number, options: PrintOptions): string {
  return options.locations ? ` ; ${line}` : "";
}

/** A float such that reading it back gives the same bits; negative zero and the specials have names. */
export function showFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Words that stand for something else where a local may stand. */
const WORDS = new Set(["true", "false", "self", "nan", "inf", "by"]);

/** Name of a local, in quotes where it would be read as a word or as a constant. */
function shownName(name: string): string {
  return WORDS.has(name) || /^\$[^\d]/.test(name) ? `'${name}'` : name;
}

/** Prints the body of one function; numbers locals in the order of their declarations. */
class Printer {
  readonly #options: PrintOptions;
  readonly #scopes: Map<string, string>[] = [new Map()];
  #count = 0;

  constructor(options: PrintOptions) {
    this.#options = options;
  }

  static comparer(options: PrintOptions, comparer: IrComparer): string {
    const printer = new Printer(options);
    for (const name of ["$a", "$b"]) printer.declared({ name, type: comparer.type });
    return printer.expr(comparer.value);
  }

  declared(local: IrLocal): string {
    return `${this.#declare(local.name)}: ${showIrType(local.type)}`;
  }

  block(stmts: readonly IrStmt[], indent: string, out: string[]): void {
    this.#scopes.push(new Map());
    for (const stmt of stmts) this.#stmt(stmt, indent, out);
    this.#scopes.pop();
  }

  #stmt(s: IrStmt, indent: string, out: string[]): void {
    const line = (text: string): void => void out.push(`${indent}${text}${at(s.line, this.#options)}`);
    switch (s.op) {
      case "let": {
        const value = this.expr(s.value);
        line(`${s.mutable ? "var" : "let"} ${this.declared(s)} = ${value}`);
        return;
      }
      case "set":
        line(`set ${this.#name(s.name)} = ${this.expr(s.value)}`);
        return;
      case "setField":
        line(`set (field ${s.class}.${s.field} ${this.expr(s.object)}) = ${this.expr(s.value)}`);
        return;
      case "do":
        line(`do ${this.expr(s.value)}`);
        return;
      case "if":
        line(`if ${this.expr(s.test)}`);
        this.block(s.then, `${indent}  `, out);
        if (s.else.length > 0) {
          out.push(`${indent}else`);
          this.block(s.else, `${indent}  `, out);
        }
        return;
      case "while":
        line(`while ${this.expr(s.test)} @${s.site}`);
        this.block(s.body, `${indent}  `, out);
        return;
      case "forRange":
      case "forList":
        this.#for(s, indent, out);
        return;
      case "forDict":
        this.#forDict(s, indent, out);
        return;
      case "break":
      case "continue":
        line(s.op);
        return;
      case "return":
        line(s.value === null ? "return" : `return ${this.expr(s.value)}`);
        return;
      case "raise": {
        const message = s.template === null ? "" : ` template ${s.template}`;
        line(`raise ${s.error}${message} (${s.args.map((a) => this.expr(a)).join(", ")}) @${s.site}`);
        return;
      }
      case "log":
        line(`log ${s.level} template ${s.template} (${s.args.map((a) => this.expr(a)).join(", ")})`);
        return;
    }
  }

  #for(s: IrStmt & { op: "forRange" | "forList" }, indent: string, out: string[]): void {
    const head =
      s.op === "forRange" ? `range ${this.expr(s.start)} ${this.expr(s.stop)} ${s.step}` : `list ${this.expr(s.list)}`;
    const type: IrType = s.op === "forRange" ? { kind: "int" } : s.type;
    this.#scopes.push(new Map());
    out.push(
      `${indent}for ${this.declared({ name: s.variable, type })} in ${head} @${s.site}${at(s.line, this.#options)}`,
    );
    this.block(s.body, `${indent}  `, out);
    this.#scopes.pop();
  }

  #forDict(s: IrStmt & { op: "forDict" }, indent: string, out: string[]): void {
    const dict = this.expr(s.dict);
    this.#scopes.push(new Map());
    const key = this.declared({ name: s.key, type: s.keyType });
    const value = this.declared({ name: s.value, type: s.type });
    out.push(`${indent}for ${key}, ${value} in dict ${dict} @${s.changed} @${s.site}${at(s.line, this.#options)}`);
    this.block(s.body, `${indent}  `, out);
    this.#scopes.pop();
  }

  expr(e: IrExpr): string {
    switch (e.op) {
      case "int":
        return String(e.value);
      case "float":
        return showFloat(e.value);
      case "bool":
        return String(e.value);
      case "money":
        return this.#options.locations
          ? `${e.type.kind}:${e.value}:${JSON.stringify(e.text)}`
          : `${e.type.kind}:${e.value}`;
      case "str":
        return JSON.stringify(e.value);
      case "none":
        return `(none ${showIrType(e.type)})`;
      case "local":
        return this.#name(e.name);
      case "constant":
        return `$${e.name}`;
      case "member":
        return `${showIrType(e.type)}.${e.name}`;
      case "self":
        return "self";
      case "field":
        return this.#form(`field ${e.class}.${e.field}`, [e.object]);
      case "prim":
        return this.#form(
          e.prim,
          e.args,
          (e.by === undefined ? "" : ` by ${JSON.stringify(e.by)}`) + (e.site === null ? "" : ` @${e.site}`),
        );
      case "call":
        return this.#form(`call ${e.function}`, e.args);
      case "method":
        return this.#form(`method ${e.class}.${e.method}`, [e.object, ...e.args]);
      case "super":
        return this.#form(`super ${e.class}.${e.method}`, e.args);
      case "new":
        return this.#form(`new ${e.class}`, e.args);
      case "dict":
        return this.#form(showIrType(e.type), e.entries);
      case "list":
      case "tuple":
        return this.#form(showIrType(e.type), e.elements);
      case "item":
        return this.#form(`item ${e.index}`, [e.value]);
      case "and":
      case "or":
      case "same":
        return this.#form(e.op, [e.left, e.right]);
      case "if":
        return this.#form("if", [e.test, e.then, e.else]);
      case "not":
      case "some":
      case "unwrap":
      case "isNone":
        return this.#form(e.op, [e.value]);
      case "isClass":
        return this.#form(`is ${e.class}`, [e.value]);
      case "cast":
        return this.#form(`cast ${showIrType(e.type)}`, [e.value]);
    }
  }

  #form(head: string, args: readonly IrExpr[], tail = ""): string {
    return `(${[head, ...args.map((a) => this.expr(a))].join(" ")}${tail})`;
  }

  #declare(name: string): string {
    const shown = this.#options.locations ? shownName(name) : `l${this.#count}`;
    this.#count++;
    this.#scopes.at(-1)?.set(name, shown);
    return shown;
  }

  #name(name: string): string {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const shown = this.#scopes[i]?.get(name);
      if (shown !== undefined) return shown;
    }
    return `?${name}`;
  }
}
