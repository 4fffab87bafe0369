import { PRIMITIVES } from "../../../dsl-spec/primitives.ts";
import type { AbiSite, AbiTemplate, ScalarType } from "../../../runtime/abi/abi-file.ts";
import type { EventName, TrapName } from "../../../runtime/abi/layout.ts";
import { HANDLERS } from "../../../runtime/abi/layout.ts";
import type {
  HandleName,
  IrClass,
  IrExpr,
  IrField,
  IrFunction,
  IrLocal,
  IrModule,
  IrParam,
  IrStmt,
  IrType,
} from "../ir.ts";
import { applyRow } from "../signature.ts";

export const INT: IrType = { kind: "int" };
export const FLOAT: IrType = { kind: "float" };
export const BOOL: IrType = { kind: "bool" };
export const PRICE: IrType = { kind: "price" };
export const SIZE: IrType = { kind: "size" };
export const USD: IrType = { kind: "usd" };
export const OUTCOME: IrType = { kind: "outcome" };
export const STR: IrType = { kind: "str" };
export const VOID: IrType = { kind: "void" };
export const listOf = (of: IrType): IrType => ({ kind: "list", of });
export const optional = (of: IrType): IrType => ({ kind: "optional", of });
export const objectOf = (cls: string): IrType => ({ kind: "object", class: cls });
export const handle = (name: HandleName): IrType => ({ kind: "handle", name });

export const int = (value: number): IrExpr => ({ op: "int", type: INT, value });
export const float = (value: number): IrExpr => ({ op: "float", type: FLOAT, value });
export const bool = (value: boolean): IrExpr => ({ op: "bool", type: BOOL, value });
export const price = (value: number, text: string): IrExpr => ({ op: "money", type: PRICE, value, text });
export const size = (value: number, text: string): IrExpr => ({ op: "money", type: SIZE, value, text });
export const usd = (value: number, text: string): IrExpr => ({ op: "money", type: USD, value, text });
export const text = (value: string): IrExpr => ({ op: "str", type: STR, value });
export const none = (of: IrType): IrExpr => ({ op: "none", type: optional(of) });
export const local = (name: string, type: IrType): IrExpr => ({ op: "local", name, type });
export const constant = (name: string, type: IrType): IrExpr => ({ op: "constant", name, type });
export const self = (cls: string): IrExpr => ({ op: "self", type: objectOf(cls) });
export const list = (of: IrType, ...elements: IrExpr[]): IrExpr => ({ op: "list", type: listOf(of), elements });
export const dict = (key: IrType, of: IrType, ...entries: IrExpr[]): IrExpr => ({
  op: "dict",
  type: { kind: "dict", key, of },
  entries,
});
export const and = (left: IrExpr, right: IrExpr): IrExpr => ({ op: "and", type: BOOL, left, right });
export const or = (left: IrExpr, right: IrExpr): IrExpr => ({ op: "or", type: BOOL, left, right });
export const not = (value: IrExpr): IrExpr => ({ op: "not", type: BOOL, value });
export const isNone = (value: IrExpr): IrExpr => ({ op: "isNone", type: BOOL, value });
export const some = (value: IrExpr): IrExpr => ({ op: "some", type: optional(value.type), value });
export const choose = (test: IrExpr, then: IrExpr, otherwise: IrExpr): IrExpr => ({
  op: "if",
  type: then.type,
  test,
  then,
  else: otherwise,
});
export const unwrap = (value: IrExpr): IrExpr => ({
  op: "unwrap",
  type: value.type.kind === "optional" ? value.type.of : value.type,
  value,
});
export const call = (name: string, type: IrType, ...args: IrExpr[]): IrExpr => ({
  op: "call",
  function: name,
  type,
  args,
});
export const create = (cls: string, ...args: IrExpr[]): IrExpr => ({
  op: "new",
  type: objectOf(cls),
  class: cls,
  args,
});
export const field = (object: IrExpr, name: string, type: IrType): IrExpr => ({
  op: "field",
  type,
  object,
  class: object.type.kind === "object" ? object.type.class : "",
  field: name,
});
export const method = (object: IrExpr, name: string, type: IrType, ...args: IrExpr[]): IrExpr => ({
  op: "method",
  type,
  object,
  class: object.type.kind === "object" ? object.type.class : "",
  method: name,
  args,
});

/**
 * Makes modules by hand, for tests. Sites and lines count up in the order of the calls, which is the
 * order of evaluation where arguments are written in place.
 */
export class IrBuilder {
  readonly sites: AbiSite[] = [];
  readonly templates: AbiTemplate[] = [];
  #line = 0;
  #function = "<module>";

