import { didYouMean } from "../compiler/resolve/suggest.ts";
import type { AbiFile, AbiParam, ScalarValue } from "../runtime/abi/abi-file.ts";
import { MAX_INT } from "../runtime/abi/layout.ts";
import { usageError } from "./exit.ts";
import { formatScalar, isMoney, parseUnits, unitOf } from "./money.ts";
import { oneLine } from "./terminal.ts";

/** The parameters of a run: one slot each for the module, and their values by name for the report. */
export interface BoundParams {
  readonly slots: Float64Array;
  readonly values: Readonly<Record<string, ScalarValue>>;
  /** Slots of those that were named. */
  readonly given: Readonly<Record<string, number>>;
  /** As their author would write them. */
  readonly described: readonly { readonly name: string; readonly value: string; readonly doc: string }[];
}

/**
 * Binds `name=value` texts to a strategy's parameters; the others keep their defaults. Money is
 * read exactly from its decimal text. Throws a usage error for an unknown name, a value of another
 * type, and a value out of its range.
 */
export function bindParams(abi: AbiFile, assignments: readonly string[]): BoundParams {
  const given = new Map<string, ScalarValue>();
  for (const assignment of assignments) {
    const at = assignment.indexOf("=");
    if (at <= 0) {
      throw usageError(
        "param-form",
        `--param ${oneLine(assignment)}: not of the form name=value`,
        listParams(abi.params),
      );
    }
    const name = assignment.slice(0, at).trim();
    const param = abi.params.find((p) => p.name === name);
    if (param === undefined) throw unknownParam(abi, name);
    if (given.has(name)) throw usageError("param-twice", `--param ${name} is given twice`, "give it once");
    const value = parseValue(param, assignment.slice(at + 1).trim());
    checkRange(param, value);
    given.set(name, value);
  }
  const values = abi.params.map((param) => [param.name, given.get(param.name) ?? param.default] as const);
  return {
    slots: Float64Array.from(values, ([, value]) => Number(value)),
    values: Object.fromEntries(values),
    given: Object.fromEntries([...given].map(([name, value]) => [name, Number(value)])),
    described: abi.params.map(({ name, type, doc }, i) => ({
      name,
      value: formatScalar(values[i]?.[1] ?? 0, type),
      doc,
    })),
  };
}

function unknownParam(abi: AbiFile, name: string): Error {
  const shown = oneLine(name);
  const names = abi.params.map((p) => p.name);
  const hint = didYouMean(name, names, "");
  const help = hint === "" ? listParams(abi.params) : `${hint} ${listParams(abi.params)}`;
  return usageError("param-unknown", `${abi.name} has no parameter \`${shown}\``, help);
}

/** The parameters of a strategy in one line each. */
export function listParams(params: readonly AbiParam[]): string {
  if (params.length === 0) return "the strategy has no parameters";
  const lines = params.map((p) => {
    const range = describeRange(p);
    return `  ${p.name}: ${typeName(p)} = ${formatScalar(p.default, p.type)}${range === "" ? "" : ` (${range})`}  ${oneLine(p.doc)}`.trimEnd();
  });
  return `its parameters are:\n${lines.join("\n")}`;
}

function typeName(param: AbiParam): string {
  return isMoney(param.type) ? `${param.type[0]?.toUpperCase()}${param.type.slice(1)}` : param.type;
}

function parseValue(param: AbiParam, text: string): ScalarValue {
  const wrong = (reason: string, help: string) =>
    usageError("param-value", `--param ${param.name}=${oneLine(text)}: ${reason}`, help);
  if (isMoney(param.type)) {
    const units = parseUnits(text, param.type);
    if (typeof units === "number") return units;
    throw wrong(
      units,
      `give a decimal number in steps of ${unitOf(param.type)}, such as ${formatScalar(param.default, param.type)}`,
    );
  }
  switch (param.type) {
    case "bool":
      if (/^true$/i.test(text)) return true;
      if (/^false$/i.test(text)) return false;
      throw wrong("not a bool", "give true or false");
    case "int": {
      const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
      if (Math.abs(value) <= MAX_INT) return value === 0 ? 0 : value;
      throw wrong("not an int", `give a whole number up to ±${MAX_INT}`);
    }
    case "float": {
      const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
      if (Number.isFinite(value)) return value;
      throw wrong("not a finite number", "give a decimal number, such as 0.05 or 1e-3");
    }
    default:
      throw wrong(`a parameter of type ${param.type} cannot be set`, "leave it at its default");
  }
}

function checkRange(param: AbiParam, value: ScalarValue): void {
  const x = Number(value);
  const { ge, le, gt, lt } = param;
  if ((ge === null || x >= ge) && (le === null || x <= le) && (gt === null || x > gt) && (lt === null || x < lt))
    return;
  const shown = formatScalar(value, param.type);
  throw usageError(
    "param-range",
    `--param ${param.name}=${shown}: outside its range ${describeRange(param)}`,
    `the default is ${formatScalar(param.default, param.type)}`,
  );
}

/** `0.001 <= x <= 0.2`, or nothing where the parameter has no range. */
function describeRange(param: AbiParam): string {
  const show = (bound: number) => formatScalar(bound, param.type);
  const low = param.ge !== null ? `${show(param.ge)} <= ` : param.gt !== null ? `${show(param.gt)} < ` : "";
  const high = param.le !== null ? ` <= ${show(param.le)}` : param.lt !== null ? ` < ${show(param.lt)}` : "";
  return low === "" && high === "" ? "" : `${low}${param.name}${high}`;
}
