const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;

/** White space as JSON has it: space, tab, line feed, carriage return. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The index of the first byte from `from` on that is no white space; the length when there is none. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  return at;
}

/**
 * Finds where a JSON value ends without reading it: it knows strings, escapes and nesting, and keeps a depth, no stack. Bytes may
 * come in pieces. Of text that is not JSON it finds some end that depends on the bytes alone.
 */
export class ValueScanner {
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #isScalar = false;

  /** Begins a value with its first byte. */
  start(first: number): void {
    this.#depth = first === OPEN_OBJECT || first === OPEN_ARRAY ? 1 : 0;
    this.#inString = first === QUOTE;
    this.#isEscaped = false;
    this.#isScalar = this.#depth === 0 && !this.#inString;
  }

  /** The index just behind the value, or -1 when it goes on beyond these bytes. */
  scan(bytes: Uint8Array, from: number): number {
    return this.#isScalar ? scanScalar(bytes, from) : this.#scanNested(bytes, from);
  }

  #scanNested(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.#inString) {
        at = this.#leaveString(bytes, at);
        if (at === -1) return -1;
        if (this.#depth === 0) return at;
        continue;
      }
      const byte = bytes[at];
      at += 1;
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.#depth -= 1;
        if (this.#depth <= 0) return at;
      }
    }
    return -1;
  }

  /** Looks for quotes instead of bytes: transcripts are long strings. */
  #leaveString(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at += 1;
    }
    for (;;) {
      const quote = bytes.indexOf(QUOTE, at);
      const end = quote === -1 ? bytes.length : quote;
      let slashes = 0;
      while (end - slashes > at && bytes[end - slashes - 1] === BACKSLASH) slashes += 1;
      const isEscaped = slashes % 2 === 1;
      if (quote === -1) {
        this.#isEscaped = isEscaped;
        return -1;
      }
      at = quote + 1;
      if (isEscaped) continue;
      this.#inString = false;
      return at;
    }
  }
}

/** A number, a literal or rubbish: up to what may follow an element of an array. */
function scanScalar(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x2c || byte === CLOSE_ARRAY || isSpace(byte)) return at;
  }
  return -1;
}
