import type { Fix } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";

type MaybeFix = { readonly fix?: Fix };

/** `"%d and %.2f" % (a, b)` as an f-string, where its conversions have an equal there. */
export function percentFix(scope: Scope, node: ast.BinOp | ast.AugAssign, right: TExpr): MaybeFix {
  if (node.kind !== "BinOp") return {};
  const text = plainLiteral(scope, node.left);
  if (text === null) return {};
  const values = node.right.kind === "Tuple" ? node.right.elements : [node.right];
  const types = right.op === "tuple" ? right.elements.map((element) => element.type) : [right.type];
  let used = 0;
  let sound = true;
  const body = text.body.replaceAll(/%(?:%|[sdi]|(?:\.\d+)?f)|%|[{}]/g, (written) => {
    if (written === "%%") return "%";
    const field = fieldText(scope, values[used]);
    const type = types[used++]?.kind;
    const fits = /[di]$/.test(written) ? type === "int" : written.endsWith("f") ? type === "float" : type !== undefined;
    if (written.length < 2 || field === null || !fits) sound = false;
    const spec = written === "%f" ? ":.6f" : written.endsWith("f") ? `:${written.slice(1)}` : "";
    return `{${field}${spec}}`;
  });
  return sound && used === values.length ? fString(node, text.quote, body) : {};
}

/** `"{} and {:.2f}".format(a, b)` as an f-string. */
export function formatFix(scope: Scope, node: ast.Call, func: ast.Attribute): MaybeFix {
  const text = plainLiteral(scope, func.value);
  if (text === null || /\{\{|\}\}/.test(text.body)) return {};
  const used = new Set<ast.Expr>();
  let next = 0;
  let sound = true;
  const body = text.body.replaceAll(/\{(\w*)(:[^{}]*)?\}|[{}]/g, (written, name: string | undefined, spec = "") => {
    const value =
      name === undefined
        ? undefined
        : name === ""
          ? node.args[next++]
          : /^\d+$/.test(name)
            ? node.args[Number(name)]
            : node.keywords.find((keyword) => keyword.name === name)?.value;
    const field = fieldText(scope, value);
    if (value === undefined || field === null) sound = false;
    else used.add(value);
    return field === null ? written : `{${field}${spec}}`;
  });
  // What is evaluated and not shown, or shown twice, would be evaluated otherwise.
  return sound && used.size === node.args.length + node.keywords.length ? fString(node, text.quote, body) : {};
}

function fString(node: ast.Expr, quote: string, body: string): MaybeFix {
  return { fix: { span: node.span, replacement: `f${quote}${body}${quote}` } };
}

/** A string literal without prefix, escapes and line ends, in quotes of one character. */
function plainLiteral(scope: Scope, node: ast.Expr): { readonly quote: string; readonly body: string } | null {
  if (node.kind !== "Str") return null;
  const match = /^(["'])((?:(?!\1)[^\\\r\n])*)\1$/.exec(scope.unit.source.slice(node.span));
  return match === null ? null : { quote: match[1] ?? "", body: match[2] ?? "" };
}

/** An expression as it may stand in a field: without what an f-string reads in another way. */
function fieldText(scope: Scope, node: ast.Expr | undefined): string | null {
  if (node === undefined || !["Name", "Attribute", "Subscript", "Call", "BinOp", "Int", "Float"].includes(node.kind)) {
    return null;
  }
  const text = scope.unit.source.slice(node.span);
  return /^[^"'\\{}#:!=\r\n]+$/.test(text) ? text : null;
}
