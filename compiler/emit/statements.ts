import type { AbiTemplate, TemplateArg } from "../../runtime/abi/abi-file.ts";
import { LogLevel, RecordLevel, TRAPS } from "../../runtime/abi/layout.ts";
import type { IrExpr, IrFunction, IrStmt, IrType } from "../ir/ir.ts";
import { assigns, completes, usesLocal } from "../ir/types.ts";
import type { Code } from "./code.ts";
import { atom, call, infix } from "./code.ts";
import type { Scope } from "./expressions.ts";
import { emitExpr, localName } from "./expressions.ts";
import type { Facts } from "./facts.ts";
import { afterAssignment, atLoopHead, factsOf, intersection, noFacts, union, withoutLocal } from "./facts.ts";
import type { LineOrigins } from "./origins.ts";

/** Where statements go: lines of text, two spaces a level. */
export interface Body {
  readonly scope: Scope;
  readonly templates: readonly AbiTemplate[];
  readonly lines: string[];
  /** Counter for names of the emitter's own variables. */
  loops: number;
  /** Takes down which statement the line that comes next begins; `lines` alone does not tell. */
  readonly origins: LineOrigins;
}

/** Body of a function: its step, its hoisted locals, its statements. */
export function emitBody(f: IrFunction, body: Body, indent: string): void {
  const { dialect, use } = body.scope;
  body.origins.enter(f, body.scope.locals);
  body.origins.at(body.lines.length, f.line);
  body.lines.push(`${indent}${use("step")}(${f.entrySite});`);
  for (const local of f.hoisted) {
    const name = localName(body.scope, local.name);
    const zero = dialect.zero(local.type);
    const type = dialect.annotation(local.type, zero);
    body.lines.push(zero === null ? `${indent}let ${name}!${type};` : `${indent}let ${name}${type} = ${zero.text};`);
  }
  emitBlock(f.body, body, noFacts, indent);
  const open = f.result.kind !== "void" && f.body.at(-1)?.op !== "return" && f.body.at(-1)?.op !== "raise";
  if (dialect.name !== "assemblyscript") return;
  // asc asks for a return of a value somewhere, also where every way ends in an error.
  if (f.result.kind !== "void" && !f.body.some(returns)) body.lines.push(`${indent}return unreachable();`);
  else if (open) body.lines.push(`${indent}unreachable();`);
}

function returns(stmt: IrStmt): boolean {
  if (stmt.op === "return") return true;
  const blocks = Object.values(stmt).filter((part): part is readonly IrStmt[] => Array.isArray(part));
  return blocks.some((block) =>
    block.some((inner) => typeof inner === "object" && inner !== null && "op" in inner && returns(inner)),
  );
}

/** Emits the statements; returns the facts at the end, or null where control does not get there. */
function emitBlock(stmts: readonly IrStmt[], body: Body, facts: Facts, indent: string): Facts | null {
  let now = facts;
  for (let i = 0; i < stmts.length; i++) {
    const stmt = stmts[i];
    if (stmt === undefined) break;
    const loop = body.scope.dialect.name === "typescript" ? loopOverTemporary(stmts, i) : null;
    now = emitStmt(loop ?? stmt, body, now, indent) ?? noFacts;
    if (loop !== null) i++;
  }
  return completes(stmts) ? now : null;
}

/**
 * `const $1 = this.values; for (const x of $1)` as one loop over `this.values`, where the statement
 * at `i` makes such a temporary: JavaScript evaluates the list once too.
 */
function loopOverTemporary(stmts: readonly IrStmt[], i: number): IrStmt | null {
  const first = stmts[i];
  const loop = stmts[i + 1];
  if (first?.op !== "let" || first.mutable || !first.name.startsWith("$")) return null;
  if (loop?.op !== "forList" || loop.list.op !== "local" || loop.list.name !== first.name) return null;
  if (usesLocal(loop.body, first.name) || usesLocal(stmts.slice(i + 2), first.name)) return null;
  return { ...loop, list: first.value };
}

