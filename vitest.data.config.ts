import { configDefaults, defineConfig } from "vitest/config";

/** The checks on recorded data; the folder is in PMTC_DATA. */
export default defineConfig({
  test: {
    include: ["**/*.data.test.ts"],
    exclude: [...configDefaults.exclude, "dist/**", "build/**", ".dist-*/**"],
    pool: "forks",
    // One at a time: some of them measure speed.
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
