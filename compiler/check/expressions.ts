import { MAX_INT } from "../../runtime/abi/layout.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import { RANDOM } from "../ir/random.ts";
import type * as ast from "../parse/ast.ts";
import { mayBeDropped } from "../resolve/dropped.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import type { Binding } from "../resolve/symbols.ts";
import { checkBinary, checkNegation } from "./arithmetic.ts";
import { checkCallable } from "./callables.ts";
import { checkCall } from "./calls.ts";
import { checkComparison } from "./comparison.ts";
import { checkDictComp, checkListComp } from "./comprehensions.ts";
import { checkBoolean, checkTest } from "./conditions.ts";
import { constantOf } from "./constants.ts";
import { coerce } from "./convert.ts";
import { checkDequeItem, checkMaxlen } from "./deques.ts";
import { checkDict, checkDictItem } from "./dicts.ts";
import { checkMember, checkMemberAttribute } from "./enums.ts";
import { fieldOf, knownFields } from "./fields.ts";
import { merge } from "./flow.ts";
import { guessContainer } from "./guess.ts";
import { classNamed, methodOf, typeOfClass } from "./inheritance.ts";
import { literalized, narrowLiteral } from "./literals.ts";
import { checkFrexpPart, checkMathValue, mathValue } from "./maths.ts";
import { checkClassMember, checkMemberOf } from "./members.ts";
import { moduleMember } from "./modules.ts";
import type { Scope } from "./scope.ts";
import { PROPERTIES } from "./sdk.ts";
import { checkSet, checkSetComp } from "./sets.ts";
import { checkDeclaredSignal, checkSignalText } from "./signals.ts";
import { checkSlice, refuseSlice } from "./slices.ts";
import { checkJoined, refuseText } from "./strings.ts";
import { checkTuple, checkTupleIndex } from "./tuples.ts";
import type { TExpr } from "./typed.ts";
import {
  BOOL,
  ERROR,
  FLOAT,
  INT,
  isClassType,
  isElement,
  isSubtype,
  joinTypes,
  MARKET,
  NONE,
  STR,
  showType,
  type Type,
  valuesOf,
} from "./types.ts";
import { checkUnionField, narrowClass } from "./unions.ts";

/**
 * Type and meaning of an expression. `expected` only guides literals (an empty list, None); the
 * caller still coerces.
 */
export function checkExpr(scope: Scope, node: ast.Expr, expected: Type | null = null): TExpr {
  return literalized(scope, checkPlain(scope, node, expected), expected);
}

function checkPlain(scope: Scope, node: ast.Expr, expected: Type | null): TExpr {
  const span = node.span;
  switch (node.kind) {
    case "Int":
      return checkInt(scope, node);
    case "Float":
      return { op: "float", value: node.value, type: FLOAT, span };
    case "Bool":
      return { op: "bool", value: node.value, type: BOOL, span };
    case "None":
      return { op: "none", type: NONE, span };
    case "Str":
      return { op: "str", value: node.value, type: STR, span };
    case "JoinedStr":
      return checkJoined(scope, node);
    case "Name": {
      const value = checkName(scope, node);
      if (value.op === "self") requireWhole(scope, value);
      return narrowed(scope, node, value);
    }
    case "Attribute":
      return narrowed(scope, node, checkAttribute(scope, node));
    case "Subscript":
      return checkSubscript(scope, node);
    case "Slice":
      return refuseSlice(scope, span, "it stands alone between the brackets");
    case "List":
      return checkList(scope, node, expected);
    case "Dict":
      return checkDict(scope, node, expected);
    case "Tuple":
      return checkTuple(scope, node, expected);
    case "BinOp":
      return checkBinary(scope, node, expected);
    case "UnaryOp":
      return node.op === "not" ? checkBoolean(scope, node).value : checkNegation(scope, node);
    case "BoolOp":
      return checkBoolean(scope, node).value;
    case "Compare":
      return checkComparison(scope, node).value;
    case "IfExp":
      return checkConditional(scope, node, expected);
    case "Call":
      return checkCall(scope, node, expected);
    case "ListComp":
      return checkListComp(scope, node, expected);
    case "DictComp":
      return checkDictComp(scope, node, expected);
    case "Set":
      return checkSet(scope, node, expected);
    case "SetComp":
      return checkSetComp(scope, node, expected);
    case "GeneratorExp":
      return scope.fail("PMT0481", span);
    case "Lambda":
      return scope.fail("PMT0480", span);
  }
}

/** What stands before a dot: `self` may, when not all of its fields have a value yet. */
export function checkHolder(scope: Scope, node: ast.Expr): TExpr {
  return node.kind === "Name" && node.id === "self" && scope.owner !== null
    ? checkName(scope, node)
    : checkValue(scope, node);
}

