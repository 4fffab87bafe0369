import { connect, type Socket } from "node:net";
import {
  CONTROL_VERSION,
  type ControlAnswer,
  ControlError,
  type ControlFailure,
  isRecord,
} from "./control-protocol.ts";

/** A run refused a request. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
  readonly failure: ControlFailure;

  constructor(failure: ControlFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** True where a process listens on the socket. */
export async function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    const end = (isOpen: boolean) => {
      socket.destroy();
      done(isOpen);
    };
    socket.once("connect", () => end(true));
    // A full backlog is a living process, too.
    socket.once("error", (error: NodeJS.ErrnoException) => end(error.code === "EAGAIN"));
  });
}

/** Longest answer, bytes: a status or a record of every field. */
const MAX_ANSWER = 4 * 1024 * 1024;

/**
 * Asks a run, and waits for its answer for at most `timeoutMs`. Throws RequestRefused, and
 * ControlError where nobody answers or not as it should be.
 */
export async function ask(
  path: string,
  request: { readonly verb: string } & Readonly<Record<string, unknown>>,
  timeoutMs = 60_000,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await exchange(path, `${JSON.stringify({ v: CONTROL_VERSION, id: 1, ...request })}\n`, timeoutMs);
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw notUnderstood(path);
  }
  if (!isAnswer(answer)) throw notUnderstood(path);
  if (!answer.ok) throw new RequestRefused(answer.error);
  return answer.result as Readonly<Record<string, unknown>>;
}

function isAnswer(value: unknown): value is ControlAnswer {
  if (!isRecord(value) || value.v !== CONTROL_VERSION) return false;
  return value.ok === true ? isRecord(value.result) : isRecord(value.error) && typeof value.error.code === "string";
}

function notUnderstood(path: string): ControlError {
  return new ControlError("control-answer", `what answers on ${path} is no run of this pmtc`, "name another socket");
}

function exchange(path: string, request: string, timeoutMs: number): Promise<string> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(path);
    let text = "";
    const end = (result: string | ControlError) => {
      clearTimeout(timer);
      socket.destroy();
      if (typeof result === "string") done(result);
      else fail(result);
    };
    const gone = (cause?: Error) =>
      end(new ControlError("control-no-run", `no run answers on ${path}`, "start one with `pmtc paper`", { cause }));
    const timer = setTimeout(() => {
      end(new ControlError("control-answer", `no answer from ${path} within ${timeoutMs / 1000} s`, "try again"));
    }, timeoutMs);
    socket.setEncoding("utf8");
    socket.on("connect", () => socket.write(request));
    socket.on("error", gone);
    socket.on("close", () => gone());
    socket.on("data", (chunk: string) => {
      text += chunk;
      const newline = text.indexOf("\n");
      if (newline >= 0) end(text.slice(0, newline));
      else if (text.length > MAX_ANSWER) end(notUnderstood(path));
    });
  });
}
