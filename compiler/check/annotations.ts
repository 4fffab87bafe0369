import type { Fix } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import type { AliasDecl, Binding } from "../resolve/symbols.ts";
import { readCallable } from "./callables.ts";
import { dictOf } from "./dicts.ts";
import { typeOfClass } from "./inheritance.ts";
import { readLiteral } from "./literals.ts";
import { moduleMember } from "./modules.ts";
import type { Program } from "./program.ts";
import { Scope } from "./scope.ts";
import { type GenericName, TYPING_NAMES } from "./sdk.ts";
import { setOf } from "./sets.ts";
import {
  BOOL,
  canBeOptional,
  ERROR,
  FLOAT,
  INT,
  isElement,
  isLent,
  joinTypes as joinOf,
  NONE,
  optional,
  STR,
  showType,
  type Type,
  VOID,
  valuesOf,
} from "./types.ts";
import { unionOfTypes } from "./unions.ts";

const BUILTIN_TYPES: ReadonlyMap<string, Type> = new Map([
  ["int", INT],
  ["float", FLOAT],
  ["bool", BOOL],
  ["str", STR],
]);

/** Containers need the types of what they hold. */
const BARE: Readonly<Record<GenericName, string>> = {
  list: "list[float]",
  dict: "dict[str, float]",
  tuple: "tuple[float, int]",
  set: "set[str]",
  deque: "deque[float]",
  optional: "float | None",
  union: "float | None",
};

/** Type of an annotation; a string annotation (`"Context"`) is not needed and refused. */
export function readAnnotation(scope: Scope, node: ast.Expr): Type {
  switch (node.kind) {
    case "None":
      return NONE;
    case "Name":
      return readName(scope, node);
    case "Subscript":
      return isNamed(scope, node.value, "literal") ? readLiteral(scope, node) : readGeneric(scope, node);
    case "Attribute": {
      const member = moduleMember(scope, node);
      return member === null ? unknown(scope, node) : readBinding(scope, node, member);
    }
    case "BinOp":
      if (node.op === "|") return readUnion(scope, node);
      return unknown(scope, node);
    default:
      return unknown(scope, node);
  }
}

/** Type of a result annotation: `None` is no value. */
export function readResult(scope: Scope, node: ast.Expr): Type {
  return node.kind === "None" ? VOID : readAnnotation(scope, node);
}

function readElement(scope: Scope, node: ast.Expr): Type {
  const of = readAnnotation(scope, node);
  if (!isElement(of)) {
    scope.report("PMT0706", node.span, { type: showType(of) });
    return ERROR;
  }
  return of.kind === "error" ? ERROR : { kind: "list", of };
}

const BUILTIN_GENERICS: ReadonlyMap<string, GenericName> = new Map([
  ["list", "list"],
  ["dict", "dict"],
  ["set", "set"],
  ["tuple", "tuple"],
]);

/** What stands before the brackets of an annotation: a builtin container, `deque`, or a name of `typing`. */
function genericOf(scope: Scope, value: ast.Expr): GenericName | "broken" | null {
  const symbol =
    value.kind === "Name"
      ? scope.unit.names.get(value.id)
      : value.kind === "Attribute"
        ? moduleMember(scope, value)
        : null;
  if (symbol?.kind === "broken") return "broken";
  if (symbol?.kind === "sdk") {
    if (symbol.sdk.kind === "deque") return "deque";
    return symbol.sdk.kind === "generic" ? symbol.sdk.name : null;
  }
  return value.kind === "Name" && symbol === undefined ? (BUILTIN_GENERICS.get(value.id) ?? null) : null;
}

function readGeneric(scope: Scope, node: ast.Subscript): Type {
  const generic = genericOf(scope, node.value);
  switch (generic) {
    case "broken":
      return ERROR;
    case null:
      return unknown(scope, node);
    case "tuple":
      return readItems(scope, node.index);
    case "list":
      return readElement(scope, node.index);
    case "set":
      return setOf(scope, readAnnotation(scope, node.index), node.index);
    case "dict":
      return readEntries(scope, node);
    case "deque":
      return readDeque(scope, node);
    case "optional":
      return joinTypes(scope, node, [readAnnotation(scope, node.index), NONE]);
    case "union": {
      const parts = node.index.kind === "Tuple" ? node.index.elements : [node.index];
      const types = parts.map((part) => readAnnotation(scope, part));
      return joinTypes(scope, node, types);
    }
  }
}

