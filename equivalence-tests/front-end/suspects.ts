import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutate, randomSource } from "../../compiler/parse/testing/mutants.ts";
import { type CorpusKind, programFiles, programNames } from "../../dsl-spec/conformance/corpus.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import type { Suspect } from "./oracle.ts";

const KINDS: readonly CorpusKind[] = ["accept", "reject", "run"];

/** The strategies that ship, by file name. */
export function shippedStrategies(): Suspect[] {
  const folder = join(packageRoot, "strategies");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".py"));
  return names.sort().map((name) => ({ from: name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Every file of the corpus. */
export function corpusFiles(): Suspect[] {
  return KINDS.flatMap((kind) =>
    programNames(kind).flatMap((name) =>
      [...programFiles(kind, name)].map(([file, bytes]) => ({ from: `${kind}/${name} ${file}`, bytes })),
    ),
  );
}

/** A file cut off after every `step` bytes, from `first` on. */
export function cutAtBytes({ from, bytes }: Suspect, step = 1, first = 0): Suspect[] {
  const count = Math.max(0, Math.ceil((bytes.length - first) / step));
  return Array.from({ length: count }, (_, i) => first + i * step).map((end) => ({
    from: `${from}[:${end}]`,
    bytes: bytes.subarray(0, end),
  }));
}

/** A file cut off before each of its lines. */
export function cutAtLines({ from, bytes }: Suspect): Suspect[] {
  const ends = [...bytes].flatMap((byte, i) => (byte === 10 ? [i + 1] : []));
  return ends.map((end, i) => ({ from: `${from}, ${i + 1} lines`, bytes: bytes.subarray(0, end) }));
}

/** Files with one to three tokens taken out, doubled, exchanged or put in: the same seed gives the same. */
export function mutants(files: readonly Suspect[], count: number, seed: number): Suspect[] {
  const random = randomSource(seed);
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return Array.from({ length: count }, (_, i) => {
    let text = texts[i % texts.length] ?? "";
    for (let edits = 1 + random(3); edits > 0; edits--) text = mutate(text, random);
    const from = `mutant ${i} of seed ${seed} (${files[i % files.length]?.from})`;
    return { from, bytes: new TextEncoder().encode(text) };
  });
}
