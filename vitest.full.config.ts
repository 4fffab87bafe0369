import { configDefaults, defineConfig } from "vitest/config";

/** The stated full sizes of tests that `npm test` runs a sample of. */
export default defineConfig({
  test: {
    include: [
      "**/*.full.test.ts",
      "runtime/vectors/vectors.test.ts",
      "equivalence-tests/programs/math.test.ts",
      "equivalence-tests/metamorphic/metamorphic.test.ts",
    ],
    exclude: [...configDefaults.exclude, "dist/**", "build/**", ".dist-*/**"],
    env: { VECTORS_PER_PRIMITIVE: "100000", MATH_PER_FUNCTION: "100000", METAMORPHIC_RUNS: "400" },
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 3_000_000,
    hookTimeout: 3_000_000,
  },
});
