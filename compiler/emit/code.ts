/** Text of an expression and how tightly its outermost operator binds. */
export interface Code {
  readonly text: string;
  readonly precedence: number;
}

/** Precedence of JavaScript's operators, which AssemblyScript shares; higher binds tighter. */
export const Precedence = Object.freeze({
  conditional: 3,
  or: 4,
  and: 5,
  equality: 10,
  relational: 11,
  additive: 13,
  multiplicative: 14,
  prefix: 16,
  postfix: 18,
  atom: 20,
});

export function atom(text: string): Code {
  return { text, precedence: Precedence.atom };
}

export function postfix(text: string): Code {
  return { text, precedence: Precedence.postfix };
}

export function prefix(operator: string, operand: Code): Code {
  // Two signs in a row would read as a decrement.
  const bare = operand.precedence >= Precedence.prefix && !(operator === "-" && operand.text.startsWith("-"));
  return { text: `${operator}${bare ? operand.text : `(${operand.text})`}`, precedence: Precedence.prefix };
}

/** The expression in a place that wants at least this precedence. */
export function within(code: Code, precedence: number): string {
  return code.precedence >= precedence ? code.text : `(${code.text})`;
}

const infixPrecedence: Readonly<Record<string, number>> = {
  "+": Precedence.additive,
  "-": Precedence.additive,
  "*": Precedence.multiplicative,
  "<": Precedence.relational,
  "<=": Precedence.relational,
  ">": Precedence.relational,
  ">=": Precedence.relational,
  "==": Precedence.equality,
  "!=": Precedence.equality,
  "===": Precedence.equality,
  "!==": Precedence.equality,
};

/**
 * `left operator right`. Operands of a comparison that compare themselves are put in parentheses:
 * minimal ones would be right, and unreadable. The right operand of equal precedence keeps its
 * parentheses, since sums and products of floats do not associate.
 */
export function infix(operator: string, left: Code, right: Code): Code {
  const precedence = infixPrecedence[operator];
  if (precedence === undefined) throw new Error(`operator ${operator} has no precedence`);
  const compares = precedence <= Precedence.relational;
  const least = compares ? Precedence.relational + 1 : precedence;
  const [a, b] = [within(left, least), within(right, compares ? least : precedence + 1)];
  // asc reads `a < (b ? -1 : c)` as type arguments with a function type, and stops at the minus.
  const ambiguous = operator === "<" && /^\(+[\w$.]+ \? /.test(b);
  return { text: `${ambiguous ? `(${a})` : a} ${operator} ${b}`, precedence };
}

/** `left && right` or `left || right`; a mix of the two gets parentheses. */
export function logical(operator: "&&" | "||", left: Code, right: Code): Code {
  const precedence = operator === "&&" ? Precedence.and : Precedence.or;
  const side = (code: Code): string => (code.precedence === precedence ? code.text : within(code, Precedence.equality));
  // The right side of a chain nests to the left in JavaScript; the value is the same either way.
  return { text: `${side(left)} ${operator} ${side(right)}`, precedence };
}

export function conditional(test: Code, then: Code, otherwise: Code): Code {
  const part = (code: Code): string => within(code, Precedence.conditional + 1);
  return { text: `${part(test)} ? ${part(then)} : ${part(otherwise)}`, precedence: Precedence.conditional };
}

/** Arguments of a call or elements of a list. */
export function sequence(parts: readonly Code[]): string {
  return parts
    .map((part, i) => {
      // `f(a < b, c > (d))` would parse as a call with type arguments.
      const ambiguous = i < parts.length - 1 && part.precedence < Precedence.additive && part.text.includes(" < ");
      return ambiguous ? `(${part.text})` : part.text;
    })
    .join(", ");
}

export function call(callee: string, args: readonly Code[]): Code {
  return postfix(`${callee}(${sequence(args)})`);
}

/** Identifier characters only; others as `$x<code point>$`. */
export function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9_$]/gu, (c) => `$x${(c.codePointAt(0) ?? 0).toString(16)}$`);
}
