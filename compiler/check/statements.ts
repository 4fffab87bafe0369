import { LogLevel, TRAPS, type TrapName } from "../../runtime/abi/layout.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import { readAnnotation } from "./annotations.ts";
import { binary, joinGuide } from "./arithmetic.ts";
import { checkTest } from "./conditions.ts";
import { coerce } from "./convert.ts";
import { checkFrozen } from "./dataclasses.ts";
import { checkDelete, keyOf } from "./dicts.ts";
import { checkExpr, checkExprAs, checkHolder, checkValue, placeOf } from "./expressions.ts";
import { declareField, fieldOf } from "./fields.ts";
import { checkFinal, readFinal, refuseField, refuseLate, refuseSecond } from "./finals.ts";
import { merge } from "./flow.ts";
import { assignedNames } from "./functions.ts";
import { guessOptional } from "./guess.ts";
import { classNamed, isEmptySuperInit } from "./inheritance.ts";
import { checkLeaf } from "./leaves.ts";
import { stored } from "./lists.ts";
import { checkFor, checkWhile } from "./loops.ts";
import { checkMatch } from "./match.ts";
import { refuseClassAssignment, refuseMemberAssignment, refuseReadMember } from "./members.ts";
import { checkPrint, isPrint } from "./print.ts";
import { refuseChange } from "./read-only.ts";
import { checkRecord, recordCall } from "./records.ts";
import type { Scope } from "./scope.ts";
import { LOG_LEVELS } from "./sdk.ts";
import { checkAssignSlice, refuseSlice } from "./slices.ts";
import { checkTemplate } from "./templates.ts";
import { checkUnpacking, guide, hold, unpackInto } from "./tuples.ts";
import type { TExpr, TSlot, TStmt, TTemplate } from "./typed.ts";
import { ERROR, INT, isLent, joinTypes, showType, type Type } from "./types.ts";
import { learnClass } from "./unions.ts";

export function checkBlock(scope: Scope, statements: readonly ast.Stmt[]): TStmt[] {
  return statements.flatMap((statement) => {
    const checked = checkStatement(scope, statement);
    return checked === null ? [] : [checked];
  });
}

function checkStatement(scope: Scope, node: ast.Stmt): TStmt | null {
  const { span } = node;
  switch (node.kind) {
    case "Assign":
      return checkAssign(scope, node);
    case "AnnAssign":
      return checkAnnAssign(scope, node);
    case "AugAssign":
      return checkAugAssign(scope, node);
    case "If":
      return checkIf(scope, node);
    case "Match":
      return checkMatch(scope, node);
    case "While":
      return checkWhile(scope, node);
    case "For":
      return checkFor(scope, node);
    case "Return":
      return checkReturn(scope, node);
    case "Break":
    case "Continue":
      if (node.kind === "Break" && scope.flow.reachable) scope.loops.at(-1)?.push(scope.flow.copy());
      scope.flow.stop();
      return { op: node.kind === "Break" ? "break" : "continue", span };
    case "Pass":
      return null;
    case "ExprStmt":
      return checkExprStmt(scope, node);
    case "Assert":
      return checkAssert(scope, node);
    case "Delete":
      return checkDelete(scope, node);
    case "Raise":
      return checkRaise(scope, node);
    case "Leaf":
      return checkLeaf(scope, node);
    default:
      scope.report("PMT0562", span);
      for (const name of assignedNames([node])) {
        scope.locals.set(name, ERROR);
        scope.given.set(name, ERROR);
        scope.flow.assigned.add(name);
      }
      return null;
  }
}

function checkAssign(scope: Scope, node: ast.Assign): TStmt | null {
  const [target, ...others] = node.targets;
  if (target === undefined) return null;
  if (others.length > 0) return checkTargets(scope, node);
  return assignTo(scope, target, { node: node.value, value: null }, node.span);
}

