#!/usr/bin/env node
import { run } from "./program.ts";

// A reader that has seen enough (`pmtc explain PMT0601 | head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
}

process.exitCode = await run(process.argv.slice(2));
