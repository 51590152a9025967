import { RuleTextError } from './phrases.ts';
import { plainWords, WORD_RANGES } from './words.ts';

/** Code units from `from` to `to`, both included. */
export type Range = readonly [from: number, to: number];

export type PatternNode =
  | { readonly kind: 'units'; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number | null }
  | { readonly kind: 'assert'; readonly where: Assertion };

export type Assertion = 'start' | 'end' | 'boundary' | 'no_boundary';

export const MAX_PATTERN_LENGTH = 500;
const MAX_REPEAT = 200;
const MAX_DEPTH = 20;
const LAST_UNIT = 0xffff;

const DIGIT: readonly Range[] = [[48, 57]];
const SPACE: readonly Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const CLASS_ESCAPES: Readonly<Record<string, readonly Range[]>> = {
  d: DIGIT,
  D: negated(DIGIT),
  w: WORD_RANGES,
  W: negated(WORD_RANGES),
  s: SPACE,
  S: negated(SPACE),
};
const CONTROL_ESCAPES: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * Reads a regular expression of the kind that can be matched in linear time: literals, classes, groups, choices, repeats, `^`, `$`, `\b`
 * and `\B`; always case-insensitive. @throws RuleTextError for what is wrong or cannot be linear
 */
export function parsePattern(pattern: string): PatternNode {
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new RuleTextError(`a pattern may have at most ${MAX_PATTERN_LENGTH} characters`);
  }
  const reader = new Reader(pattern);
  const node = reader.choice(0);
  if (!reader.isAtEnd) throw new RuleTextError('a ) without its (', reader.at);
  return node;
}

class Reader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  choice(depth: number): PatternNode {
    if (depth > MAX_DEPTH) throw new RuleTextError(`groups may stand at most ${MAX_DEPTH} deep`, this.at);
    const nodes = [this.#sequence(depth)];
    while (this.#take('|')) nodes.push(this.#sequence(depth));
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'choice', nodes };
  }

  #sequence(depth: number): PatternNode {
    const nodes: PatternNode[] = [];
    while (!this.isAtEnd && this.#peek() !== '|' && this.#peek() !== ')') nodes.push(this.#repeated(depth));
    return { kind: 'sequence', nodes };
  }

  #repeated(depth: number): PatternNode {
    const startsAt = this.at;
    const node = this.#atom(depth);
    const repeat = this.#repeat();
    if (repeat === null) return node;
    if (node.kind === 'assert') throw new RuleTextError('there is nothing to repeat', startsAt);
    // How eager a repeat is makes no difference to whether it matches.
    this.#take('?');
    const again = this.at;
    if (this.#repeat() !== null) throw new RuleTextError('a repeat of a repeat: put the inner one into ( )', again);
    return { kind: 'repeat', node, ...repeat };
  }

