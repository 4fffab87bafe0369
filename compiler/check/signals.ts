import { MAX_SIGNALS } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean, renameFix } from "../resolve/suggest.ts";
import type { ClassDecl } from "../resolve/symbols.ts";
import { bindArguments, errorAt } from "./arguments.ts";
import type { MemberText } from "./enums.ts";
import { checkHolder, checkValue } from "./expressions.ts";
import type { ClassInfo, Program } from "./program.ts";
import { Scope } from "./scope.ts";
import { sdkCall } from "./settings.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, INT, STR, type Type } from "./types.ts";

/** The signals that the strategy of a program declares: names by the attribute, in their order. */
interface DeclaredSignals {
  readonly decl: ClassDecl | null;
  readonly names: ReadonlyMap<string, string>;
  /** Those that `ctx.signal` reads somewhere. */
  readonly read: Set<string>;
}

const declared = new WeakMap<Program, DeclaredSignals>();
/** Of each expression that is the name of an event's signal: which one, as its index. */
const indexOf = new WeakMap<TExpr, TExpr>();

const LATEST: Type = { kind: "handle", name: "LatestSignal" };

function signalsOf(program: Program): DeclaredSignals {
  const known = declared.get(program);
  if (known !== undefined) return known;
  const info = [...program.classes.values()].find(({ decl }) => decl.isStrategy && decl.unit.module === "__main__");
  const names = new Map<string, string>();
  if (info !== undefined) {
    const scope = new Scope({ program, unit: info.decl.unit });
    for (const { attr, call } of declarations(scope, info)) {
      const name = nameIn(call);
      if (name !== null && !names.has(attr)) names.set(attr, name);
    }
  }
  const made = { decl: info?.decl ?? null, names, read: new Set<string>() };
  declared.set(program, made);
  return made;
}

interface Declaration {
  readonly attr: string;
  readonly call: ast.Call;
  readonly statement: ast.Assign;
}

/** `name = signal(...)` in the body of a class. */
function declarations(scope: Scope, info: ClassInfo): Declaration[] {
  return info.decl.node.body.flatMap((statement) => {
    if (statement.kind !== "Assign") return [];
    const [target] = statement.targets;
    const made = sdkCall(scope, statement.value);
    if (made?.name !== "signal" || target?.kind !== "Name") return [];
    return [{ attr: target.id, call: made.call, statement }];
  });
}

function nameIn({ args, keywords }: ast.Call): string | null {
  const [argument, ...others] = args;
  return argument?.kind === "Str" && others.length === 0 && keywords.length === 0 ? argument.value : null;
}

/**
 * Names of the series that a strategy asks for, in the order of their rows. Reports those that name none, that
 * stand there twice, and that nothing reads.
 */
export function readSignals(scope: Scope, info: ClassInfo): readonly string[] {
  const found = declarations(scope, info);
  const handler = info.decl.methods.get("on_signal");
  if (found.length === 0 && handler !== undefined) {
    scope.report("PMT0717", handler.node.nameSpan, { problem: "`on_signal` needs a signal" });
  }
  const names: string[] = [];
  const { read } = signalsOf(scope.program);
  for (const { attr, call, statement } of found) {
    const name = nameIn(call);
    if (name === null) scope.report("PMT0717", call.span, { problem: "this does not name a signal" });
    else if (!/^[A-Za-z0-9_.-]+:[!-~]+$/.test(name)) scope.report("PMT0718", call.span, { name });
    else if (names.includes(name))
      scope.report("PMT0720", statement.span, { problem: `\`${name}\` is asked for twice` });
    else {
      names.push(name);
      if (names.length === MAX_SIGNALS + 1)
        scope.report("PMT0720", statement.span, { problem: `a strategy has at most ${MAX_SIGNALS} signals` });
      if (handler === undefined && !read.has(name) && !scope.unit.partial)
        scope.report("PMT0717", statement.span, { problem: `nothing reads the signal \`${attr}\`` });
    }
  }
  return names;
}

/** Name of the signal that `self.spot` or `Klass.spot` declares; null for anything else. */
function named(scope: Scope, node: ast.Expr): string | null {
  if (node.kind !== "Attribute" || node.value.kind !== "Name") return null;
  const { decl, names } = signalsOf(scope.program);
  const name = names.get(node.attr);
  if (decl === null || name === undefined) return null;
  const { id } = node.value;
  if (id === "self" && scope.owner?.decl === decl) return name;
  const symbol = scope.localNames.has(id) ? null : scope.global(id);
  return symbol?.kind === "class" && symbol.decl === decl ? name : null;
}

/** `self.spot.name` and `self.spot.source`; a report for `self.spot` alone. Null for anything else. */
export function checkDeclaredSignal(scope: Scope, node: ast.Attribute): TExpr | null {
  const { span } = node;
  if (named(scope, node) !== null) return scope.fail("PMT0721", span, { text: scope.text(span) });
  const name = named(scope, node.value);
  if (name === null) return null;
  if (node.attr === "name" || node.attr === "source") return text(node.attr === "name" ? name : sourceOf(name), span);
  const hint = didYouMean(node.attr, ["name", "source"], "it has name, source");
  return scope.fail("PMT0303", node.attrSpan, { name: node.attr, type: "SignalName", hint });
}

function sourceOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}

function text(value: string, span: TExpr["span"]): TExpr {
  return { op: "str", value, type: STR, span };
}

/** `.name` or `.source` of the signal of an event: the text of its index. */
export function checkSignalText(scope: Scope, node: ast.Attribute, signal: TExpr): TExpr {
  const { span } = node;
  const names = [...signalsOf(scope.program).names.values()];
  const texts = node.attr === "name" ? names : names.map(sourceOf);
  const index: TExpr = { op: "prim", prim: "signal.index", args: [signal], order: [0], type: INT, span };
  const slot = { type: INT };
  const last = text(texts.at(-1) ?? "", span);
  const value = texts.slice(0, -1).reduceRight<TExpr>((otherwise, each, at) => {
    const left: TExpr = { op: "slot", slot, type: INT, span };
    const right: TExpr = { op: "int", value: at, type: INT, span };
    const test: TExpr = { op: "prim", prim: "int.eq", args: [left, right], order: [0, 1], type: BOOL, span };
    return { op: "if", test, then: text(each, span), else: otherwise, type: STR, span };
  }, last);
  const made: TExpr = { op: "block", body: [{ op: "setSlot", slot, value: index, span }], value, type: STR, span };
  if (node.attr === "name") indexOf.set(made, index);
  return made;
}

/** `signal.name` within a log or an error: the index of the signal, and the names of all. Null for anything else. */
export function signalNameText(scope: Scope, node: ast.Expr): MemberText | null {
  if (node.kind !== "Attribute" || node.attr !== "name") return null;
  const { silent } = scope;
  // Anything else is checked, and reported on, by the caller.
  scope.silent = true;
  const signal = named(scope, node.value) === null ? checkHolder(scope, node.value) : null;
  scope.silent = silent;
  if (signal?.type.kind !== "handle" || signal.type.name !== "Signal") return null;
  const value = indexOf.get(checkSignalText(scope, node, signal));
  const texts = [...signalsOf(scope.program).names.values()];
  return value === undefined || texts.length === 0 ? null : { value, texts, isText: true };
}

/** `signal.name == "source:NAME"`: two indices are compared. Null where not one name and one constant text are. */
export function compareSignalName(
  scope: Scope,
  op: "==" | "!=",
  left: TExpr,
  right: TExpr,
  span: TExpr["span"],
): TExpr | null {
  const index = indexOf.get(left) ?? indexOf.get(right);
  const other = indexOf.has(left) ? right : left;
  const name = constantText(scope, other);
  if (index === undefined || name === null) return null;
  const row = rowOf(scope, name, other.span);
  if (row === null) return errorAt(span);
  const value: TExpr = { op: "int", value: row, type: INT, span: other.span };
  const prim = op === "==" ? "int.eq" : "int.ne";
  return { op: "prim", prim, args: [index, value], order: [0, 1], type: BOOL, span };
}

function constantText(scope: Scope, value: TExpr): string | null {
  if (value.op === "str") return value.value;
  if (value.op !== "constant") return null;
  const held = scope.program.constants.get(value.name)?.value;
  return held?.op === "str" ? held.value : null;
}

/** Row of the signal of that name; null after a report. */
function rowOf(scope: Scope, name: string, span: TExpr["span"]): number | null {
  const { names } = signalsOf(scope.program);
  const row = [...names.values()].indexOf(name);
  if (row >= 0) return row;
  const known = [...names.values()];
  const otherwise =
    known.length === 0
      ? `declare it in the class of the strategy: \`spot = signal("${name}")\``
      : `it declares ${known.join(", ")}`;
  const fix = scope.unit.source.slice(span).startsWith('"') ? renameFix(name, innerOf(span), known) : {};
  scope.report("PMT0719", span, { name, hint: didYouMean(name, known, otherwise) }, fix);
  return null;
}

/** A text without its quotes. */
function innerOf({ start, end }: TExpr["span"]): TExpr["span"] {
  return { start: start + 1, end: end - 1 };
}

/** `ctx.signal(self.spot)` or `ctx.signal("source:NAME")`. */
export function checkSignalCall(scope: Scope, node: ast.Call, context: TExpr): TExpr {
  const read = (_: Scope, argument: ast.Expr): TExpr => readRow(scope, argument);
  const bound = bindArguments(
    scope,
    node,
    [{ name: "name", type: INT, keywordOnly: false, default: null, read }],
    "signal",
  );
  const [row] = bound?.args ?? [];
  if (row === undefined) return errorAt(node.span);
  return { op: "prim", prim: "ctx.signal", args: [context, row], order: [0, 1], type: LATEST, span: node.span };
}

function readRow(scope: Scope, node: ast.Expr): TExpr {
  const { span } = node;
  const attribute = named(scope, node);
  const value = attribute === null ? checkValue(scope, node) : text(attribute, span);
  if (value.type.kind === "error") return value;
  const name = constantText(scope, value);
  if (name === null) {
    const [first = "spot"] = signalsOf(scope.program).names.keys();
    return scope.fail("PMT0722", span, { text: scope.text(span), attr: first });
  }
  const row = rowOf(scope, name, span);
  if (row === null) return errorAt(span);
  signalsOf(scope.program).read.add(name);
  return { op: "int", value: row, type: INT, span };
}
