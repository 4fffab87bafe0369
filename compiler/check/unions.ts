import type * as ast from "../parse/ast.ts";
import type { ClassDecl, FunctionDecl } from "../resolve/symbols.ts";
import { aliasType } from "./annotations.ts";
import { bindArguments, errorAt } from "./arguments.ts";
import { noteCall } from "./calls.ts";
import { NO_FACTS, type Test } from "./conditions.ts";
import { checkValue, placeOf } from "./expressions.ts";
import { fieldOf } from "./fields.ts";
import { classFact, factsAbout, NEVER } from "./flow.ts";
import { signatureOf } from "./functions.ts";
import { classNamed, lineOf, methodOf, typeOfClass } from "./inheritance.ts";
import { moduleMember } from "./modules.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import {
  BOOL,
  type ClassType,
  inherits,
  isClassType,
  isSubtype,
  membersOf,
  type ObjectType,
  optional,
  sameType,
  showType,
  type Type,
  unionOf,
} from "./types.ts";

function declOf(scope: Scope, name: string): ClassDecl {
  const info = scope.program.classes.get(name);
  if (info === undefined) throw new Error(`no class ${name}`);
  return info.decl;
}

/** The values of a type that are of one of the classes, or null where there are none. */
function narrowTo(scope: Scope, type: ClassType, names: readonly string[]): ClassType | null {
  const found = membersOf(type).flatMap((member) =>
    names.flatMap((name) => {
      if (inherits(member, name)) return [member];
      const narrow = typeOfClass(declOf(scope, name));
      return inherits(narrow, member.class) ? [narrow] : [];
    }),
  );
  return unionOf(found);
}

/** The values of a type that may be of none of the classes, or null where there are none. */
function without(type: ClassType, names: readonly string[]): ClassType | null {
  return unionOf(membersOf(type).filter((member) => !names.some((name) => inherits(member, name))));
}

/** What is known of the class of a place, as a cast of its value. */
export function narrowClass(scope: Scope, place: string, value: TExpr): TExpr {
  const wide = value.type.kind === "optional" ? value.type.of : value.type;
  if (!isClassType(wide)) return value;
  let type: ClassType = wide;
  for (const names of factsAbout(scope.flow, place)) type = narrowTo(scope, type, names) ?? type;
  if (sameType(type, wide)) return value;
  return { op: "cast", value, type: value.type.kind === "optional" ? optional(type) : type, span: value.span };
}

/** A place's value as it is declared, without what is known of it. */
export function unnarrowed(value: TExpr): TExpr {
  return value.op === "unwrap" || value.op === "cast" ? unnarrowed(value.value) : value;
}

/** An assignment tells which classes of a union a place holds. */
export function learnClass(scope: Scope, place: string, declared: Type, value: Type): void {
  const wide = declared.kind === "optional" ? declared.of : declared;
  if (wide.kind !== "union" || !isClassType(value) || sameType(wide, value)) return;
  scope.flow.nonNull.add(classFact(place, value));
}

export function isIsinstance(scope: Scope, node: ast.Expr): node is ast.Call {
  return (
    node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "isinstance" &&
    !scope.localNames.has("isinstance") &&
    scope.global("isinstance") === null
  );
}

