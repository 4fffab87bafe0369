import { ASC_OPTIONS, linkFiles, wasmFilesKey } from "../../compiler/link/inputs.ts";
import { linkWasmFiles } from "../../compiler/link/wasm.ts";
import { type Memo, remembered } from "../../compiler/memo.ts";
import { INPUT } from "../../runtime/abi/layout.ts";

/** Without any pass of the optimiser. */
export const PLAIN_OPTIONS: readonly string[] = ASC_OPTIONS.map((option, i) =>
  ASC_OPTIONS[i - 1] === "--optimizeLevel" ? "0" : option,
);

/** Functions of a program's module that the common one hands on, with their parameters and results. */
const FORWARDED = [
  ["start", "", "i32"],
  ["handle", "kind", "i32"],
  ["state_save", "", "i32"],
  ["state_load", "slots", "i32"],
] as const;

/**
 * Many programs as one Wasm module of the ABI, since asc takes most of its time for what they share. The module is
 * the program whose number stands in the input slot `kind` when it starts.
 */
export async function linkBatch(
  texts: readonly string[],
  memo: Memo,
  options: readonly string[] = ASC_OPTIONS,
): Promise<Uint8Array> {
  const files = linkFiles(entry(texts.length));
  texts.forEach((text, i) => {
    files.set(`p${i}.ts`, text);
  });
  return remembered(memo, wasmFilesKey(files, options), async () => (await linkWasmFiles(files, options)).wasm);
}

function entry(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const forward = FORWARDED.map(([name, parameter, result]) => {
    const cases = numbers.map((i) => `    case ${i}:\n      return p${i}.${name}(${parameter});`);
    const declared = parameter === "" ? "" : `${parameter}: i32`;
    const choose = name === "start" ? `  program = <i32>load<f64>(p0.block_pointer() + ${INPUT.kind * 8});\n` : "";
    return [
      `export function ${name}(${declared}): ${result} {`,
      `${choose}  switch (program) {`,
      ...cases,
      "  }",
      "  return unreachable();",
      "}",
    ].join("\n");
  });
  return [
    ...numbers.map((i) => `import * as p${i} from "./p${i}";`),
    `export { abi_version, block_pointer, state_pointer, state_reserve } from "./p0";`,
    "let program: i32 = 0;",
    ...forward,
    "",
  ].join("\n");
}
