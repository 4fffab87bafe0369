import type { Scope as InstanceScope, MarketFilter } from "../../runtime/abi/abi-file.ts";
import { type EventName, HANDLERS } from "../../runtime/abi/layout.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import { signatureOf } from "./functions.ts";
import { paramsOf } from "./params.ts";
import type { ClassInfo, Program } from "./program.ts";
import { Scope } from "./scope.ts";
import { HANDLER_PARAMS } from "./sdk.ts";
import { sdkCall } from "./settings.ts";
import { readSignals } from "./signals.ts";
import type { CheckedStrategy } from "./typed.ts";
import { sameType, showType } from "./types.ts";

/** What a strategy class declares: its markets, its timer, its parameters and its handlers. */
export function checkStrategy(program: Program, info: ClassInfo): CheckedStrategy {
  const { decl } = info;
  const scope = new Scope({ program, unit: decl.unit });
  const markets = readMarkets(scope, info);
  const covers = readScope(scope, info);
  const redemption = readRedemption(scope, info);
  const timer = readTimer(scope, info);
  const events = readHandlers(scope, info);
  const signals = readSignals(scope, info);
  const timed = events.includes("timer");
  if (timed && timer === null && declared(info, "timer") === null) {
    const method = decl.methods.get("on_timer");
    if (method !== undefined) scope.report("PMT0710", method.node.nameSpan, { problem: "`on_timer` needs a period" });
  }
  if (!timed && timer !== null) {
    scope.report(
      "PMT0710",
      (declared(info, "timer") as ast.Assign).span,
      {
        problem: "a timer without `on_timer` does nothing",
      },
      unusedLine(scope, declared(info, "timer") as ast.Assign),
    );
  }
  const named = [...decl.methods.keys()].some((name) => name.startsWith("on_"));
  if (!named) scope.report("PMT0713", decl.node.nameSpan, { name: decl.node.name });
  return { class: decl.name, markets, scope: covers, redemption, timer, signals, params: paramsOf(info), events };
}

/** Takes a statement out that stands alone on its line. */
function unusedLine(scope: Scope, { span }: ast.Assign): { readonly fix?: Fix } {
  const { text } = scope.unit.source;
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(0, span.start));
  const after = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(span.end));
  if (before === null || after === null) return {};
  const start = span.start - before[0].replace(/^[\r\n]/, "").length;
  return { fix: { span: { start, end: span.end + after[0].length }, replacement: "" } };
}

function declared(info: ClassInfo, name: string): ast.Assign | null {
  for (const statement of info.decl.node.body) {
    if (statement.kind !== "Assign") continue;
    const [target] = statement.targets;
    if (target?.kind === "Name" && target.id === name) return statement;
  }
  return null;
}

function readMarkets(scope: Scope, info: ClassInfo): MarketFilter {
  const nothing: MarketFilter = { kind: "slugs", slugs: [] };
  const statement = declared(info, "markets");
  if (statement === null) {
    scope.report("PMT0703", info.decl.node.nameSpan, {
      problem: `\`${info.decl.node.name}\` does not say which markets it wants`,
    });
    return nothing;
  }
  const made = sdkCall(scope, statement.value);
  const [argument, ...others] = made?.call.args ?? [];
  const single = others.length === 0 && made?.call.keywords.length === 0;
  if (made?.name === "Series" && single && argument?.kind === "Str" && isSlug(argument.value)) {
    return { kind: "series", slug: argument.value };
  }
  if (made?.name === "Events" && made.call.keywords.length === 0 && made.call.args.length > 0) {
    const slugs = made.call.args.map((arg) => (arg.kind === "Str" && isSlug(arg.value) ? arg.value : null));
    if (slugs.every((slug) => slug !== null)) return { kind: "events", slugs: slugs as string[] };
  }
  if (made?.name === "All" && argument === undefined && single) return { kind: "all" };
  if (made?.name === "Slugs" && single && argument?.kind === "List" && argument.elements.length > 0) {
    const slugs = argument.elements.map((element) =>
      element.kind === "Str" && isSlug(element.value) ? element.value : null,
    );
    if (slugs.every((slug) => slug !== null)) return { kind: "slugs", slugs: slugs as string[] };
  }
  scope.report("PMT0703", statement.value.span, { problem: "this does not name markets" });
  return nothing;
}

/** What one instance covers; a market where nothing is said. */
function readScope(scope: Scope, info: ClassInfo): InstanceScope {
  const statement = declared(info, "scope");
  if (statement === null) return "market";
  const { value } = statement;
  if (value.kind === "Str" && (value.value === "market" || value.value === "event")) return value.value;
  scope.report("PMT0716", value.span, { text: scope.text(value.span) });
  return "market";
}

/** Who redeems resolved markets; the engine where nothing is said. */
function readRedemption(scope: Scope, info: ClassInfo): "auto" | "manual" {
  const statement = declared(info, "redemption");
  if (statement === null) return "auto";
  const { value } = statement;
  if (value.kind === "Str" && (value.value === "auto" || value.value === "manual")) return value.value;
  scope.report("PMT0731", value.span, { text: scope.text(value.span) });
  return "auto";
}

function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text);
}

function readTimer(scope: Scope, info: ClassInfo): number | null {
  const statement = declared(info, "timer");
  if (statement === null) return null;
  const made = sdkCall(scope, statement.value);
  const [keyword, ...others] = made?.call.keywords ?? [];
  const unit = keyword?.name === "ms" ? 1_000 : keyword?.name === "s" ? 1_000_000 : 0;
  const value = keyword?.value;
  const sound = made?.name === "every" && made.call.args.length === 0 && others.length === 0 && unit > 0;
  if (sound && value?.kind === "Int" && value.value >= 1n && value.value <= 86_400_000n)
    return Number(value.value) * unit;
  scope.report("PMT0710", statement.value.span, { problem: "this is not a period" });
  return null;
}

function readHandlers(scope: Scope, info: ClassInfo): EventName[] {
  const names = new Map(Object.entries(HANDLERS).map(([event, handler]) => [handler, event as EventName]));
  for (const method of info.decl.methods.values()) {
    const { name, nameSpan } = method.node;
    if (!name.startsWith("on_")) continue;
    const wanted = HANDLER_PARAMS.get(name);
    if (wanted === undefined) {
      const hint = didYouMean(name, names.keys(), `handlers are ${[...names.keys()].join(", ")}`);
      scope.report("PMT0704", nameSpan, { name, hint }, renameFix(name, nameSpan, names.keys()));
      continue;
    }
    const signature = signatureOf(scope.program, scope.program.functionInfo(method));
    const types = signature.params.map((param) => param.type);
    if (types.some((type) => type.kind === "error")) continue;
    const fits = types.length === wanted.length && types.every((type, i) => sameType(type, wanted[i] as typeof type));
    const plain = signature.params.every((param) => param.default === null && !param.keywordOnly);
    const result = signature.declared === null || signature.declared.kind === "void";
    if (!fits || !plain || !result) {
      const expected = `(self, ${wanted.map((type, i) => `${["ctx", "x"][i]}: ${showType(type)}`).join(", ")}) -> None`;
      scope.report("PMT0705", nameSpan, { name, expected });
    }
  }
  return [...names].filter(([handler]) => info.decl.methods.has(handler)).map(([, event]) => event);
}
