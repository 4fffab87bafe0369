import { writeFeed } from "../../engine/data/feed-folder.ts";
import { openFeed } from "../../engine/data/open.ts";
import { ExitCode } from "../exit.ts";
import { progressBar } from "../progress.ts";
import { feedJson, feedText } from "../report/feed.ts";
import { note, plain, print, printJson } from "../terminal.ts";

export interface DataImportOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `pmtc data import <folder> -o <folder>`: a recorded set as a feed of its own. */
export function dataImport(folder: string, options: DataImportOptions): ExitCode {
  const bar = progressBar("importing");
  try {
    const onProgress = (done: number, total: number) => bar.update(done, total);
    const feed = openFeed(folder, { onProgress, onNotice: (text) => note(`note: ${plain(text)}`) });
    bar.stop();
    writeFeed(feed, options.out);
    if (options.json === true) printJson({ schema: "pmtc.data.import/1", ...feedJson(feed, options.out) });
    else print(feedText(feed, options.out));
    return ExitCode.ok;
  } finally {
    bar.stop();
  }
}
