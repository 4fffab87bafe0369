import { createRequire } from "node:module";
import type * as Morph from "ts-morph";
import { InternalCompilerError } from "../internal-error.ts";

const require = createRequire(import.meta.url);

/**
 * The text, parsed and formatted. A syntax error is the emitter's own mistake. ts-morph takes half a
 * second to load, so it is loaded here, where a module is really emitted.
 *
 * @throws InternalCompilerError with the text
 */
export function formatTypeScript(text: string): string {
  const { Project, ts } = require("ts-morph") as typeof Morph;
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, noLib: true },
  });
  const file = project.createSourceFile("module.ts", text);
  const faults = project.getProgram().getSyntacticDiagnostics(file);
  const [fault] = faults;
  if (fault !== undefined) {
    const message = fault.getMessageText();
    const what = typeof message === "string" ? message : message.getMessageText();
    throw new InternalCompilerError(`emitted TypeScript, line ${fault.getLineNumber()}: ${what}`, text);
  }
  file.formatText({ indentSize: 2, ensureNewLineAtEndOfFile: true });
  return file.getFullText();
}
