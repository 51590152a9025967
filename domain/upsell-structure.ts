import { gated } from './gates/gated.ts';
import { type Heard, mayAdd, mayHold, pricesOf, WORDS } from './heard.ts';
import type { MoneyMention } from './money.ts';
import { isAskedFor, isFurther, isMainSettled, type MainSale, withCents } from './upsell-main.ts';
import { headOf, type Name, nameAt, NO_NAME, VARIANT } from './upsell-names.ts';
import { ADD_ON_BY_NATURE } from './upsell-patterns.ts';
import { namedBeforePrice, pricedBeside } from './upsell-beside.ts';
import { isOtherPrice } from './upsell-products.ts';
import { BESIDE, BESIDE_STRONGLY, EXTRA_BY_NATURE, NOTHING_OFFERED, PRICE_FIRST } from './upsell-signs.ts';

/** What an offer puts up, by the place where its name stands, and its price. */
export interface NamedOffer extends Name {
  /** Null when the next sentence tells it. */
  readonly price: MoneyMention | null;
  /** "The smaller one": it may be what was offered last. */
  readonly isVariant: boolean;
  /** A further thing whether or not something was offered before. */
  readonly isAlone: boolean;
  /** Known by its price alone. */
  readonly isSoft?: boolean;
}

const GIVE = String.raw`(?:add|put|include|fit|send|throw|do|get|give|offer|pop|pack|bring|arrange|have|book|tempt|set|pair|serve|recommend|suggest|interest|upgrade|move|bump|switch|change|swap|flush|wash|clean|take|check|collect|wrap|build|assemble|show|provide|supply|lend|rent)`;
/** The agent puts something up; what it is stands behind these words. */
const PUTS_UP = gated(
  new RegExp(
    String.raw`\b(?:would you (?:also )?(?:be interested in|like(?: to (?:add|have|try|include|take|get|see))?|care for|want|fancy)|do you (?:also )?(?:want|need|fancy)|fancy|care for|how about|what about|interested in|interest you in|tempt you with|(?:we|i|you)(?:'ve got|'ve| have got| have| also have| do have| also do| do| also offer| offer| sell)|there(?:'s| is| are)|you(?:'ll|'d| will| may| might| could| can| should)?(?: probably| also)? (?:want|add|have|get|take|need|like)|(?:(?:shall|can|could|may|should) (?:we|i)|(?:we|i|he|she|they|our \w{2,20}|the \w{2,20})(?: can| could|'d|'ll| will| would| might) ?)(?: also| always| happily)? ?${GIVE}(?: you| (?:it|them|that)(?= (?:in|into|on|with) ))?(?: up)?(?: to| into| in| on| with)?|(?:we|i) (?:can|could) (?:also )?\w{2,10}(?: on| in| up)?(?= (?:an?|some) )|(?:we|he|she|they) could \w{3,10}|make (?:it|that)|you (?:can|could|might) go(?: for| up to)?|i(?:'d| would)? (?:recommend|suggest)|(?:people|customers|guests|clients|members|drivers|callers|families|owners|travell?ers|diners|shoppers|patients|players|users|companies|teams)(?: \w{1,15}){0,4}? (?:take|took|add|added|choose|chose|go for|(?:have |'ve )?gone for|went for|get|got|have(?! gone)|buy|bought|order|ordered|love)|(?:last|other|one more|another|next|final) (?:thing|extra|option|item)(?: \w{1,12}){0,4} is|(?:comes with|has)(?= [^,.]{3,40} (?:included|built in)?\s?for\b)) `,
    'g',
  ),
);
/** "He could do it for forty": the deed is all the name there is. */
const DEED = gated(
  new RegExp(
    String.raw`\b(?:he|she|they|our \w{2,20}|the \w{2,20}|someone) (?:can|could|will|would|might) (?:also )?(${GIVE} (?:it|that|this|them)(?: (?:together|up|down|away|out|off|in|on|over))?)(?= )|\b(?:shall|should) (?:we|i) ((?!(?:book|buy|reserve|order|rent|go|confirm|proceed|purchase|place|charge|send|email|text)\b)\w{2,12} (?:it|that|them|him|her))(?=\?| )|\bwould you (?:like|want) to ((?!(?:pay|book|buy|reserve|rent|order|purchase|know|go|add|donate|give|make|proceed|stay|leave|hear|be)\b)\w{2,12} [^,.?]{2,30}?)(?= for (?:just |only )?[$£€\d])`,
  ),
);
/** "For 6 more a month you'd have 100 gigs." */
const FOR_A_PRICE = gated(
  /^(?:and |but |so |now |just )*for (?:just |only )?[^,]{1,40}?,? (?:you(?:'d| would| can| could|'ll)? (?:also )?(?:have|get|go|move|add|upgrade)(?: up)?(?: to)?|(?:i|we)(?: can| could|'ll|'d) (?:also )?\w{2,12}(?: you)?) ([a-z0-9][^,.?!]{2,40})/,
);
const STATEMENT_LEAD = /^(?:(?:and|also|well|then|so|oh|now|but),? )*/;
/** "Stain cover's 79 for five years", "helmets are 3 each". */
const PRICED_BEHIND =
  /^(?: (?:for|that|which|instead of|without|with) [^,.?]{1,30}?)?(?: goes? with (?:it|that) (?:for|at)| (?:can|could) (?:be (?:added|included|done)|go (?:with|on)|come with)(?: \w+)? for|'s|'re| is| are| costs?| comes? (?:to|in at)| would be| will be)\b/;
