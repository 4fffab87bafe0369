/**
 * The table of operations. Checker, emitter, docs and conformance vectors read the same row; each
 * runtime holds one function a row (or none, where the row is an operator of all targets).
 *
 * Types: `int float bool str price size usd outcome void`, handles by name, `T?` for optionals,
 * `list<T>` with T any element type, `set<K>` and `dict<K,T>` with K int, str or an enum, `M` for one and the same of price, size and usd.
 * On the targets `int`, `outcome` and money are `number` in TypeScript and `i64` in AssemblyScript;
 * `float` is `number` / `f64`, `bool` is `boolean` / `bool`, `str` is `string` on both.
 *
 * Forms (the same spelling in TypeScript and AssemblyScript, unless `as` differs):
 *   infix     `a OP b`, with the usual precedence
 *   prefix    `OP a`
 *   call      `name(a, b, ..., site)`; the site id comes last where the row can trap
 *   method    `a.name(b, ..., site)`
 *   property  `a.name`
 *   identity  `a`
 *   cast      `a` in TypeScript, `<f64>a` in AssemblyScript
 */
export type Form =
  | { readonly kind: "infix" | "prefix" | "call" | "method" | "property"; readonly name: string }
  | { readonly kind: "identity" | "cast" };

/** Names of TRAPS in runtime/abi/layout.ts (a test compares). */
export type PrimitiveTrap =
  | "ZeroDivisionError"
  | "IndexError"
  | "ValueError"
  | "OverflowError"
  | "RuntimeError"
  | "KeyError";

export interface Primitive {
  readonly name: string;
  readonly params: readonly string[];
  readonly result: string;
  readonly traps: readonly PrimitiveTrap[];
  /** No effect besides its traps. */
  readonly pure: boolean;
  readonly form: Form;
  readonly as?: Form;
  /** Compares elements by a function of their type, which the emitted call hands over before the site. */
  readonly by?: Comparison;
  readonly doc: string;
}

/** Equality by value; order: -1, 0 or 1, and 2 where a nan decides; or what the class of the elements says is less. */
export type Comparison = "equal" | "order" | "less";

const rows: Primitive[] = [];

function row(signature: string, form: Form, doc: string, traps: readonly PrimitiveTrap[] = [], as?: Form): void {
  define(signature, form, doc, traps, true, as);
}

function action(signature: string, form: Form, doc: string, traps: readonly PrimitiveTrap[] = []): void {
  define(signature, form, doc, traps, false);
}

/** A row whose elements are compared by a function of their type. */
function compares(
  by: Comparison,
  signature: string,
  name: string,
  doc: string,
  traps: readonly PrimitiveTrap[] = [],
  pure = true,
): void {
  define(signature, call(name), doc, traps, pure, undefined, by);
}

/** `name(param, param) result` */
function define(
  signature: string,
  form: Form,
  doc: string,
  traps: readonly PrimitiveTrap[],
  pure: boolean,
  as?: Form,
  by?: Comparison,
): void {
  const match = /^([\w.]+)\(([^)]*)\) (\S+)$/.exec(signature);
  if (match === null) throw new Error(`bad signature ${signature}`);
  const [, name = "", params = "", result = ""] = match;
  rows.push({
    name,
    params: params === "" ? [] : params.split(", "),
    result,
    traps,
    pure,
    form,
    doc,
    ...(as && { as }),
    ...(by && { by }),
  });
}

const infix = (name: string): Form => ({ kind: "infix", name });
const call = (name: string): Form => ({ kind: "call", name });
const method = (name: string): Form => ({ kind: "method", name });
const property = (name: string): Form => ({ kind: "property", name });

// --- int: exact, |x| <= 2**53 - 1, never negative zero -------------------------------------------
row("int.add(int, int) int", call("addInt"), "Sum.", ["OverflowError"]);
row("int.sub(int, int) int", call("subInt"), "Difference.", ["OverflowError"]);
row("int.mul(int, int) int", call("mulInt"), "Product.", ["OverflowError"]);
row("int.length(int) int", call("checkedLength"), "What `__len__` gave: not negative.", ["ValueError"]);
row("int.neg(int) int", call("negInt"), "0 - x.");
row("int.abs(int) int", call("absInt"), "Magnitude.");
row("int.floordiv(int, int) int", call("floordivInt"), "Quotient rounded to minus infinity.", ["ZeroDivisionError"]);
row("int.mod(int, int) int", call("modInt"), "Remainder with the sign of the divisor.", ["ZeroDivisionError"]);
row("int.div(int, int) float", call("divInt"), "Correctly rounded quotient.", ["ZeroDivisionError"]);
row("int.min(int, int) int", call("minInt"), "The first wins ties.");
row("int.max(int, int) int", call("maxInt"), "The first wins ties.");
row("int.toFloat(int) float", { kind: "cast" }, "Exact conversion.");
row("int.truthy(int) bool", call("truthyInt"), "x != 0.");
row("bool.toInt(bool) int", call("boolToInt"), "1 for True, 0 for False.");
row("bool.eq(bool, bool) bool", infix("==="), "Equality.", [], infix("=="));
row("bool.ne(bool, bool) bool", infix("!=="), "Inequality.", [], infix("!="));

