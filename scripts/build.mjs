// Compiles the TypeScript sources to dist/. Everything else (Python SDK, AssemblyScript
// library, diagnostic pages) is read in place from the package root.
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const run = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (run.status !== 0) process.exit(run.status ?? 1);
chmodSync(join(root, "dist", "cli", "main.js"), 0o755);
