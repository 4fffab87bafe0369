import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type ParseState, type Tree, type TreeCursor, Parser as TreeSitter } from "web-tree-sitter";
import { type Fragment, type NormalisedFragment, normalise } from "./fragments.ts";
import { limits } from "./limits.ts";

/** A node of the grammar, with the tokens of its fragment that it covers: `first` to `last`, both included. */
export interface GrammarNode {
  readonly type: string;
  readonly first: number;
  readonly last: number;
  /** All children, the unnamed ones (operators, keywords, brackets) too. */
  readonly children: readonly GrammarNode[];
}

/** What the grammar says about one fragment. */
export type Outcome =
  | { readonly kind: "tree"; readonly node: GrammarNode }
  /** Refused at a token; `tokens.length` when more was expected. */
  | { readonly kind: "error"; readonly token: number }
  | { readonly kind: "deep"; readonly token: number }
  | { readonly kind: "long" }
  /** Not looked at, since there are too many errors before it. */
  | { readonly kind: "unread" };

/** How many more refused fragments of a file are looked into. */
export interface ErrorBudget {
  left: number;
}

/** Fragments in one run of the grammar: enough to make its fixed cost small. */
const batchSize = 64;

/** Bounds of what is remembered: number of shapes, and the length of one. */
const mostKnown = 4096;
const longestKnown = 400;

/** tree-sitter with its Python grammar, run on fragments. */
export class Grammar {
  readonly #parser: TreeSitter;
  /** Trees hold token numbers and no offsets, so statements of one shape share a tree. */
  readonly #known = new Map<string, Outcome>();

  private constructor(parser: TreeSitter) {
    this.#parser = parser;
  }

  /** Loads the WebAssembly of tree-sitter and of the grammar. */
  static async load(): Promise<Grammar> {
    const require = createRequire(import.meta.url);
    await TreeSitter.init();
    const bytes = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
    const language = await Language.load(bytes);
    const parser = new TreeSitter();
    parser.setLanguage(language);
    return new Grammar(parser);
  }

  /**
   * Parses all fragments. They are run in batches as lines of one flat text; where a batch is not a
   * clean row of one statement a line, it is halved.
   */
  parse(fragments: readonly Fragment[], budget: ErrorBudget): Outcome[] {
    const normalised = fragments.map((f) => normalise(f));
    const found = new Map<string, Outcome>();
    const fresh: NormalisedFragment[] = [];
    for (const fragment of normalised) {
      const known = found.get(fragment.text) ?? this.#known.get(fragment.text);
      if (known === undefined) fresh.push(fragment);
      found.set(fragment.text, known ?? { kind: "unread" });
    }
    for (let i = 0; i < fresh.length; i += batchSize) {
      const batch = fresh.slice(i, i + batchSize);
      for (const [k, outcome] of this.#parseBatch(batch, budget).entries()) this.#keep(batch[k], outcome, found);
    }
    return normalised.map((f) => found.get(f.text) ?? { kind: "unread" });
  }

  #keep(fragment: NormalisedFragment | undefined, outcome: Outcome, found: Map<string, Outcome>): void {
    if (fragment === undefined) return;
    found.set(fragment.text, outcome);
    if (outcome.kind !== "tree" || fragment.text.length > longestKnown) return;
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(fragment.text, outcome);
  }

  /** Halves a batch until what is left is clean, or one fragment. */
  #parseBatch(batch: readonly NormalisedFragment[], budget: ErrorBudget): Outcome[] {
    if (budget.left <= 0) return batch.map(() => ({ kind: "unread" }));
    const together = this.#parseTogether(batch);
    if (together !== null) return together;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      budget.left--;
      return [only.starts.length > limits.statementTokens ? { kind: "long" } : this.#parseWatched(only)];
    }
    const middle = batch.length >> 1;
    return [...this.#parseBatch(batch.slice(0, middle), budget), ...this.#parseBatch(batch.slice(middle), budget)];
  }

