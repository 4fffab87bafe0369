import type { AbiFile, AbiParam } from "../../runtime/abi/abi-file.ts";

/**
 * Where the value of a parameter comes from after a swap: `given` with the swap, `carried` from the
 * running module, or the new module's `default` (a new parameter, another type, or out of the new range).
 */
export type ParamFate = "given" | "carried" | "default";

export interface ParamMove {
  readonly name: string;
  readonly type: AbiParam["type"];
  readonly fate: ParamFate;
  /** As slots: money in units, a bool as 0 or 1. */
  readonly value: number;
  readonly default: number;
}

export interface CarriedParams {
  readonly slots: Float64Array;
  readonly moves: readonly ParamMove[];
}

/** Thrown for a value that was given with a swap and cannot be taken. */
export class ParamError extends Error {
  override readonly name = "ParamError";
}

/**
 * Parameters of the module that follows: what was given with the swap, else the running value where name
 * and type agree and the new range holds it, else the new default. Throws ParamError.
 */
export function carryParams(
  from: AbiFile,
  values: Float64Array,
  to: AbiFile,
  given: Readonly<Record<string, number>>,
): CarriedParams {
  for (const name of Object.keys(given)) {
    if (!to.params.some((param) => param.name === name)) throw new ParamError(`there is no parameter ${name}`);
  }
  const moves = to.params.map((param): ParamMove => {
    const { name, type } = param;
    const move = (fate: ParamFate, value: number) => ({ name, type, fate, value, default: Number(param.default) });
    const asked = Object.hasOwn(given, name) ? given[name] : undefined;
    if (asked !== undefined) {
      if (!holds(param, asked)) throw new ParamError(`${asked} is no value of the parameter ${name}`);
      return move("given", asked);
    }
    const old = from.params.findIndex((candidate) => candidate.name === name && candidate.type === type);
    const value = values[old];
    return value !== undefined && holds(param, value) ? move("carried", value) : move("default", Number(param.default));
  });
  return { slots: Float64Array.from(moves, ({ value }) => value), moves };
}

/** True for a value of the parameter's type and range. */
function holds({ type, ge, le, gt, lt }: AbiParam, value: number): boolean {
  if (!Number.isFinite(value) || (type !== "float" && !Number.isSafeInteger(value))) return false;
  if (type === "bool" && value !== 0 && value !== 1) return false;
  return (
    (ge === null || value >= ge) &&
    (le === null || value <= le) &&
    (gt === null || value > gt) &&
    (lt === null || value < lt)
  );
}
