import { SourceText } from "../diagnostics/source.ts";
import { limits } from "./limits.ts";
import { Sink } from "./sink.ts";

/**
 * Pass 0: bytes of a file to its text. One UTF-8 byte order mark is taken off. Bytes that are not
 * UTF-8 text are reported, and `sound` is false: there is nothing to tokenise then.
 */
export function decodeSource(bytes: Uint8Array, file: string): { sink: Sink; sound: boolean } {
  if (bytes.length > limits.fileBytes) {
    const sink = new Sink(new SourceText(file, ""));
    const values = { size: String(bytes.length), limit: String(limits.fileBytes) };
    sink.report("PMT0106", { start: 0, end: 0 }, values);
    return { sink, sound: false };
  }
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const sink = new Sink(new SourceText(file, text));
  const sound = !reportForeignBytes(bytes, body, sink) && !reportCookie(sink);
  return { sink, sound };
}

function reportForeignBytes(bytes: Uint8Array, body: Uint8Array, sink: Sink): boolean {
  const bom = utf16Mark(bytes);
  const here = (offset: number) => ({ start: offset, end: Math.min(offset + 1, sink.source.text.length) });
  if (bom !== null) {
    sink.report("PMT0103", here(0), { mark: bom });
    return true;
  }
  const binary = binaryOffset(bytes);
  if (binary !== null) {
    sink.report("PMT0101", here(0), { byte: hexByte(bytes[binary] ?? 0), offset: String(binary) });
    return true;
  }
  const bad = firstInvalidUtf8(body);
  if (bad !== null) {
    const offset = new TextDecoder().decode(body.subarray(0, bad)).length;
    const place = placeOf(sink, offset);
    const values = { byte: hexByte(body[bad] ?? 0), offset: String(bad + bytes.length - body.length), place };
    sink.report("PMT0102", here(offset), values);
    return true;
  }
  const nul = sink.source.text.indexOf("\0");
  if (nul >= 0) {
    sink.report("PMT0104", here(nul), { place: placeOf(sink, nul) });
    return true;
  }
  return false;
}

function placeOf(sink: Sink, offset: number): string {
  const { line, column } = sink.source.position(offset);
  return `${line}:${column}`;
}

function hexByte(byte: number): string {
  return `0x${byte.toString(16).padStart(2, "0")}`;
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "FF FE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "FE FF";
  return null;
}

/** Offset of the byte that shows a binary format: a known magic, or a control byte beside NUL bytes. */
function binaryOffset(bytes: Uint8Array): number | null {
  const magics = [
    [0x7f, 0x45, 0x4c, 0x46],
    [0x00, 0x61, 0x73, 0x6d],
    [0x89, 0x50, 0x4e, 0x47],
    [0x50, 0x4b, 0x03, 0x04],
    [0x1f, 0x8b],
  ];
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return 0;
  const head = bytes.subarray(0, 1024);
  const nuls = head.reduce((n, byte) => (byte === 0 ? n + 1 : n), 0);
  if (nuls < 2 || nuls * 20 < head.length) return null;
  return head.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32) || byte >= 0x7f);
}

/** Offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629), or null. */
function firstInvalidUtf8(bytes: Uint8Array): number | null {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return null;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const b0 = bytes[i] ?? 0;
  if (b0 < 0x80) return 1;
  if (b0 < 0xc2 || b0 > 0xf4) return 0;
  const length = b0 < 0xe0 ? 2 : b0 < 0xf0 ? 3 : 4;
  const b1 = bytes[i + 1] ?? 0;
  const low = b0 === 0xe0 ? 0xa0 : b0 === 0xf0 ? 0x90 : 0x80;
  const high = b0 === 0xed ? 0x9f : b0 === 0xf4 ? 0x8f : 0xbf;
  if (b1 < low || b1 > high) return 0;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** PEP 263: a coding cookie may stand in a comment of the first line, or of the second after a blank or comment. */
function reportCookie(sink: Sink): boolean {
  const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
  for (const n of [1, 2]) {
    const line = sink.source.lineText(n);
    const match = cookie.exec(line);
    const name = match?.[1];
    if (match !== null && name !== undefined) {
      const plain = name.toLowerCase().replaceAll("_", "-");
      if (plain === "utf-8" || plain === "utf8" || plain.startsWith("utf-8-")) return false;
      const start = (sink.source.lineStarts[n - 1] ?? 0) + match.index + match[0].length - name.length;
      sink.report("PMT0105", { start, end: start + name.length }, { name });
      return true;
    }
    if (!/^[ \t\f]*(?:#.*)?$/.test(line)) return false;
  }
  return false;
}