  /** Null when the batch is not a clean row of statements. */
  #parseTogether(batch: readonly NormalisedFragment[]): Outcome[] | null {
    if (batch.some((f) => f.starts.length === 0 || f.starts.length > limits.statementTokens)) return null;
    const tree = this.#run(batch.map((f) => f.text).join(""), (state) => state.hasError);
    return tree === null ? null : readRow(tree, batch);
  }

  /**
   * Finds the token at which the grammar cannot go on: the furthest place of a `detect_error` before the
   * parser's first recovery, read from its log. The recovery itself is not waited for; it can be slow.
   */
  #parseWatched(fragment: NormalisedFragment): Outcome {
    let column = 0;
    let furthest = -1;
    let done = false;
    this.#parser.setLogger((message) => {
      if (done) return;
      if (message.startsWith("process ")) column = Number(/col:(\d+)/.exec(message)?.[1] ?? 0);
      else if (message.startsWith("detect_error")) furthest = Math.max(furthest, column);
      else if (message.startsWith("resume")) done = true;
    });
    try {
      const tree = this.#run(fragment.text, () => done);
      const [outcome] = (tree === null ? null : readRow(tree, [fragment])) ?? [];
      if (outcome !== undefined) return outcome;
    } finally {
      this.#parser.setLogger(null);
    }
    // the log counts bytes of UTF-16
    const place = furthest < 0 ? fragment.text.length : furthest / 2;
    // inside a token, where the grammar could take its first characters only
    const token = fragment.ends.findIndex((end) => end > place);
    return { kind: "error", token: token < 0 ? fragment.starts.length : token };
  }

  /** A tree, or null when `stop` ended the run. */
  #run(text: string, stop: (state: ParseState) => boolean): Tree | null {
    const tree = this.#parser.parse(text, null, { progressCallback: stop });
    if (tree === null) this.#parser.reset();
    return tree;
  }
}

/** Reads and frees a tree. */
function readRow(tree: Tree, batch: readonly NormalisedFragment[]): Outcome[] | null {
  try {
    if (tree.rootNode.hasError || tree.rootNode.childCount !== batch.length) return null;
    const cursor = tree.walk();
    try {
      return copyRow(cursor, batch);
    } finally {
      cursor.delete();
    }
  } finally {
    tree.delete();
  }
}

/** Copies the children of the root, one a fragment; null when they do not fit. */
function copyRow(cursor: TreeCursor, batch: readonly NormalisedFragment[]): Outcome[] | null {
  const outcomes: Outcome[] = [];
  let offset = 0;
  if (!cursor.gotoFirstChild()) return null;
  for (const fragment of batch) {
    const outcome = new TreeCopier(cursor, fragment, offset).copy();
    if (outcome === null) return null;
    outcomes.push(outcome);
    offset += fragment.text.length;
    if (!cursor.gotoNextSibling()) break;
  }
  return outcomes.length === batch.length ? outcomes : null;
}

interface OpenNode {
  readonly type: string;
  readonly first: number;
  readonly children: GrammarNode[];
}

/**
 * Passes 3 and 4: copies one statement with a single cursor walk, without recursion, and holds every
 * leaf of the tree to the next token of the fragment.
 */
class TreeCopier {
  readonly #cursor: TreeCursor;
  readonly #fragment: NormalisedFragment;
  readonly #offset: number;
  #token = 0;

  constructor(cursor: TreeCursor, fragment: NormalisedFragment, offset: number) {
    this.#cursor = cursor;
    this.#fragment = fragment;
    this.#offset = offset;
  }

  /** Null when the leaves are not the tokens. The cursor ends where it began. */
  copy(): Outcome | null {
    const open: OpenNode[] = [];
    let deep = -1;
    let sound = true;
    for (;;) {
      let done: GrammarNode | null = null;
      const type = this.#cursor.nodeType;
      if (type === "block") {
        done = null;
      } else if (type === "string" || type === "import_prefix" || !this.#cursor.gotoFirstChild()) {
        done = this.#leaf(type);
        sound &&= done !== null;
      } else {
        if (open.length > limits.nodeDepth && deep < 0) deep = this.#token;
        open.push({ type, first: this.#token, children: [] });
        continue;
      }
      if (done !== null) open.at(-1)?.children.push(done);
      while (open.length > 0 && !this.#cursor.gotoNextSibling()) {
        this.#cursor.gotoParent();
        const top = open.pop() as OpenNode;
        done = { type: top.type, first: top.first, last: this.#token - 1, children: top.children };
        open.at(-1)?.children.push(done);
      }
      if (open.length > 0) continue;
      if (!sound || done === null || this.#token !== this.#fragment.starts.length) return null;
      return deep < 0 ? { kind: "tree", node: done } : { kind: "deep", token: deep };
    }
  }

  #leaf(type: string): GrammarNode | null {
    const first = this.#token;
    const { starts, ends } = this.#fragment;
    const start = this.#cursor.startIndex - this.#offset;
    const end = this.#cursor.endIndex - this.#offset;
    if (starts[first] !== start) return null;
    // the dots of a relative import are one leaf over several tokens
    while (type === "import_prefix" && (ends[this.#token] ?? end) < end) this.#token++;
    if (ends[this.#token] !== end) return null;
    this.#token++;
    return { type, first, last: this.#token - 1, children: [] };
  }
}