/** In `__init__`, `self` is handed on only when every field has a value. */
export function requireWhole(scope: Scope, object: TExpr): void {
  if (!scope.isInit || object.op !== "self" || scope.owner === null || !scope.flow.reachable) return;
  scope.owner.exposesSelf = true;
  for (const field of scope.owner.fields.values()) {
    if (field.isParam || field.initial !== null || scope.flow.assigned.has(`self.${field.name}`)) continue;
    scope.report("PMT0307", object.span, { field: field.name });
    return;
  }
}

/** An expression that must give a value of type `to`. */
export function checkExprAs(scope: Scope, node: ast.Expr, to: Type, where: string): TExpr {
  if (to.kind === "callable") return checkCallable(scope, node, to);
  return coerce(scope, checkValue(scope, node, to), to, where);
}

/** An expression whose value is used: a call without a result is refused. */
export function checkValue(scope: Scope, node: ast.Expr, expected: Type | null = null): TExpr {
  const value = checkExpr(scope, node, expected);
  if (value.type.kind === "void") return scope.fail("PMT0416", node.span, { text: scope.text(node.span) });
  if (value.type.kind === "log")
    return scope.fail("PMT0303", node.span, { name: "log", type: "Context value", hint: "call `ctx.log.info(...)`" });
  return value;
}

function checkInt(scope: Scope, node: ast.IntLiteral): TExpr {
  if (node.value > BigInt(MAX_INT)) return scope.fail("PMT0601", node.span, { value: shortDigits(node.value) });
  return { op: "int", value: Number(node.value), type: INT, span: node.span };
}

function shortDigits(value: bigint): string {
  const digits = value.toString();
  return digits.length <= 24 ? digits : `${digits.slice(0, 10)}... (${digits.length} digits)`;
}

function checkName(scope: Scope, node: ast.Name): TExpr {
  const { id, span } = node;
  if (id === "self" && scope.owner !== null) {
    return { op: "self", type: typeOfClass(scope.owner.decl), span };
  }
  if (scope.localNames.has(id)) return checkLocal(scope, node);
  return checkBinding(scope, scope.global(id), id, span);
}

/** The value that a global name or a member of a module has. */
function checkBinding(scope: Scope, symbol: Binding | null, id: string, span: Span): TExpr {
  switch (symbol?.kind) {
    case "constant": {
      // Module level runs from the top: there a later constant has no value yet.
      const later = scope.caller === null && symbol.decl.unit === scope.unit && symbol.decl.node.span.end > span.start;
      if (later) return scope.fail("PMT0302", span, { name: id });
      const constant = constantOf(scope.program, symbol.decl);
      return { op: "constant", name: constant.name, type: constant.type, span };
    }
    case "sdk":
      return mathValue(scope, symbol.sdk, span);
    case "broken":
      return { op: "error", type: ERROR, span };
    case undefined: {
      if (mayBeDropped(scope.unit, id)) return { op: "error", type: ERROR, span };
      const known = [...scope.localNames, ...scope.unit.names.keys()];
      const hint = didYouMean(id, known, "define it above, or import it");
      return scope.fail("PMT0301", span, { name: id, hint }, renameFix(id, span, known));
    }
    case "enum":
      return scope.fail("PMT0421", span, { name: id });
    default:
      return scope.fail("PMT0409", span, { name: id });
  }
}

function checkLocal(scope: Scope, node: ast.Name): TExpr {
  const type = scope.locals.get(node.id);
  if (scope.flow.reachable && !scope.flow.assigned.has(node.id)) {
    return scope.fail("PMT0302", node.span, { name: node.id });
  }
  if (type?.kind === "callable") return scope.fail("PMT0487", node.span, { name: node.id });
  return { op: "local", name: node.id, type: type ?? ERROR, span: node.span };
}