// --- float: IEEE 754 binary64 -------------------------------------------------------------------
row("float.add(float, float) float", infix("+"), "IEEE sum.");
row("float.sub(float, float) float", infix("-"), "IEEE difference.");
row("float.mul(float, float) float", infix("*"), "IEEE product.");
row("float.neg(float) float", { kind: "prefix", name: "-" }, "Sign change.");
row("float.abs(float) float", call("absFloat"), "Magnitude.");
row("float.div(float, float) float", call("divFloat"), "IEEE quotient.", ["ZeroDivisionError"]);
row("float.floordiv(float, float) float", call("floordivFloat"), "CPython's float_floor_div.", ["ZeroDivisionError"]);
row("float.mod(float, float) float", call("modFloat"), "CPython's float_rem.", ["ZeroDivisionError"]);
row("float.min(float, float) float", call("minFloat"), "`b < a ? b : a`.");
row("float.max(float, float) float", call("maxFloat"), "`b > a ? b : a`.");
row("float.sqrt(float) float", call("sqrtFloat"), "Correctly rounded root; negative: ValueError.", ["ValueError"]);
row("float.floor(float) int", call("floorFloat"), "nan: ValueError; inf or out of int: OverflowError.", [
  "ValueError",
  "OverflowError",
]);
row("float.ceil(float) int", call("ceilFloat"), "As floor, upwards.", ["ValueError", "OverflowError"]);
row("float.trunc(float) int", call("truncFloat"), "int(x): towards zero.", ["ValueError", "OverflowError"]);
row("float.round(float) int", call("roundFloat"), "round(x): half to even.", ["ValueError", "OverflowError"]);
row(
  "float.roundDigits(float, int) float",
  call("roundDigits"),
  "round(x, n), n a literal 0..6: CPython's correctly rounded result.",
);

row(
  "float.mantissa(float) float",
  call("mantissaOf"),
  "frexp(x)[0]: in [0.5, 1) by magnitude; a zero, inf or nan is its own.",
);
row(
  "float.exponent(float) int",
  call("exponentOf"),
  "frexp(x)[1]: x = mantissa * 2**exponent; 0 for a zero, inf or nan.",
);
row("float.ldexp(float, int) float", call("ldexp"), "x * 2**n, rounded once; too large: OverflowError.", [
  "OverflowError",
]);
row(
  "float.fmod(float, float) float",
  call("fmod"),
  "math.fmod: the exact remainder with the sign of x; a remainder of inf or by zero: ValueError.",
  ["ValueError"],
);
row(
  "float.copysign(float, float) float",
  call("copysign"),
  "Magnitude of x, sign of y; a nan as y counts as positive.",
);
row("float.isNan(float) bool", call("isNaNFloat"), "x is nan.");
row("float.isInf(float) bool", call("isInfFloat"), "x is inf or -inf.");
row("float.isFinite(float) bool", call("isFiniteFloat"), "x is neither nan nor infinite.");
row("int.pow(int, int) int", call("powInt"), "Exact power; the exponent is a literal of 0 or more.", ["OverflowError"]);

// --- comparison, for numbers and money of one type -----------------------------------------------
for (const type of ["int", "float", "M", "outcome"]) {
  row(`${type}.eq(${type}, ${type}) bool`, infix("==="), "Equality by value.", [], infix("=="));
  row(`${type}.ne(${type}, ${type}) bool`, infix("!=="), "Inequality by value.", [], infix("!="));
  if (type === "outcome") continue;
  row(`${type}.lt(${type}, ${type}) bool`, infix("<"), "Less.");
  row(`${type}.le(${type}, ${type}) bool`, infix("<="), "Less or equal.");
  row(`${type}.gt(${type}, ${type}) bool`, infix(">"), "Greater.");
  row(`${type}.ge(${type}, ${type}) bool`, infix(">="), "Greater or equal.");
}

// --- money: Price (1e-4 dollar), Size (1e-6 share), Usd (1e-6 dollar), integers of the same range ----
row("M.add(M, M) M", call("addInt"), "Sum.", ["OverflowError"]);
row("M.sub(M, M) M", call("subInt"), "Difference.", ["OverflowError"]);
row("M.mulInt(M, int) M", call("mulInt"), "Multiple.", ["OverflowError"]);
row("M.floordivInt(M, int) M", call("floordivInt"), "Part, rounded to minus infinity.", ["ZeroDivisionError"]);
row("M.neg(M) M", call("negInt"), "0 - x.");
row("M.abs(M) M", call("absInt"), "Magnitude.");
row("M.min(M, M) M", call("minInt"), "The first wins ties.");
row("M.max(M, M) M", call("maxInt"), "The first wins ties.");
row("M.ratio(M, M) float", call("divInt"), "Correctly rounded quotient.", ["ZeroDivisionError"]);
row("price.toFloat(price) float", call("priceToFloat"), "Dollars, correctly rounded: units / 10,000.");
row("size.toFloat(size) float", call("sizeToFloat"), "Shares, correctly rounded: units / 1,000,000.");
row("usd.toFloat(usd) float", call("usdToFloat"), "Dollars, correctly rounded: units / 1,000,000.");
row("price.complement(price) price", call("complement"), "1 dollar - p.", ["OverflowError"]);
for (const type of ["price", "size", "usd"]) {
  for (const [way, doc] of [
    ["floor", "down"],
    ["ceil", "up"],
    ["nearest", "to the nearest, ties to the even multiple"],
  ] as const) {
    const name = `${type}${way[0]?.toUpperCase()}${way.slice(1)}`;
    row(
      `${type}.${way}(float, ${type}) ${type}`,
      call(name),
      `Multiple of the step, rounded ${doc}; a value within 1e-6 units of a whole unit means that unit. nan or step <= 0: ValueError; out of range: OverflowError.`,
      ["ValueError", "OverflowError"],
    );
  }
}
row("cost.floor(price, size) usd", call("costFloor"), "Exact p * s, rounded down to 1e-6 dollar.", ["OverflowError"]);
row("cost.ceil(price, size) usd", call("costCeil"), "Exact p * s, rounded up.", ["OverflowError"]);
row("cost.nearest(price, size) usd", call("costNearest"), "Exact p * s, half to even.", ["OverflowError"]);
row("mid(price, price) float", call("mid"), "(a + b) / 20,000 in dollars, the sum exact.");

