// Compiles the TypeScript sources to dist/. Everything else (Python SDK, AssemblyScript
// library, diagnostic pages) is read in place from the package root. Types are not checked
// here but by `npm test`, so that a build takes a second or two and needs no development package.
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { distFolder, root, runNode, sourceStamp, tool } from "./package.mjs";

// Built aside and moved, so that a build which fails or is interrupted leaves the old one whole.
const aside = join(root, `.dist-${process.pid}`);
const old = `${aside}-old`;
const stamp = sourceStamp();
try {
  mkdirSync(aside, { recursive: true });
  const tsc = tool("typescript", "bin", "tsc");
  const run = runNode([tsc, "-p", "tsconfig.build.json", "--outDir", aside], {
    stdio: ["ignore", 2, 2],
  });
  if (run.status !== 0) {
    process.stderr.write("build: the TypeScript compiler failed, see above\n");
    process.exitCode = 1;
  } else {
    await bundle(aside);
    // Without the code, `check` is slower and no less right.
    runNode([join(root, "scripts", "bundle.mjs"), aside]);
    chmodSync(join(aside, "cli", "main.js"), 0o755);
    writeFileSync(join(aside, ".stamp"), stamp);
    moveIfThere(distFolder, old);
    renameSync(aside, distFolder);
  }
} finally {
  rmSync(aside, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

function moveIfThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
