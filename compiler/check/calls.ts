import type * as ast from "../parse/ast.ts";
import { mayBeDropped } from "../resolve/dropped.ts";
import { builtinHabit } from "../resolve/habits.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import type { Binding, ClassDecl, FunctionDecl } from "../resolve/symbols.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { checkBuiltin, isBuiltin, unsupportedBuiltinHint } from "./builtins.ts";
import { checkApply } from "./callables.ts";
import { collectClass } from "./classes.ts";
import { checkContextCall, checkRecord } from "./context-calls.ts";
import { dataclassParams } from "./dataclasses.ts";
import { checkDequeCall, checkDequeMethod } from "./deques.ts";
import { checkDictMethod } from "./dicts.ts";
import { checkHolder, requireWhole } from "./expressions.ts";
import { knownFields } from "./fields.ts";
import { resultOf, signatureOf } from "./functions.ts";
import { checkSuper, classNamed, methodOf, superCall, typeOfClass } from "./inheritance.ts";
import { checkListMethod } from "./list-methods.ts";
import { checkMathCall } from "./maths.ts";
import { checkClassCall, checkSpecialCall } from "./members.ts";
import { moduleMember } from "./modules.ts";
import { checkMoneyCall, checkMoneyRounding, checkSdkFunction } from "./money.ts";
import type { FunctionInfo } from "./program.ts";
import type { Scope } from "./scope.ts";
import { PROPERTIES } from "./sdk.ts";
import { checkSetMethod } from "./sets.ts";
import { checkTextMethod } from "./strings.ts";
import type { TExpr } from "./typed.ts";
import { isMoney, PRICE, showType, type Type } from "./types.ts";
import { checkUnionMethod } from "./unions.ts";

export function checkCall(scope: Scope, node: ast.Call, expected: Type | null): TExpr {
  if (node.func.kind === "Name") return checkNamedCall(scope, node, node.func, expected);
  if (node.func.kind === "Attribute") return checkAttributeCall(scope, node, node.func, expected);
  return scope.fail("PMT0409", node.func.span, { name: scope.text(node.func.span) });
}

function checkNamedCall(scope: Scope, node: ast.Call, name: ast.Name, expected: Type | null): TExpr {
  if (scope.locals.get(name.id)?.kind === "error") return errorAt(node.span);
  const local = scope.localNames.has(name.id) ? scope.locals.get(name.id) : undefined;
  if (local?.kind === "callable") return checkApply(scope, node, name.id, local);
  if (scope.localNames.has(name.id)) return scope.fail("PMT0409", name.span, { name: name.id });
  if (scope.cls !== null && name.id === "cls") return checkConstruction(scope, node, scope.cls.decl);
  const symbol = scope.global(name.id);
  if (symbol !== null) return checkBindingCall(scope, node, symbol, expected);
  if (name.id === "dict" && node.keywords.length > 0) return refuseDictKeywords(scope, node);
  if (isBuiltin(name.id)) return checkBuiltin(scope, node, name.id, expected);
  const habit = builtinHabit(name.id);
  if (habit !== null) return scope.fail(habit.code, name.span, { name: name.id, hint: habit.hint });
  const hint = unsupportedBuiltinHint(name.id);
  if (hint !== null) return scope.fail("PMT0309", name.span, { name: name.id, hint });
  if (mayBeDropped(scope.unit, name.id)) return errorAt(node.span);
  const known = [...scope.localNames, ...scope.unit.names.keys()];
  const way = didYouMean(name.id, known, "define it above, or import it");
  return scope.fail("PMT0301", name.span, { name: name.id, hint: way }, renameFix(name.id, name.span, known));
}

/** `dict(a=1)`, and the literal that it stands for. */
function refuseDictKeywords(scope: Scope, node: ast.Call): TExpr {
  const source = (span: ast.Call["span"]) => scope.unit.source.slice(span);
  const literal = `{${node.keywords.map(({ name, value }) => `"${name}": ${source(value.span)}`).join(", ")}}`;
  const fix = node.args.length === 0 ? { fix: { span: node.span, replacement: literal } } : {};
  return scope.fail("PMT0537", node.span, { literal: literal.replaceAll(/\s+/g, " ") }, fix);
}

/** A call of what a global name or a member of a module means. */
function checkBindingCall(scope: Scope, node: ast.Call, symbol: Binding, expected: Type | null): TExpr {
  const { span } = node.func;
  switch (symbol.kind) {
    case "class":
      return checkConstruction(scope, node, symbol.decl);
    case "function":
      return checkFunctionCall(scope, node, symbol.decl);
    case "sdk":
      if (symbol.sdk.kind === "money") return checkMoneyCall(scope, node, symbol.sdk.type);
      if (symbol.sdk.kind === "math" || symbol.sdk.kind === "mathLibrary")
        return checkMathCall(scope, node, symbol.sdk.name);
      if (symbol.sdk.kind === "deque") return checkDequeCall(scope, node, expected);
      if (symbol.sdk.kind === "record") return checkRecord(scope, node, symbol.sdk.type);
      if (symbol.sdk.kind === "function") return checkSdkFunction(scope, node, symbol.sdk.name);
      return scope.fail("PMT0409", span, { name: scope.text(span) });
    case "enum":
      return scope.fail("PMT0421", span, { name: scope.text(span) });
    case "broken":
      return errorAt(node.span);
    default:
      return scope.fail("PMT0409", span, { name: scope.text(span) });
  }
}

