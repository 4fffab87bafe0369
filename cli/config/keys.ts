/** What a value of `pmt.toml` may be. */
export type ConfigKind =
  | { readonly kind: "text" }
  /** A whole number from 0 up. */
  | { readonly kind: "whole" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** Folders, relative to the file's own. */
  | { readonly kind: "folders" }
  /** A table of names with numbers, texts or booleans, for one strategy file's stem each. */
  | { readonly kind: "params" };

export interface ConfigKey {
  readonly value: ConfigKind;
  /** The flag that the key stands for, as commander names its option. */
  readonly option: string;
  readonly doc: string;
}

const data: ConfigKey = { value: { kind: "folders" }, option: "data", doc: "folders of market data" };
const target: ConfigKey = {
  value: { kind: "choice", choices: ["python", "typescript", "wasm"] },
  option: "target",
  doc: "what runs the strategy",
};
const paperTarget: ConfigKey = {
  value: { kind: "choice", choices: ["typescript", "wasm"] },
  option: "target",
  doc: "what runs the strategy",
};
const cash: ConfigKey = {
  value: { kind: "text" },
  option: "cash",
  doc: 'cash of each instance at the start, dollars, such as "10000"',
};
const assumeSize: ConfigKey = {
  value: { kind: "text" },
  option: "assumeSize",
  doc: 'size at the best price where the data has none, shares, such as "100"',
};
const from: ConfigKey = {
  value: { kind: "text" },
  option: "from",
  doc: "only markets that open at this UTC time or later",
};
const to: ConfigKey = { value: { kind: "text" }, option: "to", doc: "only markets that open before this UTC time" };
const seed: ConfigKey = {
  value: { kind: "whole" },
  option: "seed",
  doc: "seed of the random numbers that the strategy draws (ctx.random)",
};
const params: ConfigKey = {
  value: { kind: "params" },
  option: "param",
  doc: "parameters by the stem of the strategy's file: [SECTION.params.market_maker]",
};

/** Every key that `pmt.toml` may hold, by section; a section is a verb, a key one of its flags. */
export const CONFIG_KEYS: Readonly<Record<string, Readonly<Record<string, ConfigKey>>>> = {
  backtest: { data, target, cash, assume_size: assumeSize, from, to, seed, params },
  paper: { data, target: paperTarget, cash, assume_size: assumeSize, from, to, seed, params },
};

/** JSON Schema (draft 2020-12) of `pmt.toml`, for editors. */
export function configSchema(): object {
  const sections = Object.entries(CONFIG_KEYS).map(([section, keys]) => [
    section,
    {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, keySchema(key)])),
    },
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "pmt.toml",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(sections),
  };
}

function keySchema({ value, doc }: ConfigKey): object {
  switch (value.kind) {
    case "text":
      return { type: "string", description: doc };
    case "whole":
      return { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: doc };
    case "choice":
      return { enum: value.choices, description: doc };
    case "folders":
      return { type: "array", items: { type: "string" }, description: doc };
    case "params": {
      const setting = { type: ["string", "number", "boolean"] };
      return {
        type: "object",
        additionalProperties: { type: "object", additionalProperties: setting },
        description: doc,
      };
    }
  }
}
