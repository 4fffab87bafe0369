import { textOfMember } from "../../check/enums.ts";
import type { CheckedEnum, CheckedProgram, EnumMember, TExpr } from "../../check/typed.ts";
import { BOOL, toIrType } from "../../check/types.ts";
import type { IrClass, IrConstant, IrEnum, IrExpr, IrFunction, IrStmt, IrType } from "../ir.ts";
import { isRepeatable, lowerExpr } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import { blocksOf, expressionsOf, operandsOf } from "./walk.ts";

const bool = toIrType(BOOL);

function enumOf(fn: FunctionLowering, type: TExpr["type"]): CheckedEnum {
  const found = type.kind === "enum" ? fn.module.program.enums.get(type.enum) : undefined;
  if (found === undefined) throw new Error(`type ${type.kind} is no enum`);
  return found;
}

export function lowerMember(fn: FunctionLowering, e: Extract<TExpr, { op: "member" }>): IrExpr {
  const { members } = enumOf(fn, e.type);
  return { op: "member", index: e.index, name: members[e.index]?.name ?? "", type: toIrType(e.type) };
}

/** A part of a member: of a known one its literal, else one test a member. */
export function lowerMemberValue(fn: FunctionLowering, e: Extract<TExpr, { op: "memberValue" }>): IrExpr {
  const info = enumOf(fn, e.value.type);
  const { members } = info;
  const part = toIrType(e.type);
  const literal = (index: number): IrExpr => {
    const member = members[index] as EnumMember;
    const value = e.part === "value" ? member.value : e.part === "name" ? member.name : textOfMember(info, member);
    return typeof value === "number" ? { op: "int", value, type: part } : { op: "str", value, type: part };
  };
  const member = lowerExpr(fn, e.value);
  if (member.op === "member") return literal(member.index);
  const held = isRepeatable(member) ? member : fn.spill(member);
  const type = held.type;
  return members
    .map((each, index): IrExpr => ({ op: "member", index, name: each.name, type }))
    .slice(0, -1)
    .reduceRight<IrExpr>(
      (otherwise, right, index) => ({
        op: "if",
        test: { op: "same", left: held, right, type: bool },
        then: literal(index),
        else: otherwise,
        type: part,
      }),
      literal(members.length - 1),
    );
}

/** Enums that the parts of a module name in a type, in order of declaration. */
export function usedEnums(
  program: CheckedProgram,
  parts: {
    readonly constants: readonly IrConstant[];
    readonly classes: readonly IrClass[];
    readonly functions: readonly IrFunction[];
  },
): IrEnum[] {
  const used = new Set<string>();
  const inType = (type: IrType): void => {
    if (type.kind === "enum") used.add(type.enum);
    else if (type.kind === "tuple") type.items.forEach(inType);
    else if (type.kind === "dict") [type.key, type.of].forEach(inType);
    else if ("of" in type) inType(type.of);
  };
  const inExpr = (e: IrExpr): void => {
    inType(e.type);
    operandsOf(e).forEach(inExpr);
  };
  const inBlock = (block: readonly IrStmt[]): void => {
    for (const stmt of block) {
      if (stmt.op === "let" || stmt.op === "forList") inType(stmt.type);
      expressionsOf(stmt).forEach(inExpr);
      blocksOf(stmt).forEach(inBlock);
    }
  };
  const inFunction = (f: IrFunction): void => {
    for (const local of [...f.params, ...f.hoisted]) inType(local.type);
    inType(f.result);
    inBlock(f.body);
  };
  for (const constant of parts.constants) inExpr(constant.value);
  for (const owner of parts.classes) {
    for (const field of owner.fields) {
      inType(field.type);
      if (field.initial !== null) inExpr(field.initial);
    }
    for (const f of owner.init === null ? owner.methods : [owner.init, ...owner.methods]) inFunction(f);
  }
  parts.functions.forEach(inFunction);
  const enums = [...program.enums.values()].filter(({ name }) => used.has(name));
  return enums.map(({ name, members }) => ({ name, members: members.map((member) => member.name) }));
}
