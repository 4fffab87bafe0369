import type { Target } from "../../runtime/abi/layout.ts";

/** What can be wrong with the files of a compiled strategy. */
export type ArtifactErrorCode =
  | "artifact-missing"
  | "artifact-unreadable"
  | "artifact-version"
  | "artifact-hash"
  | "artifact-shape"
  /** What is wrong with a Wasm module: one code for each check of the loader. */
  | "artifact-size"
  | "artifact-invalid"
  | "artifact-section"
  | "artifact-start"
  | "artifact-memory"
  | "artifact-table"
  | "artifact-imports"
  | "artifact-exports"
  | "artifact-opcode";

/** The files of a compiled strategy cannot be used as they are. `help` is the way out. */
export class ArtifactError extends Error {
  override readonly name = "ArtifactError";
  readonly code: ArtifactErrorCode;
  readonly file: string;
  readonly help: string;

  constructor(code: ArtifactErrorCode, file: string, message: string, help: string) {
    super(message);
    this.code = code;
    this.file = file;
    this.help = help;
  }
}

export type HostErrorCode =
  /** The module ended in a way that is no error of the language: out of memory, an internal fault. */
  | "host-trap"
  | "host-stack-overflow"
  /** The host's backstop: more work, or more calls within each other, than any module of ours needs. */
  | "host-fuel"
  | "host-call-depth"
  /** The module does not keep to the ABI. */
  | "host-abi"
  /** The process that ran the module ended. */
  | "host-died"
  /** A call that the interface forbids. */
  | "host-misuse";

/** A module failed its host: never an error of the strategy, and never compared between targets. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;
  readonly target: Target;

  constructor(code: HostErrorCode, target: Target, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.target = target;
  }
}
