import type { VenueFailure } from "../venues/polymarket/http/failure.ts";

export type LiveErrorCode =
  /** A host that is not this machine, or no plain address of one. */
  | "venue-address"
  /** Nobody answers there. */
  | "venue-down"
  /** It answers what no venue says. */
  | "venue-answer"
  | "venue-refused"
  | "unauthorized"
  | "clock-skew"
  /** The venue lists no market that the strategy wants. */
  | "no-markets"
  | "market-terms";

/** Why a live run cannot begin. No message holds a secret. */
export class LiveError extends Error {
  override readonly name = "LiveError";
  readonly code: LiveErrorCode;
  readonly help: string;

  constructor(code: LiveErrorCode, message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

/** The error of a question without whose answer a run cannot begin. */
export function failedQuestion(what: string, failure: VenueFailure): LiveError {
  switch (failure.kind) {
    case "not-sent":
      return new LiveError("venue-down", `${what}: no connection (${failure.reason})`, "is the venue running there?");
    case "unauthorized":
      return new LiveError(
        "unauthorized",
        `${what}: the venue does not accept the key (401)`,
        failure.clock ? "compare the clocks" : "is it the key of this venue's account?",
      );
    case "refused":
      return new LiveError("venue-refused", `${what}: ${failure.status} ${failure.message}`, "the venue refused it");
    case "uncertain":
      return new LiveError("venue-answer", `${what}: ${failure.message}`, "is there a venue at this address?");
    case "restarting":
    case "rate-limited":
    case "unavailable":
      return new LiveError("venue-down", `${what}: the venue is ${failure.kind}`, "try again later");
    default:
      return failure satisfies never;
  }
}
