import { HeldBytes } from './held-bytes.ts';
import { skipSpace, ValueScanner } from './json-scan.ts';
import { readRecordText } from './record-text.ts';

const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
/** Enough to see past a broken first line; the first two lines are looked at however long they are. */
export const LOOK_AHEAD_BYTES = 65_536;

/**
 * Tells JSON Lines from JSON documents. It is JSON Lines when the first line is a JSON object by itself; or when, within the look-ahead,
 * some later line that begins with "{" is one and no document over several lines is sound. All is decided at line ends, so by content.
 */
export class FormatFinder {
  readonly #all = new HeldBytes(Number.POSITIVE_INFINITY);
  readonly #line: HeldBytes;
  readonly #scanner = new ValueScanner();
  #format: 'lines' | 'documents' | null = null;
  #isFirstLine = true;
  #lines = 0;
  /** The only line so far is a record, and blank lines stand before it. */
  #isLone = false;
  /** Behind the last line that is not blank. */
  #textEnd = 0;
  #lineStart = 0;
  #seen = 0;
  /** Where the first value ends; -1 before that is known, null when it was no sound document. */
  #valueEnd: number | null = -1;
  #hasObjectLine = false;
  #isStarted = false;

  constructor(maxRecordBytes: number) {
    this.#line = new HeldBytes(maxRecordBytes);
  }

  /** Null until it is known. */
  get format(): 'lines' | 'documents' | null {
    return this.#format;
  }

  /** Everything that was fed; kept no longer. */
  takeContent(): Uint8Array {
    const content = this.#all.bytes();
    this.#all.clear();
    return content;
  }

  /** How much of the content was looked at to tell the format. */
  get seenBytes(): number {
    return this.#seen;
  }

  /** The content begins at its first byte that is no white space, in the line of this number. */
  start(lineNo: number): void {
    this.#isFirstLine = lineNo === 1;
  }

  feed(piece: Uint8Array): void {
    const before = this.#all.length;
    this.#all.add(piece);
    this.#scan(piece, before);
    for (let from = 0; from < piece.length && this.#format === null;) {
      const newline = piece.indexOf(NEWLINE, from);
      const end = newline === -1 ? piece.length : newline;
      this.#line.add(piece.subarray(from, end));
      if (this.#line.isOver) this.#settle(this.#lineStart, this.#lines === 0 || this.#hasObjectLine);
      else if (newline !== -1) this.#endLine(before + end + 1, false);
      from = end + 1;
    }
  }

  /** The content is complete, or breaks off here. */
  end(isComplete: boolean): void {
    if (this.#format !== null) return;
    if (isComplete) this.#endLine(this.#all.length, true);
    if (this.#format === null) this.#settle(this.#all.length, this.#hasObjectLine);
  }

  #endLine(end: number, isLast: boolean): void {
    const line = this.#line.bytes();
    this.#line.clear();
    this.#lineStart = end;
    const isBlank = skipSpace(line, 0) === line.length;
    if (isBlank) {
      // Behind blank lines a single record is number 1, as a document is; one of several has its line's number.
      if (isLast) this.#settle(end, this.#hasObjectLine && !this.#isLone);
      else if (end - this.#textEnd >= LOOK_AHEAD_BYTES) this.#settle(end, this.#hasObjectLine);
      return;
    }
    this.#textEnd = end;
    this.#lines += 1;
    const isObject = line[0] === OPEN_OBJECT && readRecordText(line, '').ok;
    this.#hasObjectLine ||= isObject;
    if (this.#lines === 1) this.#endFirstLine(isObject, end, isLast);
    else if (this.#isLone) this.#settle(end, true);
    else this.#endFurtherLine(end);
  }

  #endFirstLine(isObject: boolean, end: number, isLast: boolean): void {
    if (isObject && this.#isFirstLine) this.#settle(end, true);
    else if (isObject && isLast) this.#settle(end, false);
    else if (isObject) this.#isLone = true;
    // A value that ends in the first line, with something behind it, is no document over several lines.
    else if (this.#valueEnd !== -1 && this.#valueEnd !== null && this.#valueEnd <= end) this.#valueEnd = null;
  }

  #endFurtherLine(end: number): void {
    if (this.#valueEnd !== null && this.#valueEnd !== -1 && this.#valueEnd <= end) {
      if (readRecordText(this.#all.bytes().subarray(0, this.#valueEnd), '').ok) return this.#settle(end, false);
      this.#valueEnd = null;
    }
    if (end >= LOOK_AHEAD_BYTES) this.#settle(end, this.#hasObjectLine);
  }

  #settle(seen: number, isLines: boolean): void {
    this.#seen = seen;
    this.#format = isLines ? 'lines' : 'documents';
  }

  #scan(piece: Uint8Array, before: number): void {
    if (this.#valueEnd !== -1) return;
    const isStart = !this.#isStarted;
    if (isStart) this.#scanner.start(piece[0] ?? 0);
    this.#isStarted = true;
    const end = this.#scanner.scan(piece, isStart ? 1 : 0);
    if (end !== -1) this.#valueEnd = before + end;
  }
}
