import { findMoney, type MoneyMention } from './money.ts';
import { replyPolarity, sentencePolarity } from './replies.ts';
import { originalText, type Sentence } from './sentences.ts';
import type { Turn } from './transcript.ts';
import {
  ADD_ON_BY_NATURE,
  ADDING,
  ASKS_FOR_IT,
  ASKS_FOR_PRODUCT,
  BETTER_PRICE,
  DEFERS,
  NAMED_BY_ADDING,
  NO_PRODUCT,
  OFFER,
  PRICES_IT,
  PRODUCT,
  PRODUCT_HEAD,
  REFUSES_PRODUCT,
  SUMMARY,
  WANTS_PRODUCT,
} from './upsell-patterns.ts';

export const UPSELL_STATUSES = ['offered', 'accepted', 'refused'] as const;
export type UpsellStatus = (typeof UPSELL_STATUSES)[number];

/** An add-on that came up in a call, and what became of it. */
export interface UpsellOffer {
  readonly product: string | null;
  /** Integer cents; null when no price was named. */
  readonly amountCents: number | null;
  readonly status: UpsellStatus;
  /** Where it was first offered or asked for. */
  readonly offer: Sentence;
  /** Where the customer decided; null while only offered. */
  readonly reply: Sentence | null;
}

interface OpenOffer {
  /** What makes two offers one: `travel insurance` and `insurance` are the same. */
  readonly kind: string;
  product: string | null;
  amountCents: number | null;
  status: UpsellStatus;
  readonly offer: Sentence;
  reply: Sentence | null;
  /** An answer is still to come. */
  waits: boolean;
  /** Customer turns heard without one. */
  age: number;
}

