import type { TemplateArg } from "../../runtime/abi/abi-file.ts";
import { MAX_TEMPLATE_ARGS } from "../../runtime/abi/layout.ts";
import { formatProblem, readFormat } from "../../runtime/text/format-spec.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { convertToFloat } from "./convert.ts";
import { hasDunder, textOfObject } from "./dunders.ts";
import { memberAttributeText, memberText } from "./enums.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { signalNameText } from "./signals.ts";
import type { TTemplate } from "./typed.ts";
import { isMoney, isScalar, showType, type Type } from "./types.ts";

/**
 * Text of a log line or an error: a string, an f-string whose arguments are scalars, or, in a log, any
 * value of type str; there an f-string may hold such values too.
 */
export function checkTemplate(scope: Scope, node: ast.Expr, where: "log" | "error"): TTemplate | null {
  if (node.kind === "Str") return { parts: [node.value], args: [] };
  if (node.kind !== "JoinedStr") return checkWhole(scope, node, where);
  return templateOf(scope, node.parts, node.span, where);
}

export type TArgument = TTemplate["args"][number];

/** Literal texts and values in turn. */
export function templateOf(
  scope: Scope,
  written: ast.JoinedStr["parts"],
  span: Span,
  where: "log" | "error",
): TTemplate | null {
  const parts: string[] = [""];
  const args: TArgument[] = [];
  let sound = true;
  for (const part of written) {
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
    scope.report("PMT0561", span, { count: String(args.length), limit: String(MAX_TEMPLATE_ARGS) });
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

/** One value of a template: what stands in braces, or an argument of `print`. */
export function checkArgument(
  scope: Scope,
  part: Pick<ast.FormattedValue, "value" | "conversion" | "spec" | "span">,
  where: "log" | "error",
): TArgument | null {
  const text = memberAttributeText(scope, part.value) ?? signalNameText(scope, part.value);
  const plain = text?.value ?? checkValue(scope, part.value);
  const isText = part.conversion !== "r" && (part.spec ?? "") === "" && hasDunder(scope, plain.type, "__str__");
  const value = isText ? textOfObject(scope, plain, plain.span, part.value) : plain;
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
  if (type.kind === "str" && where === "error") {
    scope.report("PMT0432", part.span, { text: scope.text(part.span) });
    return null;
  }
  const member = text ?? memberText(scope, value, part.conversion === "r");
  if (!isScalar(type) && type.kind !== "str" && member === null)
    return refuse(`a value of type ${showType(type)} has no text`);
  if (part.conversion === "a") return refuse("`!a` is not in the language");
  const format = readTemplateFormat(part, member?.isText ?? true, type);
  if (typeof format === "string") return refuse(format);
  if (member !== null) {
    // The texts of `side!r` are those of `repr` already.
    const conversion = text !== null && part.conversion === "r" ? ({ conversion: "r" } as const) : {};
    return {
      value: member.value,
      format: { type: "int", texts: member.texts, ...conversion, ...format, digits: null },
    };
  }
  const isDecimal = format.digits !== undefined && type.kind === "int";
  const kind = isDecimal ? "float" : (type.kind as TemplateArg["type"]);
  return {
    value: isDecimal ? convertToFloat(scope, value) : value,
    format: { type: kind, ...conversionOf(part, type), ...format, digits: format.digits ?? null },
  };
}

/** `!r` and `!s` where they change anything: an int in `{n!s:>5}` is a text, and stands at the left. */
function conversionOf(
  part: Pick<ast.FormattedValue, "conversion" | "spec">,
  type: Type,
): Pick<TemplateArg, "conversion"> {
  const { conversion } = part;
  if (conversion !== "r" && conversion !== "s") return {};
  const isSame = (part.spec ?? "") === "" && !(conversion === "r" && (type.kind === "str" || isMoney(type)));
  return isSame ? {} : { conversion };
}

type WrittenFormat = Pick<TemplateArg, "spec"> & { readonly digits?: number };

/** What stands behind the colon, or why it does not fit. `.Nf` alone has a form of its own. */
function readTemplateFormat(
  part: Pick<ast.FormattedValue, "conversion" | "spec">,
  isMemberText: boolean,
  type: Type,
): WrittenFormat | string {
  const written = part.spec ?? "";
  if (written === "") return {};
  const spec = readFormat(written);
  if (spec === null) return `\`:${written}\` is not in the language`;
  const converted = part.conversion !== null;
  if (!converted && !isMemberText) return "write `.value` before the colon: a member of an IntEnum has no format";
  if (!converted && type.kind === "outcome") return "an Outcome has a format as a text: write `!s` before the colon";
  const isText = converted || type.kind === "str" || type.kind === "enum";
  const kind = isText ? "text" : isMoney(type) ? "money" : type.kind === "float" ? "float" : "int";
  const problem = formatProblem(spec, kind);
  if (problem !== null) return `\`:${written}\`: ${problem}`;
  const decimals = /^\.(\d)f$/.exec(written);
  return decimals !== null && type.kind !== "bool" && !isText ? { digits: Number(decimals[1]) } : { spec: written };
}