/** `deque[T]`. */
function readDeque(scope: Scope, node: ast.Subscript): Type {
  const of = readAnnotation(scope, node.index);
  if (isLent(of)) scope.report("PMT0706", node.index.span, { type: showType(of) });
  return of.kind === "error" || isLent(of) ? ERROR : { kind: "deque", of };
}

/** `dict[K, V]` */
function readEntries(scope: Scope, node: ast.Subscript): Type {
  const [keyNode, valueNode, ...others] = node.index.kind === "Tuple" ? node.index.elements : [];
  if (keyNode === undefined || valueNode === undefined || others.length > 0) return unknown(scope, node);
  const key = readAnnotation(scope, keyNode);
  const of = readAnnotation(scope, valueNode);
  if (of.kind === "handle") scope.report("PMT0706", valueNode.span, { type: of.name });
  if (of.kind === "none") return unknown(scope, valueNode);
  return of.kind === "handle" ? ERROR : dictOf(scope, key, of, keyNode);
}

/** Types of a tuple's items; a tuple has as many items as its type names. */
function readItems(scope: Scope, node: ast.Expr): Type {
  const nodes = node.kind === "Tuple" ? node.elements : [node];
  const items = nodes.map((item) => {
    const type = readAnnotation(scope, item);
    if (isLent(type)) scope.report("PMT0706", item.span, { type: showType(type) });
    return isLent(type) ? ERROR : type.kind === "none" ? unknown(scope, item) : type;
  });
  if (items.length === 0) return unknown(scope, node);
  return items.some((item) => item.kind === "error") ? ERROR : { kind: "tuple", items };
}

function readUnion(scope: Scope, node: ast.BinOp): Type {
  return joinTypes(scope, node, [readAnnotation(scope, node.left), readAnnotation(scope, node.right)]);
}

/** The union of types, one after the other; a single one is itself. */
function joinTypes(scope: Scope, node: ast.Expr, types: readonly Type[]): Type {
  if (types.some((type) => type.kind === "error")) return ERROR;
  let joined: Type = types[0] ?? ERROR;
  for (const type of types.slice(1)) {
    const next = joinTwo(joined, type);
    if (next === null) return unknown(scope, node);
    joined = next;
  }
  return joined;
}

function joinTwo(left: Type, right: Type): Type | null {
  const inner = [left, right].map((type) => (type.kind === "optional" ? type.of : type)) as [Type, Type];
  if (inner.every((type) => valuesOf(type) !== null) && inner[0].kind === inner[1].kind) return joinOf(left, right);
  const union = unionOfTypes(left, right);
  if (union !== null) return union;
  const one = left.kind === "none" ? right : right.kind === "none" ? left : null;
  if (one === null || one.kind === "none" || !canBeOptional(one)) return null;
  return optional(one);
}

function readName(scope: Scope, node: ast.Name): Type {
  const symbol = scope.unit.names.get(node.id);
  if (symbol === undefined) {
    const builtin = BUILTIN_TYPES.get(node.id);
    const generic = BUILTIN_GENERICS.get(node.id);
    return builtin ?? (generic === undefined ? unknown(scope, node) : bare(scope, node, generic));
  }
  return readBinding(scope, node, symbol);
}

function bare(scope: Scope, node: ast.Expr, generic: GenericName): Type {
  scope.report("PMT0546", node.span, { name: scope.text(node.span), example: BARE[generic] });
  return ERROR;
}

