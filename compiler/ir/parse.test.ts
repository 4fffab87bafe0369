import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { emit } from "../emit/emit.ts";
import { folderTree } from "../project.ts";
import { HANDLE_NAMES, type IrModule } from "./ir.ts";
import { parseIr } from "./parse.ts";
import { printIr } from "./print.ts";
import { textLawBroken } from "./testing/text-law.ts";

async function moduleOf(source: string, path = "text.py"): Promise<IrModule> {
  const { module, diagnostics } = await checkFile(new TextEncoder().encode(source), path);
  if (module === null) throw new Error(diagnostics.map((d) => d.message).join("\n"));
  return module;
}

describe.each(["market_maker", "zscore", "sure_bet", "examples/regime_maker"])("%s", (name) => {
  test("is the same program after its text was read", async () => {
    const path = join(packageRoot, "strategies", `${name}.py`);
    const { module } = await checkFile(readFileSync(path), basename(path), folderTree(path));
    if (module === null) throw new Error("no module");
    expect(textLawBroken(module)).toBeNull();
    const parsed = parseIr(printIr(module));
    expect(emit(parsed, "typescript")).toBe(emit(module, "typescript"));
    expect(emit(parsed, "assemblyscript")).toBe(emit(module, "assemblyscript"));
  });
});

const NAMES = `import math

from pmt import Book, Context, Fill, Price, Series, Strategy, param

true = 4
nan = math.nan


class price:
    def __init__(self, x: int) -> None:
        self.x = x


class Event:
    def __init__(self, inner: price | None) -> None:
        self.inner = inner


class S(Strategy):
    markets = Series("x")
    depth: float = param(-0.0, ge=-1e300, doc="a \\" quoted \\n text ; 3")

    def __init__(self) -> None:
        self.p = price(1)
        self.q = Price("0.5")
        self.events: dict[str, list[tuple[price, Price, Event]]] = {}

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.p = price(2)

    def on_book(self, ctx: Context, book: Book) -> None:
        false = self.p.x + true
        inf = nan
        by = "by"
        self.events["@ (by) ; 3"] = [(price(false), Price("0.25"), Event(None))]
        ctx.log.info(f"{false} {inf} {by + 'x'} -> {self.q}")
`;

test("names that are also words of the text, and texts that hold marks, stay what they are", async () => {
  const module = await moduleOf(NAMES);
  const text = printIr(module);
  expect(text).toContain("field p: 'price'\n  field q: price\n");
  expect(text).toContain(`let 'false': int = (int.add (field price.x (field S.p self)) $true @`);
  expect(textLawBroken(module)).toBeNull();
});

const LAW = `from pmt import Book, Context, Series, Strategy


def take(a: int, b: int) -> int:
    return a - b


class S(Strategy):
    markets = Series("x")

    def __init__(self) -> None:
        self.count: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        if self.count > 3:
            self.count = take(self.count, 2)
        else:
            self.count += 1
        for i in range(3):
            ctx.log.info(f"{i} {self.count}")
`;

describe("a text that is no IR", () => {
  const cases: readonly (readonly [name: string, change: readonly [from: string, to: string], message: string])[] = [
    ["an unknown operation", ["(int.sub a b", "(int.less a b"], "no operation `int.less`"],
    ["operands of another type", ["(int.sub a b", "(int.sub a true"], "int.sub: operand 1 is bool, not int"],
    ["a local that is not in scope", ["(int.sub a b", "(int.sub a c"], "no local `c` in scope"],
    ["a function that is not there", ["(call take", "(call took"], "no function `took`"],
    ["a field that is not there", ["(field S.count self)", "(field S.sum self)"], "no field S.sum"],
    ["a bracket that does not close", ["(int.sub a b @5)", "(int.sub a b @5"], "`)` is due"],
    ["more behind the line", ["log 20 template 0 (i", "break log 20 template 0 (i"], "`;` is due"],
    ["a statement that is none", ["  return (", "  yield ("], "no statement"],
    ["a type that is none", ["def take(a: int", "def take(a: Int"], "no type `Int`"],
    ["a template out of its order", ["template 0 [", "template 1 ["], "row 0 is due"],
    ["an indentation of its own", ["  return (", "       return ("], "no line above has this indentation"],
    ["a line of another kind", ["strategy S", "strategy S\nfriend S"], "`all` is due"],
    ["a head that is left out", ["budget 1000000\n", ""], "`budget` is due"],
  ];
  test.each(cases)("%s", async (_, [from, to], message) => {
    const text = printIr(await moduleOf(LAW));
    expect(text).toContain(from);
    const broken = text.replace(from, to);
    let found: unknown;
    try {
      parseIr(broken);
    } catch (error) {
      found = error;
    }
    const lines = broken.split("\n");
    const { line, column } = found as { line: number; column: number };
    expect(found).toMatchObject({ name: "IrTextError", message: `${line}:${column}: ${message}` });
    const at = broken.split("\n").findIndex((each, i) => each !== text.split("\n")[i]);
    // A head that is missing shows in the line that stands in its place.
    expect(line).toBe(at + 1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
  });

  test("the column is that of the token", async () => {
    const text = printIr(await moduleOf(LAW)).replace("(int.sub a b", "(int.sub a c");
    const line = text.split("\n").findIndex((each) => each.includes("a c"));
    const column = (text.split("\n")[line] as string).indexOf(" c ") + 2;
    expect(() => parseIr(text)).toThrow(`${line + 1}:${column}: no local \`c\` in scope`);
  });
});

test.each(HANDLE_NAMES)("an author's class called %s is no lent object in the text", async (name) => {
  const source = `from pmt import All, Context as Ctx, Book as Top, Strategy


class ${name}:
    def __init__(self) -> None:
        self.n = 1


class Main(Strategy):
    markets = All()

    def __init__(self) -> None:
        self.own = ${name}()

    def on_book(self, ctx: Ctx, book: Top) -> None:
        self.own.n += 1
`;
  expect(textLawBroken(await moduleOf(source))).toBeNull();
});
