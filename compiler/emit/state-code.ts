import type { IrModule, IrType } from "../ir/ir.ts";
import { isScalarType, showIrType } from "../ir/types.ts";
import type { Code } from "./code.ts";
import { asciiName, atom, call } from "./code.ts";
import type { Dialect } from "./dialect.ts";
import { freeName } from "./names.ts";
import { slotKind, stateTypeName } from "./state.ts";

/**
 * Functions that save and load the state: for each class, list and optional that the strategy's
 * fields reach one `save...(value)` and one `load...()`. Objects are loaded into new instances
 * without `__init__`: it has effects, counts steps, and would need arguments.
 */
export class StateCode {
  readonly #module: IrModule;
  readonly #dialect: Dialect;
  readonly #use: (name: string) => string;
  readonly #names = new Map<string, string>();
  readonly #queue: IrType[] = [];

  constructor(module: IrModule, dialect: Dialect, use: (name: string) => string) {
    this.#module = module;
    this.#dialect = dialect;
    this.#use = use;
  }

  /** Lines of all the functions; the strategy's come first. */
  emit(): string[] {
    const lines: string[] = [];
    const strategy: IrType = { kind: "object", class: this.#module.strategy };
    this.#nameOf(strategy);
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      lines.push(...this.#functions(next), "");
    }
    return lines;
  }

  /** Name of the strategy's pair of functions, without `save` or `load`. */
  get strategyName(): string {
    return this.#nameOf({ kind: "object", class: this.#module.strategy });
  }

  #nameOf(type: IrType): string {
    const key = showIrType(type);
    let name = this.#names.get(key);
    if (name === undefined) {
      const taken = new Set(this.#names.values());
      const plain = stateTypeName(type);
      name = freeName(this.#dialect.name === "typescript" ? plain : asciiName(plain), (n) => taken.has(n));
      this.#names.set(key, name);
      this.#queue.push(type);
    }
    return name;
  }

  #functions(type: IrType): string[] {
    switch (type.kind) {
      case "object":
        return this.#objectFunctions(type.class);
      case "list":
        return this.#listFunctions(type);
      case "optional":
        return this.#optionalFunctions(type);
      default:
        throw new Error(`${showIrType(type)} needs no functions`);
    }
  }

  #objectFunctions(cls: string): string[] {
    const type = this.#dialect.type({ kind: "object", class: cls });
    const name = this.#nameOf({ kind: "object", class: cls });
    const fields = this.#module.classes.find((c) => c.name === cls)?.fields ?? [];
    const member = (field: string): string => `o.${this.#dialect.memberName("field", field)}`;
    return [
      `function save${name}(o: ${type}): void {`,
      ...fields.map((f) => `  ${this.#save(f.type, atom(member(f.name))).text};`),
      "}",
      "",
      `function load${name}(o: ${type}): ${type} {`,
      ...fields.map((f) => `  ${member(f.name)} = ${this.#load(f.type).text};`),
      "  return o;",
      "}",
    ];
  }

  #listFunctions(list: IrType & { kind: "list" }): string[] {
    const type = this.#dialect.type(list);
    const name = this.#nameOf(list);
    const { name: dialect } = this.#dialect;
    const own = this.#dialect.type(list.of);
    const length = call(this.#use("lengthOf"), [atom("list")]);
    const loop =
      dialect === "typescript"
        ? [`  for (const x of list) ${this.#save(list.of, atom("x")).text};`]
        : [
            `  const n = <i32>${length.text};`,
            "  for (let i: i32 = 0; i < n; i++) {",
            `    let x: ${own} = ${this.#use("itemAt")}(list, i);`,
            `    ${this.#save(list.of, atom("x")).text};`,
            "  }",
          ];
    const empty = dialect === "typescript" ? "[]" : `${this.#use("newList")}<${own}>(0)`;
    return [
      `function save${name}(list: ${type}): void {`,
      `  ${call(this.#use("putInt"), [length]).text};`,
      ...loop,
      "}",
      "",
      `function load${name}(): ${type} {`,
      `  const list: ${type} = ${empty};`,
      `  for (let n = ${this.#use("getInt")}(); n > 0; n--) ${call(this.#use("append"), [atom("list"), this.#load(list.of)]).text};`,
      "  return list;",
      "}",
    ];
  }

  #optionalFunctions(optional: IrType & { kind: "optional" }): string[] {
    const type = this.#dialect.type(optional);
    const name = this.#nameOf(optional);
    const { of } = optional;
    const put = this.#use("putBool");
    const x = atom("x");
    return [
      `function save${name}(x: ${type}): void {`,
      `  if (${this.#dialect.isNone(of, x, false).text}) {`,
      `    ${put}(false);`,
      "  } else {",
      `    ${put}(true);`,
      `    ${this.#save(of, this.#dialect.unwrap(of, x, true)).text};`,
      "  }",
      "}",
      "",
      `function load${name}(): ${type} {`,
      `  return ${this.#use("getBool")}() ? ${this.#dialect.some(of, this.#load(of)).text} : ${this.#dialect.none(of).text};`,
      "}",
    ];
  }

  #save(type: IrType, value: Code): Code {
    if (isScalarType(type)) return call(this.#use(`put${slotKind(type)}`), [value]);
    return call(`save${this.#nameOf(type)}`, [value]);
  }

  #load(type: IrType): Code {
    if (isScalarType(type)) return call(this.#use(`get${slotKind(type)}`), []);
    const args = type.kind === "object" ? [this.#blank(type)] : [];
    return call(`load${this.#nameOf(type)}`, args);
  }

  /** An instance whose fields are to be filled. */
  #blank(type: IrType): Code {
    const name = this.#dialect.type(type);
    return this.#dialect.name === "typescript"
      ? call("Object.create", [atom(`${name}.prototype`)])
      : call(`new ${name}`, []);
  }
}
