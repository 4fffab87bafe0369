import type { IrModule, IrType } from "../ir/ir.ts";
import { isScalarType, showIrType } from "../ir/types.ts";
import type { Code } from "./code.ts";
import { asciiName, atom, call } from "./code.ts";
import type { Dialect } from "./dialect.ts";
import { freeName } from "./names.ts";
import { slotKind, stateTypeName } from "./state.ts";

type Reference = IrType & { readonly kind: "object" | "list" | "dict" | "set" | "deque" };

/** Types whose values have an identity: the state holds a number for each of them. */
function isReference(type: IrType): type is Reference {
  return ["object", "list", "dict", "set", "deque"].includes(type.kind);
}

/**
 * Functions that save and load the state. Objects and lists are numbered as they are first met,
 * and a field or an element that holds one is that number; their contents follow in the order of the
 * numbers. So the walk needs no recursion, and sharing and cycles survive.
 *
 * For each class, list and optional that the strategy reaches there are up to three functions:
 * `save...(value)` puts a value (of an object: its contents), `load...` takes it (into a given blank
 * object), and `take...(number)` gives the object of a number: a blank one where it is new. Objects
 * are made without `__init__`: it has effects, counts steps, and would need arguments.
 */
export class StateCode {
  readonly #module: IrModule;
  readonly #dialect: Dialect;
  readonly #use: (name: string) => string;
  readonly #names = new Map<string, string>();
  readonly #queue: IrType[] = [];
  readonly #open: IrType[] = [];
  /** Index = what the runtime notes beside an object. */
  readonly #kinds: Reference[] = [];

  constructor(module: IrModule, dialect: Dialect, use: (name: string) => string) {
    this.#module = module;
    this.#dialect = dialect;
    this.#use = use;
  }

  /** Lines of all the functions; `saveAll` and `loadAll`, which the module's exports call, come first. */
  emit(): string[] {
    const lines: string[] = [];
    this.#nameOf({ kind: "object", class: this.#module.strategy });
    for (;;) {
      const next = this.#queue.shift();
      const open = next === undefined ? this.#open.shift() : undefined;
      if (next !== undefined) lines.push(...this.#functions(next), "");
      else if (open !== undefined) lines.push(...this.#openFunctions(open), "");
      else break;
    }
    return [...this.#walk("save"), "", ...this.#walk("load"), "", ...lines];
  }

  get #isTypeScript(): boolean {
    return this.#dialect.name === "typescript";
  }

  get #int(): string {
    return this.#dialect.type({ kind: "int" });
  }

  #nameOf(type: IrType): string {
    const key = showIrType(type);
    let name = this.#names.get(key);
    if (name === undefined) {
      const taken = new Set(["All", "State", ...this.#names.values()]);
      const plain = stateTypeName(type);
      name = freeName(this.#isTypeScript ? plain : asciiName(plain), (n) => taken.has(n));
      this.#names.set(key, name);
      this.#queue.push(type);
      if (isReference(type)) this.#kinds.push(type);
    }
    return name;
  }

  /** Classes that an object of the type may have, where there are several: it is saved with a tag. */
  #openClasses(type: IrType): readonly string[] | null {
    const classes = this.#dialect.lines.classesOf(type);
    return classes === null || (type.kind === "object" && classes.length < 2) ? null : classes;
  }

  #isNumbered(type: IrType): boolean {
    return isReference(type) || type.kind === "union";
  }

  /** Name of the functions of a type with a tag. */
  #openName(type: IrType): string {
    const key = `any ${showIrType(type)}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const plain = type.kind === "union" ? type.classes.join("Or") : stateTypeName(type);
      const taken = new Set(this.#names.values());
      name = freeName(`Any${this.#isTypeScript ? plain : asciiName(plain)}`, (n) => taken.has(n));
      this.#names.set(key, name);
      this.#open.push(type);
    }
    return name;
  }