/** `a = b = value`: the value is computed once, then goes to the targets from left to right. */
function checkTargets(scope: Scope, node: ast.Assign): TStmt {
  const guides = node.targets.map((target) => guideOf(scope, target, node.value));
  const value = checkValue(scope, node.value, guides.find((type) => type !== null) ?? null);
  const temps: { slot: TSlot; value: TExpr }[] = [];
  const held = hold(value, temps);
  const assigns = node.targets.flatMap((target): TStmt[] => {
    const given = { node: node.value, value: held };
    if (target.kind === "Tuple") return unpackInto(scope, target, held, node.value, node.span);
    const assign = assignTo(scope, target, given, node.span);
    return assign === null ? [] : [assign];
  });
  // The reference would convert the one value for all of them.
  const converts = assigns.filter((assign) => "value" in assign && assign.value !== null && isConverted(assign.value));
  if (converts.length > 0 && converts.length < node.targets.length)
    scope.report("PMT0557", node.span, { problem: "the targets of one value are all `int`, or all `float`" });
  return { op: "unpack", temps, assigns, span: node.span };
}

function isConverted(value: TExpr | TSlot): boolean {
  return "op" in value && (value.op === "convert" || (value.op === "some" && isConverted(value.value)));
}

function guideOf(scope: Scope, target: ast.Expr, node: ast.Expr): Type | null {
  return target.kind === "Name" ? expectedFor(scope, target.id, node) : guide(scope, target);
}

/** What an assignment gives: an expression, which may have been checked already. */
export interface Given {
  readonly node: ast.Expr;
  readonly value: TExpr | null;
}

export function givenValue(scope: Scope, given: Given, expected: Type | null = null): TExpr {
  return given.value ?? checkValue(scope, given.node, expected);
}

export function assignTo(scope: Scope, target: ast.Expr, given: Given, span: Span): TStmt | null {
  switch (target.kind) {
    case "Name": {
      const value = givenValue(scope, given, expectedFor(scope, target.id, given.node));
      return { op: "assign", name: target.id, value: assignLocal(scope, target.id, value, target.span), span };
    }
    case "Attribute":
      return assignField(scope, target, given, span, false);
    case "Subscript":
      return assignItem(scope, target, given, span);
    case "Tuple":
      return checkUnpacking(scope, target, given.node, span);
    default:
      scope.report("PMT0557", target.span, { problem: "a name, a field or a list item can be assigned" });
      return null;
  }
}

/**
 * What guides a literal that a local is given: its declared type, or that of an earlier assignment.
 * Only an empty list needs to look at later ones, which may still change.
 */
function expectedFor(scope: Scope, name: string, node: ast.Expr): Type | null {
  const fixed = scope.declared.get(name) ?? (scope.parameters.has(name) ? scope.locals.get(name) : undefined);
  if (fixed !== undefined) return fixed;
  const isEmpty =
    (node.kind === "List" && node.elements.length === 0) || (node.kind === "Dict" && node.keys.length === 0);
  const inferred = isEmpty ? scope.locals.get(name) : scope.given.get(name);
  return inferred === undefined || inferred.kind === "error" ? null : inferred;
}

/**
 * Gives a local a value: its type grows to the join of all that it is given. Returns the value in
 * the local's type (the same object where nothing had to be done).
 */
export function assignLocal(scope: Scope, name: string, value: TExpr, at: Span): TExpr {
  if (refuseSecond(scope, name, at)) return { ...value, op: "error", type: ERROR } as TExpr;
  const fixed = scope.declared.get(name) ?? (scope.parameters.has(name) ? scope.locals.get(name) : undefined);
  if (fixed === undefined && !give(scope, name, value.type, at)) {
    // One finding says it: what follows takes it for assigned.
    scope.flow.assigned.add(name);
    return { ...value, op: "error", type: ERROR } as TExpr;
  }
  const type = fixed ?? scope.locals.get(name);
  if (type?.kind === "none")
    scope.report("PMT0415", at, { ...guessOptional(scope, { kind: "Name", id: name, span: at }) });
  const result = type === undefined || type.kind === "none" ? value : coerce(scope, value, type, `for \`${name}\``);
  scope.flow.assigned.add(name);
  scope.flow.forgetLocal(name);
  if (type?.kind === "optional" && value.type.kind !== "optional" && value.type.kind !== "none")
    scope.flow.nonNull.add(name);
  if (type !== undefined) learnClass(scope, name, type, value.type);
  return result;
}

/** Joins a type to what the local was given so far; false after a report. */
function give(scope: Scope, name: string, type: Type, at: Span): boolean {
  const before = scope.given.get(name);
  const joined = before === undefined ? type : joinTypes(before, type);
  if (joined === null) {
    scope.report("PMT0403", at, { name, first: showType(before as Type), second: showType(type) });
    return false;
  }
  scope.given.set(name, joined);
  const known = scope.locals.get(name);
  scope.locals.set(name, known === undefined ? joined : (joinTypes(known, joined) ?? joined));
  return true;
}

