import { gated } from './gates/gated.ts';
import { type Heard, mayHold, pricesOf, WORDS } from './heard.ts';
import type { MoneyMention } from './money.ts';
import { pettyCents } from './number-words.ts';
import { headOf, MAIN_NOUN, nameAt } from './upsell-names.ts';
import { ADD_ON_BY_NATURE, NO_PRODUCT } from './upsell-patterns.ts';
import { BESIDE_STRONGLY, EXTRA_BY_NATURE, PROPOSES, SALE_SETTLED, STATES_PRICE } from './upsell-signs.ts';

/** What a call is about so far, as far as it tells a further thing from the thing itself. */
export interface MainSale {
  /** As far as `mainCents` has looked. */
  cents: number;
  /** As far as `isMainSettled` has looked. */
  isSettled: boolean;
  /** As far as `isAskedFor` has looked. */
  readonly askedFor: Set<string>;
  /** The customer has spoken. */
  isAnswered: boolean;
  /** What was heard and not looked at: in most calls nothing is offered, and nobody asks. */
  readonly unread: {
    readonly settling: Heard[];
    readonly asking: Heard[];
    /** Each with the sentence before it in its turn. */
    readonly pricing: [Heard, Heard | undefined][];
  };
}

/** The main sale of a call of which nothing was heard yet. */
export function newMainSale(): MainSale {
  return {
    cents: 0,
    isSettled: false,
    askedFor: new Set(),
    isAnswered: false,
    unread: { settling: [], asking: [], pricing: [] },
  };
}

/** Learns from a sentence what the call is about; `before` is the one before it in its turn. */
export function hearMainSale(main: MainSale, sentence: Heard, before?: Heard): void {
  if (!main.isSettled && mayHold(sentence, WORDS.settled | WORDS.money)) main.unread.settling.push(sentence);
  if (sentence.speaker === 'customer') {
    main.isAnswered = true;
    if (mayHold(sentence, WORDS.wish)) main.unread.asking.push(sentence);
  } else if (mayHold(sentence, WORDS.money)) main.unread.pricing.push([sentence, before]);
}

/** Something was ordered, booked, renewed or agreed to. */
export function isMainSettled(main: MainSale): boolean {
  const { settling } = main.unread;
  main.isSettled ||= settling.some(isSettling);
  settling.length = 0;
  return main.isSettled;
}

function isSettling(sentence: Heard): boolean {
  const { text } = sentence;
  return (
    (mayHold(sentence, WORDS.settled) && SALE_SETTLED.test(text)) ||
    (mayHold(sentence, WORDS.money) && text.includes(',') && STATES_PRICE.test(text))
  );
}

/** The largest price heard that is no add-on's; 0 when there was none. */
export function mainCents(main: MainSale): number {
  const { pricing } = main.unread;
  for (const [sentence, before] of pricing) {
    if (REFERENCE.in(sentence)) continue;
    let cents = main.cents;
    for (const price of pricesOf(sentence)) if (price.cents > cents) cents = price.cents;
    if (cents > main.cents && !PROPOSES.in(sentence) && !(before && PROPOSES.in(before))) main.cents = cents;
  }
  pricing.length = 0;
  return main.cents;
}

/** A number that is no price, however it is put. */
const REFERENCE = gated(
  /\b(?:ref(?:erence)?|booking|order|account|policy|confirmation) (?:number |code |no )?(?:is|was)\b/,
);

/** True when the customer asked for such a thing by this noun. */
export function isAskedFor(main: MainSale, noun: string): boolean {
  const { asking } = main.unread;
  for (const { text } of asking) if (main.askedFor.size < MAX_ASKED) hearWhatIsAsked(main, text);
  asking.length = 0;
  return main.askedFor.has(noun);
}

function hearWhatIsAsked(main: MainSale, text: string): void {
  ASKS_FOR.lastIndex = 0;
  for (let found = 0; found < MAX_ASKED && ASKS_FOR.test(text); found++) {
    const name = nameAt(text, ASKS_FOR.lastIndex);
    if (name) main.askedFor.add(headOf(text.slice(name.start, name.end)));
  }
}

const MAX_ASKED = 12;
const ASKS_FOR =
  /\b(?:i(?:'d| would)? (?:like|want|need)(?: to (?:book|buy|order|rent|get|have))?|looking for|(?:do|have) you (?:have|got|sell)|can i (?:get|have|order|book)|(?:find|get|book|order) me|how much (?:is|are|for)|price of) /g;

/** "Four fifty" beside a pizza of eighteen is 4.50: an add-on is cheaper than what it is added to. */
export function withCents(money: MoneyMention, text: string, main: MainSale): MoneyMention {
  const petty = pettyCents(text.slice(money.start, money.end));
  if (petty === null) return money;
  const cents = mainCents(main);
  return cents > 0 && money.cents > cents ? { ...money, cents: petty } : money;
}

/** True when a thing put up at a price is a further one, beside what the call is about; `before` is a price told in front of it. */
export function isFurther(
  text: string,
  name: string,
  price: MoneyMention,
  isBeside: boolean,
  main: MainSale,
  before = 0,
): boolean {
  if (NO_PRODUCT.test(name) && !isBeside) return false;
  if (BESIDE_STRONGLY.pattern.test(text)) return true;
  if (MAIN_NOUN.test(name) || isAskedFor(main, headOf(name))) return false;
  if (ADD_ON_BY_NATURE.pattern.test(name) || EXTRA_BY_NATURE.test(name) || isMainSettled(main)) return true;
  const cents = Math.max(mainCents(main), before);
  // A call that opens with "Storage for the tyres, 45?" has its main sale behind it.
  if (cents === 0) return !main.isAnswered && (OPENS_BRIEFLY.pattern.test(text) || OPENS_ASKING.pattern.test(text));
  return isBeside || price.cents < cents * SMALLER;
}

/** A price well below the one of the main sale, which is known. */
export function isCheaper({ cents }: MoneyMention, main: MainSale): boolean {
  return cents < mainCents(main) * SMALLER;
}

const OPENS_BRIEFLY = gated(/^[^,]{3,40}, (?:for )?[$£€]?[\d.]+\?$/);
const OPENS_ASKING = gated(/^(?:(?:do|would|will) you (?:need|want|like)|(?:shall|can|could) (?:we|i))\b/);
const SMALLER = 0.7;
