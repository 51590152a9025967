import { skipSpace, ValueScanner } from './json-scan.ts';
import type { Flaw } from './record-text.ts';
import { Splitter, type SplitItem } from './splitter.ts';

const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

type Place = 'before' | 'first' | 'element' | 'inside' | 'behind' | 'closed';

/** One JSON array: its elements are the records, numbered by their position. */
export class ArraySplitter extends Splitter {
  readonly #scanner = new ValueScanner();
  #place: Place = 'before';

  protected override split(): SplitItem | null {
    if (this.#place !== 'inside') this.at = skipSpace(this.piece, this.at);
    const byte = this.piece[this.at];
    if (byte === undefined) return null;
    switch (this.#place) {
      case 'before':
        return byte === OPEN ? this.#move('first') : this.#breakAt('begin with "["');
      case 'first':
      case 'element':
        if (byte === CLOSE && this.#place === 'first') return this.#move('closed');
        if (byte === CLOSE || byte === COMMA) return this.#breakAt('have an element where one is due');
        this.#scanner.start(byte);
        this.#place = 'inside';
        return this.#scan(this.at + 1);
      case 'inside':
        return this.#scan(this.at);
      case 'behind':
        if (byte === COMMA) return this.#move('element');
        return byte === CLOSE ? this.#move('closed') : this.#breakAt('have a comma between two elements');
      case 'closed':
        return this.#breakAt('end with its last "]"');
    }
  }

  protected override finish(flaw: Flaw | null): SplitItem | null {
    if (flaw !== null) return this.breakOff(flaw);
    if (this.#place !== 'closed') return this.breakOff(broken(`the array is not closed behind element ${this.lastNo}`));
    return this.lastNo === 0 ? this.breakOff({ reason: 'empty_object', message: 'the array has no elements' }) : null;
  }

  #scan(from: number): SplitItem | null {
    const { piece } = this;
    const start = this.at;
    const recordNo = this.lastNo + 1;
    const end = this.#scanner.scan(piece, from);
    this.at = end === -1 ? piece.length : end;
    const part = piece.subarray(start, this.at);
    if (end === -1) {
      this.hold(recordNo, part);
      return null;
    }
    this.#place = 'behind';
    return this.complete(recordNo, part, 'the element');
  }

  #move(place: Place): null {
    this.at += 1;
    this.#place = place;
    return null;
  }

  #breakAt(rule: string): SplitItem | null {
    return this.breakOff(broken(`the array does not ${rule} (behind element ${this.lastNo})`));
  }
}

function broken(message: string): Flaw {
  return { reason: 'invalid_json', message };
}
