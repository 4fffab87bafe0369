import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { AbiFile, AbiParam } from "../../runtime/abi/abi-file.ts";
import { ABI_VERSION } from "../../runtime/abi/layout.ts";
import { modulesFolder } from "../../runtime/abi/sources.ts";
import { stateSchema } from "../emit/state.ts";
import type { IrModule } from "../ir/ir.ts";
import { someExpression } from "../ir/lower/walk.ts";
import { RANDOM } from "../ir/random.ts";

/** Everything that an engine must know of a compiled module, as a value. */
export function abiFile(module: IrModule, hashes: AbiFile["hashes"], compilerVersion: string): AbiFile {
  return {
    abiVersion: ABI_VERSION,
    compilerVersion,
    name: module.strategy,
    doc: module.doc,
    markets: module.markets,
    scope: module.scope,
    ...(module.redemption !== undefined && { redemption: module.redemption }),
    timer: module.timer,
    ...(module.signals !== undefined && { signals: module.signals }),
    ...(readsOrders(module) && { orders: true as const }),
    ...(module.constants.some((c) => c.name === RANDOM) && { random: true as const }),
    events: module.events,
    params: module.params.map(abiParam),
    state: stateSchema(module),
    stepBudget: module.stepBudget,
    sites: module.sites,
    templates: module.templates,
    sources: module.sources,
    hashes,
  };
}

function readsOrders({ classes, functions }: IrModule): boolean {
  return someExpression(classes, functions, (e) => e.op === "prim" && e.prim === "ctx.orders");
}

/** The slot is the position in the file, so it is not written. */
function abiParam({ name, type, default: value, ge, le, gt, lt, doc }: AbiParam): AbiParam {
  return { name, type, default: value, ge, le, gt, lt, doc };
}

/** Text of an ABI file: keys sorted, so that it does not depend on how the value was made. */
export function abiText(abi: AbiFile): string {
  return `${JSON.stringify(sortedKeys(abi), null, 2)}\n`;
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}

export interface ArtifactContents {
  readonly abi: AbiFile;
  readonly typescript: string;
  readonly typescriptMap: string;
  readonly wasm: Uint8Array;
  /** The strategy's source, byte for byte. */
  readonly source: Uint8Array;
  /** The files of its project that it imports, by their name in the ABI file's `sources`. */
  readonly modules: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/**
 * Files of a compiled strategy, in the order in which they are to appear in a folder: the ABI file is
 * last, since it names the hashes of the others.
 */
export function artifactFiles(
  stem: string,
  contents: ArtifactContents,
): readonly { readonly name: string; readonly bytes: string | Uint8Array }[] {
  return [
    ...contents.modules.map(({ file, bytes }) => ({ name: `${modulesFolder(stem)}/${file}`, bytes })),
    { name: `${stem}.py`, bytes: contents.source },
    { name: `${stem}.ts`, bytes: contents.typescript },
    { name: `${stem}.ts.map`, bytes: contents.typescriptMap },
    { name: `${stem}.wasm`, bytes: contents.wasm },
    { name: `${stem}.abi.json`, bytes: abiText(contents.abi) },
  ];
}

/**
 * Writes the files of a compiled strategy into a folder, which is made where it is missing. All are
 * written aside and then renamed, so that none is ever half-written. Returns their paths.
 */
export function writeArtifacts(folder: string, stem: string, contents: ArtifactContents): string[] {
  mkdirSync(folder, { recursive: true });
  const suffix = `.tmp-${randomBytes(6).toString("hex")}`;
  const files = artifactFiles(stem, contents).map((f) => ({
    bytes: f.bytes,
    path: join(folder, f.name),
    aside: join(folder, dirname(f.name), `.${basename(f.name)}${suffix}`),
  }));
  for (const file of files) mkdirSync(dirname(file.path), { recursive: true });
  try {
    for (const file of files) writeFileSync(file.aside, file.bytes, { flag: "wx" });
    for (const file of files) renameSync(file.aside, file.path);
  } finally {
    for (const file of files) rmSync(file.aside, { force: true });
  }
  return files.map((file) => file.path);
}
