import { HeldBytes } from './held-bytes.ts';
import type { ReasonCode } from './reason-codes.ts';
import { readRecordText, sampleOf, type Flaw } from './record-text.ts';

export interface SplitOptions {
  /** Records numbered up to this are passed over: counted, neither decoded nor parsed. */
  readonly skipThrough: number;
  /** A longer record is rejected as too_large, and only its beginning kept. */
  readonly maxRecordBytes: number;
}

export interface SplitRecord {
  readonly recordNo: number;
  /** The record's JSON text, trimmed; parses to a JSON object. */
  readonly text: string;
}

export interface SplitReject {
  readonly recordNo: number;
  readonly reason: ReasonCode;
  readonly message: string;
  /** The beginning of what was rejected, at most 2,000 characters; null where there is nothing to show. */
  readonly rawSample: string | null;
}

export type SplitItem = SplitRecord | SplitReject;

const NOTHING = new Uint8Array(0);

/**
 * Takes an object's content in pieces of any size and gives its records one by one; what it gives depends on the content alone.
 * `take` answers null when it needs the next piece: feed it, or end the content, with the flaw that broke it off if there is one.
 */
export abstract class Splitter {
  protected readonly options: SplitOptions;
  protected readonly held: HeldBytes;
  protected piece: Uint8Array = NOTHING;
  protected at = 0;
  #before = 0;
  #mark = 0;
  #lastNo = 0;
  #takenBytes = 0;
  #ending: { readonly flaw: Flaw | null } | null = null;
  #isFinished = false;

  constructor(options: SplitOptions) {
    this.options = options;
    this.held = new HeldBytes(options.maxRecordBytes);
  }

  /** Number of the last record that was given or passed over. */
  get lastNo(): number {
    return this.#lastNo;
  }

  /** Content that went into what was given so far; what was passed over is not counted. */
  get takenBytes(): number {
    return this.#takenBytes;
  }

  /** True when nothing more can come, whatever the rest of the content. */
  get isFinished(): boolean {
    return this.#isFinished;
  }

  /** The piece before must have been used up: only when `take` answered null. */
  feed(piece: Uint8Array): void {
    this.#before += this.piece.length;
    this.piece = piece;
    this.at = 0;
  }

  end(flaw: Flaw | null): void {
    this.#ending = { flaw };
  }

  take(): SplitItem | null {
    while (!this.#isFinished) {
      const item = this.split();
      if (item !== null) return item;
      if (this.at < this.piece.length) continue;
      if (this.#ending === null || this.#isFinished) return null;
      const last = this.finish(this.#ending.flaw);
      this.#isFinished = true;
      return last;
    }
    return null;
  }

  /** One item of the piece, or null when it holds no further one, or one that was passed over. */
  protected abstract split(): SplitItem | null;

  /** What the end of the content, or the flaw that broke it off, leaves to tell. */
  protected abstract finish(flaw: Flaw | null): SplitItem | null;

  /** Keeps a part of a record that goes on in the next piece. */
  protected hold(recordNo: number, part: Uint8Array): void {
    if (recordNo > this.options.skipThrough) this.held.add(part);
  }

  /** Ends a record with its last part; `at` stands behind it. Null when it is passed over. */
  protected complete(recordNo: number, part: Uint8Array, what: string): SplitItem | null {
    if (recordNo <= this.options.skipThrough) return this.#pass(recordNo);
    if (this.held.length === 0 && part.length <= this.options.maxRecordBytes) {
      return this.give(judge(recordNo, part, what));
    }
    this.held.add(part);
    return this.give(this.judgeHeld(recordNo, what));
  }

  /** Null when it is passed over. */
  protected give(item: SplitItem): SplitItem | null {
    if (item.recordNo !== 0 && item.recordNo <= this.options.skipThrough) return this.#pass(item.recordNo);
    const mark = this.#mark;
    this.#pass(item.recordNo);
    this.#takenBytes += this.#mark - mark;
    return item;
  }

  protected judgeHeld(recordNo: number, what: string): SplitItem {
    if (!this.held.isOver) return judge(recordNo, this.held.bytes(), what);
    const message = `${what} is larger than ${this.options.maxRecordBytes} bytes`;
    return { recordNo, reason: 'too_large', message, rawSample: sampleOf(this.held.bytes()) };
  }

  /** The one reject for everything from here on; its sample is the beginning of the record that was being read. */
  protected breakOff({ reason, message }: Flaw): SplitItem | null {
    this.#isFinished = true;
    const recordNo = this.#lastNo === 0 ? 0 : this.#lastNo + 1;
    const rawSample = this.held.length === 0 ? null : sampleOf(this.held.bytes());
    return this.give({ recordNo, reason, message, rawSample });
  }

  #pass(recordNo: number): null {
    this.#lastNo = recordNo;
    this.#mark = this.#before + this.at;
    this.held.clear();
    return null;
  }
}

function judge(recordNo: number, bytes: Uint8Array, what: string): SplitItem {
  const read = readRecordText(bytes, what);
  if (read.ok) return { recordNo, text: read.text };
  return { recordNo, reason: read.reason, message: read.message, rawSample: sampleOf(bytes) };
}
