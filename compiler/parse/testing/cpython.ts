import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../diagnostics/source.ts";
import type { Comprehension, Expr, ImportAlias, Keyword, Module, Param, Stmt } from "../ast.ts";

/** `[kind, [line, column, endLine, endColumn], values, children]`, as the script `cpython.py` writes it. */
export type Dump = readonly [string, readonly number[] | null, readonly unknown[], readonly unknown[]];

const script = readFileSync(new URL("./cpython.py", import.meta.url), "utf8");

/** Asks one CPython process all requests; one answer each. */
export function askCPython(requests: readonly object[]): unknown[] {
  const input = requests.map((r) => `${JSON.stringify(r)}\n`).join("");
  const run = spawnSync("python3", ["-I", "-S", "-c", script], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`python3: ${run.stderr || run.error}`);
  return run.stdout
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

type Item = Stmt | Expr | ((Param | Keyword | ImportAlias) & { readonly kind?: undefined });

/** Our tree in the form of the script's answer: positions as CPython counts them. */
export function dumpModule(module: Module, source: SourceText): Dump {
  return new Dumper(source).module(module);
}

class Dumper {
  readonly #source: SourceText;
  #placed = true;

  constructor(source: SourceText) {
    this.#source = source;
  }

  module(module: Module): Dump {
    return ["Module", null, [module.doc], [this.#all(module.body)]];
  }

  #place(span: Span): number[] | null {
    if (!this.#placed) return null;
    const at = (offset: number) => [this.#source.position(offset).line, this.#source.utf8Column(offset)];
    return [...at(span.start), ...at(span.end)];
  }

  #all(items: readonly Item[]): unknown[] {
    return items.map((item) => this.#dump(item));
  }

  #dump(item: Item | null): Dump | null {
    if (item === null) return null;
    const [kind, values, children] = this.#parts(item);
    return [kind, this.#place(item.span), values, children];
  }

  #parts(item: Item): [string, unknown[], unknown[]] {
    if (item.kind === undefined) return this.#helper(item);
    const statement = this.#statement(item);
    return statement ?? this.#expression(item as Expr);
  }

  #helper(item: Param | Keyword | ImportAlias): [string, unknown[], unknown[]] {
    if ("asName" in item) return ["Alias", [item.name, item.asName], []];
    if ("keywordOnly" in item) {
      return ["Param", [item.name, item.keywordOnly], [this.#dump(item.annotation), this.#dump(item.default)]];
    }
    return ["Keyword", [item.name], [this.#dump(item.value)]];
  }

  #statement(s: Stmt | Expr): [string, unknown[], unknown[]] | null {
    switch (s.kind) {
      case "ClassDef":
        return [
          s.kind,
          [s.name, s.doc],
          [this.#all(s.bases), this.#all(s.keywords), this.#all(s.decorators), this.#all(s.body)],
        ];
      case "FunctionDef": {
        const heads = [this.#all(s.params), this.#dump(s.returns), this.#all(s.decorators)];
        return [s.kind, [s.name, s.doc], [...heads, this.#all(s.body)]];
      }
      case "Assign":
        return [s.kind, [], [this.#all(s.targets), this.#dump(s.value)]];
      case "AnnAssign":
        return [s.kind, [], [this.#dump(s.target), this.#dump(s.annotation), this.#dump(s.value)]];
      case "AugAssign":
        return [s.kind, [s.op], [this.#dump(s.target), this.#dump(s.value)]];
      case "If":
        return [s.kind, [], [this.#dump(s.test), this.#all(s.body), this.#all(s.orelse)]];
      case "Match":
        return [s.kind, [], [this.#dump(s.subject), s.cases.map((c) => [this.#dump(c.guard), this.#all(c.body)])]];
      case "While":
        return [s.kind, [], [this.#dump(s.test), this.#all(s.body)]];
      case "For":
        return [s.kind, [], [this.#dump(s.target), this.#dump(s.iter), this.#all(s.body)]];
      case "Return":
      case "ExprStmt":
        return [s.kind, [], [this.#dump(s.value)]];
      case "Break":
      case "Continue":
      case "Pass":
        return [s.kind, [], []];
      case "Assert":
        return [s.kind, [], [this.#dump(s.test), this.#dump(s.message)]];
      case "Delete":
        return [s.kind, [], [this.#all(s.targets)]];
      case "Raise":
        return [s.kind, [], [this.#dump(s.exception)]];
      case "Import":
        return [s.kind, [], [this.#all(s.names)]];
      case "ImportFrom":
        return [s.kind, [s.module, s.level], [this.#all(s.names)]];
      default:
        return null;
    }
  }

  #expression(e: Expr): [string, unknown[], unknown[]] {
    switch (e.kind) {
      case "Name":
        return [e.kind, [e.id], []];
      case "Int":
        return [e.kind, [String(e.value)], []];
      case "Float":
        return [e.kind, [hexFloat(e.value)], []];
      case "Str":
      case "Bool":
        return [e.kind, [e.value], []];
      case "None":
        return [e.kind, [], []];
      case "BinOp":
        return [e.kind, [e.op], [this.#dump(e.left), this.#dump(e.right)]];
      case "UnaryOp":
        return [e.kind, [e.op], [this.#dump(e.operand)]];
      case "BoolOp":
        return [e.kind, [e.op], [this.#all(e.values)]];
      case "Compare":
        return [e.kind, [...e.ops], [this.#dump(e.left), this.#all(e.comparators)]];
      case "IfExp":
        return [e.kind, [], [this.#dump(e.test), this.#dump(e.body), this.#dump(e.orelse)]];
      case "Call":
        return [e.kind, [], [this.#dump(e.func), this.#all(e.args), this.#all(e.keywords)]];
      case "Attribute":
        return [e.kind, [e.attr], [this.#dump(e.value)]];
      case "Subscript":
        return [e.kind, [], [this.#dump(e.value), this.#dump(e.index)]];
      case "Slice":
        return [e.kind, [], [this.#dump(e.lower), this.#dump(e.upper)]];
      case "Dict":
        return [e.kind, [], [this.#all(e.keys), this.#all(e.values)]];
      case "List":
      case "Set":
      case "Tuple":
        return [e.kind, [], [this.#all(e.elements)]];
      case "JoinedStr":
        return [e.kind, [], [this.#pieces(e)]];
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return [e.kind, [], [this.#dump(e.element), this.#clauses(e.generators)]];
      case "DictComp":
        return [e.kind, [], [this.#dump(e.key), this.#dump(e.value), this.#clauses(e.generators)]];
      case "Lambda":
        return [e.kind, [], [this.#all(e.params), this.#dump(e.body)]];
    }
  }

  #clauses(generators: readonly Comprehension[]): unknown[] {
    return generators.map(({ target, iter, ifs }) => [this.#dump(target), this.#dump(iter), this.#all(ifs)]);
  }

  /** Python 3.11 places nothing inside an f-string, so neither do we. */
  #pieces(joined: Extract<Expr, { kind: "JoinedStr" }>): unknown[] {
    const placed = this.#placed;
    this.#placed = false;
    const pieces = joined.parts.map((part) =>
      part.kind === "Str"
        ? this.#dump(part)
        : ["FormattedValue", null, [part.conversion, part.spec], [this.#dump(part.value)]],
    );
    this.#placed = placed;
    return pieces;
  }
}

/** Python's `float.hex()` of a finite number that is not negative. */
function hexFloat(value: number): string {
  if (value === 0) return "0x0.0p+0";
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = (bits & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `0x${exponent === 0 ? 0 : 1}.${fraction}p${power < 0 ? "" : "+"}${power}`;
}
