import type { CheckedClass, CheckedFunction, CheckedProgram } from "../../check/typed.ts";
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

/** A class and those that it inherits from, the nearest first. */
function* lineOf(program: CheckedProgram, name: string): Generator<CheckedClass> {
  for (let each = program.classes.get(name); each !== undefined; each = program.classes.get(each.base ?? ""))
    yield each;
}

/** Whether a class is another one or inherits from it. */
export function inheritsFrom(program: CheckedProgram, name: string, wide: string): boolean {
  for (const each of lineOf(program, name)) if (each.name === wide) return true;
  return false;
}

/** The method that the class has, its own or an inherited one. */
export function inheritedMethod(program: CheckedProgram, owner: string, name: string): CheckedFunction | undefined {
  for (const each of lineOf(program, owner)) {
    const method = each.methods.get(name);
    if (method !== undefined) return method;
  }
  return undefined;
}

/** A method of an object of the class, or of its heirs: the class's own or inherited one, and those that take its place. */
export function reachMethod(module: ModuleLowering, owner: string, name: string): void {
  const key = `${owner}.${name}`;
  if (module.reachedMethods.has(key)) return;
  module.reachedMethods.add(key);
  reachInherited(module, owner, name);
  for (const heir of module.reachedClasses) reachOverride(module, heir, owner, name);
}

/** A method of the class that `owner` inherits from, as it is there. */
export function reachSuper(module: ModuleLowering, owner: string, name: string): void {
  const base = module.program.classes.get(owner)?.base ?? "";
  if (name !== "__init__") reachInherited(module, base, name);
}

function reachInherited(module: ModuleLowering, owner: string, name: string): void {
  for (const each of lineOf(module.program, owner)) if (reachBody(module, each, name)) return;
  throw new Error(`no method ${owner}.${name}`);
}

function reachOverride(module: ModuleLowering, heir: string, owner: string, name: string): void {
  const checked = module.program.classes.get(heir);
  if (checked !== undefined && inheritsFrom(module.program, heir, owner)) reachBody(module, checked, name);
}

/** False where the class itself has no such method. */
function reachBody(module: ModuleLowering, owner: CheckedClass, name: string): boolean {
  const method = owner.methods.get(name);
  if (method === undefined) return false;
  const key = `${owner.name}.${name}`;
  if (!module.reachedBodies.has(key)) {
    module.reachedBodies.add(key);
    module.pending.push(() => lowerFunction(module, method));
  }
  return true;
}

/** A class with its `__init__`, its bases, and the classes of its fields. */
export function reachClass(module: ModuleLowering, name: string): void {
  if (module.reachedClasses.has(name)) return;
  module.reachedClasses.add(name);
  const checked = module.program.classes.get(name);
  if (checked === undefined) throw new Error(`no class ${name}`);
  if (checked.base !== null) reachClass(module, checked.base);
  const { init } = checked;
  if (init !== null) module.pending.push(() => lowerFunction(module, init));
  for (const field of checked.fields) reachTypes(module, field.type);
  for (const key of module.reachedMethods) {
    const at = key.lastIndexOf(".");
    reachOverride(module, name, key.slice(0, at), key.slice(at + 1));
  }
}

export function reachTypes(module: ModuleLowering, type: { readonly kind: string }): void {
  if ("items" in type) for (const item of type.items as { kind: string }[]) reachTypes(module, item);
  else if ("members" in type) for (const member of type.members as { kind: string }[]) reachTypes(module, member);
  else if ("of" in type) reachTypes(module, type.of as { kind: string });
  else if ("class" in type) reachClass(module, type.class as string);
}