function assignField(scope: Scope, target: ast.Attribute, given: Given, span: Span, declaring: boolean): TStmt | null {
  const owner = classNamed(scope, target.value);
  if (owner !== null) return refuseClassAssignment(scope, target, given, owner);
  const object = checkHolder(scope, target.value);
  if (object.type.kind === "union") {
    givenValue(scope, given);
    scope.report("PMT0456", target.attrSpan, {
      text: scope.text(object.span),
      problem: "a field is assigned where the class is known",
      class: object.type.members[0]?.class ?? "",
    });
    return null;
  }
  if (object.type.kind !== "object") {
    givenValue(scope, given);
    if (object.type.kind === "optional") {
      scope.report("PMT0408", object.span, { text: scope.text(object.span), type: showType(object.type) });
    } else if (object.type.kind !== "error") {
      const problem = `a field of ${showType(object.type)} cannot be assigned`;
      scope.report("PMT0557", target.span, { problem });
    }
    return null;
  }
  const className = object.type.class;
  if (refuseMemberAssignment(scope, target, className)) {
    givenValue(scope, given);
    return null;
  }
  const own = scope.isInit && object.op === "self";
  let field = fieldOf(scope, className, target.attr);
  const value = givenValue(scope, given, field?.type ?? null);
  if (field === null) {
    if (!own || scope.owner === null) {
      scope.report("PMT0310", target.attrSpan, { field: target.attr, class: className });
      return null;
    }
    if (isLent(value.type)) scope.report("PMT0706", given.node.span, { type: showType(value.type) });
    if (value.type.kind === "none") scope.report("PMT0415", target.span, { ...guessOptional(scope, target) });
    if (value.type.kind === "error" || isLent(value.type) || value.type.kind === "none")
      return brokenField(scope, target);
    field = declareField(scope.owner, target.attr, value.type, declaring, target);
  }
  if (field.isParam) {
    const labels = [{ span: field.span, text: "declared as a parameter here" }];
    scope.report("PMT0708", target.span, { name: target.attr }, { labels });
    return null;
  }
  if (checkFrozen(scope, className, target.attr, target.span)) return null;
  if (refuseField(scope, className, target.attr, target.span, own)) return null;
  const coerced = coerce(scope, value, field.type, `for field \`${target.attr}\``);
  assigned(scope, target, field.type, value, own);
  return { op: "assignField", object, class: className, field: target.attr, value: coerced, span };
}

/** Lets the rest of `__init__` go on without follow-up reports. */
function brokenField(scope: Scope, target: ast.Attribute): null {
  if (scope.owner !== null && !scope.silent) declareField(scope.owner, target.attr, ERROR, false, target);
  scope.flow.assigned.add(`self.${target.attr}`);
  return null;
}

function assigned(scope: Scope, target: ast.Attribute, type: Type, value: TExpr, own: boolean): void {
  scope.flow.forgetField(target.attr);
  if (own) scope.flow.assigned.add(`self.${target.attr}`);
  const place = placeOf(scope, target);
  const holds = type.kind === "optional" && value.type.kind !== "optional" && value.type.kind !== "none";
  if (place !== null && holds) scope.flow.nonNull.add(place);
  if (place !== null) learnClass(scope, place, type, value.type);
}

function assignItem(scope: Scope, target: ast.Subscript, given: Given, span: Span): TStmt | null {
  if (target.index.kind === "Slice") {
    if (given.value === null) return checkAssignSlice(scope, target, target.index, given.node, span);
    refuseSlice(scope, target.index.span, "it is the only target of its assignment");
    return null;
  }
  const list = checkValue(scope, target.value);
  if (list.type.kind === "dict") {
    const { type } = list;
    refuseChange(scope, list, target.span);
    const value = coerce(scope, givenValue(scope, given, type.of), type.of, "as a value of this dict");
    return { op: "assignItem", list, index: keyOf(scope, target.index, type), value, target: target.span, span };
  }
  if (list.type.kind === "deque") {
    const value = stored(scope, given.node, list.type.of, given.value);
    const index = checkExprAs(scope, target.index, INT, "as an index");
    return { op: "assignItem", list, index, value, target: target.span, span };
  }
  if (list.type.kind !== "list") {
    givenValue(scope, given);
    if (list.type.kind === "tuple")
      scope.report("PMT0563", target.span, { problem: "the items of a tuple do not change" });
    else if (list.type.kind !== "error") scope.report("PMT0417", list.span, { type: showType(list.type) });
    return null;
  }
  refuseChange(scope, list, target.span);
  const value = stored(scope, given.node, list.type.of, given.value);
  const index = checkExprAs(scope, target.index, INT, "as an index");
  return { op: "assignItem", list, index, value, target: target.span, span };
}

