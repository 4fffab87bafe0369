import { writeFeed } from "../../engine/data/feed-folder.ts";
import { generateFeed } from "../../engine/data/generator.ts";
import { ExitCode } from "../exit.ts";
import { feedJson, feedText } from "../report/feed.ts";
import { note, print, printJson } from "../terminal.ts";

export interface DataGenerateOptions {
  readonly out: string;
  readonly seed: number;
  readonly markets: number;
  readonly json?: boolean;
}

/** `pmtc data generate -o <folder>`: a seeded, made-up feed. */
export function dataGenerate(options: DataGenerateOptions): ExitCode {
  const { seed, markets, out } = options;
  const feed = generateFeed({ seed, markets });
  writeFeed(feed, out);
  if (options.json === true) printJson({ schema: "pmtc.data.generate/1", seed, ...feedJson(feed, out) });
  else {
    print(feedText(feed, out));
    note(`seed ${seed}; the data is made up`);
  }
  return ExitCode.ok;
}
