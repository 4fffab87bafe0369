import type { EmptyReason, FeedJoin, JoinedSet, SharedTime } from "../../engine/data/join.ts";
import { formatUtc } from "../../engine/data/utc.ts";
import { CliError, ExitCode } from "../exit.ts";
import { aligned, count, oneLine, thousands } from "../terminal.ts";

/** How several sets join, for a person. */
export function joinText(join: FeedJoin): string {
  const rows: [string, string][] = join.sets.map((set) => [nameOf(join, set), setText(set)]);
  const pairs = join.pairs.map((pair) => `shared time of ${namesOf(join, pair.sets)}: ${timeText(pair)}`);
  const all = join.all === null ? [] : [`shared time of all: ${timeText(join.all)}`];
  const gaps = join.gaps.map(
    ({ after, before, micros }) => `${durationText(micros)} without rows between ${namesOf(join, [after, before])}`,
  );
  const events = join.events.map(({ slug, sets }) => `event ${oneLine(slug)} is in ${namesOf(join, sets)}`);
  return [
    `join of ${count(join.sets.length, "set")}:`,
    aligned(rows, "  "),
    ...[...(pairs.length === 0 ? ["shared time: none"] : pairs), ...all, ...gaps, ...events].map((text) => `  ${text}`),
  ].join("\n");
}

/** Throws a CliError, exit 1, where a set adds nothing to the run. */
export function refuseEmptyJoin(join: FeedJoin): void {
  const [first] = join.empty;
  if (first === undefined) return;
  const set = join.sets[first.set] as JoinedSet;
  const others = join.empty.slice(1).map((one) => nameOf(join, join.sets[one.set] as JoinedSet));
  const more = others.length === 0 ? "" : `; nor does ${others.join(", nor ")}`;
  throw new CliError(
    ExitCode.findings,
    "empty-join",
    `${nameOf(join, set)} adds nothing to this run: ${reasonText(set, first.reason)}${more}`,
    "leave it out, or give sets of which the strategy wants markets, or whose signals lie in their time",
  );
}

function reasonText({ markets, signals }: JoinedSet, reason: EmptyReason): string {
  const none = `the strategy wants none of its ${count(markets, "market")}`;
  const names = signals.map(oneLine).join(", ");
  switch (reason) {
    case "no-market":
      return `${none}, and it has no signals`;
    case "no-shared-time":
      return `${none}, and its signals (${names}) share no time with the rows of the wanted markets`;
    case "no-wanted-rows":
      return `${none}, and there are no rows of wanted markets beside its signals (${names})`;
  }
}

/** The base name of a set's folder, or the whole path where two sets have the same. */
function nameOf({ sets }: FeedJoin, set: JoinedSet): string {
  const alone = sets.filter((other) => other.name === set.name).length === 1;
  return oneLine(alone ? set.name : set.folder);
}

function namesOf(join: FeedJoin, positions: readonly number[]): string {
  return positions.map((position) => nameOf(join, join.sets[position] as JoinedSet)).join(" and ");
}

function setText({ rows, markets, wanted, chosen, signals, first, last }: JoinedSet): string {
  const some = chosen === wanted ? "" : ` (${thousands(chosen)} chosen)`;
  const names = signals.length === 0 ? "no signals" : `signals ${signals.map(oneLine).join(", ")}`;
  const span = first === null || last === null ? "no time" : `${formatUtc(first)} to ${formatUtc(last)}`;
  return `${count(rows, "row")}, ${thousands(wanted)} of ${count(markets, "market")} wanted${some}, ${names}, ${span}`;
}

function timeText({ from, to, micros }: SharedTime): string {
  return `${durationText(micros)}, from ${formatUtc(from)} to ${formatUtc(to)}`;
}

const UNITS = [
  ["d", 86_400_000_000],
  ["h", 3_600_000_000],
  ["min", 60_000_000],
  ["s", 1_000_000],
] as const;

/** A time in its two largest units, rounded down: `160 d 5 h`, `12 min 4 s`. */
function durationText(micros: number): string {
  const largest = UNITS.findIndex(([, size]) => micros >= size);
  if (largest < 0) return "under a second";
  let left = micros;
  const parts = UNITS.slice(largest, largest + 2).map(([unit, size]) => {
    const whole = Math.floor(left / size);
    left -= whole * size;
    return whole === 0 ? null : `${whole} ${unit}`;
  });
  return parts.filter((part) => part !== null).join(" ");
}
