import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../dsl-spec/root.ts";

/** Text of a golden file; with UPDATE_GOLDEN=1 it is first made anew from `text`, for a review of the difference. */
export function golden(name: string, text: string): string {
  const file = join(packageRoot, "compiler", "emit", "golden", name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}
