import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder } from "../../dsl-spec/conformance/corpus.ts";
import { LogLevel, RecordLevel } from "../../runtime/abi/layout.ts";
import type { Told } from "./run-programs.ts";

const levels = new Map(Object.entries({ ...LogLevel, ...RecordLevel }).map(([name, level]) => [Number(level), name]));

/** What a program writes, as its `.out` file holds it: a block a call, the lines and the error indented. */
export function renderTold(told: readonly (readonly Told[])[]): string {
  const blocks = told.flatMap((instance, i) =>
    instance.flatMap(({ logs, error }, call) => {
      const lines = logs.map(([level, text]) => `  ${levels.get(level)}: ${text}`);
      const end = error === null ? [] : [`  error: ${error[0]} ${error[1]}:${error[2]}`];
      // A call that writes nothing shows only in the numbers of the others.
      return lines.length + end.length === 0 ? [] : [`instance ${i} call ${call}`, ...lines, ...end];
    }),
  );
  return `${blocks.join("\n")}\n`;
}

function pathOf(name: string): string {
  return join(corpusFolder("run"), name.replace(/\.py$/, ".out"));
}

/** The committed output of a program; where there is none, how to write it. */
export function expectedOutput(name: string): string {
  const path = pathOf(name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  return "none: run `UPDATE_EXPECTED=1 CORPUS=part-of-the-name npx vitest run equivalence-tests/conformance`, and read it";
}

export function writeExpected(name: string, text: string): void {
  writeFileSync(pathOf(name), text);
}
