import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";

/** What a module does that no compiler of ours made. */
export type Hostility = "loop" | "trap" | "recursion" | "import" | "bytes" | "hash" | "version" | "json";

/** A copy of a build folder with the fault in the strategy `stem`. Returns the path of its ABI file. */
export function hostileBuild(build: string, stem: string, folder: string, kind: Hostility): string {
  cpSync(build, folder, { recursive: true });
  const wasm = join(folder, `${stem}.wasm`);
  const abi = join(folder, `${stem}.abi.json`);
  switch (kind) {
    case "hash":
      writeFileSync(wasm, altered(readFileSync(wasm), "trap"));
      return abi;
    case "json":
      writeFileSync(abi, "{");
      return abi;
    case "version":
      return rewrite(abi, (file) => {
        file.abiVersion = 999;
      });
    default: {
      const bytes = kind === "bytes" ? Buffer.from("no module") : altered(readFileSync(wasm), kind);
      writeFileSync(wasm, bytes);
      return rewrite(abi, (file) => {
        file.hashes.wasm = createHash("sha256").update(bytes).digest("hex");
      });
    }
  }
}

function rewrite(path: string, change: (file: { abiVersion: number; hashes: Record<string, string> }) => void): string {
  const file = JSON.parse(readFileSync(path, "utf8"));
  change(file);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** The module with another `handle`, or with an import. */
function altered(bytes: Uint8Array, kind: "loop" | "trap" | "recursion" | "import"): Uint8Array {
  const module = binaryen.readBinary(bytes);
  try {
    module.setFeatures(binaryen.Features.All);
    if (kind === "import") {
      module.addFunctionImport("outside", "env", "outside", binaryen.none, binaryen.none);
      return module.emitBinary();
    }
    const body = {
      loop: () => module.block(null, [module.loop("l", module.br("l")), module.unreachable()], binaryen.i32),
      trap: () => module.unreachable(),
      recursion: () => module.call("evil", [module.local.get(0, binaryen.i32)], binaryen.i32),
    }[kind]();
    module.removeExport("handle");
    module.addFunction("evil", binaryen.i32, binaryen.i32, [], body);
    module.addFunctionExport("evil", "handle");
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}
