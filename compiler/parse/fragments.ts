import type { Token } from "./tokens.ts";

/** What a fragment must turn out to be. */
export type FragmentRole = "simple" | "if" | "while" | "for" | "def" | "class" | "expression";

/**
 * The tokens of one simple statement, one header or one expression: the unit that the grammar is run
 * on. A fault in one fragment can therefore never spoil another.
 */
export interface Fragment {
  readonly role: FragmentRole;
  readonly tokens: readonly Token[];
}

/** A fragment as text for the grammar, and where each of its tokens stands in it. */
export interface NormalisedFragment {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Pass 2: the fragment spelled so that the grammar cannot misread it. Names, numbers and strings are
 * replaced by the shortest of their kind (so `print`, `exec`, `type` and `match` are plain names, and
 * no string content is scanned), comments, continuations and line ends are gone. Tokens keep their
 * order, and offsets come from the tokens, never from this text.
 */
export function normalise(fragment: Fragment): NormalisedFragment {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const token of fragment.tokens) {
    starts.push(text.length);
    text += spelling(token);
    ends.push(text.length);
    text += " ";
  }
  const header = fragment.role !== "simple" && fragment.role !== "expression";
  return { text: header ? `${text}pass\n` : `${text}\n`, starts, ends };
}

function spelling(token: Token): string {
  switch (token.kind) {
    case "name":
      return "x";
    case "number":
      return "1";
    case "string":
      return '"x"';
    case "keyword":
      // `elif` is an `if` of its own here
      return token.text === "elif" ? "if" : token.text;
    case "op":
      return token.text;
  }
}
