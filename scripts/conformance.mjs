// `npm run conformance`: the corpus of dsl-spec/conformance on every lane, and what it covers.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { distFolder } from "./package.mjs";

await import(pathToFileURL(join(distFolder, "equivalence-tests", "conformance", "main.js")).href);
