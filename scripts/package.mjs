// What the other scripts share: paths, child processes and the stamp of a build.
// Node built-ins only, because this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const distFolder = join(root, "dist");

/** Path of a tool's script inside node_modules. */
export function tool(...parts) {
  return join(root, "node_modules", ...parts);
}

/** Runs a Node script in the package's root and waits. `stdio` as for `spawnSync`. */
export function runNode(args, options = {}) {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
}

const sourceFolders = ["compiler", "dsl-spec", "runtime", "engine", "equivalence-tests", "bench", "cli", "dashboard"];

/** SHA-256 over everything that decides what `dist/` holds. */
export function sourceStamp() {
  const hash = createHash("sha256");
  const files = ["tsconfig.json", "tsconfig.build.json", "package.json", "scripts/bundle.mjs"];
  for (const folder of sourceFolders) files.push(...typescriptFiles(folder));
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function typescriptFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

/** True where `dist/` was built from the sources as they are now. */
export function isBuilt() {
  try {
    return readFileSync(join(distFolder, ".stamp"), "utf8") === sourceStamp();
  } catch {
    return false;
  }
}
