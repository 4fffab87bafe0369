import type { SourceTree } from "../project.ts";
import { STANDARD_LIBRARY } from "./stdlib.ts";
import { didYouMean } from "./suggest.ts";

/** Modules of the SDK that are DSL sources of their own. */
export const DSL_MODULES: readonly string[] = ["pmt.indicators", "pmt.math", "pmt.pricing", "pmt.random", "pmt.flow"];
/** `pmt.indicators` offers what `pmt.flow` has. */
const IMPORTABLE = ["pmt", ...DSL_MODULES.filter((module) => module !== "pmt.flow"), "math", "enum", "dataclasses"];

/** Where a dotted name leads in the project. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly isPackage: boolean }
  /** A folder without `__init__.py`. */
  | { readonly kind: "folder" }
  /** Both `name.py` and `name/__init__.py`. */
  | { readonly kind: "both"; readonly path: string }
  | { readonly kind: "missing" };

/** Finds a module as CPython does: a package before a file, a file before a folder without `__init__.py`. */
export function findModule(tree: SourceTree, module: string): Found {
  let folder = "";
  let found: Found = { kind: "missing" };
  for (const part of module.split(".")) {
    if (found.kind === "file" && !found.isPackage) return { kind: "missing" };
    const names = tree.list(folder);
    const path = folder === "" ? part : `${folder}/${part}`;
    const isFile = names.includes(`${part}.py`);
    const isFolder = names.includes(`${part}/`);
    const isPackage = isFolder && tree.list(path).includes("__init__.py");
    if (isPackage && isFile) return { kind: "both", path };
    if (isPackage) found = { kind: "file", path: `${path}/__init__.py`, isPackage };
    else if (isFile) found = { kind: "file", path: `${path}.py`, isPackage };
    else if (isFolder) found = { kind: "folder" };
    else return { kind: "missing" };
    folder = path;
  }
  return found;
}

/** Package that the relative imports of a file start from: the parts of its folder. */
export function packageOf(path: string): string[] {
  return path.split("/").slice(0, -1);
}

/** Dotted name of a file of the project: `pkg.mod` of `pkg/mod.py`, `pkg` of `pkg/__init__.py`. */
export function moduleName(path: string): string {
  return path
    .replace(/\.py$/, "")
    .replace(/(^|\/)__init__$/, "")
    .replaceAll("/", ".");
}

/** File of the project that stands before a module of Python or of the SDK with the same name, or null. */
export function shadowing(tree: SourceTree, module: string): string | null {
  const first = module.split(".")[0] ?? module;
  if (first !== "pmt" && first !== "__future__" && !STANDARD_LIBRARY.has(first)) return null;
  const found = findModule(tree, first);
  return found.kind === "file" ? found.path : found.kind === "both" ? `${found.path}.py` : null;
}

/** Way out for a module that cannot be imported. `start` is the package that the file stands in. */
export function importHint(tree: SourceTree, module: string, start: readonly string[]): string {
  const first = module.split(".")[0] ?? module;
  if (first === "typing") return "write `X | None`, `list[X]`, `dict[K, V]` and `tuple[X, Y]`, which need no import";
  if (first === "enum") return "write `from enum import Enum`";
  if (first === "dataclasses") return "write `from dataclasses import dataclass`";
  if (first === "pmt") return `write \`from pmt import Name\` or \`from ${DSL_MODULES[0]} import Name\``;
  const beside = [...start, module].join(".");
  if (start.length > 0 && findModule(tree, beside).kind === "file") {
    return `imports begin at the folder of \`pmt.toml\`: write \`${beside}\``;
  }
  const own = modulesBeside(tree, module);
  const files = own.length === 0 ? "" : `, and the modules of its project: ${own.slice(0, 8).join(", ")}`;
  return didYouMean(module, [...own, ...IMPORTABLE], `a strategy may import ${IMPORTABLE.join(", ")}${files}`);
}

/** Modules in the folder where the last part of a dotted name was looked for. */
function modulesBeside(tree: SourceTree, module: string): string[] {
  const parts = module.split(".").slice(0, -1);
  const prefix = parts.length === 0 ? "" : `${parts.join(".")}.`;
  const own = moduleName(tree.main);
  return tree
    .list(parts.join("/"))
    .filter((name) => name.endsWith(".py") && name !== "__init__.py")
    .map((name) => prefix + name.slice(0, -3))
    .filter((name) => name !== own && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
    .sort();
}