/** `isinstance(x, A)`, `isinstance(x, (A, B))`, `isinstance(x, A | B)`. */
export function checkIsinstance(scope: Scope, node: ast.Call): Test {
  const { span } = node;
  const [operand, wanted, ...others] = node.args;
  const broken: Test = { value: errorAt(span), whenTrue: NO_FACTS, whenFalse: NO_FACTS };
  if (operand === undefined || wanted === undefined || others.length + node.keywords.length > 0) {
    scope.report("PMT0404", span, { callee: "isinstance", problem: "it takes a value and a class" });
    return broken;
  }
  const value = checkValue(scope, operand);
  const classes = namedClasses(scope, wanted);
  if (value.type.kind === "error" || classes === null) return broken;
  const of = value.type.kind === "optional" ? value.type.of : value.type;
  if (!isClassType(of)) {
    scope.report("PMT0457", operand.span, { problem: `\`${scope.text(operand.span)}\` is ${showType(value.type)}` });
    return broken;
  }
  const names = classes.map((decl) => decl.name);
  const yes = narrowTo(scope, of, names);
  if (yes === null) {
    const classText = classes.map((decl) => decl.node.name).join(" or ");
    scope.report("PMT0458", span, { text: scope.text(operand.span), type: showType(value.type), class: classText });
    return broken;
  }
  const no = without(of, names);
  const place = placeOf(scope, operand);
  const test: TExpr = { op: "isClass", value, classes: names, type: BOOL, span };
  const whenTrue = new Set<string>();
  const whenFalse = new Set<string>();
  if (place !== null) {
    if (value.type.kind === "optional") whenTrue.add(place);
    if (!sameType(yes, of)) whenTrue.add(classFact(place, yes));
    if (no !== null && !sameType(no, of)) whenFalse.add(classFact(place, no));
  }
  if (no !== null || value.type.kind === "optional") return { value: test, whenTrue, whenFalse };
  const isSure = place !== null;
  return {
    value: isSure ? { op: "bool", value: true, type: BOOL, span } : test,
    whenTrue,
    whenFalse: new Set([NEVER]),
  };
}

/** The classes that the second argument of `isinstance` names, or null after a report. */
function namedClasses(scope: Scope, node: ast.Expr): ClassDecl[] | null {
  if (node.kind === "Tuple" || (node.kind === "BinOp" && node.op === "|")) {
    const parts = node.kind === "Tuple" ? node.elements : [node.left, node.right];
    const found = parts.map((part) => namedClasses(scope, part));
    return found.some((each) => each === null) ? null : (found as ClassDecl[][]).flat();
  }
  const decl = classNamed(scope, node);
  if (decl !== null && !decl.isStrategy) return [decl];
  const symbol =
    node.kind === "Name" ? scope.global(node.id) : node.kind === "Attribute" ? moduleMember(scope, node) : null;
  const alias = symbol?.kind === "alias" ? aliasType(scope.program, symbol.alias) : null;
  if (alias !== null && isClassType(alias)) return membersOf(alias).map((member) => declOf(scope, member.class));
  if (symbol?.kind !== "broken")
    scope.report("PMT0457", node.span, { problem: `\`${scope.text(node.span)}\` is no class of yours` });
  return null;
}

/** The nearest class that all members inherit from and for which the test holds. */
function common(scope: Scope, members: readonly ObjectType[], holds: (decl: ClassDecl) => boolean): ClassDecl | null {
  const [first] = members as [ObjectType];
  for (const decl of lineOf(declOf(scope, first.class))) {
    if (members.every((member) => inherits(member, decl.name)) && holds(decl)) return decl;
  }
  return null;
}

/** A value as one of a base that all classes of its type have. */
export function widened(value: TExpr, decl: ClassDecl): TExpr {
  return { op: "cast", value, type: typeOfClass(decl), span: value.span };
}

/** `x.field` where `x` is of one of several classes: all have the field, with one type. */
export function checkUnionField(scope: Scope, node: ast.Attribute, object: TExpr): TExpr {
  const { members } = object.type as ClassType & { kind: "union" };
  const { attr, span } = node;
  const base = common(scope, members, (decl) => fieldOf(scope, decl.name, attr) !== null);
  if (base !== null) {
    const field = fieldOf(scope, base.name, attr);
    return {
      op: "field",
      object: widened(object, base),
      class: base.name,
      field: attr,
      type: field?.type ?? { kind: "error" },
      span,
    };
  }
  const property = members.map((member) => methodOf(declOf(scope, member.class), attr));
  if (property.every((each) => each?.role === "property"))
    return unionCall(scope, { object, name: attr, span, methods: property as FunctionDecl[], call: null, at: node });
  const fields = members.map((member) => fieldOf(scope, member.class, attr));
  const without = members.find((_, i) => fields[i] === null);
  if (without !== undefined) return missing(scope, node, object, without);
  const [first, ...others] = fields as NonNullable<(typeof fields)[number]>[];
  if (first === undefined || others.some((field) => !sameType(field.type, first.type)))
    return differs(scope, node, object, "fields of that name have different types");
  return { op: "unionField", object, members, field: attr, type: first.type, span };
}

