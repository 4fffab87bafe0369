/** Code points that Python's `repr` escapes: all but letters, marks, numbers, punctuation, symbols and the space. */
const HIDDEN = /^[\p{C}\p{Z}]$/u;
const NAMED: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `repr(text)` of Python: in single quotes, unless it holds one and no double quote. */
export function textRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) {
    if (char === quote) out += `\\${char}`;
    else if (NAMED[char] !== undefined) out += NAMED[char];
    else if (char !== " " && HIDDEN.test(char)) out += escaped(char.codePointAt(0) ?? 0);
    else out += char;
  }
  return out + quote;
}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x1_0000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
