/** The words of a sentence as the lexicon knows them. Parallel arrays, since a call has hundreds of words. */
export interface Tokens {
  /** Lower case, without apostrophes; a stop, comma or emoticon stands for itself. */
  readonly words: string[];
  /** UTF-16 offsets in the text, [from, until). */
  readonly from: number[];
  readonly until: number[];
}

const APOSTROPHE = 39;
const EMOTICONS = new Set([':)', ':-)', ';)', ';-)', '=)', ':d', ':-d', ':(', ':-(', '(:', '):', '<3', ';(']);
const EMOTICON_STARTS = new Set([40, 41, 58, 59, 60, 61]);
const STOPS = new Set([33, 44, 46, 59, 63]);

/** Splits a lowered text into words, stops and emoticons, in linear time. */
export function tokensOf(text: string): Tokens {
  const tokens: Tokens = { words: [], from: [], until: [] };
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      let end = at + 1;
      let hasApostrophe = false;
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end);
        if (next === APOSTROPHE) hasApostrophe = true;
        else if (!isWordUnit(next)) break;
      }
      // A quotation mark behind a word is none of it.
      while (text.charCodeAt(end - 1) === APOSTROPHE) end--;
      const word = text.slice(at, end);
      push(tokens, hasApostrophe ? word.replaceAll("'", '') : word, at, end);
      at = end;
    } else if (EMOTICON_STARTS.has(unit) && emoticonLength(text, at) > 0) {
      const end = at + emoticonLength(text, at);
      push(tokens, text.slice(at, end), at, end);
      at = end;
    } else {
      if (STOPS.has(unit)) push(tokens, text.charAt(at), at, at + 1);
      at++;
    }
  }
  return tokens;
}

function push(tokens: Tokens, word: string, from: number, until: number): void {
  tokens.words.push(word);
  tokens.from.push(from);
  tokens.until.push(until);
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function emoticonLength(text: string, at: number): number {
  // "1:day" and "(see)" hold no faces: a face ends at white space or at the end of the text.
  for (const length of [3, 2]) {
    const end = at + length;
    if (EMOTICONS.has(text.slice(at, end)) && (end >= text.length || !isWordUnit(text.charCodeAt(end)))) return length;
  }
  return 0;
}
