import { moneyOf, type Heard, mayHold, pricesOf, WORDS } from './heard.ts';
import { PERIOD_WORD } from './money.ts';
import { sentencePolarity } from './replies.ts';
import { wholeOf } from './sentences.ts';
import { decide, type Ledger, type OpenOffer } from './upsell-ledger.ts';
import { withCents } from './upsell-main.ts';
import { ADDED, BETTER_PRICE, CANNOT_ADD, PRICES_ADDITION, PRICES_IT } from './upsell-patterns.ts';
import { isOtherPrice, isSameProduct, namedProducts, type Product } from './upsell-products.ts';
import { ASKS_AGAIN, PRICE_FIRST, TELLS_PERIOD } from './upsell-signs.ts';

/** A turn without a new offer may still price the last one, or come back on a refused one with a better price. */
export function hearPrice(ledger: Ledger, sentences: readonly Heard[]): void {
  const { offers } = ledger;
  const last = offers.at(-1);
  if (!last || last.age > 1) return;
  for (const sentence of sentences) {
    askAgain(last, sentence);
    if (last.status === 'accepted' && last.price === null) last.price = priceInSummary(ledger, last, sentence);
    if (pricesOf(sentence).length === 0) continue;
    const isPricing = last.status !== 'accepted' && PRICES_IT.in(sentence);
    const money = (isPricing ? pricesOf : moneyOf)(sentence).find((found) => !isOtherPrice(sentence, found));
    if (!money) continue;
    const price = { ...money, sentence };
    if (last.waitsFor === 'customer') {
      if (last.price === null ? PRICES_IT.in(sentence) : isBetter(last, price)) last.price = price;
    } else if (last.status !== 'accepted' && last.age <= (last.status === 'offered' ? 1 : 0) && isBetter(last, price)) {
      last.price = price;
      last.waitsFor = 'customer';
    } else if (
      last.status === 'accepted' &&
      last.price === null &&
      last.age === 0 &&
      PRICES_ADDITION.test(sentence.text)
    ) {
      last.price = price;
    }
  }
}

/** "Shall I?", and "For the year." to who asked how often. */
function askAgain(last: OpenOffer, sentence: Heard): void {
  if (last.status === 'offered' && last.waitsFor === null && ASKS_AGAIN.in(sentence)) last.waitsFor = 'customer';
  if (last.price === null || last.price.billingPeriod !== null) return;
  const period = TELLS_PERIOD.find(sentence)?.groups;
  if (!period) return;
  const said = period['period'] ?? period['adverb'];
  last.price = { ...last.price, billingPeriod: said === undefined ? 'one_off' : (PERIOD_WORD[said] ?? null) };
}

/** A new price for the same product: said so, or lower than the one before. */
function isBetter(offer: OpenOffer, price: NonNullable<OpenOffer['price']>): boolean {
  return BETTER_PRICE.test(price.sentence.text) || (offer.price !== null && price.cents < offer.price.cents);
}

/** The price that the sentence behind an offer tells. */
export function followingPrice({ main }: Ledger, sentence: Heard | undefined): OpenOffer['price'] {
  if (!sentence || pricesOf(sentence).length === 0) return null;
  const money = pricesOf(sentence).find((found) => !isOtherPrice(sentence, found));
  if (!money) return null;
  const isFirst = PRICES_IT.in(sentence) || PRICE_FIRST.test(sentence.text.slice(0, money.start));
  if (!isFirst) return null;
  return { ...withCents(money, sentence.text, main), sentence };
}

/** "…, breakfast at 16": the price of what is summed up stands right behind its name. */
export function summedPrice(sentence: Heard, { end }: Product): OpenOffer['price'] {
  const { text } = sentence;
  const behind = SUMMED_PRICE.exec(text.slice(end, end + 20));
  const money = behind && pricesOf(sentence).find(({ start }) => start === end + behind[0].length);
  return money ? { ...money, sentence } : null;
}

function priceInSummary({ turns }: Ledger, offer: OpenOffer, sentence: Heard): OpenOffer['price'] {
  if (!mayHold(sentence, WORDS.money)) return null;
  const product = namedProducts(turns, sentence).find((named) => isSameProduct(named, offer));
  return product ? summedPrice(sentence, product) : null;
}

const SUMMED_PRICE = /^(?: (?:at|for|is)|,|:)? /;

/** The agent's answer to what the customer asked for or bid. */
export function answerCustomer(offers: OpenOffer[], sentences: readonly Heard[]): void {
  for (let index = offers.length - 1; index >= 0; index--) {
    const offer = offers[index];
    if (!offer || (offer.waitsFor !== 'agent' && !offer.bid)) continue;
    const refuses = sentences.some((said) => CANNOT_ADD.in(said));
    const first = sentences[0];
    const agrees = first && !refuses && sentencePolarity(first) !== 'no' && sentences.some((said) => ADDED.in(said));
    if (offer.bid) {
      if (agrees && !sentences.some(pricesIt)) {
        offer.price = offer.bid;
        decide(offer, 'accepted', wholeOf(offer.bid.sentence));
      }
      offer.bid = null;
    } else if (refuses) offers.splice(index, 1);
    else if (sentences.some((sentence) => sentence.isQuestion && pricesIt(sentence))) offer.waitsFor = 'customer';
    else if (agrees || offer.status === 'accepted') decide(offer, 'accepted', offer.reply ?? offer.offer);
    else offer.waitsFor = null;
  }
}

function pricesIt(sentence: Heard): boolean {
  return moneyOf(sentence).length > 0;
}
