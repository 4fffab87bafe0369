/** Copies `old` to the front of the larger array `into`, and returns it. */
export function grown<Column extends Float64Array | Uint8Array>(old: Column, into: Column): Column {
  into.set(old);
  return into;
}