function checkAttribute(scope: Scope, node: ast.Attribute): TExpr {
  const { attr, span } = node;
  if (node.value.kind === "Name" && scope.global(node.value.id)?.kind === "math") {
    return checkMathValue(scope, node);
  }
  const signalName = checkDeclaredSignal(scope, node);
  if (signalName !== null) return signalName;
  const enumMember = checkMember(scope, node);
  if (enumMember !== null) return enumMember;
  const member = moduleMember(scope, node);
  if (member !== null) return checkBinding(scope, member, scope.text(span), span);
  const owner = classNamed(scope, node.value);
  if (owner !== null) return checkClassMember(scope, node, owner);
  const object = checkHolder(scope, node.value);
  switch (object.type.kind) {
    case "error":
      return object;
    case "handle": {
      if (object.type.name === "Context" && attr === "random") {
        const type: Type = { kind: "object", class: scope.program.randomClass().name };
        return { op: "constant", name: RANDOM, type, span };
      }
      const property = PROPERTIES[object.type.name].get(attr);
      if (property === undefined) {
        const hint = didYouMean(
          attr,
          PROPERTIES[object.type.name].keys(),
          `it has ${[...PROPERTIES[object.type.name].keys()].join(", ")}`,
        );
        const fix = renameFix(attr, node.attrSpan, PROPERTIES[object.type.name].keys());
        return scope.fail("PMT0303", node.attrSpan, { name: attr, type: showType(object.type), hint }, fix);
      }
      if (property.prim === "signal.index") return checkSignalText(scope, node, object);
      return { op: "prim", prim: property.prim, args: [object], order: [0], type: property.type, span };
    }
    case "deque":
      if (attr === "maxlen") return checkMaxlen(object, span);
      return scope.fail("PMT0303", node.attrSpan, {
        name: attr,
        type: showType(object.type),
        hint: "a deque has `maxlen`",
      });
    case "enum":
      return checkMemberAttribute(scope, node, object);
    case "object":
      return (
        checkMemberOf(scope, node, object, object.type.class) ?? checkField(scope, node, object, object.type.class)
      );
    case "union":
      return checkUnionField(scope, node, object);
    case "optional":
      return scope.fail("PMT0408", object.span, { text: scope.text(object.span), type: showType(object.type) });
    default:
      return scope.fail("PMT0303", node.attrSpan, {
        name: attr,
        type: showType(object.type),
        hint: "this type has no such attribute",
      });
  }
}

function checkField(scope: Scope, node: ast.Attribute, object: TExpr, className: string): TExpr {
  const field = fieldOf(scope, className, node.attr);
  if (field === null) {
    const known = knownFields(scope, className);
    const decl = scope.program.classes.get(className)?.decl;
    const isMethod = decl !== undefined && methodOf(decl, node.attr) !== null;
    const hint = isMethod
      ? `\`${node.attr}\` is a method: call it`
      : didYouMean(node.attr, known, "fields are declared in the class body or first assigned in `__init__`");
    const fix = isMethod ? {} : renameFix(node.attr, node.attrSpan, known);
    return scope.fail("PMT0303", node.attrSpan, { name: node.attr, type: className, hint }, fix);
  }
  if (object.op === "self" && scope.isInit && scope.flow.reachable && !field.isParam && field.initial === null) {
    if (!scope.flow.assigned.has(`self.${node.attr}`)) return scope.fail("PMT0307", node.span, { field: node.attr });
  }
  return { op: "field", object, class: className, field: node.attr, type: field.type, span: node.span };
}

/** Path of a place that can be narrowed, or null. */
export function placeOf(scope: Scope, node: ast.Expr): string | null {
  if (node.kind === "Name") {
    if (node.id === "self" && scope.owner !== null) return "self";
    if (!scope.localNames.has(node.id)) return null;
    return scope.locals.get(node.id)?.kind === "handle" ? `@${node.id}` : node.id;
  }
  if (node.kind !== "Attribute") return null;
  const object = placeOf(scope, node.value);
  return object === null ? null : `${object}.${node.attr}`;
}

/** The value inside of an optional place, where it was found not to be None. */
function narrowed(scope: Scope, node: ast.Expr, value: TExpr): TExpr {
  const inner = value.type.kind === "optional" ? value.type.of : value.type;
  if (value.type.kind !== "optional" && !isClassType(inner) && valuesOf(inner) === null) return value;
  const place = placeOf(scope, node);
  if (place === null) return value;
  if (value.type.kind !== "optional" && valuesOf(inner) !== null) return narrowLiteral(scope, place, value);
  if (value.type.kind !== "optional" || !scope.flow.nonNull.has(place)) return narrowClass(scope, place, value);
  const held: TExpr = { op: "unwrap", value, type: inner, span: value.span };
  return valuesOf(inner) === null ? narrowClass(scope, place, held) : narrowLiteral(scope, place, held);
}

function checkSubscript(scope: Scope, node: ast.Subscript): TExpr {
  const exponentPart = checkFrexpPart(scope, node);
  if (exponentPart !== null) return exponentPart;
  const list = checkValue(scope, node.value);
  if (node.index.kind === "Slice" && list.type.kind !== "optional" && list.type.kind !== "error")
    return checkSlice(scope, node, node.index, list);
  if (list.type.kind === "tuple") return checkTupleIndex(scope, node, list);
  if (list.type.kind === "dict") return checkDictItem(scope, node, list, list.type);
  if (list.type.kind === "deque") return checkDequeItem(scope, node, list, list.type);
  if (list.type.kind === "optional")
    return scope.fail("PMT0408", list.span, { text: scope.text(list.span), type: showType(list.type) });
  if (list.type.kind === "error") {
    if (node.index.kind !== "Slice") checkValue(scope, node.index);
    return list;
  }
  const index = checkExprAs(scope, node.index, INT, "as an index");
  if (list.type.kind === "str") return refuseText(scope, node.span, "indexing", "compare whole texts, or use `in`");
  if (list.type.kind === "handle" && list.type.name === "Markets") {
    return { op: "prim", prim: "markets.get", args: [list, index], order: [0, 1], type: MARKET, span: node.span };
  }
  if (list.type.kind !== "list") return scope.fail("PMT0417", list.span, { type: showType(list.type) });
  return { op: "prim", prim: "list.get", args: [list, index], order: [0, 1], type: list.type.of, span: node.span };
}

