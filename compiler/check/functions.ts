import type { Fix } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import type { ClassDecl } from "../resolve/symbols.ts";
import { readAnnotation, readResult } from "./annotations.ts";
import { readCallable } from "./callables.ts";
import { collectClass } from "./classes.ts";
import { requireConstant } from "./constants.ts";
import { isOtherObject } from "./dunders.ts";
import { checkExprAs } from "./expressions.ts";
import { Flow } from "./flow.ts";
import { typeOfClass } from "./inheritance.ts";
import type { FunctionInfo, ParamInfo, Program, Signature } from "./program.ts";
import { Scope } from "./scope.ts";
import { checkBlock } from "./statements.ts";
import { targetNames } from "./tuples.ts";
import type { CheckedFunction, TExpr } from "./typed.ts";
import { ERROR, optional, showType, type Type, VOID } from "./types.ts";

/** Parameters and declared result; read once. `self` is left out. */
export function signatureOf(program: Program, info: FunctionInfo): Signature {
  if (info.signature !== null) return info.signature;
  const { node, unit, owner } = info.decl;
  const scope = new Scope({ program, unit });
  let written = node.params;
  if (info.decl.role === "class") {
    if (written[0]?.name !== "cls") scope.report("PMT0459", node.nameSpan, { name: node.name });
    else written = written.slice(1);
  }
  if (owner !== null) {
    if (written[0]?.name !== "self") scope.report("PMT0571", node.nameSpan, { name: node.name }, selfFix(scope, node));
    else written = written.slice(1);
  }
  const isInit = owner !== null && node.name === "__init__";
  const params = written.map((param) => {
    if (!isOtherObject(info.decl, param)) return readParam(scope, param, !isInit);
    return { name: param.name, type: typeOfClass(info.decl.owner as ClassDecl), keywordOnly: false, default: null };
  });
  const declared = node.returns === null ? (isInit ? VOID : null) : readResult(scope, node.returns);
  info.signature = { params, declared };
  return info.signature;
}

/** Puts `self` before the other parameters. */
function selfFix(scope: Scope, node: ast.FunctionDef): { readonly fix?: Fix } {
  const open = /^[ \t]*\([ \t]*/.exec(scope.unit.source.text.slice(node.nameSpan.end));
  if (open === null) return {};
  const at = node.nameSpan.end + open[0].length;
  return { fix: { span: { start: at, end: at }, replacement: node.params.length === 0 ? "self" : "self, " } };
}

function readParam(scope: Scope, param: ast.Param, mayBeCallable: boolean): ParamInfo {
  const { name, keywordOnly } = param;
  if (param.annotation === null) {
    scope.report("PMT0406", param.span, { name });
    return { name, type: ERROR, keywordOnly, default: null };
  }
  const callable = mayBeCallable ? readCallable(scope, param.annotation) : null;
  if (callable !== null && param.default !== null) {
    return {
      name,
      type: ERROR,
      keywordOnly,
      default: scope.fail("PMT0592", param.span, { problem: "it has a default" }),
    };
  }
  const annotated = callable ?? readAnnotation(scope, param.annotation);
  const type = annotated.kind === "none" ? ERROR : annotated;
  if (param.default === null) return { name, type, keywordOnly, default: null };
  if (param.default.kind === "None" && type.kind === "optional") {
    return { name, type, keywordOnly, default: { op: "none", type, span: param.default.span } };
  }
  if (param.default.kind === "List") {
    return { name, type, keywordOnly, default: scope.fail("PMT0568", param.default.span, { name }) };
  }
  const value = checkExprAs(scope, param.default, type, `as the default of \`${name}\``);
  return { name, type, keywordOnly, default: constantDefault(scope, value) };
}

function constantDefault(scope: Scope, value: TExpr): TExpr {
  return value.op === "some"
    ? { ...value, value: requireConstant(scope, value.value, false) }
    : requireConstant(scope, value, false);
}

/** Declared or inferred result type. A call cycle without annotations gives `error`; it is reported as recursion. */
export function resultOf(program: Program, info: FunctionInfo): Type {
  const declared = signatureOf(program, info).declared;
  if (declared !== null) return declared;
  return checkFunction(program, info)?.result ?? ERROR;
}

/** Types settle in two or three passes; what has not settled by then is reported as it stands. */
const MAX_PASSES = 20;

function showTypes(locals: ReadonlyMap<string, Type>): string {
  return [...locals]
    .map(([name, type]) => `${name}: ${showType(type)}`)
    .sort()
    .join(", ");
}

/** Checks a body (once). Null while it is being checked further up. */
export function checkFunction(program: Program, info: FunctionInfo): CheckedFunction | null {
  if (info.state === "checking") return null;
  if (info.result !== null) return info.result;
  info.state = "checking";
  const locals = new Map<string, Type>();
  let returned: Type | null = null;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = showTypes(locals);
    const scope = newScope(program, info, locals, returned, true);
    checkBlock(scope, info.decl.node.body);
    returned = scope.returned;
    locals.clear();
    for (const [name, type] of scope.given) locals.set(name, type);
    for (const { name, type } of signatureOf(program, info).params) locals.set(name, type);
    if (!scope.grew && showTypes(locals) === before) break;
  }
  const scope = newScope(program, info, locals, returned, false);
  const body = checkBlock(scope, info.decl.node.body);
  const result = scope.result ?? resultType(scope, returned);
  finish(scope, info, result);
  const { node, owner, unit } = info.decl;
  info.result = {
    name: info.decl.name,
    doc: node.doc ?? "",
    owner: owner?.name ?? null,
    params: signatureOf(program, info).params.map(({ name, type }) => ({ name, type })),
    result,
    locals,
    body,
    file: unit.source.file,
    span: node.span,
  };
  info.state = "done";
  return info.result;
}