function checkAttributeCall(scope: Scope, node: ast.Call, func: ast.Attribute, expected: Type | null): TExpr {
  const member = moduleMember(scope, func);
  if (member !== null) return checkBindingCall(scope, node, member, expected);
  if (func.value.kind === "Name") {
    const symbol = scope.global(func.value.id);
    if (symbol?.kind === "math") {
      return checkMathCall(scope, node, func.attr);
    }
    if (symbol?.kind === "sdk" && symbol.sdk.kind === "money")
      return checkMoneyRounding(scope, node, func, symbol.sdk.type);
  }
  const base = superCall(scope, node);
  if (base !== null) return checkSuper(scope, node, base);
  const owner = classNamed(scope, func.value);
  if (owner !== null) return checkClassCall(scope, node, func, owner);
  const object = checkHolder(scope, func.value);
  const { type } = object;
  if (type.kind === "error") return object;
  if (type.kind === "handle" && type.name === "Context") return checkContextCall(scope, node, func, object);
  if (type.kind === "deque") return checkDequeMethod(scope, node, func, object);
  if (type.kind === "set") return checkSetMethod(scope, node, func, object);
  if (type.kind === "dict") return checkDictMethod(scope, node, func, object);
  if (type.kind === "str") return checkTextMethod(scope, node, func, object);
  if (type.kind === "list") return checkListMethod(scope, node, func, object);
  if (type.kind === "object") return checkMethodCall(scope, node, func, object, type.class);
  if (type.kind === "union") return checkUnionMethod(scope, node, func, object);
  if (type.kind === "optional")
    return scope.fail("PMT0408", object.span, { text: scope.text(object.span), type: showType(type) });
  if (isMoney(type) && type.kind === "price" && func.attr === "complement") {
    const bound = bindArguments(scope, node, [], "complement");
    return bound === null
      ? errorAt(node.span)
      : { op: "prim", prim: "price.complement", args: [object], order: [0], type: PRICE, span: node.span };
  }
  const known = type.kind === "handle" ? [...PROPERTIES[type.name].keys()] : [];
  const hint = known.includes(func.attr)
    ? `\`${func.attr}\` is not called: leave the brackets out`
    : didYouMean(func.attr, known, "this type has no such method");
  const brackets = { start: func.span.end, end: node.span.end };
  const isEmpty = node.args.length === 0 && node.keywords.length === 0;
  const fix = !known.includes(func.attr)
    ? renameFix(func.attr, func.attrSpan, known)
    : isEmpty
      ? { fix: { span: brackets, replacement: "" } }
      : {};
  return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: showType(type), hint }, fix);
}

export function checkFunctionCall(scope: Scope, node: ast.Call, decl: FunctionDecl): TExpr {
  const info = scope.program.functionInfo(decl);
  const bound = bindArguments(scope, node, parametersOf(scope, info), decl.node.name);
  const type = noteCall(scope, node, info, false);
  if (bound === null || type.kind === "error") return errorAt(node.span);
  return { op: "call", function: decl.name, ...bound, type, span: node.span };
}

function checkMethodCall(scope: Scope, node: ast.Call, func: ast.Attribute, object: TExpr, className: string): TExpr {
  const owner = scope.program.classes.get(className);
  const decl = owner === undefined ? null : methodOf(owner.decl, func.attr);
  if (owner === undefined || decl === null || func.attr === "__init__") {
    const known = knownFields(scope, className);
    const hint = didYouMean(func.attr, known, "define it in the class");
    const fix = renameFix(func.attr, func.attrSpan, known);
    return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: className, hint }, fix);
  }
  if (decl.role !== "plain") return checkSpecialCall(scope, node, func, object, decl);
  requireWhole(scope, object);
  const info = scope.program.functionInfo(decl);
  const bound = bindArguments(scope, node, parametersOf(scope, info), func.attr);
  const type = noteCall(scope, node, info, false);
  if (bound === null || type.kind === "error") return errorAt(node.span);
  return { op: "method", object, class: className, method: func.attr, ...bound, type, span: node.span };
}

export function checkConstruction(scope: Scope, node: ast.Call, decl: ClassDecl): TExpr {
  if (decl.isStrategy) return scope.fail("PMT0712", node.span, { name: decl.node.name });
  const owner = scope.program.classInfo(decl);
  collectClass(scope.program, owner);
  const init = methodOf(decl, "__init__");
  const info = init === null ? null : scope.program.functionInfo(init);
  const made = decl.dataclass !== null ? dataclassParams(owner) : [];
  const bound = bindArguments(scope, node, info === null ? made : parametersOf(scope, info), decl.node.name);
  if (info !== null) noteCall(scope, node, info, false);
  if (bound === null) return errorAt(node.span);
  return { op: "new", class: decl.name, ...bound, type: typeOfClass(decl), span: node.span };
}

function parametersOf(scope: Scope, info: FunctionInfo): Parameter[] {
  return [...signatureOf(scope.program, info).params];
}

/** Notes the call for the search for recursion; what the callee may change is forgotten. `isSuper`: nothing takes its place. */
export function noteCall(scope: Scope, node: ast.Expr, info: FunctionInfo, isSuper: boolean): Type {
  const key = isSuper ? `super ${info.key}` : info.key;
  if (scope.caller !== null && !scope.caller.calls.has(key)) scope.caller.calls.set(key, node.span);
  const type = resultOf(scope.program, info);
  scope.flow.forgetAll(scope.program.effects.ofCall(info.decl));
  return type;
}
