import type { Sample } from "./items.ts";

/** Of this many lines are the made-up files that the front end is timed on. */
export const FILE_LINES = 200;
export const LARGE_FILE_LINES = 5000;

export const FILE_NAME = `${FILE_LINES} lines`;
export const LARGE_FILE_NAME = `${LARGE_FILE_LINES.toLocaleString("en-US")} lines`;

/** What rows should not be over, in milliseconds on a machine whose bare `node` starts in 40 to 80. */
const MILLISECONDS: Readonly<Record<string, number>> = {
  [`start-up ${FILE_NAME} check`]: 150,
  [`compile ${FILE_NAME} check`]: 10,
  [`compile ${LARGE_FILE_NAME} check`]: 500,
  [`compile ${FILE_NAME} typescript`]: 400,
  [`compile ${FILE_NAME} wasm`]: 400,
};

/** The target of a row in nanoseconds; null where it has none. */
export function targetOf({ kind, name, part }: Pick<Sample, "kind" | "name" | "part">): number | null {
  const milliseconds = MILLISECONDS[`${kind} ${name} ${part}`];
  return milliseconds === undefined ? null : milliseconds * 1e6;
}
