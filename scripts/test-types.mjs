// `npm run test:types`: mypy --strict over the SDK, the reference runner, the tools, the shipped strategies and the
// template of `pmtc new`. (pyright, which npm installs, runs with `npm test`.) Exit 3 where mypy is missing.
import { spawnSync } from "node:child_process";
import { root } from "./package.mjs";

const run = spawnSync("mypy", ["--config-file", "mypy.ini"], { cwd: root, encoding: "utf8" });
process.stdout.write(run.stdout ?? "");
process.stderr.write(run.stderr ?? "");
if (run.error !== undefined) {
  process.stderr.write("test:types: mypy is missing; install the Debian package `mypy`\n");
  process.exitCode = 3;
} else process.exitCode = run.status ?? 1;