/** "Storage for the tyres, 45?", "And a hire car for 3?", "Make it a large for one fifty?" */
const BRIEF_LEAD =
  /^(?:(?:and|or|also|ok|okay|maybe|perhaps|plus|then|so|right|great|make (?:it|that)|want|need|fancy|care for|any|add|grab|get|take|try|with),? )*/;
const BRIEF_TAIL =
  /^(?: for (?!(?:just|only|an?)\b)[^,.?\d]{1,25})?(?: with (?:that|it|those|them)| too| as well| on top| also)?,? ?(?:for |at |that's |it's |they're |just |only )*/;
const NOTHING_BEHIND = /^(?: with (?:that|it|those)| too| as well| also)?\?$/;
const ALTERNATIVE = /^(?: [^,.?]{0,20})?(?:,? ?(?:or|and) |, (?=(?:the|an?) ))/;

/** "The twelve's 45, so only eleven more": what the thing adds is its price. */
const ADDED = gated(/\bso (?:only |just |that's |it's )*(?=[$£€\w. -]{1,20} (?:more|extra|on top)\b)/);
/** "It has 4.2": one decimal is no price. */
const RATING = /^\d\.\d$/;
const MAX_LENGTH = 400;
const MAX_FOUND = 4;

/** A quick look for the price that such an offer needs, in the sentence or the one behind it. */
export function mayPrice(sentence: Heard, behind: Heard | undefined): boolean {
  return mayHold(sentence, WORDS.money) || (behind !== undefined && mayHold(behind, WORDS.money));
}

/** What a sentence of the agent's puts up for choice beside the main sale, by its structure alone. */
export function structuralOffers(
  sentence: Heard,
  before: Heard | undefined,
  behind: Heard | undefined,
  main: MainSale,
): NamedOffer[] {
  const { text } = sentence;
  if (text.length > MAX_LENGTH) return [];
  const said = pricesOf(sentence);
  if (said.length === 0) return briefOffer(sentence, behind, main);
  const added = ADDED.find(sentence);
  const prices = said
    .filter(({ start, end }) => !RATING.test(text.slice(start, end)))
    .filter(({ end }) => !added || end >= added.index)
    .map((money) => withCents(money, text, main));
  let beside: boolean | null = null;
  const isBeside = (): boolean =>
    (beside ??= BESIDE.in(sentence) || (before !== undefined && before.isQuestion && BESIDE.in(before)));
  const found: NamedOffer[] = [];
  const take = (name: Name | null, price: MoneyMention | undefined): void => {
    if (!name || !price || found.some((one) => one.price === price)) return;
    if (name.end > price.start && name.start < price.end) return;
    if (isOtherPrice(sentence, price, price.start >= name.end ? name.end : 0)) return;
    const ahead = found.length > 0 ? 0 : priceAhead(prices, name);
    const offer = offerAt(text, name, price, isBeside(), main, ahead);
    if (offer) found.push(offer);
  };
  for (const name of namesPutUp(sentence)) {
    take(name, prices.find(({ start }) => start >= name.end) ?? prices.find(({ start }) => start >= name.start));
    if (found.length >= MAX_FOUND) break;
  }
  if (found.length === 0) take(...deedIn(sentence, prices));
  if (found.length === 0) {
    const forPrice = FOR_A_PRICE.find(sentence);
    if (forPrice) take(lastGroup(forPrice), prices[0]);
  }
  if (found.length === 0 && sentence.isQuestion) take(...askedInBrief(text, prices));
  if (found.length === 0) {
    const name = nameAt(text, leadOf(STATEMENT_LEAD, text));
    const price = name && prices.find(({ start }) => start >= name.end);
    const isPriced = name && price && PRICED_BEHIND.test(text.slice(name.end, name.end + 60));
    if (isPriced && isWorthNaming(sentence, name, isBeside(), main)) take(name, price);
  }
  if (found.length === 0) {
    const [name, price] = pricedBeside(sentence, prices, main, behind);
    if (!name || !price || NOTHING_OFFERED.in(sentence) || isOtherPrice(sentence, price, name.end)) return [];
    if (isAskedFor(main, headOf(text.slice(name.start, name.end)))) return [];
    const offer = { ...name, price, isVariant: false, isAlone: true };
    return withAlternatives(text, prices, [offer]).map((one) => ({ ...one, isSoft: true }));
  }
  return NOTHING_OFFERED.in(sentence) ? [] : withAlternatives(text, prices, found);
}

/** What the thing that the sentence names first costs: in "that's 1,100, would you want roadside for 36" the main one. */
function priceAhead(prices: readonly MoneyMention[], { start }: Name): number {
  return Math.max(0, ...prices.filter(({ end }) => end <= start).map(({ cents }) => cents));
}

function namesPutUp(sentence: Heard): Name[] {
  const names: Name[] = [];
  if (!PUTS_UP.mayBeIn(sentence)) return names;
  const { pattern } = PUTS_UP;
  pattern.lastIndex = 0;
  while (names.length < MAX_NAMES && pattern.test(sentence.text)) {
    const name = nameAt(sentence.text, pattern.lastIndex);
    if (name) names.push(name);
  }
  return names;
}

const MAX_NAMES = 6;

function deedIn(sentence: Heard, prices: readonly MoneyMention[]): [Name | null, MoneyMention | undefined] {
  const deed = DEED.find(sentence);
  const name = deed && lastGroup(deed);
  return [name, name ? prices.find(({ start }) => start >= name.end) : undefined];
}

function askedInBrief(text: string, prices: readonly MoneyMention[]): [Name | null, MoneyMention | undefined] {
  const name = nameAt(text, leadOf(BRIEF_LEAD, text));
  if (!name) return [null, undefined];
  const at = name.end + leadOf(BRIEF_TAIL, text.slice(name.end, name.end + 60));
  return [name, prices.find(({ start }) => start === at)];
}

/** A plain statement of a price is an offer where a sale is under way, or where nothing else is priced so. */
function isWorthNaming(sentence: Heard, { start, end }: Name, isBeside: boolean, main: MainSale): boolean {
  return (
    isBeside ||
    ADD_ON_BY_NATURE.in(sentence) ||
    EXTRA_BY_NATURE.test(sentence.text.slice(start, end)) ||
    isMainSettled(main)
  );
}

function leadOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** "…, 60, or a rose and chocolates, 25". */
function withAlternatives(text: string, prices: readonly MoneyMention[], found: NamedOffer[]): NamedOffer[] {
  for (let last = found.at(-1); last?.price && found.length < MAX_FOUND; last = found.at(-1)) {
    const from = Math.max(last.price.end, last.end);
    const lead = ALTERNATIVE.exec(text.slice(from, from + 40));
    const name = lead && nameAt(text, from + lead[0].length);
    const price = name && prices.find(({ start }) => start >= name.end);
    if (!name || !price || price.start - name.end > 40 || NO_NAME.test(text.slice(name.start, name.end))) break;
    found.push({ ...name, price, isVariant: false, isAlone: true });
  }
  return found;
}

/** "Fries? They're 3." */
function briefOffer(sentence: Heard, behind: Heard | undefined, main: MainSale): NamedOffer[] {
  const { text, isQuestion } = sentence;
  if (text.length > MAX_BRIEF || !behind) return [];
  const price = pricesOf(behind).find((money) => !isOtherPrice(behind, money));
  if (!price || !PRICE_FIRST.test(behind.text.slice(0, price.start)) || NOTHING_OFFERED.in(sentence)) return [];
  if (!isQuestion && !(mayAdd(sentence) && BESIDE_STRONGLY.in(sentence))) return softlyOffered(sentence, price, main);
  const deed = DEED.find(sentence);
  const short = nameAt(text, leadOf(BRIEF_LEAD, text));
  const name =
    short && NOTHING_BEHIND.test(text.slice(short.end))
      ? short
      : (namesPutUp(sentence)[0] ?? (deed && lastGroup(deed)));
  const offer = name && offerAt(text, name, price, BESIDE.in(sentence), main);
  return offer ? [{ ...offer, price: null }] : softlyOffered(sentence, price, main);
}

function softlyOffered(sentence: Heard, price: MoneyMention, main: MainSale): NamedOffer[] {
  const name = namedBeforePrice(sentence, price, main);
  if (!name || isAskedFor(main, headOf(sentence.text.slice(name.start, name.end)))) return [];
  return [{ ...name, price: null, isVariant: false, isAlone: true, isSoft: true }];
}

const MAX_BRIEF = 100;
function offerAt(
  text: string,
  { start, end }: Name,
  price: MoneyMention,
  isBeside: boolean,
  main: MainSale,
  ahead = 0,
): NamedOffer | null {
  const name = text.slice(start, end);
  if (NO_NAME.test(name)) return null;
  const isVariant = VARIANT.test(name);
  const isAlone = isFurther(text, name, price, isBeside, main, ahead);
  return isAlone || isVariant ? { start, end, price, isVariant, isAlone } : null;
}

/** Where the group of a match that took part stands: nothing equal to it stands behind it. */
function lastGroup(match: RegExpExecArray): Name | null {
  const name = match[1] ?? match[2] ?? match[3];
  if (name === undefined) return null;
  const start = match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}
