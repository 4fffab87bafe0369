import type { Comparison } from "../../../dsl-spec/primitives.ts";
import type { TExpr } from "../../check/typed.ts";
import { BOOL, toIrType } from "../../check/types.ts";
import type { IrExpr, IrType } from "../ir.ts";
import { isScalarType, showIrType } from "../types.ts";
import { lowerSequence, primitive } from "./expressions.ts";
import type { FunctionLowering } from "./function.ts";
import type { ModuleLowering } from "./module.ts";
import { exactClass, heirsOf, methodOwner, ownEqual, ownLess } from "./own-comparison.ts";
import { castTo } from "./unions.ts";

const bool = toIrType(BOOL);

/** Equality part by part, by value: the parts are read once both sides have been computed. */
export function lowerEqual(fn: FunctionLowering, e: Extract<TExpr, { op: "equal" }>): IrExpr {
  if (e.file !== null) fn.module.equality(e.file, e.span);
  const [left, right] = lowerSequence(fn, [e.left, e.right]) as [IrExpr, IrExpr];
  const held = fn.spill(left);
  const other = fn.spill(right);
  if (held.type.kind === "deque") {
    const row = `deque.equal${isSimple(fn.module, held.type.of) ? "" : "By"}`;
    return primitive(fn, row, [held, other], { type: BOOL, span: e.span });
  }
  // Objects that stand for themselves are asked, also where they are one and the same; parts that are one are equal.
  return ownEqual(fn.module, held, other) ?? equal(fn.module, held, other);
}

/** `a < b`: both sides are computed, then the first items that differ decide. */
export function lowerOrder(fn: FunctionLowering, e: Extract<TExpr, { op: "order" }>): IrExpr {
  if (e.file !== null) fn.module.equality(e.file, e.span);
  const operands = lowerSequence(fn, [e.left, e.right]) as [IrExpr, IrExpr];
  const held = fn.spill(operands[0]);
  const found = order(fn.module, held, fn.spill(operands[1]));
  const is = (value: number, of: IrExpr): IrExpr => integers("eq", of, numeral(value));
  const wanted = e.relation.startsWith("<") ? -1 : 1;
  if (e.relation.length === 1) return is(wanted, found);
  const result = fn.spill(found);
  return { op: "or", left: is(wanted, result), right: is(0, result), type: bool };
}

/** Name of the comparer for the elements of a list or the values of a dict. */
export function comparerFor(fn: FunctionLowering, kind: Comparison, holder: IrType | undefined): string {
  if (holder?.kind !== "list" && holder?.kind !== "dict" && holder?.kind !== "deque")
    throw new Error("nothing to compare");
  return comparer(fn.module, kind, holder.of);
}

function comparer(module: ModuleLowering, kind: Comparison, type: IrType): string {
  const name = `${kind} ${showIrType(type)}`;
  if (module.comparers.has(name)) return name;
  const [a, b] = ["$a", "$b"].map((local): IrExpr => ({ op: "local", name: local, type })) as [IrExpr, IrExpr];
  const compare = kind === "equal" ? equal : kind === "order" ? order : ownLess;
  module.comparers.set(name, { name, type, value: compare(module, a, b) });
  return name;
}

/** Values that the rows for lists compare as they stand. */
export function isSimple(module: ModuleLowering, type: IrType): boolean {
  if (type.kind === "object")
    return (
      !module.program.classes.get(type.class)?.isRecord && methodOwner(module.program, type.class, "__eq__") === null
    );
  return isScalarType(type) || type.kind === "str";
}

const int: IrType = { kind: "int" };

function numeral(value: number): IrExpr {
  return { op: "int", value, type: int };
}

function integers(name: string, left: IrExpr, right: IrExpr): IrExpr {
  return { op: "prim", prim: `int.${name}`, args: [left, right], site: null, type: bool };
}

/** -1, 0 or 1, and 2 where a nan decides. */
function order(module: ModuleLowering, a: IrExpr, b: IrExpr): IrExpr {
  const { type } = a;
  const choose = (test: IrExpr, then: IrExpr, otherwise: IrExpr): IrExpr => ({
    op: "if",
    test,
    then,
    else: otherwise,
    type: int,
  });
  if (type.kind === "tuple") {
    return type.items.reduceRight<IrExpr>((rest, item, index) => {
      const [left, right] = [itemOf(a, index, item), itemOf(b, index, item)];
      const own = order(module, left, right);
      return rest.op === "int" ? own : choose(equal(module, left, right), rest, own);
    }, numeral(0));
  }
  if (type.kind === "enum")
    return order(module, memberNumber(module, a, type.enum), memberNumber(module, b, type.enum));
  const compare = (name: string): IrExpr => ({
    op: "prim",
    prim: `${rowOf(type)}.${name}`,
    args: [a, b],
    site: null,
    type: bool,
  });
  const greater = choose(
    compare("gt"),
    numeral(1),
    type.kind === "float" ? choose(compare("eq"), numeral(0), numeral(2)) : numeral(0),
  );
  return choose(compare("lt"), numeral(-1), greater);
}

