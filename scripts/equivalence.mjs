// `npm run equivalence`: random programs of the whole language on every target, compared after every event.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { distFolder } from "./package.mjs";

await import(pathToFileURL(join(distFolder, "equivalence-tests", "programs", "main.js")).href);
