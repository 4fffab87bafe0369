import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import { checkExprAs } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { ERROR, type Type } from "./types.ts";

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly keywordOnly: boolean;
  /** Stands for a missing argument; null: the argument is required. */
  readonly default: TExpr | null;
  /** Reads the argument in another way than by its type (constant strings). */
  readonly read?: (scope: Scope, node: ast.Expr) => TExpr;
}

export interface BoundArguments {
  /** One a parameter. */
  readonly args: readonly TExpr[];
  /** Indices of the written arguments, in the order of their evaluation. */
  readonly order: readonly number[];
}

/** Matches a call's arguments to parameters as Python does, or gives null after reports. */
export function bindArguments(
  scope: Scope,
  call: ast.Call,
  params: readonly Parameter[],
  callee: string,
): BoundArguments | null {
  const args: (TExpr | null)[] = params.map(() => null);
  const order: number[] = [];
  let sound = true;
  const take = (index: number, node: ast.Expr): void => {
    const param = params[index] as Parameter;
    const value =
      param.read?.(scope, node) ??
      checkExprAs(scope, node, param.type, `for parameter \`${param.name}\` of \`${callee}\``);
    if (value.type.kind === "error") sound = false;
    args[index] = value;
    order.push(index);
  };
  const positional = params.filter((param) => !param.keywordOnly).length;
  for (const [i, node] of call.args.entries()) {
    if (i < positional) take(i, node);
    else {
      if (i === positional)
        scope.report("PMT0404", node.span, { callee, problem: tooMany(positional, params.length > positional) });
      sound = false;
    }
  }
  for (const keyword of call.keywords) {
    const index = params.findIndex((param) => param.name === keyword.name);
    if (index < 0) {
      const names = params.map((param) => param.name);
      const otherwise = names.length === 0 ? "it takes no arguments" : `it takes ${names.join(", ")}`;
      const at = { start: keyword.span.start, end: keyword.span.start + keyword.name.length };
      // A name that is given already cannot be meant again.
      const free = params.filter((_, i) => args[i] === null).map((param) => param.name);
      const fix = renameFix(keyword.name, at, free);
      const hint = didYouMean(keyword.name, names, otherwise);
      scope.report("PMT0405", keyword.span, { callee, name: keyword.name, hint }, fix);
      sound = false;
    } else if (args[index] !== null) {
      scope.report("PMT0404", keyword.span, { callee, problem: `\`${keyword.name}\` is given twice` });
      sound = false;
    } else take(index, keyword.value);
  }
  return sound && complete(scope, call.span, params, args, callee) ? { args: args as TExpr[], order } : null;
}

function complete(
  scope: Scope,
  span: Span,
  params: readonly Parameter[],
  args: (TExpr | null)[],
  callee: string,
): boolean {
  const missing: string[] = [];
  for (const [i, param] of params.entries()) {
    if (args[i] !== null) continue;
    if (param.default === null) missing.push(`\`${param.name}\``);
    args[i] = param.default;
  }
  if (missing.length > 0) scope.report("PMT0404", span, { callee, problem: `${missing.join(", ")} is missing` });
  return missing.length === 0;
}

function tooMany(positional: number, keywords: boolean): string {
  const rest = keywords ? "; the others are given by name" : "";
  return `it takes ${positional} positional argument${positional === 1 ? "" : "s"}${rest}`;
}

export function errorAt(span: Span): TExpr {
  return { op: "error", type: ERROR, span };
}
