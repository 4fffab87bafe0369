import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, resolve, sep } from "node:path";

/** Marks the root of a project: imports begin there. */
export const ROOT_MARKER = "pmt.toml";

/** A file of a project: its bytes, and its path as a finding shows it. */
export interface ProjectFile {
  readonly bytes: Uint8Array;
  readonly shown: string;
}

/** The files that a strategy may import. Paths are relative to the root, with `/`; the root is "". */
export interface SourceTree {
  /** Path of the strategy's own file. */
  readonly main: string;
  /** Exact names in a folder, those of folders with a final `/`; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** Null where the file leaves the root, by a symbolic link. */
  read(path: string): ProjectFile | null;
}

/** A strategy in memory: one file, or some with their texts by path. The first is the strategy. */
export function memoryTree(main: string, files: Readonly<Record<string, string>> = {}): SourceTree {
  const paths = Object.keys(files);
  return {
    main,
    list: (folder) => {
      const prefix = folder === "" ? "" : `${folder}/`;
      const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
      return [...new Set(below.map((path) => path.replace(/\/.*/, "/")))];
    },
    read: (path) => ({ bytes: new TextEncoder().encode(files[path] ?? ""), shown: path }),
  };
}

/**
 * The project of a file on disk, whose folders are read once. Its root is the nearest folder at or above the file's own that holds
 * a `pmt.toml`; without one, the file's own folder.
 */
export function folderTree(file: string): SourceTree {
  const own = dirname(file);
  const root = rootOf(own);
  const listed = new Map<string, readonly string[]>();
  return {
    main: slashed(relative(resolve(root), resolve(file))),
    list: (folder) => {
      const names = listed.get(folder) ?? namesIn(join(root, folder));
      listed.set(folder, names);
      return names;
    },
    read: (path) => {
      const shown = join(root, path);
      const target = realpathSync(shown);
      const real = realpathSync(root);
      if (!target.startsWith(real.endsWith(sep) ? real : real + sep)) return null;
      return { bytes: readFileSync(target), shown: slashed(normalize(shown)) };
    },
  };
}

function namesIn(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    // A link is what it leads to.
    const target = entry.isSymbolicLink() ? statSync(join(path, entry.name), { throwIfNoEntry: false }) : entry;
    return target === undefined ? [] : [target.isDirectory() ? `${entry.name}/` : entry.name];
  });
}

/** Written the way the file was named, so that findings stay relative where it is. */
function rootOf(folder: string): string {
  let candidate = folder;
  for (;;) {
    if (statSync(join(candidate, ROOT_MARKER), { throwIfNoEntry: false })?.isFile() === true) return candidate;
    const above = join(candidate, "..");
    if (resolve(above) === resolve(candidate)) return folder;
    candidate = above;
  }
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
