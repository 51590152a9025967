import { callIdOf } from '../call-record.ts';
import { parseTimestamp } from '../timestamps.ts';
import { redactAcross } from './across-strings.ts';
import { isCardNumber } from './checks.ts';
import { findCues, type CueKind } from './cues.ts';
import { redactWithContext, type RedactedText } from './redact-text.ts';
import { KnownValues } from './known-values.ts';
import { markOf, type Redaction, type RedactionCounts, type RedactionType, type RedactMode } from './types.ts';

/** A record with marks in place of values. */
export interface RedactedRecord {
  readonly record: Record<string, unknown>;
  /** Values replaced in the whole record, by type. */
  readonly counts: RedactionCounts;
  /** Those in `transcript_text`: code points of the raw text. */
  readonly transcript: readonly Redaction[];
}

/** Levels of nesting read; what lies deeper becomes null, as nobody could say what it holds. */
export const MAX_DEPTH = 64;

const TRANSCRIPT_FIELD = 'transcript_text';

/**
 * Redacts every string of a parsed JSON record except a `call_id` and a `timestamp` that are such: names of unknown fields too, and
 * numbers that are a card or whose field says what they are. The input stays as it was.
 */
export function redactRecord(record: Readonly<Record<string, unknown>>, mode: RedactMode): RedactedRecord {
  if (mode === 'off') return { record: { ...record }, counts: {}, transcript: [] };
  const known = new KnownValues();
  const seen: SeenTexts = new Map();
  const redacted = new RecordReader(mode, known, seen).record(record);
  // A value found in one field goes from the others too; what was read before it is read again.
  return known.isEmpty ? redacted : new RecordReader(mode, known, seen).record(record);
}

/** Texts by their kind, as they were redacted when so many values were known; with more known they are read again. */
type SeenTexts = Map<string, { readonly redacted: RedactedText; readonly known: number }>;

class RecordReader {
  readonly #counts: Partial<Record<RedactionType, number>> = {};
  readonly #mode: RedactMode;
  readonly #known: KnownValues;
  readonly #seen: SeenTexts;
  #transcript: readonly Redaction[] = [];

  constructor(mode: RedactMode, known: KnownValues, seen: SeenTexts) {
    this.#mode = mode;
    this.#known = known;
    this.#seen = seen;
  }

  record(record: Readonly<Record<string, unknown>>): RedactedRecord {
    const entries = Object.entries(record).map(([key, value]): [string, unknown] => {
      if (key === 'call_id') return [key, this.#callId(value)];
      if (key === 'timestamp' && isTimestamp(value)) return [key, value];
      if (key === TRANSCRIPT_FIELD && typeof value === 'string') return [key, this.#transcriptText(value)];
      return [this.#text(key, null), this.#value(value, [key], 1)];
    });
    return { record: fromEntries(entries), counts: this.#counts, transcript: this.#transcript };
  }

  #transcriptText(text: string): string {
    const redacted = this.#redact(text, null);
    this.#count(redacted.redactions);
    this.#transcript = redacted.redactions;
    return redacted.text;
  }

  #value(value: unknown, path: readonly string[], depth: number): unknown {
    if (typeof value === 'string') return this.#text(value, kindOfKey(path));
    if (typeof value === 'number') return this.#number(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= MAX_DEPTH) return null;
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#value(item, path, depth + 1));
      redactAcross(items, (texts, key) =>
        this.#joined(texts, kindOfKey(key === null ? path : [...path.slice(-1), key])),
      );
      return items;
    }
    return fromEntries(
      Object.entries(value).map(([key, inner]): [string, unknown] => [
        this.#text(key, null),
        this.#value(inner, [...path.slice(-1), key], depth + 1),
      ]),
    );
  }

  /** What is an id stays as it is, whatever its digits look like; what is none is redacted, and is none afterwards. */
  #callId(value: unknown): unknown {
    if (callIdOf(value) !== null) return value;
    const redacted = this.#value(value, ['call_id'], 1);
    return callIdOf(redacted) === null ? redacted : [redacted];
  }

  /** Values that several strings hold together: where they stand in the strings joined by spaces. */
  #joined(texts: readonly string[], kind: CueKind | null): readonly Redaction[] {
    const { redactions } = redactWithContext(texts.join(' '), this.#mode, kind, this.#known);
    this.#count(redactions);
    return redactions;
  }

  #text(text: string, kind: CueKind | null): string {
    const redacted = this.#redact(text, kind);
    this.#count(redacted.redactions);
    return redacted.text;
  }

  #redact(text: string, kind: CueKind | null): RedactedText {
    const name = `${kind ?? ''}:${text}`;
    const seen = this.#seen.get(name);
    if (seen !== undefined && seen.known === this.#known.count) return seen.redacted;
    const redacted = redactWithContext(text, this.#mode, kind, this.#known);
    this.#seen.set(name, { redacted, known: this.#known.count });
    return redacted;
  }

  #number(value: number, path: readonly string[]): number | string {
    const digits = String(Math.abs(value));
    if (!/^\d+$/.test(digits)) return value;
    const type = typeOfNumber(digits, kindOfKey(path)) ?? (digits.length >= 7 ? this.#known.typeOf(digits) : undefined);
    if (type === undefined) return value;
    this.#known.note(type, digits);
    this.#counts[type] = (this.#counts[type] ?? 0) + 1;
    return markOf(type);
  }

  #count(redactions: readonly Redaction[]): void {
    for (const { type } of redactions) this.#counts[type] = (this.#counts[type] ?? 0) + 1;
  }
}

function isTimestamp(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && parseTimestamp(value, 'UTC') !== null;
}

/** A JSON number has lost its leading zeros, so an SSN or a code may be shorter than it was. */
function typeOfNumber(digits: string, kind: CueKind | null): RedactionType | null {
  const { length } = digits;
  if (isCardNumber(digits)) return 'card';
  if (kind === 'card' && length >= 12 && length <= 19) return 'card';
  if (kind === 'cvv' && length <= 4) return 'cvv';
  if (kind === 'phone' && length >= 7 && length <= 15) return 'phone';
  if (kind === 'ssn' && length >= 7 && length <= 9) return 'ssn';
  if (kind === 'bank_account' && length >= 4 && length <= 18) return 'bank_account';
  return null;
}

const EMAIL_FIELD = /(?<![a-z])e ?mails?(?: address(?:es)?)?$/;
const kinds = new Map<string, CueKind | null>();

/** What a field's name, read with its parent's, says of its value: the last cue counts. */
function kindOfKey(path: readonly string[]): CueKind | null {
  const name = path.map((key) => (key.length <= 80 ? key : '')).join(' ');
  let kind = kinds.get(name);
  if (kind === undefined) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/[_.-]+/g, ' ')
      .toLowerCase();
    kind = EMAIL_FIELD.test(words) ? 'email' : null;
    kind ??= findCues(words).findLast((cue) => cue.isStrong || cue.end === words.length)?.kind ?? null;
    if (kinds.size < 1000) kinds.set(name, kind);
  }
  return kind;
}

/** Names that became the same mark stay apart; `__proto__` is a name like any other. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  const taken = new Map<string, number>();
  for (const [key, value] of entries) {
    let name = key;
    while (fields.has(name)) {
      const times = (taken.get(key) ?? 1) + 1;
      taken.set(key, times);
      name = `${key} ${times}`;
    }
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
