import type { IrFunction, IrModule } from "../ir/ir.ts";

/** Where a line of emitted code comes from. */
export interface Origin {
  /** As in the ABI file's `sources`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Python names of the function's locals that had to be spelled in another way, by that spelling. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Collects, while a module is emitted, which statement each line begins. */
export class LineOrigins {
  readonly #module: IrModule;
  readonly #byLine = new Map<number, Origin>();
  #file = "";
  #renamed: ReadonlyMap<string, string> = new Map();

  constructor(module: IrModule) {
    this.#module = module;
  }

  /** The lines that follow are of this function; `locals` maps its names to how they are spelled. */
  enter(f: IrFunction, locals: ReadonlyMap<string, string>): void {
    this.#file = this.#module.sites[f.entrySite]?.file ?? "";
    // Names with a $ are the compiler's own.
    const renamed = [...locals].filter(([name, spelled]) => name !== spelled && !name.includes("$"));
    this.#renamed = new Map(renamed.map(([name, spelled]) => [spelled, name]));
  }

  /** The line with this index begins the statement at a line of the source. The innermost one stays. */
  at(index: number, line: number): void {
    this.#byLine.set(index, { file: this.#file, line, renamed: this.#renamed });
  }

  of(index: number): Origin | null {
    return this.#byLine.get(index) ?? null;
  }
}
