import { findCues, isTight, type Cue, type CueKind } from './cues.ts';
import type { Run } from './number-runs.ts';
import { BARRIER } from './view.ts';

/** What stands before a turn. */
export const LABEL =
  /(?<![a-z\d])(agent|customer|rep|representative|advis[oe]r|caller|client|operator|support|associate|assistant|bot|user|member|seller|buyer|speaker[ _-]?\d{1,2})[ \t]?:/g;

/** How far back a cue in the same turn, and in the turns before, says what a number is. */
const SAME_TURN_REACH = 120;
const EARLIER_TURN_REACH = 220;
const EARLIER_TURNS = 3;

/** Where each turn begins, and whose it is. */
interface TurnStart {
  readonly at: number;
  /** Behind its label. */
  readonly from: number;
  readonly speaker: string;
}

/** What the words before a number say of it. */
export interface Hint {
  readonly kind: CueKind | null;
  /** Nothing but link words stand between the cue and the number. */
  readonly isTight: boolean;
}

const NO_HINT: Hint = { kind: null, isTight: false };

/** Looks up the words around numbers; cues and turns are found once, when first asked for. */
export class NumberContext {
  readonly text: string;
  readonly #outside: CueKind | null;
  readonly #cues = new Map<number, readonly Cue[]>();
  #turns: readonly TurnStart[] | null = null;
  #mayHoldCode: boolean | null = null;
  #firstCard: number | null = null;
  readonly #runs: readonly Run[];

  constructor(text: string, runs: readonly Run[], outside: CueKind | null) {
    this.text = text;
    this.#runs = runs;
    this.#outside = outside;
  }

