import { HANDLE_NAMES, type IrModule } from "../ir/ir.ts";
import { assemblyscriptDialect } from "./assemblyscript.ts";
import type { Dialect, DialectName } from "./dialect.ts";
import { wrapped } from "./layout.ts";
import { ModuleEmitter } from "./module.ts";
import { LineOrigins, type Origin } from "./origins.ts";
import { typescriptDialect } from "./typescript.ts";

/** Where emitted TypeScript imports the runtime from; the host binds it, an editor resolves it. */
export const RUNTIME_MODULE = "pmtc/runtime";

const aliases: Readonly<Record<string, string>> = {
  Price: "/** Units of 1e-4 dollar. */\ntype Price = number;",
  Size: "/** Units of 1e-6 share. */\ntype Size = number;",
  Usd: "/** Units of 1e-6 dollar. */\ntype Usd = number;",
  Outcome: "/** 0 is YES, 1 is NO. */\ntype Outcome = number;",
};

/** Types that the runtime's modules export. */
const handleTypes: ReadonlySet<string> = new Set([...HANDLE_NAMES, "PyDict", "PySet", "PyDeque"]);

/**
 * Text of a verified module in a dialect. The same module gives the same text on every machine.
 *
 * A TypeScript module exports what its host calls, each with a block bound by the runtime's `bind`:
 * `start(): S` makes the instance, `handle(strategy, kind)` runs one event, `saveState(strategy)` and
 * `loadState(strategy)` go through the runtime's state buffer. Its one import is the runtime; every
 * `import`, `export` and class stands at the start of a line.
 *
 * An AssemblyScript module exports `abi_version block_pointer start handle state_save state_pointer
 * state_reserve state_load`; it imports "./runtime/index".
 */
export function emit(module: IrModule, dialect: DialectName): string {
  return dialect === "typescript" ? emitTypeScript(module).text : emitAssemblyScript(module);
}

/** Emitted TypeScript, and for each of its lines the Python statement that it begins, if it does. */
export interface EmittedTypeScript {
  readonly text: string;
  readonly origins: readonly (Origin | null)[];
}

/** As `emit` for TypeScript, with the origins of the lines. */
export function emitTypeScript(module: IrModule): EmittedTypeScript {
  // Locals give way only to names of the runtime that the module uses, and those are known once it
  // has been emitted; the second round has them.
  let runtimeNames: ReadonlySet<string> = new Set();
  let types: ReadonlySet<string> = new Set();
  let lines: string[] = [];
  let lineOrigins = new LineOrigins(module);
  const own = ownNames(module);
  for (let round = 0; round < 2; round++) {
    const used = new Set<string>();
    const usedTypes = new Set<string>();
    const note = (set: Set<string>) => (name: string) => {
      set.add(name);
      return name;
    };
    const hidden = new Set([...runtimeNames, ...types]);
    const dialect = typescriptDialect(module, hidden, own, note(usedTypes));
    const emitter = new ModuleEmitter(module, dialect, note(used));
    lines = emitter.emit();
    lineOrigins = emitter.origins;
    runtimeNames = used;
    types = usedTypes;
  }
  const handles = [...types].filter((t) => handleTypes.has(t)).sort();
  const head = [
    `// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.`,
    ...importLines("import type", handles, RUNTIME_MODULE),
    ...importLines("import", [...runtimeNames].sort(), RUNTIME_MODULE),
    "",
    ...Object.keys(aliases).flatMap((name) => (types.has(name) ? [aliases[name] ?? "", ""] : [])),
  ];
  const physical = (line: string): string[] => wrapped(line).flatMap((piece) => piece.split("\n"));
  const whole: string[] = head.flatMap(physical);
  const origins: (Origin | null)[] = whole.map(() => null);
  lines.forEach((line, i) => {
    const pieces = physical(line);
    whole.push(...pieces);
    origins.push(...pieces.map(() => lineOrigins.of(i)));
  });
  return { text: joined(whole), origins };
}

/** Names that the glue declares: fixed ones and the savers and loaders. */
function ownNames(module: IrModule): ReadonlySet<string> {
  const probe: Dialect = typescriptDialect(module, new Set(), new Set(), (name) => name);
  const lines = new ModuleEmitter({ ...module, functions: [], constants: [] }, probe, (name) => name).emit();
  const names = lines.flatMap((line) => /^(?:export )?function (\w+)/.exec(line)?.[1] ?? []);
  return new Set([...names, ...Object.keys(aliases)]);
}

function emitAssemblyScript(module: IrModule): string {
  const used = new Set<string>();
  const use = (name: string): string => {
    used.add(name);
    return name;
  };
  const dialect = assemblyscriptDialect(module, use);
  const lines = new ModuleEmitter(module, dialect, use).emit();
  return joined([...importLines("import", [...used].sort(), "./runtime/index"), "", ...lines]);
}

function importLines(keyword: string, names: readonly string[], from: string): string[] {
  if (names.length === 0) return [];
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  if (line.length <= 100) return [line];
  return [`${keyword} {`, ...names.map((name) => `  ${name},`), `} from "${from}";`];
}

function joined(lines: readonly string[]): string {
  return `${lines.join("\n").trimEnd()}\n`;
}
