import { gated, type Gated } from './gates/gated.ts';
import { type Heard, mayAdd, mayHold, pricesOf, WORDS } from './heard.ts';
import { findMoney, type MoneyMention } from './money.ts';
import { originalText } from './sentences.ts';
import type { Turn } from './transcript.ts';
import {
  ADDING,
  ADD_ON_BY_NATURE,
  MAX_SHORT_OFFER,
  NAMED_BESIDE,
  NAMED_BY_ADDING,
  NAMED_BY_ASKING,
  NAME_LIKE,
  NO_MODIFIERS,
  NO_PRODUCT,
  OFFER,
  OTHER_PRICE_AT,
  OTHER_PRICE_BEFORE,
  OTHER_PRICE_BEHIND,
  OTHER_PRICE_SURELY,
  PRODUCT,
  PRODUCT_HEAD,
  SHORT_LEAD,
  SHORT_LEAD_WORD,
} from './upsell-patterns.ts';

/** A product as one sentence names it. */
export interface Product {
  readonly family: string;
  /** What tells it from others of its family, such as the "data" of "data plan". */
  readonly qualifiers: readonly string[];
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** True when two names may mean one product: "travel insurance" and "the insurance", not "data plan" and "protection plan". */
export function isSameProduct(
  one: Pick<Product, 'family' | 'qualifiers'>,
  other: Pick<Product, 'family' | 'qualifiers'>,
): boolean {
  if (one.family !== other.family) return false;
  if (one.qualifiers.length === 0 || other.qualifiers.length === 0) return true;
  return one.qualifiers.some((word) => other.qualifiers.includes(word));
}

/** The products a sentence names: each once, in a customer's words at every mention. */
export function namedProducts(turns: readonly Turn[], sentence: Heard): readonly Product[] {
  return (sentence.products ??= mayHold(sentence, WORDS.product) ? findProducts(turns, sentence) : []);
}

function findProducts(turns: readonly Turn[], sentence: Heard): Product[] {
  const products: Product[] = [];
  const { text } = sentence;
  const isEveryMention = sentence.speaker === 'customer';
  PRODUCT.lastIndex = 0;
  let head = nextHead(text, 0);
  while (head >= 0) {
    PRODUCT.lastIndex = Math.max(PRODUCT.lastIndex, modifiersBefore(text, head));
    const match = PRODUCT.exec(text);
    if (!match) break;
    head = nextHead(text, PRODUCT.lastIndex);
    const product = productAt(turns, sentence, match.index, match.index + match[0].length);
    if (isCounted(text, product.start)) continue;
    if (isNoProduct(sentence, product)) continue;
    if (!isEveryMention && products.some((known) => isSameProduct(known, product))) continue;
    if (products.push(product) === MAX_PRODUCTS) break;
  }
  return products;
}

function nextHead(text: string, from: number): number {
  PRODUCT_HEAD.lastIndex = from;
  return PRODUCT_HEAD.exec(text)?.index ?? -1;
}

/** Where the name that ends in a head word may begin at the earliest: PRODUCT is slow on words that cannot belong to one. */
function modifiersBefore(text: string, head: number): number {
  let start = head;
  while (head - start < MAX_MODIFIER && isInModifier(text.charCodeAt(start - 1))) start--;
  for (let words = 0; words < MAX_MODIFIERS && text.charCodeAt(start - 1) === SPACE; words++) {
    const from = text.lastIndexOf(' ', start - 2) + 1;
    const word = text.slice(from, start - 1);
    if (NO_MODIFIERS.has(word) && word !== 'extra' && word !== 'additional') break;
    start = from;
  }
  return start;
}

/** A letter, a figure or one of "'&+-". */
function isInModifier(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    unit === 38 ||
    unit === 39 ||
    unit === 43 ||
    unit === 45
  );
}

const SPACE = 32;
const MAX_MODIFIER = 30;
const MAX_MODIFIERS = 4;
const MAX_PRODUCTS = 8;
/** "$20 per seat", "as an add-on": the words name no product. */
function isCounted(text: string, start: number): boolean {
  const last = text.charAt(start - 2);
  return (last === 'r' || last === 'a' || last === 'n') && COUNTED.test(text.slice(Math.max(0, start - 6), start));
}

const COUNTED = /\b(?:per|as an?) $/;

/** A hotel or a car may end in such a word, news coverage is no cover, and free parking no sale. */
function isNoProduct(sentence: Heard, { family, name }: Product): boolean {
  const first = name.charCodeAt(0);
  if (family === 'insurance' ? NEWS.test(name) : FREE.mayBeIn(sentence) && FREE.pattern.test(name)) return true;
  return first >= 65 && first <= 90 && NAME_LIKE.test(name.toLowerCase()) && /^[A-Z].* [A-Z]/.test(name);
}

