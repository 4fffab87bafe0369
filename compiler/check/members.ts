import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { ClassDecl, ConstantDecl, FunctionDecl } from "../resolve/symbols.ts";
import { errorAt } from "./arguments.ts";
import { checkFunctionCall, noteCall } from "./calls.ts";
import { setSlot } from "./comprehensions.ts";
import { constantOf } from "./constants.ts";
import { requireWhole } from "./expressions.ts";
import { knownFields } from "./fields.ts";
import { constantIn, heirsOf, methodOf } from "./inheritance.ts";
import type { Scope } from "./scope.ts";
import { type Given, givenValue } from "./statements.ts";
import type { TExpr } from "./typed.ts";

/** A property or a class-level constant of an object; null for a field or anything else. */
export function checkMemberOf(scope: Scope, node: ast.Attribute, object: TExpr, className: string): TExpr | null {
  const decl = scope.program.classes.get(className)?.decl;
  if (decl === undefined) return null;
  const constant = constantIn(decl, node.attr);
  if (constant !== null) return readConstant(scope, constant, node.span);
  const method = methodOf(decl, node.attr);
  if (method?.role !== "property") return null;
  requireWhole(scope, object);
  const info = scope.program.functionInfo(method);
  const type = noteCall(scope, node, info, false);
  if (type.kind === "error") return errorAt(node.span);
  if (type.kind === "void") return scope.fail("PMT0416", node.span, { text: scope.text(node.span) });
  return { op: "method", object, class: className, method: node.attr, args: [], order: [], type, span: node.span };
}

function readConstant(scope: Scope, decl: ConstantDecl, span: Span): TExpr {
  const constant = constantOf(scope.program, decl);
  return { op: "constant", name: constant.name, type: constant.type, span };
}

/** `Klass.LIMIT`. */
export function checkClassMember(scope: Scope, node: ast.Attribute, owner: ClassDecl): TExpr {
  const constant = constantIn(owner, node.attr);
  if (constant !== null) {
    // Module level runs from the top: there a later constant has no value yet.
    const isLater = scope.caller === null && constant.unit === scope.unit && constant.node.span.end > node.span.start;
    if (isLater) return scope.fail("PMT0302", node.span, { name: scope.text(node.span) });
    return readConstant(scope, constant, node.span);
  }
  return unknownMember(scope, node, owner);
}

function unknownMember(scope: Scope, node: ast.Attribute, owner: ClassDecl): TExpr {
  const method = methodOf(owner, node.attr);
  if (method !== null || knownFields(scope, owner.name).includes(node.attr)) {
    const problem = `\`${node.attr}\` belongs to the objects of \`${owner.node.name}\`, not to the class`;
    return scope.fail("PMT0455", node.attrSpan, { problem });
  }
  const free = [...owner.methods].flatMap(([name, { holder }]) => (holder === null ? [] : [name]));
  const known = [...owner.constants.keys(), ...free];
  const hint = didYouMean(node.attr, known, "constants of the class are given in its body: `LIMIT = 3`");
  return scope.fail("PMT0303", node.attrSpan, { name: node.attr, type: owner.node.name, hint });
}

/** `Klass.method(...)` of a static or a class method. */
export function checkClassCall(scope: Scope, node: ast.Call, func: ast.Attribute, owner: ClassDecl): TExpr {
  const method = methodOf(owner, func.attr);
  if (method === null || method.holder === null) return unknownMember(scope, func, owner);
  return callFree(scope, node, func, owner, method);
}

function callFree(scope: Scope, node: ast.Call, func: ast.Attribute, owner: ClassDecl, method: FunctionDecl): TExpr {
  const { holder } = method;
  if (method.role === "class" && holder !== null && holder !== owner) {
    const [name, own] = [owner.node.name, holder.node.name];
    const problem = `in \`${name}.${func.attr}()\`, \`cls\` would be \`${name}\`: call \`${own}.${func.attr}()\`, or define it in \`${name}\` under another name`;
    return scope.fail("PMT0455", func.span, { problem });
  }
  return checkFunctionCall(scope, node, method);
}

/** `object.method(...)` of a static or a class method, or of a property. */
export function checkSpecialCall(
  scope: Scope,
  node: ast.Call,
  func: ast.Attribute,
  object: TExpr,
  method: FunctionDecl,
): TExpr {
  if (method.role === "property") {
    const problem = `\`${func.attr}\` is a property: leave the brackets out`;
    return scope.fail("PMT0455", func.attrSpan, { problem });
  }
  const name = object.type.kind === "object" ? object.type.class : "";
  const owner = scope.program.classes.get(name)?.decl;
  const isOpen = method.role === "class" && heirsOf(scope.program, name).length > 0;
  if (owner === undefined || isOpen) {
    const problem = `call it by its class: \`${method.holder?.node.name}.${func.attr}()\``;
    return scope.fail("PMT0455", func.span, { problem });
  }
  const called = callFree(scope, node, func, owner, method);
  if (object.op === "self" || object.op === "local" || called.type.kind === "error") return called;
  // The object is computed for its effects, before the arguments.
  const held = { type: object.type };
  return { op: "block", body: [setSlot(held, object)], value: called, type: called.type, span: node.span };
}

/** `Klass.x = ...` is refused: what all objects share does not change. */
export function refuseClassAssignment(scope: Scope, target: ast.Attribute, given: Given, owner: ClassDecl): null {
  givenValue(scope, given);
  const problem = `\`${owner.node.name}.${target.attr}\` belongs to the class, which does not change`;
  scope.report("PMT0455", target.span, { problem });
  return null;
}

/** An assignment to a property or to a class-level constant; false for other names. */
export function refuseMemberAssignment(scope: Scope, target: ast.Attribute, className: string): boolean {
  const decl = scope.program.classes.get(className)?.decl;
  if (decl === undefined) return false;
  const isConstant = constantIn(decl, target.attr) !== null;
  if (!isConstant && methodOf(decl, target.attr)?.role !== "property") return false;
  const what = isConstant ? "a constant of the class" : "a property, which is only read";
  scope.report("PMT0455", target.span, { problem: `\`${target.attr}\` is ${what}` });
  return true;
}

/** The same for an augmented assignment, whose target was read. */
export function refuseReadMember(scope: Scope, target: ast.Attribute, read: TExpr): boolean {
  if (read.op !== "method" && read.op !== "constant") return false;
  const what = read.op === "constant" ? "a constant of the class" : "a property, which is only read";
  scope.report("PMT0455", target.span, { problem: `\`${target.attr}\` is ${what}` });
  return true;
}
