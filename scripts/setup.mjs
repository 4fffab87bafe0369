// Makes a fresh clone ready: checks Node and Python, installs the packages, builds.
// Node built-ins only; all output goes to stderr. Exit 3 where the machine lacks something.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, root, runNode } from "./package.mjs";

const python = process.env.PMTC_PYTHON || "python3";

checkNode();
checkPython();
if (packagesAreStale()) install();
if (!isBuilt()) build();

function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    missing(
      `Node 20 or newer is needed; this is Node ${process.versions.node}.`,
      "Install it from https://nodejs.org.",
    );
}

function checkPython() {
  const run = spawnSync(python, ["-I", "-S", "-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])"], {
    encoding: "utf8",
  });
  if (run.error !== undefined || run.status !== 0) {
    missing(
      `Python 3.11 or newer is needed, and "${python}" does not run.`,
      "Install python3, or set PMTC_PYTHON to its path.",
    );
  }
  const version = run.stdout.trim();
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 3 || (major === 3 && minor < 11)) {
    missing(
      `Python 3.11 or newer is needed; "${python}" is Python ${version}.`,
      "Install a newer python3, or set PMTC_PYTHON to its path.",
    );
  }
}

/** npm writes node_modules/.package-lock.json at the end of every install. */
function packagesAreStale() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs;
}

function install() {
  say("installing the packages (npm ci) ...");
  const cli = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const run =
    cli?.endsWith(".js") === true
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (run.error !== undefined || run.status !== 0) {
    missing("npm ci failed, see above.", "It needs the package registry; check the network and try again.");
  }
}

function build() {
  say("building ...");
  const run = runNode([join(root, "scripts", "build.mjs")], { stdio: ["ignore", 2, 2] });
  if (run.status !== 0) {
    say("the build failed, see above.");
    process.exit(1);
  }
}

function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

function missing(problem, wayOut) {
  say(`${problem} ${wayOut}`);
  process.exit(3);
}
