import type { CheckedProgram } from "../../check/typed.ts";
import { BOOL, toIrType } from "../../check/types.ts";
import type { IrExpr, IrType } from "../ir.ts";
import type { ModuleLowering } from "./module.ts";
import { inheritsFrom, reachClass, reachMethod } from "./reach.ts";
import { castTo } from "./unions.ts";

/** Comparison of objects whose class says itself what is equal or less. */

const bool = toIrType(BOOL);

/** The class of a line that has the method, from the given one up; null without. */
export function methodOwner(program: CheckedProgram, name: string, method: string): string | null {
  for (let each = program.classes.get(name); each !== undefined; each = program.classes.get(each.base ?? ""))
    if (each.methods.has(method)) return each.name;
  return null;
}

/** Classes that inherit from one, those before their own heirs. Each can be asked for in the module then. */
export function heirsOf(module: ModuleLowering, name: string): string[] {
  const { program } = module;
  const heirs = [...program.classes.keys()].filter((each) => each !== name && inheritsFrom(program, each, name));
  for (const heir of heirs) reachClass(module, heir);
  return heirs.sort((a, b) => depth(program, a) - depth(program, b) || (a < b ? -1 : 1));
}

function depth(program: CheckedProgram, name: string): number {
  let count = 0;
  for (let each = program.classes.get(name); each !== undefined; each = program.classes.get(each.base ?? "")) count++;
  return count;
}

/** Whether an object is of the class itself, and of none of its heirs. */
export function exactClass(module: ModuleLowering, value: IrExpr, name: string): IrExpr {
  const nearest = heirsOf(module, name).filter((each) => module.program.classes.get(each)?.base === name);
  const isOther = nearest.map((each): IrExpr => ({ op: "not", value: isA(module, value, each), type: bool }));
  return both([isA(module, value, name), ...isOther]);
}

function isA(module: ModuleLowering, value: IrExpr, name: string): IrExpr {
  const { type } = value;
  if (type.kind === "object" && inheritsFrom(module.program, type.class, name))
    return { op: "bool", value: true, type: bool };
  return { op: "isClass", value, class: name, type: bool };
}

function both(parts: readonly IrExpr[]): IrExpr {
  const [first, ...others] = parts.filter((each) => each.op !== "bool" || !each.value);
  if (first === undefined) return { op: "bool", value: true, type: bool };
  return others.reduce((left, right) => ({ op: "and", left, right, type: bool }), first);
}

function ask(module: ModuleLowering, method: string, owner: string, a: IrExpr, b: IrExpr): IrExpr {
  const on = (a.type as IrType & { readonly kind: "object" }).class;
  reachMethod(module, on, method);
  const wanted: IrType = { kind: "object", class: owner };
  const other = on === owner ? b : castTo(b, wanted);
  return { op: "method", object: a, class: on, method, args: [other], type: bool };
}

/**
 * `a == b` of two objects of one type, both of which may be read more than once; null where their class does not
 * say what it means. As in CPython the right one is asked where its class inherits from that of the left one.
 */
export function ownEqual(module: ModuleLowering, a: IrExpr, b: IrExpr): IrExpr | null {
  const { type } = a;
  const owner = type.kind === "object" ? methodOwner(module.program, type.class, "__eq__") : null;
  if (type.kind !== "object" || owner === null) return null;
  const asked = ask(module, "__eq__", owner, a, b);
  const heirs = heirsOf(module, type.class);
  if (heirs.length === 0) return asked;
  // The class of the right one, and that of the left one, which is above it.
  const pairs = [type.class, ...heirs].flatMap((above) =>
    heirs.flatMap((below) => {
      if (below === above || !inheritsFrom(module.program, below, above)) return [];
      return both([exactClass(module, a, above), exactClass(module, b, below)]);
    }),
  );
  const isBelow = pairs.reduce((left, right) => ({ op: "or", left, right, type: bool }));
  return { op: "if", test: isBelow, then: ask(module, "__eq__", owner, b, a), else: asked, type: bool };
}

/** `a < b` of two objects of one type that has `__lt__`. */
export function ownLess(module: ModuleLowering, a: IrExpr, b: IrExpr): IrExpr {
  const { type } = a;
  const owner = type.kind === "object" ? methodOwner(module.program, type.class, "__lt__") : null;
  if (owner === null) throw new Error("objects without an order");
  return ask(module, "__lt__", owner, a, b);
}