function emitStmt(s: IrStmt, body: Body, facts: Facts, indent: string): Facts | null {
  const { scope, lines } = body;
  body.origins.at(lines.length, s.line);
  const { dialect } = scope;
  const text = (e: IrExpr): string => emitExpr(e, scope, facts).text;
  switch (s.op) {
    case "let": {
      const value = emitExpr(s.value, scope, facts);
      const type =
        s.mutable || s.value.op === "none" ? dialect.annotation(s.type, value) : annotationOf(s, body, value);
      lines.push(
        `${indent}${s.mutable ? "let" : dialect.constant} ${localName(scope, s.name)}${type} = ${value.text};`,
      );
      return afterAssignment(facts, s);
    }
    case "set":
      lines.push(`${indent}${localName(scope, s.name)} = ${text(s.value)};`);
      return afterAssignment(facts, s);
    case "setField": {
      const target = emitExpr(
        { op: "field", type: s.value.type, object: s.object, class: s.class, field: s.field },
        scope,
        facts,
      );
      lines.push(`${indent}${target.text} = ${text(s.value)};`);
      return afterAssignment(facts, s);
    }
    case "do":
      lines.push(`${indent}${text(s.value)};`);
      return facts;
    case "if":
      return emitIf(s, body, facts, indent, `${indent}if`);
    case "while":
      return emitWhile(s, body, facts, indent);
    case "forRange":
      return emitForRange(s, body, facts, indent);
    case "forList":
      return emitForList(s, body, facts, indent);
    case "forDict":
      return emitForDict(s, body, facts, indent);
    case "break":
    case "continue":
      lines.push(`${indent}${s.op};`);
      return null;
    case "return":
      lines.push(s.value === null ? `${indent}return;` : `${indent}return ${text(s.value)};`);
      return null;
    case "raise":
      emitRaise(s, body, facts, indent);
      return null;
    case "log":
      emitLog(s, body, facts, indent);
      return facts;
  }
}

/** A local that keeps its first value needs a type only where the value does not tell it. */
function annotationOf(s: IrStmt & { op: "let" }, body: Body, value: Code): string {
  const { dialect } = body.scope;
  const untold = s.value.op === "list" || s.type.kind === "tuple" || dialect.name === "assemblyscript";
  return untold ? dialect.annotation(s.type, value) : "";
}

function emitIf(s: IrStmt & { op: "if" }, body: Body, facts: Facts, indent: string, head: string): Facts | null {
  const { lines, scope } = body;
  lines.push(`${head} (${emitExpr(s.test, scope, facts).text}) {`);
  const then = emitBlock(s.then, body, union(facts, factsOf(s.test, true)), `${indent}  `);
  const otherFacts = union(facts, factsOf(s.test, false));
  const [first] = s.else;
  let otherwise: Facts | null = otherFacts;
  if (first === undefined) {
    lines.push(`${indent}}`);
  } else if (first.op === "if" && s.else.length === 1) {
    body.origins.at(lines.length, first.line);
    otherwise = emitIf(first, body, otherFacts, indent, `${indent}} else if`);
  } else {
    lines.push(`${indent}} else {`);
    otherwise = emitBlock(s.else, body, otherFacts, `${indent}  `);
    lines.push(`${indent}}`);
  }
  if (then === null) return otherwise;
  return otherwise === null ? then : intersection(then, otherwise);
}

function emitLoopBody(
  s: IrStmt & { readonly body: readonly IrStmt[]; readonly site: number },
  body: Body,
  facts: Facts,
  indent: string,
  first: readonly string[] = [],
): void {
  body.lines.push(`${indent}  ${body.scope.use("step")}(${s.site});`, ...first.map((line) => `${indent}  ${line}`));
  emitBlock(s.body, body, facts, `${indent}  `);
  body.lines.push(`${indent}}`);
}

function emitWhile(s: IrStmt & { op: "while" }, body: Body, facts: Facts, indent: string): Facts {
  const head = atLoopHead(facts, s.body);
  body.lines.push(`${indent}while (${emitExpr(s.test, body.scope, head).text}) {`);
  emitLoopBody(s, body, union(head, factsOf(s.test, true)), indent);
  return head;
}

function emitForRange(s: IrStmt & { op: "forRange" }, body: Body, facts: Facts, indent: string): Facts {
  const { dialect } = body.scope;
  const head = atLoopHead(facts, s.body);
  const name = localName(body.scope, s.variable);
  const start = emitExpr(s.start, body.scope, facts);
  const test = infix(s.step > 0 ? "<" : ">", atom(name), emitExpr(s.stop, body.scope, head)).text;
  const size = Math.abs(s.step);
  const sign = s.step > 0 ? "+" : "-";
  const next = size === 1 ? `${name}${sign}${sign}` : `${name} ${sign}= ${dialect.int(size).text}`;
  const type = dialect.annotation({ kind: "int" }, start);
  body.lines.push(`${indent}for (let ${name}${type} = ${start.text}; ${test}; ${next}) {`);
  emitLoopBody(s, body, head, indent);
  return head;
}

/** Both forms compare an index with the live length before each iteration, as CPython does. */
function emitForList(s: IrStmt & { op: "forList" }, body: Body, facts: Facts, indent: string): Facts {
  const { dialect, use } = body.scope;
  const head = withoutLocal(atLoopHead(facts, s.body), s.variable);
  const name = localName(body.scope, s.variable);
  const list = emitExpr(s.list, body.scope, head);
  const keyword = assigns(s.body, s.variable) ? "let" : dialect.constant;
  if (dialect.name === "typescript") {
    body.lines.push(`${indent}for (${keyword} ${name} of ${list.text}) {`);
    emitLoopBody(s, body, head, indent);
    return head;
  }
  const index = `i${body.loops++}`;
  const length = `<i32>${call(use("lengthOf"), [list]).text}`;
  body.lines.push(`${indent}for (let ${index}: i32 = 0; ${index} < ${length}; ${index}++) {`);
  const item = call(use("itemAt"), [list, atom(index)]);
  emitLoopBody(s, body, head, indent, [`let ${name}${dialect.annotation(s.type, item)} = ${item.text};`]);
  return head;
}