// --- str: sequences of code points, held as UTF-16 without lone surrogates --------------------------
row("str.eq(str, str) bool", infix("==="), "Equality.", [], infix("=="));
row("str.ne(str, str) bool", infix("!=="), "Inequality.", [], infix("!="));
row("str.lt(str, str) bool", call("lessText"), "Before it in the order of code points.");
row("str.le(str, str) bool", call("lessOrEqualText"), "Not behind it.");
row("str.gt(str, str) bool", call("greaterText"), "Behind it.");
row("str.ge(str, str) bool", call("greaterOrEqualText"), "Not before it.");
row("str.concat(str, str) str", infix("+"), "The one text behind the other.");
row("str.join(str, list<str>) str", call("joinTexts"), "The texts of the list with the first one between them.");
row("str.truthy(str) bool", call("truthyText"), "Not empty.");
row("str.contains(str, str) bool", method("includes"), "The second is a part of the first; an empty one always is.");
row("str.startswith(str, str) bool", method("startsWith"), "The first begins with the second.");
row("str.endswith(str, str) bool", method("endsWith"), "The first ends with the second.");
row("int.text(int) str", call("intText"), "Decimal digits, `-` before a negative one.");
row("bool.text(bool) str", call("boolText"), "`True` or `False`.");

// --- lists ---------------------------------------------------------------------------------------
row("list.len(list<T>) int", call("lengthOf"), "Number of elements.");
row("list.get(list<T>, int) T", call("getItem"), "Python indexing, negatives from the end.", ["IndexError"]);
action("list.set(list<T>, int, T) void", call("setItem"), "Python item assignment.", ["IndexError"]);
action("list.append(list<T>, T) void", call("append"), "Adds at the end.");
action("list.pop(list<T>) T", call("pop"), "Takes the last element.", ["IndexError"]);
action("list.popAt(list<T>, int) T", call("popAt"), "Takes the element at a Python index.", ["IndexError"]);
action("list.clear(list<T>) void", call("clear"), "Removes every element.");
row("list.contains(list<T>, T) bool", call("contains"), "Equality by value; a nan is in no list. T: scalars and str.");
row(
  "list.index(list<T>, T, int, int) int",
  call("indexOf"),
  "First place of an equal element between two Python indices; none: ValueError. T: scalars, str and objects by identity.",
  ["ValueError"],
);
row("list.count(list<T>, T) int", call("countOf"), "Number of equal elements. T as for index.");
action("list.remove(list<T>, T) void", call("removeFirst"), "Takes the first equal element out; none: ValueError.", [
  "ValueError",
]);
row("list.equal(list<T>, list<T>) bool", call("sameItems"), "As long, and equal element by element. T as for index.");
compares("equal", "list.containsBy(list<T>, T) bool", "containsBy", "`in` for every element that can be compared.");
compares("equal", "list.indexBy(list<T>, T, int, int) int", "indexOfBy", "As index, for every such element.", [
  "ValueError",
]);
compares("equal", "list.countBy(list<T>, T) int", "countOfBy", "As count, for every such element.");
compares(
  "equal",
  "list.removeBy(list<T>, T) void",
  "removeFirstBy",
  "As remove, for every such element.",
  ["ValueError"],
  false,
);
compares("equal", "list.equalBy(list<T>, list<T>) bool", "sameItemsBy", "As equal, for every such element.");
action(
  "list.extend(list<T>, list<T>) void",
  call("extend"),
  "Adds all elements of another list, or its own, at the end.",
  ["OverflowError"],
);
action("list.insert(list<T>, int, T) void", call("insert"), "Puts an element before a Python index, which is clamped.");
action("list.reverse(list<T>) void", call("reverseList"), "The last element first.");
row("list.copy(list<T>) list<T>", call("copyList"), "A list with the same elements.");
row("list.concat(list<T>, list<T>) list<T>", call("concatLists"), "`a + b`; more than 2**24 elements: OverflowError.", [
  "OverflowError",
]);
action("list.extended(list<T>, list<T>) list<T>", call("extended"), "`a += b`: as extend; the first list itself.", [
  "OverflowError",
]);
row("list.repeat(list<T>, int) list<T>", call("repeatList"), "`a * n`; more than 2**24 elements: OverflowError.", [
  "OverflowError",
]);
action("list.repeated(list<T>, int) list<T>", call("repeated"), "`a *= n` in place; the list itself.", [
  "OverflowError",
]);
row("list.slice(list<T>, int, int) list<T>", call("sliceList"), "`a[i:j]`: Python indices, clamped.");
row(
  "list.ofRange(int, int, int) list<int>",
  call("listOfRange"),
  "`list(range(a, b, c))`, c not 0; more than 2**24 elements: OverflowError.",
  ["OverflowError"],
);
action("list.deleteSlice(list<T>, int, int) void", call("deleteSlice"), "`del a[i:j]`.");
action(
  "list.setSlice(list<T>, int, int, list<T>) void",
  call("setSlice"),
  "`a[i:j] = b`: the elements of b, or its own, in place of those of the slice.",
  ["OverflowError"],
);
action("list.sort(list<T>, bool) void", call("sortList"), "In order, or from the largest; stable. T: int, money.");
action("list.sortFloat(list<float>, bool) void", call("sortFloats"), "As sort; a nan: ValueError.", ["ValueError"]);
compares(
  "order",
  "list.sortBy(list<T>, bool) void",
  "sortBy",
  "As sort, for every element that has an order; a nan in one: ValueError.",
  ["ValueError"],
  false,
);
row(
  "list.places(list<T>, bool) list<int>",
  call("placesOf"),
  "Places of the elements in their order; stable, as sort.",
);
row("list.placesFloat(list<float>, bool) list<int>", call("placesOfFloats"), "As places; a nan: ValueError.", [
  "ValueError",
]);
compares("order", "list.placesBy(list<T>, bool) list<int>", "placesBy", "As places, for every element with an order.", [
  "ValueError",
]);
compares(
  "less",
  "list.placesLess(list<T>, bool) list<int>",
  "placesLess",
  "As places, for objects with `__lt__`; the order of its calls is that of a merge of runs of doubling length.",
  [],
  false,
);
compares(
  "less",
  "list.minLess(list<T>) T",
  "listMinLess",
  "The first wins ties; empty: ValueError. T has `__lt__`.",
  ["ValueError"],
  false,
);
compares(
  "less",
  "list.maxLess(list<T>) T",
  "listMaxLess",
  "The first wins ties; empty: ValueError. T has `__lt__`.",
  ["ValueError"],
  false,
);
row("list.pick(list<T>, list<int>) list<T>", call("pickItems"), "The elements at places, which are all there.");
compares("order", "list.minBy(list<T>) T", "listMinBy", "The first wins ties; empty: ValueError. T has an order.", [
  "ValueError",
]);
compares("order", "list.maxBy(list<T>) T", "listMaxBy", "The first wins ties; empty: ValueError. T has an order.", [
  "ValueError",
]);
row("list.min(list<T>) T", call("listMin"), "The first wins ties; empty: ValueError. T: int, float, money.", [
  "ValueError",
]);
row("list.max(list<T>) T", call("listMax"), "The first wins ties; empty: ValueError. T: int, float, money.", [
  "ValueError",
]);
row("list.sumInt(list<int>) int", call("sumInts"), "Exact sum from the left.", ["OverflowError"]);
row(
  "list.sumFloat(list<float>) float",
  call("sumFloats"),
  "Compensated (Neumaier) sum as in CPython 3.12 and later; empty: 0.0.",
);
row("list.sumFrom(list<T>, T) T", call("sumFrom"), "Exact sum from the second on. T: int, money.", ["OverflowError"]);
row(
  "list.sumFloatFrom(list<float>, float) float",
  call("sumFloatsFrom"),
  "Compensated sum from the second on, as in CPython 3.12 and later.",
);
row("list.sumBool(list<bool>) int", call("sumBools"), "Number of True.");

