import { MAX_QUESTION_UNITS, QUESTION_BASE, QUESTION_SLOTS } from "../../runtime/abi/layout.ts";

/** Writes the questions of an instance's markets into its block, by row; see QUESTION_BASE. */
export function writeQuestions(block: Float64Array, questions: readonly string[]): void {
  for (const [row, question] of questions.entries()) {
    const text = cut(question);
    let at = QUESTION_BASE + row * QUESTION_SLOTS;
    block[at++] = text.length;
    for (let i = 0; i < text.length; i += 3) {
      const units = [0, 1, 2].map((k) => (i + k < text.length ? text.charCodeAt(i + k) : 0));
      block[at++] = units[0]! + units[1]! * 2 ** 16 + units[2]! * 2 ** 32;
    }
  }
}

/** At most as long as the block takes, without half a pair of surrogates at its end. */
function cut(text: string): string {
  if (text.length <= MAX_QUESTION_UNITS) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[MAX_QUESTION_UNITS - 1]!);
  return text.slice(0, isHalf ? MAX_QUESTION_UNITS - 1 : MAX_QUESTION_UNITS);
}