function newScope(
  program: Program,
  info: FunctionInfo,
  locals: Map<string, Type>,
  returned: Type | null,
  silent: boolean,
): Scope {
  const { decl } = info;
  const signature = signatureOf(program, info);
  const isInit = decl.owner !== null && decl.node.name === "__init__";
  const owner = decl.owner === null ? null : program.classInfo(decl.owner);
  if (owner !== null && !isInit) collectClass(program, owner);
  const parameters = new Set(signature.params.map((param) => param.name));
  for (const param of signature.params) locals.set(param.name, param.type);
  const localNames = new Set([...parameters, ...assignedNames(decl.node.body)]);
  const scope = new Scope({
    program,
    unit: decl.unit,
    owner,
    cls: decl.role === "class" && decl.holder !== null ? program.classInfo(decl.holder) : null,
    caller: info,
    localNames,
    locals,
    parameters,
    returned,
    silent,
    isInit,
  });
  scope.result = signature.declared;
  scope.flow = new Flow(parameters);
  return scope;
}

function resultType(scope: Scope, returned: Type | null): Type {
  if (returned === null || returned.kind === "none") return VOID;
  return scope.flow.reachable && returned.kind !== "void" ? optional(returned) : returned;
}

/** What must hold at the end of a function. */
function finish(scope: Scope, info: FunctionInfo, result: Type): void {
  const { node } = info.decl;
  if (scope.flow.reachable && result.kind !== "void" && result.kind !== "error") {
    scope.report("PMT0412", node.nameSpan, { name: node.name });
  }
  // The `__init__` of a dataclass was reported as such.
  if (!scope.isInit || scope.owner === null || scope.owner.decl.dataclass !== null) return;
  const ends = scope.flow.reachable ? [scope.flow, ...scope.returnFlows] : scope.returnFlows;
  for (const field of scope.owner.fields.values()) {
    if (field.isParam || field.initial !== null) continue;
    if (ends.some((flow) => !flow.assigned.has(`self.${field.name}`))) {
      scope.report("PMT0307", field.inherited === true ? node.nameSpan : field.span, { field: field.name });
    }
  }
}

/** Names that a function assigns anywhere: they are its locals, as in Python. */
export function assignedNames(body: readonly ast.Stmt[]): Set<string> {
  const names = new Set<string>();
  const visit = (statements: readonly ast.Stmt[]): void => {
    for (const statement of statements) {
      switch (statement.kind) {
        case "Assign":
          for (const name of statement.targets.flatMap(targetNames)) names.add(name);
          break;
        case "AnnAssign":
        case "AugAssign":
          if (statement.target.kind === "Name") names.add(statement.target.id);
          break;
        case "FunctionDef":
        case "ClassDef":
          names.add(statement.name);
          break;
        case "Import":
        case "ImportFrom":
          for (const alias of statement.names) names.add(alias.asName ?? alias.name);
          break;
        case "For":
          for (const name of targetNames(statement.target)) names.add(name);
          visit(statement.body);
          break;
        case "While":
          visit(statement.body);
          break;
        case "If":
          visit(statement.body);
          visit(statement.orelse);
          break;
        case "Match":
          for (const each of statement.cases) {
            if (each.pattern.kind === "Name" && each.pattern.id !== "_") names.add(each.pattern.id);
            visit(each.body);
          }
          break;
        default:
          break;
      }
    }
  };
  visit(body);
  return names;
}