const NEWS = /^(?:.* )?(?:news|media|press|network|signal|cell|mobile) coverage$/i;
const FREE = gated(/^(?:free|complimentary) (?:parking|wi-?fi|breakfast|delivery|shipping|internet|service)$/i);

/**
 * The products an agent's sentence puts up for choice. `question` is the one behind it that asks for an answer; beside a main sale that
 * is under way, a plain "would you like breakfast?" offers more.
 */
export function offeredProducts(
  turns: readonly Turn[],
  sentence: Heard,
  question: string | null,
  isUnderWay: () => boolean,
): Product[] {
  const { text } = sentence;
  const named = namedProducts(turns, sentence);
  const mayBeBeside = sentence.isQuestion && mayHold(sentence, WORDS.beside);
  const mayBeAdded = mayHold(sentence, WORDS.product) && mayHold(sentence, WORDS.extra);
  if (named.length === 0 && !mayBeBeside && !mayBeAdded) return [];
  const isOffer = question !== null || OFFER.in(sentence);
  if (!isOffer && !sentence.isQuestion) return [];
  const short = isOffer ? [] : named.filter((product) => isShortOffer(sentence, product));
  if (short.length > 0) return short;
  if ((text.includes(' with') || text.includes(' about')) && HELPS.in(sentence)) return [];
  if (named.length > 0 && (isOffer || (ADD_ON_BY_NATURE.in(sentence) && !ASKS_FACTS.in(sentence)))) {
    const isAdding =
      (mayAdd(sentence) && ADDING.in(sentence)) ||
      (ASKS_PLAINLY.in(sentence) && isUnderWay()) ||
      (question !== null && ADDING.pattern.test(question));
    const products = named.filter((product) => isAdding || ADD_ON_BY_NATURE.pattern.test(product.name.toLowerCase()));
    if (products.length > 0) return withoutBareUpgrade(text, products);
  }
  const beside = mayBeBeside && productBehind(turns, sentence, NAMED_BESIDE);
  if (beside) return [beside];
  const added = isOffer && mayBeAdded && productBehind(turns, sentence, NAMED_BY_ADDING);
  return added && (pricesOf(sentence).length > 0 || ASKS_TO_ADD_IT.in(sentence)) ? [added] : [];
}

const ASKS_PLAINLY = gated(
  /^(?:and |also,? |so,? )?(?:would you like|do you (?:need|want)|will you (?:need|want)|fancy|care for)\b/,
);
const HELPS = gated(/\b(?:help|issue|problem|question|trouble)s? (?:with|about)\b/);
const ASKS_FACTS = gated(/^(?:does|did|is|was|has|what|which|who|when|where|how (?:much|many|do|did))\b/);
const ASKS_TO_ADD_IT = gated(
  /\b(?:would you like|do you want|want|care|can i|shall i|should i|like me|interest you) (?:me )?(?:to |in )?(?:also )?add(?:ing)? .{1,60}\?$/,
);

/** "And the GPS?", "Want the plan for $10?": little more than the product's name. */
function isShortOffer(sentence: Heard, product: Product): boolean {
  const { text } = sentence;
  if (text.length > MAX_SHORT_OFFER) return false;
  const lead = text.slice(0, product.start);
  if (
    !SHORT_LEAD.test(lead) ||
    !/^(?:,? (?:for|at|too|as well|also|with|to|then|today|instead|or|and|only|just|[$£€\d]).{0,60})?\?+$/.test(
      text.slice(product.end),
    )
  ) {
    return false;
  }
  return (
    SHORT_LEAD_WORD.test(lead) ||
    (ADD_ON_BY_NATURE.mayBeIn(sentence) && ADD_ON_BY_NATURE.pattern.test(product.name.toLowerCase())) ||
    findMoney(text).length > 0
  );
}

/** A product the customer asks for that is known by nothing but its place in the question. */
export function requestedProduct(turns: readonly Turn[], sentence: Heard): Product | null {
  return productBehind(turns, sentence, NAMED_BY_ADDING) ?? productBehind(turns, sentence, NAMED_BY_ASKING);
}

function productBehind(turns: readonly Turn[], sentence: Heard, pattern: Gated): Product | null {
  const named = pattern.find(sentence);
  const name = named?.[1];
  if (!named || name === undefined || NO_PRODUCT.test(name)) return null;
  const start = named.index + named[0].indexOf(name, pattern === NAMED_BY_ADDING ? named[0].length - name.length : 0);
  return productAt(turns, sentence, start, start + name.length);
}

