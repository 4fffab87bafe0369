import type { TemplateArg } from "../../runtime/abi/abi-file.ts";
import { MAX_TEMPLATE_ARGS } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { convertToFloat } from "./convert.ts";
import { memberAttributeText, memberText } from "./enums.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import type { TExpr, TTemplate } from "./typed.ts";
import { isMoney, isScalar, showType } from "./types.ts";

/**
 * Text of a log line or an error: a string, an f-string whose arguments are scalars, or, in a log, any
 * value of type str; there an f-string may hold such values too.
 */
export function checkTemplate(scope: Scope, node: ast.Expr, where: "log" | "error"): TTemplate | null {
  if (node.kind === "Str") return { parts: [node.value], args: [] };
  if (node.kind !== "JoinedStr") return checkWhole(scope, node, where);
  const parts: string[] = [""];
  const args: { value: TExpr; format: TemplateArg }[] = [];
  let sound = true;
  for (const part of node.parts) {
    if (part.kind === "Str") {
      parts[parts.length - 1] += part.value;
      continue;
    }
    const arg = checkArgument(scope, part, where);
    if (arg === null) sound = false;
    else args.push(arg);
    parts.push("");
  }
  if (args.length > MAX_TEMPLATE_ARGS) {
    scope.report("PMT0561", node.span, { count: String(args.length), limit: String(MAX_TEMPLATE_ARGS) });
    return null;
  }
  return sound ? { parts, args } : null;
}

/** A text that is made at run time. */
function checkWhole(scope: Scope, node: ast.Expr, where: "log" | "error"): TTemplate | null {
  const value = checkValue(scope, node);
  if (value.type.kind === "error") return null;
  if (value.type.kind !== "str" || where === "error") {
    const code = value.type.kind === "str" ? "PMT0432" : "PMT0565";
    scope.report(code, node.span, { text: scope.text(node.span) });
    return null;
  }
  return { parts: ["", ""], args: [{ value, format: { type: "str", digits: null } }] };
}

function checkArgument(
  scope: Scope,
  part: ast.FormattedValue,
  where: "log" | "error",
): { value: TExpr; format: TemplateArg } | null {
  const text = memberAttributeText(scope, part.value);
  const value = text?.value ?? checkValue(scope, part.value);
  const { type } = value;
  if (type.kind === "error") return null;
  const refuse = (problem: string): null => {
    scope.report("PMT0560", part.span, { text: scope.text(part.span), problem });
    return null;
  };
  if (type.kind === "optional") {
    scope.report("PMT0408", value.span, { text: scope.text(value.span), type: showType(type) });
    return null;
  }
  const member = text ?? memberText(scope, value);
  if (member !== null) {
    if (part.conversion !== null) return refuse(`\`!${part.conversion}\` is not in the language`);
    if (part.spec !== null && part.spec !== "") return refuse(`\`:${part.spec}\` does not fit a member of an enum`);
    return { value: member.value, format: { type: "int", digits: null, texts: member.texts } };
  }
  if (type.kind === "str" && where === "error") {
    scope.report("PMT0432", part.span, { text: scope.text(part.span) });
    return null;
  }
  if (type.kind === "str" && part.conversion === null && (part.spec ?? "") === "")
    return { value, format: { type: "str", digits: null } };
  if (!isScalar(type) && type.kind !== "str") return refuse(`a value of type ${showType(type)} has no text`);
  if (part.conversion !== null) return refuse(`\`!${part.conversion}\` is not in the language`);
  if (isScalar(type) && (part.spec ?? "") === "") return { value, format: { type: type.kind, digits: null } };
  if (!isScalar(type)) return refuse("a str has no format");
  const match = /^\.(\d)f$/.exec(part.spec ?? "");
  if (match === null) return refuse(`\`:${part.spec}\` is not in the language`);
  const digits = Number(match[1]);
  if (type.kind === "int") return { value: convertToFloat(scope, value), format: { type: "float", digits } };
  if (type.kind === "float" || isMoney(type)) return { value, format: { type: type.kind, digits } };
  return refuse(`a value of type ${showType(type)} has no decimals`);
}