  site(): number {
    const line = this.line();
    this.sites.push({ file: "strategy.py", line, column: 1, endLine: line, endColumn: 2, function: this.#function });
    return this.sites.length - 1;
  }

  line(): number {
    this.#line += 1;
    return this.#line;
  }

  template(parts: readonly string[], ...args: readonly (ScalarType | "str" | readonly [ScalarType, number])[]): number {
    const full = args.map((a) => (typeof a === "string" ? { type: a, digits: null } : { type: a[0], digits: a[1] }));
    this.templates.push({ parts, args: full });
    return this.templates.length - 1;
  }

  prim(name: string, ...args: IrExpr[]): IrExpr {
    const row = PRIMITIVES.get(name);
    if (row === undefined) throw new Error(`no primitive ${name}`);
    const type = applyRow(
      row,
      args.map((a) => a.type),
    );
    if (typeof type === "string") throw new Error(type);
    return { op: "prim", prim: name, type, args, site: row.traps.length > 0 ? this.site() : null };
  }

  let(name: string, value: IrExpr, mutable = false, type: IrType = value.type): IrStmt {
    return { op: "let", line: this.line(), name, type, value, mutable };
  }

  set(name: string, value: IrExpr): IrStmt {
    return { op: "set", line: this.line(), name, value };
  }

  setField(object: IrExpr, name: string, value: IrExpr): IrStmt {
    const cls = object.type.kind === "object" ? object.type.class : "";
    return { op: "setField", line: this.line(), object, class: cls, field: name, value };
  }

  do(value: IrExpr): IrStmt {
    return { op: "do", line: this.line(), value };
  }

  if(test: IrExpr, then: IrStmt[], otherwise: IrStmt[] = []): IrStmt {
    return { op: "if", line: this.line(), test, then, else: otherwise };
  }

  while(test: IrExpr, body: () => IrStmt[]): IrStmt {
    const site = this.site();
    return { op: "while", line: this.line(), test, site, body: body() };
  }

  forRange(variable: string, start: IrExpr, stop: IrExpr, step: number, body: (i: IrExpr) => IrStmt[]): IrStmt {
    const site = this.site();
    return { op: "forRange", line: this.line(), variable, start, stop, step, site, body: body(local(variable, INT)) };
  }

  forList(variable: string, over: IrExpr, body: (x: IrExpr) => IrStmt[]): IrStmt {
    const site = this.site();
    const type = over.type.kind === "list" ? over.type.of : over.type;
    return { op: "forList", line: this.line(), variable, type, list: over, site, body: body(local(variable, type)) };
  }

  forDict(key: string, value: string, over: IrExpr, body: (k: IrExpr, v: IrExpr) => IrStmt[]): IrStmt {
    if (over.type.kind !== "dict") throw new Error(`a loop over ${over.type.kind}`);
    const { key: keyType, of: type } = over.type;
    const [changed, site] = [this.site(), this.site()];
    const inner = body(local(key, keyType), local(value, type));
    return { op: "forDict", line: this.line(), key, keyType, value, type, dict: over, changed, site, body: inner };
  }

  leave(op: "break" | "continue"): IrStmt {
    return { op, line: this.line() };
  }

  return(value: IrExpr | null = null): IrStmt {
    return { op: "return", line: this.line(), value };
  }

  raise(error: TrapName, template: number | null = null, ...args: IrExpr[]): IrStmt {
    return { op: "raise", line: this.line(), error, template, args, site: this.site() };
  }

  log(level: number, template: number, ...args: IrExpr[]): IrStmt {
    return { op: "log", line: this.line(), level, template, args };
  }

  function(
    name: string,
    params: readonly IrLocal[],
    result: IrType,
    body: () => IrStmt[],
    more: { readonly owner?: string; readonly hoisted?: readonly IrLocal[]; readonly doc?: string } = {},
  ): IrFunction {
    this.#function = name;
    const entrySite = this.site();
    const { owner = null, hoisted = [], doc = "" } = more;
    return { name, doc, owner, params, result, hoisted, entrySite, line: this.line(), body: body() };
  }

  class(
    name: string,
    fields: readonly IrField[],
    init: IrFunction | null,
    methods: readonly IrFunction[],
    doc = "",
  ): IrClass {
    return { name, doc, base: null, fields, isRecord: false, init, methods, line: this.line() };
  }

  module(strategy: string, parts: Partial<IrModule> & { readonly classes: readonly IrClass[] }): IrModule {
    const methods = new Set(parts.classes.at(-1)?.methods.map((m) => m.name));
    const events = (Object.keys(HANDLERS) as EventName[]).filter((event) => methods.has(HANDLERS[event]));
    return {
      strategy,
      doc: "",
      enums: [],
      constants: [],
      functions: [],
      params: [],
      events,
      markets: { kind: "series", slug: "btc-updown-15m" },
      scope: "market",
      timer: null,
      stepBudget: 1_000_000,
      sites: this.sites,
      templates: this.templates,
      sources: [],
      ...parts,
    };
  }
}

export function param(slot: number, name: string, type: ScalarType, value: number | boolean, doc = ""): IrParam {
  return { slot, name, type, default: value, ge: null, le: null, gt: null, lt: null, doc };
}
