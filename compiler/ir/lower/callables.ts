import type { CheckedFunction, TCallable, TExpr, TLambda } from "../../check/typed.ts";
import { toIrType } from "../../check/types.ts";
import type { IrExpr } from "../ir.ts";
import { lowerExpr, lowerOrdered } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { lowerFunction } from "./lower-function.ts";
import { inheritedMethod, reachFunction, reachMethod } from "./reach.ts";

/** A function that is given for a parameter: one copy of the callee is made for each `key`. */
interface Given {
  readonly key: string;
  readonly callable: TCallable;
  /** Types of the values that go with it: the object of a method, what a lambda reads. */
  readonly extras: readonly TExpr["type"][];
  /** Functions behind the parameters that a lambda calls. */
  readonly inner: ReadonlyMap<string, Given>;
}

/** It, with the locals that hold its values in the function that is being lowered. */
export interface GivenCallable {
  readonly given: Given;
  readonly names: readonly string[];
}

/** `self`; a local in the body of a lambda that was made elsewhere. */
export function lowerSelf(fn: FunctionLowering, e: TExpr): IrExpr {
  const name = fn.renamed.get("self");
  const type = toIrType(e.type);
  return name === undefined ? { op: "self", type } : { op: "local", name, type };
}

/** The name of the callee's copy, and the arguments that it takes. */
export function givenTo(
  fn: FunctionLowering,
  name: string,
  owner: string | null,
  call: { readonly args: readonly TExpr[]; readonly order: readonly number[] },
): { readonly name: string; readonly args: readonly TExpr[]; readonly order: readonly number[] } {
  const { module } = fn;
  if (!call.args.some((arg) => arg.op === "callable")) {
    if (owner === null) reachFunction(module, name);
    else reachMethod(module, owner, name);
    return { name, args: call.args, order: call.order };
  }
  const checked = owner === null ? module.program.functions.get(name) : inheritedMethod(module.program, owner, name);
  if (checked === undefined) throw new Error(`no function ${name}`);
  const callables = new Map<string, Given>();
  const args: TExpr[] = [];
  const places: number[][] = [];
  for (const [i, arg] of call.args.entries()) {
    const values = arg.op === "callable" ? valuesOf(fn, arg) : [arg];
    if (arg.op === "callable") callables.set(checked.params[i]?.name as string, resolve(fn, arg.callable));
    places.push(values.map((_, k) => args.length + k));
    args.push(...values);
  }
  const order = call.order.flatMap((index) => places[index] as number[]);
  return { name: copyOf(fn, checked, callables), args, order };
}

function copyOf(fn: FunctionLowering, checked: CheckedFunction, callables: ReadonlyMap<string, Given>): string {
  const { module } = fn;
  const base = checked.owner === null ? checked.name : `${checked.owner}.${checked.name}`;
  const copies = module.copies.get(base) ?? new Map<string, string>();
  module.copies.set(base, copies);
  const key = [...callables.values()].map((given) => given.key).join(", ");
  let name = copies.get(key);
  if (name === undefined) {
    name = `${checked.name}$${copies.size + 1}`;
    copies.set(key, name);
    const made = name;
    module.pending.push(() => lowerFunction(module, checked, { name: made, callables: paramsOf(callables) }));
  }
  return name;
}

function paramsOf(callables: ReadonlyMap<string, Given>): Map<string, GivenCallable> {
  return new Map(
    [...callables].map(([param, given]) => [param, { given, names: given.extras.map((_, i) => `$${param}$${i}`) }]),
  );
}

function resolve(fn: FunctionLowering, callable: TCallable): Given {
  const inner = new Map<string, Given>();
  switch (callable.kind) {
    case "param":
      return at(fn, callable.name).given;
    case "function":
      return { key: callable.name, callable, extras: [], inner };
    case "method":
      return { key: `${callable.class}.${callable.method}`, callable, extras: [callable.object.type], inner };
    case "lambda": {
      const { number, captures, callables } = callable.lambda;
      for (const name of callables) inner.set(name, at(fn, name).given);
      const keys = [...inner.values()].map((given) => given.key);
      const extras = [...captures.map((read) => read.type), ...[...inner.values()].flatMap((given) => given.extras)];
      return { key: `lambda ${number}(${keys.join(", ")})`, callable, extras, inner };
    }
  }
}

/** Values that go with a function, in the order of its `extras`. */
function valuesOf(fn: FunctionLowering, e: Extract<TExpr, { op: "callable" }>): TExpr[] {
  const { callable } = e;
  switch (callable.kind) {
    case "param":
      return heldValues(at(fn, callable.name), e.span);
    case "function":
      return [];
    case "method":
      return [callable.object];
    case "lambda": {
      const { captures, callables } = callable.lambda;
      return [...captures, ...callables.flatMap((name) => heldValues(at(fn, name), e.span))];
    }
  }
}

function heldValues({ given, names }: GivenCallable, span: TExpr["span"]): TExpr[] {
  return names.map((name, i) => ({ op: "local", name, type: given.extras[i] as TExpr["type"], span }));
}

function at(fn: FunctionLowering, name: string): GivenCallable {
  const found = fn.callables.get(name);
  if (found === undefined) throw new Error(`no function for parameter ${name}`);
  return found;
}

/** A call of a parameter: of the function that is given for it, or the lambda's body in its place. */
export function lowerApply(fn: FunctionLowering, e: Extract<TExpr, { op: "apply" }>): IrExpr {
  const { given, names } = at(fn, e.param);
  const { callable } = given;
  const type = toIrType(e.type);
  const args = lowerOrdered(fn, e.args, e.order);
  switch (callable.kind) {
    case "function":
      reachFunction(fn.module, callable.name);
      return { op: "call", function: callable.name, args, type };
    case "method": {
      reachMethod(fn.module, callable.class, callable.method);
      const object: IrExpr = { op: "local", name: names[0] as string, type: toIrType(callable.object.type) };
      return { op: "method", object, class: callable.class, method: callable.method, args, type };
    }
    case "lambda":
      return inPlace(fn, callable.lambda, given, names, args);
    case "param":
      throw new Error("a parameter stands for a function");
  }
}

function inPlace(
  fn: FunctionLowering,
  lambda: TLambda,
  given: Given,
  names: readonly string[],
  args: readonly IrExpr[],
): IrExpr {
  const renamed = new Map<string, string>();
  for (const [i, { name, type }] of lambda.params.entries()) {
    const held = fn.temporary(toIrType(type));
    fn.push({ op: "set", name: held, value: args[i] as IrExpr });
    renamed.set(name, held);
  }
  for (const [i, read] of lambda.captures.entries()) {
    renamed.set(read.op === "local" ? read.name : "self", names[i] as string);
  }
  const callables = new Map<string, GivenCallable>();
  let next = lambda.captures.length;
  for (const [name, inner] of given.inner) {
    callables.set(name, { given: inner, names: names.slice(next, next + inner.extras.length) });
    next += inner.extras.length;
  }
  for (const [name, type] of lambda.locals) {
    const isOwn = /.\$\d+$/.test(name) && type.kind !== "none" && type.kind !== "error";
    if (isOwn && !fn.types.has(name)) fn.types.set(name, toIrType(type));
  }
  const outer = { renamed: fn.renamed, callables: fn.callables, file: fn.file };
  Object.assign(fn, { renamed, callables, file: lambda.file });
  const value = lowerExpr(fn, lambda.body);
  Object.assign(fn, outer);
  if (lambda.result.kind === "void") return value;
  const type = toIrType(lambda.result);
  const name = fn.temporary(type);
  fn.push({ op: "set", name, value });
  return { op: "local", name, type };
}
