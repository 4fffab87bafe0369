import type { Unit } from "./symbols.ts";

/**
 * True where a statement that the parser left out may have bound the name, so that nobody can say it
 * is unknown. Text is all that is left of such a statement: any place that could bind the name counts,
 * and a place that only uses it (`name(`, `name.`, `name + 1`) does not.
 */
export function mayBeDropped(unit: Unit, name: string): boolean {
  if (!unit.partial) return false;
  const heads = `\\b(?:def|class|as|import|for|global|nonlocal|lambda)\\b[^\\n]*\\b${name}\\b`;
  const targets = `\\b${name}\\b\\s*(?:(?:[-+*/%@&|^]|//|\\*\\*|<<|>>)?=(?!=)|[:,)\\]]|in\\b)`;
  return new RegExp(`${heads}|${targets}`).test(unit.source.text);
}
