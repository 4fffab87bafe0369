import type { TSlot } from "../../check/typed.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { IrExpr, IrStmt, IrType } from "../ir.ts";
import type { GivenCallable } from "./callables.ts";
import type { ModuleLowering } from "./module.ts";

/**
 * State of lowering one function: the block that is being filled, and its temporaries. A statement
 * `set` stands for every assignment to a local until `placeLets` declares the locals.
 */
export class FunctionLowering {
  readonly module: ModuleLowering;
  file: string;
  /** As in a traceback. */
  readonly name: string;
  block: IrStmt[] = [];
  line = 0;
  readonly types = new Map<string, IrType>();
  /** For each loop around this point: what must run before a `continue`, if anything. */
  readonly continues: ((() => void) | null)[] = [];
  /** Locals that hold the values of slots. */
  readonly slots = new Map<TSlot, string>();
  /** Parameters of Callable types, with what is given for them in this copy of the function. */
  callables: ReadonlyMap<string, GivenCallable> = new Map();
  /** In the body of a lambda: what its names stand for here, `self` among them. */
  renamed: ReadonlyMap<string, string> = new Map();
  private temporaries = 0;

  constructor(module: ModuleLowering, file: string, name: string) {
    this.module = module;
    this.file = file;
    this.name = name;
  }

  site(span: Span): number {
    return this.module.site(this.file, span, this.name);
  }

  push(statement: WithoutLine<IrStmt>): void {
    this.block.push({ ...statement, line: this.line } as IrStmt);
  }

  /** Runs `fill` on a new block and returns that block. */
  capture(fill: () => void): IrStmt[] {
    const outer = this.block;
    this.block = [];
    fill();
    const inner = this.block;
    this.block = outer;
    return inner;
  }

  temporary(type: IrType): string {
    this.temporaries++;
    const name = `$${this.temporaries}`;
    this.types.set(name, type);
    return name;
  }

  /** Holds the value of a slot in a temporary, now. */
  hold(slot: TSlot, value: IrExpr): void {
    const name = this.temporary(value.type);
    this.slots.set(slot, name);
    this.push({ op: "set", name, value });
  }

  /** The temporary of a slot that a loop fills. */
  slotName(slot: TSlot, type: IrType): string {
    let name = this.slots.get(slot);
    if (name === undefined) {
      name = this.temporary(type);
      this.slots.set(slot, name);
    }
    return name;
  }

  /** Gives the temporary of a slot a value. */
  setSlot(slot: TSlot, value: IrExpr): void {
    this.push({ op: "set", name: this.slotName(slot, value.type), value });
  }

  /** Holds a value in a temporary, now. */
  spill(value: IrExpr): IrExpr {
    if (isAtomic(value)) return value;
    const name = this.temporary(value.type);
    this.push({ op: "set", name, value });
    return { op: "local", name, type: value.type };
  }
}

type WithoutLine<T> = T extends unknown ? Omit<T, "line"> : never;

/** The same value whenever it is read during one expression, and free to read twice. */
export function isAtomic(value: IrExpr): boolean {
  switch (value.op) {
    case "int":
    case "float":
    case "bool":
    case "money":
    case "str":
    case "none":
    case "local":
    case "constant":
    case "member":
    case "self":
      return true;
    case "some":
    case "unwrap":
    case "cast":
      return isAtomic(value.value);
    default:
      return false;
  }
}
