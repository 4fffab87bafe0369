import { describe, expect, test } from "vitest";
import { INPUT, INTENT, OUTPUT, TRAPS } from "./layout.ts";
import { layoutSource } from "./layout-source.ts";
import { assemblyScriptLibrary, withManagedBytes } from "./library.ts";

const constants = new Map(
  [...layoutSource().matchAll(/^export const (\w+): \w+ = (\S+);$/gm)].map(([, name = "", value = ""]) => [
    name,
    Number(value),
  ]),
);

const upperSnake = (name: string): string => name.replace(/([A-Z])/g, "_$1").toUpperCase();

describe("the printed layout", () => {
  test("holds every slot as a byte offset", () => {
    for (const [name, slot] of Object.entries(INPUT)) expect(constants.get(`IN_${upperSnake(name)}`)).toBe(slot * 8);
    for (const [name, slot] of Object.entries(OUTPUT)) expect(constants.get(`OUT_${upperSnake(name)}`)).toBe(slot * 8);
    for (const [name, slot] of Object.entries(INTENT))
      expect(constants.get(`INTENT_${upperSnake(name)}`)).toBe(slot * 8);
  });

  test("holds every trap under its name", () => {
    expect(constants.get("ZERO_DIVISION_ERROR")).toBe(TRAPS.ZeroDivisionError.trap);
    expect(constants.get("STEP_LIMIT")).toBe(TRAPS.StepLimit.trap);
    const traps = Object.keys(TRAPS).map((name) => upperSnake(name).slice(1));
    expect(traps.filter((name) => !constants.has(name))).toEqual([]);
  });

  test("defines every name that the library imports from it", () => {
    const files = [...assemblyScriptLibrary()].filter(([name]) => name !== "layout.ts");
    const imported = files.flatMap(([, text]) =>
      [...text.matchAll(/import \{([^}]*)\} from "\.\/layout"/g)].flatMap(([, list = ""]) => list.match(/\w+/g) ?? []),
    );
    expect(imported.length).toBeGreaterThan(50);
    const defined = new Set([...layoutSource().matchAll(/^export const (\w+): /gm)].map(([, name]) => name));
    expect(imported.filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe("the collector's change", () => {
  test("is made once, and refuses a text of another form", () => {
    const text = "let total: usize = 0;\n";
    const changed = withManagedBytes(text);
    expect(changed).toContain("export function __managedBytes(): usize");
    expect(withManagedBytes(changed)).toBe(changed);
    expect(() => withManagedBytes("let bytes: usize = 0;\n")).toThrow("unknown form");
  });
});
