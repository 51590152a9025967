import { gated } from './gates/gated.ts';
import { isLetter } from './figure-context.ts';
import { moneyOf, type Heard, mayHold, pricesOf, WORDS } from './heard.ts';
import { answerOf, isConditional, replyOf } from './replies.ts';
import type { Answer } from './heard.ts';
import { type Passage, wholeOf } from './sentences.ts';
import { acts, ORDERS_IT } from './taking-up.ts';
import { decide, type OpenOffer, PATIENCE } from './upsell-ledger.ts';
import { type MainSale, mainCents } from './upsell-main.ts';
import { HEARS_NO, HEARS_YES, LEAVES_IT, TAKES_IT } from './upsell-signs.ts';
import { ASKS_FOR_PRODUCT, DEFERS, DROPS_ALL, DROPS_IT, REFUSES_PRODUCT, WANTS_PRODUCT } from './upsell-patterns.ts';
import type { Product } from './upsell-products.ts';

/** "Actually, never mind that" takes back what was accepted last; "cancel the order" everything. */
export function dropUnnamed(offers: readonly OpenOffer[], sentence: Heard, decided: Set<OpenOffer>): void {
  if (!mayHold(sentence, WORDS.back) && !mayHold(sentence, WORDS.no)) return;
  const last = offers.findLast((offer) => offer.status === 'accepted');
  if (!last) return;
  if (DROPS_ALL.in(sentence) && !sentence.isQuestion) {
    for (const offer of offers) if (offer.status === 'accepted') decide(offer, 'refused', wholeOf(sentence));
    return;
  }
  const dropped = DROPS_IT.find(sentence);
  if (!dropped || last.age > 1 || (mayHold(sentence, WORDS.product) && !/^no,? then/.test(dropped[0]))) return;
  decide(last, 'refused', { sentence, from: dropped.index, until: dropped.index + dropped[0].length });
  decided.add(last);
}

/** What the customer answers without naming a product. */
export function hearReply(offers: readonly OpenOffer[], sentences: readonly Heard[], decided: Set<OpenOffer>): void {
  comeBack(offers, sentences, decided);
  const waiting = offers.filter((offer) => offer.waitsFor === 'customer' && !decided.has(offer));
  if (waiting.length === 0) return;
  const reply = replyOf(sentences) ?? softReply(sentences);
  const bid = bidIn(sentences);
  for (const offer of waiting) {
    decided.add(offer);
    if (bid && offer.price && bid.cents < offer.price.cents) {
      offer.bid = bid;
      offer.age += 1;
      if (reply?.polarity === 'no') decide(offer, 'refused', reply);
    } else if (
      offer.isSoft &&
      reply?.polarity === 'yes' &&
      !TAKES_IT.in(reply.sentence) &&
      !ORDERS_IT.in(reply.sentence)
    ) {
      // A yes may be to anything the agent said: what the agent does tells.
      offer.unclear = reply;
      offer.age += 1;
      offer.waitsFor = null;
    } else if (reply && !isConditional(reply.sentence.text)) {
      const isYes = (reply.polarity === 'yes') !== offer.isAskedWithout;
      if (offer.isAskedWithout && reply.polarity === 'no') {
        if (INSISTS.in(reply.sentence)) decide(offer, 'accepted', reply);
        else offer.waitsFor = null;
      } else decide(offer, isYes ? 'accepted' : 'refused', reply);
    } else {
      const asksBack = sentences.some((sentence) => sentence.isQuestion || DEFERS.in(sentence));
      const [said] = sentences;
      offer.age += 1;
      offer.unclear = said && !asksBack && !sentences.some(({ text }) => isConditional(text)) ? wholeOf(said) : null;
      if (!asksBack || offer.age >= PATIENCE) offer.waitsFor = null;
    }
  }
}

/** "Then let's have that one.", of what the agent has gone on without. */
function comeBack(offers: readonly OpenOffer[], sentences: readonly Heard[], decided: Set<OpenOffer>): void {
  for (const offer of offers) {
    if (!offer.isPassedOver || decided.has(offer)) continue;
    offer.isPassedOver = false;
    const reply = softReply(sentences);
    if (reply?.polarity !== 'yes') continue;
    decide(offer, 'accepted', reply);
    decided.add(offer);
  }
}

