import type * as ast from "../parse/ast.ts";
import { checkValue } from "./expressions.ts";
import { ownName, renameFree } from "./own-names.ts";
import type { Scope } from "./scope.ts";
import { assignLocal } from "./statements.ts";
import type { TExpr, TStmt } from "./typed.ts";

/** A function of one argument that stands as `key=`: its body, which reads the local `name`. */
export interface Key {
  readonly name: string;
  readonly body: ast.Expr;
}

/** `lambda x: ...`, a function of a module, or a method of an object; null after a report. */
export function readKey(scope: Scope, node: ast.Expr): Key | null {
  const { keys } = scope.program;
  let key = keys.get(node);
  if (key === undefined) {
    const made = makeKey(scope, node);
    if (made === null) return null;
    key = made;
    keys.set(node, key);
  }
  return key;
}

function makeKey(scope: Scope, node: ast.Expr): Key | null {
  if (node.kind === "Lambda") {
    const [param, ...others] = node.params;
    if (param === undefined || others.length > 0 || param.default !== null || param.keywordOnly) {
      scope.report("PMT0483", node.span, { problem: "a key is a function of one argument" });
      return null;
    }
    const name = ownName(scope, param.name);
    return { name, body: renameFree(node.body, new Map([[param.name, name]])) };
  }
  if (node.kind !== "Name" && !(node.kind === "Attribute" && node.value.kind === "Name")) {
    scope.report("PMT0483", node.span, { problem: "a key is a lambda, the name of a function or a method" });
    return null;
  }
  const name = ownName(scope, "item");
  const { span } = node;
  return { name, body: { kind: "Call", func: node, args: [{ kind: "Name", id: name, span }], keywords: [], span } };
}

/** The key of an item that was computed: statements that run first, then its value. */
export function applyKey(scope: Scope, key: Key, item: TExpr): { readonly before: TStmt[]; readonly value: TExpr } {
  const { name, body } = key;
  scope.localNames.add(name);
  const value = assignLocal(scope, name, item, item.span);
  const made = checkValue(scope, body);
  scope.localNames.delete(name);
  return { before: [{ op: "assign", name, value, span: item.span }], value: made };
}
