import { WASM_EXPORTS, WASM_MAX_BYTES, WASM_MAX_PAGES, WASM_MAX_TABLE } from "../../runtime/abi/wasm.ts";
import { ArtifactError, type ArtifactErrorCode } from "./errors.ts";
import { WasmReader } from "./wasm-bytes.ts";
import { ForbiddenOperation, withFuel } from "./wasm-fuel.ts";

const Section = Object.freeze({ custom: 0, table: 4, memory: 5, start: 8 });

/** Bounds and sections of a module, as it declares them. */
interface Declared {
  readonly hasStart: boolean;
  readonly hasCustom: boolean;
  /** Largest size of the one memory in pages, or null where there is no such bound. */
  readonly memoryPages: number | null;
  /** Elements that its tables may have together; infinite without a bound. */
  readonly tableElements: number;
}

/**
 * Compiles a module that need not come from our compiler: every check of the ABI in turn, then fuel is
 * put in, then V8 compiles what came out. `file` names it in errors.
 *
 * @throws ArtifactError with a code of its own for each check
 */
export function compileChecked(bytes: Uint8Array, file: string): WebAssembly.Module {
  const refuse = (code: ArtifactErrorCode, what: string): ArtifactError =>
    new ArtifactError(code, file, `${file} ${what}`, "compile the strategy again");
  if (bytes.length > WASM_MAX_BYTES) {
    throw refuse("artifact-size", `has ${bytes.length} bytes; a module may have ${WASM_MAX_BYTES}`);
  }
  if (!WebAssembly.validate(bytes)) throw refuse("artifact-invalid", "is no WebAssembly that this Node can run");
  const declared = readDeclared(bytes);
  if (declared.hasCustom) throw refuse("artifact-section", "has a custom section");
  if (declared.hasStart) throw refuse("artifact-start", "has a start section");
  if (declared.memoryPages === null || declared.memoryPages > WASM_MAX_PAGES) {
    throw refuse("artifact-memory", `declares a memory beyond ${WASM_MAX_PAGES} pages`);
  }
  if (declared.tableElements > WASM_MAX_TABLE) {
    throw refuse("artifact-table", `declares tables beyond ${WASM_MAX_TABLE} elements`);
  }
  checkInterface(bytes, refuse);
  try {
    return new WebAssembly.Module(withFuel(bytes));
  } catch (error) {
    if (error instanceof ForbiddenOperation) throw refuse("artifact-opcode", `uses ${error.message}`);
    throw error;
  }
}

function checkInterface(bytes: Uint8Array, refuse: (code: ArtifactErrorCode, what: string) => ArtifactError): void {
  const module = new WebAssembly.Module(bytes);
  const imports = WebAssembly.Module.imports(module);
  if (imports.length > 0) {
    throw refuse("artifact-imports", `imports ${imports.map((i) => `${i.module}.${i.name}`).join(", ")}`);
  }
  const names = WebAssembly.Module.exports(module)
    .map((e) => (e.kind === (e.name === "memory" ? "memory" : "function") ? e.name : `${e.kind} ${e.name}`))
    .sort();
  if (names.join() !== [...WASM_EXPORTS].sort().join()) {
    throw refuse("artifact-exports", `exports ${names.join(", ")}; it must export ${[...WASM_EXPORTS].join(", ")}`);
  }
}

/** Reads the declarations of a valid module. */
export function readDeclared(bytes: Uint8Array): Declared {
  const reader = new WasmReader(bytes, 8);
  let hasStart = false;
  let hasCustom = false;
  let memoryPages: number | null = null;
  let tableElements = 0;
  const limit = (): number | null => {
    const flags = reader.unsigned();
    reader.unsigned();
    return (flags & 1) === 1 ? reader.unsigned() : null;
  };
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const length = reader.unsigned();
    const end = reader.at + length;
    if (id === Section.start) hasStart = true;
    if (id === Section.custom) hasCustom = true;
    if (id === Section.memory && reader.unsigned() === 1) memoryPages = limit();
    if (id === Section.table) {
      for (let tables = reader.unsigned(); tables > 0; tables--) {
        reader.byte();
        tableElements += limit() ?? Number.POSITIVE_INFINITY;
      }
    }
    reader.at = end;
  }
  return { hasStart, hasCustom, memoryPages, tableElements };
}
