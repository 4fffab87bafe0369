/**
 * Keeps the results of slow, pure steps from one run to the next. A key is the hash of everything
 * that its result depends on, so an entry is right for ever; losing one only costs time.
 */
export interface Memo {
  get(key: string): Uint8Array | null;
  put(key: string, value: Uint8Array): void;
}

/** Keeps nothing. */
export const NO_MEMO: Memo = { get: () => null, put: () => undefined };

/** The result under `key`, or a new one from `make`, which is then kept. */
export async function remembered(memo: Memo, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = memo.get(key);
  if (known !== null) return known;
  const made = await make();
  memo.put(key, made);
  return made;
}