// --- dicts: in the order of insertion --------------------------------------------------------------
row("dict.len(dict<K,T>) int", call("dictLength"), "Number of keys.");
row("dict.get(dict<K,T>, K) T", call("dictGet"), "`d[k]`.", ["KeyError"]);
action("dict.set(dict<K,T>, K, T) void", call("dictSet"), "`d[k] = v`; a key that is there keeps its place.");
action("dict.delete(dict<K,T>, K) void", call("dictDelete"), "`del d[k]`.", ["KeyError"]);
row("dict.contains(dict<K,T>, K) bool", call("dictHas"), "`k in d`.");
row("dict.place(dict<K,T>, K) int", call("dictPlace"), "Place of an entry, or -1; of use until the dict changes.");
row("dict.valueAt(dict<K,T>, int) T", call("dictValueAt"), "Value at a place.");
action("dict.takeAt(dict<K,T>, int) T", call("dictTakeAt"), "Takes the entry at a place out; its value.");
row("dict.getOr(dict<K,T>, K, T) T", call("dictGetOr"), "`d.get(k, x)`.");
action("dict.pop(dict<K,T>, K) T", call("dictPop"), "`d.pop(k)`.", ["KeyError"]);
action("dict.popOr(dict<K,T>, K, T) T", call("dictPopOr"), "`d.pop(k, x)`.");
action("dict.setdefault(dict<K,T>, K, T) T", call("dictSetDefault"), "`d.setdefault(k, x)`.");
action("dict.clear(dict<K,T>) void", call("dictClear"), "Removes every entry.");
action("dict.update(dict<K,T>, dict<K,T>) void", call("dictUpdate"), "Sets every entry of another dict, in its order.");
row("dict.lastKey(dict<K,T>) K", call("dictLastKey"), "The key that was put in last; none: KeyError.", ["KeyError"]);
row("dict.keyList(dict<K,T>) list<K>", call("dictKeys"), "A list of the keys.");
row("dict.valueList(dict<K,T>) list<T>", call("dictValues"), "A list of the values.");
row(
  "dict.equal(dict<K,T>, dict<K,T>) bool",
  call("sameEntries"),
  "The same keys, each with an equal value. T as for list.index.",
);
compares(
  "equal",
  "dict.equalBy(dict<K,T>, dict<K,T>) bool",
  "sameEntriesBy",
  "As equal, for every T that can be compared.",
);
row("dict.copy(dict<K,T>) dict<K,T>", call("dictCopy"), "A dict with the same entries.");

