import * as layout from "./layout.ts";

/**
 * Text of the AssemblyScript file `layout.ts`: the block's layout as byte offsets from its start, and
 * the codes that stand in it. The library imports it; the linker offers it to the compiler.
 */
export function layoutSource(): string {
  const lines: string[] = ["// Printed from the table of the ABI."];
  const add = (type: string, name: string, value: number): void => {
    lines.push(`export const ${name}: ${type} = ${type === "f64" ? floatLiteral(value) : String(value)};`);
  };
  add("i32", "ABI_VERSION", layout.ABI_VERSION);
  add("usize", "BLOCK_BYTES", layout.BLOCK_SLOTS * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.INPUT)) add("usize", `IN_${upperSnake(name)}`, slot * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.OUTPUT)) add("usize", `OUT_${upperSnake(name)}`, slot * SLOT_BYTES);
  add("usize", "PARAMS_OFFSET", layout.PARAMS_BASE * SLOT_BYTES);
  add("usize", "INTENT_OFFSET", layout.INTENT_BASE * SLOT_BYTES);
  add("usize", "INTENT_BYTES", layout.INTENT_SLOTS * SLOT_BYTES);
  add("i32", "MAX_INTENTS", layout.MAX_INTENTS);
  for (const [name, slot] of Object.entries(layout.INTENT))
    add("usize", `INTENT_${upperSnake(name)}`, slot * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.QUOTE)) add("usize", `QUOTE_${upperSnake(name)}`, slot * SLOT_BYTES);
  add("usize", "REPLACE_OLD", layout.REPLACE.old * SLOT_BYTES);
  add("usize", "CONVERT_ROWS", layout.CONVERT.rows * SLOT_BYTES);
  for (const [name, flag] of Object.entries(layout.QuoteFlag)) add("f64", `QUOTE_${upperSnake(name)}`, flag);
  add("i32", "MAX_LEVELS", layout.MAX_LEVELS);
  add("usize", "MARKET_OFFSET", layout.MARKET_BASE * SLOT_BYTES);
  add("usize", "MARKET_BYTES", layout.MARKET_SLOTS * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.MARKET))
    add("usize", `MARKET_${upperSnake(name)}`, slot * SLOT_BYTES);
  add("usize", "OPEN_ORDER_OFFSET", layout.OPEN_ORDER_BASE * SLOT_BYTES);
  add("usize", "OPEN_ORDER_BYTES", layout.OPEN_ORDER_SLOTS * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.OPEN_ORDER))
    add("usize", `OPEN_ORDER_${upperSnake(name)}`, slot * SLOT_BYTES);
  add("i64", "MAX_OPEN_ORDERS", layout.MAX_OPEN_ORDERS);
  add("usize", "SEED_OFFSET", layout.SEED_BASE * SLOT_BYTES);
  add("usize", "SIGNAL_OFFSET", layout.SIGNAL_BASE * SLOT_BYTES);
  add("usize", "SIGNAL_BYTES", layout.SIGNAL_SLOTS * SLOT_BYTES);
  for (const [name, slot] of Object.entries(layout.SIGNAL))
    add("usize", `SIGNAL_${upperSnake(name)}`, slot * SLOT_BYTES);
  add("usize", "QUESTION_OFFSET", layout.QUESTION_BASE * SLOT_BYTES);
  add("usize", "QUESTION_BYTES", layout.QUESTION_SLOTS * SLOT_BYTES);
  add("usize", "LOG_OFFSET", layout.LOG_BASE * SLOT_BYTES);
  add("i32", "MAX_LOG_SLOTS", layout.MAX_LOG_SLOTS);
  add("i32", "MAX_TEMPLATE_ARGS", layout.MAX_TEMPLATE_ARGS);
  for (const [name, op] of Object.entries(layout.IntentOp)) add("f64", `OP_${upperSnake(name)}`, op);
  for (const [name, tif] of Object.entries(layout.Tif)) add("i64", `TIF_${upperSnake(name)}`, tif);
  for (const [name, flag] of Object.entries(layout.IntentFlag)) add("f64", `FLAG_${upperSnake(name)}`, flag);
  for (const [name, status] of Object.entries(layout.OrderStatus)) add("f64", `STATUS_${upperSnake(name)}`, status);
  lines.push(textTable("ORDER_REASONS", layout.ORDER_REASONS), textTable("FILL_STAGES", Object.keys(layout.FillStage)));
  for (const [name, status] of Object.entries(layout.MarketStatus)) add("f64", `IS_${upperSnake(name)}`, status);
  for (const [name, change] of Object.entries(layout.MarketChange)) add("f64", `CHANGE_${upperSnake(name)}`, change);
  for (const [name, outcome] of Object.entries(layout.Outcome)) add("i64", `OUTCOME_${upperSnake(name)}`, outcome);
  for (const [name, { trap }] of Object.entries(layout.TRAPS)) add("i32", upperSnake(name), trap);
  add("f64", "TARGET_WASM", layout.TargetTag.wasm);
  add("f64", "ABSENT", layout.ABSENT);
  add("i64", "MAX_INT", layout.MAX_INT);
  for (const [name, scale] of Object.entries(layout.SCALE)) add("i64", `SCALE_${upperSnake(name)}`, scale);
  return `${lines.join("\n")}\n`;
}

const SLOT_BYTES = 8;

/** A constant array of texts, by their codes. */
function textTable(name: string, texts: readonly string[]): string {
  return `export const ${name}: StaticArray<string> = [${texts.map((text) => JSON.stringify(text)).join(", ")}];`;
}

function floatLiteral(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** `yesBidSize` -> `YES_BID_SIZE`, `errorArg0` -> `ERROR_ARG0`. */
function upperSnake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
