import { join } from "node:path";
import ts from "typescript";
import { packageRoot } from "../../../dsl-spec/root.ts";
import { RUNTIME_MODULE } from "../emit.ts";

/** "These types have no overlap": said of a comparison of two literals, which an author may write. */
const COMPARED_LITERALS = 2367;

/** What the TypeScript compiler, strict, has to say of an emitted module beside the runtime. */
export function typeErrors(code: string): string[] {
  const file = join(packageRoot, "compiler", "emit", "emitted.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    paths: { [RUNTIME_MODULE]: [join(packageRoot, "runtime", "typescript", "index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, code, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter((d) => d.code !== COMPARED_LITERALS)
    .map((d) => {
      const at =
        d.file === undefined || d.start === undefined
          ? ""
          : `${d.file.fileName}:${d.file.getLineAndCharacterOfPosition(d.start).line + 1} `;
      return at + ts.flattenDiagnosticMessageText(d.messageText, "\n");
    });
}