// --- sets: elements are what keys of a dict can be; nothing shows their order -------------------------
row("set.of(list<K>) set<K>", call("setOf"), "A new set of the elements.");
row("set.len(set<K>) int", call("setLength"), "Number of elements.");
row("set.contains(set<K>, K) bool", call("setHas"), "`x in s`.");
action("set.add(set<K>, K) void", call("setAdd"), "Puts an element in.");
action("set.discard(set<K>, K) void", call("setDiscard"), "Takes an element out, where it is there.");
action("set.remove(set<K>, K) void", call("setRemove"), "Takes an element out.", ["KeyError"]);
action("set.update(set<K>, set<K>) void", call("setUpdate"), "Puts the elements of the second into the first.");
action("set.extend(set<K>, list<K>) void", call("setExtend"), "Puts the elements of a list in.");
action("set.clear(set<K>) void", call("setClear"), "Removes every element.");
row("set.copy(set<K>) set<K>", call("setCopy"), "A set with the same elements.");
row("set.eq(set<K>, set<K>) bool", call("setEquals"), "The same elements.");
row("set.subset(set<K>, set<K>) bool", call("setSubset"), "Every element of the first is in the second.");
row("set.union(set<K>, set<K>) set<K>", call("setUnion"), "A new set of the elements of both.");
row("set.intersection(set<K>, set<K>) set<K>", call("setIntersection"), "A new set of what both hold.");
row("set.difference(set<K>, set<K>) set<K>", call("setDifference"), "A new set of what only the first holds.");
row("set.sorted(set<K>) list<K>", call("setSorted"), "Ascending: ints and ordinals by value, texts by code point.");

// --- deques: rings, with a greatest length or without one ------------------------------------------
row("deque.fromList(list<T>) deque<T>", call("dequeFromList"), "`deque(xs)`.");
row(
  "deque.fromListLimited(list<T>, int) deque<T>",
  call("dequeFromListLimited"),
  "`deque(xs, maxlen=n)`: the last n elements.",
  ["ValueError"],
);
row("deque.len(deque<T>) int", call("dequeLength"), "Number of elements.");
row("deque.maxlen(deque<T>) int?", call("dequeMaxlen"), "`d.maxlen`.");
row("deque.get(deque<T>, int) T", call("dequeGet"), "`d[i]`.", ["IndexError"]);
action("deque.set(deque<T>, int, T) void", call("dequeSet"), "`d[i] = x`.", ["IndexError"]);
action("deque.append(deque<T>, T) void", call("dequeAppend"), "At the end; a full one loses its first element.");
action(
  "deque.appendleft(deque<T>, T) void",
  call("dequeAppendLeft"),
  "At the front; a full one loses its last element.",
);
action("deque.pop(deque<T>) T", call("dequePop"), "Takes the last element.", ["IndexError"]);
action("deque.popleft(deque<T>) T", call("dequePopLeft"), "Takes the first element.", ["IndexError"]);
action("deque.extend(deque<T>, list<T>) void", call("dequeExtend"), "Appends each.");
action("deque.extendleft(deque<T>, list<T>) void", call("dequeExtendLeft"), "Appends each at the front.");
action(
  "deque.insert(deque<T>, int, T) void",
  call("dequeInsert"),
  "Puts an element before a Python index, which is clamped; into a full one: IndexError.",
  ["IndexError"],
);
row("deque.contains(deque<T>, T) bool", call("dequeContains"), "`x in d`, by value. T as for list.index.");
row(
  "deque.index(deque<T>, T, int, int) int",
  call("dequeIndex"),
  "First place of an equal element between two Python indices; none: ValueError. T as for list.index.",
  ["ValueError"],
);
row("deque.count(deque<T>, T) int", call("dequeCount"), "Number of equal elements. T as for list.index.");
action(
  "deque.remove(deque<T>, T) void",
  call("dequeRemove"),
  "Takes the first equal element out; none: ValueError. T as for list.index.",
  ["ValueError"],
);
row("deque.equal(deque<T>, deque<T>) bool", call("sameDeque"), "As long, and equal element by element.");
compares(
  "equal",
  "deque.containsBy(deque<T>, T) bool",
  "dequeContainsBy",
  "As contains, for every element that can be compared; a comparison that changes the deque: RuntimeError.",
  ["RuntimeError"],
);
compares("equal", "deque.indexBy(deque<T>, T, int, int) int", "dequeIndexBy", "As index, in the same way.", [
  "ValueError",
  "RuntimeError",
]);
compares("equal", "deque.countBy(deque<T>, T) int", "dequeCountBy", "As count, in the same way.", ["RuntimeError"]);
compares(
  "equal",
  "deque.removeBy(deque<T>, T) void",
  "dequeRemoveBy",
  "As remove; a comparison that changes the deque: IndexError.",
  ["ValueError", "IndexError"],
  false,
);
compares("equal", "deque.equalBy(deque<T>, deque<T>) bool", "sameDequeBy", "As equal, in the same way.", [
  "RuntimeError",
]);
action("deque.clear(deque<T>) void", call("dequeClear"), "Removes every element.");
action("deque.reverse(deque<T>) void", call("dequeReverse"), "Turns the order round.");
action("deque.rotate(deque<T>, int) void", call("dequeRotate"), "To the right, n places.");
row("deque.copy(deque<T>) deque<T>", call("dequeCopy"), "A deque with the same elements and greatest length.");
row("deque.list(deque<T>) list<T>", call("dequeList"), "A list of the elements.");
row("deque.changes(deque<T>) int", call("dequeChanges"), "Count of the changes of length.");
row(
  "deque.hasNext(deque<T>, int, int) bool",
  call("dequeHasNext"),
  "Step of a loop: whether there is an element at the index; fails where the count of changes is another.",
  ["RuntimeError"],
);

