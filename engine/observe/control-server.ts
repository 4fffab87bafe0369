import { chmodSync, lstatSync, unlinkSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { answers } from "./control-client.ts";
import {
  CONTROL_VERSION,
  type ControlAnswer,
  ControlError,
  type ControlRequest,
  failureOf,
  MAX_FRAME,
  readFrame,
} from "./control-protocol.ts";

/** Carries out a request; what it throws becomes the answer. */
export type ControlHandler = (request: ControlRequest) => Promise<object>;

export interface ControlLimits {
  readonly connections: number;
  /** A connection that sends nothing for so long is closed, milliseconds. */
  readonly idleMs: number;
}

const DEFAULT_LIMITS: ControlLimits = { connections: 16, idleMs: 30_000 };

/** The platform's limit for a socket's path, bytes; a longer one would be cut off in silence. */
const MAX_PATH = 103;

export interface ControlServer {
  readonly path: string;
  /** Ends all connections, and removes the socket. */
  close(): Promise<void>;
}

/**
 * Listens on a unix socket of mode 0600. A socket whose process is dead is removed first. Throws
 * ControlError: `control-in-use` where another run answers, `control-path` where none can be there.
 */
export async function startControl(
  path: string,
  handler: ControlHandler,
  limits: ControlLimits = DEFAULT_LIMITS,
): Promise<ControlServer> {
  if (Buffer.byteLength(path) > MAX_PATH) {
    const message = `the socket's path has over ${MAX_PATH} bytes: ${path}`;
    throw new ControlError("control-path", message, "name a shorter one with --socket");
  }
  await clear(path);
  const open = new Set<Connection>();
  // A client may end its half after the request, and still gets its answer.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const connection = new Connection(socket, handler, limits.idleMs);
    if (open.size >= limits.connections) {
      connection.refuse(new ControlError("control-busy", "too many connections", "try again"));
      return;
    }
    open.add(connection);
    void connection.serve().finally(() => open.delete(connection));
  });
  await listen(server, path);
  return {
    path,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const connection of open) connection.end();
      }),
  };
}

/** Makes way for a socket: removes one that nobody listens on. */
async function clear(path: string): Promise<void> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isSocket()) {
    throw new ControlError("control-path", `${path} is there, and is no socket`, "name another with --socket");
  }
  if (await answers(path)) {
    const message = `another run answers on ${path}`;
    throw new ControlError("control-in-use", message, "stop it first, or name another socket with --socket");
  }
  unlinkSync(path);
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error) => {
      const { code } = error as NodeJS.ErrnoException;
      const message = `no socket can be made at ${path} (${code})`;
      fail(new ControlError("control-path", message, "name another with --socket", { cause: error }));
    });
    // The socket is made within the call, so that it is nobody else's for no moment.
    const before = process.umask(0o177);
    try {
      server.listen(path, () => {
        chmodSync(path, 0o600);
        done();
      });
    } finally {
      process.umask(before);
    }
  });
}

class Connection {
  readonly #socket: Socket;
  readonly #handler: ControlHandler;
  #isBusy = false;

  constructor(socket: Socket, handler: ControlHandler, idleMs: number) {
    this.#socket = socket;
    this.#handler = handler;
    // A client that is gone is no matter of the run's; its requests that came whole are done.
    socket.on("error", () => socket.destroy());
    socket.setTimeout(idleMs, () => {
      if (!this.#isBusy) this.refuse(new ControlError("control-timeout", "nothing came for too long", "connect again"));
    });
  }

  /** One request after the other; while one is done, no more is read. */
  async serve(): Promise<void> {
    let rest = Buffer.alloc(0);
    try {
      for await (const chunk of this.#socket.iterator({ destroyOnReturn: false })) {
        rest = Buffer.concat([rest, chunk as Buffer]);
        for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
          const line = rest.subarray(0, end);
          rest = rest.subarray(end + 1);
          if (line.length > MAX_FRAME) return this.refuse(tooLarge());
          await this.#line(line.toString("utf8"));
        }
        if (rest.length > MAX_FRAME) return this.refuse(tooLarge());
      }
    } catch {
      // The client is gone.
      this.#socket.destroy();
      return;
    }
    if (rest.length > 0) {
      this.refuse(new ControlError("control-frame", "the last line has no end", "end every request with a newline"));
    } else this.end();
  }

  async #line(line: string): Promise<void> {
    if (line.trim() === "") return;
    const frame = readFrame(line);
    if ("error" in frame) {
      await this.#send({ v: CONTROL_VERSION, id: frame.id, ok: false, error: failureOf(frame.error) });
      return;
    }
    const { id } = frame.request;
    this.#isBusy = true;
    try {
      await this.#send({ v: CONTROL_VERSION, id, ok: true, result: await this.#handler(frame.request) });
    } catch (error) {
      await this.#send({ v: CONTROL_VERSION, id, ok: false, error: failureOf(error) });
    } finally {
      this.#isBusy = false;
    }
  }

  /** Waits until a slow client has room again, so that no answers pile up. */
  async #send(answer: ControlAnswer): Promise<void> {
    const socket = this.#socket;
    if (socket.destroyed || !socket.writable) return;
    if (socket.write(`${JSON.stringify(answer)}\n`)) return;
    this.#isBusy = false;
    await new Promise<void>((done) => {
      const settle = () => {
        socket.off("drain", settle);
        socket.off("close", settle);
        done();
      };
      socket.on("drain", settle);
      socket.on("close", settle);
    });
  }

  /** Tells why, and ends the connection. */
  refuse(error: ControlError): void {
    const answer: ControlAnswer = { v: CONTROL_VERSION, id: null, ok: false, error: failureOf(error) };
    if (!this.#socket.destroyed && this.#socket.writable) this.#socket.end(`${JSON.stringify(answer)}\n`);
    this.#letGo();
  }

  end(): void {
    if (!this.#socket.destroyed) this.#socket.end();
    this.#letGo();
  }

  /** What is still to be sent may leave; a client that does not take it is cut off. */
  #letGo(): void {
    const socket = this.#socket;
    socket.resume();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once("close", () => clearTimeout(timer));
    socket.once("finish", () => socket.destroySoon());
  }
}

const NEWLINE = 0x0a;
const LINGER_MS = 1000;

function tooLarge(): ControlError {
  return new ControlError("control-too-large", `a request has over ${MAX_FRAME} bytes`, "send less");
}
