import { statSync } from "node:fs";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { type Artifact, loadArtifact, openArtifact } from "../hosts/artifact.ts";
import { ArtifactError } from "../hosts/errors.ts";
import type { ControlHandler } from "../observe/control-server.ts";
import type { PaperRun } from "./paper.ts";
import type { PaperStatus } from "./paper-result.ts";

export const STATUS_SCHEMA = "pmtc.status/1";

/** Who a run is, for those who speak with it. */
export interface RunIdentity {
  readonly run: string;
  readonly pid: number;
  /** Absolute path of the folder for files that are handed to the run. */
  readonly folder: string;
}

export interface RunStatus extends RunIdentity, PaperStatus {
  readonly schema: typeof STATUS_SCHEMA;
}

export interface PaperControlOptions {
  readonly run: PaperRun;
  readonly identity: RunIdentity;
  readonly target: "typescript" | "wasm";
  /** Told of every module that was loaded for a swap, before it is checked against the run. */
  readonly onLoad?: (module: StrategyModule, artifact: Artifact) => void;
}

/** Answers the requests of a control socket for a run. */
export function paperControl({ run, identity, target, onLoad }: PaperControlOptions): ControlHandler {
  const load = (path: string) => async () => {
    const artifact = openRegular(path, target);
    const module = await openArtifact(artifact, target);
    onLoad?.(module, artifact);
    return module;
  };
  return async (request) => {
    switch (request.verb) {
      case "status": {
        const status: RunStatus = { schema: STATUS_SCHEMA, ...identity, ...run.status() };
        return status;
      }
      case "swap":
        return run.swap(load(request.artifact), request.params);
      case "rollback":
        return run.rollback();
      case "stop":
        run.stop();
        return { stopping: true };
    }
  };
}

/** An ABI file of more bytes is none that our compiler wrote. */
const MAX_ABI_BYTES = 16 * 1024 * 1024;

/** The run must not wait for a pipe, nor read without end. */
function openRegular(path: string, target: "typescript" | "wasm"): Artifact {
  requireRegular(path);
  const artifact = loadArtifact(path);
  requireRegular(artifact.file(target));
  return artifact;
}

function requireRegular(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  // What is missing is told by the loader.
  if (stats === undefined || (stats.isFile() && stats.size <= MAX_ABI_BYTES)) return;
  const message = `${path} is no regular file of at most ${MAX_ABI_BYTES} bytes`;
  throw new ArtifactError("artifact-unreadable", path, message, "name a file that `pmtc compile` wrote");
}
