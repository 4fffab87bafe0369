import type { ArtifactErrorCode } from "../hosts/errors.ts";

/**
 * Why a swap was refused. The old module goes on in every case.
 *
 * - `PMT1020` a field of the state has another type; `PMT1021` nothing initialises a new field of
 *   objects that are carried; `PMT1022` other markets or another scope; `PMT1023` another strategy;
 *   `PMT1024` the new module failed in its dry run.
 * - `swap-busy` another swap is on its way; `swap-no-previous` there is nothing to go back to;
 *   `swap-param` a value that was given is none of the parameter's; `swap-target` the run is on a target
 *   whose modules are not swapped; `swap-over` the run has ended; `artifact-...` a check of the
 *   loader that the files do not pass; `swap-artifact` they are not as they must be in another way.
 */
export type SwapErrorCode =
  | "PMT1020"
  | "PMT1021"
  | "PMT1022"
  | "PMT1023"
  | "PMT1024"
  | "swap-busy"
  | "swap-no-previous"
  | "swap-param"
  | "swap-target"
  | "swap-over"
  | "swap-artifact"
  | "swap-missing-signal"
  | "swap-missing-trades"
  | ArtifactErrorCode;

/** A swap that was refused before it changed anything. */
export class SwapRefused extends Error {
  override readonly name = "SwapRefused";
  readonly code: SwapErrorCode;
  readonly help: string;
  /** The field of the state, where one is to blame. */
  readonly field: string | null;

  constructor(code: SwapErrorCode, message: string, help: string, field: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.help = help;
    this.field = field;
  }
}
