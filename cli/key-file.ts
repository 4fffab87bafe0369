import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { TradingKey } from "../engine/modes/live-session.ts";
import { OrderSigner } from "../engine/venues/polymarket/protocol/sign.ts";
import { CliError, ExitCode, usageError } from "./exit.ts";
import { oneLine } from "./terminal.ts";

/** Bytes of the longest key file. */
const MOST = 64 * 1024;

/**
 * Reads a private key: 64 hex digits, or JSON as `pmtc venue` writes it (`accounts`, each with `name`,
 * `privateKey`, `funder`, `signatureType`). The file must be closed to everybody else. Throws CliError;
 * no message holds anything of the file.
 */
export function readKeyFile(path: string, account?: string): TradingKey {
  const text = readPrivate(path).trim();
  if (/^(0x)?[0-9a-fA-F]{64}$/.test(text)) {
    if (account !== undefined) throw wrong(path, "it holds one key and no names", "leave --account out");
    return keyOf(path, { privateKey: text });
  }
  return keyOf(path, chooseAccount(path, parseAccounts(path, text), account));
}

/** The file's text, read through one descriptor, so that what was checked is what is read. */
function readPrivate(path: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    if (code === "ENOENT") throw wrong(path, "there is no such file", "name the account's key file");
    const what = `--key-file ${oneLine(path)}: cannot be read (${code})`;
    throw new CliError(ExitCode.environment, "key-file", what, "check the rights");
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw wrong(path, "it is no file", "name the account's key file");
    if ((stat.mode & 0o077) !== 0) {
      const mode = (stat.mode & 0o777).toString(8).padStart(4, "0");
      throw wrong(path, `its mode is ${mode}: others may use it`, `run \`chmod 600 ${oneLine(path)}\``);
    }
    if (stat.size > MOST) throw wrong(path, "it is too large for a key file", "name the account's key file");
    const bytes = Buffer.alloc(stat.size);
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    return bytes.toString("utf8", 0, length);
  } finally {
    closeSync(descriptor);
  }
}

const FORM = "give 64 hex digits, or the keys file of `pmtc venue`";

function parseAccounts(path: string, text: string): Record<string, unknown>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(path, "it holds no key", FORM);
  }
  if (!isRecord(value)) throw wrong(path, "it holds no key", FORM);
  const accounts = value.accounts ?? [value];
  if (!Array.isArray(accounts) || accounts.length === 0 || !accounts.every(isRecord)) {
    throw wrong(path, "its accounts are no list", FORM);
  }
  return accounts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function chooseAccount(
  path: string,
  accounts: readonly Record<string, unknown>[],
  name: string | undefined,
): Record<string, unknown> {
  if (name === undefined) return accounts[0]!;
  const found = accounts.find((account) => account.name === name);
  if (found !== undefined) return found;
  const names = accounts.flatMap((account) => (typeof account.name === "string" ? [oneLine(account.name)] : []));
  throw wrong(path, `it has no account ${oneLine(name)}`, `its accounts are ${names.join(", ")}`);
}

function keyOf(path: string, account: Record<string, unknown>): TradingKey {
  const { privateKey, signatureType = 0 } = account;
  if (typeof privateKey !== "string" || !/^(0x)?[0-9a-fA-F]{64}$/.test(privateKey)) {
    throw wrong(path, "its private key is not 32 bytes in hex", FORM);
  }
  const type = ([0, 1, 2, 3] as const).find((known) => known === signatureType);
  if (type === undefined) throw wrong(path, "its signatureType is none of 0, 1, 2, 3", FORM);
  const signer = signerOf(path, privateKey.startsWith("0x") ? privateKey : `0x${privateKey}`);
  const funder = account.funder ?? signer.address;
  if (typeof funder !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(funder)) {
    throw wrong(path, "its funder is no address", FORM);
  }
  return { signer, funder, signatureType: type };
}

function signerOf(path: string, privateKey: string): OrderSigner {
  try {
    return new OrderSigner(privateKey);
  } catch {
    // The curve has fewer keys than there are numbers of 32 bytes; the library's words may hold the number.
    throw wrong(path, "its private key is none of the curve", FORM);
  }
}

function wrong(path: string, why: string, help: string): CliError {
  return usageError("key-file", `--key-file ${oneLine(path)}: ${why}`, help);
}
