import type { RedactionType } from './types.ts';

/** Addresses searched for in other spellings; typed ones are found by themselves, however many. */
const MAX_ADDRESSES = 50;
/** A shorter number is known within its own text alone. */
const MIN_SHARED_DIGITS = 7;

/** The values found so far in a record: they are found again wherever they stand, also in another spelling. */
export class KnownValues {
  readonly #numbers = new Map<string, RedactionType>();
  readonly #short = new Set<string>();
  readonly #spellings = new Set<string>();
  readonly #addresses = new Set<string>();
  #shortestSpelling = Infinity;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Values known now. */
  get count(): number {
    return this.#numbers.size + this.#addresses.size;
  }

  /** Notes a value: the digits of a number, or an address as it is typed. */
  note(type: RedactionType, value: string): void {
    if (type === 'email') {
      this.#noteAddress(value);
      return;
    }
    if (value.length < 3) return;
    this.#numbers.set(value, type);
    if (value.length < MIN_SHARED_DIGITS) this.#short.add(value);
    // The same number with and without its country code.
    if (type === 'phone' && value.length === 11 && value.startsWith('1')) this.#numbers.set(value.slice(1), type);
  }

  /** What the digits are known as. */
  typeOf(digits: string): RedactionType | undefined {
    return this.#numbers.get(digits);
  }

  /** The known addresses in every spelling; none for a text that is too short for any. */
  spellingsWithin(textLength: number): Iterable<string> {
    return textLength < this.#shortestSpelling ? [] : this.#spellings;
  }

  /** Numbers too short to mean the same in another text. */
  forgetShort(): void {
    for (const digits of this.#short) this.#numbers.delete(digits);
    this.#short.clear();
  }

  #noteAddress(address: string): void {
    if (this.#addresses.size >= MAX_ADDRESSES || this.#addresses.has(address)) return;
    this.#addresses.add(address);
    for (const spelling of spellingsOf(address)) {
      this.#spellings.add(spelling);
      this.#shortestSpelling = Math.min(this.#shortestSpelling, spelling.length);
    }
  }
}

function spellingsOf(address: string): string[] {
  const spoken = address.replace('@', ' at ').replaceAll('.', ' dot ');
  const half = address.replace('@', ' at ');
  return [address, half, spoken, spoken.replaceAll('_', ' underscore ').replaceAll('-', ' dash ')];
}