/** "No, I do want it." */
const INSISTS = gated(/\b(?:add|include|i do|i want|i need|i would like|i'd like|please)\b/);

/** Words that take or leave an offer without a yes or no. */
function softReply(sentences: readonly Heard[]): Answer | null {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (text.length > MAX_SOFT_REPLY || (sentence.isQuestion && !ASSENT_ASKED.in(sentence))) continue;
    const leaves = LEAVES_IT.find(sentence);
    const match =
      leaves ??
      (DEFERS.in(sentence)
        ? null
        : (TAKES_IT.find(sentence) ??
          ORDERS_IT.find(sentence) ??
          (sentence.isQuestion ? ASSENT_ASKED.find(sentence) : null)));
    if (!match) continue;
    return {
      polarity: leaves ? 'no' : 'yes',
      sentence,
      from: match.index,
      until: match.index + match[0].length,
    };
  }
  return null;
}

const MAX_SOFT_REPLY = 300;
/** "That would be great?" */
const ASSENT_ASKED = gated(
  /^(?:(?:can|could|would|will) you (?:please |just )?(?:get|send|put|add|include|pop|throw|do|book|make) (?:me |us )?(?:one|it|that|them|two)\b|that(?:'d| would| sounds)|sounds|please|sure|yes|then|no\b|not\b|what for|what would i)/,
);

/**
 * How the agent took an answer that was neither yes nor no: "I've added it", "Fair enough", or a total with or without its price. Who
 * just goes on has heard a no.
 */
export function hearMeaning(offers: readonly OpenOffer[], sentences: readonly Heard[], main: MainSale): void {
  for (const offer of offers) {
    const { unclear } = offer;
    if (unclear === null || offer.status !== 'offered') continue;
    offer.unclear = null;
    const meant = meaningIn(sentences.slice(0, 2), offer, main);
    if (meant) decide(offer, meant, unclear);
    else if (!sentences.some(({ isQuestion }) => isQuestion)) {
      // Who does nothing about it, and does not ask again, has heard a no.
      if (!sentences.some((said) => pricesOf(said).length > 0)) decide(offer, 'refused', unclear);
      offer.isPassedOver = true;
    }
  }
}

/** "Sea view it is.", "Dry land it is.": what the agent goes by. */
const IT_IS = /^(?:[a-z]+,? )?(.{2,40}?) it is[.!]*$/;
const LEFT_OUT = gated(/\b(?:no|not|without|just|only|instead)\b|n't\b/);
const BOTH = /\b(?:both|all|the lot)\b/;

function isOfOffer(words: string, { family, qualifiers }: OpenOffer): boolean {
  return [family, ...qualifiers].some((word) => wordAt(words, word) >= 0);
}

function meaningIn(sentences: readonly Heard[], offer: OpenOffer, main: MainSale): 'accepted' | 'refused' | null {
  const cents = offer.price?.cents ?? 0;
  for (const sentence of sentences) {
    const { text, isQuestion } = sentence;
    if (HEARS_NO.in(sentence)) return 'refused';
    const named = IT_IS.exec(text)?.[1];
    if (named !== undefined && pricesOf(sentence).length === 0)
      return isOfOffer(named, offer) || BOTH.test(named) ? 'accepted' : 'refused';
    if (!isQuestion && (HEARS_YES.in(sentence) || acts(sentence))) return 'accepted';
    const prices = pricesOf(sentence);
    const whole = prices.length > 0 ? mainCents(main) : 0;
    if (whole > 0 && prices.some((found) => found.cents === whole + cents)) return 'accepted';
    if (whole > 0 && prices.some((found) => found.cents === whole)) return 'refused';
    if (wordAt(text, offer.family) < 0) continue;
    if (!isQuestion) return LEFT_OUT.in(sentence) ? 'refused' : 'accepted';
    // Asked again: "So a locker?"
    offer.waitsFor = 'customer';
    return null;
  }
  return null;
}

/** The offers whose names a sentence of the customer's repeats, as products of that sentence. */
export function repeatedOffers(offers: readonly OpenOffer[], { text }: Heard): [OpenOffer, Product][] {
  const found: [OpenOffer, Product][] = [];
  for (const offer of offers.slice(-MAX_REPEATED)) {
    if (!offer.isStructural) continue;
    for (const word of [offer.family, ...offer.qualifiers.slice(0, 3)]) {
      if (word.length < 3) continue;
      const start = wordAt(text, word);
      if (start < 0) continue;
      const { family, qualifiers } = offer;
      found.push([offer, { family, qualifiers, name: offer.product, start, end: start + word.length }]);
      break;
    }
  }
  return found;
}

const MAX_REPEATED = 6;

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      (at === 0 || !isLetter(text.charCodeAt(at - 1))) &&
      /^(?:e?s)?(?![a-z])/.test(text.slice(at + word.length, at + word.length + 3))
    )
      return at;
  }
  return -1;
}

/** "The rose one, please." */
export function isBareName(text: string, product: Product): boolean {
  return BARE_LEAD.test(text.slice(0, product.start)) && BARE_TAIL.test(text.slice(product.end));
}

const BARE_LEAD =
  /^(?:(?:um|uh|oh|well|hmm|ok|okay|just|only|yes|yeah|i think|i'd say|maybe|let's say|make it|go for|then|so|definitely|absolutely|that's|it's),? )*(?:the|a|an|some|your|that|those)? ?(?:\w+ ){0,2}$/;
const BARE_TAIL =
  /^(?:e?s)?(?: one| \w+)?(?:,? (?:please|then|thanks|thank you|yes|sounds .*|it is|so|absolutely|definitely|for sure))?[.!]*$|^(?:e?s)?,? (?:yes|please)\b/;

/** A price the customer would pay. */
function bidIn(sentences: readonly Heard[]): OpenOffer['bid'] {
  for (const sentence of sentences) {
    const [money] = moneyOf(sentence);
    if (money && BIDS.in(sentence)) return { ...money, sentence };
  }
  return null;
}

const BIDS = gated(
  /\b(?:can you|could you|how about|what about|would you|make it|do it for|i'd pay|i'll (?:take|pay|give|do)|if it(?:'s| is| was| were)|for)\b/,
);

/**
 * What a sentence says of the product it names. To a summary without it, a "no" in front corrects the summary and does not refuse the
 * product.
 */
export function wishFor(sentence: Heard, product: Product, isAskedWithout = false): 'accepted' | 'refused' | null {
  const whole = clauseAround(sentence.text, product);
  const clause = isAskedWithout ? whole.replace(CORRECTS, '') : whole;
  if (
    (DEFERS.mayBeIn(sentence) && DEFERS.pattern.test(clause)) ||
    isConditional(clause + sentence.text.slice(product.end))
  )
    return null;
  if (sentence.isQuestion && !ASKS_FOR_PRODUCT.in(sentence)) return null;
  if (REFUSES_PRODUCT.mayBeIn(sentence) && REFUSES_PRODUCT.pattern.test(withoutTwists(sentence, clause)))
    return 'refused';
  if (isAskedWithout && clause !== whole && !WANTS_PRODUCT.pattern.test(clause)) return 'refused';
  if (CANNOT_SPARE.mayBeIn(sentence) && CANNOT_SPARE.pattern.test(clause)) return 'accepted';
  return (WANTS_PRODUCT.mayBeIn(sentence) && WANTS_PRODUCT.pattern.test(clause)) ||
    answerOf(sentence).polarity === 'yes'
    ? 'accepted'
    : null;
}

/** A clause without words that hold a no and are none. */
function withoutTwists(sentence: Heard, clause: string): string {
  const sure = MAKES_SURE.mayBeIn(sentence) ? clause.replace(MAKES_SURE.pattern, '') : clause;
  return CANNOT_SPARE.mayBeIn(sentence) ? sure.replace(CANNOT_SPARE.pattern, '') : sure;
}

const CORRECTS =
  /^\s*(?:(?:no|nope|nah|sorry|wait|actually|hold on|but|wrong|incorrect|that(?:'s| is)(?: not|n't)? (?:right|correct|wrong|incorrect|true|quite right)|not (?:right|correct|quite|exactly))\b[,.! ]*){1,3}/;

/** "Make sure I have insurance" is no "I have insurance". */
const MAKES_SURE = gated(/\b(?:make sure|ensure|see to it)(?: that)? (?:i|we|it|there)(?:'ve|'s)? (?:\w+ )?/);

/** Two noes: "can't do without". */
const CANNOT_SPARE = gated(
  /\b(?:can't|cannot|couldn't|wouldn't|won't|not) (?:\w+ )?(?:do|live|manage|be|go|leave|travel|sleep) without\b/,
);

const CLAUSE_REACH = 120;
const CLAUSE_ENDS = /[,;:]|\b(?:and|but)\b/g;

/** The part of a sentence in which a product stands: a "no" in another part does not reach it. */
export function clauseAround(text: string, product: Product): string {
  const behind = text.slice(product.start, product.end + CLAUSE_REACH);
  const end = behind.search(CLAUSE_ENDS);
  return clauseBefore(text, product) + (end < 0 ? behind : behind.slice(0, end));
}

export function clauseBefore(text: string, { start }: Product): string {
  const before = text.slice(Math.max(0, start - CLAUSE_REACH), start);
  let from = 0;
  CLAUSE_ENDS.lastIndex = 0;
  // No matchAll: it copies the expression every time.
  while (CLAUSE_ENDS.test(before)) from = CLAUSE_ENDS.lastIndex;
  return before.slice(from);
}

export function clausePassage(sentence: Heard, product: Product): Passage {
  const { text } = sentence;
  const clause = clauseAround(text, product);
  const start = product.start - clauseBefore(text, product).length;
  const from = start + (clause.length - clause.trimStart().length);
  return { sentence, from, until: start + clause.trimEnd().length };
}
