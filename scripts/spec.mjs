// Writes the generated parts of the specification, after a build.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./package.mjs";

const { renderAppendix } = await import("../dist/dsl-spec/spec/appendix.js");
const file = join(root, "dsl-spec", "spec", "appendix-primitives.md");
writeFileSync(file, renderAppendix());
process.stderr.write(`wrote ${file}\n`);
