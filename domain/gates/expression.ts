/**
 * What the source of a regular expression asks of a text, as far as words tell: its texts are known, or it is `open`, which may be
 * anything. Looking around asks for nothing here, so that what is built from it lets more through, never less.
 */
export type Expression =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number };

/** Stands where a word begins or ends. */
export const BOUNDARY = '\u0001';
/** Stands for any figure. */
export const FIGURE = '0';

const OPEN: Expression = { kind: 'open' };
const NOTHING: Expression = { kind: 'texts', texts: [''] };
const EDGE: Expression = { kind: 'texts', texts: [BOUNDARY] };
/** A class of more characters is as good as open. */
const MAX_CHARACTERS = 40;

/**
 * Reads the source of an expression, as the rules write them: lower case, without back-references and classes by property.
 * @throws Error for what it cannot read
 */
export function readExpression(source: string): Expression {
  const [strange] = UNREADABLE.exec(source) ?? [];
  if (strange !== undefined) throw new Error(`${source} holds ${strange}, which is not read`);
  const reader = new Reader(source);
  const expression = reader.choice();
  if (!reader.isAtEnd) throw new Error(`${source} is not read from ${reader.at} on`);
  return expression;
}

/** Escapes with a meaning of their own that are not known here, back-references, empty classes, and large letters. */
const UNREADABLE = /\\[ace-mo-rtvxyzACE-RTUVXYZ1-9]|\[\^?\]|(?<!\\)[A-Z]/;

class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#source.length;
  }

  choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'choice', parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.isAtEnd && !'|)'.includes(this.#source.charAt(this.at))) parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Expression {
    const part = this.#atom();
    const [text, mark, from, comma, to] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.at)) ?? [];
    if (text === undefined) return part;
    this.at += text.length;
    if (mark !== undefined) {
      return { kind: 'repeat', part, min: mark === '+' ? 1 : 0, max: mark === '?' ? 1 : Infinity };
    }
    const min = Number(from);
    return { kind: 'repeat', part, min, max: to === '' ? (comma === '' ? min : Infinity) : Number(to) };
  }

  #atom(): Expression {
    const character = this.#source.charAt(this.at++);
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '.':
        return OPEN;
      case '^':
      case '$':
        return EDGE;
      case '\\':
        return this.#escape();
      default:
        return { kind: 'texts', texts: [character] };
    }
  }

  #group(): Expression {
    const [intro = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.at)) ?? [];
    this.at += intro.length;
    const inside = this.choice();
    this.at += 1;
    return /[=!]$/.test(intro) ? NOTHING : inside;
  }

  #escape(): Expression {
    const character = this.#source.charAt(this.at++);
    if (character === 'b') return EDGE;
    if (character === 'u') {
      this.at += 4;
      const code = Number.parseInt(this.#source.slice(this.at - 4, this.at), 16);
      return { kind: 'texts', texts: [String.fromCharCode(code)] };
    }
    const text = plainEscape(character);
    return text === null ? OPEN : { kind: 'texts', texts: [text] };
  }

  #class(): Expression {
    let isOpen = this.#take('^');
    const characters: string[] = [];
    for (let isFirst = true; isFirst || this.#source.charAt(this.at) !== ']'; isFirst = false) {
      let character = this.#source.charAt(this.at++);
      if (character === '\\') {
        const text = plainEscape(this.#source.charAt(this.at++));
        isOpen ||= text === null;
        character = text ?? '';
      }
      if (this.#source.charAt(this.at) === '-' && this.#source.charAt(this.at + 1) !== ']') {
        isOpen ||= !/\d/.test(this.#source.charAt(this.at + 1));
        this.at += 2;
      }
      characters.push(/\d/.test(character) ? FIGURE : character);
    }
    this.at += 1;
    return isOpen || characters.length > MAX_CHARACTERS ? OPEN : { kind: 'texts', texts: [...new Set(characters)] };
  }

  #take(character: string): boolean {
    if (this.#source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }
}

/** The text of an escaped character or of a class; null where it may be a letter. */
function plainEscape(character: string): string | null {
  if (character === 'd') return FIGURE;
  if (character === 's') return ' ';
  return /[a-zA-Z]/.test(character) ? null : character;
}
