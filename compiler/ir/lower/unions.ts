import type { TExpr } from "../../check/typed.ts";
import { BOOL, toIrType } from "../../check/types.ts";
import type { IrExpr, IrStmt, IrType } from "../ir.ts";
import { lowerExpr, lowerOrdered } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { inheritsFrom, reachClass, reachMethod } from "./reach.ts";

const bool = toIrType(BOOL);

/** The same object in another type; a cast to the type that it has is none. */
export function castTo(value: IrExpr, type: IrType): IrExpr {
  return { op: "cast", value, type };
}

/** Whether an object, which may be None, is of one of the classes. */
export function lowerIsClass(fn: FunctionLowering, e: Extract<TExpr, { op: "isClass" }>): IrExpr {
  const value = lowerExpr(fn, e.value);
  if (value.type.kind !== "optional" && e.classes.length === 1) return test(fn, value, e.classes[0] as string);
  const held = fn.spill(value);
  const there: IrExpr = held.type.kind === "optional" ? { op: "unwrap", value: held, type: held.type.of } : held;
  const tests = e.classes.map((name) => test(fn, there, name));
  const isSure = tests.find((each) => each.op === "bool");
  const found = isSure ?? tests.reduce((left, right) => ({ op: "or", left, right, type: bool }));
  if (held.type.kind !== "optional") return found;
  const isThere: IrExpr = { op: "not", value: { op: "isNone", value: held, type: bool }, type: bool };
  return isSure === undefined ? { op: "and", left: isThere, right: found, type: bool } : isThere;
}

function test(fn: FunctionLowering, value: IrExpr, name: string): IrExpr {
  const { program } = fn.module;
  // Of an object that surely is of the class nothing has to be asked, once it can be read again.
  const isSure = value.type.kind === "object" && inheritsFrom(program, value.type.class, name);
  if (isSure && value.op !== "call" && value.op !== "method" && value.op !== "new")
    return { op: "bool", value: true, type: bool };
  // Its objects may be made nowhere; the test names it all the same.
  reachClass(fn.module, name);
  return { op: "isClass", value, class: name, type: bool };
}

type UnionCall = Extract<TExpr, { op: "unionMethod" }>;

/** The object and the arguments, each computed once, and the call for each class of the union. */
function calls(fn: FunctionLowering, e: UnionCall): { readonly object: IrExpr; readonly arms: readonly IrExpr[] } {
  const order = [0, ...e.order.map((index) => index + 1)];
  const values = lowerOrdered(fn, [e.object, ...e.args], order).map((value) => fn.spill(value));
  const [object, ...args] = values as [IrExpr, ...IrExpr[]];
  const type = toIrType(e.type);
  const arms = e.members.map((member): IrExpr => {
    reachMethod(fn.module, member.class, e.method);
    const narrow = castTo(object, { kind: "object", class: member.class });
    return { op: "method", object: narrow, class: member.class, method: e.method, args, type };
  });
  return { object, arms };
}

/** `x.method(...)` by the class of `x`, as a value. */
export function lowerUnionMethod(fn: FunctionLowering, e: UnionCall): IrExpr {
  const { object, arms } = calls(fn, e);
  return choice(object, e.members, arms);
}

/** The same as a statement. */
export function lowerUnionStatement(fn: FunctionLowering, e: UnionCall): void {
  const { object, arms } = calls(fn, e);
  let block: IrStmt[] = [{ op: "do", value: arms.at(-1) as IrExpr, line: fn.line }];
  for (let i = arms.length - 2; i >= 0; i--) {
    const isMember: IrExpr = { op: "isClass", value: object, class: e.members[i]?.class ?? "", type: bool };
    const then: IrStmt[] = [{ op: "do", value: arms[i] as IrExpr, line: fn.line }];
    block = [{ op: "if", test: isMember, then, else: block, line: fn.line }];
  }
  fn.block.push(...block);
}

/** `x.field` by the class of `x`. */
export function lowerUnionField(fn: FunctionLowering, e: Extract<TExpr, { op: "unionField" }>): IrExpr {
  const object = fn.spill(lowerExpr(fn, e.object));
  const type = toIrType(e.type);
  const arms = e.members.map((member): IrExpr => {
    const narrow = castTo(object, { kind: "object", class: member.class });
    return { op: "field", object: narrow, class: member.class, field: e.field, type };
  });
  return choice(object, e.members, arms);
}

/** One of several values by the class of an object; the last one needs no test. */
function choice(object: IrExpr, members: readonly { readonly class: string }[], arms: readonly IrExpr[]): IrExpr {
  let value = arms.at(-1) as IrExpr;
  for (let i = arms.length - 2; i >= 0; i--) {
    const isMember: IrExpr = { op: "isClass", value: object, class: members[i]?.class ?? "", type: bool };
    value = { op: "if", test: isMember, then: arms[i] as IrExpr, else: value, type: value.type };
  }
  return value;
}
