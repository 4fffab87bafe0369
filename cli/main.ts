#!/usr/bin/env node
import { checkFromBundle } from "./bundle.ts";

// A reader that has seen enough (`pmtc explain PMT0601 | head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
}

const args = process.argv.slice(2);
process.exitCode = (await checkFromBundle(args)) ?? (await (await import("./program.ts")).run(args));
