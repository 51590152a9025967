import { isSpace } from './json-scan.ts';
import type { Flaw } from './record-text.ts';
import { Splitter, type SplitItem, type SplitOptions } from './splitter.ts';

const NEWLINE = 0x0a;

/** JSON Lines: a record is a line and has its number; blank lines count and give nothing. */
export class LineSplitter extends Splitter {
  #lineNo: number;
  /** White space before a record is not kept. */
  #isBlank = true;

  constructor(options: SplitOptions, firstLineNo: number) {
    super(options);
    this.#lineNo = firstLineNo;
  }

  protected override split(): SplitItem | null {
    const { piece } = this;
    while (this.#isBlank) {
      const byte = piece[this.at];
      if (!isSpace(byte)) {
        if (byte === undefined) return null;
        this.#isBlank = false;
        break;
      }
      this.at += 1;
      if (byte === NEWLINE) this.#lineNo += 1;
    }
    const from = this.at;
    const end = piece.indexOf(NEWLINE, from);
    if (end === -1) {
      this.at = piece.length;
      this.hold(this.#lineNo, piece.subarray(from));
      return null;
    }
    this.at = end + 1;
    return this.#completeLine(piece.subarray(from, end));
  }

  protected override finish(flaw: Flaw | null): SplitItem | null {
    if (flaw !== null) return this.breakOff(flaw);
    return this.#isBlank ? null : this.#completeLine(this.piece.subarray(this.piece.length));
  }

  #completeLine(part: Uint8Array): SplitItem | null {
    this.#isBlank = true;
    this.#lineNo += 1;
    return this.complete(this.#lineNo - 1, part, 'the line');
  }
}
