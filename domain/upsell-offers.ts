import { gated } from './gates/gated.ts';
import { type Heard, mayHold, pricesOf, WORDS } from './heard.ts';
import { type Ledger, type OpenOffer, putOffer } from './upsell-ledger.ts';
import { hearMainSale, isMainSettled, mainCents, withCents } from './upsell-main.ts';
import {
  CLOSES_SALE,
  ADD_ON_BY_NATURE,
  ADDING,
  ASKS_FOR_IT,
  ASKS_KINDLY,
  SUMMARY,
  SUMS_UP,
  WITHOUT_BEHIND,
  WITHOUT_IT,
} from './upsell-patterns.ts';
import { answerCustomer, followingPrice, hearPrice, summedPrice } from './upsell-pricing.ts';
import {
  isOtherPrice,
  isSameProduct,
  namedProducts,
  offeredProducts,
  type Product,
  productAt,
  takePrice,
} from './upsell-products.ts';
import { clauseAround, clauseBefore, hearMeaning } from './upsell-replies.ts';
import { TOLD_OF } from './upsell-signs.ts';
import { mayPrice, structuralOffers } from './upsell-structure.ts';

/** What was asked for becomes an offer when the agent names its price. */
function answerAsked(ledger: Ledger, sentences: readonly Heard[]): boolean {
  const { asked, offers } = ledger;
  ledger.asked = null;
  if (!asked || offers.some((open) => isSameProduct(open, asked.product))) return false;
  const sentence = sentences.slice(0, 2).find((said) => mayHold(said, WORDS.money));
  const money = sentence && pricesOf(sentence).find((found) => !isOtherPrice(sentence, found));
  if (!money) return false;
  return (
    putOffer(
      offers,
      asked.product,
      { ...withCents(money, sentence.text, ledger.main), sentence },
      asked.sentence,
      'customer',
      true,
    ) !== null
  );
}

/** What an agent's turn says of add-ons: new offers, prices, answers to what was asked for. */
export function hearAgent(ledger: Ledger, sentences: readonly Heard[]): void {
  answerCustomer(ledger.offers, sentences);
  hearMeaning(ledger.offers, sentences, ledger.main);
  let isOffering = answerAsked(ledger, sentences);
  const isConfirming = sentences.some(mayName) && sentences.some(confirms);
  let before: Heard | undefined;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    if (hearOffers(ledger, sentences, sentence, index, isConfirming)) isOffering = true;
    else hearMainSale(ledger.main, sentence, before);
    before = sentence;
  }
  if (!isOffering) hearPrice(ledger, sentences);
}

function hearOffers(
  ledger: Ledger,
  sentences: readonly Heard[],
  sentence: Heard,
  index: number,
  isConfirming: boolean,
): boolean {
  const { turns, offers, main } = ledger;
  const isNaming = mayName(sentence);
  if (!isNaming && !mayPrice(sentence, sentences[index + 1])) return false;
  if (sentence.isQuestion && CLOSES_SALE.in(sentence)) return false;
  if (
    isNaming &&
    mayHold(sentence, WORDS.exclude) &&
    MAY_EXCLUDE.in(sentence) &&
    hearWithout(ledger, sentence, isConfirming)
  )
    return false;
  if ((ledger.customerTurns > 0 && sumsUp(sentence)) || (isConfirming && isNaming && !OFFERS_IN_TURN.in(sentence))) {
    if (isNaming) hearSummary(ledger, sentence);
    return false;
  }
  const isUnderWay = (): boolean => isMainSettled(main) || mainCents(main) > 0;
  const products = isNaming
    ? offeredProducts(turns, sentence, questionBehind(sentences, index), isUnderWay).filter(
        (product) => !isMain(ledger, sentence, product),
      )
    : [];
  const structural = mayPrice(sentence, sentences[index + 1])
    ? structuralOffers(sentence, sentences[index - 1], sentences[index + 1], main).filter(
        ({ start, end }) => !products.some((product) => start < product.end && product.start < end),
      )
    : [];
  if ((products.length > 0 || structural.length > 0) && TOLD_OF.in(sentence)) return false;
  const prices = products.length > 0 ? [...pricesOf(sentence)] : [];
  for (const product of products) {
    const money = takePrice(prices, sentence, product, products);
    const price = money
      ? { ...withCents(money, sentence.text, main), sentence }
      : followingPrice(ledger, sentences[index + 1]);
    const isByPlace = !namedProducts(turns, sentence).some(({ start }) => start === product.start);
    putOffer(offers, product, price, sentence, 'customer', isByPlace);
  }
  let isOffering = products.length > 0;
  for (const { start, end, price: money, isVariant, isAlone, isSoft } of structural) {
    if (money && !prices.some((left) => left.start === money.start) && products.length > 0) continue;
    const price = money
      ? { ...withCents(money, sentence.text, main), sentence }
      : followingPrice(ledger, sentences[index + 1]);
    if (isVariant && price && reopen(offers.at(-1), price)) isOffering = true;
    if (isOffering ? isVariant : !isAlone) continue;
    if (offers.some(({ price: known }) => isSamePrice(known, price, isSoft === true))) continue;
    const product = productAt(turns, sentence, start, end);
    if (ledger.mainProducts.some((known) => isSameProduct(known, product)) && !ADDING.in(sentence)) continue;
    const offer = putOffer(offers, product, price, sentence, 'customer', true);
    if (offer && isSoft === true && offer.status === 'offered') offer.isSoft = true;
    isOffering = true;
  }
  return isOffering;
}

