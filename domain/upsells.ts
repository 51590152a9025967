import { gated } from './gates/gated.ts';
import { type Heard, mayAdd } from './heard.ts';
import { wholeOf } from './sentences.ts';
import type { Turn } from './transcript.ts';
import { decide, type Ledger, type OpenOffer, putOffer, toUpsell, type UpsellOffer } from './upsell-ledger.ts';
import { hearMainSale, isMainSettled, mainCents, newMainSale } from './upsell-main.ts';
import { MAIN_NOUN, nameAt, NO_NAME } from './upsell-names.ts';
import { hearAgent, mayName } from './upsell-offers.ts';
import { ADD_ON_BY_NATURE, ADDING, ASKS_TO_ADD, NO_PRODUCT, ONLY_THAT, WITHOUT_IT } from './upsell-patterns.ts';
import { isSameProduct, namedProducts, type Product, productAt, requestedProduct } from './upsell-products.ts';
import {
  clauseAround,
  clausePassage,
  dropUnnamed,
  hearReply,
  isBareName,
  repeatedOffers,
  wishFor,
} from './upsell-replies.ts';

export { UPSELL_STATUSES, type UpsellOffer, type UpsellStatus } from './upsell-ledger.ts';

/**
 * Finds every add-on of a call with its price and what the customer said to it: offered by the agent or asked for by the customer,
 * accepted, refused, or left open. The customer's last word on a product counts.
 */
export function findUpsells(turns: readonly Turn[], exchanges: readonly (readonly Heard[])[]): UpsellOffer[] {
  const ledger: Ledger = {
    turns,
    offers: [],
    mainProducts: [],
    customerTurns: 0,
    main: newMainSale(),
    asked: null,
  };
  exchanges.forEach((sentences, index) => {
    const speaker = sentences[0]?.speaker;
    if (speaker === 'agent') hearAgent(ledger, sentences);
    else if (speaker === 'customer') hearCustomer(ledger, sentences, index > 1);
  });
  return ledger.offers.filter(({ isSoft, status }) => !isSoft || status !== 'offered').map(toUpsell);
}

function hearCustomer(ledger: Ledger, sentences: readonly Heard[], isUnderWay: boolean): void {
  const { offers } = ledger;
  ledger.customerTurns += 1;
  if (offers.length === 0 && !sentences.some(mayName)) {
    for (const sentence of sentences) {
      hearAsking(ledger, sentence);
      hearMainSale(ledger.main, sentence);
    }
    return;
  }
  const waited = new Set(offers.filter(({ waitsFor }) => waitsFor === 'customer'));
  const decided = new Set<OpenOffer>();
  for (const sentence of sentences) {
    hearAsking(ledger, sentence);
    hearMainSale(ledger.main, sentence);
    dropUnnamed(offers, sentence, decided);
    hearRepeated(offers, sentence, decided, waited);
    if (!mayName(sentence) || !mayNameProduct(ledger, sentence)) continue;
    let named = namedProducts(ledger.turns, sentence);
    if (named.length === 0 && mayAdd(sentence) && ASKS_TO_ADD.in(sentence)) {
      const added = requestedProduct(ledger.turns, sentence);
      if (added) named = [added];
    }
    for (const product of named) {
      const offer = hearWish(ledger, sentence, product, isUnderWay);
      if (!offer) continue;
      decided.add(offer);
      if (!ONLY_THAT.in(sentence) || offer.status !== 'accepted') continue;
      for (const other of waited) {
        if (decided.has(other)) continue;
        decide(other, 'refused', wholeOf(sentence));
        decided.add(other);
      }
    }
  }
  // Who answers one of several offers by its name has left the others open.
  if (![...decided].some((offer) => waited.has(offer))) hearReply(offers, sentences, decided);
  for (const offer of offers) if (offer.waitsFor === null && !decided.has(offer)) offer.age += 1;
}

