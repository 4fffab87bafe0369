import { mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { writeArtifacts } from "../../compiler/link/abi.ts";
import { loadArtifact } from "../../engine/hosts/artifact.ts";
import type { RunStatus } from "../../engine/modes/paper-control.ts";
import type { SwapRecord } from "../../engine/modes/swap.ts";
import { ask, RequestRefused } from "../../engine/observe/control-client.ts";
import { ControlError, type ControlFailure } from "../../engine/observe/control-protocol.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { compileOrReport } from "../compile.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { bindParams } from "../params.ts";
import { swapText } from "../report/swap.ts";
import { findRun, type RunChoice, statusOf } from "../runs.ts";
import { readSourceFile } from "../sources.ts";
import { colorsFor, count, note, oneLine, plain, print, printJson } from "../terminal.ts";

export interface SwapOptions extends RunChoice {
  readonly param: readonly string[];
  readonly rollback?: boolean;
  readonly ifChanged?: boolean;
  readonly json?: boolean;
}

const SWAP_SCHEMA = "pmtc.swap/1";

/** `pmtc swap [file]`: another version into a run, or the former one back; exit 1 where the run refuses. */
export async function swap(file: string | undefined, options: SwapOptions): Promise<ExitCode> {
  if ((file === undefined) !== (options.rollback === true)) {
    const message = file === undefined ? "a file is missing" : "a file and --rollback are both given";
    throw usageError("swap-what", message, "name a file, or give --rollback");
  }
  const socket = await findRun(options);
  const status = await statusOf(socket);
  if (file === undefined) return change(socket, status, { verb: "rollback" }, options);
  const offer = await makeOffer(file, status, options.json === true);
  if (offer === null) return ExitCode.findings;
  if (options.ifChanged === true && offer.abi().hashes[offer.target] === status.module.module) {
    offer.discard();
    if (options.json === true) printJson({ schema: SWAP_SCHEMA, run: status.run, outcome: "unchanged" });
    else print(`the run has this module already: ${status.module.module.slice(0, 16)}`);
    return ExitCode.ok;
  }
  const params = options.param.length === 0 ? {} : bindParams(offer.abi(), options.param).given;
  const code = await change(socket, status, { verb: "swap", artifact: offer.path, params }, options);
  // The files of a module that trades are kept for its tracebacks until the run ends.
  if (code !== ExitCode.ok) offer.discard();
  return code;
}

/** A compiled strategy, ready to be handed over. */
interface Offer {
  /** Absolute path of its ABI file. */
  readonly path: string;
  /** What the run runs on. */
  readonly target: "typescript" | "wasm";
  /** Its ABI file; whether that is in order, the run decides. Throws ArtifactError. */
  abi(): AbiFile;
  /** Removes what was written for it. */
  discard(): void;
}

/** Compiles in this process, so that the run does not wait. Null where the file has errors, which were told. */
async function makeOffer(file: string, status: RunStatus, json: boolean): Promise<Offer | null> {
  const target = status.target === "typescript" ? "typescript" : "wasm";
  const source = readSourceFile(file);
  if (file.endsWith(".json")) {
    return { path: resolve(file), target, abi: () => loadArtifact(file).abi, discard: () => undefined };
  }
  const compiled = await compileOrReport(source, json);
  if (compiled === null) return null;
  const { abi, stem } = compiled.artifacts;
  const folder = freshFolder(status.folder);
  writeArtifacts(folder, stem, compiled.artifacts);
  return {
    path: resolve(folder, `${basename(stem)}.abi.json`),
    target,
    abi: () => abi,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function freshFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, "swap-"));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `no folder can be made below ${oneLine(parent)} (${code})`;
    throw new CliError(ExitCode.environment, "unwritable", message, "check that the run is still alive");
  }
}

async function change(
  socket: string,
  { run }: RunStatus,
  request: { readonly verb: string } & Readonly<Record<string, unknown>>,
  { json }: SwapOptions,
): Promise<ExitCode> {
  try {
    const record = (await ask(socket, request)) as unknown as SwapRecord;
    const since = await entriesSince(socket, record);
    if (json === true) printJson({ schema: SWAP_SCHEMA, run, outcome: record.kind, record, since });
    else
      print(
        `${swapText(record)}\n${since === null ? "the run has ended" : `since: ${count(since, "entry", "entries")}`}`,
      );
    return ExitCode.ok;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    if (json === true) printJson({ schema: SWAP_SCHEMA, run, outcome: "refused", refusal: error.failure });
    note(refusalText(error.failure));
    return ExitCode.findings;
  }
}

/** Entries of the log since a change; null where the run has ended by now. */
async function entriesSince(socket: string, { sequence }: SwapRecord): Promise<number | null> {
  try {
    return (await statusOf(socket)).sequence - sequence;
  } catch (error) {
    if (error instanceof ControlError) return null;
    throw error;
  }
}

/** Why a run refused a change. */
function refusalText({ code, message, help, cause }: ControlFailure): string {
  const c = colorsFor(process.stderr);
  const behind = cause === null ? "" : ` (${oneLine(cause)})`;
  const more = code.startsWith("PMT") ? `; \`pmtc explain ${oneLine(code)}\` says more` : "";
  return `${c.red(c.bold(`refused[${oneLine(code)}]`))}: ${plain(message)}${behind}\n${c.cyan("help:")} ${plain(help)}${more}\nthe running module goes on`;
}
