import { choicesOf, exact, fitting, mayCall, places, type Scope, spend } from "./scope.ts";
import { sameType, type Type } from "./types.ts";
import type { ClassInfo, Parameter, Signature } from "./world.ts";

/** Arguments by place and by name; what has a default may be left out. */
export function argumentsOf(scope: Scope, parameters: readonly Parameter[], first: readonly string[] = []): string {
  const choices = choicesOf(scope);
  const placed = [...first];
  const named: string[] = [];
  let isNamed = false;
  for (const { name, type, default: standard, isKeywordOnly } of parameters) {
    if (standard !== null && choices.once(2)) {
      isNamed = true;
      continue;
    }
    const value = type.kind === "callable" ? scope.write.callable(scope, type) : fitting(scope, type, 1);
    isNamed ||= isKeywordOnly || choices.once(6);
    if (isNamed) named.push(`${name}=${value}`);
    else placed.push(value);
  }
  // They are computed in the order of the call, whatever it is.
  if (named.length > 1 && choices.once(2)) named.reverse();
  return [...placed, ...named].join(", ");
}

/** A call of something with that result, or null. `null` as the type asks for one without a result. */
export function callExpression(scope: Scope, type: Type | null): string | null {
  const { world } = scope;
  const choices = choicesOf(scope);
  const fits = (called: Signature): boolean =>
    mayCall(scope, called) &&
    (type === null ? called.result === null : called.result !== null && sameType(called.result, type));
  const forms: (() => string)[] = [];
  const add = (called: Signature, head: string): void => {
    forms.push(() => {
      if (!spend(scope, called.cost + 1)) throw new RangeError("no room for a call that had some");
      return `${head}(${argumentsOf(scope, called.parameters, called.takesContext ? ["ctx"] : [])})`;
    });
  };
  for (const called of world.functions.filter(fits)) add(called, called.name);
  for (const info of world.classes) {
    for (const called of info.statics.filter(fits)) add(called, `${info.name}.${called.name}`);
    for (const called of info.factories.filter(fits)) add(called, `${info.name}.${called.name}`);
  }
  for (const place of places(scope)) {
    if (place.type.kind !== "class") continue;
    const { methods, properties } = world.classNamed(place.type.name);
    for (const called of methods.filter(fits)) add(called, `${place.text}.${called.name}`);
    for (const read of properties.filter(fits)) {
      forms.push(() => {
        spend(scope, read.cost + 1);
        return `${place.text}.${read.name}`;
      });
    }
  }
  if (scope.owner?.base) {
    const own = scope.owner.base.methods.filter(
      (called) => fits(called) && scope.variables.some((v) => v.name === "self"),
    );
    for (const called of own) add(called, `super().${called.name}`);
  }
  for (const { name, type: called, cost } of scope.callables) {
    if (type === null || !sameType(called.result, type)) continue;
    forms.push(() => {
      spend(scope, cost);
      return `${name}(${called.arguments.map((each) => fitting(scope, each, 1)).join(", ")})`;
    });
  }
  return forms.length === 0 ? null : choices.pick(forms)();
}

/** A new object of this very class. */
export function newObject(scope: Scope, info: ClassInfo): string {
  return `${info.name}(${argumentsOf(scope, info.init)})`;
}

/** An object of the class, or where a place expects it also of one that inherits. */
export function objectExpression(scope: Scope, name: string, depth: number, isExact: boolean): string {
  const { world } = scope;
  const choices = choicesOf(scope);
  const info = world.classNamed(name);
  if (!isExact && info.subclasses.length > 0 && choices.once(2)) {
    const sub = choices.pick(info.subclasses);
    return depth > 0 ? newObject(scope, world.classNamed(sub)) : exact(scope, { kind: "class", name: sub }, 0);
  }
  return newObject(scope, info);
}
