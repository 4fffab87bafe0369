/**
 * The import arrows of the house: cli -> compiler, engine; engine -> runtime; compiler -> runtime,
 * dsl-spec; runtime -> dsl-spec; equivalence-tests and bench may see everything, and only cli sees
 * those two. Imports of types count too. Tests obey the arrows of the folder they stand in.
 */
const allowed = {
  "dsl-spec": [],
  runtime: ["dsl-spec"],
  compiler: ["runtime", "dsl-spec"],
  engine: ["runtime", "dsl-spec/root\\.ts$"],
  "equivalence-tests": ["dsl-spec", "runtime", "compiler", "engine", "bench"],
  bench: ["dsl-spec", "runtime", "compiler", "engine", "equivalence-tests"],
  dashboard: ["engine"],
  cli: ["dsl-spec", "runtime", "compiler", "engine", "equivalence-tests", "bench", "dashboard"],
};
const folders = Object.keys(allowed);
/** Tests and what only they use. */
const test = "\\.test\\.ts$|/testing/|/test-support\\.ts$";
/** Walkers of a tree, whose parts call each other as the parts of the tree hold each other. */
const walkers = "^compiler/(?:check|ir/lower)/";

const arrows = folders.map((folder) => ({
  name: `arrow-${folder}`,
  comment: `${folder} may import only: ${[folder, ...allowed[folder]].join(", ")}.`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: {
    path: `^(?:${folders.join("|")}|scripts|strategies)/`,
    pathNot: [folder, ...allowed[folder]].map((target) => (target.endsWith("$") ? `^${target}` : `^${target}/`)),
  },
}));

/** Parts of the engine that must stay deterministic see no part that touches the world. */
const inner = (folder, others) => ({
  name: `arrow-engine-${folder}`,
  comment: `engine/${folder} may import only itself${others.map((o) => `, engine/${o}`).join("")} and runtime.`,
  severity: "error",
  from: { path: `^engine/${folder}/`, pathNot: test },
  to: { path: "^engine/", pathNot: [folder, ...others].map((name) => `^engine/${name}/`) },
});

module.exports = {
  forbidden: [
    ...arrows,
    inner("core", []),
    inner("exchange", ["core"]),
    {
      name: "no-cycle",
      comment: "Modules that import each other have to be read, and moved, as one.",
      severity: "error",
      from: { pathNot: walkers },
      to: { circular: true },
    },
    {
      name: "no-cycle-out-of-a-walker",
      comment: "The parts of a tree walker may import each other, and no other folder takes part.",
      severity: "error",
      from: { path: walkers },
      to: { circular: true, via: { pathNot: walkers } },
    },
    {
      name: "pure-compiler",
      comment: "The compiler has no network and starts no process.",
      severity: "error",
      from: { path: "^compiler/", pathNot: test },
      to: {
        dependencyTypes: ["core"],
        path: "^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|net|tls)$",
      },
    },
    {
      name: "deterministic-engine",
      comment: "engine/core and engine/exchange have no I/O: they import nothing from Node but its hashes.",
      severity: "error",
      from: { path: "^engine/(?:core|exchange)/", pathNot: test },
      to: { dependencyTypes: ["core"], pathNot: "^(?:node:)?crypto$" },
    },
    {
      name: "no-dev-dependency",
      comment: "What is shipped runs without the development packages.",
      severity: "error",
      from: { path: `^(?:${folders.join("|")})/`, pathNot: test },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared-package",
      comment: "Every package that is imported stands in package.json.",
      severity: "error",
      from: { path: `^(?:${folders.join("|")}|scripts)/` },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "resolvable",
      comment: "Every import leads to a file.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:dist|build|coverage|golden|\\.dist-[^/]*)/|^runtime/assemblyscript/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      extensions: [".ts", ".mjs", ".js", ".cjs", ".d.ts"],
    },
  },
};