function checkAnnAssign(scope: Scope, node: ast.AnnAssign): TStmt | null {
  const { target, span } = node;
  if (target.kind === "Attribute") {
    const own = scope.isInit && target.value.kind === "Name" && target.value.id === "self";
    if (!own) {
      scope.report("PMT0557", target.span, { problem: "fields are annotated in the class body or in `__init__`" });
      return null;
    }
    const isFinal = readFinal(scope, node.annotation) !== null;
    if (isFinal) checkFinal(scope, target.attr, target.span, node.value !== null);
    if (node.value === null) return null;
    const assign = assignField(scope, target, { node: node.value, value: null }, span, true);
    const field = isFinal ? scope.owner?.fields.get(target.attr) : undefined;
    // One whose type follows from its value is known only now.
    if (field !== undefined && field.final === undefined) {
      scope.owner?.fields.set(target.attr, { ...field, final: target.span });
      scope.finals.set(`self.${target.attr}`, target.span);
    }
    return assign;
  }
  if (target.kind !== "Name") {
    scope.report("PMT0557", target.span, { problem: "only a name can be annotated here" });
    return null;
  }
  const final = readFinal(scope, node.annotation);
  if (final !== null) checkFinal(scope, target.id, target.span, node.value !== null);
  if (final !== null && node.value === null) return null;
  if (refuseSecond(scope, target.id, target.span)) return null;
  if (final !== null && refuseLate(scope, target.id, target.span)) return null;
  if (final?.type === null) {
    const assign = assignTo(scope, target, { node: node.value as ast.Expr, value: null }, span);
    scope.finals.set(target.id, target.span);
    return assign;
  }
  if (final !== null) scope.finals.set(target.id, target.span);
  const type = readAnnotation(scope, final?.type ?? node.annotation);
  const before =
    scope.declared.get(target.id) ?? (scope.parameters.has(target.id) ? scope.locals.get(target.id) : undefined);
  if (before !== undefined && showType(before) !== showType(type)) {
    scope.report("PMT0403", target.span, { name: target.id, first: showType(before), second: showType(type) });
    return null;
  }
  scope.declared.set(target.id, type);
  scope.given.set(target.id, type);
  scope.locals.set(target.id, type);
  if (node.value === null) return null;
  const value = checkExprAs(scope, node.value, type, `for \`${target.id}\``);
  const before2 = checkedNonNull(value);
  scope.flow.assigned.add(target.id);
  scope.flow.forgetLocal(target.id);
  if (type.kind === "optional" && before2) scope.flow.nonNull.add(target.id);
  const held = value.op === "some" ? value.value : value;
  learnClass(scope, target.id, type, held.op === "cast" ? held.value.type : held.type);
  return { op: "assign", name: target.id, value, span };
}

function checkedNonNull(value: TExpr): boolean {
  return value.op === "some";
}

