import type {
  AbiSite,
  AbiSource,
  AbiTemplate,
  MarketFilter,
  ScalarType,
  ScalarValue,
  Scope,
} from "../../runtime/abi/abi-file.ts";
import { type EventName, HANDLERS } from "../../runtime/abi/layout.ts";
import type { IrClass, IrComparer, IrConstant, IrEnum, IrFunction, IrModule, IrParam, IrType } from "./ir.ts";
import { CodeParser, type Declared, type DeclaredClass, parseType } from "./parse-code.ts";
import { Cursor, type TextLine, textLines, unquoted } from "./text-lines.ts";

/**
 * Reads the text that `printIr` writes with locations: the same module again, so that the emitters make the same
 * bytes of it. `verifyIr` says whether what was read is sound.
 *
 * @throws IrTextError with line and column where the text does not follow the grammar
 */
export function parseIr(text: string): IrModule {
  return new ModuleParser(textLines(text)).module();
}

/** Words that begin a line of a module, in the order of the text. */
type Head = "enum" | "constant" | "comparer" | "class" | "record" | "def" | "param" | "template" | "site" | "source";

class ModuleParser {
  readonly #lines: readonly TextLine[];
  readonly #declared: Declared;

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
    this.#declared = this.#declarations();
  }

  #of(...heads: Head[]): TextLine[] {
    return this.#lines.filter((line) => heads.some((head) => line.text.startsWith(`${head} `)));
  }

  module(): IrModule {
    const head = this.#head();
    const comparers = this.#of("comparer").map((line) => this.#comparer(line));
    return {
      ...head,
      enums: [...this.#declared.enums].map(([name, members]): IrEnum => ({ name, members })),
      constants: this.#of("constant").map((line) => this.#constant(line)),
      classes: this.#of("class", "record").map((line) => this.#class(line)),
      functions: this.#of("def").map((line) => this.#function(line, null)),
      ...(comparers.length > 0 && { comparers }),
      params: this.#of("param").map((line) => param(line)),
      templates: this.#of("template").map((line, i) => template(line, i)),
      sites: this.#of("site").map((line, i) => site(line, i)),
      sources: this.#of("source").map((line) => source(line)),
    };
  }

  /** Names and types of everything, before the code that uses them. */
  #declarations(): Declared {
    const enums = new Map(this.#of("enum").map((line) => enumOf(line)));
    const names = this.#of("class", "record").map((line) => unquoted(new Cursor(line).peek(1)));
    const classes = new Map<string, DeclaredClass>(
      names.map((name) => [name, { base: null, fields: new Map(), methods: new Map() }]),
    );
    const known = { enums, classes };
    for (const line of this.#of("class", "record")) {
      const { name, base } = classHead(new Cursor(line));
      classes.set(name, { base, fields: fieldTypes(line, known), methods: results(line.children, known) });
    }
    const main = this.#lines.find((line) => line.text.startsWith("strategy "));
    const fields = classes.get(main === undefined ? "" : new Cursor(main).peek(1))?.fields as Map<string, IrType>;
    for (const { name, type } of this.#of("param").map((line) => param(line))) fields?.set(name, { kind: type });
    const constants = this.#of("constant").map((line): readonly [string, IrType] => {
      const c = new Cursor(line);
      c.expect("constant");
      return typed(c, known);
    });
    return { enums, classes, constants: new Map(constants), functions: results(this.#lines, known) };
  }

  #head() {
    const lines = [...this.#lines];
    const take = (head: string): Cursor | null => {
      const [line] = lines;
      if (line === undefined || !`${line.text} `.startsWith(`${head} `)) return null;
      lines.shift();
      const c = new Cursor(line);
      c.expect(head);
      return c;
    };
    const due = (head: string): Cursor => take(head) ?? new Cursor(lines[0] ?? EMPTY).fail(`\`${head}\` is due`);
    const strategy = whole(due("strategy"), (c) => c.word("a class"));
    const doc = take("doc");
    const markets = whole(take("series") ?? take("slugs") ?? take("events") ?? due("all"), marketFilter);
    const scope = take("scope");
    const redemption = take("redemption");
    const timer = whole(due("timer"), (c) => (c.take("none") ? null : c.integer("microseconds")));
    const stepBudget = whole(due("budget"), (c) => c.integer("steps"));
    const events = whole(due("events"), eventNames);
    const signals = take("signals");
    const kinds = [
      undefined,
      "param",
      "enum",
      "constant",
      "comparer",
      "class",
      "record",
      "def",
      "template",
      "site",
      "source",
    ];
    for (const line of lines) {
      const c = new Cursor(line);
      if (!kinds.includes(c.peek())) c.fail("no line of a module");
    }
    return {
      strategy,
      doc: doc === null ? "" : whole(doc, (c) => c.string()),
      markets,
      scope: scope === null ? "market" : whole(scope, scopeOf),
      ...(redemption !== null && { redemption: whole(redemption, redemptionOf) }),
      timer,
      stepBudget,
      events,
      ...(signals !== null && { signals: whole(signals, (c) => c.strings()) }),
    };
  }

  #constant(line: TextLine): IrConstant {
    const c = new Cursor(line);
    c.expect("constant");
    const [name, type] = typed(c, this.#declared);
    c.expect("=");
    const value = new CodeParser(this.#declared, null).expr(c);
    return whole(c, () => ({ name, type, value, line: c.source() }));
  }

  #comparer(line: TextLine): IrComparer {
    const c = new Cursor(line);
    c.expect("comparer");
    c.word("a comparison");
    const type = parseType(c, this.#declared);
    const name = line.text.slice("comparer ".length, line.text.indexOf(" = "));
    c.expect("=");
    const code = new CodeParser(this.#declared, null);
    for (const local of ["$a", "$b"]) code.declare(local, type);
    return whole(c, () => ({ name, type, value: code.expr(c) }));
  }

  #class(line: TextLine): IrClass {
    const head = classHead(new Cursor(line));
    const [doc, rest] = docOf(line.children);
    const functions = rest.filter((each) => each.text.startsWith("def "));
    const made = functions.map((each) => this.#function(each, head.name));
    const fields = rest.filter((each) => !functions.includes(each)).map((each) => this.#field(each));
    const init = made.find((f) => f.name === "__init__") ?? null;
    return { ...head, doc, fields, init, methods: made.filter((f) => f !== init) };
  }

  #field(line: TextLine): IrClass["fields"][number] {
    const c = new Cursor(line);
    c.expect("field");
    const [name, type] = typed(c, this.#declared);
    const initial = c.take("=") ? new CodeParser(this.#declared, null).expr(c) : null;
    return whole(c, () => ({ name, type, initial }));
  }

  #function(line: TextLine, owner: string | null): IrFunction {
    const c = new Cursor(line);
    const code = new CodeParser(this.#declared, owner);
    c.expect("def");
    const name = c.word("a function");
    c.expect("(");
    const params = c.list(")", () => code.local(c));
    const result = parseType(c, this.#declared);
    c.expect("@");
    const entrySite = c.integer("a site");
    const at = whole(c, () => c.source());
    const [doc, rest] = docOf(line.children);
    const isDeclaration = (each: TextLine): boolean => each.text.startsWith("var ") && !each.text.includes(" = ");
    const count = rest.findIndex((each) => !isDeclaration(each));
    const hoisted = rest.slice(0, count < 0 ? rest.length : count).map((each) => {
      const declaration = new Cursor(each);
      declaration.expect("var");
      return whole(declaration, () => code.local(declaration));
    });
    const body = code.block(rest.slice(hoisted.length));
    return { name, doc, owner, params, result, hoisted, body, entrySite, line: at };
  }
}

const EMPTY: TextLine = { number: 1, text: "", indent: 0, children: [] };

/** What is read from a line, which ends behind it. */
function whole<T>(c: Cursor, read: (c: Cursor) => T): T {
  const value = read(c);
  c.end();
  return value;
}

/** `name: type` */
function typed(c: Cursor, known: Pick<Declared, "enums" | "classes">): readonly [name: string, type: IrType] {
  const name = c.word("a name");
  c.expect(":");
  return [name, parseType(c, known)];
}

function enumOf(line: TextLine): readonly [name: string, members: readonly string[]] {
  const c = new Cursor(line);
  c.expect("enum");
  const name = c.word("an enum");
  c.expect("(");
  return whole(c, () => [name, c.list(")", () => c.word("a member"))]);
}

function classHead(c: Cursor): Pick<IrClass, "name" | "base" | "isRecord" | "line"> {
  const isRecord = c.word("a class") === "record";
  const name = c.word("a class");
  const base = c.take("(") ? c.word("a base") : null;
  if (base !== null) c.expect(")");
  return whole(c, () => ({ name, base, isRecord, line: c.source() }));
}

function fieldTypes(line: TextLine, known: Pick<Declared, "enums" | "classes">): Map<string, IrType> {
  const fields = line.children.filter((each) => each.text.startsWith("field "));
  return new Map(
    fields.map((each) => {
      const c = new Cursor(each);
      c.expect("field");
      return typed(c, known);
    }),
  );
}

/** Results of the functions among the lines, by their names. */
function results(lines: readonly TextLine[], known: Pick<Declared, "enums" | "classes">): Map<string, IrType> {
  const functions = lines.filter((each) => each.text.startsWith("def "));
  return new Map(
    functions.map((each) => {
      const c = new Cursor(each);
      c.expect("def");
      const name = c.word("a function");
      c.expect("(");
      c.list(")", () => typed(c, known));
      return [name, parseType(c, known)];
    }),
  );
}

/** The doc that the first of the lines may hold, and the other lines. */
function docOf(lines: readonly TextLine[]): readonly [doc: string, rest: readonly TextLine[]] {
  const [first] = lines;
  if (first === undefined || !first.text.startsWith("doc ")) return ["", lines];
  const c = new Cursor(first);
  c.expect("doc");
  return [whole(c, () => c.string()), lines.slice(1)];
}

function marketFilter(c: Cursor): MarketFilter {
  if (c.isString()) return { kind: "series", slug: c.string() };
  if (c.peek() === "[") return { kind: c.line.text.startsWith("slugs") ? "slugs" : "events", slugs: c.strings() };
  c.expect("markets");
  return { kind: "all" };
}

function scopeOf(c: Cursor): Scope {
  return c.take("event") ? "event" : c.fail("`event` is due");
}

function redemptionOf(c: Cursor): "manual" {
  return c.take("manual") ? "manual" : c.fail("`manual` is due");
}

function eventNames(c: Cursor): EventName[] {
  const names: EventName[] = [];
  while (c.peek() in HANDLERS) names.push(c.word("an event") as EventName);
  return names;
}

function param(line: TextLine): IrParam {
  const c = new Cursor(line);
  c.expect("param");
  const slot = c.integer("a slot");
  const name = c.word("a parameter");
  c.expect(":");
  const type = parseType(c, { enums: new Map(), classes: new Map() }).kind as ScalarType;
  c.expect("=");
  const value = scalar(c);
  const bound = (name_: string): number | null => (c.take(name_) ? Number(scalar(c)) : null);
  const bounds = { ge: bound("ge"), le: bound("le"), gt: bound("gt"), lt: bound("lt") };
  return whole(c, () => ({ slot, name, type, default: value, ...bounds, doc: c.isString() ? c.string() : "" }));
}

function scalar(c: Cursor): ScalarValue {
  const text = c.peek();
  const value = text === "true" ? true : text === "false" ? false : text === "-inf" ? -Infinity : numberOf(text);
  if (value === null) return c.fail("a value is due");
  c.word("a value");
  return value;
}

function numberOf(text: string): number | null {
  if (text === "inf") return Infinity;
  if (text === "nan") return Number.NaN;
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** A line of a table, whose rows are numbered. */
function rowOf(line: TextLine, head: string, number: number): Cursor {
  const c = new Cursor(line);
  c.expect(head);
  if (c.peek() !== String(number)) c.fail(`row ${number} is due`);
  c.integer("a number");
  return c;
}

function template(line: TextLine, number: number): AbiTemplate {
  const c = rowOf(line, "template", number);
  const parts = c.strings();
  c.expect("(");
  return whole(c, () => ({ parts, args: c.list(")", () => templateArg(c)) }));
}

function templateArg(c: Cursor): AbiTemplate["args"][number] {
  const texts = c.peek() === "[" ? c.strings() : null;
  const [type = "", digits] = texts === null ? c.word("a type").split(".") : ["int"];
  const conversion = c.take("!") ? (c.word("a conversion") as "r" | "s") : null;
  const spec = c.take(":") ? c.string() : null;
  return {
    type: type as AbiTemplate["args"][number]["type"],
    digits: digits === undefined ? null : Number(digits),
    ...(texts !== null && { texts }),
    ...(conversion !== null && { conversion }),
    ...(spec !== null && { spec }),
  };
}

function site(line: TextLine, number: number): AbiSite {
  const c = rowOf(line, "site", number);
  const found = /^site \d+ (.*):(\d+):(\d+)-(\d+):(\d+) (.+)$/.exec(line.text);
  if (found === null) return c.fail("a file, a span and a function are due");
  const [, file = "", ...rest] = found;
  const [at, column, endLine, endColumn] = rest.slice(0, 4).map(Number) as [number, number, number, number];
  return { file, line: at, column, endLine, endColumn, function: rest[4] ?? "" };
}

function source(line: TextLine): AbiSource {
  const found = /^source (\S+) (.+) (\S+)$/.exec(line.text);
  if (found === null) return new Cursor(line).fail("a module, a file and its hash are due");
  const [, module = "", file = "", sha256 = ""] = found;
  const rows = <T>(head: string, read: (c: Cursor) => T): T[] =>
    line.children
      .filter((each) => each.text.startsWith(`${head} `))
      .map((each) => {
        const inner = new Cursor(each);
        inner.expect(head);
        return whole(inner, read);
      });
  const place = (inner: Cursor): AbiSource["conversions"][number] => [
    inner.integer("a line"),
    inner.integer("a column"),
    inner.integer("a line"),
    inner.integer("a column"),
  ];
  const equalities = rows("equality", place);
  return {
    module,
    file,
    sha256,
    renamed: rows("renamed", (inner) => [inner.word("a class"), inner.word("a class")] as const),
    conversions: rows("conversion", place),
    ...(equalities.length > 0 && { equalities }),
    templates: rows(
      "template",
      (inner) => [inner.integer("a line"), inner.integer("a column"), inner.integer("a template")] as const,
    ),
  };
}
