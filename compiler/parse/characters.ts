/** Characters outside ASCII (and control characters) that people paste into code by accident. */

/** Controls that reorder the text on the screen: what is read is not what runs (CVE-2021-42574). */
export const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const invisible: Readonly<Record<string, string>> = {
  "\u00a0": "a plain space",
  "\u00ad": "nothing",
  "\u2002": "a plain space",
  "\u2003": "a plain space",
  "\u2009": "a plain space",
  "\u200a": "a plain space",
  "\u200b": "nothing",
  "\u200c": "nothing",
  "\u200d": "nothing",
  "\u202f": "a plain space",
  "\u2028": "a line feed",
  "\u2029": "a line feed",
  "\u2060": "nothing",
  "\u3000": "a plain space",
  "\ufeff": "nothing",
  "\u0085": "a line feed",
};

const typographic: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u2032": "'",
  "\u00b4": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2033": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u00d7": "*",
  "\u00f7": "/",
  "\u2044": "/",
  "\u2215": "/",
  "\u2217": "*",
  "\u2260": "!=",
  "\u2264": "<=",
  "\u2265": ">=",
  "\u2192": "->",
  "\u2026": "...",
  "\uff08": "(",
  "\uff09": ")",
  "\uff0c": ",",
  "\uff1a": ":",
  "\uff1b": ";",
  "\uff1d": "=",
  "\uff0b": "+",
  "\uff0d": "-",
};

const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u051d", "aeopcyxijsdhqw"],
    ["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405", "ABEKMHOPCTXIJS"],
    ["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
    ["\u03bf\u03bd\u03c1\u03c5\u03b9\u03b1\u0251\u0261\u0131", "ovpuiaagi"],
  ].flatMap(([from = "", to = ""]) => [...from].map((char, i) => [char, to[i] ?? ""])),
);

/** What stands in for a character that cannot be seen, or null when `char` is not one of those. */
export function replacementOfInvisible(char: string): string | null {
  return invisible[char] ?? null;
}

/** The ASCII spelling of a quote, dash or operator from a word processor, or null. */
export function asciiOfTypographic(char: string): string | null {
  return typographic[char] ?? null;
}

/** The ASCII letter that a letter of another alphabet looks like, or null. Covers full-width forms. */
export function letterLookalike(char: string): string | null {
  const known = lookalikes[char];
  if (known !== undefined) return known;
  const folded = char.normalize("NFKC");
  return folded !== char && /^[A-Za-z0-9_]+$/.test(folded) ? folded : null;
}

/** `U+0455`. */
export function codePointName(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