interface Product {
  readonly kind: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const MAX_OFFERS = 50;
/** Customer turns during which an offer waits for its answer: the next one, or later ones after questions about it. */
const PATIENCE = 3;

/**
 * Finds every add-on of a call with its price and what the customer said to it: offered by the agent or asked for by the customer,
 * accepted, refused, or left open. The customer's last word on a product counts.
 */
export function findUpsells(turns: readonly Turn[], exchanges: readonly (readonly Sentence[])[]): UpsellOffer[] {
  const offers: OpenOffer[] = [];
  exchanges.forEach((sentences, index) => {
    const speaker = sentences[0]?.speaker;
    if (speaker === 'agent') hearAgent(offers, turns, sentences);
    else if (speaker === 'customer') hearCustomer(offers, turns, sentences, index > 1);
  });
  return offers;
}

function hearAgent(offers: OpenOffer[], turns: readonly Turn[], sentences: readonly Sentence[]): void {
  let isOffering = false;
  sentences.forEach((sentence, index) => {
    const products = SUMMARY.test(sentence.text) ? [] : offeredProducts(turns, sentence, isAskedFor(sentences, index));
    const prices = products.length > 0 ? [...findMoney(sentence.text)] : [];
    for (const product of products) {
      isOffering = true;
      const money = takePriceNear(prices, product) ?? followingPrice(sentences[index + 1]);
      putOffer(offers, product, money, sentence);
    }
  });
  if (!isOffering) hearPrice(offers, sentences);
}

/** A turn without a new offer may still price the open one, or come back on a refused one with a better price. */
function hearPrice(offers: readonly OpenOffer[], sentences: readonly Sentence[]): void {
  const last = offers.at(-1);
  if (!last) return;
  for (const sentence of sentences) {
    const [money] = findMoney(sentence.text);
    if (!money) continue;
    if (last.waits && last.amountCents === null && PRICES_IT.test(sentence.text)) last.amountCents = money.cents;
    else if (last.status === 'refused' && last.age === 0 && sentence.isQuestion && BETTER_PRICE.test(sentence.text)) {
      last.amountCents = money.cents;
      last.waits = true;
    }
  }
}

function isAskedFor(sentences: readonly Sentence[], index: number): boolean {
  return sentences.slice(index + 1, index + 3).some((next) => next.isQuestion && ASKS_FOR_IT.test(next.text));
}

function offeredProducts(turns: readonly Turn[], sentence: Sentence, isAsked: boolean): Product[] {
  const { text } = sentence;
  if (!isAsked && !OFFER.test(text) && !(sentence.isQuestion && ADD_ON_BY_NATURE.test(text))) return [];
  const isAdding = ADDING.test(text);
  const products = namedProducts(turns, sentence).filter((product) => isAdding || ADD_ON_BY_NATURE.test(product.name));
  if (products.length > 0) return dedupe(withoutBareUpgrade(text, products));
  const named = NAMED_BY_ADDING.exec(text);
  const name = named?.[1];
  if (!named || name === undefined || NO_PRODUCT.test(name) || findMoney(text).length === 0) return [];
  const start = named.index + named[0].length - name.length;
  return [productAt(turns, sentence, start, start + name.length)];
}

function namedProducts(turns: readonly Turn[], sentence: Sentence): Product[] {
  if (!PRODUCT_HEAD.test(sentence.text)) return [];
  return [...sentence.text.matchAll(PRODUCT)].map((match) =>
    productAt(turns, sentence, match.index, match.index + match[0].length),
  );
}

function productAt(turns: readonly Turn[], sentence: Sentence, start: number, end: number): Product {
  const text = sentence.text.slice(start, end);
  return { kind: kindOf(text), name: originalText(turns[sentence.turn], sentence, start, end), start, end };
}

function kindOf(name: string): string {
  if (/\b(?:insurance|coverage|protection)\b/.test(name)) return 'insurance';
  if (/\b(?:luggage|baggage|bags?|suitcases?)\b/.test(name)) return 'luggage';
  return (name.split(' ').at(-1) ?? name).replace(/ies$/, 'y').replace(/s$/, '');
}

/** "Upgrade to express delivery" offers one product, and it is not called upgrade. */
function withoutBareUpgrade(text: string, products: readonly Product[]): readonly Product[] {
  if (products.length < 2) return products;
  return products.filter(
    ({ name, end }) => !(name.toLowerCase() === 'upgrade' && /^ (?:you )?to /.test(text.slice(end))),
  );
}

function dedupe(products: readonly Product[]): Product[] {
  return [...new Map(products.map((product) => [product.kind, product])).values()];
}

/** Takes the price out of `prices`: one figure pays for one product, however many share its sentence. */
function takePriceNear(prices: MoneyMention[], product: Product): number | null {
  const behind = prices.find((money) => money.start >= product.end);
  const price = behind ?? prices.findLast((money) => money.end <= product.start);
  if (price === undefined) return null;
  prices.splice(prices.indexOf(price), 1);
  return price.cents;
}

function followingPrice(sentence: Sentence | undefined): number | null {
  if (!sentence || !PRICES_IT.test(sentence.text)) return null;
  return findMoney(sentence.text)[0]?.cents ?? null;
}

function putOffer(offers: OpenOffer[], product: Product, amountCents: number | null, offer: Sentence): void {
  const known = offers.find((open) => open.kind === product.kind);
  if (known) {
    known.amountCents = amountCents ?? known.amountCents;
    known.waits = true;
    known.age = 0;
  } else if (offers.length < MAX_OFFERS) {
    const { kind, name } = product;
    offers.push({ kind, product: name, amountCents, status: 'offered', offer, reply: null, waits: true, age: 0 });
  }
}

function hearCustomer(
  offers: OpenOffer[],
  turns: readonly Turn[],
  sentences: readonly Sentence[],
  isUnderWay: boolean,
): void {
  const decided = new Set<string>();
  for (const sentence of sentences) {
    for (const product of dedupe(namedProducts(turns, sentence))) {
      const wish = wishFor(sentence, product);
      if (wish === null) continue;
      let offer = offers.find((open) => open.kind === product.kind);
      if (!offer) {
        if (!ADD_ON_BY_NATURE.test(sentence.text) || !(isUnderWay || ADDS.test(sentence.text))) continue;
        putOffer(offers, product, null, sentence);
        offer = offers.at(-1);
      }
      if (offer?.kind !== product.kind) continue;
      decide(offer, wish, sentence);
      decided.add(product.kind);
    }
  }
  const reply = replyPolarity(sentences);
  const asksBack = sentences.some((sentence) => sentence.isQuestion || DEFERS.test(sentence.text));
  for (const offer of offers) {
    if (!offer.waits || decided.has(offer.kind)) continue;
    if (reply.sentence && reply.polarity !== 'unclear') {
      decide(offer, reply.polarity === 'yes' ? 'accepted' : 'refused', reply.sentence);
    } else {
      offer.age += 1;
      offer.waits = asksBack && offer.age < PATIENCE;
    }
  }
}

const ADDS = /\b(?:with|add|include|including|plus|also|extra|too|as well)\b/;

function wishFor(sentence: Sentence, product: Product): 'accepted' | 'refused' | null {
  const clause = clauseAround(sentence.text, product);
  if (DEFERS.test(clause)) return null;
  if (sentence.isQuestion && !ASKS_FOR_PRODUCT.test(sentence.text)) return null;
  if (REFUSES_PRODUCT.test(clause)) return 'refused';
  return WANTS_PRODUCT.test(clause) || sentencePolarity(sentence) === 'yes' ? 'accepted' : null;
}

/** The part of a sentence in which a product stands: a "no" in another part does not reach it. */
function clauseAround(text: string, product: Product): string {
  const before =
    text
      .slice(Math.max(0, product.start - 120), product.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const behind = text.slice(product.start, product.end + 120).split(CLAUSE_END)[0] ?? '';
  return before + behind;
}

const CLAUSE_END = /[,;:]|\b(?:and|but)\b/;

function decide(offer: OpenOffer, status: 'accepted' | 'refused', reply: Sentence): void {
  offer.status = status;
  offer.reply = reply;
  offer.waits = false;
  offer.age = 0;
}
