import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../root.ts";

/** Programs that must be accepted, that must be refused, and that are run. */
export type CorpusKind = "accept" | "reject" | "run";

export function corpusFolder(kind: CorpusKind): string {
  return join(packageRoot, "dsl-spec", "conformance", kind);
}

/**
 * Paths of the programs below the folder of a kind, sorted: files, and folders that hold a `strategy.py` with what it
 * imports. Other folders are areas with programs of their own.
 */
export function programNames(kind: CorpusKind): string[] {
  return namesIn(corpusFolder(kind), "").sort();
}

function namesIn(root: string, area: string): string[] {
  return readdirSync(join(root, area), { withFileTypes: true }).flatMap((entry) => {
    const path = `${area}${entry.name}`;
    if (!entry.isDirectory()) return entry.name.endsWith(".py") ? [path] : [];
    if (entry.name === "__pycache__") return [];
    return existsSync(join(root, path, "strategy.py")) ? [`${path}/strategy.py`] : namesIn(root, `${path}/`);
  });
}

/** True for a program of several files: the folder of a `strategy.py`. */
export function isProject(name: string): boolean {
  return name.endsWith("/strategy.py");
}
