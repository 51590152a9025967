import type { Heard } from './heard.ts';
import type { BillingPeriod, MoneyMention } from './money.ts';
import { type Passage, wholeOf } from './sentences.ts';
import type { Turn } from './transcript.ts';
import { isSameProduct, type Product } from './upsell-products.ts';
import type { MainSale } from './upsell-main.ts';

export const UPSELL_STATUSES = ['offered', 'accepted', 'refused'] as const;
export type UpsellStatus = (typeof UPSELL_STATUSES)[number];

/** An add-on that came up in a call, and what became of it. */
export interface UpsellOffer {
  readonly product: string | null;
  /** Where the product is first named. */
  readonly productAt: Passage | null;
  /** Integer cents; null when no price was named. The last price named before the answer counts. */
  readonly amountCents: number | null;
  /** ISO 4217; null when no currency was named. */
  readonly currency: string | null;
  /** Null when nothing was said of it: a price without a period is not taken for a single payment. */
  readonly billingPeriod: BillingPeriod | null;
  /** Where the price stands; null with amountCents. */
  readonly amountAt: Passage | null;
  readonly status: UpsellStatus;
  /** Where it was first offered or asked for. */
  readonly offer: Passage;
  /** Where the customer decided; null while only offered. */
  readonly reply: Passage | null;
}

export interface OpenOffer extends Pick<Product, 'family' | 'qualifiers'> {
  product: string;
  readonly productAt: Passage;
  price: (MoneyMention & { readonly sentence: Heard }) | null;
  status: UpsellStatus;
  readonly offer: Passage;
  reply: Passage | null;
  /** Whose answer is still to come. */
  waitsFor: 'customer' | 'agent' | null;
  /** Customer turns heard without one. */
  age: number;
  /** The agent asked whether it is not wanted: a yes refuses it. */
  isAskedWithout: boolean;
  /** What the customer would pay, until the agent answers. */
  bid: OpenOffer['price'];
  /** Known by its place in the offer alone: the customer's words are compared with its name. */
  readonly isStructural: boolean;
  /** What the customer said to it that is neither yes nor no, until the agent shows how it was meant. */
  unclear: Passage | null;
  /** Known by its price alone: nothing was offered unless the customer answers to it. */
  isSoft: boolean;
  /** The agent went on without it: refused, unless the customer comes back to it in the next turn. */
  isPassedOver: boolean;
}

export interface Ledger {
  readonly turns: readonly Turn[];
  readonly offers: OpenOffer[];
  /** What the customer calls to buy: no upsell, unless it is offered as an addition. */
  readonly mainProducts: Product[];
  customerTurns: number;
  readonly main: MainSale;
  /** What the customer has just asked to have as well, until the agent prices it. */
  asked: { readonly product: Product; readonly sentence: Heard } | null;
}

const MAX_OFFERS = 50;
/** Customer turns during which an offer waits for its answer: the next one, or later ones after questions about it. */
export const PATIENCE = 3;

export function toUpsell({ product, productAt, price, status, offer, reply }: OpenOffer): UpsellOffer {
  return {
    product,
    productAt,
    amountCents: price?.cents ?? null,
    currency: price?.currency ?? null,
    billingPeriod: price?.billingPeriod ?? null,
    amountAt: price && { sentence: price.sentence, from: price.start, until: price.end },
    status,
    offer,
    reply: status === 'offered' ? null : reply,
  };
}

export function putOffer(
  offers: OpenOffer[],
  product: Product,
  price: OpenOffer['price'],
  sentence: Heard,
  waitsFor: 'customer' | 'agent',
  isStructural = false,
): OpenOffer | null {
  const known = offers.find((open) => isSameProduct(open, product));
  if (known) {
    known.price = price ?? known.price;
    known.waitsFor = waitsFor;
    known.isAskedWithout = false;
    known.age = 0;
    known.unclear = null;
    known.isPassedOver = false;
    return known;
  }
  if (offers.length >= MAX_OFFERS) return null;
  const { family, qualifiers, name, start, end } = product;
  const offer: OpenOffer = {
    family,
    qualifiers,
    product: name,
    productAt: { sentence, from: start, until: end },
    price,
    status: 'offered',
    offer: wholeOf(sentence),
    reply: null,
    waitsFor,
    age: 0,
    isAskedWithout: false,
    bid: null,
    isStructural,
    unclear: null,
    isSoft: false,
    isPassedOver: false,
  };
  offers.push(offer);
  return offer;
}

export function decide(offer: OpenOffer, status: 'accepted' | 'refused', { sentence, from, until }: Passage): void {
  offer.status = status;
  offer.reply = { sentence, from, until };
  offer.waitsFor = null;
  offer.isAskedWithout = false;
  offer.unclear = null;
  offer.isPassedOver = false;
  offer.age = 0;
}
