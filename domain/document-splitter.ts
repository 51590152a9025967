import { skipSpace, ValueScanner } from './json-scan.ts';
import type { Flaw } from './record-text.ts';
import { Splitter, type SplitItem } from './splitter.ts';

const OPEN_OBJECT = 0x7b;

/**
 * JSON objects over any number of lines, one behind the other; most often one. Where a document ends is known only while they are
 * sound, so the first flaw ends the content. Documents are judged even when they are passed over, or that flaw would be missed.
 */
export class DocumentSplitter extends Splitter {
  readonly #scanner = new ValueScanner();
  #isInside = false;

  protected override split(): SplitItem | null {
    const { piece } = this;
    let from = this.at;
    if (!this.#isInside) {
      this.at = skipSpace(piece, this.at);
      const byte = piece[this.at];
      if (byte === undefined) return null;
      if (byte !== OPEN_OBJECT) {
        return this.breakOff({ reason: 'invalid_json', message: `document ${this.lastNo} has something behind it` });
      }
      this.#scanner.start(byte);
      this.#isInside = true;
      from = this.at + 1;
    }
    const start = this.at;
    const end = this.#scanner.scan(piece, from);
    this.at = end === -1 ? piece.length : end;
    this.held.add(piece.subarray(start, this.at));
    return end === -1 ? null : this.#completeDocument();
  }

  protected override finish(flaw: Flaw | null): SplitItem | null {
    if (flaw !== null) return this.breakOff(flaw);
    return this.#isInside ? this.#completeDocument() : null;
  }

  #completeDocument(): SplitItem | null {
    this.#isInside = false;
    const item = this.judgeHeld(this.lastNo + 1, 'the object');
    if ('reason' in item && item.reason !== 'too_large') return this.breakOff(item);
    return this.give(item);
  }
}
