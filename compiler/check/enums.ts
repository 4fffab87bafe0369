import { MAX_INT } from "../../runtime/abi/layout.ts";
import { textRepr } from "../../runtime/text/repr.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { EnumDecl } from "../resolve/symbols.ts";
import { checkHolder } from "./expressions.ts";
import { moduleMember } from "./modules.ts";
import type { Program } from "./program.ts";
import { Scope } from "./scope.ts";
import type { CheckedEnum, EnumMember, TExpr } from "./typed.ts";
import { INT, STR, type Type } from "./types.ts";

/** Names that every enum has already, or that Python keeps for itself. */
const TAKEN: ReadonlySet<string> = new Set(["name", "value", "mro"]);

/** The members of an enum; read, and reported on, at the first question. */
export function enumOf(program: Program, decl: EnumDecl): CheckedEnum {
  const known = program.enums.get(decl.name);
  if (known !== undefined) return known;
  const members: EnumMember[] = [];
  const scope = new Scope({ program, unit: decl.unit });
  for (const statement of decl.node.body) readMember(scope, decl, statement, members);
  if (members.length === 0) problem(scope, decl, decl.node.nameSpan, "it has no members");
  const made: CheckedEnum = {
    name: decl.name,
    label: decl.node.name,
    isInt: decl.isInt,
    members,
    file: decl.unit.source.file,
  };
  program.enums.set(decl.name, made);
  return made;
}

function problem(scope: Scope, decl: EnumDecl, span: Span, text: string): void {
  scope.report("PMT0420", span, { name: decl.node.name, problem: text });
}

function readMember(scope: Scope, decl: EnumDecl, node: ast.Stmt, members: EnumMember[]): void {
  if (node.kind === "Pass" || (node.kind === "ExprStmt" && node.value.kind === "Str")) return;
  const target = node.kind === "Assign" && node.targets.length === 1 ? node.targets[0] : undefined;
  if (node.kind !== "Assign" || target?.kind !== "Name") {
    problem(scope, decl, node.kind === "FunctionDef" ? node.nameSpan : node.span, "its body holds only `NAME = value`");
    return;
  }
  const { id: name, span } = target;
  if (TAKEN.has(name) || /^_.*_$/.test(name)) {
    problem(scope, decl, span, `\`${name}\` is a name of Python's own`);
    return;
  }
  const value = memberValue(scope, node.value, members);
  if (value === null) {
    problem(scope, decl, node.value.span, "a value is an int, a string or `auto()`");
    return;
  }
  const [first] = members;
  if (first !== undefined && typeof first.value !== typeof value)
    problem(scope, decl, node.value.span, "values are all ints, or all strings");
  if (decl.isInt && typeof value === "string") problem(scope, decl, node.value.span, "values of an IntEnum are ints");
  if (typeof value === "number" && Math.abs(value) > MAX_INT)
    scope.report("PMT0601", node.value.span, { value: String(value) });
  if (members.some((member) => member.name === name)) problem(scope, decl, span, `\`${name}\` is defined twice`);
  else if (members.some((member) => member.value === value))
    problem(scope, decl, node.value.span, "two members with one value are one member under two names");
  else members.push({ name, value });
}

function memberValue(scope: Scope, node: ast.Expr, before: readonly EnumMember[]): number | string | null {
  switch (node.kind) {
    case "Int":
      return Number(node.value);
    case "Str":
      return node.value;
    case "UnaryOp":
      return node.op === "-" && node.operand.kind === "Int" ? 0 - Number(node.operand.value) : null;
    case "Call": {
      const symbol = node.func.kind === "Name" ? scope.global(node.func.id) : null;
      const isAuto = symbol?.kind === "sdk" && symbol.sdk.kind === "enum" && symbol.sdk.name === "auto";
      if (!isAuto || node.args.length + node.keywords.length > 0) return null;
      // One more than the greatest so far, as CPython's from 3.13 on; for members in order all agree.
      const values = before.map((member) => member.value);
      const numbers = values.filter((value) => typeof value === "number");
      const greatest = values.length === 0 ? 0 : Math.max(...numbers);
      const last = values.at(-1) ?? 0;
      return last === greatest ? greatest + 1 : null;
    }
    default:
      return null;
  }
}

/** `Side.UP`, or null where the holder is no enum class. */
export function checkMember(scope: Scope, node: ast.Attribute): TExpr | null {
  const symbol = node.value.kind === "Name" ? scope.global(node.value.id) : moduleMember(scope, node.value);
  if (symbol?.kind !== "enum") return null;
  const { name, label, members } = enumOf(scope.program, symbol.decl);
  const index = members.findIndex((member) => member.name === node.attr);
  if (index >= 0) return { op: "member", index, type: { kind: "enum", enum: name }, span: node.span };
  const names = members.map((member) => member.name);
  const hint = didYouMean(node.attr, names, `its members are ${names.join(", ")}`);
  return scope.fail("PMT0303", node.attrSpan, { name: node.attr, type: label, hint });
}

function infoOf(scope: Scope, type: Type): CheckedEnum | null {
  return type.kind === "enum" ? (scope.program.enums.get(type.enum) ?? null) : null;
}

/** `.value` and `.name` of a member. */
export function checkMemberAttribute(scope: Scope, node: ast.Attribute, member: TExpr): TExpr {
  const info = infoOf(scope, member.type);
  const { attr: part, span } = node;
  if (part === "value" || part === "name") {
    const isText = part === "name" || typeof info?.members[0]?.value === "string";
    return { op: "memberValue", part, value: member, type: isText ? STR : INT, span };
  }
  const hint = "a member has `.value` and `.name`";
  return scope.fail("PMT0303", node.attrSpan, { name: part, type: info?.label ?? "enum", hint });
}

/**
 * A member as text, for a log or an error: its ordinal, and the text of each, or with `isRepr` what `repr` makes of
 * it. Null for anything else.
 */
export function memberText(scope: Scope, value: TExpr, isRepr = false): MemberText | null {
  const info = infoOf(scope, value.type);
  if (info === null) return null;
  const write = isRepr ? reprOfMember : textOfMember;
  return { value, texts: info.members.map((member) => write(info, member)), isText: !info.isInt };
}

function reprOfMember(info: CheckedEnum, member: EnumMember): string {
  const value = typeof member.value === "string" ? textRepr(member.value) : String(member.value);
  return `<${info.label}.${member.name}: ${value}>`;
}

/** As CPython writes it: of an int enum the number. */
export function textOfMember(info: CheckedEnum, member: EnumMember): string {
  return info.isInt ? String(member.value) : `${info.label}.${member.name}`;
}

export interface MemberText {
  readonly value: TExpr;
  readonly texts: readonly string[];
  /** False for a member of an int enum, which a format treats as an int. */
  readonly isText: boolean;
}

/** `side.name`, and `side.value` where it is a string, within a log or an error. Null for anything else. */
export function memberAttributeText(scope: Scope, node: ast.Expr): MemberText | null {
  if (node.kind !== "Attribute" || (node.attr !== "name" && node.attr !== "value")) return null;
  const { silent } = scope;
  // Anything else is checked, and reported on, by the caller.
  scope.silent = true;
  const member = checkHolder(scope, node.value);
  scope.silent = silent;
  const info = infoOf(scope, member.type);
  const isName = node.attr === "name";
  if (info === null || (!isName && typeof info.members[0]?.value === "number")) return null;
  return { value: member, texts: info.members.map((each) => (isName ? each.name : String(each.value))), isText: true };
}
