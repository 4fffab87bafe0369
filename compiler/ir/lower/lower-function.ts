import type { CheckedFunction } from "../../check/typed.ts";
import { type Type, toIrType } from "../../check/types.ts";
import type { IrFunction, IrType } from "../ir.ts";
import type { GivenCallable } from "./callables.ts";
import { FunctionLowering } from "./function.ts";
import { placeLocals } from "./locals.ts";
import type { ModuleLowering } from "./module.ts";
import { reachTypes } from "./reach.ts";
import { lowerBlock } from "./statements.ts";

/** A copy of a function whose parameters of Callable types stand for known functions. */
export interface Copy {
  readonly name: string;
  readonly callables: ReadonlyMap<string, GivenCallable>;
}

/** Lowers one body and keeps it in `module.lowered`. */
export function lowerFunction(module: ModuleLowering, checked: CheckedFunction, copy: Copy | null = null): void {
  for (const type of [...checked.params.map((param) => param.type), ...checked.locals.values(), checked.result])
    reachTypes(module, type);
  const fn = new FunctionLowering(module, checked.file, checked.name);
  if (copy !== null) fn.callables = copy.callables;
  const name = copy?.name ?? checked.name;
  const line = module.source(checked.file).position(checked.span.start).line;
  const entrySite = fn.site(checked.span);
  const statements = lowerBlock(fn, checked.body);
  const types = new Map<string, IrType>(fn.types);
  for (const [local, type] of checked.locals) {
    if (type.kind !== "none" && type.kind !== "error" && type.kind !== "callable") types.set(local, toIrType(type));
  }
  const params = checked.params.flatMap((param) => {
    const given = fn.callables.get(param.name);
    if (given === undefined) return [{ name: param.name, type: toIrType(param.type) }];
    return given.names.map((held, i) => ({ name: held, type: toIrType(given.given.extras[i] as Type) }));
  });
  const { body, hoisted } = placeLocals(statements, types, new Set(params.map((param) => param.name)));
  const lowered: IrFunction = {
    name,
    doc: checked.doc,
    owner: checked.owner,
    params,
    result: toIrType(checked.result),
    hoisted,
    body,
    entrySite,
    line,
  };
  module.lowered.set(checked.owner === null ? name : `${checked.owner}.${name}`, lowered);
}
