import fc from "fast-check";
import { expect, test } from "vitest";
import type { IrExpr } from "../ir/ir.ts";
import { and, BOOL, bool, choose, FLOAT, float, local, not, or } from "../ir/testing/build.ts";
import { emitExpr } from "./expressions.ts";
import { noFacts } from "./facts.ts";
import { marketMaker } from "./testing/market-maker.ts";
import { typescriptDialect } from "./typescript.ts";

const names = ["p", "q", "x", "y"];
const scope = {
  dialect: typescriptDialect(marketMaker(), new Set(), new Set(), (name) => name),
  use: (name: string) => name,
  locals: new Map(names.map((name) => [name, name])),
};

const prim = (name: string, type: IrExpr["type"], ...args: IrExpr[]): IrExpr => ({
  op: "prim",
  prim: name,
  type,
  args,
  site: null,
});

/** Expressions of operators alone, whose meaning hangs on parentheses. */
const { number } = fc.letrec<{ number: IrExpr; truth: IrExpr }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(float(-2), float(0.1), float(3), local("x", FLOAT), local("y", FLOAT)),
    fc
      .tuple(fc.constantFrom("float.add", "float.sub", "float.mul"), tie("number"), tie("number"))
      .map(([name, a, b]) => prim(name, FLOAT, a, b)),
    tie("number").map((a) => prim("float.neg", FLOAT, a)),
    fc.tuple(tie("truth"), tie("number"), tie("number")).map(([t, a, b]) => choose(t, a, b)),
  ),
  truth: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(bool(true), bool(false), local("p", BOOL), local("q", BOOL)),
    fc
      .tuple(fc.constantFrom("float.lt", "float.ge", "float.eq", "float.ne"), tie("number"), tie("number"))
      .map(([name, a, b]) => prim(name, BOOL, a, b)),
    fc
      .tuple(fc.constantFrom("bool.eq", "bool.ne"), tie("truth"), tie("truth"))
      .map(([name, a, b]) => prim(name, BOOL, a, b)),
    fc.tuple(tie("truth"), tie("truth")).map(([a, b]) => and(a, b)),
    fc.tuple(tie("truth"), tie("truth")).map(([a, b]) => or(a, b)),
    tie("truth").map(not),
  ),
}));

type Value = number | boolean;

/** Meaning of an expression, by its tree. */
function evaluate(e: IrExpr, env: Readonly<Record<string, Value>>): Value {
  const sub = (inner: IrExpr): Value => evaluate(inner, env);
  switch (e.op) {
    case "float":
    case "bool":
      return e.value;
    case "local":
      return env[e.name] ?? Number.NaN;
    case "and":
      return sub(e.left) && sub(e.right);
    case "or":
      return sub(e.left) || sub(e.right);
    case "not":
      return !sub(e.value);
    case "if":
      return sub(e.test) ? sub(e.then) : sub(e.else);
    case "prim": {
      const [a = 0, b = 0] = e.args.map(sub);
      return operators[e.prim]?.(a as number, b as number) ?? Number.NaN;
    }
    default:
      throw new Error(e.op);
  }
}

const operators: Readonly<Record<string, (a: number, b: number) => Value>> = {
  "float.add": (a, b) => a + b,
  "float.sub": (a, b) => a - b,
  "float.mul": (a, b) => a * b,
  "float.neg": (a) => -a,
  "float.lt": (a, b) => a < b,
  "float.ge": (a, b) => a >= b,
  "float.eq": (a, b) => a === b,
  "float.ne": (a, b) => a !== b,
  "bool.eq": (a, b) => a === b,
  "bool.ne": (a, b) => a !== b,
};

test("the text of an expression means what its tree means", () => {
  const floats = fc.constantFrom(0, -0, 1.5, -1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(number, fc.boolean(), fc.boolean(), floats, floats, (e, p, q, x, y) => {
      const { text } = emitExpr(e, scope, noFacts);
      const value: unknown = new Function(...names, `return ${text};`)(p, q, x, y);
      expect(value, text).toBe(evaluate(e, { p, q, x, y }));
    }),
    { numRuns: 2000 },
  );
});

test("parentheses are there only where they are needed or read better", () => {
  const x = local("x", FLOAT);
  const y = local("y", FLOAT);
  const text = (e: IrExpr): string => emitExpr(e, scope, noFacts).text;
  expect(text(prim("float.sub", FLOAT, prim("float.sub", FLOAT, x, y), x))).toBe("x - y - x");
  expect(text(prim("float.sub", FLOAT, x, prim("float.sub", FLOAT, y, x)))).toBe("x - (y - x)");
  expect(text(prim("float.neg", FLOAT, prim("float.neg", FLOAT, x)))).toBe("-(-x)");
  expect(text(and(bool(true), and(local("p", BOOL), local("q", BOOL))))).toBe("true && p && q");
  expect(text(or(and(local("p", BOOL), bool(true)), local("q", BOOL)))).toBe("(p && true) || q");
  expect(text(not(prim("float.eq", BOOL, x, y)))).toBe("x !== y");
  expect(text(not(prim("float.lt", BOOL, x, y)))).toBe("!(x < y)");
});
