import { callIdsIn } from '../domain/sample-call-ids.ts';

/** What words are made of: `c1` is no word in `c10` or `x-c1`. */
const WORD = /[\p{L}\p{N}_-]+/gu;
const IS_WORD = /^[\p{L}\p{N}_-]+$/u;
/** A shorter id, or a number, stands in many a text that means something else: it counts in quotes or as a call_id only. */
const MIN_TELLING_LENGTH = 6;

/** Finds ids in pieces of raw input, in any of the spellings of JSON. Linear in the text for ids that are words. */
export class NamedIds {
  readonly #ids: ReadonlySet<string>;
  /** By their spelling: whether the id tells by itself. */
  readonly #words = new Map<string, boolean>();
  readonly #phrases: string[] = [];

  constructor(callIds: readonly string[]) {
    this.#ids = new Set(callIds);
    for (const callId of callIds) {
      const tells = callId.length >= MIN_TELLING_LENGTH && !/^\d+$/.test(callId);
      for (const spelling of spellingsOf(callId)) {
        if (IS_WORD.test(spelling)) this.#words.set(spelling, tells);
        else this.#phrases.push(tells ? spelling : `"${spelling}"`);
      }
    }
  }

  /** True when the text names one of the ids. */
  areIn(text: string): boolean {
    return this.#isWordIn(text) || this.#phrases.some((phrase) => isStandingIn(text, phrase)) || this.#isCallIdIn(text);
  }

  #isWordIn(text: string): boolean {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const tells = this.#words.get(word);
      if (tells === undefined) continue;
      if (tells || (text[index - 1] === '"' && text[index + word.length] === '"')) return true;
    }
    return false;
  }

  #isCallIdIn(text: string): boolean {
    return callIdsIn(text).some((callId) => this.#ids.has(callId));
  }
}

/** True where the phrase stands with no letter or digit right before or behind it. */
function isStandingIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!IS_WORD.test(text[at - 1] ?? ' ') && !IS_WORD.test(text[at + phrase.length] ?? ' ')) return true;
  }
  return false;
}

function spellingsOf(callId: string): Set<string> {
  const escaped = JSON.stringify(callId).slice(1, -1);
  const ascii = escaped.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new Set([callId, escaped, ascii]);
}