// --- SDK: what a handler can read ------------------------------------------------------------------
row("ctx.now(Context) int", property("now"), "Time of the event, microseconds UTC.");
row(
  "ctx.market(Context) Market",
  property("market"),
  "The market that the event is of; the first one for events that are of none.",
);
row("ctx.markets(Context) Markets", property("markets"), "The markets of this instance.");
row("ctx.event(Context) Event", property("event"), "What is known of the event that they belong to.");
row("markets.len(Markets) int", property("count"), "Number of markets.");
row("markets.get(Markets, int) Market", method("at"), "Python indexing, negatives from the end.", ["IndexError"]);
row(
  "event.exclusive(Event) bool",
  property("exclusive"),
  "At most one of the markets resolves to YES; of one market: its YES and NO exclude each other.",
);
row(
  "event.exhaustive(Event) bool",
  property("exhaustive"),
  "At least one of the markets resolves to YES; of one market: its YES or NO comes true.",
);
row("market.eq(Market, Market) bool", infix("==="), "The same market.", [], infix("=="));
row("market.ne(Market, Market) bool", infix("!=="), "Another market.", [], infix("!="));
row("market.isOpen(Market) bool", property("isOpen"), "It trades now.");
row("ctx.cash(Context) usd", property("cash"), "Free cash.");
row("ctx.net(Context, Market) size", method("net"), "YES minus NO holding, signed.");
row("ctx.position(Context, outcome) size", method("position"), "Holding of one token, never negative.");
row("ctx.book(Context, outcome) Book", method("book"), "Book of one token.");
row("market.yes(Market) outcome", property("yes"), "The YES token.");
row("market.no(Market) outcome", property("no"), "The NO token.");
row("market.opensAt(Market) int", property("opensAt"), "Microseconds UTC.");
row("market.closesAt(Market) int", property("closesAt"), "Microseconds UTC.");
row("market.closesIn(Market) int", property("closesIn"), "closes_at - now, microseconds.");
row("market.tick(Market) price", property("tick"), "Grid in force.");
row("market.minSize(Market) size", property("minSize"), "Smallest order.");
row("market.question(Market) str", property("question"), "What the market asks.");
row("market.strike(Market) float?", property("strike"), "Dollars that the question compares with, or None.");
row("market.event(Market) Event", property("event"), "What is known of the event that it belongs to.");
row("book.bid(Book) price?", property("bid"), "Best bid, or None.");
row("book.ask(Book) price?", property("ask"), "Best ask, or None.");
row("book.mid(Book) float?", property("mid"), "mid(bid, ask) in dollars, or None where a side is empty.");
row("book.spread(Book) price?", property("spread"), "ask - bid, or None where a side is empty.");
row("book.bidSize(Book) size?", property("bidSize"), "Size at the best bid, or None where empty or not told.");
row("book.askSize(Book) size?", property("askSize"), "Size at the best ask, or None where empty or not told.");
row("book.bidDepth(Book) size?", property("bidDepth"), "Sum of the recorded bid levels, or None.");
row("book.askDepth(Book) size?", property("askDepth"), "Sum of the recorded ask levels, or None.");
row("book.no(Book) Book", property("no"), "Book of the NO token, as the source gave it.");
row("fill.outcome(Fill) outcome", property("outcome"), "Token that was traded.");
row("fill.isBuy(Fill) bool", property("isBuy"), "True for a buy.");
row("fill.price(Fill) price", property("price"), "Price of the fill.");
row("fill.size(Fill) size", property("size"), "Size of the fill.");
row("fill.fee(Fill) usd", property("fee"), "Fee paid.");
row("fill.isMaker(Fill) bool", property("isMaker"), "True where the order was resting.");
row("fill.order(Fill) int", property("order"), "Id of the order.");
row("fill.time(Fill) int", property("time"), "When the venue matched it, microseconds UTC.");
row("fill.stage(Fill) str", property("stage"), "How final it is: matched, mined, confirmed.");
row(
  "order.id(OrderUpdate) int",
  property("id"),
  "Id as given by the action; 0 for an order made from a quote's target by the executor is never seen.",
);
row("order.outcome(OrderUpdate) outcome", property("outcome"), "Token of the order.");
row("order.isBuy(OrderUpdate) bool", property("isBuy"), "True for a buy.");
row("order.price(OrderUpdate) price", property("price"), "Limit price.");
row("order.remaining(OrderUpdate) size", property("remaining"), "Size still open.");
row("order.isOpen(OrderUpdate) bool", property("isOpen"), "The order is live at the venue.");
row("order.isFilled(OrderUpdate) bool", property("isFilled"), "Filled whole.");
row("order.isCanceled(OrderUpdate) bool", property("isCanceled"), "Canceled or expired.");
row("order.isRejected(OrderUpdate) bool", property("isRejected"), "Refused by a check or by the venue.");
row("order.reason(OrderUpdate) str", property("reason"), "Why it was rejected; empty where it was not.");
row(
  "signal.index(Signal) int",
  property("index"),
  "Which of the declared signals it is, in their order; its texts follow from it.",
);
row("signal.value(Signal) float", property("value"), "New value of the series.");
row("signal.time(Signal) int?", property("time"), "The source's own time of it, microseconds UTC, or None.");
row("ctx.signal(Context, int) LatestSignal", method("signal"), "Latest value of the declared signal of that index.");
row(
  "latest.value(LatestSignal) float?",
  property("value"),
  "Latest value of the series, or None before the first one.",
);
row(
  "latest.time(LatestSignal) int?",
  property("time"),
  "The source's own time of it, microseconds UTC, or None where it is not recorded or there is no value.",
);
row("latest.age(LatestSignal) int", property("age"), "Microseconds since it came; 2**53 - 1 before the first one.");
row("trade.outcome(Trade) outcome", property("outcome"), "Token that was traded.");
row("trade.price(Trade) price", property("price"), "Price of the trade.");
row("trade.size(Trade) size", property("size"), "Shares that changed hands.");
row("trade.isBuy(Trade) bool", property("isBuy"), "True where who took bought.");
row("trade.time(Trade) int", property("time"), "The source's own time of it, microseconds UTC.");
row("market.justOpened(Market) bool", property("justOpened"), "In on_market of this market: it trades from now on.");
row("market.tickChanged(Market) bool", property("tickChanged"), "In on_market of this market: it has another grid.");
row("market.justClosed(Market) bool", property("justClosed"), "In on_market of this market: it is over for orders.");