/** One price pays for one thing; one known by its price alone is no other than what costs the same. */
function isSamePrice(known: OpenOffer['price'], price: OpenOffer['price'], isSoft: boolean): boolean {
  if (!known || !price || known.cents !== price.cents) return false;
  return isSoft || (known.sentence === price.sentence && known.start === price.start);
}

function confirms(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.confirm) && CONFIRMS.in(sentence);
}

function sumsUp(sentence: Heard): boolean {
  const { text } = sentence;
  if (mayHold(sentence, WORDS.summary) && SUMMARY.in(sentence)) return true;
  return SUMS_UP_LETTERS.includes(text.charAt(0)) && SUMS_UP.in(sentence);
}

const SUMS_UP_LETTERS = 'asoy';

const CONFIRMS = gated(
  /\b(?:confirm|correct|verify|is (?:that|this|everything|it) (?:all )?(?:right|okay|ok|good|fine))\b|\bright\?/,
);
const MAY_EXCLUDE = gated(
  /\b(?:without|no|not|none|excluding|minus|declin(?:e|ed|ing)|waiv(?:e|ed|ing)|skip(?:ping|ped)?|out|remov(?:ed|ing)|\w+n't)\b/,
);
const OFFERS_IN_TURN = gated(/\b(?:would you|do you|shall i|should i|can i|may i|want me|how about|what about)\b/);

/** Another price or size of what was offered last. */
function reopen(last: OpenOffer | undefined, price: NonNullable<OpenOffer['price']>): boolean {
  if (!last || last.age > 1 || last.status === 'accepted') return false;
  last.price = price;
  last.waitsFor = 'customer';
  last.unclear = null;
  return true;
}

function isMain(ledger: Ledger, sentence: Heard, product: Product): boolean {
  return ledger.mainProducts.some((main) => isSameProduct(main, product)) && !ADDING.in(sentence);
}

/** "So no insurance, right?" offers nothing, but its answer counts. */
function hearWithout(ledger: Ledger, sentence: Heard, isConfirming: boolean): boolean {
  const { text } = sentence;
  if (ASKS_KINDLY.in(sentence)) return false;
  const products = namedProducts(ledger.turns, sentence).filter(
    (product) => WITHOUT_IT.pattern.test(clauseBefore(text, product)) || WITHOUT_BEHIND.test(text.slice(product.end)),
  );
  for (const product of products) {
    const offer = ledger.offers.find((open) => isSameProduct(open, product));
    if (!offer || !(sentence.isQuestion || isConfirming)) continue;
    offer.waitsFor = 'customer';
    offer.isAskedWithout = true;
    offer.age = 0;
  }
  return products.length > 0;
}

/** "So a compact car with insurance, is that correct?": the answer counts for what was not taken yet. */
function hearSummary(ledger: Ledger, sentence: Heard): void {
  const { text } = sentence;
  for (const product of namedProducts(ledger.turns, sentence)) {
    const known = ledger.offers.find((open) => isSameProduct(open, product));
    // Before the customer has spoken there is nothing to sum up but an older order.
    if (known?.status !== 'accepted' && ledger.customerTurns > 0 && isIncluded(text, product)) {
      putOffer(ledger.offers, product, null, sentence, 'customer');
    }
    if (known?.status === 'accepted' && known.price === null) known.price = summedPrice(sentence, product);
  }
}

function isIncluded(text: string, product: Product): boolean {
  return ADD_ON_BY_NATURE.pattern.test(product.name.toLowerCase()) && INCLUDED.test(clauseAround(text, product));
}

const INCLUDED = /\b(?:with|includ(?:e|es|ing|ed)|plus|add(?:ed|ing)?|need|want|purchase|buy)\b/;

/** The question behind a statement: "We also have a warranty. Would you like that?" */
function questionBehind(sentences: readonly Heard[], index: number): string | null {
  for (const next of [sentences[index + 1], sentences[index + 2]]) {
    if (next?.isQuestion && ASKS_FOR_IT.in(next)) return next.text;
  }
  return null;
}

/** A quick look for a product's name. */
export function mayName(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.product) || (sentence.isQuestion && mayHold(sentence, WORDS.beside));
}
