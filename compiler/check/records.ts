import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { bindArguments, type Parameter } from "./arguments.ts";
import type { Scope } from "./scope.ts";
import { RECORD_LEVELS } from "./sdk.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { FLOAT, STR } from "./types.ts";

/** `ctx.metric(...)` or `ctx.plot(...)`: the method's name node, or null for any other call. */
export function recordCall(scope: Scope, node: ast.Call): ast.Attribute | null {
  const { func } = node;
  if (func.kind !== "Attribute" || !RECORD_LEVELS.has(func.attr)) return null;
  const holder = func.value;
  if (holder.kind !== "Name" || !scope.localNames.has(holder.id)) return null;
  const type = scope.locals.get(holder.id);
  return type?.kind === "handle" && type.name === "Context" ? func : null;
}

/** The name becomes the template of a log record, and the value its argument. */
export function checkRecord(scope: Scope, node: ast.Call, func: ast.Attribute, span: Span): TStmt | null {
  let name = "";
  const readName = (inner: Scope, given: ast.Expr): TExpr => {
    if (given.kind !== "Str") {
      return inner.fail("PMT0723", given.span, { text: inner.text(given.span), problem: "is not a text in quotes" });
    }
    if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(given.value)) {
      return inner.fail("PMT0723", given.span, {
        text: inner.text(given.span),
        problem: "is no name of letters, digits, `_`, `.` and `-`, at most 64 of them and a letter first",
      });
    }
    name = given.value;
    return { op: "str", value: given.value, type: STR, span: given.span };
  };
  const params: Parameter[] = [
    { name: "name", type: STR, keywordOnly: false, default: null, read: readName },
    { name: "value", type: FLOAT, keywordOnly: false, default: null },
  ];
  const value = bindArguments(scope, node, params, func.attr)?.args[1];
  if (value === undefined || value.type.kind === "error" || name === "") return null;
  return {
    op: "log",
    level: RECORD_LEVELS.get(func.attr) ?? 0,
    message: { parts: [`${name} `, ""], args: [{ value, format: { type: "float", digits: null } }] },
    call: node.span,
    span,
  };
}
