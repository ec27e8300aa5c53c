/** Where bytes are not UTF-8. */
export interface Utf8Fault {
  /** 1-based line, and column counted in bytes (a BOM not counted). */
  readonly line: number;
  readonly byteColumn: number;
  readonly byte: number;
  /** How many lines hold such bytes. */
  readonly lines: number;
  /** What the line says when read as windows-1252, around the byte. */
  readonly reads: string;
  /** The file begins with the mark of UTF-16: nothing in it can be read as lines of UTF-8. */
  readonly utf16: boolean;
}

export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string;
  readonly fault?: Utf8Fault;
}

/**
 * Decodes UTF-8, fatally. When bytes are wrong the fault says where, and `text` still holds every line: those that
 * are not UTF-8 are read as windows-1252, the usual culprit, so that the other problems of the file can be found
 * in the same run. Such a text is for finding problems, never for publishing.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return decodeLines(bytes);
  }
}

function decodeLines(bytes: Uint8Array): Decoded {
  // Line by line only the first mark is a BOM, and it is stepped over below.
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { text: "", fault: { line: 1, byteColumn: 1, byte: bytes[0] ?? 0, lines: 1, reads: "", utf16 } };
  const western = new TextDecoder("windows-1252");
  const parts: string[] = [];
  let first: Omit<Utf8Fault, "lines"> | undefined;
  let bad = 0;
  let line = 0;
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let from = hasBom ? 3 : 0; from < bytes.length; ) {
    line++;
    const to = lineEnd(bytes, from);
    const slice = bytes.subarray(from, to);
    try {
      parts.push(strict.decode(slice));
    } catch {
      bad++;
      const at = firstInvalid(slice);
      parts.push(western.decode(slice));
      first ??= { line, byteColumn: at + 1, byte: slice[at] ?? 0, reads: around(slice, at, western), utf16 };
    }
    from = to;
  }
  return first ? { text: parts.join(""), fault: { ...first, lines: bad } } : { text: parts.join("") };
}

/** Index after the line's end: after `\n`, `\r\n` or a lone `\r`. */
function lineEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === 0x0a) return i + 1;
    if (bytes[i] === 0x0d) return bytes[i + 1] === 0x0a ? i + 2 : i + 1;
  }
  return bytes.length;
}

/** First byte that cannot be where it is: the longest prefix that decodes, found by halving. */
function firstInvalid(slice: Uint8Array): number {
  // In stream mode an unfinished last character is not an error, so decoding fails from one index on.
  const fails = (end: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(slice.subarray(0, end), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  let [good, bad] = [0, slice.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fails(middle)) bad = middle;
    else good = middle;
  }
  // The byte that made it fail is the last one read; a character cut short begins up to three bytes before it.
  let at = Math.min(bad, slice.length) - 1;
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const lead = slice[at - back] ?? 0;
    if (lead < 0x80) break;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead >= 0xc0) {
      if (back < length) at -= back;
      break;
    }
  }
  return at;
}

/** The word around the byte, so that a person recognises it. */
function around(slice: Uint8Array, at: number, western: TextDecoder): string {
  const text = western.decode(slice);
  const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(at))?.[0] ?? "";
  return before + (after || text.slice(at, at + 1));
}
