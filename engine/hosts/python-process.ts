import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import { ArtifactError, type ArtifactErrorCode, HostError } from "./errors.ts";
import { InterpreterError } from "./interpreter-error.ts";

/**
 * The runner's process behind two FIFOs: one request frame, one response frame, both blocking, so
 * that the engine's core stays synchronous. `runtime/python/runner/host.py` describes the frames.
 */

export const Operation = Object.freeze({ hello: 0, start: 1, handle: 2, save: 3, load: 4, drop: 5 });
export type OperationCode = (typeof Operation)[keyof typeof Operation];

const STATUS_ERROR = 1;
const STATUS_FAULT = 2;

export const REQUEST_HEADER = 16;
export const RESPONSE_HEADER = 24;
/** A call's frames fit in here; longer ones (hand-shake, state) get a buffer of their own. */
const BUFFER = 65_536;

/** What an interpreter needs to start; a strategy's process sees nothing else of the environment. */
const ENVIRONMENT = /^(PATH|HOME|TMPDIR|LANG|LC_ALL|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|PYENV_.*)$/;

/** Faults of the runner that concern the strategy's files. */
const ARTIFACT_FAULTS: Readonly<Record<string, { readonly code: ArtifactErrorCode; readonly help: string }>> = {
  "source-changed": { code: "artifact-hash", help: "compile the strategy again" },
  "source-missing": { code: "artifact-missing", help: "put the file back, or compile the strategy again" },
  refused: { code: "artifact-shape", help: "run `pmtc check` on the strategy" },
};

/** What a fault's payload holds. */
interface Fault {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

const running = new Set<PythonProcess>();
let watchesExit = false;

/** What a response says besides its payload. */
export interface Response {
  /** False: the payload describes an error of the language. */
  readonly ok: boolean;
  readonly nanoseconds: number;
  readonly source: number;
  readonly line: number;
}

/** Where a runner listens: one request, one answer. A process of CPython is one, another interpreter may be as well. */
export interface RunnerTransport {
  /** Payload of the next call's request. */
  readonly request: Float64Array;
  /** Payload of the last response; its length in slots is `responseSlots`. */
  readonly response: Float64Array;
  readonly responseSlots: number;
  /** Sends the first `slots` slots of `request` and waits for the answer. */
  call(operation: OperationCode, instance: number, kind: number, slots: number): Response;
  /** Sends a payload of any length. The answer's payload is in `response`. */
  send(operation: OperationCode, instance: number, payload: Uint8Array): Response;
  /** Payload of the last response as text. */
  text(): string;
  /** Ends the runner. Idempotent. */
  close(): void;
}

export interface ProcessOptions {
  /** Name or path of the interpreter, CPython 3.11 or later; `python3` by default. */
  readonly python?: string;
  /** PYTHONHASHSEED of the process; by default Python chooses one anew. */
  readonly hashSeed?: number;
  /** One program after the other, in a process that is not confined: for programs of our own tests. */
  readonly readsMany?: boolean;
}

export class PythonProcess implements RunnerTransport {
  /** Payload of the next call's request. */
  readonly request: Float64Array;
  /** Payload of the last response; its length in slots is `responseSlots`. */
  response: Float64Array;
  responseSlots = 0;

  readonly #python: string;
  readonly #child: ChildProcess;
  readonly #write: number;
  readonly #read: number;
  readonly #stderr: number;
  readonly #requestBytes: Uint8Array;
  readonly #requestHeader: Uint32Array;
  #responseBytes: Uint8Array;
  #head: ResponseHead;
  #payloadBytes = 0;
  #open = true;

