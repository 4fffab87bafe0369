import type { IrClass, IrExpr, IrFunction, IrModule, IrStmt, IrType } from "./ir.ts";
import { blocksOf, expressionsOf, operandsOf } from "./lower/walk.ts";

/** The lines of inheritance among the classes of a module. */
export class ClassLines {
  readonly #classes: ReadonlyMap<string, IrClass>;

  constructor(module: IrModule) {
    this.#classes = new Map(module.classes.map((c) => [c.name, c]));
  }

  /** A class and those that it inherits from, the nearest first. */
  of(name: string): IrClass[] {
    const line: IrClass[] = [];
    for (let c = this.#classes.get(name); c !== undefined; c = this.#classes.get(c.base ?? "")) line.push(c);
    return line;
  }

  inherits(name: string, wide: string): boolean {
    return this.of(name).some((c) => c.name === wide);
  }

  /** Whether the class inherits, or is inherited from. */
  isFamily(name: string): boolean {
    return this.of(name).length > 1 || [...this.#classes.values()].some((c) => c.base === name);
  }

  /** The class whose `__init__` makes objects of the class, or null. */
  initOwner(name: string): IrClass | null {
    return this.of(name).find((c) => c.init !== null) ?? null;
  }

  /** Fields that the class itself declares. */
  ownFields(c: IrClass): IrClass["fields"] {
    const base = c.base === null ? undefined : this.#classes.get(c.base);
    return c.fields.slice(base?.fields.length ?? 0);
  }

  /** Classes that an object of the type may have, in the order of the module; null for a type without objects. */
  classesOf(type: IrType): readonly string[] | null {
    const wide = type.kind === "object" ? [type.class] : type.kind === "union" ? type.classes : null;
    if (wide === null) return null;
    return [...this.#classes.keys()].filter((name) => wide.some((each) => this.inherits(name, each)));
  }

  /** Whether every object of one type is of the other. */
  isWider(to: IrType, from: IrType): boolean {
    if (to.kind === "optional" && from.kind === "optional") return this.isWider(to.of, from.of);
    const names = this.classesOf(from);
    const wide = this.classesOf(to);
    return names !== null && wide !== null && names.every((name) => wide.includes(name));
  }
}

/** Whether a value of the module has a type that the test finds, or one that holds such a type. */
export function usesType(module: IrModule, test: (type: IrType) => boolean): boolean {
  const inType = (type: IrType): boolean => {
    if (test(type)) return true;
    if (type.kind === "tuple") return type.items.some(inType);
    if (type.kind === "dict") return inType(type.key) || inType(type.of);
    return "of" in type && inType(type.of);
  };
  const inExpr = (e: IrExpr): boolean => inType(e.type) || operandsOf(e).some(inExpr);
  const inBlock = (block: readonly IrStmt[]): boolean =>
    block.some(
      (s) =>
        ("type" in s && inType(s.type)) || expressionsOf(s).some(inExpr) || blocksOf(s).some((inner) => inBlock(inner)),
    );
  const inFunction = (f: IrFunction): boolean =>
    [...f.params, ...f.hoisted].some((local) => inType(local.type)) || inType(f.result) || inBlock(f.body);
  return (
    module.functions.some(inFunction) ||
    module.classes.some(
      (c) =>
        c.fields.some((f) => inType(f.type)) || c.methods.some(inFunction) || (c.init !== null && inFunction(c.init)),
    )
  );
}
