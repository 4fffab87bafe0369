import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { allCodes, exampleBytes, loadPage, type Page } from "./registry.ts";

const codes = allCodes();

function page(code: string): Page {
  const found = loadPage(code);
  if (found === null) throw new Error(`no page ${code}`);
  return found;
}

describe("pages of the diagnostics", () => {
  test("the folder holds pages only", () => {
    const names = readdirSync(join(packageRoot, "dsl-spec", "diagnostics"));
    expect(names.filter((name) => !/^PMT\d{4}\.md$/.test(name))).toEqual([]);
    expect(codes.length).toBe(names.length);
  });

  test.each(codes)("%s has the agreed form", (code) => {
    const { title, message, help, reason, fails, works } = page(code);
    for (const text of [title, message, help]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[\n\t]|\.$/);
    }
    expect(reason.split(/[.!?](?:\s|$)/).length).toBeLessThanOrEqual(5);
    expect(exampleBytes(fails).length).toBeGreaterThan(0);
    expect(new TextDecoder().decode(exampleBytes(fails))).not.toBe(works);
    expect(works.endsWith("\n")).toBe(true);
  });

  test.each(codes)("the placeholders of %s are well formed", (code) => {
    const { message, help } = page(code);
    for (const text of [message, help]) {
      const rest = text
        .replaceAll("{{", "")
        .replaceAll("}}", "")
        .replace(/\{[a-z][A-Za-z0-9]*\}/g, "");
      expect(rest.replace(/f?"[^"]*"|`[^`]*`|\{x[:!.\w]*\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  test("no two codes share a title", () => {
    const titles = codes.map((code) => page(code).title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