  /** @throws InterpreterError */
  constructor(options: ProcessOptions = {}) {
    const python = options.python ?? "python3";
    const requests = new ArrayBuffer(BUFFER);
    this.request = new Float64Array(requests, REQUEST_HEADER);
    this.#requestBytes = new Uint8Array(requests);
    this.#requestHeader = new Uint32Array(requests, 0, 4);
    const responses = new ArrayBuffer(BUFFER);
    this.response = new Float64Array(responses, RESPONSE_HEADER);
    this.#responseBytes = new Uint8Array(responses);
    this.#head = headOf(responses);
    this.#python = python;
    const opened = openChild(python, options);
    this.#child = opened.child;
    this.#write = opened.write;
    this.#read = opened.read;
    this.#stderr = opened.stderr;
    if (opened.child.pid === undefined) {
      this.close();
      throw new InterpreterError("interpreter-missing", `the Python interpreter ${python} cannot be started`);
    }
    running.add(this);
    if (!watchesExit) {
      watchesExit = true;
      process.on("exit", () => {
        for (const each of running) each.close();
      });
    }
  }

  /** Process id, for messages. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Sends the first `slots` slots of `request` and waits for the answer. */
  call(operation: OperationCode, instance: number, kind: number, slots: number): Response {
    const length = slots * 8;
    this.#header(operation, instance, kind, length);
    this.#send(this.#requestBytes, REQUEST_HEADER + length);
    return this.#receive();
  }

  /** Sends a payload of any length. The answer's payload is in `response`. */
  send(operation: OperationCode, instance: number, payload: Uint8Array): Response {
    this.#header(operation, instance, 0, payload.byteLength);
    this.#send(this.#requestBytes, REQUEST_HEADER);
    this.#send(payload, payload.byteLength);
    return this.#receive();
  }

