import fc from "fast-check";
import type { AbiParam } from "../runtime/abi/abi-file.ts";
import { MAX_INT } from "../runtime/abi/layout.ts";

/** How far from a bound "near" reaches, in ints or units. */
const NEAR = 20;

/**
 * Values of the parameters, one slot each in the order of the ABI file: the defaults, or each one drawn
 * from its range with a leaning to the default and to the neighbourhood of its lower bound.
 */
export function paramValues(params: readonly AbiParam[]): fc.Arbitrary<readonly number[]> {
  const defaults = params.map((param) => Number(param.default));
  const drawn = fc.tuple(...params.map(paramValue));
  return fc.oneof({ weight: 1, arbitrary: fc.constant(defaults) }, { weight: 3, arbitrary: drawn });
}

function paramValue(param: AbiParam): fc.Arbitrary<number> {
  const byDefault = fc.constant(Number(param.default));
  switch (param.type) {
    case "bool":
      return fc.constantFrom(0, 1);
    case "float":
      return fc.oneof({ weight: 2, arbitrary: byDefault }, { weight: 3, arbitrary: floatIn(param) });
    case "int":
    case "price":
    case "size":
    case "usd":
      return fc.oneof({ weight: 2, arbitrary: byDefault }, { weight: 3, arbitrary: wholeIn(param) });
    case "outcome":
      return byDefault;
  }
}

function floatIn(param: AbiParam): fc.Arbitrary<number> {
  const min = param.ge ?? param.gt ?? undefined;
  const max = param.le ?? param.lt ?? undefined;
  const open = {
    minExcluded: param.ge === null && param.gt !== null,
    maxExcluded: param.le === null && param.lt !== null,
  };
  return fc.double({
    min: min ?? Math.min(-1e6, max ?? 0),
    max: max ?? Math.max(1e6, min ?? 0),
    ...open,
    noNaN: true,
  });
}

function wholeIn(param: AbiParam): fc.Arbitrary<number> {
  const min = wholeBound(param.ge, param.gt, 1) ?? -MAX_INT;
  const max = wholeBound(param.le, param.lt, -1) ?? MAX_INT;
  const start = Math.max(min, Math.min(Number(param.default), max - NEAR));
  const low = min === -MAX_INT ? start : min;
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: low, max: Math.min(low + NEAR, max) }) },
    {
      weight: 2,
      arbitrary: fc.integer({ min, max: Math.min(max, Math.max(min, 2 * Math.abs(Number(param.default)))) }),
    },
    { weight: 1, arbitrary: fc.maxSafeInteger().map((x) => Math.max(min, Math.min(x, max))) },
  );
}

/** The whole number at or beyond a bound. */
function wholeBound(inclusive: number | null, exclusive: number | null, inwards: 1 | -1): number | null {
  const bound = inclusive ?? (exclusive === null ? null : exclusive + (Number.isInteger(exclusive) ? inwards : 0));
  if (bound === null) return null;
  return inwards === 1 ? Math.ceil(bound) : Math.floor(bound);
}
