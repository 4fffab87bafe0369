import { type ChildProcess, spawn } from "node:child_process";
import { generatedPositionFor, LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { WebSocket } from "ws";
import { packageRoot } from "../../dsl-spec/root.ts";
import { script } from "./pmtc.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export interface Frame {
  readonly callFrameId: string;
  readonly functionName: string;
  readonly location: { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number };
  readonly scopeChain: readonly { readonly type: string; readonly object: { readonly objectId: string } }[];
}

/**
 * A debugger of one `pmtc` process over Node's inspector, as an editor is one: it knows nothing of
 * the emitted code but the source map that the process gives it.
 */
export class Debugger {
  readonly #child: ChildProcess;
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #events: Message[] = [];
  #wake: () => void = () => {};
  #nextId = 1;

  private constructor(child: ChildProcess, socket: WebSocket) {
    this.#child = child;
    this.#socket = socket;
    socket.on("message", (data) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id !== undefined) this.#answers.get(message.id)?.(message);
      else this.#events.push(message);
      this.#wake();
    });
  }

  /** Starts the built command under the inspector and stops before its first line. */
  static async start(args: readonly string[], env: Record<string, string>): Promise<Debugger> {
    const child = spawn(process.execPath, ["--inspect-brk=127.0.0.1:0", script, ...args], {
      cwd: packageRoot,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const found = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(text);
        if (found !== null) resolve(found[0]);
      });
      child.once("exit", () => reject(new Error(`the process ended: ${text}`)));
    });
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    return new Debugger(child, socket);
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#nextId++;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result = {}, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** The next event of a kind; others before it are dropped. */
  async event(method: string): Promise<Record<string, unknown>> {
    for (;;) {
      const next = this.#events.shift();
      if (next?.method === method) return next.params ?? {};
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  close(): void {
    this.#socket.terminate();
    this.#child.kill("SIGKILL");
  }
}

/** A source map as an editor uses it. Lines from 1, as people count. */
export class Mapped {
  readonly #map: TraceMap;

  constructor(url: string) {
    const [, data = ""] = /^data:application\/json;base64,(.*)$/.exec(url) ?? [];
    this.#map = new TraceMap(Buffer.from(data, "base64").toString("utf8"));
  }

  /** Where to stop in the emitted code for a line of a source. */
  generated(source: string, line: number): { readonly lineNumber: number; readonly columnNumber: number } {
    const found = generatedPositionFor(this.#map, { source, line, column: 0, bias: LEAST_UPPER_BOUND });
    if (found.line === null) throw new Error(`line ${line} has no code`);
    return { lineNumber: found.line - 1, columnNumber: found.column };
  }

  original({ location }: Frame): { readonly source: string | null; readonly line: number | null } {
    const { lineNumber, columnNumber } = location;
    const { source, line } = originalPositionFor(this.#map, { line: lineNumber + 1, column: columnNumber });
    return { source, line };
  }

  /** Whether the emitted code spells one of its names in this way for a Python name. */
  hasName(name: string): boolean {
    return this.#map.names.includes(name);
  }

  /** The Python name of a variable of a frame, where the map tells another one. */
  pythonName(spelled: string, text: string): string {
    for (const [i, line] of text.split("\n").entries()) {
      for (const { index } of line.matchAll(
        new RegExp(`(?<![\\w$])${spelled.replaceAll("$", "\\$")}(?![\\w$])`, "g"),
      )) {
        const { name } = originalPositionFor(this.#map, { line: i + 1, column: index });
        if (name !== null) return name;
      }
    }
    return spelled;
  }
}