row(
  "seed.slot(int) int",
  call("seedSlot"),
  "One of the six seeds of the instance's random numbers; of use while it is made.",
);
row(
  "ctx.orders(Context, outcome) list<Order>",
  method("orders"),
  "Open orders on one token before the call, oldest first; over 256 in all markets of the instance: RuntimeError.",
  ["RuntimeError"],
);
row("openOrder.id(Order) int", property("id"), "Id of the order.");
row("openOrder.outcome(Order) outcome", property("outcome"), "Token of the order.");
row("openOrder.isBuy(Order) bool", property("isBuy"), "True for a buy.");
row(
  "openOrder.price(Order) price",
  property("price"),
  "Limit price; of a market order the price that it was checked at.",
);
row("openOrder.remaining(Order) size", property("remaining"), "Size still open.");
row("openOrder.placedAt(Order) int", property("placedAt"), "When the strategy placed it, microseconds UTC.");

row("leg.new(outcome, price, size) Leg", call("newLeg"), "One buy of a basket.");
row("leg.outcome(Leg) outcome", property("outcome"), "Token to buy.");
row("leg.price(Leg) price", property("price"), "Highest price.");
row("leg.size(Leg) size", property("size"), "Shares.");
row("level.new(price, size) Level", call("newLevel"), "One level of a quote.");
row("level.price(Level) price", property("price"), "Price on the YES token.");
row("level.size(Level) size", property("size"), "Shares.");

