import { type MessageFault, type Node, read } from "../../../feeds/polymarket/reader.ts";
import type { HttpHeaders, HttpOutcome } from "./transport.ts";

/** Why the venue refused an order, a cancel or a question. */
export type RefusalReason =
  | "tick"
  | "min-size"
  | "duplicate"
  | "crosses"
  | "balance"
  | "expiration"
  | "fok-unfilled"
  | "fak-unmatched"
  | "not-ready"
  | "closed-only"
  | "banned"
  | "version-mismatch"
  | "invalid-payload"
  | "signature"
  | "not-found"
  | "other";

/** Everything but an answer that could be read. Waits are in milliseconds. */
export type VenueFailure =
  /** 401: key, passphrase, signature or the request's time is not accepted. */
  | { readonly kind: "unauthorized"; readonly clock: boolean; readonly message: string }
  /** 429. */
  | { readonly kind: "rate-limited"; readonly retryAfter: number | null; readonly message: string }
  /** 425: the matching engine restarts. */
  | { readonly kind: "restarting"; readonly retryAfter: number | null }
  /** 503 in the venue's own words. */
  | {
      readonly kind: "unavailable";
      readonly mode: "cancel-only" | "post-only" | "disabled";
      readonly retryAfter: number | null;
      readonly message: string;
    }
  /** The venue answered that it did not do it. */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly reason: RefusalReason;
      readonly message: string;
      /** The id that the next heartbeat must carry, where one with another id was refused. */
      readonly heartbeatId: string | null;
    }
  /** No byte of the request left. */
  | { readonly kind: "not-sent"; readonly reason: string }
  /** A 5xx, a lost answer, or one that is not the venue's JSON: it may have been done. */
  | { readonly kind: "uncertain"; readonly status: number | null; readonly message: string };

/** The venue's token bucket of this key, as the last answer told it. */
export interface RateState {
  readonly remaining: number | null;
  /** Milliseconds. */
  readonly resetIn: number | null;
  readonly tier: string | null;
  readonly warning: string | null;
}

export type VenueResult<T> =
  | { readonly ok: true; readonly value: T; readonly rate: RateState | null }
  | { readonly ok: false; readonly failure: VenueFailure; readonly rate: RateState | null };

const REASONS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/order_version_mismatch/i, "version-mismatch"],
  [/tick size/i, "tick"],
  [/min(imum)? size|lower than the minimum|min size/i, "min-size"],
  [/duplicated|duplicate/i, "duplicate"],
  [/crosses (the )?book/i, "crosses"],
  [/not enough balance|insufficient balance|allowance/i, "balance"],
  [/invalid expiration/i, "expiration"],
  [/fully filled|FOK orders/i, "fok-unfilled"],
  [/no orders found to match|FAK/i, "fak-unmatched"],
  [/not yet ready|not ready/i, "not-ready"],
  [/closed only|closed-only/i, "closed-only"],
  [/banned/i, "banned"],
  [/signature|signer/i, "signature"],
  [/not found|no orderbook exists|can't be found/i, "not-found"],
  [/invalid|payload|exceeds/i, "invalid-payload"],
];

/** The reason in a message of the venue. */
export function refusalReason(message: string): RefusalReason {
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
}

const SHOWN = 200;

/** Milliseconds in a header or a body member that counts seconds. */
function seconds(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,7}(\.\d{1,3})?$/.test(text)) return null;
  return Math.ceil(Number(text) * 1_000);
}

/** The bucket in an answer's headers; null where the answer has none. */
export function rateState(headers: HttpHeaders): RateState | null {
  const header = (name: string): string | undefined => headers[`poly-ratelimit-${name}`];
  const remaining = header("remaining");
  const found = ["remaining", "reset", "tier", "warning"].some((name) => header(name) !== undefined);
  if (!found) return null;
  return {
    remaining: remaining !== undefined && /^-?\d{1,9}$/.test(remaining) ? Number(remaining) : null,
    resetIn: seconds(header("reset")),
    tier: header("tier") ?? null,
    warning: header("warning") ?? null,
  };
}

interface ErrorBody {
  readonly message: string;
  readonly postOnly: boolean;
  readonly retryAfter: number | null;
  readonly heartbeatId: string | null;
}

/** Reads `{"error": "..."}` and what the venue adds to it. */
function readErrorBody(node: Node): ErrorBody {
  const message = node.oneOf("error", "errorMsg", "message");
  const text = typeof message.raw === "string" ? message.raw : JSON.stringify(message.raw ?? null);
  const retry = node.at("retry_after_seconds").maybe((n) => n.units(3));
  const flag = node.at("post_only_mode");
  return {
    message: text.slice(0, SHOWN),
    postOnly: flag.raw === true || /post_only_mode|post-only mode/i.test(`${text} ${String(node.at("code").raw)}`),
    retryAfter: retry,
    heartbeatId: node.at("heartbeat_id").maybe((n) => n.text()),
  };
}

function errorBody(text: string): ErrorBody | null {
  try {
    const result = read(readErrorBody, JSON.parse(text));
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}

/** What an answer that is not 2xx, or no answer, means. A status of 4xx (but 408) means that nothing was done. */
export function failureOf(outcome: HttpOutcome): VenueFailure {
  if (outcome.kind === "not-sent") return { kind: "not-sent", reason: outcome.reason };
  if (outcome.kind === "lost") return { kind: "uncertain", status: null, message: outcome.reason };
  const { status, headers } = outcome;
  const body = errorBody(outcome.text);
  const message = body?.message ?? "no error message of the venue";
  const retryAfter = seconds(headers["retry-after"]) ?? body?.retryAfter ?? null;
  if (status === 401) return { kind: "unauthorized", clock: /timestamp|expired|clock/i.test(message), message };
  if (status === 425) return { kind: "restarting", retryAfter };
  if (status === 429) return { kind: "rate-limited", retryAfter, message };
  if (status === 503 && body !== null) {
    const mode = unavailableMode(body);
    if (mode !== null) return { kind: "unavailable", mode, retryAfter, message };
  }
  if (status >= 400 && status < 500 && status !== 408) {
    return { kind: "refused", status, reason: refusalReason(message), message, heartbeatId: body?.heartbeatId ?? null };
  }
  return { kind: "uncertain", status, message };
}

function unavailableMode(body: ErrorBody): "cancel-only" | "post-only" | "disabled" | null {
  if (body.postOnly) return "post-only";
  if (/cancel-only/i.test(body.message)) return "cancel-only";
  if (/disabled/i.test(body.message)) return "disabled";
  return null;
}

/** A 2xx whose body is not what it should be: something was done, and it is not known what. */
export function unreadable(status: number, fault: MessageFault): VenueFailure {
  return { kind: "uncertain", status, message: `unreadable answer: ${fault.path || "body"}, wanted ${fault.wanted}` };
}
