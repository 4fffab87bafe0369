import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFile, compileFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { fuzzPrograms } from "./fuzz.ts";

test("random functions say and leave the same on all targets", async () => {
  const report = await fuzzPrograms({ seed: 20251, runs: 64 });
  expect(report.failures).toEqual([]);
  // Most calls must run to their end, and some must not.
  expect(report.calls).toBe(320);
  expect(report.errors).toBeGreaterThan(20);
  expect(report.errors).toBeLessThan(160);
}, 300_000);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const strategies = ["market_maker.py", "zscore.py"];
const read = (name: string): string => readFileSync(join(packageRoot, "strategies", name), "utf8");

async function moduleOf(source: string, name: string): Promise<IrModule> {
  const { diagnostics, module } = await checkFile(encode(source), name);
  expect(diagnostics).toEqual([]);
  if (module === null) throw new Error(`${name} has no strategy`);
  return module;
}

const link = async (source: string, name: string): Promise<string> =>
  (await linkWasm(emit(await moduleOf(source, name), "assemblyscript"))).hash;

/** The same program with other comments, blank lines, line ends, brackets and line breaks inside of them. */
function reformatted(source: string): string {
  const lines = source.split("\n").flatMap((line, i) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const open = /^( +)(return|if|elif) ([^"#]+?)(:?)$/.exec(line);
    const bracketed =
      open === null ? [line] : [`${open[1]}${open[2]} (`, `   # inside`, `${open[3]}`, "", `)${open[4]}`];
    const isText = line.includes('"');
    return [
      ...(i % 3 === 0 && i > 30 ? [`${indent}# line ${i}`, ""] : []),
      ...bracketed.map((l) => (isText || l === "" ? l : `${l}  `)),
    ];
  });
  return lines.join("\r\n");
}

const renamed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "market_maker.py": [
    ["half", "z"],
    ["inventory", "aa"],
    ["middle", "f64"],
  ],
  "zscore.py": [
    ["held_yes", "zz"],
    ["held_no", "a"],
    ["late", "i64"],
    ["steps", "function_"],
    ["ask", "y2"],
  ],
};

function withOtherLocals(name: string, source: string): string {
  const change = (text: string, [from, to]: readonly [string, string]): string =>
    text.replaceAll(new RegExp(`(?<![.\\w"])${from}(?!\\w|=[^=])`, "g"), to);
  return (renamed[name] ?? []).reduce(change, source);
}

describe.each(strategies)("%s", (name) => {
  test("keeps its bytes under another layout and with other names of locals", async () => {
    const source = read(name);
    const bytes = await link(source, name);
    const other = reformatted(source);
    expect(other).toContain("# inside");
    expect(await link(other, name)).toBe(bytes);
    const names = withOtherLocals(name, source);
    expect(names).not.toBe(source);
    expect(await link(names, name)).toBe(bytes);
  }, 200_000);

  test("compiled twice gives the same artefacts", async () => {
    const once = await compileFile(encode(read(name)), name);
    const twice = await compileFile(encode(read(name)), name);
    expect(once.artifacts).not.toBeNull();
    expect(twice.artifacts).toEqual(once.artifacts);
  }, 200_000);
});
