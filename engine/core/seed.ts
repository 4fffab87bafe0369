import { createHash } from "node:crypto";
import { SEED_SLOTS } from "../../runtime/abi/layout.ts";

/** Least of the two moduli of the generator, less one. */
const MOST = 4_294_944_442;

/**
 * Seeds of an instance's random numbers: the first six big-endian u32 of the SHA-256 of
 * `pmtc random 1 <seed> <strategy> <slug of its first market>`, each brought into [1, 4294944442] by a remainder.
 */
export function seedSlots(seed: number, strategy: string, market: string): Float64Array {
  const digest = createHash("sha256").update(`pmtc random 1 ${seed} ${strategy} ${market}`).digest();
  return Float64Array.from({ length: SEED_SLOTS }, (_, i) => 1 + (digest.readUInt32BE(4 * i) % MOST));
}
