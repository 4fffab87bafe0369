import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";

/** What the help of a finding proposes: a target as written, and a type. */
export interface Guess {
  readonly name: string;
  readonly type: string;
}

/** A type for a local or a field that is given only None here, from what it is given elsewhere. */
export function guessOptional(scope: Scope, target: ast.Expr): Guess {
  const found = statementsAbout(scope, target).map(({ node, params }) =>
    node.kind === "Assign" && node.targets.some((each) => isSame(each, target)) ? typeText(node.value, params) : null,
  );
  return {
    name: scope.text(target.span),
    type: found.find((type) => type !== null)?.replace(/ \| None$/, "") ?? "float",
  };
}

/** A type for an empty `[]` or `{}`, from what is appended to its target, or stored in it. */
export function guessContainer(scope: Scope, empty: ast.Expr): Guess {
  const isList = empty.kind === "List";
  const otherwise = isList ? { name: "xs", type: "list[float]" } : { name: "d", type: "dict[str, int]" };
  const [given] = blocksOf(scope.caller?.decl.node.body ?? []).filter(
    (node) => node.kind === "Assign" && node.value === empty,
  );
  const target = given?.kind === "Assign" ? given.targets[0] : undefined;
  if (target === undefined || (target.kind !== "Name" && target.kind !== "Attribute")) return otherwise;
  const found = statementsAbout(scope, target).map(({ node, params }) =>
    isList ? appended(node, target, params) : entry(node, target, params),
  );
  return { name: scope.text(target.span), type: found.find((type) => type !== null) ?? otherwise.type };
}

type Params = ReadonlyMap<string, string>;

function appended(node: ast.Stmt, target: ast.Expr, params: Params): string | null {
  const call = node.kind === "ExprStmt" && node.value.kind === "Call" ? node.value : null;
  if (call?.func.kind !== "Attribute" || call.func.attr !== "append" || !isSame(call.func.value, target)) return null;
  const type = call.args[0] === undefined ? null : typeText(call.args[0], params);
  return type === null ? null : `list[${type}]`;
}

function entry(node: ast.Stmt, target: ast.Expr, params: Params): string | null {
  const place = node.kind === "Assign" ? node.targets[0] : undefined;
  if (node.kind !== "Assign" || place?.kind !== "Subscript" || !isSame(place.value, target)) return null;
  const [key, value] = [typeText(place.index, params), typeText(node.value, params)];
  return key === null || value === null ? null : `dict[${key}, ${value}]`;
}

/** Statements where a local, or a field of `self`, may be met, with the written types of the parameters there. */
function statementsAbout(scope: Scope, target: ast.Expr): { readonly node: ast.Stmt; readonly params: Params }[] {
  const functions =
    target.kind === "Attribute"
      ? [...(scope.owner?.decl.methods.values() ?? [])].map((method) => method.node)
      : scope.caller === null
        ? []
        : [scope.caller.decl.node];
  return functions.flatMap(({ params, body }) => {
    const types = new Map(
      params.flatMap(({ name, annotation }) => (annotation === null ? [] : [[name, scope.text(annotation.span)]])),
    );
    return blocksOf(body).map((node) => ({ node, params: types }));
  });
}

function blocksOf(body: readonly ast.Stmt[]): ast.Stmt[] {
  return body.flatMap((node): ast.Stmt[] => {
    if (node.kind === "If") return [node, ...blocksOf(node.body), ...blocksOf(node.orelse)];
    if (node.kind === "For" || node.kind === "While") return [node, ...blocksOf(node.body)];
    if (node.kind === "Match") return [node, ...node.cases.flatMap((each) => blocksOf(each.body))];
    return [node];
  });
}

function isSame(a: ast.Expr, b: ast.Expr): boolean {
  if (a.kind === "Name") return b.kind === "Name" && a.id === b.id;
  return a.kind === "Attribute" && b.kind === "Attribute" && a.attr === b.attr && isSame(a.value, b.value);
}

/** The type of an expression as it would be written, where its form shows it. */
function typeText(node: ast.Expr, params: Params): string | null {
  switch (node.kind) {
    case "Int":
      return "int";
    case "Float":
      return "float";
    case "Str":
    case "JoinedStr":
      return "str";
    case "Bool":
    case "Compare":
      return "bool";
    case "UnaryOp":
      return node.op === "not" ? "bool" : typeText(node.operand, params);
    case "Name":
      return params.get(node.id) ?? null;
    case "Attribute":
      return node.attr === "now" ? "int" : null;
    case "Call":
      return node.func.kind === "Name" && /^(?:int|float|bool|str|[A-Z]\w*)$/.test(node.func.id) ? node.func.id : null;
    case "Tuple": {
      const items = node.elements.map((element) => typeText(element, params));
      return items.includes(null) ? null : `tuple[${items.join(", ")}]`;
    }
    case "BinOp": {
      const sides = [typeText(node.left, params), typeText(node.right, params)];
      if (!sides.every((side) => side === "int" || side === "float")) return null;
      return node.op === "/" || sides.includes("float") ? "float" : "int";
    }
    default:
      return null;
  }
}