  /** `save...` puts the number and the tag; `pick...` gives the object of a number by the tag. */
  #openFunctions(type: IrType): string[] {
    const classes = this.#openClasses(type) ?? [];
    const name = this.#openName(type);
    const own = this.#dialect.type(type);
    const { lines } = this.#dialect;
    const narrow = (cls: string): IrType & { kind: "object" } => ({ kind: "object", class: cls });
    // Heirs first: an object of theirs is one of their bases too.
    const tested = [...classes].sort((a, b) => lines.of(b).length - lines.of(a).length);
    const save = (cls: string): string[] => {
      const value = this.#dialect.cast(type, narrow(cls), atom("x"));
      const tag = this.#dialect.int(classes.indexOf(cls));
      return [
        `    ${call(this.#use("putObject"), [value, atom(this.#kindOf(narrow(cls)))]).text};`,
        `    ${call(this.#use("putInt"), [tag]).text};`,
      ];
    };
    const saves = tested.flatMap((cls, i) => {
      const test = `if (x instanceof ${this.#dialect.globalName("class", cls)})`;
      const head = i === tested.length - 1 ? "  } else {" : i === 0 ? `  ${test} {` : `  } else ${test} {`;
      return [...(tested.length === 1 ? ["  {"] : [head]), ...save(cls)];
    });
    const equals = this.#isTypeScript ? "===" : "==";
    const picks = classes.map((cls, i) => {
      const taken = call(`take${this.#nameOf(narrow(cls))}`, [atom("n")]).text;
      const test = i === classes.length - 1 ? "" : `if (tag ${equals} ${this.#dialect.int(i).text}) `;
      return `  ${test}return ${taken};`;
    });
    return [
      `function save${name}(x: ${own}): void {`,
      ...saves,
      "  }",
      "}",
      "",
      `function pick${name}(n: ${this.#int}, tag: ${this.#int}): ${own} {`,
      ...picks,
      "}",
    ];
  }

  #kindOf(type: Reference): string {
    this.#nameOf(type);
    return String(this.#kinds.findIndex((known) => showIrType(known) === showIrType(type)));
  }

  /** Puts or takes the contents of every object, in the order of their numbers; new ones join at the end. */
  #walk(way: "save" | "load"): string[] {
    const use = this.#use;
    const type = this.#dialect.type({ kind: "object", class: this.#module.strategy });
    const cases = this.#kinds.map((kind, i) => {
      const object = `${use("objectAt")}<${this.#dialect.type(kind)}>(i)`;
      return [`      case ${i}:`, `        ${way}${this.#nameOf(kind)}(${object});`, "        break;"];
    });
    const index = this.#isTypeScript ? "let i = 0" : "let i: i32 = 0";
    return [
      `function ${way}All(strategy: ${type}): void {`,
      `  ${use("forgetObjects")}();`,
      `  ${use("keepObject")}(strategy, 0);`,
      `  for (${index}; i < ${use("objectCount")}(); i++) {`,
      `    switch (${use("kindAt")}(i)) {`,
      ...cases.flat(),
      "    }",
      "  }",
      `  ${use("forgetObjects")}();`,
      "}",
    ];
  }

  #functions(type: IrType): string[] {
    switch (type.kind) {
      case "object":
        return [...this.#objectFunctions(type), "", ...this.#taker(type)];
      case "list":
        return [...this.#listFunctions(type), "", ...this.#taker(type)];
      case "deque":
        return [...this.#dequeFunctions(type), "", ...this.#taker(type)];
      case "set":
        return [...this.#setFunctions(type), "", ...this.#taker(type)];
      case "dict":
        return [...this.#dictFunctions(type), "", ...this.#taker(type)];
      case "optional":
        return this.#optionalFunctions(type);
      case "tuple":
        return this.#tupleFunctions(type);
      default:
        throw new Error(`${showIrType(type)} needs no functions`);
    }
  }

  #objectFunctions(object: IrType & { kind: "object" }): string[] {
    const type = this.#dialect.type(object);
    const name = this.#nameOf(object);
    const fields = this.#module.classes.find((c) => c.name === object.class)?.fields ?? [];
    const member = (field: string): string => `o.${this.#dialect.memberName("field", field)}`;
    return [
      `function save${name}(o: ${type}): void {`,
      ...fields.map((f) => `  ${this.#save(f.type, atom(member(f.name))).text};`),
      "}",
      "",
      `function load${name}(o: ${type}): void {`,
      ...fields.map((f) => `  ${member(f.name)} = ${this.#load(f.type).text};`),
      "}",
    ];
  }

  #listFunctions(list: IrType & { kind: "list" }): string[] {
    const type = this.#dialect.type(list);
    const name = this.#nameOf(list);
    const append = call(this.#use("append"), [atom("list"), this.#load(list.of)]);
    return [
      `function save${name}(list: ${type}): void {`,
      ...this.#saveElements(list),
      "}",
      "",
      `function load${name}(list: ${type}): void {`,
      `  for (let n = ${this.#use("getInt")}(); n > 0; n--) ${append.text};`,
      "}",
    ];
  }

  /** The length and the elements of `list`. */
  #saveElements(list: IrType & { kind: "list" }): string[] {
    const own = this.#dialect.type(list.of);
    const length = call(this.#use("lengthOf"), [atom("list")]);
    const loop = this.#isTypeScript
      ? [`  for (const x of list) ${this.#save(list.of, atom("x")).text};`]
      : [
          `  const n = <i32>${length.text};`,
          "  for (let i: i32 = 0; i < n; i++) {",
          `    let x: ${own} = ${this.#use("itemAt")}(list, i);`,
          `    ${this.#save(list.of, atom("x")).text};`,
          "  }",
        ];
    return [`  ${call(this.#use("putInt"), [length]).text};`, ...loop];
  }

  /** The elements in ascending order, so that equal sets are equal states. */
  #setFunctions(set: IrType & { kind: "set" }): string[] {
    const type = this.#dialect.type(set);
    const name = this.#nameOf(set);
    const of = this.#dialect.type(set.of);
    const use = this.#use;
    const element = this.#isTypeScript ? "list[i]!" : `${use("itemAt")}(list, i)`;
    const index = this.#isTypeScript ? "let i = 0" : "let i: i32 = 0";
    const count = this.#isTypeScript ? "list.length" : `<i32>${use("lengthOf")}(list)`;
    return [
      `function save${name}(set: ${type}): void {`,
      `  ${call(use("putInt"), [call(use("setLength"), [atom("set")])]).text};`,
      `  const list = ${use("setSorted")}(set);`,
      `  for (${index}; i < ${count}; i++) {`,
      `    ${this.#dialect.constant} element: ${of} = ${element};`,
      `    ${this.#save(set.of, atom("element")).text};`,
      "  }",
      "}",
      "",
      `function load${name}(set: ${type}): void {`,
      `  for (let n = ${use("getInt")}(); n > 0; n--) ${call(use("setAdd"), [atom("set"), this.#load(set.of)]).text};`,
      "}",
    ];
  }

  #dictFunctions(dict: IrType & { kind: "dict" }): string[] {
    const type = this.#dialect.type(dict);
    const name = this.#nameOf(dict);
    const use = this.#use;
    const d = atom("dict");
    const part = (prim: string): Code => call(use(prim), [d, atom("at")]);
    const first = this.#isTypeScript ? "0" : "<i64>0";
    const [key, value] = [this.#dialect.type(dict.key), this.#dialect.type(dict.of)];
    const keyword = this.#dialect.constant;
    return [
      `function save${name}(dict: ${type}): void {`,
      `  ${call(use("putInt"), [call(use("dictLength"), [d])]).text};`,
      `  for (let at = ${use("dictAfter")}(dict, ${first}); at >= 0; at = ${use("dictAfter")}(dict, at + 1)) {`,
      `    ${this.#save(dict.key, part("dictKeyAt")).text};`,
      `    ${this.#save(dict.of, part("dictValueAt")).text};`,
      "  }",
      "}",
      "",
      `function load${name}(dict: ${type}): void {`,
      `  for (let n = ${use("getInt")}(); n > 0; n--) {`,
      `    ${keyword} key: ${key} = ${this.#load(dict.key).text};`,
      `    ${keyword} value: ${value} = ${this.#load(dict.of).text};`,
      `    ${call(use("dictSet"), [d, atom("key"), atom("value")]).text};`,
      "  }",
      "}",
    ];
  }

  #dequeFunctions(deque: IrType & { kind: "deque" }): string[] {
    const type = this.#dialect.type(deque);
    const name = this.#nameOf(deque);
    const elements = { kind: "list" as const, of: deque.of };
    const use = this.#use;
    const append = call(use("dequeAppend"), [atom("deque"), this.#load(deque.of)]);
    return [
      `function save${name}(deque: ${type}): void {`,
      `  ${call(use("putInt"), [call(use("dequeLimit"), [atom("deque")])]).text};`,
      `  ${this.#dialect.constant} list: ${this.#dialect.type(elements)} = ${call(use("dequeList"), [atom("deque")]).text};`,
      ...this.#saveElements(elements),
      "}",
      "",
      `function load${name}(deque: ${type}): void {`,
      `  ${call(use("dequeSetLimit"), [atom("deque"), call(use("getInt"), [])]).text};`,
      `  for (let n = ${use("getInt")}(); n > 0; n--) ${append.text};`,
      "}",
    ];
  }

  /** `take...(number)`. */
  #taker(type: Reference): string[] {
    const own = this.#dialect.type(type);
    const kind = this.#kindOf(type);
    const fresh = `${this.#use("keepObject")}(${this.#blank(type)}, ${kind})`;
    const known = `${this.#use("objectAt")}<${own}>(${this.#isTypeScript ? "n - 1" : "<i32>n - 1"})`;
    return [
      `function take${this.#nameOf(type)}(n: ${this.#int}): ${own} {`,
      `  return ${this.#use("isNewObject")}(n, ${kind}) ? ${fresh} : ${known};`,
      "}",
    ];
  }

  #optionalFunctions(optional: IrType & { kind: "optional" }): string[] {
    const type = this.#dialect.type(optional);
    const name = this.#nameOf(optional);
    const { of } = optional;
    const x = atom("x");
    const there = this.#isNumbered(of);
    const isOpen = this.#openClasses(of) !== null;
    const put = this.#use(there ? "putInt" : "putBool");
    const none = this.#dialect.none(of).text;
    const keyword = this.#dialect.constant;
    const loaded = isOpen
      ? [
          `  ${keyword} n = ${this.#use("getInt")}();`,
          `  ${keyword} tag = ${this.#use("getInt")}();`,
          `  return n ${this.#isTypeScript ? "===" : "=="} 0 ? ${none} : ${call(`pick${this.#openName(of)}`, [atom("n"), atom("tag")]).text};`,
        ]
      : isReference(of)
        ? [
            `  const n = ${this.#use("getInt")}();`,
            `  return n ${this.#isTypeScript ? "===" : "=="} 0 ? ${none} : ${call(`take${this.#nameOf(of)}`, [atom("n")]).text};`,
          ]
        : [`  return ${this.#use("getBool")}() ? ${this.#dialect.some(of, this.#load(of)).text} : ${none};`];
    return [
      `function save${name}(x: ${type}): void {`,
      `  if (${this.#dialect.isNone(of, x, false).text}) {`,
      `    ${put}(${there ? "0" : "false"});`,
      ...(isOpen ? [`    ${put}(0);`] : []),
      "  } else {",
      ...(there ? [] : [`    ${put}(true);`]),
      `    ${this.#save(of, this.#dialect.unwrap(of, x, true)).text};`,
      "  }",
      "}",
      "",
      `function load${name}(): ${type} {`,
      ...loaded,
      "}",
    ];
  }

  #tupleFunctions(tuple: IrType & { kind: "tuple" }): string[] {
    const type = this.#dialect.type(tuple);
    const name = this.#nameOf(tuple);
    const keyword = this.#dialect.name === "typescript" ? "const" : "let";
    const items = tuple.items.map((_, i) => atom(`x${i}`));
    return [
      `function save${name}(t: ${type}): void {`,
      ...tuple.items.map((item, i) => `  ${this.#save(item, this.#dialect.item("t", i)).text};`),
      "}",
      "",
      `function load${name}(): ${type} {`,
      ...tuple.items.map((item, i) => `  ${keyword} x${i}: ${this.#dialect.type(item)} = ${this.#load(item).text};`),
      `  return ${this.#dialect.tuple(tuple, items).text};`,
      "}",
    ];
  }

  #save(type: IrType, value: Code): Code {
    if (isScalarType(type) || type.kind === "str") return call(this.#use(`put${slotKind(type)}`), [value]);
    if (this.#openClasses(type) !== null) return call(`save${this.#openName(type)}`, [value]);
    if (isReference(type)) return call(this.#use("putObject"), [value, atom(this.#kindOf(type))]);
    return call(`save${this.#nameOf(type)}`, [value]);
  }

  #load(type: IrType): Code {
    if (isScalarType(type) || type.kind === "str") return call(this.#use(`get${slotKind(type)}`), []);
    if (this.#openClasses(type) !== null) {
      const get = call(this.#use("getInt"), []);
      return call(`pick${this.#openName(type)}`, [get, get]);
    }
    if (isReference(type)) return call(`take${this.#nameOf(type)}`, [call(this.#use("getInt"), [])]);
    return call(`load${this.#nameOf(type)}`, []);
  }

  /** A list without elements, or an instance whose fields are to be filled. */
  #blank(type: Reference): string {
    const name = this.#dialect.type(type);
    if (type.kind === "dict") {
      return `${this.#use("newDict")}<${this.#dialect.type(type.key)}, ${this.#dialect.type(type.of)}>()`;
    }
    if (type.kind === "deque") {
      return `${this.#use("newDeque")}<${this.#dialect.type(type.of)}>(${this.#isTypeScript ? "-1" : "<i64>-1"})`;
    }
    if (type.kind === "set") return `${this.#use("newSet")}<${this.#dialect.type(type.of)}>()`;
    if (type.kind === "list") {
      return this.#isTypeScript ? `[] as ${name}` : `${this.#use("newList")}<${this.#dialect.type(type.of)}>(0)`;
    }
    return this.#isTypeScript ? `Object.create(${name}.prototype) as ${name}` : `new ${name}()`;
  }
}