/** "Could we have a late checkout?", once the main thing is settled. */
function hearAsking(ledger: Ledger, sentence: Heard): void {
  if (!sentence.isQuestion) return;
  ASKS_TO_HAVE.lastIndex = 0;
  const name = ASKS_TO_HAVE.test(sentence.text) ? nameAt(sentence.text, ASKS_TO_HAVE.lastIndex) : null;
  if (!name || !(isMainSettled(ledger.main) || mainCents(ledger.main) > 0)) return;
  const product = productAt(ledger.turns, sentence, name.start, name.end);
  const words = product.name.toLowerCase();
  if (!NO_PRODUCT.test(words) && !MAIN_NOUN.test(words) && !NO_NAME.test(words)) ledger.asked = { product, sentence };
}

const ASKS_TO_HAVE =
  /\b(?:(?:can|could|may) (?:i|we|you) (?:please )?(?:also )?(?:have|get|add|put in|put|include|arrange|throw in|bring|order)|(?:do|have) (?:you|ye|y'all)(?: guys| also)*(?: got| have| sell| do)?|what(?:'s| is| would be)|do i get|is there|are there) /g;

/** What the customer says of an offer by a word of its name. */
function hearRepeated(
  offers: readonly OpenOffer[],
  sentence: Heard,
  decided: Set<OpenOffer>,
  waited: ReadonlySet<OpenOffer>,
): void {
  for (const [offer, product] of repeatedOffers(offers, sentence)) {
    const isBare =
      (waited.has(offer) || offer.isPassedOver) && !sentence.isQuestion && isBareName(sentence.text, product);
    const wish = wishFor(sentence, product) ?? (isBare ? 'accepted' : null);
    if (
      wish === null ||
      (wish === 'accepted' && !waited.has(offer) && offer.status !== 'refused' && !offer.isPassedOver)
    )
      continue;
    decide(offer, wish, clausePassage(sentence, product));
    decided.add(offer);
  }
}

/** Before anything was offered, only words of adding and the reason for the call bring up a product. */
function mayNameProduct({ offers, customerTurns }: Ledger, sentence: Heard): boolean {
  return offers.length > 0 || customerTurns === 1 || ADDS.in(sentence) || ADD_ON_BY_NATURE.in(sentence);
}

/** What the customer says of a product by its name. */
function hearWish(ledger: Ledger, sentence: Heard, product: Product, isUnderWay: boolean): OpenOffer | null {
  const { text } = sentence;
  const known = ledger.offers.findLast((open) => isSameProduct(open, product));
  const isNatural = ADD_ON_BY_NATURE.in(sentence);
  if (
    !known &&
    ledger.customerTurns === 1 &&
    !WITHOUT_IT.in(sentence) &&
    CALLS_FOR.test(text.slice(0, product.start)) &&
    !ADDS.in(sentence)
  ) {
    ledger.mainProducts.push(product);
    return null;
  }
  const isRequest = ASKS_TO_ADD.in(sentence) && (isNatural || ADDING.in(sentence));
  if (isRequest && sentence.isQuestion && known?.waitsFor !== 'customer') {
    return putOffer(ledger.offers, product, null, sentence, 'agent');
  }
  const wish = wishFor(sentence, product, known?.isAskedWithout);
  if (wish === null) return null;
  if (known) {
    decide(known, wish, clausePassage(sentence, product));
    return known;
  }
  const adds = ADDS.pattern.test(clauseAround(text, product)) || ADDS.in(sentence);
  if (!(isNatural && (isUnderWay || adds)) && !(wish === 'accepted' && isUnderWay && PLAINLY_ADDS.in(sentence)))
    return null;
  const offer = putOffer(ledger.offers, product, null, sentence, 'customer');
  if (!offer) return null;
  decide(offer, wish, clausePassage(sentence, product));
  // Until the agent has answered, it may still turn out impossible.
  if (wish === 'accepted') offer.waitsFor = 'agent';
  return offer;
}

const CALLS_FOR =
  /\b(?:looking for|need|want|like|interested in|quotes? (?:for|on)|calling (?:about|for)|shopping for|get|buy) (?:\w+ ){0,4}$/;
const ADDS = gated(/\b(?:with|add|include|including|plus|also|extra|too|as well)\b/);
const PLAINLY_ADDS = gated(/\b(?:add|also (?:like|want|need|get|have)|include|throw in|tack on|upgrade me)\b/);
