import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";

export interface NumberScan {
  /** Characters that belong to the number, with whatever is glued to it when it is faulty. */
  readonly length: number;
  readonly fault: { readonly code: DiagnosticCode; readonly values: Record<string, string> } | null;
}

const digits = "[0-9](?:_?[0-9])*";
const prefixed = /^0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/;
const floating = new RegExp(
  `^(?:(?:${digits})?\\.${digits}(?:[eE][+-]?${digits})?|${digits}\\.(?:[eE][+-]?${digits})?|${digits}[eE][+-]?${digits})[jJ]?`,
);
const imaginary = new RegExp(`^${digits}[jJ]`);
const decimal = new RegExp(`^${digits}`);

/** Measures the number that `text` starts with, as CPython's tokenizer does, and tells what is wrong with it. */
export function scanNumber(text: string): NumberScan {
  const match = prefixed.exec(text) ?? floating.exec(text) ?? imaginary.exec(text) ?? decimal.exec(text);
  const number = match?.[0] ?? "";
  const glued = /^[A-Za-z0-9_]*/.exec(text.slice(number.length))?.[0] ?? "";
  const literal = number + glued;
  const fault = (code: DiagnosticCode, values: Record<string, string>): NumberScan => ({
    length: literal.length,
    fault: { code, values },
  });
  if (glued !== "") return fault("PMT0123", { literal: shorten(literal), why: whyInvalid(literal) });
  if (/^0[0-9_]*[1-9][0-9_]*$/.test(number)) {
    return fault("PMT0124", {
      literal: shorten(literal),
      plain: number.replace(/^[0_]+/, ""),
      octal: `0o${number.replace(/^[0_]+/, "")}`,
    });
  }
  if (/[jJ]$/.test(number) && !/^0[xX]/.test(number)) return { length: number.length, fault: null };
  if (/^(?:0[xXoObB]|[0-9_]+$)/.test(number)) {
    if (number.replaceAll("_", "").length > limits.integerDigits) {
      return fault("PMT0125", { digits: String(number.length), limit: String(limits.integerDigits) });
    }
  } else if (!Number.isFinite(floatValue(number))) return fault("PMT0126", { literal: shorten(literal) });
  return { length: number.length, fault: null };
}

export function isInteger(number: string): boolean {
  return /^(?:0[xXoObB]|[0-9_]+$)/.test(number);
}

export function isImaginary(number: string): boolean {
  return /[jJ]$/.test(number) && !isInteger(number);
}

export function integerValue(number: string): bigint {
  return BigInt(number.replaceAll("_", "").replace(/^0+(?=[0-9])/, ""));
}

/** Decimal to the nearest double: both ECMAScript and CPython round correctly. */
export function floatValue(number: string): number {
  return Number(number.replaceAll("_", ""));
}

function shorten(literal: string): string {
  return literal.length > 40 ? `${literal.slice(0, 37)}...` : literal;
}

function whyInvalid(literal: string): string {
  if (/^0[xX]/.test(literal)) return "a hexadecimal number has the digits 0-9 and a-f";
  if (/^0[oO]/.test(literal)) return "an octal number has the digits 0-7";
  if (/^0[bB]/.test(literal)) return "a binary number has the digits 0 and 1";
  if (/__|_$|_\.|\._/.test(literal)) return "one underscore may stand between two digits only";
  return "a name cannot start with a digit, and a number ends before a letter";
}