function missing(scope: Scope, node: ast.Attribute, object: TExpr, member: ObjectType): TExpr {
  return differs(scope, node, object, `\`${member.class}\` has no \`${node.attr}\``);
}

function differs(scope: Scope, node: ast.Attribute, object: TExpr, problem: string): TExpr {
  const { members } = object.type as ClassType & { kind: "union" };
  const text = scope.text(object.span);
  return scope.fail("PMT0456", node.attrSpan, { text, problem, class: members[0]?.class ?? "" });
}

/** `x.method(...)` where `x` is of one of several classes: all have the method, with one signature. */
export function checkUnionMethod(scope: Scope, node: ast.Call, func: ast.Attribute, object: TExpr): TExpr {
  const { members } = object.type as ClassType & { kind: "union" };
  const methods = members.map((member) => methodOf(declOf(scope, member.class), func.attr));
  const without = members.find((_, i) => methods[i]?.role !== "plain" || func.attr === "__init__");
  if (without !== undefined) return missing(scope, func, object, without);
  const found = methods as FunctionDecl[];
  return unionCall(scope, { object, name: func.attr, span: node.span, methods: found, call: node, at: func });
}

interface UnionCall {
  readonly object: TExpr;
  readonly name: string;
  readonly span: ast.Expr["span"];
  readonly methods: readonly FunctionDecl[];
  /** Null for a property. */
  readonly call: ast.Call | null;
  readonly at: ast.Attribute;
}

function unionCall(scope: Scope, { object, name, span, methods, call, at }: UnionCall): TExpr {
  const { members } = object.type as ClassType & { kind: "union" };
  const infos = methods.map((method) => scope.program.functionInfo(method));
  const [first] = infos as [(typeof infos)[0]];
  const params = infos.map((info) => signatureOf(scope.program, info).params);
  const own = params[0] ?? [];
  const same = params.every(
    (others) =>
      others.length === own.length &&
      others.every(
        (param, i) => param.name === own[i]?.name && sameType(param.type, own[i].type) && param.default === null,
      ),
  );
  const types = infos.map((info) => noteCall(scope, call ?? at, info, false));
  const type = types[0] as Type;
  const base = common(scope, members, (decl) => methodOf(decl, name) !== null);
  if (base === null && (!same || types.some((each) => !sameType(each, type))))
    return differs(scope, at, object, "methods of that name have different signatures, or defaults");
  if (base === null && own.some((param) => param.type.kind === "callable"))
    return differs(scope, at, object, "methods that are given functions are called on an object of one class");
  const bound = call === null ? { args: [], order: [] } : bindArguments(scope, call, [...own], name);
  if (bound === null || type.kind === "error" || first === undefined) return errorAt(span);
  if (base !== null)
    return { op: "method", object: widened(object, base), class: base.name, method: name, ...bound, type, span };
  return { op: "unionMethod", object, members, method: name, ...bound, type, span };
}

/** The union of two types in an annotation, `A | B`, `A | None`, `A | B | None`; null where they have none. */
export function unionOfTypes(a: Type, b: Type): Type | null {
  const [left, right] = [a, b].map((type) => (type.kind === "optional" ? type.of : type)) as [Type, Type];
  if (!isClassType(left) || !isClassType(right)) return null;
  const joined = unionOf([...membersOf(left), ...membersOf(right)]);
  if (joined === null) return null;
  return a.kind === "optional" || b.kind === "optional" ? optional(joined) : joined;
}

/** A value of a class as one of a wider type, or null where the type is not wider. */
export function upcast(value: TExpr, to: Type): TExpr | null {
  const from = value.type;
  if (isClassType(from) && isClassType(to) && isSubtype(from, to))
    return { op: "cast", value, type: to, span: value.span };
  if (from.kind !== "optional" || to.kind !== "optional") return null;
  return isClassType(from.of) && isClassType(to.of) && isSubtype(from.of, to.of)
    ? { op: "cast", value, type: to, span: value.span }
    : null;
}
