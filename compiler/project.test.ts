import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CheckReport, checkFile, compileFile } from "./compile.ts";
import { NO_MEMO } from "./memo.ts";
import { folderTree } from "./project.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmtc-project-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const checkOnDisk = (path: string): Promise<CheckReport> => checkFile(readFileSync(path), path, folderTree(path));

/** Code and text under the span of each finding. */
function findings({ diagnostics, sources }: CheckReport): string[] {
  return diagnostics.map(({ code, span, file }) => {
    const source = sources.find((each) => each.file === file);
    return `${code} ${source?.slice(span)}`;
  });
}

const HALF = "def half(x: float) -> float:\n    return x / 2.0\n";
const strategy = (imports: string, value: string): string => `from pmt import Book, Context, Series, Strategy
${imports}


class Uses(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{${value}}")
`;

describe("the root of a project", () => {
  test("is the nearest folder with a pmt.toml above the strategy", async () => {
    write("pmt.toml", "");
    write("lib/halves.py", HALF);
    write("strategies/halves.py", "");
    const path = write("strategies/deep/uses.py", strategy("from lib.halves import half", "half(3.0)"));
    const report = await checkOnDisk(path);
    expect(findings(report)).toEqual([]);
    expect(report.imported.map(({ file }) => file)).toEqual(["lib/halves.py"]);
    // Relative imports reach the root, and no further.
    const up = write("strategies/deep/up.py", strategy("from ...lib.halves import half", "half(3.0)"));
    expect(findings(await checkOnDisk(up))).toEqual([]);
    const out = write("strategies/deep/out.py", strategy("from ....lib.halves import half", "half(3.0)"));
    expect(findings(await checkOnDisk(out))).toEqual(["PMT0316 from ....lib.halves import half"]);
  });

  test("is the strategy's own folder without one, and a hint names the module from the root", async () => {
    write("lib/halves.py", HALF);
    const path = write("strategies/uses.py", strategy("from lib.halves import half", "half(3.0)"));
    expect(findings(await checkOnDisk(path))).toEqual(["PMT0305 from lib.halves import half"]);
    write("pmt.toml", "");
    write("strategies/beside.py", HALF);
    const beside = write("strategies/other.py", strategy("from beside import half", "half(3.0)"));
    const report = await checkOnDisk(beside);
    expect(findings(report)).toEqual(["PMT0305 from beside import half"]);
    expect(report.diagnostics[0]?.help).toContain("`strategies.beside`");
  });

  test("is not left by a symbolic link to a file or a folder; a link within is followed", async () => {
    write("outside/halves.py", HALF);
    write("inside/lib/halves.py", HALF);
    symlinkSync(join(folder, "outside", "halves.py"), join(folder, "inside", "linked.py"));
    symlinkSync(join(folder, "outside"), join(folder, "inside", "away"));
    symlinkSync(join(folder, "inside", "lib", "halves.py"), join(folder, "inside", "near.py"));
    const uses = (name: string, module: string): string =>
      write(`inside/${name}.py`, strategy(`from ${module} import half`, "half(3.0)"));
    expect(findings(await checkOnDisk(uses("a", "linked")))).toEqual(["PMT0316 from linked import half"]);
    expect(findings(await checkOnDisk(uses("b", "away.halves")))).toEqual(["PMT0316 from away.halves import half"]);
    expect(findings(await checkOnDisk(uses("c", "near")))).toEqual([]);
  });
});

test("classes and enums of one name in two files have names of their own in the state", async () => {
  const kinds = (member: string): string =>
    `from enum import Enum\n\n\nclass Kind(Enum):\n    ${member} = 1\n\n\nclass Box:\n    def __init__(self) -> None:\n        self.kind = Kind.${member}\n`;
  write("left.py", kinds("LEFT"));
  write("right.py", kinds("RIGHT"));
  const text = `import left
import right
from pmt import Context, Series, Strategy


class Both(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.a = left.Box()
        self.b = right.Box()

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"{self.a.kind} {self.b.kind}")
`;
  const path = write("both.py", text);
  const { artifacts, diagnostics } = await compileFile(readFileSync(path), path, NO_MEMO, folderTree(path));
  expect(diagnostics).toEqual([]);
  const schema = artifacts?.abi.state;
  const classes = schema?.classes.map(({ name }) => name) ?? [];
  expect(new Set(classes).size).toBe(3);
  expect(schema?.enums?.map(({ members }) => members)).toEqual([["LEFT"], ["RIGHT"]]);
  expect(new Set(schema?.enums?.map(({ name }) => name)).size).toBe(2);
});
