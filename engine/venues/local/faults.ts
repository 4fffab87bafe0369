import type { Settlement } from "./records.ts";

/** What can be made to go wrong. `-after` faults act after the request was carried out. */
export const FAULT_KINDS = [
  "429",
  "425",
  "401",
  "503-disabled",
  "503-cancel-only",
  "503-post-only",
  "html",
  "500",
  "500-after",
  "delay",
  "delay-after",
  "drop",
  "drop-after",
  "truncated",
  "ws-malformed",
  "ws-cut",
  "ws-freeze",
  "trade-retried",
  "trade-failed",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault that waits for its requests (or socket messages). */
export interface Fault {
  readonly kind: FaultKind;
  /** How many requests it still meets. */
  count: number;
  /** Only requests of this method and path; empty: any path of the venue. */
  readonly method: string;
  readonly path: string;
  /** Of a delay, or of `Retry-After`, milliseconds. */
  readonly ms: number;
}

/** Faults on demand, first come first served. */
export class Faults {
  #waiting: Fault[] = [];

  /** Adds what a control request asks for; the reason where it is none. */
  add(wish: Readonly<Record<string, unknown>>): string | null {
    const { kind, count = 1, method = "", path = "", ms = 1_000 } = wish;
    const known = FAULT_KINDS.find((name) => name === kind);
    if (known === undefined) return `kind must be one of ${FAULT_KINDS.join(", ")}`;
    if (!isWhole(count) || !isWhole(ms)) return "count and ms must be whole numbers";
    if (typeof method !== "string" || typeof path !== "string") return "method and path must be texts";
    if (count > 0) this.#waiting.push({ kind: known, count, method, path, ms });
    return null;
  }

  list(): readonly Fault[] {
    return this.#waiting;
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault that the next request of a method and path meets, if any. */
  takeRequest(method: string, path: string): Fault | undefined {
    return this.#take(
      (fault) =>
        !/^(?:ws|trade)-/.test(fault.kind) &&
        (fault.method === "" || fault.method === method) &&
        (fault.path === "" || fault.path === path),
    );
  }

  /** The fault that the next message of a socket (its path) meets, if any. */
  takeMessage(path: string): Fault | undefined {
    return this.#take((fault) => fault.kind.startsWith("ws-") && (fault.path === "" || fault.path === path));
  }

  /** How the trades of the next order that takes end. */
  takeSettlement(): Settlement {
    const fault = this.#take(({ kind }) => kind === "trade-retried" || kind === "trade-failed");
    return fault === undefined ? "confirmed" : fault.kind === "trade-failed" ? "failed" : "retried";
  }

  #take(meets: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.#waiting.find(meets);
    if (fault === undefined) return undefined;
    fault.count--;
    if (fault.count === 0) this.#waiting = this.#waiting.filter((other) => other !== fault);
    return fault;
  }
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** An answer in the place of the request's own. */
export interface FaultAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): FaultAnswer => ({
  status,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

/** The answer of a fault that answers by itself, or undefined for those that delay or cut. Texts: docs.polymarket.com/resources/error-codes. */
export function faultAnswer(fault: Fault): FaultAnswer | undefined {
  const seconds = String(Math.ceil(fault.ms / 1_000));
  switch (fault.kind) {
    case "429":
      return json(
        429,
        { error: "Too Many Requests" },
        {
          "retry-after": seconds,
          "poly-ratelimit-remaining": "0",
          "poly-ratelimit-reset": seconds,
          "poly-ratelimit-tier": "standard",
        },
      );
    case "425":
      return json(425, { error: "the matching engine is restarting" });
    case "401":
      return json(401, { error: "Unauthorized/Invalid api key" });
    case "503-disabled":
      return json(503, { error: "Trading is currently disabled. Check polymarket.com for updates" });
    case "503-cancel-only":
      return json(503, {
        error: "Trading is currently cancel-only. New orders are not accepted, but cancels are allowed.",
      });
    case "503-post-only":
      return json(503, { error: "post_only_mode", retry_after_seconds: Number(seconds) });
    case "html":
      return {
        status: 200,
        body: "<!DOCTYPE html><html><body>Just a moment...</body></html>",
        headers: { "content-type": "text/html" },
      };
    case "500":
    case "500-after":
      return json(500, { error: "could not run the execution" });
    default:
      return undefined;
  }
}
