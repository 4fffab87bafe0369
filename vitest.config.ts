import { execFileSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

// A version manager's `python3` is a script that looks for the interpreter each time; the tests start it hundreds of times.
const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
const exclude = [
  ...configDefaults.exclude,
  "dist/**",
  "build/**",
  ".dist-*/**",
  "**/*.data.test.ts",
  "**/*.full.test.ts",
];
/**
 * Tests that replace a module, that look at what a library leaves behind or at code that V8 compiled under other flags,
 * or that keep time, which the collection of another's garbage would stop, have a process of their own.
 */
const isolated = [
  "cli/bundle.test.ts",
  "equivalence-tests/planted.test.ts",
  "engine/hosts/wasm-fuel.test.ts",
  "engine/modes/live.test.ts",
  "engine/venues/**/*.test.ts",
];
const shared = {
  env: { PATH: [dirname(python), process.env.PATH].join(delimiter) },
  pool: "forks",
  // The first call of asc costs over a second, and two workers share two cores.
  testTimeout: 120_000,
  hookTimeout: 180_000,
} as const;

/** Every test that needs no recorded data. Files share a process: asc and ts-morph are slow until they are warm. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "shared",
          include: ["**/*.test.{ts,mjs}"],
          exclude: [...exclude, ...isolated],
          isolate: false,
        },
      },
      { test: { ...shared, name: "isolated", include: isolated, isolate: true } },
    ],
  },
});