/** The product named by a part of a sentence. */
export function productAt(turns: readonly Turn[], sentence: Heard, start: number, end: number): Product {
  const text = sentence.text.slice(start, end);
  const name = originalText(turns[sentence.turn], sentence, start, end);
  const { family, qualifiers } = kindOf(sentence, text);
  return { family, qualifiers, name, start, end };
}

function kindOf(sentence: Heard, name: string): Pick<Product, 'family' | 'qualifiers'> {
  const family = familyOf(sentence, name);
  if (family === 'luggage') return { family, qualifiers: [] };
  const qualifiers: string[] = [];
  for (const word of name.split(' '))
    if (!GENERIC.has(word) && singular(word) !== family) qualifiers.push(TRIP.has(word) ? 'trip' : word);
  return { family, qualifiers };
}

const GENERIC = new Set(
  `insurance insure insured coverage protection plan cover extra additional optional full basic premium car rental vehicle damage
  collision one two three another few`.split(/\s+/),
);
const TRIP = new Set('travel trip flight cancellation ticket train bus'.split(' '));

function familyOf(sentence: Heard, name: string): string {
  if (KIN.mayBeIn(sentence) && KIN.pattern.test(name)) return INSURANCE.test(name) ? 'insurance' : 'luggage';
  return singular(name.slice(name.lastIndexOf(' ') + 1));
}

const KIN = gated(/\b(?:insurance|insured?|coverage|protection|cover|luggage|baggage|bags?|suitcases?)\b/);
const INSURANCE = /\b(?:insurance|insured?|coverage|protection|cover)\b/;

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "Upgrade to express delivery" offers one product, and it is not called upgrade. */
function withoutBareUpgrade(text: string, products: readonly Product[]): Product[] {
  return products.filter(
    ({ name, end }) =>
      products.length < 2 || !(name.toLowerCase() === 'upgrade' && /^ (?:you )?to /.test(text.slice(end, end + 9))),
  );
}

/**
 * Takes the product's price out of `prices`: one figure pays for one product, however many share its sentence. The nearest behind it
 * counts, unless another product stands between; figures of something else (a total, the room, a deductible) never do.
 */
export function takePrice(
  prices: MoneyMention[],
  sentence: Heard,
  product: Product,
  products: readonly Product[],
): MoneyMention | null {
  const { text } = sentence;
  const isRightBefore = ({ end }: MoneyMention): boolean => end <= product.start && product.start - end <= ATTACHED;
  const isOnlyOne = prices.length === 1 && products.length === 1;
  const isOwn = ({ start, end }: MoneyMention): boolean =>
    isOnlyOne &&
    start >= product.end &&
    !(OTHER_PRICE_BEHIND.mayBeIn(sentence) && OTHER_PRICE_BEHIND.pattern.test(text.slice(end, end + 24))) &&
    !OTHER_PRICE_SURELY.test(text.slice(Math.max(product.end, start - 40), start));
  const own = prices.filter(
    (money) =>
      isRightBefore(money) ||
      isOwn(money) ||
      !isOtherPrice(sentence, money, money.start >= product.end ? product.end : 0),
  );
  const behind = own.find((money) => money.start >= product.end);
  const ahead = own.findLast((money) => money.end <= product.start);
  const isBehindClear =
    behind !== undefined && !products.some(({ start }) => start > product.start && start < behind.start);
  const isAheadClear =
    ahead !== undefined && !products.some(({ start }) => start > ahead.start && start < product.start);
  // "The $15 warranty": the figure belongs to the word right behind it.
  const isAttached =
    isAheadClear && product.start - ahead.end <= ATTACHED && !text.slice(ahead.end, product.start).includes(',');
  const price = isAttached ? ahead : isBehindClear ? behind : isAheadClear ? ahead : (behind ?? ahead);
  if (price === undefined) return null;
  prices.splice(prices.indexOf(price), 1);
  return price;
}

const ATTACHED = ' the '.length;

/** True when the words around a figure say that it is the price of something else. */
export function isOtherPrice(sentence: Heard, { start, end }: MoneyMention, from = 0): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(from, start - 40), start);
  return (
    (OTHER_PRICE_BEHIND.mayBeIn(sentence) && OTHER_PRICE_BEHIND.pattern.test(text.slice(end, end + 24))) ||
    OTHER_PRICE_BEFORE.test(before) ||
    (from === 0 && OTHER_PRICE_AT.mayBeIn(sentence) && OTHER_PRICE_AT.pattern.test(before))
  );
}
