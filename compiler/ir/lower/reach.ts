import { lowerFunction } from "./lower-function.ts";
import type { ModuleLowering } from "./module.ts";

/** Only what the strategy reaches is compiled. */
export function reachFunction(module: ModuleLowering, name: string): void {
  if (module.reachedFunctions.has(name)) return;
  module.reachedFunctions.add(name);
  const checked = module.program.functions.get(name);
  if (checked === undefined) throw new Error(`no function ${name}`);
  module.pending.push(() => lowerFunction(module, checked));
}

export function reachMethod(module: ModuleLowering, owner: string, name: string): void {
  const key = `${owner}.${name}`;
  if (module.reachedMethods.has(key)) return;
  module.reachedMethods.add(key);
  const checked = module.program.classes.get(owner)?.methods.get(name);
  if (checked === undefined) throw new Error(`no method ${key}`);
  module.pending.push(() => lowerFunction(module, checked));
}

/** A class with its `__init__`, and the classes of its fields. */
export function reachClass(module: ModuleLowering, name: string): void {
  if (module.reachedClasses.has(name)) return;
  module.reachedClasses.add(name);
  const checked = module.program.classes.get(name);
  if (checked === undefined) throw new Error(`no class ${name}`);
  const { init } = checked;
  if (init !== null) module.pending.push(() => lowerFunction(module, init));
  for (const field of checked.fields) reachTypes(module, field.type);
}

function reachTypes(module: ModuleLowering, type: { readonly kind: string }): void {
  if ("items" in type) for (const item of type.items as { kind: string }[]) reachTypes(module, item);
  else if ("of" in type) reachTypes(module, type.of as { kind: string });
  else if ("class" in type) reachClass(module, type.class as string);
}
