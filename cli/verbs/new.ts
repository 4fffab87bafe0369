import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { packageRoot, packageVersion } from "../../dsl-spec/root.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { note, oneLine, print, printJson } from "../terminal.ts";

export interface NewOptions {
  readonly json?: boolean;
}

const templates = join(packageRoot, "cli", "templates", "strategy");

/**
 * `pmtc new <folder>`: a project with one strategy, its settings, both type checkers' and a
 * workflow. The folder is new or empty, and its base name becomes the strategy's.
 */
export function newProject(folder: string, options: NewOptions): ExitCode {
  const name = nameOf(folder);
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    throw usageError("folder-in-use", `${oneLine(folder)} exists and is not an empty folder`, "name a new folder");
  }
  const written = templateFiles().map((file) => writeTemplate(file, folder, name));
  if (options.json === true) printJson({ schema: "pmtc.new/1", folder, files: written });
  else {
    for (const file of written) print(join(folder, file));
    const strategy = `strategies/${name.file}.py`;
    note(`next: cd ${oneLine(folder)} && npm install && npx pmtc check ${strategy}`);
  }
  return ExitCode.ok;
}

interface Name {
  /** `my_strategy`, of the Python file. */
  readonly file: string;
  /** `MyStrategy`, of the class. */
  readonly class: string;
  /** `my-strategy`, of the package. */
  readonly package: string;
}

function nameOf(folder: string): Name {
  const words = basename(resolve(folder))
    .toLowerCase()
    .split(/[-_ .]+/);
  const [first = ""] = words;
  if (!words.every((word) => /^[a-z0-9]+$/.test(word)) || !/^[a-z]/.test(first)) {
    throw usageError(
      "name",
      `${oneLine(basename(folder))}: not a name for a strategy`,
      "use letters a to z, digits, - and _, such as mean-reversion",
    );
  }
  return {
    file: words.join("_"),
    class: words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(""),
    package: words.join("-"),
  };
}

function templateFiles(): string[] {
  return readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(templates, join(entry.parentPath, entry.name)))
    .sort();
}

function writeTemplate(file: string, folder: string, name: Name): string {
  // npm leaves files named .gitignore out of a package.
  const target = fill(file === "gitignore" ? ".gitignore" : file, name, folder).replaceAll(sep, "/");
  const path = join(folder, target);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fill(readFileSync(join(templates, file), "utf8"), name, folder), { flag: "wx" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${oneLine(path)} cannot be written (${code})`;
    throw new CliError(ExitCode.environment, "unwritable", message, "check that you may write there");
  }
  return target;
}

function fill(text: string, name: Name, folder: string): string {
  return text
    .replaceAll("template_name", name.file)
    .replaceAll("TemplateName", name.class)
    .replaceAll("template-name", name.package)
    .replaceAll("{PMTC}", dependency(folder));
}

/** What package.json asks for: this version, or the checkout that pmtc runs from. */
function dependency(folder: string): string {
  if (packageRoot.split(sep).at(-2) === "node_modules") return packageVersion();
  return `file:${relative(resolve(folder), packageRoot).replaceAll(sep, "/")}`;
}
