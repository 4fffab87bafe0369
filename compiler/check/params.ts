import type { AbiParam, ScalarType, ScalarValue } from "../../runtime/abi/abi-file.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { bindArguments, type Parameter } from "./arguments.ts";
import { checkExprAs } from "./expressions.ts";
import type { ClassInfo } from "./program.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { INT, isMoney, isNumber, type Type, valuesOf } from "./types.ts";

const BOUNDS = ["ge", "le", "gt", "lt"] as const;
const params = new WeakMap<ClassInfo, AbiParam[]>();

/** Parameters of a strategy class, in the order of the class body. */
export function paramsOf(info: ClassInfo): readonly AbiParam[] {
  return params.get(info) ?? [];
}

/** `name: type = param(default, ge=..., le=..., doc="...")` */
export function declareParam(
  scope: Scope,
  info: ClassInfo,
  name: string,
  type: Type,
  call: ast.Call,
  span: Span,
): void {
  info.fields.set(name, { name, type, initial: null, isParam: true, annotated: true, span });
  if (type.kind === "error") return;
  if (!info.decl.isStrategy) {
    scope.report("PMT0707", call.span, { name, problem: "only the strategy class has parameters" });
    return;
  }
  if (!(isNumber(type) || isMoney(type) || type.kind === "bool") || valuesOf(type) !== null) {
    scope.report("PMT0707", call.span, { name, problem: "its type must be int, float, bool, Price, Size or Usd" });
    return;
  }
  const param = readParam(scope, name, type as { kind: ScalarType }, call);
  if (param !== null) params.set(info, [...paramsOf(info), param]);
}

function readParam(scope: Scope, name: string, type: { kind: ScalarType }, call: ast.Call): AbiParam | null {
  let doc = "";
  const value =
    (label: string): Parameter["read"] =>
    (s, n) =>
      checkExprAs(s, n, type, `for \`${label}\` of parameter \`${name}\``);
  const missing: TExpr = { op: "none", type: { kind: "none" }, span: call.span };
  const spec: Parameter[] = [
    {
      name: "default",
      type,
      keywordOnly: false,
      default: null,
      read: value("default") as NonNullable<Parameter["read"]>,
    },
    ...BOUNDS.map((bound) => ({
      name: bound,
      type,
      keywordOnly: true,
      default: missing,
      read: value(bound) as NonNullable<Parameter["read"]>,
    })),
    {
      name: "doc",
      type: INT,
      keywordOnly: true,
      default: missing,
      read: (s, n) => {
        if (n.kind !== "Str") return s.fail("PMT0707", n.span, { name, problem: "`doc` must be a constant string" });
        doc = n.value;
        return missing;
      },
    },
  ];
  const bound = bindArguments(scope, call, spec, "param");
  if (bound === null) return null;
  const [value0, ...limits] = bound.args.slice(0, 5).map((arg) => (arg.op === "none" ? null : literalValue(arg)));
  if (value0 === null || value0 === undefined || limits.some((limit) => limit === undefined)) {
    scope.report("PMT0707", call.span, { name, problem: "default and limits must be literals" });
    return null;
  }
  const [ge = null, le = null, gt = null, lt = null] = limits.map((limit) =>
    typeof limit === "number" ? limit : null,
  );
  const param: AbiParam = { name, type: type.kind, default: value0, ge, le, gt, lt, doc };
  if (!inRange(param))
    scope.report("PMT0707", call.span, { name, problem: "its default lies outside of its own range" });
  return param;
}

/** Value of a literal in the artefact's form, or undefined. */
function literalValue(value: TExpr): ScalarValue | undefined {
  switch (value.op) {
    case "int":
    case "float":
    case "money":
    case "bool":
      return value.value;
    case "convert":
      return literalValue(value.value);
    default:
      return undefined;
  }
}

function inRange(param: AbiParam): boolean {
  const value = Number(param.default);
  return (
    (param.ge === null || value >= param.ge) &&
    (param.le === null || value <= param.le) &&
    (param.gt === null || value > param.gt) &&
    (param.lt === null || value < param.lt)
  );
}
