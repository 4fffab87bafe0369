import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import { encodeCases, type Operand, type Operation } from "./operations.ts";

/**
 * Outcomes of all operations through CPython, in one process, in the order given.
 *
 * @throws Error with the interpreter's message
 */
export function runPython(
  work: readonly { readonly operation: Operation; readonly cases: readonly (readonly Operand[])[] }[],
  interpreter = "python3",
): Float64Array[] {
  const header = work.map(({ operation, cases }) => [
    operation.id,
    cases.length,
    operation.params,
    operation.changesList,
  ]);
  const slots = work.map(({ cases }) => Buffer.from(encodeCases(cases).buffer));
  const { stdout, stderr, status } = spawnSync(
    interpreter,
    ["-I", "-S", join(packageRoot, "runtime", "vectors", "reference.py")],
    { input: Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...slots]), maxBuffer: 2 ** 31 },
  );
  if (status !== 0) throw new Error(`python3 ended with ${status}:\n${stderr?.toString()}`);
  let at = 0;
  return work.map(() => {
    const length = stdout.readDoubleLE(at);
    const bytes = stdout.subarray(at + 8, at + 8 + 8 * length);
    at += 8 + 8 * length;
    return new Float64Array(Uint8Array.from(bytes).buffer);
  });
}