/** Value of a member of an int enum. */
function memberNumber(module: ModuleLowering, member: IrExpr, name: string): IrExpr {
  const members = module.program.enums.get(name)?.members ?? [];
  return members.slice(0, -1).reduceRight<IrExpr>(
    (otherwise, each, index) => ({
      op: "if",
      test: {
        op: "same",
        left: member,
        right: { op: "member", index, name: each.name, type: member.type },
        type: bool,
      },
      then: numeral(Number(each.value)),
      else: otherwise,
      type: int,
    }),
    numeral(Number(members.at(-1)?.value)),
  );
}

function equal(module: ModuleLowering, a: IrExpr, b: IrExpr): IrExpr {
  const { type } = a;
  switch (type.kind) {
    case "enum":
      return { op: "same", left: a, right: b, type: bool };
    case "optional": {
      const [left, right] = [a, b].map((value): IrExpr => ({ op: "unwrap", value, type: type.of })) as [IrExpr, IrExpr];
      const [noLeft, noRight] = [a, b].map((value): IrExpr => ({ op: "isNone", value, type: bool })) as [
        IrExpr,
        IrExpr,
      ];
      const there: IrExpr = { op: "not", value: noRight, type: bool };
      const both: IrExpr = { op: "and", left: there, right: equal(module, left, right), type: bool };
      return { op: "if", test: noLeft, then: noRight, else: both, type: bool };
    }
    case "tuple": {
      const parts = type.items.map((item, index) => equal(module, itemOf(a, index, item), itemOf(b, index, item)));
      return all(parts);
    }
    case "list":
    case "dict": {
      const simple = isSimple(module, type.of);
      const by = simple ? {} : { by: comparer(module, "equal", type.of) };
      return {
        op: "prim",
        prim: `${type.kind}.equal${simple ? "" : "By"}`,
        args: [a, b],
        site: null,
        ...by,
        type: bool,
      };
    }
    case "object": {
      const same: IrExpr = { op: "same", left: a, right: b, type: bool };
      if (isSimple(module, type)) return same;
      const own = ownEqual(module, a, b);
      return own === null ? equalRecords(module, type, a, b) : { op: "or", left: same, right: own, type: bool };
    }
    default:
      return { op: "prim", prim: `${rowOf(type)}.eq`, args: [a, b], site: null, type: bool };
  }
}

/** Field by field; objects of two classes are never equal, so those of an heir are looked at as such. */
function equalRecords(
  module: ModuleLowering,
  type: IrType & { readonly kind: "object" },
  a: IrExpr,
  b: IrExpr,
): IrExpr {
  const heirs = heirsOf(module, type.class);
  const own = equalFields(module, type.class, a, b);
  if (heirs.length === 0) return own;
  const others = [...heirs].reverse().map((name): IrExpr => {
    const heir: IrType = { kind: "object", class: name };
    const fields = equalFields(module, name, castTo(a, heir), castTo(b, heir));
    return all([exactClass(module, a, name), exactClass(module, b, name), fields]);
  });
  const plain = all([exactClass(module, a, type.class), exactClass(module, b, type.class), own]);
  return others.reduce((left, right) => ({ op: "or", left, right, type: bool }), plain);
}

function equalFields(module: ModuleLowering, owner: string, a: IrExpr, b: IrExpr): IrExpr {
  const fields = module.program.classes.get(owner)?.fields ?? [];
  const read = (object: IrExpr, field: string, type: IrType): IrExpr => ({
    op: "field",
    object,
    class: owner,
    field,
    type,
  });
  return all(
    fields.map((field) => {
      const of = toIrType(field.type);
      return equal(module, read(a, field.name, of), read(b, field.name, of));
    }),
  );
}

function all(parts: readonly IrExpr[]): IrExpr {
  const [first, ...others] = parts;
  if (first === undefined) return { op: "bool", value: true, type: bool };
  return others.reduce((left, right) => ({ op: "and", left, right, type: bool }), first);
}

function itemOf(value: IrExpr, index: number, type: IrType): IrExpr {
  return { op: "item", value, index, type };
}

function rowOf(type: IrType): string {
  return type.kind === "price" || type.kind === "size" || type.kind === "usd" ? "M" : type.kind;
}
