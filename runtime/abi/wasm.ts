/** What a Wasm module of this ABI exports, sorted: functions, and `memory`. It imports nothing. */
export const WASM_EXPORTS = [
  /** `() -> i32`: ABI_VERSION. */
  "abi_version",
  /** `() -> i32`: address of the block. */
  "block_pointer",
  /** `(kind: i32) -> i32`: one event; number of intents written. */
  "handle",
  /** Top level of the module's own text, in place of a start section; called once, before all others. */
  "initialize",
  "memory",
  /** `() -> i32`: module constants, parameters, `__init__`; number of intents written. */
  "start",
  /** `(slots: i32) -> i32`: takes the state from the state buffer; 1, or 0 where the length is wrong. */
  "state_load",
  /** `() -> i32`: address of the state buffer. */
  "state_pointer",
  /** `(slots: i32) -> i32`: makes room in the state buffer; its address. */
  "state_reserve",
  /** `() -> i32`: puts the state into the state buffer; number of slots. */
  "state_save",
] as const;

/** Most pages (64 KiB) that a module's memory may declare. */
export const WASM_MAX_PAGES = 64;

/** Most elements that its tables may declare: functions that are called through a value. */
export const WASM_MAX_TABLE = 4096;

/** Most bytes of a module. */
export const WASM_MAX_BYTES = 4 * 1024 * 1024;
