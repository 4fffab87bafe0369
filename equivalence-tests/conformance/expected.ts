import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder } from "../../dsl-spec/conformance/corpus.ts";
import type { Told } from "./run-programs.ts";

const LEVELS = ["debug", "info", "warning"];

/** What a program writes, as its `.out` file holds it: a block a call, the lines and the error indented. */
export function renderTold(told: readonly (readonly Told[])[]): string {
  const blocks = told.flatMap((instance, i) =>
    instance.flatMap(({ logs, error }, call) => {
      const lines = logs.map(([level, text]) => `  ${LEVELS[level]}: ${text}`);
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

/** The committed output of a program, or null. */
export function expectedOutput(name: string): string | null {
  const path = pathOf(name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

export function writeExpected(name: string, text: string): void {
  writeFileSync(pathOf(name), text);
}
