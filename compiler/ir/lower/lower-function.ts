import type { CheckedFunction } from "../../check/typed.ts";
import { toIrType } from "../../check/types.ts";
import type { IrFunction, IrType } from "../ir.ts";
import { FunctionLowering } from "./function.ts";
import { placeLocals } from "./locals.ts";
import type { ModuleLowering } from "./module.ts";
import { reachTypes } from "./reach.ts";
import { lowerBlock } from "./statements.ts";

/** Lowers one body and keeps it in `module.lowered`. */
export function lowerFunction(module: ModuleLowering, checked: CheckedFunction): void {
  for (const type of [...checked.params.map((param) => param.type), ...checked.locals.values(), checked.result])
    reachTypes(module, type);
  const fn = new FunctionLowering(module, checked.file, checked.name);
  const line = module.source(checked.file).position(checked.span.start).line;
  const entrySite = fn.site(checked.span);
  const statements = lowerBlock(fn, checked.body);
  const types = new Map<string, IrType>(fn.types);
  for (const [name, type] of checked.locals) {
    if (type.kind !== "none" && type.kind !== "error") types.set(name, toIrType(type));
  }
  const params = checked.params.map(({ name, type }) => ({ name, type: toIrType(type) }));
  const { body, hoisted } = placeLocals(statements, types, new Set(params.map((param) => param.name)));
  const lowered: IrFunction = {
    name: checked.name,
    doc: checked.doc,
    owner: checked.owner,
    params,
    result: toIrType(checked.result),
    hoisted,
    body,
    entrySite,
    line,
  };
  module.lowered.set(checked.owner === null ? checked.name : `${checked.owner}.${checked.name}`, lowered);
}