  /** The kind that the words before offset `at` give to the number there. */
  hintBefore(at: number): Hint {
    const turnIndex = this.turnAt(at);
    const turnStart = this.turnStart(turnIndex);
    const earliest = this.turnStart(Math.max(-1, turnIndex - EARLIER_TURNS));
    const earlier: Cue[] = [];
    for (const cue of this.#cuesBefore(at)) {
      if (cue.start < earliest || at - cue.end > EARLIER_TURN_REACH) break;
      if (this.#isOtherBack(cue)) continue;
      if (cue.start >= turnStart) {
        if (cue.kind === 'number') continue;
        if (at - cue.end > SAME_TURN_REACH) break;
        const tight = isTight(this.text, cue.end, at);
        if (!cue.isStrong && !tight) continue;
        if (!tight && this.#isSpent(cue.end, at)) return NO_HINT;
        return { kind: this.#ofBank(cue) ? 'bank_account' : cue.kind, isTight: tight };
      }
      if (this.#isSpent(cue.end, at)) continue;
      if (cue.isStrong || this.#isAskedFor(cue, turnIndex)) earlier.push(cue);
    }
    const turn = this.turnAt(earlier[0]?.start ?? 0);
    const asked = earlier.filter((cue) => this.turnAt(cue.start) === turn);
    const wanted =
      asked.find(({ kind }) => !NOBODYS.has(kind)) ?? asked.find(({ kind }) => kind !== 'number') ?? asked[0];
    if (wanted?.kind === 'number' && this.speakerOf(turn) === this.speakerOf(turnIndex)) return NO_HINT;
    if (wanted !== undefined) return { kind: this.#ofBank(wanted) ? 'bank_account' : wanted.kind, isTight: false };
    return this.#outside === null ? NO_HINT : { kind: this.#outside, isTight: true };
  }

  /** What the words right behind a number call it: "555 0100 office", "123 is the CVV". */
  kindBehind(end: number): CueKind | null {
    const behind = this.text.slice(end, end + 48);
    if (PHONE_BEHIND.test(behind)) return 'phone';
    const link = CALLED.exec(behind);
    if (link === null) return null;
    const [cue] = findCues(behind.slice(link[0].length));
    return cue !== undefined && cue.start <= 8 ? cue.kind : null;
  }

  /** False when no word of the text can make three digits a security code; a quick look before the cues are found. */
  mayHoldCode(): boolean {
    return (this.#mayHoldCode ??= this.#outside === 'cvv' || CODE_WORD.test(this.text));
  }

  /** True when a card is spoken of anywhere before. */
  mentionsCardBefore(at: number): boolean {
    this.#firstCard ??= this.text.search(CARD_WORD);
    return this.#firstCard !== -1 && this.#firstCard < at;
  }

  /** From the last on; the text is read in pieces, as most of it is far from any number. */
  *#cuesBefore(at: number): Generator<Cue> {
    for (
      let piece = Math.floor(at / PIECE);
      piece >= 0 && (piece + 1) * PIECE > at - EARLIER_TURN_REACH - PIECE / 4;
      piece--
    ) {
      let cues = this.#cues.get(piece);
      if (cues === undefined) {
        cues = findCues(this.text, piece * PIECE, (piece + 1) * PIECE);
        this.#cues.set(piece, cues);
      }
      for (let index = cues.length - 1; index >= 0; index--) {
        const cue = cues[index];
        if (cue !== undefined && cue.start < at) yield cue;
      }
    }
  }

  turnAt(at: number): number {
    return lastBefore((this.#turns ??= findTurns(this.text)), at + 1);
  }

  speakerOf(turn: number): string {
    return this.#turns?.[turn]?.speaker ?? '';
  }

  /** True when the turn, or the sentence of the first in it, holds nothing but the number and small words: an answer. */
  isBare(start: number, end: number): boolean {
    const turn = this.turnAt(start);
    const from = this.wordsFrom(turn);
    if (start - from > MAX_BARE_LEAD || this.turnAt(end) !== turn) return false;
    return BARE_LEAD.test(this.text.slice(from, start)) && BARE_TAIL.test(this.text.slice(end, end + 24));
  }

  /** True when the turn right before ends in a short question for the thing that the cue names: "Which order is it?" */
  #isAskedFor(cue: Cue, turn: number): boolean {
    if (this.turnAt(cue.start) !== turn - 1) return false;
    const behind = this.text.slice(cue.end, this.turnStart(turn));
    if (behind.length > MAX_QUESTION || !/^[^.?!]{0,30}\?[^\p{L}]*$/u.test(behind)) return false;
    return /(?:^|[.?!:,])[^.?!:,]{0,24}$/.test(this.text.slice(Math.max(0, cue.start - 30), cue.start));
  }

  /** "On the back" of a device is no security code. */
  #isOtherBack(cue: Cue): boolean {
    if (cue.kind !== 'cvv' || !ON_THE_BACK.test(this.text.slice(cue.start, cue.end))) return false;
    return THING.test(this.text.slice(Math.max(0, cue.start - 60), cue.start));
  }

  /** An account number spoken of beside a bank or a routing number is a bank's. */
  #ofBank(cue: Cue): boolean {
    return cue.kind === 'account' && BANK_NEAR.test(this.text.slice(Math.max(0, cue.start - 100), cue.end));
  }

  /** Where the words of a turn begin. */
  wordsFrom(turn: number): number {
    return this.#turns?.[turn]?.from ?? 0;
  }

  /** Where a turn begins; the end of the text behind the last. */
  turnStart(turn: number): number {
    if (turn >= (this.#turns?.length ?? 0)) return this.text.length;
    return this.#turns?.[turn]?.at ?? 0;
  }

  /** True when a cue has had its number: another stands between, and this one is no second of the kind ("or 555 0100"). */
  #isSpent(from: number, at: number): boolean {
    const between = this.text.slice(from, at);
    const mark = between.lastIndexOf(BARRIER);
    if (mark !== -1) return !ONE_MORE.test(between.slice(mark + 1));
    return this.#hasNumberBetween(from, at) && !ONE_MORE_NUMBER.test(between);
  }

  #hasNumberBetween(from: number, until: number): boolean {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.[0]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (let index = low; ; index++) {
      const run = this.#runs[index];
      const start = run?.[0]?.start;
      if (run === undefined || start === undefined || start >= until) return false;
      const length = run.reduce((sum, group) => sum + group.digits.length, 0);
      if (length >= 3 && (run.at(-1)?.end ?? 0) <= until) return true;
    }
  }
}

const NOBODYS: ReadonlySet<CueKind> = new Set(['other', 'account', 'document', 'number']);
const MAX_BARE_LEAD = 48;
const MAX_QUESTION = 40;
const BARE_LEAD =
  /^[\s.,…!'"’+(-]{0,4}(?:(?:yes|yeah|yep|sure|ok|okay|of course|certainly|it['’]?s|it is|that['’]?s|that is|that would be|this is|the number is|number is|so|right|um|uh|er|erm|well|please|and|then|try|use|on|to|no|sorry|it|is|thanks|hi|hello)(?![a-z])[\s.,…:!-]{0,4}){0,5}[+(]{0,2}$/;
const BARE_TAIL =
  /^(?:[\s,…)-]{0,3}(?:please|thanks|thank you|ok|okay|yes|right|sorry)(?![a-z]))?\s{0,2}(?:[.,!?…;]|\[|\n|$|[a-z]{3,15} ?:)/;
const ON_THE_BACK = /^on the back$/;
const THING = /(?<![a-z])(?:serial|label|sticker|model|imei|router|box|device|meter|plate|tag|s\/n|sn)(?![a-z])/;
const PIECE = 256;
const CARD_WORD = /(?<![a-z])(?:cards?|credit|debit|visa|amex|master ?card|american express)(?![a-z])/;
const CODE_WORD = /cvv|cvc|cv2|csc|(?<![a-z])cid|security|verification|digits?|on the back/;
const ONE_MORE =
  /^[\s,;/]{0,3}(?:(?:or|and|also|alternatively)\s+)?(?:(?:at|on|my|the|also|maybe|try)\s+){0,3}[+(]{0,2}$/;
const ONE_MORE_NUMBER = /\d[\s,;/]{0,3}(?:or|and|also)\s+(?:(?:at|on|my|the|also|maybe|try)\s+){0,3}[+(]{0,2}$/;
const BANK_NEAR = /(?<![a-z])(?:bank|banking|routing|sort code|aba|bsb|wire|ach|direct deposit)(?![a-z])/;
const PHONE_BEHIND =
  /^[\s)\\,.-]{0,3}(?:\(?)(?:office|fax|mobile|cell|home phone|work phone|landline|tel(?:ephone)?|extension|ext\b|works (?:all|best|for|any)|is (?:my|the|our) (?:cell|mobile|phone|home|work|office|best|direct|number))/;
const CALLED =
  /^[\s,.)"'’-]{0,3}(?:(?:is|was|as|are|that['’]?s|that is|it['’]?s|for)[\s]+)(?:(?:the|my|your|our|a|an|his|her)\s+)?/;

function findTurns(text: string): TurnStart[] {
  return Array.from(text.matchAll(LABEL), (match) => ({
    at: match.index,
    from: match.index + match[0].length,
    speaker: match[1] ?? '',
  }));
}

/** Index of the last item that begins before the offset; -1 when none does. */
function lastBefore(items: readonly { readonly start?: number; readonly at?: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if ((item?.start ?? item?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
