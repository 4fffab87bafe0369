import { type Form, PRIMITIVES, type Primitive } from "../primitives.ts";

/** Titles of the groups of the table, by the part of a name before its first dot. */
const titles: Readonly<Record<string, string>> = {
  int: "int",
  bool: "bool",
  float: "float",
  M: "Price, Size and Usd alike",
  price: "Price",
  size: "Size",
  usd: "Usd",
  cost: "Cost of an order",
  mid: "Middle of two prices",
  outcome: "Outcome",
  list: "list",
  set: "set",
  ctx: "Context",
  markets: "Markets",
  market: "Market",
  event: "Event",
  openOrder: "Order",
  seed: "Seed of ctx.random",
  leg: "Leg",
  book: "Book",
  fill: "Fill",
  order: "OrderUpdate",
  signal: "Signal",
  latest: "LatestSignal",
  trade: "Trade",
};

/**
 * Text of `appendix-primitives.md`: every row of the table of operations. `npm run spec` writes it,
 * and a test says whether it is current.
 */
export function renderAppendix(): string {
  const groups = new Map<string, Primitive[]>();
  for (const primitive of PRIMITIVES.values()) {
    const key = primitive.name.split(".")[0] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), primitive]);
  }
  const parts = [
    "# Appendix: the primitives",
    "",
    "Made from `dsl-spec/primitives.ts` by `npm run spec`; do not edit. `M` stands for one and the same of",
    "`price`, `size` and `usd`, `T` for any element type, `X?` for `X | None`. An operation that can fail",
    "names the errors that it raises.",
  ];
  for (const [key, rows] of groups) {
    parts.push(
      "",
      `## ${titles[key] ?? key}`,
      "",
      "| operation | raises | on the targets | meaning |",
      "|---|---|---|---|",
    );
    for (const primitive of rows) parts.push(tableRow(primitive));
  }
  return `${parts.join("\n")}\n`;
}

function tableRow(primitive: Primitive): string {
  const signature = `\`${primitive.name}(${primitive.params.join(", ")}) -> ${primitive.result}\``;
  const forms = primitive.as === undefined ? spell(primitive.form) : `${spell(primitive.form)}, ${spell(primitive.as)}`;
  return `| ${signature} | ${primitive.traps.join(", ")} | ${forms} | ${escapePipes(primitive.doc)} |`.replaceAll(
    "|  |",
    "| |",
  );
}

function spell(form: Form): string {
  switch (form.kind) {
    case "infix":
      return `\`a ${form.name} b\``;
    case "prefix":
      return `\`${form.name}a\``;
    case "call":
      return `\`${form.name}()\``;
    case "method":
      return `\`.${form.name}()\``;
    case "property":
      return `\`.${form.name}\``;
    case "identity":
      return "the value";
    case "cast":
      return "a conversion";
  }
}

function escapePipes(text: string): string {
  return text.replaceAll("|", "\\|");
}
