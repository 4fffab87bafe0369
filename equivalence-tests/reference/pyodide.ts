import { join } from "node:path";
import { loadPyodide, type PyodideAPI } from "pyodide";
import { packageRoot } from "../../dsl-spec/root.ts";
import {
  frameError,
  type OperationCode,
  REQUEST_HEADER,
  RESPONSE_HEADER,
  type Response,
  type RunnerTransport,
  readHead,
} from "../../engine/hosts/python-process.ts";

/** Where the interpreter sees the files of this machine. */
const HOST_ROOT = "/host";
/** Slots of a call's request. */
const REQUEST_SLOTS = 8192;

interface Buffers {
  readonly inbox: Uint8Array;
  readonly outbox: Uint8Array;
}

/**
 * The second reference: CPython as WebAssembly, of another version than the machine's, with the same runner in
 * this process. It takes seconds to load, so a test run has one.
 */
export class PyodideRunner implements RunnerTransport {
  readonly request = new Float64Array(REQUEST_SLOTS);
  response = new Float64Array();
  responseSlots = 0;
  readonly #python: PyodideAPI;
  readonly #answer: (length: number) => number;
  #payload = new Uint8Array();
  #buffers: Buffers;

  private constructor(python: PyodideAPI, answer: (length: number) => number) {
    this.#python = python;
    this.#answer = answer;
    this.#buffers = this.#take();
  }

  static async load(): Promise<PyodideRunner> {
    const python = await loadPyodide();
    python.FS.mkdirTree(HOST_ROOT);
    python.mountNodeFS(HOST_ROOT, "/");
    const folders = [join(packageRoot, "runtime", "python"), join(packageRoot, "equivalence-tests", "reference")];
    const paths = JSON.stringify(folders.map(PyodideRunner.pathOf));
    python.runPython(
      `import sys\nsys.dont_write_bytecode = True\nsys.setrecursionlimit(20_000)\nsys.path[:0] = ${paths}`,
    );
    python.runPython("from in_memory import answer, inbox, outbox");
    return new PyodideRunner(python, python.globals.get("answer") as (length: number) => number);
  }

  /** A file of this machine as the interpreter names it. */
  static pathOf(path: string): string {
    return `${HOST_ROOT}${path}`;
  }

  call(operation: OperationCode, instance: number, kind: number, slots: number): Response {
    return this.#exchange(operation, instance, kind, new Uint8Array(this.request.buffer, 0, slots * 8));
  }

  send(operation: OperationCode, instance: number, payload: Uint8Array): Response {
    return this.#exchange(operation, instance, 0, payload);
  }

  text(): string {
    return new TextDecoder().decode(this.#payload);
  }

  /** The interpreter ends with the process; until then it may read more programs. */
  close(): void {}

  #exchange(operation: number, instance: number, kind: number, payload: Uint8Array): Response {
    const header = Uint32Array.of(payload.byteLength, operation, instance, kind);
    // Views of a memory that has grown are empty.
    if (this.#buffers.inbox.byteLength === 0) this.#buffers = this.#take();
    const { inbox } = this.#buffers;
    if (REQUEST_HEADER + payload.byteLength > inbox.byteLength) throw new RangeError("a frame that is too long");
    inbox.set(new Uint8Array(header.buffer));
    inbox.set(payload, REQUEST_HEADER);
    const length = this.#answer(REQUEST_HEADER + payload.byteLength);
    if (this.#buffers.outbox.byteLength === 0) this.#buffers = this.#take();
    const frame = this.#buffers.outbox.slice(0, length);
    const { status, response } = readHead(frame.buffer);
    this.#payload = frame.subarray(RESPONSE_HEADER);
    this.responseSlots = Math.floor(this.#payload.byteLength / 8);
    this.response = new Float64Array(frame.buffer, RESPONSE_HEADER, this.responseSlots);
    const error = frameError(status, () => this.text());
    if (error !== null) throw error;
    return response;
  }

  #take(): Buffers {
    const view = (name: string): Uint8Array => this.#python.globals.get(name).getBuffer("u8").data as Uint8Array;
    return { inbox: view("inbox"), outbox: view("outbox") };
  }
}
