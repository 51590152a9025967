import { gated } from './gates/gated.ts';
import type { Heard } from './heard.ts';
import type { MoneyMention } from './money.ts';
import { isCheaper, isMainSettled, mainCents, type MainSale } from './upsell-main.ts';
import { MAIN_NOUN, type Name, nameAt, NO_NAME } from './upsell-names.ts';
import { NO_PRODUCT } from './upsell-patterns.ts';

/**
 * A thing that the agent prices, in whatever words, once the main sale is settled or has its price: well below that price it is something
 * beside it. It is taken for an offer only if the customer takes it, or turns it down in words; else it may have been a choice of the
 * main thing.
 */
export function pricedBeside(
  sentence: Heard,
  prices: readonly MoneyMention[],
  main: MainSale,
  behind: Heard | undefined,
): [Name | null, MoneyMention | undefined] {
  if (NO_OFFER.in(sentence) || (behind?.isQuestion === true && ABOUT_THE_SALE.in(behind))) return [null, undefined];
  const isSettled = isMainSettled(main);
  const isAdding = OPENS_ADDING.in(sentence) || (ADDS.in(sentence) && (isSettled || mainCents(main) > 0));
  const price = prices.find((money) => isAdding || isCheaper(money, main));
  return price ? [nameAhead(sentence.text, price.start), price] : [null, undefined];
}

/** The same where the sentence names the thing and the one behind it begins with the price: "A scarf to go with it? Those are 12." */
export function namedBeforePrice(sentence: Heard, price: MoneyMention, main: MainSale): Name | null {
  const { text } = sentence;
  if (NO_OFFER.in(sentence) || ABOUT_THE_SALE.in(sentence)) return null;
  const isBeside = isCheaper(price, main) || ((ADDS.in(sentence) || OPENS_ADDING.in(sentence)) && isMainSettled(main));
  return isBeside ? nameAhead(text, text.length) : null;
}

/** The question behind asks about the main sale: a yes to it takes nothing else. */
const ABOUT_THE_SALE = gated(/\b(?:book|reserv\w*|buy|purchase|rent|order|go ahead|proceed|confirm|correct|else)\b/);
/** Prices that are no offer's: of choices, parts, earlier times. */
const NO_OFFER = gated(
  /\b(?:deposit|discount|off|refund\w*|owe|overdue|balance|rating|rated|stars?|excess|fee|fine|credit\w*|was|were|each|or|either|instal?ments?|total|altogether|address|number|phone|code|flight|temperature|degrees|chance|humidity|wind|located|arriv\w+|depart\w+|leav\w+|duration|minutes|miles|born|album|date|time)\b/,
);
/** What opens so follows on something that was sold before. */
const OPENS_ADDING = gated(
  /^(?:and|or|also|plus)\b(?! (?:how|what|when|where|who|is|are|do|does|did|that's|it's|your|you))/,
);
const ADDS = gated(/\b(?:extra|also|another|additional|more|on top|optional|as well|too|(?:be|is|are) added)\b/);

/** The last thing named in front of a price. */
function nameAhead(text: string, until: number): Name | null {
  let found: Name | null = null;
  for (let at = 0, words = 0; at < until && words < MAX_WORDS; words++) {
    const name = nameAt(text, at);
    const isNamed = name !== null && name.end <= until && isThing(text.slice(name.start, name.end));
    if (isNamed) found = name;
    const space = text.indexOf(' ', name && name.end <= until ? name.end : at);
    if (space < 0) break;
    at = space + 1;
  }
  return found;
}

function isThing(name: string): boolean {
  return !NO_NAME.test(name) && !NO_PRODUCT.test(name) && !MAIN_NOUN.test(name) && !NO_THING.test(name);
}

/** Words that begin no name of a thing: what is done with it, what is said of it. */
const NO_THING =
  /^(?:bring|lay|run|come|go|do|get|give|put|send|fit|take|make|offer|add|include|think|know|see|say|let|hold|all|ah|ha|oh|hi|hello|lovely|great|good|perfect|fine|normally|new|only|so|very|too|optional|separate|mr|mrs|ma'am|sir|um|uh|rather|if|some people|with)\b/;
const MAX_WORDS = 14;
