import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { OUTPUT, type Target } from "../../runtime/abi/layout.ts";
import { HostError } from "./errors.ts";

/** @throws HostError where there is not one value a parameter, or one that is no number */
export function requireParams(abi: AbiFile, params: Float64Array, target: Target): void {
  if (params.length !== abi.params.length || params.some((value) => Number.isNaN(value))) {
    throw new HostError(
      "host-misuse",
      target,
      `${abi.params.length} parameters are needed, given: [${params.join(", ")}]`,
    );
  }
}

/** Place of the error that a block describes, by the table of sites; null where there is none. */
export function errorPlace(abi: AbiFile, block: Float64Array): { readonly file: string; readonly line: number } | null {
  if (!block[OUTPUT.errorCode]) return null;
  const site = abi.sites[block[OUTPUT.errorSite] ?? -1];
  return site === undefined ? null : { file: site.file, line: site.line };
}