function checkAugAssign(scope: Scope, node: ast.AugAssign): TStmt | null {
  const { target, span } = node;
  switch (target.kind) {
    case "Name": {
      const old = checkValue(scope, target);
      const value = checkValue(scope, node.value, joinGuide(node.op, old.type));
      const result = binary(scope, node.op, old, value, node);
      if (result.type.kind === "error") return null;
      return { op: "assign", name: target.id, value: assignLocal(scope, target.id, result, target.span), span };
    }
    case "Attribute": {
      const owner = classNamed(scope, target.value);
      if (owner !== null) return refuseClassAssignment(scope, target, { node: node.value, value: null }, owner);
      const read = checkValue(scope, target);
      const field = read.op === "unwrap" ? read.value : read;
      const value = checkValue(scope, node.value, joinGuide(node.op, read.type));
      if (field.op !== "field") {
        if (refuseReadMember(scope, target, read)) return null;
        if (read.type.kind !== "error")
          scope.report("PMT0557", target.span, { problem: "only a field of an object can be changed" });
        return null;
      }
      if (fieldOf(scope, field.class, field.field)?.isParam) {
        scope.report("PMT0708", target.span, { name: field.field });
        return null;
      }
      if (checkFrozen(scope, field.class, field.field, target.span)) return null;
      if (refuseField(scope, field.class, field.field, target.span, false)) return null;
      const combine = combiner(scope, node, read, value, field.type, `for field \`${field.field}\``);
      if (combine === null) return null;
      assigned(scope, target, field.type, read, false);
      return {
        op: "augmentField",
        object: field.object,
        class: field.class,
        field: field.field,
        combine,
        type: field.type,
        target: target.span,
        span,
      };
    }
    case "Subscript": {
      if (target.index.kind === "Slice") {
        refuseSlice(scope, target.index.span, "it is no place that `op=` can change");
        return null;
      }
      const read = checkValue(scope, target);
      const value = checkValue(scope, node.value, joinGuide(node.op, read.type));
      if (read.op === "item") scope.report("PMT0563", target.span, { problem: "the items of a tuple do not change" });
      if (read.op !== "prim") return null;
      const [list, index] = read.args;
      const combine = combiner(scope, node, read, value, read.type, "for this item");
      if (combine === null || list === undefined || index === undefined) return null;
      refuseChange(scope, list, target.span);
      return { op: "augmentItem", list, index, combine, type: read.type, target: target.span, span };
    }
    default:
      scope.report("PMT0557", target.span, { problem: "a name, a field or a list item can be changed" });
      return null;
  }
}

/** The operation as a function of the old value, so that the lowering can read it where Python does. */
function combiner(
  scope: Scope,
  node: ast.AugAssign,
  read: TExpr,
  value: TExpr,
  type: Type,
  where: string,
): ((old: TExpr) => TExpr) | null {
  const combine = (old: TExpr): TExpr => {
    const inner: TExpr = read.op === "unwrap" ? { op: "unwrap", value: old, type: read.type, span: read.span } : old;
    return coerce(scope, binary(scope, node.op, inner, value, node), type, where);
  };
  const tried = combine(read.op === "unwrap" ? read.value : read);
  return tried.type.kind === "error" ? null : combine;
}

function checkIf(scope: Scope, node: ast.If): TStmt {
  const test = checkTest(scope, node.test);
  const before = scope.flow.copy();
  scope.flow.learn(test.whenTrue);
  const then = checkBlock(scope, node.body);
  const afterThen = scope.flow;
  scope.flow = before;
  scope.flow.learn(test.whenFalse);
  const otherwise = checkBlock(scope, node.orelse);
  scope.flow = merge([afterThen, scope.flow]);
  return { op: "if", test: test.value, then, else: otherwise, span: node.span };
}

function checkReturn(scope: Scope, node: ast.Return): TStmt {
  const stop = (value: TExpr | null): TStmt => {
    if (scope.flow.reachable) scope.returnFlows.push(scope.flow.copy());
    scope.flow.stop();
    return { op: "return", value, span: node.span };
  };
  const nothing =
    node.value === null || (node.value.kind === "None" && (scope.result ?? scope.returned)?.kind === "void");
  if (nothing) {
    if (scope.result === null) noteResult(scope, { kind: "void" }, node.span);
    else if (scope.result.kind !== "void" && scope.result.kind !== "error") {
      const values = {
        expected: showType(scope.result),
        actual: "None",
        where: "to be returned",
        hint: "return a value",
      };
      scope.report("PMT0401", node.span, values);
    }
    return stop(null);
  }
  const inferred = scope.returned?.kind === "error" ? null : scope.returned;
  const value = checkValue(scope, node.value as ast.Expr, scope.result ?? inferred);
  if (scope.result === null) {
    if (!noteResult(scope, value.type, node.span)) return stop(value);
    const joined = scope.returned;
    if (joined?.kind === "none") return stop(null);
    const usable = joined !== null && joined.kind !== "void";
    return stop(usable ? coerce(scope, value, joined, "to be returned") : value);
  }
  if (scope.result.kind === "void") {
    const values = {
      expected: "None",
      actual: showType(value.type),
      where: "to be returned",
      hint: `annotate the result: \`-> ${showType(value.type)}\``,
    };
    return stop(scope.fail("PMT0401", value.span, values));
  }
  return stop(coerce(scope, value, scope.result, "to be returned"));
}