/** Compares the size of the dict with that at the beginning before each iteration, as CPython does. */
function emitForDict(s: IrStmt & { op: "forDict" }, body: Body, facts: Facts, indent: string): Facts {
  const { dialect, use } = body.scope;
  const head = withoutLocal(withoutLocal(atLoopHead(facts, s.body), s.key), s.value);
  const dict = emitExpr(s.dict, body.scope, head);
  const number = body.loops++;
  const [size, left, place] = [`size${number}`, `left${number}`, `at${number}`];
  const next = (from: string): string =>
    call(use("dictNext"), [dict, atom(from), atom(size), atom(left), atom(String(s.changed))]).text;
  const first = dialect.name === "typescript" ? "0" : "<i64>0";
  body.lines.push(
    `${indent}${dialect.constant} ${size} = ${call(use("dictLength"), [dict]).text};`,
    `${indent}let ${left} = ${size};`,
    `${indent}for (let ${place} = ${next(first)}; ${place} >= 0; ${place} = ${next(`${place} + 1`)}) {`,
  );
  const read = (name: string, type: IrType, prim: string): string[] => {
    if (!usesLocal(s.body, name) && !assigns(s.body, name)) return [];
    const keyword = assigns(s.body, name) ? "let" : dialect.constant;
    const value = call(use(prim), [dict, atom(place)]);
    const annotation = dialect.name === "typescript" ? "" : dialect.annotation(type, value);
    return [`${keyword} ${localName(body.scope, name)}${annotation} = ${value.text};`];
  };
  emitLoopBody(s, body, head, indent, [
    `${left}--;`,
    ...read(s.key, s.keyType, "dictKeyAt"),
    ...read(s.value, s.type, "dictValueAt"),
  ]);
  return head;
}

function emitRaise(s: IrStmt & { op: "raise" }, body: Body, facts: Facts, indent: string): void {
  const { dialect, use } = body.scope;
  const args = [
    atom(String(TRAPS[s.error].trap)),
    atom(String(s.site)),
    atom(String(s.template ?? -1)),
    ...slots(s.args, body, facts),
  ];
  const text = s.template === null ? s.error : `${s.error}: ${describeTemplate(body.templates[s.template])}`;
  body.lines.push(`${indent}${call(use(`raise${s.args.length}`), args).text};${dialect.remark(text)}`);
  if (dialect.name === "assemblyscript") body.lines.push(`${indent}unreachable();`);
}

function emitLog(s: IrStmt & { op: "log" }, body: Body, facts: Facts, indent: string): void {
  const { dialect } = body.scope;
  const head = [atom(String(s.level)), atom(String(s.template))];
  const level = Object.entries({ ...LogLevel, ...RecordLevel }).find(([, value]) => value === s.level)?.[0] ?? "log";
  const remark = dialect.remark(`${level}: ${describeTemplate(body.templates[s.template])}`);
  const values = slots(s.args, body, facts);
  body.lines.push(`${indent}${logCall(s, head, values, body).text};${remark}`);
}

function logCall(s: IrStmt & { op: "log" }, head: readonly Code[], values: readonly Code[], body: Body): Code {
  const { dialect, use } = body.scope;
  if (!s.args.some((a) => a.type.kind === "str")) return call(use(`log${s.args.length}`), [...head, ...values]);
  if (dialect.name === "typescript") return call(use("logTexts"), [...head, ...values]);
  // Each call wraps the one before it, so that the arguments are evaluated in order.
  const made = s.args.reduce(
    (before, a, i) => call(use(a.type.kind === "str" ? "textInto" : "slotInto"), [before, values[i] as Code]),
    call(use("newSlots"), []),
  );
  return call(use("sendLog"), [...head, made]);
}

function slots(args: readonly IrExpr[], body: Body, facts: Facts): Code[] {
  return args.map((a) => body.scope.dialect.slot(a.type, emitExpr(a, body.scope, facts)));
}

function describeArgument({ digits, spec, conversion }: TemplateArg): string {
  const format = spec ?? (digits === null ? "" : `.${digits}f`);
  return `{${conversion === undefined ? "" : `!${conversion}`}${format === "" ? "" : `:${format}`}}`;
}

/** A template as its f-string would look, on one line. */
function describeTemplate(template: AbiTemplate | undefined): string {
  if (template === undefined) return "";
  const text = template.parts
    .map((part, i) => {
      const arg = template.args[i];
      return part + (arg === undefined ? "" : describeArgument(arg));
    })
    .join("");
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