/** Whether the type of a container follows from what stands beside it: it is empty, or holds only such ones. */
function needsGuide(node: ast.Expr): boolean {
  if (node.kind === "List") return node.elements.every(needsGuide);
  return node.kind === "Dict" && node.keys.length === 0;
}

/**
 * Elements of a literal, where an empty container among them has the type that the others have. `before` checks what
 * is evaluated before an element.
 */
export function elementsOf(
  scope: Scope,
  nodes: readonly ast.Expr[],
  wanted: Type | null,
  before: (index: number) => void = () => {},
): TExpr[] {
  let guide: Type | null = wanted;
  const known = nodes.map((node, i) => {
    before(i);
    // An empty container has no effect: it can be checked when the others are known.
    if (wanted === null && needsGuide(node)) return null;
    const value = checkValue(scope, node, wanted);
    if (wanted === null) guide = guide === null ? value.type : (joinTypes(guide, value.type) ?? guide);
    return value;
  });
  return nodes.map(
    (node, i) => known[i] ?? checkValue(scope, node, (guide as Type | null)?.kind === "none" ? null : guide),
  );
}

function checkList(scope: Scope, node: ast.ListLiteral, expected: Type | null): TExpr {
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  if (wanted?.kind === "error") return { op: "error", type: ERROR, span: node.span };
  let element = wanted?.kind === "list" ? wanted.of : null;
  const values = elementsOf(scope, node.elements, element);
  if (element === null) {
    for (const value of values) {
      const joined: Type | null = element === null ? value.type : joinTypes(element, value.type);
      if (joined === null) {
        const [first, second] = [showType(element ?? ERROR), showType(value.type)];
        const labels = [{ span: (values[0] as TExpr).span, text: `this is ${first}` }];
        return scope.fail("PMT0542", value.span, { first, second }, { labels });
      }
      element = joined;
    }
  }
  if (element === null || element.kind === "none")
    return scope.fail("PMT0411", node.span, { ...guessContainer(scope, node) });
  if (element.kind === "error") return { op: "error", type: ERROR, span: node.span };
  if (!isElement(element)) return scope.fail("PMT0706", node.span, { type: showType(element) });
  const elements = values.map((value) => coerce(scope, value, element as Type, "as an element of this list"));
  return { op: "list", elements, type: { kind: "list", of: element }, span: node.span };
}

/** The class or union that is expected, where it holds both arms. */
function widerClass(then: Type, otherwise: Type, expected: Type | null): Type | null {
  const of = expected?.kind === "optional" ? expected.of : expected;
  if (expected === null || of === null || !isClassType(of)) return null;
  const fits = (type: Type): boolean => {
    if (type.kind === "none") return expected.kind === "optional";
    if (type.kind === "optional") return expected.kind === "optional" && fits(type.of);
    return isClassType(type) && isSubtype(type, of);
  };
  return fits(then) && fits(otherwise) ? expected : null;
}

function checkConditional(scope: Scope, node: ast.IfExp, expected: Type | null): TExpr {
  const test = checkTest(scope, node.test);
  const before = scope.flow.copy();
  scope.flow.learn(test.whenTrue);
  const then = checkValue(scope, node.body, expected);
  const afterThen = scope.flow;
  scope.flow = before;
  scope.flow.learn(test.whenFalse);
  const otherwise = checkValue(scope, node.orelse, expected);
  scope.flow = merge([afterThen, scope.flow]);
  const wanted = widerClass(then.type, otherwise.type, expected) ?? joinTypes(then.type, otherwise.type);
  if (wanted === null) {
    const values = {
      expected: showType(then.type),
      actual: showType(otherwise.type),
      where: "as the other arm",
      hint: "both arms of a conditional have one type",
    };
    return scope.fail("PMT0401", otherwise.span, values);
  }
  if (wanted.kind === "none") return { op: "none", type: NONE, span: node.span };
  const where = "as an arm of this conditional";
  return {
    op: "if",
    test: test.value,
    then: coerce(scope, then, wanted, where),
    else: coerce(scope, otherwise, wanted, where),
    type: wanted,
    span: node.span,
  };
}
