import { gated } from './gates/gated.ts';
import {
  CLOSES,
  COMMIT_QUESTION,
  COMPLETED,
  CONFIRM_QUESTION,
  FAILED,
  NOT_A_SALE,
  NOT_COMPLETED,
  NOT_MEANT,
  NOT_THE_SALE,
  PITCH,
  REPORTED,
  SALE_TOPIC,
  SERVED,
  SERVED_SOON,
  SIDE_QUESTION,
  THING_DONE,
} from './conversion-patterns.ts';
import { type Heard, matchOf, mayHold, moneyOf, says, SIGNS, WORDS } from './heard.ts';
import { hasCondition } from './replies.ts';
import type { Passage } from './sentences.ts';

/** The agent's words that the order or booking is made; what is served to who put it off is something else. */
export function completion(sentence: Heard, isPutOff = false): Passage | null {
  const { text } = sentence;
  let done: RegExpExecArray | null = null;
  if (mayHold(sentence, WORDS.done)) done = thingDone(sentence) ?? matchOf(sentence, SIGNS.done, COMPLETED);
  if (!done && !isPutOff && mayHold(sentence, WORDS.served)) done = serving(sentence);
  if (!done || says(sentence, SIGNS.notASale, NOT_A_SALE)) return null;
  const until = done.index + done[0].length;
  if (sentence.isQuestion && !NEW_CLAUSE.pattern.test(text.slice(until))) return null;
  return NOT_COMPLETED.mayBeIn(sentence) && NOT_COMPLETED.pattern.test(text.slice(0, until))
    ? null
    : { sentence, from: done.index, until };
}

function thingDone(sentence: Heard): RegExpExecArray | null {
  const mayBe = mayHold(sentence, WORDS.thing) && mayHold(sentence, WORDS.standing);
  return mayBe ? THING_DONE.exec(sentence.text) : null;
}

/** The words that the order is on its way, the first there are. */
function serving(sentence: Heard): RegExpExecArray | null {
  const isSoon = mayHold(sentence, WORDS.be) && mayHold(sentence, WORDS.soon);
  const soon = isSoon ? SERVED_SOON.exec(sentence.text) : null;
  const served = matchOf(sentence, SIGNS.served, SERVED);
  return soon && (!served || soon.index <= served.index) ? soon : served;
}

export function fails(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.fail) && says(sentence, SIGNS.fails, FAILED);
}

/** What the customer agreed to was a transfer or a diary entry, which is done now. */
export function isOtherService(sentence: Heard): boolean {
  return !sentence.isQuestion && says(sentence, SIGNS.notASale, NOT_A_SALE) && OTHER_SERVICE_DONE.in(sentence);
}

const OTHER_SERVICE_DONE = gated(
  /\b(?:added|set|complete|initiated|sent|transferred|created|updated|submitted|cancell?ed)\b/,
);

/** "You are booked, can I help with anything else?" asks something else. */
const NEW_CLAUSE = gated(
  /[,;:] ?(?:is|are|can|could|may|do|would|will|what|anything)\b|\b(?:anything|something) else\b/,
);

export function namesPrice(sentence: Heard): boolean {
  return (sentence.isPriced ??= findsPrice(sentence));
}

function findsPrice(sentence: Heard): boolean {
  return moneyOf(sentence).some(({ isBare }) => !isBare) || pitches(sentence);
}

function pitches(sentence: Heard): boolean {
  // A sentence known to name no price pitches nothing either.
  return sentence.isPriced !== false && mayHold(sentence, WORDS.ask) && says(sentence, SIGNS.pitch, PITCH);
}

/** Words of commitment that are neither a plan, nor a condition, nor someone else's. */
export function isMeant(sentence: Heard, commitment: RegExpExecArray): boolean {
  const { text } = sentence;
  return (
    !NOT_MEANT.in(sentence) && !hasCondition(sentence) && !REPORTED.test(text.slice(0, commitment.index).slice(-60))
  );
}

interface CommitQuestion {
  /** It asks for details to be confirmed, not for the sale itself. */
  readonly isIndirect: boolean;
  /** It asks for more than the sale itself: a no to it refuses no sale. */
  readonly isSide: boolean;
}

export function commitQuestion(agentTurn: readonly Heard[]): CommitQuestion | null {
  let isFound = false;
  let areAllIndirect = true;
  let areAllSide = true;
  let isPitched = false;
  for (const sentence of agentTurn) {
    const { text } = sentence;
    isPitched ||= pitches(sentence);
    if (!mayHold(sentence, WORDS.ask | WORDS.confirm)) continue;
    const isDirect =
      (mayHold(sentence, WORDS.ask) && says(sentence, SIGNS.commitQuestion, COMMIT_QUESTION)) ||
      (isPitched && sentence.isQuestion && CLOSES.in(sentence));
    const isIndirect =
      !isDirect && mayHold(sentence, WORDS.confirm) && isOnSale(sentence) && CONFIRM_QUESTION.test(text);
    if ((!isDirect && !isIndirect) || says(sentence, SIGNS.notASale, NOT_A_SALE)) continue;
    if (says(sentence, SIGNS.notTheSale, NOT_THE_SALE)) continue;
    isFound = true;
    areAllIndirect &&= isIndirect;
    areAllSide &&= says(sentence, SIGNS.side, SIDE_QUESTION);
  }
  return isFound ? { isIndirect: areAllIndirect, isSide: areAllSide } : null;
}

function isOnSale(sentence: Heard): boolean {
  return says(sentence, SIGNS.topic, SALE_TOPIC) && !DIARY.test(sentence.text);
}

const DIARY = /\b(?:events?|alarm|calendar|titled|named|called)\b/;

export function passageOf(sentence: Heard, match: RegExpExecArray): Passage {
  return { sentence, from: match.index, until: match.index + match[0].length };
}
