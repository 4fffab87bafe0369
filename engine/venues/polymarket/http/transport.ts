import { type Dispatcher, Pool } from "undici";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The very bytes that were signed. */
  readonly body: string;
  /** Milliseconds from the call to the last byte of the answer. */
  readonly timeout: number;
}

/**
 * What came of one request, which is sent at most once. `not-sent` means that no byte of it left:
 * it may be tried again. `lost` means that it may have been carried out.
 */
export type HttpOutcome =
  | { readonly kind: "response"; readonly status: number; readonly headers: HttpHeaders; readonly text: string }
  | { readonly kind: "not-sent"; readonly reason: string }
  | { readonly kind: "lost"; readonly reason: string };

export type HttpHeaders = Readonly<Record<string, string>>;

/** Bytes of the longest answer that is read: a page of 500 markets has under 2 MB. */
const MAX_BODY = 16 * 1024 * 1024;

/** Carries requests to one host. The fault simulator has another one. */
export interface HttpTransport {
  send(request: HttpRequest): Promise<HttpOutcome>;
  close(): Promise<void>;
}

/** Text of an error that names no header and no body. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? code : error.name;
}

/** HTTP/1.1 over a pool of connections, without pipelining, redirects or retries. */
export class UndiciTransport implements HttpTransport {
  readonly #pool: Pool;

  /** `origin` is `https://host` or `http://127.0.0.1:port`. */
  constructor(origin: string, options: { readonly connections?: number; readonly connectTimeout?: number } = {}) {
    const connectTimeout = options.connectTimeout ?? 3_000;
    this.#pool = new Pool(origin, {
      connections: options.connections ?? 8,
      pipelining: 1,
      connect: { timeout: connectTimeout },
      // The exchange's load balancer closes idle connections: ours close first, so that a request never meets that.
      keepAliveTimeout: 4_000,
      keepAliveMaxTimeout: 10_000,
    });
  }

  send(request: HttpRequest): Promise<HttpOutcome> {
    return new Promise((resolve) => {
      const exchange = new Exchange(request.timeout, resolve);
      try {
        this.#pool.dispatch(
          {
            method: request.method,
            path: request.path,
            headers: { ...request.headers },
            body: request.body === "" ? null : request.body,
            headersTimeout: request.timeout,
            bodyTimeout: request.timeout,
          },
          exchange,
        );
      } catch (error) {
        exchange.onResponseError(null, error as Error);
      }
    });
  }

  /** Ends every connection; requests that are under way are lost. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** One request's way: knows whether it has left, and settles once. */
class Exchange implements Dispatcher.DispatchHandler {
  #settle: ((outcome: HttpOutcome) => void) | null;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #started = false;
  #status = 0;
  #headers: HttpHeaders = {};
  #length = 0;
  readonly #chunks: Buffer[] = [];

  constructor(timeout: number, settle: (outcome: HttpOutcome) => void) {
    this.#settle = settle;
    this.#timer = setTimeout(() => this.#stop("timeout"), timeout);
  }

  /** The last moment before the first byte leaves. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    // A request that waited too long for a connection must not leave any more.
    if (this.#settle === null) {
      controller.abort(new Error("given up"));
      return;
    }
    this.#controller = controller;
    this.#started = true;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    // An interim answer (1xx) is none.
    if (status < 200) return;
    this.#status = status;
    this.#headers = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(", ") : String(value),
      ]),
    );
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > MAX_BODY) this.#stop("answer too large");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const text = Buffer.concat(this.#chunks).toString("utf8");
    this.#finish({ kind: "response", status: this.#status, headers: this.#headers, text });
  }

  onResponseError(_: unknown, error: Error): void {
    this.#finish({ kind: this.#started ? "lost" : "not-sent", reason: reasonOf(error) });
  }

  #stop(reason: string): void {
    const controller = this.#controller;
    this.#finish({ kind: this.#started ? "lost" : "not-sent", reason });
    controller?.abort(new Error(reason));
  }

  #finish(outcome: HttpOutcome): void {
    clearTimeout(this.#timer);
    const settle = this.#settle;
    this.#settle = null;
    settle?.(outcome);
  }
}