  #repeat(): { min: number; max: number | null } | null {
    if (this.#take('*')) return { min: 0, max: null };
    if (this.#take('+')) return { min: 1, max: null };
    if (this.#take('?')) return { min: 0, max: 1 };
    if (this.#peek() !== '{') return null;
    const [text, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(this.#text.slice(this.at)) ?? [];
    if (text === undefined)
      throw new RuleTextError(String.raw`a { that is no repeat: write \{ for the character`, this.at);
    const min = Number(from);
    const max = to !== '' ? Number(to) : comma === '' ? min : null;
    if (min > MAX_REPEAT || (max ?? 0) > MAX_REPEAT)
      throw new RuleTextError(`a repeat may count to ${MAX_REPEAT}`, this.at);
    if (max !== null && max < min) throw new RuleTextError('a repeat whose end is before its start', this.at);
    this.at += text.length;
    return { min, max };
  }

  #atom(depth: number): PatternNode {
    const startsAt = this.at;
    const char = this.#next();
    switch (char) {
      case '(':
        return this.#group(startsAt, depth);
      case '[':
        return { kind: 'units', ranges: this.#class(startsAt) };
      case '.':
        return { kind: 'units', ranges: negated([[10, 10]]) };
      case '^':
        return { kind: 'assert', where: 'start' };
      case '$':
        return { kind: 'assert', where: 'end' };
      case '\\':
        return this.#escape(startsAt);
      case '*':
      case '+':
      case '?':
      case '{':
        throw new RuleTextError('there is nothing to repeat', startsAt);
      default:
        return literal(char);
    }
  }

  #group(startsAt: number, depth: number): PatternNode {
    if (this.#take('?')) {
      if (/^(?:<?[=!])/.test(this.#text.slice(this.at, this.at + 2))) {
        throw new RuleTextError('lookahead and lookbehind cannot be matched in linear time: leave them out', startsAt);
      }
      if (!this.#take(':')) throw new RuleTextError('a group is ( ) or (?: )', startsAt);
    }
    const node = this.choice(depth + 1);
    if (!this.#take(')')) throw new RuleTextError('a ( without its )', startsAt);
    return node;
  }

  #escape(startsAt: number): PatternNode {
    if (this.isAtEnd) throw new RuleTextError(String.raw`a \ at the end`, startsAt);
    const char = this.#next();
    if (char === 'b') return { kind: 'assert', where: 'boundary' };
    if (char === 'B') return { kind: 'assert', where: 'no_boundary' };
    const ranges = CLASS_ESCAPES[char];
    if (ranges) return { kind: 'units', ranges };
    if (/[1-9k]/.test(char)) {
      throw new RuleTextError('a back-reference cannot be matched in linear time: leave it out', startsAt);
    }
    return literal(this.#escapedChar(char, startsAt));
  }

  #escapedChar(char: string, startsAt: number): string {
    const control = CONTROL_ESCAPES[char];
    if (control !== undefined) return String.fromCharCode(control);
    if (char === 'u' || char === 'x') {
      const digits = char === 'u' ? 4 : 2;
      const hex = this.#text.slice(this.at, this.at + digits);
      if (hex.length === digits && /^[0-9a-f]+$/i.test(hex)) {
        this.at += digits;
        return String.fromCharCode(Number.parseInt(hex, 16));
      }
    }
    if (/[a-z0-9]/i.test(char)) throw new RuleTextError(`\\${char} means nothing here`, startsAt);
    return char;
  }

  #class(startsAt: number): readonly Range[] {
    const isNegated = this.#take('^');
    const ranges: Range[] = [];
    while (!this.#take(']')) {
      if (this.isAtEnd) throw new RuleTextError('a [ without its ]', startsAt);
      const memberAt = this.at;
      const from = this.#classMember();
      if (typeof from !== 'number') {
        ranges.push(...from);
        continue;
      }
      if (this.#peek() !== '-' || this.#text[this.at + 1] === ']') {
        ranges.push(...lowered(from, from));
        continue;
      }
      this.at += 1;
      if (this.isAtEnd) throw new RuleTextError('a [ without its ]', startsAt);
      const to = this.#classMember();
      if (typeof to !== 'number' || to < from)
        throw new RuleTextError('a range whose end is before its start', memberAt);
      ranges.push(...lowered(from, to));
    }
    if (ranges.length === 0) throw new RuleTextError('a class without any character', startsAt);
    return isNegated ? negated(ranges) : ranges;
  }

  #classMember(): number | readonly Range[] {
    const startsAt = this.at;
    const char = this.#next();
    if (char.length > 1) throw new RuleTextError(`a class holds no ${char}: write (?:a|b)`, startsAt);
    if (char !== '\\') return classUnit(char);
    if (this.isAtEnd) throw new RuleTextError(String.raw`a \ at the end`, startsAt);
    const escaped = this.#next();
    return CLASS_ESCAPES[escaped] ?? classUnit(this.#escapedChar(escaped, startsAt));
  }

  #peek(): string | undefined {
    return this.#text[this.at];
  }

  /** A whole character, of one or two units. */
  #next(): string {
    const char = String.fromCodePoint(this.#text.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.at += 1;
    return true;
  }
}

function literal(char: string): PatternNode {
  const units = Array.from(plainWords(char), (unit) => unit.charCodeAt(0));
  const nodes = (char.length === 1 ? units : [char.charCodeAt(0), char.charCodeAt(1)]).map((unit): PatternNode => ({
    kind: 'units',
    ranges: [[unit, unit]],
  }));
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', nodes };
}

/** The unit as sentences hold it; large Latin letters stay, so that [A-z] keeps its order. */
function classUnit(char: string): number {
  const plain = plainWords(char);
  return (plain.length === 1 && !/[A-Z]/.test(char) ? plain : char).charCodeAt(0);
}

/** A range and the small letters of the large ones in it: sentences hold no large letter. */
function lowered(from: number, to: number): Range[] {
  const first = Math.max(from, 65);
  const last = Math.min(to, 90);
  return first <= last
    ? [
        [from, to],
        [first + 32, last + 32],
      ]
    : [[from, to]];
}

function negated(ranges: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let from = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start > from) rest.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= LAST_UNIT) rest.push([from, LAST_UNIT]);
  return rest;
}
