import { describe, expect, test } from "vitest";
import type { AbiFile, AbiParam, ScalarType, ScalarValue } from "../runtime/abi/abi-file.ts";
import { CliError } from "./exit.ts";
import { bindParams } from "./params.ts";

const none = { ge: null, le: null, gt: null, lt: null, doc: "" };
const param = (name: string, type: ScalarType, value: ScalarValue, range: Partial<AbiParam> = {}): AbiParam => ({
  name,
  type,
  default: value,
  ...none,
  ...range,
});

const abi = {
  name: "Maker",
  params: [
    param("half_spread", "float", 0.01, { ge: 0.001, le: 0.2, doc: "half of the spread" }),
    param("order_size", "size", 50_000_000, { gt: 0 }),
    param("edge", "price", 100, { lt: 10_000 }),
    param("window", "int", 20, { ge: 2 }),
    param("active", "bool", true),
  ],
} as unknown as AbiFile;

function failure(...assignments: string[]): CliError {
  try {
    bindParams(abi, assignments);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("binding parameters", () => {
  test("what is not given keeps its default, in the order of the ABI", () => {
    const { slots, values } = bindParams(abi, ["window=30", "active=False"]);
    expect([...slots]).toEqual([0.01, 50_000_000, 100, 30, 0]);
    expect(values).toEqual({ half_spread: 0.01, order_size: 50_000_000, edge: 100, window: 30, active: false });
  });

  test("money is read exactly from its decimal text", () => {
    expect([...bindParams(abi, ["order_size=0.000001", "edge=0.57"]).slots].slice(1, 3)).toEqual([1, 5700]);
  });

  test("a float is the nearest one", () => {
    expect(bindParams(abi, ["half_spread=1e-2"]).slots[0]).toBe(0.01);
  });

  test("an unknown parameter is named, with the nearest one and the list", () => {
    const { exitCode, message, help } = failure("half_sprad=0.02");
    expect(exitCode).toBe(2);
    expect(message).toBe("Maker has no parameter `half_sprad`");
    expect(help).toContain("did you mean `half_spread`?");
    expect(help).toContain("half_spread: float = 0.01 (0.001 <= half_spread <= 0.2)  half of the spread");
    expect(help).toContain("order_size: Size = 50 (0 < order_size)");
  });

  test("a value out of its range names the range and the value", () => {
    expect(failure("half_spread=0.3").message).toBe(
      "--param half_spread=0.3: outside its range 0.001 <= half_spread <= 0.2",
    );
    expect(failure("order_size=0").message).toBe("--param order_size=0: outside its range 0 < order_size");
    expect(failure("edge=1").message).toBe("--param edge=1: outside its range edge < 1");
    expect(failure("window=1").exitCode).toBe(2);
  });

  test.each([
    ["half_spread=abc", "not a finite number"],
    ["half_spread=inf", "not a finite number"],
    ["half_spread=1e999", "not a finite number"],
    ["half_spread=", "not a finite number"],
    ["order_size=0.0000001", "too many decimals"],
    ["order_size=ten", "not a decimal number"],
    ["window=2.5", "not an int"],
    ["window=9007199254740992", "not an int"],
    ["active=1", "not a bool"],
    ["half_spread", "not of the form name=value"],
    ["=3", "not of the form name=value"],
  ])("%s: %s", (assignment, reason) => {
    const error = failure(assignment);
    expect(error.message).toContain(reason);
    expect(error.exitCode).toBe(2);
    expect(error.help).not.toBe("");
  });

  test("a parameter given twice is refused", () => {
    expect(failure("window=3", "window=4").message).toBe("--param window is given twice");
  });
});
