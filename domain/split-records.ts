import { ArraySplitter } from './array-splitter.ts';
import { DocumentSplitter } from './document-splitter.ts';
import { FormatFinder } from './format-finder.ts';
import { isSpace } from './json-scan.ts';
import { LineSplitter } from './line-splitter.ts';
import { readRecordText, sampleOf, type Flaw } from './record-text.ts';
import type { Splitter, SplitItem, SplitOptions } from './splitter.ts';

const NEWLINE = 0x0a;
const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;
const EMPTY: Flaw = { reason: 'empty_object', message: 'the object is empty' };

/**
 * Splits UTF-8 content without BOM into its records: a JSON array, JSON Lines, or one JSON object (several, one behind the other).
 * The first characters choose the format. Used as a `Splitter` is: the same items come of the same content however it is cut.
 */
export class RecordSplitter {
  readonly #options: SplitOptions;
  readonly #finder: FormatFinder;
  #isLeading = true;
  #lineNo = 1;
  #splitter: Splitter | null = null;
  #verdict: SplitItem | null = null;
  #isFinished = false;

  constructor(options: SplitOptions) {
    this.#options = options;
    this.#finder = new FormatFinder(options.maxRecordBytes);
  }

  /** Number of the last record that was given or passed over. */
  get lastNo(): number {
    return this.#splitter?.lastNo ?? 0;
  }

  /** Content that went into what was given so far; what was passed over is not counted. */
  get takenBytes(): number {
    return this.#splitter?.takenBytes ?? 0;
  }

  /** True when nothing more can come, whatever the rest of the content. */
  get isFinished(): boolean {
    return this.#isFinished || this.#splitter?.isFinished === true;
  }

  /** Only when `take` answered null. */
  feed(piece: Uint8Array): void {
    if (this.#splitter !== null) return this.#splitter.feed(piece);
    let from = 0;
    while (this.#isLeading && isSpace(piece[from])) {
      if (piece[from] === NEWLINE) this.#lineNo += 1;
      from += 1;
    }
    if (from === piece.length) return;
    if (this.#isLeading && piece[from] === OPEN_ARRAY)
      return this.#choose(new ArraySplitter(this.#options), piece.subarray(from));
    if (this.#isLeading) this.#finder.start(this.#lineNo);
    this.#isLeading = false;
    this.#finder.feed(piece.subarray(from));
    this.#decide();
  }

  end(flaw: Flaw | null): void {
    if (this.#verdict !== null) return;
    if (this.#splitter === null && this.#isLeading) {
      const { reason, message } = flaw ?? EMPTY;
      this.#verdict = { recordNo: 0, reason, message, rawSample: null };
      return;
    }
    if (this.#splitter === null) {
      this.#finder.end(flaw === null);
      this.#decide(flaw);
    }
    this.#splitter?.end(flaw);
  }

  take(): SplitItem | null {
    if (this.#isFinished) return null;
    if (this.#verdict === null) return this.#splitter?.take() ?? null;
    this.#isFinished = true;
    return this.#verdict;
  }

  #decide(flaw: Flaw | null = null): void {
    const { format } = this.#finder;
    if (format === null) return;
    const { seenBytes } = this.#finder;
    const content = this.#finder.takeContent();
    if (format === 'lines') return this.#choose(new LineSplitter(this.#options, this.#lineNo), content);
    if (content[0] === OPEN_OBJECT) return this.#choose(new DocumentSplitter(this.#options), content);
    const seen = content.subarray(0, seenBytes);
    const read = readRecordText(seen, 'the object');
    const { reason, message } = flaw ?? (read.ok ? EMPTY : read);
    this.#verdict = { recordNo: 0, reason, message, rawSample: sampleOf(seen) };
  }

  #choose(splitter: Splitter, content: Uint8Array): void {
    this.#splitter = splitter;
    splitter.feed(content);
  }
}
