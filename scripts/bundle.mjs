// Makes `check.bundle.cjs` in a build: the modules of `pmtc check` in one script, and beside it their compiled
// code. Reading and compiling a hundred files would take longer than the check. With the path of a built folder
// as its argument this makes the code; as a module it makes the script.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "./package.mjs";

const entry = "cli/quick-check.js";
const script = "check.bundle.cjs";

/** Bundles the modules of the built `folder` that `check` loads at once. */
export async function bundle(folder) {
  const { default: ts } = await import("typescript");
  const options = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    removeComments: true,
  };
  const modules = new Map();
  const add = (name) => {
    if (modules.has(name)) return;
    modules.set(name, "");
    const source = readFileSync(join(folder, name), "utf8").replaceAll("import.meta.url", "__url");
    const { outputText } = ts.transpileModule(source, { compilerOptions: options });
    const named = outputText
      .replaceAll('require("web-tree-sitter")', '__load("web-tree-sitter")')
      .replaceAll(/\brequire\("(\.[^"]+)"\)/g, (_, path) => {
        return `__load(${JSON.stringify(posix.join(posix.dirname(name), path))})`;
      });
    modules.set(name, named.replaceAll(/^\/\/# sourceMappingURL=.*$/gm, ""));
    // What is imported later is not in the bundle: who needs it runs from the modules themselves.
    for (const [, path] of named.replaceAll(/\.then\(\(\) => .*/g, "").matchAll(/\b__load\("([^"]+)"\)/g)) add(path);
  };
  // A script that is made for `require` already.
  const grammar = readFileSync(createRequire(import.meta.url).resolve("web-tree-sitter"), "utf8");
  modules.set("web-tree-sitter", wrapped(grammar, "web-tree-sitter"));
  add(entry);
  const parts = [...modules].map(([name, text]) => `${JSON.stringify(name)}: function (exports) {\n${text}\n}`);
  writeFileSync(
    join(folder, script),
    `(function (require, __url) {
const parts = {\n${parts.join(",\n")}\n};
const loaded = {};
function __load(name) {
  if (loaded[name] === undefined) {
    if (parts[name] === undefined) throw new Error("not in the bundle: " + name);
    const exports = (loaded[name] = {});
    loaded[name] = parts[name](exports) ?? exports;
  }
  return loaded[name];
}
return __load(${JSON.stringify(entry)});
})
`,
  );
}

/** A script of npm's with what it finds around itself there. */
function wrapped(text, name) {
  return `const module = { exports }, __filename = require.resolve(${JSON.stringify(name)});
const __dirname = __filename.replace(/[/\\\\][^/\\\\]*$/, "");
(() => {\n${text}\n})();
return module.exports;`;
}

/** Runs the bundle on what ships, and keeps the code of its functions and the outlines of the SDK's files. */
async function writeCaches(folder) {
  const { digest, loadBundle } = await import(pathToFileURL(join(folder, "cli", "bundle.js")).href);
  const file = join(folder, script);
  const { quick, script: compiled } = loadBundle(file);
  const source = readFileSync(file);
  const keep = (ending, data) => writeFileSync(`${file}.${ending}`, Buffer.concat([digest(source, data), data]));
  const paths = ["strategies", "dsl-spec/conformance/reject/lists.py"].map((path) => join(root, path));
  // What has an outline already is left out of the bundle's own work, so the code is made with them known.
  for (const _ of "ab") {
    const write = process.stdout.write;
    process.stdout.write = process.stderr.write = () => true;
    await quick.quickCheck([...paths, join(root, "runtime", "python", "pmt", "indicators.py")]);
    process.stdout.write = write;
    const outlines = quick.packOutlines();
    keep("outlines", Buffer.from(outlines));
    quick.unpackOutlines(outlines);
  }
  keep("code", compiled.createCachedData());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCaches(resolve(process.argv[2]));
