import type { AbiSite, AbiTemplate } from "../../../runtime/abi/abi-file.ts";
import type { IrClass, IrConstant, IrExpr, IrFunction, IrStmt } from "../ir.ts";
import { operandsOf } from "./walk.ts";

/**
 * Gives sites and templates their final numbers: the ordinals of the operations in IR order, so that
 * the order in which bodies were found leaves no trace.
 */
export class Renumbering {
  readonly sites: AbiSite[] = [];
  readonly templates: AbiTemplate[] = [];
  readonly templateNumbers = new Map<number, number>();
  private readonly oldSites: readonly AbiSite[];
  private readonly oldTemplates: readonly AbiTemplate[];

  constructor(oldSites: readonly AbiSite[], oldTemplates: readonly AbiTemplate[]) {
    this.oldSites = oldSites;
    this.oldTemplates = oldTemplates;
  }

  constant(constant: IrConstant): IrConstant {
    return { ...constant, value: this.expr(constant.value) };
  }

  class(owner: IrClass): IrClass {
    return {
      ...owner,
      fields: owner.fields.map((field) => ({
        ...field,
        initial: field.initial === null ? null : this.expr(field.initial),
      })),
      init: owner.init === null ? null : this.function(owner.init),
      methods: owner.methods.map((method) => this.function(method)),
    };
  }

  function(fn: IrFunction): IrFunction {
    const entrySite = this.site(fn.entrySite);
    return { ...fn, entrySite, body: this.block(fn.body) };
  }

  private site(old: number): number {
    this.sites.push(this.oldSites[old] as AbiSite);
    return this.sites.length - 1;
  }

  private template(old: number): number {
    const known = this.templateNumbers.get(old);
    if (known !== undefined) return known;
    this.templates.push(this.oldTemplates[old] as AbiTemplate);
    this.templateNumbers.set(old, this.templates.length - 1);
    return this.templates.length - 1;
  }

  private block(statements: readonly IrStmt[]): IrStmt[] {
    return statements.map((statement) => this.statement(statement));
  }

  private statement(s: IrStmt): IrStmt {
    switch (s.op) {
      case "let":
      case "set":
      case "do":
        return { ...s, value: this.expr(s.value) };
      case "setField": {
        const object = this.expr(s.object);
        return { ...s, object, value: this.expr(s.value) };
      }
      case "if": {
        const test = this.expr(s.test);
        const then = this.block(s.then);
        return { ...s, test, then, else: this.block(s.else) };
      }
      case "while": {
        const test = this.expr(s.test);
        const site = this.site(s.site);
        return { ...s, test, site, body: this.block(s.body) };
      }
      case "forRange": {
        const start = this.expr(s.start);
        const stop = this.expr(s.stop);
        const site = this.site(s.site);
        return { ...s, start, stop, site, body: this.block(s.body) };
      }
      case "forList": {
        const list = this.expr(s.list);
        const site = this.site(s.site);
        return { ...s, list, site, body: this.block(s.body) };
      }
      case "forDict": {
        const dict = this.expr(s.dict);
        const changed = this.site(s.changed);
        const site = this.site(s.site);
        return { ...s, dict, changed, site, body: this.block(s.body) };
      }
      case "return":
        return { ...s, value: s.value === null ? null : this.expr(s.value) };
      case "raise": {
        const args = s.args.map((arg) => this.expr(arg));
        const site = this.site(s.site);
        return { ...s, args, site, template: s.template === null ? null : this.template(s.template) };
      }
      case "log": {
        const args = s.args.map((arg) => this.expr(arg));
        return { ...s, args, template: this.template(s.template) };
      }
      case "break":
      case "continue":
        return s;
    }
  }

  private expr(e: IrExpr): IrExpr {
    const operands = operandsOf(e).map((operand) => this.expr(operand));
    const [first, second, third] = operands as [IrExpr, IrExpr, IrExpr];
    switch (e.op) {
      case "prim":
        return { ...e, args: operands, site: e.site === null ? null : this.site(e.site) };
      case "call":
      case "new":
      case "super":
        return { ...e, args: operands };
      case "method":
        return { ...e, object: first, args: operands.slice(1) };
      case "field":
        return { ...e, object: first };
      case "dict":
        return { ...e, entries: operands };
      case "list":
      case "tuple":
        return { ...e, elements: operands };
      case "and":
      case "or":
      case "same":
        return { ...e, left: first, right: second };
      case "if":
        return { ...e, test: first, then: second, else: third };
      case "not":
      case "some":
      case "unwrap":
      case "isNone":
      case "isClass":
      case "cast":
      case "item":
        return { ...e, value: first };
      default:
        return e;
    }
  }
}
