/**
 * How another process speaks with a run: over a unix socket, one JSON object a line.
 *
 * A request is `{"v":1,"id":N,"verb":"status"}`; `swap` also has `artifact` (absolute path of an
 * `.abi.json`) and may have `params` (values of parameters by name, as slots). An answer repeats the
 * `id` and has either `result` or `error`. Requests of one connection are answered in their order.
 */
export const CONTROL_VERSION = 1;

/** Longest line, bytes. */
export const MAX_FRAME = 64 * 1024;

export type ControlRequest =
  | { readonly id: number; readonly verb: "status" }
  | {
      readonly id: number;
      readonly verb: "swap";
      readonly artifact: string;
      readonly params: Readonly<Record<string, number>>;
    }
  | { readonly id: number; readonly verb: "rollback" }
  | { readonly id: number; readonly verb: "stop" };

export type ControlErrorCode =
  /** A line that is no request: no JSON, no object, no end. */
  | "control-frame"
  | "control-too-large"
  | "control-version"
  | "control-verb"
  | "control-argument"
  /** Too many connections at once. */
  | "control-busy"
  /** Nothing came for too long. */
  | "control-timeout"
  /** The run failed in a way that it has no word for; it goes on. */
  | "control-internal"
  /** Of the client: nobody answers, or not in this language. */
  | "control-no-run"
  | "control-answer"
  /** Of the start: another run answers there, or the path cannot be a socket. */
  | "control-in-use"
  | "control-path";

export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly code: ControlErrorCode;
  readonly help: string;

  constructor(code: ControlErrorCode, message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.help = help;
  }
}

/** Why a request was not done. */
export interface ControlFailure {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** The field of the state, where one is to blame. */
  readonly field: string | null;
  /** Code of the error behind it, such as `host-fuel`. */
  readonly cause: string | null;
}

export type ControlAnswer =
  | { readonly v: typeof CONTROL_VERSION; readonly id: number | null; readonly ok: true; readonly result: object }
  | {
      readonly v: typeof CONTROL_VERSION;
      readonly id: number | null;
      readonly ok: false;
      readonly error: ControlFailure;
    };

/** What came in one line: a request, or what is wrong with it and the number that it bore. */
export type Frame = { readonly request: ControlRequest } | { readonly id: number | null; readonly error: ControlError };

/** Reads one line. */
export function readFrame(line: string): Frame {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: new ControlError("control-frame", "the line is no JSON", FORM) };
  }
  if (!isRecord(value)) return { id: null, error: new ControlError("control-frame", "the line is no object", FORM) };
  const id = typeof value.id === "number" && Number.isSafeInteger(value.id) && value.id >= 0 ? value.id : null;
  try {
    return { request: readRequest(value, id) };
  } catch (error) {
    if (error instanceof ControlError) return { id, error };
    throw error;
  }
}

const FORM = `send {"v":${CONTROL_VERSION},"id":1,"verb":"status"} and a newline`;
const VERBS = ["status", "swap", "rollback", "stop"];

function readRequest(value: Record<string, unknown>, id: number | null): ControlRequest {
  if (value.v !== CONTROL_VERSION) {
    const message = `the run speaks version ${CONTROL_VERSION}, and not ${show(value.v)}`;
    throw new ControlError("control-version", message, "use the pmtc that started the run");
  }
  if (id === null) throw new ControlError("control-argument", "`id` is no whole number from 0 up", FORM);
  const { verb } = value;
  switch (verb) {
    case "status":
    case "rollback":
    case "stop":
      return { id, verb };
    case "swap": {
      const { artifact, params = {} } = value;
      if (typeof artifact !== "string" || !artifact.startsWith("/") || artifact.includes("\0")) {
        throw new ControlError("control-argument", "`artifact` is no absolute path", "name an .abi.json file");
      }
      if (!isRecord(params) || !Object.values(params).every((one) => typeof one === "number" && Number.isFinite(one))) {
        throw new ControlError("control-argument", "`params` is no table of numbers", "give slots by name");
      }
      return { id, verb, artifact, params: params as Record<string, number> };
    }
    default:
      throw new ControlError("control-verb", `there is no verb ${show(verb)}`, `send one of ${VERBS.join(", ")}`);
  }
}

/** Whatever a handler threw, as an answer. */
export function failureOf(error: unknown): ControlFailure {
  if (!(error instanceof Error)) return internal(String(error));
  const { code, help, field } = error as { code?: unknown; help?: unknown; field?: unknown };
  if (typeof code !== "string" || typeof help !== "string") return internal(error.message);
  const cause = error.cause instanceof Error ? (error.cause as { code?: unknown }).code : undefined;
  return {
    code,
    message: error.message,
    help,
    field: typeof field === "string" ? field : null,
    cause: typeof cause === "string" ? cause : null,
  };
}

function internal(message: string): ControlFailure {
  return {
    code: "control-internal",
    message,
    help: "the run goes on; this is a fault of pmtc",
    field: null,
    cause: null,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 40);
}
