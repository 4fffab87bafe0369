import type { Form, Primitive } from "../../dsl-spec/primitives.ts";
import type { ClassLines } from "../ir/classes.ts";
import type { IrFunction, IrType } from "../ir/ir.ts";
import type { Code } from "./code.ts";

export type DialectName = "typescript" | "assemblyscript";

/**
 * Spelling of names, types and values. TypeScript and AssemblyScript share their syntax, so one
 * emitter walks the IR and asks the dialect wherever the two differ.
 */
export interface Dialect {
  readonly name: DialectName;

  /** Names of the program, as emitted. */
  readonly globalName: (kind: "class" | "enum" | "function" | "constant", name: string) => string;
  readonly memberName: (kind: "field" | "method", name: string) => string;
  /** Emitted name of each local of a function. */
  readonly localNames: (f: IrFunction) => ReadonlyMap<string, string>;

  readonly type: (type: IrType) => string;
  /** Text after a name in a declaration: `: number`, or nothing where the value tells the type. */
  readonly annotation: (type: IrType, value: Code | null) => string;
  /** Value of a variable or field before its first assignment, or null where it has none. */
  readonly zero: (type: IrType) => Code | null;
  /** Keyword of a declaration that is not assigned again. */
  readonly constant: "const" | "let";

  readonly int: (value: number) => Code;
  readonly float: (value: number) => Code;
  /** A member of an enum. */
  readonly member: (enumName: string, index: number, name: string) => Code;
  /** Equality of members or optional members. */
  readonly same: (left: Code, right: Code, negated: boolean) => Code;
  readonly money: (value: number, text: string, type: IrType) => Code;
  readonly text: (value: string) => Code;
  readonly list: (type: IrType & { readonly kind: "list" }, elements: readonly Code[]) => Code;
  readonly tuple: (type: IrType & { readonly kind: "tuple" }, elements: readonly Code[]) => Code;
  readonly item: (tuple: string, index: number) => Code;
  /** Declarations that the types used so far need. */
  readonly declarations: () => readonly string[];
  readonly none: (of: IrType) => Code;
  readonly some: (of: IrType, value: Code) => Code;
  /** `known`: the language sees by itself that the value is there. */
  readonly unwrap: (of: IrType, value: Code, known: boolean) => Code;
  readonly isNone: (of: IrType, value: Code, negated: boolean) => Code;
  /** int -> float. */
  readonly toFloat: (value: Code) => Code;
  /** A scalar as an argument of a log or an error. */
  readonly slot: (type: IrType, value: Code) => Code;
  readonly form: (row: Primitive) => Form;
  readonly create: (cls: string, args: readonly Code[]) => Code;
  /** Name of the method that holds the `__init__` of a class that inherits or is inherited from. */
  readonly initName: (cls: string) => string;
  /** The same object in another type. */
  readonly cast: (from: IrType, to: IrType, value: Code) => Code;
  /** Lines of inheritance of the module. */
  readonly lines: ClassLines;
  /** Comment at the end of a line, or nothing. */
  readonly remark: (text: string) => string;
}
