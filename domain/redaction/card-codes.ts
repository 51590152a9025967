import { EXPIRY_WORD, isExpiryTalk, readExpiry, typedExpiryIn } from './card-expiry.ts';
import { LABEL } from './context.ts';
import { countsSomething, digitsOf, findRuns, type Run } from './number-runs.ts';
import type { Found } from './types.ts';

/** How far behind a card, in UTF-16 units and turns, its code is looked for. */
const MAX_BEHIND = 400;
const MAX_TURNS = 4;
const MAX_QUESTION = 160;
/** "Let me see, I think it's" */
const MAX_ANSWER = 60;

const CODE_WORD =
  /(?<![a-z])(?:codes?|cv[vc]2?|cv2|csc|cid|security|verification (?:number|value|digits)|(?:last|final) (?:three|3)|(?:three|3)[- ](?:digits?|numbers?)|on (?:the |its )?(?:back|reverse|front)|(?:back|reverse|front) of (?:it|(?:the|my|your) card)|signature strip)(?![a-z])/;
const STRONG_CODE_WORD =
  /(?<![a-z])(?:security (?:code|number|digits)|cv[vc]2?|cv2|on the (?:back|reverse|front)|(?:back|reverse|front) of (?:it|(?:the|my|your) card)|signature strip)(?![a-z])/g;
const ANY_CODE_WORD = new RegExp(CODE_WORD.source, 'g');
/** What asks for a number, with and without a question mark. */
const REQUEST = /\?|(?<![a-z])(?:what|can|could|may|need|give|have|tell|please|and the|and your)(?![a-z])/;
/** Things that have a number or a code of their own. */
const OTHER_THING =
  /(?<![a-z])(?:promo\w{0,6}|coupon|discount|voucher|gift|referral|zip|post(?:al)?|postcode|area|country|dial\w{0,3}|phone|call|mobile|access|doors?|gates?|entry|building|pick[- ]?up|collection|confirm\w{0,6}|booking|reservation|orders?|reference|ref|tracking|pin|sms|text(?:ed)?|sent|send|one[- ]time|otp|emails?|room|seat|table|unit|apartment|apt|suite|floor|ext|extension|flight|train|bus|errors?|qr|bar|product|item|sku|sort|branch|agent|employee|id|account|policy|member\w{0,4}|total|amount|price|cost|age|old|how many|how much|house|street|address|passcode|login|log in|user\w{0,4}|reset|router|device|box|label|sticker|serial|model|meter|plate|tag|letter|receipt|screen|app|website|form|package|parcel|tickets?|last (?:four|4)|first (?:four|4))(?![a-z])/;
/** "The dress code", "a code for the sale". */
const OTHER_CODE =
  /(?<![a-z])(?!(?:the|and|or|your|its|that|this|my|s|safety|secret|security|verification|digits?|cv|cv[vc]2?|card|little|short|expiry|date|number|on|then|now|plus|last|what)(?![a-z]))[a-z]{1,20} codes?(?![a-z])|(?<![a-z])a codes?(?![a-z])|(?<![a-z])codes? for (?!(?:the|this|that|your) card|it|that|this)/;
