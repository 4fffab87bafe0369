const MEMORY_SECTION = 5;
const START_SECTION = 8;

export interface WasmSections {
  readonly hasStart: boolean;
  /** Declared maximum of the one memory in pages, or null where there is no such bound. */
  readonly memoryPages: number | null;
}

/** Reads the sections of a module that V8 has accepted, so that lengths can be trusted. */
export function readSections(bytes: Uint8Array): WasmSections {
  let hasStart = false;
  let memoryPages: number | null = null;
  let at = 8;
  const unsigned = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const id = bytes[at++];
    const length = unsigned();
    const end = at + length;
    if (id === START_SECTION) hasStart = true;
    if (id === MEMORY_SECTION && unsigned() === 1) {
      const flags = unsigned();
      unsigned();
      memoryPages = flags === 1 ? unsigned() : null;
    }
    at = end;
  }
  return { hasStart, memoryPages };
}
