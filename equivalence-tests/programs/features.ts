import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";
import type { IrModule } from "../../compiler/ir/ir.ts";

/** How often each thing was met, the most frequent first. */
export type Counts = Readonly<Record<string, number>>;

/** Counts the kinds of nodes of the grammar, and the primitives of the IR, that programs have. */
export class FeatureCounts {
  readonly #parser: Parser;
  readonly #kinds = new Map<string, number>();
  readonly #primitives = new Map<string, number>();

  private constructor(parser: Parser) {
    this.#parser = parser;
  }

  static async open(): Promise<FeatureCounts> {
    const require = createRequire(import.meta.url);
    const bytes = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(bytes));
    return new FeatureCounts(parser);
  }

  add(source: string, module: IrModule): void {
    const tree = this.#parser.parse(source);
    const open: Node[] = tree === null ? [] : [tree.rootNode];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.isNamed) count(this.#kinds, node.type);
      for (const child of node.children) if (child !== null) open.push(child);
    }
    tree?.delete();
    countPrimitives(module, this.#primitives);
  }

  get nodeKinds(): Counts {
    return sorted(this.#kinds);
  }

  get primitives(): Counts {
    return sorted(this.#primitives);
  }
}

function countPrimitives(value: unknown, counts: Map<string, number>): void {
  if (value === null || typeof value !== "object") return;
  if ("op" in value && value.op === "prim" && "prim" in value) count(counts, String(value.prim));
  for (const inner of Object.values(value)) countPrimitives(inner, counts);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