  /** Payload of the last response as text. */
  text(): string {
    const { buffer, byteOffset } = this.response;
    return Buffer.from(buffer, byteOffset, this.#payloadBytes).toString("utf8");
  }

  /** Ends the process. Idempotent. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    running.delete(this);
    closeSync(this.#write);
    closeSync(this.#read);
    closeSync(this.#stderr);
    // The end of its requests ends the runner; the signal is for one that never got that far.
    if (this.#child.pid !== undefined) this.#child.kill("SIGKILL");
  }

  #header(operation: number, instance: number, kind: number, length: number): void {
    if (!this.#open) throw new HostError("host-misuse", "python", "the module is closed");
    this.#requestHeader[0] = length;
    this.#requestHeader[1] = operation;
    this.#requestHeader[2] = instance;
    this.#requestHeader[3] = kind;
  }

  #send(bytes: Uint8Array, length: number): void {
    try {
      for (let sent = 0; sent < length; ) sent += writeSync(this.#write, bytes, sent, length - sent);
    } catch {
      // EPIPE: nobody reads any more.
      throw this.#died();
    }
  }

  #receive(): Response {
    let got = this.#fill(0, RESPONSE_HEADER);
    const { length, status, response } = readViews(this.#head);
    const total = RESPONSE_HEADER + length;
    if (total > this.#responseBytes.byteLength) {
      const larger = new ArrayBuffer(Math.ceil(total / 8) * 8);
      new Uint8Array(larger).set(this.#responseBytes.subarray(0, got));
      this.#responseBytes = new Uint8Array(larger);
      this.response = new Float64Array(larger, RESPONSE_HEADER);
      this.#head = headOf(larger);
    }
    if (got < total) got = this.#fill(got, total);
    this.#payloadBytes = length;
    this.responseSlots = Math.floor(length / 8);
    const error = frameError(status, () => this.text());
    if (error !== null) throw error;
    return response;
  }

  #fill(from: number, wanted: number): number {
    let got = from;
    while (got < wanted) {
      const count = readSync(this.#read, this.#responseBytes, got, this.#responseBytes.byteLength - got, null);
      if (count === 0) throw this.#died();
      got += count;
    }
    return got;
  }

  #died(): Error {
    const said = readWhole(this.#stderr).trim();
    this.close();
    const version = /^pmt-runner: (.*)$/m.exec(said);
    if (version !== null) return new InterpreterError("interpreter-version", `${this.#python}: ${version[1]}`);
    const detail = said === "" ? "without a message" : `and said:\n${said}`;
    return new HostError("host-died", "python", `the Python process of the strategy ended ${detail}`);
  }
}

/** Views of a response's header. */
interface ResponseHead {
  readonly sizes: Uint32Array;
  readonly time: Float64Array;
  readonly place: Int32Array;
}

function headOf(buffer: ArrayBuffer): ResponseHead {
  return {
    sizes: new Uint32Array(buffer, 0, 2),
    time: new Float64Array(buffer, 8, 1),
    place: new Int32Array(buffer, 16, 2),
  };
}

/** What a response's header says. */
interface Head {
  readonly length: number;
  readonly status: number;
  readonly response: Response;
}

/** The header of a response that begins the buffer. */
export function readHead(buffer: ArrayBuffer): Head {
  return readViews(headOf(buffer));
}

function readViews({ sizes, time, place }: ResponseHead): Head {
  const status = sizes[1] ?? 0;
  const response = {
    ok: status !== STATUS_ERROR,
    nanoseconds: time[0] ?? 0,
    source: place[0] ?? -1,
    line: place[1] ?? -1,
  };
  return { length: sizes[0] ?? 0, status, response };
}

/** The error of a response whose payload describes a fault of the runner, or null. */
export function frameError(status: number, text: () => string): Error | null {
  if (status !== STATUS_FAULT) return null;
  const { code, file, message } = JSON.parse(text()) as Fault;
  const artifact = ARTIFACT_FAULTS[code];
  if (artifact !== undefined) return new ArtifactError(artifact.code, file, message, artifact.help);
  return new HostError(code === "abi" ? "host-abi" : "host-trap", "python", message);
}

interface Opened {
  readonly child: ChildProcess;
  readonly write: number;
  readonly read: number;
  readonly stderr: number;
}

/**
 * Both FIFOs are opened for reading and writing first, so that no later open waits for its other
 * end; once the child holds its ends and ours of them are closed, its death reads as an end of
 * file. The folder is gone before the first frame: nothing is left behind, however we end.
 */
function openChild(python: string, options: ProcessOptions): Opened {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-python-"));
  const closeAfterwards: number[] = [];
  try {
    const requests = join(folder, "requests");
    const responses = join(folder, "responses");
    execFileSync("mkfifo", ["-m", "600", requests, responses]);
    closeAfterwards.push(openSync(requests, "r+"), openSync(responses, "r+"));
    const write = openSync(requests, "w");
    const childRead = openSync(requests, "r");
    const read = openSync(responses, "r");
    const childWrite = openSync(responses, "w");
    const stderr = openSync(join(folder, "stderr"), "w+", 0o600);
    closeAfterwards.push(childRead, childWrite);
    const child = spawn(python, runnerArguments(options), {
      stdio: ["ignore", stderr, stderr, childRead, childWrite],
      env: runnerEnvironment(options),
      // A session of its own: an interrupt from the terminal is for the engine alone.
      detached: true,
    });
    // A failed start shows in the missing pid; without a listener it would end the engine as well.
    child.on("error", () => {});
    child.unref();
    return { child, write, read, stderr };
  } finally {
    for (const descriptor of closeAfterwards) closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
  }
}

function runnerArguments({ hashSeed, readsMany }: ProcessOptions): string[] {
  const main = join(packageRoot, "runtime", "python", "runner", "main.py");
  // -I means -E too, which hides PYTHONHASHSEED; -P and -s are the rest of it.
  const flags = hashSeed === undefined ? ["-I", "-S", "-B"] : ["-P", "-s", "-S", "-B"];
  return [...flags, main, ...(readsMany ? ["--many"] : [])];
}

function runnerEnvironment({ hashSeed }: ProcessOptions): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => ENVIRONMENT.test(name));
  return { ...Object.fromEntries(kept), ...(hashSeed !== undefined && { PYTHONHASHSEED: String(hashSeed) }) };
}

function readWhole(descriptor: number): string {
  const bytes = Buffer.alloc(fstatSync(descriptor).size);
  const count = readSync(descriptor, bytes, 0, bytes.length, 0);
  return bytes.toString("utf8", 0, count);
}