function readBinding(scope: Scope, node: ast.Expr, symbol: Binding): Type {
  switch (symbol.kind) {
    case "sdk":
      if (symbol.sdk.kind === "type" || symbol.sdk.kind === "money" || symbol.sdk.kind === "record")
        return symbol.sdk.type;
      if (symbol.sdk.kind === "generic") return bare(scope, node, symbol.sdk.name);
      if (symbol.sdk.kind === "deque") return bare(scope, node, "deque");
      return unknown(scope, node);
    case "class":
      return symbol.decl.isStrategy ? unknown(scope, node) : typeOfClass(scope.program.classInfo(symbol.decl).decl);
    case "enum":
      return { kind: "enum", enum: symbol.decl.name };
    case "alias": {
      const type = aliasType(scope.program, symbol.alias);
      if (type.kind !== "callable") return type;
      scope.report("PMT0590", node.span);
      return ERROR;
    }
    case "broken":
      return ERROR;
    default:
      return unknown(scope, node);
  }
}

/** The type that a name stands for; read, and reported on, at the first question. */
export function aliasType(program: Program, alias: AliasDecl): Type {
  const known = program.aliases.get(alias);
  if (known !== undefined) return known;
  // Seen while it is being read: a type that holds itself. Its own name is reported there.
  program.aliases.set(alias, ERROR);
  const scope = new Scope({ program, unit: alias.unit });
  const type = readCallable(scope, alias.value) ?? readAnnotation(scope, alias.value);
  program.aliases.set(alias, type);
  return type;
}

function aliasNamed(scope: Scope, node: ast.Expr): AliasDecl | null {
  const symbol = node.kind === "Name" ? scope.unit.names.get(node.id) : null;
  return symbol?.kind === "alias" ? symbol.alias : null;
}

/** Whether a name is that of something that `typing` gives. */
export function isNamed(scope: Scope, node: ast.Expr, kind: "literal" | "final" | "aliasMark"): boolean {
  const symbol = node.kind === "Name" ? scope.unit.names.get(node.id) : undefined;
  return symbol?.kind === "sdk" && symbol.sdk.kind === kind;
}

/** `Optional[X]`, `Union[X, None]` and `List[X]`, which were not imported, as Python 3.11 spells them; a name mended. */
function typeFix(scope: Scope, node: ast.Expr): { readonly fix?: Fix } {
  if (node.kind === "Name") return renameFix(node.id, node.span, [...BUILTIN_TYPES.keys(), ...scope.unit.names.keys()]);
  if (node.kind !== "Subscript" || node.value.kind !== "Name") return {};
  const { id, span } = node.value;
  const generic = TYPING_NAMES.get(id);
  if (generic?.kind !== "generic") return {};
  const source = (part: ast.Expr) => scope.unit.source.slice(part.span);
  switch (generic.name) {
    case "optional":
      return { fix: { span: node.span, replacement: `${source(node.index)} | None` } };
    case "union":
      if (node.index.kind !== "Tuple") return {};
      return { fix: { span: node.span, replacement: node.index.elements.map(source).join(" | ") } };
    case "deque":
      return {};
    default:
      return { fix: { span, replacement: generic.name } };
  }
}

/** What `Callable` or `collections.abc.Callable` names. */
export function isCallable(scope: Scope, node: ast.Expr): boolean {
  const alias = aliasNamed(scope, node);
  if (alias !== null) return aliasType(scope.program, alias).kind === "callable";
  if (node.kind === "Subscript") return isCallable(scope, node.value);
  const symbol = node.kind === "Name" ? scope.unit.names.get(node.id) : undefined;
  return symbol?.kind === "sdk" && symbol.sdk.kind === "callable";
}

function unknown(scope: Scope, node: ast.Expr): Type {
  if (isCallable(scope, node)) {
    scope.report("PMT0590", node.span);
    return ERROR;
  }
  const known = [...BUILTIN_TYPES.keys(), ...scope.unit.names.keys()];
  const otherwise =
    "types are int, float, bool, str, Price, Size, Usd, Outcome, `X | None`, list[X], dict[K, V], set[K], tuple[X, Y] and your own classes";
  const hint =
    node.kind === "Name"
      ? didYouMean(node.id, known, otherwise)
      : node.kind === "Str"
        ? "leave the quotes out, and write `from __future__ import annotations` as the first import"
        : otherwise;
  scope.report("PMT0407", node.span, { type: scope.text(node.span), hint }, typeFix(scope, node));
  return ERROR;
}
