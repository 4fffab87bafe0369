import { configDefaults, defineConfig } from "vitest/config";

/** Every test that needs no recorded data. */
export default defineConfig({
  test: {
    include: ["**/*.test.{ts,mjs}"],
    exclude: [...configDefaults.exclude, "dist/**", "build/**", ".dist-*/**", "**/*.data.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    // The first call of asc costs over a second, and two workers share two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