/** Words that place something, or ask for a yes. */
const PLACES = /(?<![a-z])(?:at|in|for|on|of|here)(?![a-z])/;
const SAYS = /(?<![a-z])(?:that|would|is|be)(?![a-z])/;
const ASKS_YES = /^(?:\?|,? (?:right|yes|ok|okay)(?![a-z]))/;
const ON_CARD = /(?<![a-z])(?:back|front|reverse)(?![a-z])/;
const LAST_FOUR = /(?:last|first) (?:four|4)/;
/** Words between the expiry and the code, and those that ask for it. */
const LINKS =
  /^(?:[\s,.;:…?!'"’“”()|/-]|(?:and|then|the|my|its?|is|s|that|this|are|was|be|would|will|for|on|of|uh|um|uhm|er|erm|ok|okay|alright|yes|yeah|yep|sure|right|great|perfect|lovely|thanks|thank|you|mhm|mm|hmm|huh|got|go|ahead|next|so|well|please|with|also|a|here|digits?|numbers?|codes?|security|cv[vc]2?|cv2|csc|cid|verification|back|front|reverse|card|last|final|three|four|3|4|plus|sorry|now|signature|strip|in|at)(?![a-z])){0,60}$/;
const TAIL =
  /^(?:\s{0,2}(?:$|[|,!?;…)\]"'\n]|\.(?!\d))|\s\d{5}(?!\d)|\s{1,2}(?:[a-z]{3,15}(?:[ _-]?\d{1,2})? ?:|(?:and|thanks?|please|ok|okay|right|yes|zip|name|the name|my name|that['’]s|is (?:that|my|the)|did|got|on the|for the code|so|with|is it)(?![a-z])))/;
const RANGE = /(?<![a-z])(?:to|until|till|through|thru)\s*$/;

/** A security code behind a card. */
export interface CardCode extends Found {
  readonly digits: string;
}

/**
 * Finds the security code behind each card, given after its expiry date or when it is asked for. `marks` are the spans of the
 * text that were found or redacted, ascending. Linear time.
 */
export function findCardCodes(text: string, marks: readonly Found[], hasWords: boolean): CardCode[] {
  const codes: CardCode[] = [];
  for (const [index, { type, end }] of marks.entries()) {
    if (type !== 'card') continue;
    const next = marks
      .slice(index + 1, index + 1 + MAX_MARKS)
      .find((mark) => mark.type === 'card' || mark.type === 'cvv');
    const until = Math.min(next?.start ?? Infinity, end + MAX_BEHIND, text.length);
    // The code is known already.
    if (next?.type === 'cvv' && next.start === until) continue;
    const behind = {
      words: text.slice(end, until),
      next: text.slice(until, until + 24),
      speaker: lastSpeaker(text.slice(Math.max(0, end - MAX_BEHIND), end)),
    };
    const code = codeIn(behind, hasWords);
    if (code !== null) codes.push({ ...code, start: code.start + end, end: code.end + end });
  }
  return codes;
}

/** Marks that may stand within MAX_BEHIND. */
const MAX_MARKS = 80;

/** What the walk behind a card has passed: the card, its expiry or another number. */
type Passed = 'card' | 'expiry' | 'other';

/** What stands behind a card. */
interface Behind {
  readonly words: string;
  /** What follows the words that are looked at. */
  readonly next: string;
  /** Who gave the card. */
  readonly speaker: string | null;
}

function codeIn({ words, next, speaker }: Behind, hasWords: boolean): CardCode | null {
  let passed: Passed = 'card';
  let from = 0;
  let anchor = 0;
  let expiry = '';
  for (const run of findRuns(words, hasWords)) {
    const end = run.at(-1)?.end ?? 0;
    let rest = withoutCount(run, words);
    const start = rest[0]?.start ?? end;
    let lead = words.slice(from, start);
    const typed = typedExpiryIn(lead);
    if (typed !== null && isExpiryTalk(lead.slice(0, typed.start))) {
      passed = 'expiry';
      anchor = from + typed.end;
      expiry = typed.date;
      lead = lead.slice(typed.end);
    }
    const isAlone = isCodeLong(digitsOf(rest).length) && (passed === 'expiry' || CODE_WORD.test(lead));
    const read = readExpiry(rest, lead);
    const isWhole = read !== null && read.next === rest.length;
    const isSecond = isAlone && isWhole && (read.date === expiry || RANGE.test(lead) || asksForBoth(lead, rest));
    if (read !== null && (!isAlone || isSecond) && (isSecond || isExpiryTalk(lead, true))) {
      passed = 'expiry';
      expiry = read.date;
      anchor = rest[read.next - 1]?.end ?? end;
      from = anchor;
      rest = rest.slice(read.next);
      lead = words.slice(from, rest[0]?.start ?? from);
    }
    if (rest.length === 0) continue;
    const groups = codeGroups(rest);
    if (
      groups !== null &&
      isCode(groups, lead, passed, words + next, lastSpeaker(words.slice(0, anchor)) ?? speaker) &&
      isNear(words.slice(anchor, groups[0]?.start))
    ) {
      return {
        type: 'cvv',
        start: groups[0]?.start ?? 0,
        end: groups.at(-1)?.end ?? 0,
        digits: digitsOf(groups),
      };
    }
    if (digitsOf(rest).length <= 2) continue;
    passed = 'other';
    from = end;
  }
  return null;
}

/** "Expiry and code?" is answered in that order. */
function asksForBoth(lead: string, run: Run): boolean {
  const last = Array.from(lead.matchAll(LABEL)).at(-1);
  if (last === undefined || (run.length > 2 && digitsOf(run).length === 3)) return false;
  return EXPIRY_WORD.test(lead) && !CODE_WORD.test(lead.slice(last.index));
}

/** "The last three, 912": how many digits come is none of them. */
function withoutCount(run: Run, text: string): Run {
  const [first, second] = run;
  if (first === undefined || second === undefined || !first.isSpoken || !/^[34]$/.test(first.digits)) return run;
  return /(?:last|final) $/.test(text.slice(Math.max(0, first.start - 6), first.start)) ? run.slice(1) : run;
}

/** Three or four digits at the start of a run, said together or one by one. */
function codeGroups(run: Run): Run | null {
  const [first, second] = run;
  if (first === undefined) return null;
  if (isCodeLong(first.digits.length)) {
    const isOwn = second === undefined || second.digits.length >= 5 || (second.gap === 'loose' && !first.isSpoken);
    return isOwn ? [first] : null;
  }
  let length = 0;
  for (const [index, group] of run.entries()) {
    const isPause = group.gap === 'loose' && (group.digits.length > 1 || (run[index - 1]?.digits.length ?? 0) > 1);
    if (isCodeLong(length) && (isPause || group.digits.length >= 5)) return run.slice(0, index);
    length += group.digits.length;
    if (length > 4 || group.digits.length > 2) return null;
  }
  return isCodeLong(length) ? run : null;
}

function isCodeLong(length: number): boolean {
  return length === 3 || length === 4;
}

function isCode(groups: Run, lead: string, passed: Passed, text: string, speaker: string | null): boolean {
  const end = groups.at(-1)?.end ?? 0;
  const tail = text.slice(end, end + 24);
  if (countsSomething(text, end) || /^[a-z\d/:%$€£]|^\.\d/.test(tail) || /[#$€£a-z]$/.test(lead)) return false;
  const turns = Array.from(lead.matchAll(LABEL));
  const said = lead.replace(LABEL, ';');
  if (LINKS.test(said) && passed !== 'other') {
    if (CODE_WORD.test(said)) return true;
    const digits = digitsOf(groups);
    const isSame = turns.length === 0 || speaker === null || turns.at(-1)?.[1] === speaker;
    const isLoose = PLACES.test(said) || (SAYS.test(said) && ASKS_YES.test(tail));
    if (isSame && !isLoose && passed === 'expiry' && TAIL.test(tail) && !/^(?:19|20)\d\d$/.test(digits)) return true;
  }
  return isAskedFor(lead, turns, tail) || isNamed(lead, turns);
}

function lastSpeaker(words: string): string | null {
  return Array.from(words.matchAll(LABEL)).at(-1)?.[1] ?? null;
}

/** Few turns behind the card or its expiry. */
function isNear(between: string): boolean {
  return Array.from(between.matchAll(LABEL)).length <= MAX_TURNS;
}

/** The turn before asks for the code, and this one begins with it. */
function isAskedFor(lead: string, turns: readonly RegExpExecArray[], tail: string): boolean {
  const last = turns.at(-1);
  if (last === undefined || !TAIL.test(tail)) return false;
  const answer = lead.slice(last.index + last[0].length);
  if (!LINKS.test(answer) && (answer.length > MAX_ANSWER || answer.includes('?') || isOfOther(answer))) return false;
  const before = turns.at(-2);
  const question = lead
    .slice(before === undefined ? 0 : before.index + before[0].length, last.index)
    .slice(-MAX_QUESTION);
  return CODE_WORD.test(question) && REQUEST.test(question) && !isOfOther(question);
}

/** The words right before name the code of a card, whatever stands before them. */
function isNamed(lead: string, turns: readonly RegExpExecArray[]): boolean {
  const last = turns.at(-1);
  const said = lead.slice(last === undefined ? 0 : last.index + last[0].length).slice(-MAX_QUESTION);
  // Beside an expiry any code is the card's.
  const names = EXPIRY_WORD.test(said) ? ANY_CODE_WORD : STRONG_CODE_WORD;
  const name = Array.from(said.matchAll(names)).at(-1);
  if (name === undefined || isOfOther(said)) return false;
  return LINKS.test(said.slice(name.index + name[0].length));
}

function isOfOther(said: string): boolean {
  if (OTHER_CODE.test(said)) return true;
  return OTHER_THING.test(ON_CARD.test(said) ? said.replace(LAST_FOUR, '') : said);
}