// --- SDK: actions; more than MAX_INTENTS in one event: RuntimeError ------------------------------------
action(
  "ctx.quoteFloat(Context, Market, float?, float?, size) void",
  method("quoteFloat"),
  "Target quote (bid, ask, size); prices rounded outward to the grid as price.floor / price.ceil and clamped to [tick, 1 - tick]. nan: ValueError, bid looked at first.",
  ["ValueError", "RuntimeError"],
);
action(
  "ctx.quotePrice(Context, Market, price?, price?, size) void",
  method("quotePrice"),
  "Target quote with exact prices.",
  ["RuntimeError"],
);
action(
  "ctx.quoteLevels(Context, Market, list<Level>, list<Level>) void",
  method("quoteLevels"),
  "Target quote of several levels a side, with exact prices. More than MAX_LEVELS on a side: ValueError.",
  ["ValueError", "RuntimeError"],
);
action("ctx.pull(Context, Market) void", method("pull"), "Target: no quote.", ["RuntimeError"]);
action(
  "ctx.buy(Context, outcome, price, size, int, bool) int",
  method("buy"),
  "Limit order (Tif, post-only); its id.",
  ["RuntimeError"],
);
action(
  "ctx.sell(Context, outcome, price, size, int, bool) int",
  method("sell"),
  "Limit order (Tif, post-only); its id.",
  ["RuntimeError"],
);
action("ctx.buyMarket(Context, outcome, usd) int", method("buyMarket"), "Buys for at most that amount; its id.", [
  "RuntimeError",
]);
action("ctx.sellMarket(Context, outcome, size) int", method("sellMarket"), "Sells that size; its id.", [
  "RuntimeError",
]);
action(
  "ctx.basket(Context, list<Leg>) int",
  method("basket"),
  "Buys all the legs or none, each a FOK order; the id of the first. No leg: ValueError.",
  ["ValueError", "RuntimeError"],
);
action(
  "ctx.replace(Context, int, price, size) int",
  method("replace"),
  "Cancels an open order and places one of the same side in its stead; the new one's id.",
  ["RuntimeError"],
);
action("ctx.split(Context, Market, size) int", method("split"), "Pays for as many YES and NO; an id.", [
  "RuntimeError",
]);
action("ctx.merge(Context, Market, size) int", method("merge"), "The way back; an id.", ["RuntimeError"]);
action("ctx.redeem(Context, Market) int", method("redeem"), "Takes what a resolved market pays; an id.", [
  "RuntimeError",
]);
action(
  "ctx.convert(Context, list<Market>, size) int",
  method("convert"),
  "NO of these markets for YES of the others and cash; an id. No market, or one twice: ValueError.",
  ["ValueError", "RuntimeError"],
);
action("ctx.cancel(Context, int) void", method("cancel"), "Cancels one order; an id that is not open is ignored.", [
  "RuntimeError",
]);
action("ctx.cancelAll(Context) void", method("cancelAll"), "Cancels every order and the quote of this instance.", [
  "RuntimeError",
]);

export const PRIMITIVES: ReadonlyMap<string, Primitive> = new Map(rows.map((r) => [r.name, r]));

/**
 * What the emitted modules use besides the rows. Both runtimes offer these names; types are given
 * for AssemblyScript (TypeScript: number, boolean, null).
 *
 *   step(site: i32): void                       one language step; over the budget: StepLimit
 *   log0(level: i32, template: i32): void ... log8(level, template, a: f64, ...)
 *   A log with a str: sendLog(level, template, slots), the slots made by slotInto(slots, x: f64) and
 *     textInto(slots, s: string) from newSlots() (AssemblyScript); logTexts(level, template, ...) (TypeScript)
 *   raise0(trap: i32, site: i32, template: i32): never/void ... raise8(..., a: f64, ...)
 *                                               template -1: none. AssemblyScript emits `unreachable()` after it.
 *   slotOf... : how a scalar becomes an argument: TypeScript passes `Number(x)`; AssemblyScript `<f64>x`
 *   paramFloat(i: i32): f64, paramInt(i: i32): i64, paramBool(i: i32): bool
 *   Optionals, TypeScript: `T | null`. AssemblyScript: int/outcome/money -> i64 with NONE_INT
 *     (i64.MIN_VALUE), isNoneInt(x); float -> f64 with NONE_FLOAT (a NaN with its own payload, told by its
 *     bits), someFloat(x) canonicalises a NaN, isNoneFloat(x); bool -> i32 with NONE_BOOL (-1), someBool(x),
 *     isNoneBool(x), unwrapBool(x); objects and lists -> nullable reference.
 *   Lists, TypeScript: `T[]`. AssemblyScript: `PyList<T>`; literal `newList<T>(n).with(a).with(b)`;
 *     itemAt(list, i: i32) unchecked read for `forList`, lengthOf(list).
 *   Dicts: `PyDict<K, V>`; literal `newDict<K, V>().with(k, v)`; dictNext(d, from, size, left, site): place of the next
 *     entry or -1, RuntimeError where the dict changed; dictKeyAt, dictValueAt; dictAfter(d, from) unchecked.
 *   Sets: `PySet<K>`, newSet<K>().
 *   State: putFloat(x: f64) (canonicalises NaN), putInt(x: i64), putBool(x: bool), putText(x: string),
 *     getFloat(), getInt(), getBool(), getText()
 *     on the runtime's state buffer; stateReset(), stateLength(), statePointer() for the host glue.
 *     Objects and lists have numbers: forgetObjects(), keepObject(o, kind), putObject(o, kind),
 *     isNewObject(number, kind), objectCount(), objectAt<T>(i), kindAt(i).
 *   Handles: classes Context, Markets, Market, Event, Book, Fill, OrderUpdate, Order, Leg, Level; the singletons
 *     `theContext`, `theFill`, `theOrderUpdate`; eventBook(): Book (YES view); resolvedOutcome(): outcome?
 *   beginCall(): void / endCall(): void         frame of one start() or handle(): clears the outputs, sets the steps
 */
