import type * as ast from "../parse/ast.ts";
import type { FunctionDecl, Unit } from "../resolve/symbols.ts";

/** Names of fields that some code may assign, in whatever object; "any" where it calls what is not known. */
export type Effects = ReadonlySet<string> | "any";

/** What one piece of the author's code does of itself. */
interface Own {
  readonly assigns: ReadonlySet<string>;
  /** Names that it reads, of locals and fields too: those of functions and classes are calls. */
  readonly names: ReadonlySet<string>;
  /** It has a parameter that stands for a function. */
  readonly takesFunctions: boolean;
}

/**
 * Which fields calls may change, told from the text alone: by the names that a function mentions, of whatever
 * class, and on through the functions of those names. It may name too many fields, and never too few.
 */
export class EffectTable {
  readonly #units: readonly Unit[];
  /** By bare name: of a function or method itself, of a class its `__init__` and those of its bases. */
  #functions: Map<string, FunctionDecl[]> | null = null;
  readonly #own = new Map<ast.FunctionDef, Own>();
  readonly #known = new Map<string | ast.FunctionDef, Effects>();

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  /** Of a call of this function or of a method that takes its place. */
  ofCall(decl: FunctionDecl): Effects {
    // Which `__init__` runs is known; of a method one of another class may take its place.
    const { name } = decl.node;
    const key = name === "__init__" ? decl.node : name;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const effects = key === name ? this.#closure(new Set([name]), new Set()) : this.#ofOne(decl);
    this.#known.set(key, effects);
    return effects;
  }

  #ofOne(decl: FunctionDecl): Effects {
    const own = this.#ownOf(decl);
    return own.takesFunctions ? "any" : this.#closure(own.names, own.assigns);
  }

  /** Of the rounds of a loop in a function. */
  ofLoop(caller: FunctionDecl | null, body: readonly ast.Stmt[], test: ast.Expr | null): Effects {
    if (caller !== null && this.#ownOf(caller).takesFunctions) return "any";
    const own = ownEffects(body);
    const names = new Set(own.names);
    collectNames(test, names);
    return this.#closure(names, own.assigns);
  }

  #closure(names: ReadonlySet<string>, assigns: ReadonlySet<string>): Effects {
    const functions = this.#index();
    const fields = new Set(assigns);
    // What operators, `len`, `str` and truth may call is not mentioned by its name.
    const open = [...names, ...[...functions.keys()].filter(isDunder)];
    const seen = new Set(open);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const decl of functions.get(name) ?? []) {
        const own = this.#ownOf(decl);
        if (own.takesFunctions) return "any";
        for (const field of own.assigns) fields.add(field);
        for (const next of own.names) {
          if (seen.has(next)) continue;
          seen.add(next);
          open.push(next);
        }
      }
    }
    return fields;
  }

  #ownOf({ node, unit }: FunctionDecl): Own {
    let own = this.#own.get(node);
    if (own === undefined) {
      const takesFunctions = node.params.some((param) => mayBeFunction(unit, param.annotation));
      own = { ...ownEffects(node.body), takesFunctions };
      this.#own.set(node, own);
    }
    return own;
  }

  #index(): Map<string, FunctionDecl[]> {
    if (this.#functions !== null) return this.#functions;
    const functions = new Map<string, FunctionDecl[]>();
    const add = (name: string, decl: FunctionDecl): void => {
      const known = functions.get(name) ?? [];
      if (!known.some(({ node }) => node === decl.node)) functions.set(name, [...known, decl]);
    };
    for (const unit of this.#units) {
      for (const [name, binding] of unit.names) {
        if (binding.kind === "function") add(name, binding.decl);
        if (binding.kind !== "class") continue;
        const { decl } = binding;
        for (const method of decl.methods.values()) add(method.node.name, method);
        for (let each: typeof decl | null = decl.isStrategy ? null : decl; each !== null; each = each.base) {
          const init = each.methods.get("__init__");
          if (init !== undefined) add(name, init);
        }
      }
    }
    this.#functions = functions;
    return functions;
  }
}

function isDunder(name: string): boolean {
  return name !== "__init__" && name.startsWith("__") && name.endsWith("__");
}

/** Whether an annotation may be that of a parameter which stands for a function: Callable, or an alias of it. */
function mayBeFunction(unit: Unit, annotation: ast.Expr | null): boolean {
  const names = new Set<string>();
  collectNames(annotation, names);
  return [...names].some((name) => {
    const binding = unit.names.get(name);
    return (
      binding?.kind === "alias" ||
      binding?.kind === "module" ||
      (binding?.kind === "sdk" && binding.sdk.kind === "callable")
    );
  });
}

function ownEffects(body: readonly ast.Stmt[]): Own {
  const assigns = new Set<string>();
  const names = new Set<string>();
  collectNames(body, names);
  collectAssigned(body, assigns);
  return { assigns, names, takesFunctions: false };
}

/** Every name and attribute in a part of the tree. */
function collectNames(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collectNames(each, names);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const node = value as ast.Expr;
  if (node.kind === "Name") names.add(node.id);
  if (node.kind === "Attribute") names.add(node.attr);
  for (const [key, part] of Object.entries(value)) if (!/[sS]pan$/.test(key)) collectNames(part, names);
}

/** Fields that the statements assign. */
function collectAssigned(body: readonly ast.Stmt[], fields: Set<string>): void {
  const target = (node: ast.Expr): void => {
    if (node.kind === "Attribute") fields.add(node.attr);
    if (node.kind === "Tuple" || node.kind === "List") for (const each of node.elements) target(each);
  };
  for (const node of body) {
    switch (node.kind) {
      case "Assign":
        for (const each of node.targets) target(each);
        break;
      case "AnnAssign":
      case "AugAssign":
        target(node.target);
        break;
      case "For":
        target(node.target);
        collectAssigned(node.body, fields);
        break;
      case "While":
        collectAssigned(node.body, fields);
        break;
      case "If":
        collectAssigned(node.body, fields);
        collectAssigned(node.orelse, fields);
        break;
      case "Match":
        for (const each of node.cases) collectAssigned(each.body, fields);
        break;
      default:
    }
  }
}