/** Joins a type to what the function returned so far; false after a report. */
function noteResult(scope: Scope, type: Type, span: Span): boolean {
  const before = scope.returned;
  const joined = before === null ? type : joinTypes(before, type);
  if (joined === null) {
    scope.report("PMT0401", span, {
      expected: showType(before as Type),
      actual: showType(type),
      where: "to be returned",
      hint: "every `return` gives the same type",
    });
    return false;
  }
  if (before === null || showType(before) !== showType(joined)) scope.grew = true;
  scope.returned = joined;
  return true;
}

function checkExprStmt(scope: Scope, node: ast.ExprStmt): TStmt | null {
  const { value, span } = node;
  if (value.kind === "Str") return null;
  if (value.kind !== "Call") {
    const checked = checkExpr(scope, value);
    if (checked.type.kind !== "error") scope.report("PMT0556", value.span, { text: scope.text(value.span) });
    return null;
  }
  if (isPrint(scope, value)) return checkPrint(scope, value, span);
  if (isEmptySuperInit(scope, value)) return null;
  const level = logCall(scope, value);
  if (level !== null) return checkLog(scope, value, level, span);
  const record = recordCall(scope, value);
  if (record !== null) return checkRecord(scope, value, record, span);
  const result = checkExpr(scope, value);
  return result.type.kind === "error" ? null : { op: "evaluate", value: result, span };
}

/** `ctx.log.info(...)`: the level's name node, or null for any other call. */
function logCall(scope: Scope, node: ast.Call): ast.Attribute | null {
  const { func } = node;
  if (func.kind !== "Attribute" || func.value.kind !== "Attribute" || func.value.attr !== "log") return null;
  const holder = func.value.value;
  if (holder.kind !== "Name" || !scope.localNames.has(holder.id)) return null;
  const type = scope.locals.get(holder.id);
  return type?.kind === "handle" && type.name === "Context" ? func : null;
}

function checkLog(scope: Scope, node: ast.Call, func: ast.Attribute, span: Span): TStmt | null {
  const level = LOG_LEVELS.get(func.attr);
  if (level === undefined) {
    const hint = didYouMean(func.attr, Object.keys(LogLevel), "the levels are debug, info and warning");
    const fix = renameFix(func.attr, func.attrSpan, Object.keys(LogLevel));
    scope.report("PMT0303", func.attrSpan, { name: func.attr, type: "ctx.log", hint }, fix);
    return null;
  }
  const [text] = node.args;
  if (text === undefined || node.args.length > 1 || node.keywords.length > 0) {
    scope.report("PMT0404", node.span, { callee: func.attr, problem: "it takes one text" });
    return null;
  }
  const message = checkTemplate(scope, text, "log");
  return message === null ? null : { op: "log", level, message, call: node.span, span };
}

function checkAssert(scope: Scope, node: ast.Assert): TStmt | null {
  const test = checkTest(scope, node.test);
  const before = scope.flow.copy();
  scope.flow.learn(test.whenFalse);
  const message = node.message === null ? null : checkTemplate(scope, node.message, "error");
  scope.flow = before;
  scope.flow.learn(test.whenTrue);
  return { op: "assert", test: test.value, message, span: node.span };
}

function checkRaise(scope: Scope, node: ast.Raise): TStmt | null {
  const { exception, span } = node;
  const callee = exception.kind === "Call" ? exception.func : exception;
  const name = callee.kind === "Name" ? callee.id : "";
  const known = Object.keys(TRAPS).filter((trap) => trap !== "StepLimit");
  let message: TTemplate | null = null;
  let sound = known.includes(name) && !scope.localNames.has(name) && !scope.unit.names.has(name);
  if (!sound) scope.report("PMT0572", callee.span, { names: known.join(", ") });
  if (exception.kind === "Call") {
    const [text, ...others] = exception.args;
    if (others.length > 0 || exception.keywords.length > 0) {
      scope.report("PMT0404", exception.span, { callee: name, problem: "it takes one text" });
      sound = false;
    } else if (text !== undefined) {
      message = checkTemplate(scope, text, "error");
      if (message === null) sound = false;
    }
  }
  scope.flow.stop();
  return sound ? { op: "raise", error: name as TrapName, message, span } : null;
}
