import { AGENT_TAKES_BID, BID, BID_REFUSED, COUNTER } from './conversion-patterns.ts';
import { type Heard, mayHold, moneyOf, WORDS } from './heard.ts';
import { findMoney } from './money.ts';
import { hasCondition, replyOf, sentencePolarity } from './replies.ts';
import { wholeOf, type Passage } from './sentences.ts';

/** What one side says to the other's price. */
export interface PriceAnswer {
  readonly polarity: 'yes' | 'no';
  readonly passage: Passage;
}

/** True when the customer haggles in this turn: from here on a price is a proposal. */
export function isBargaining(turn: readonly Heard[], agentTurn: readonly Heard[]): boolean {
  let isCountered: boolean | null = null;
  for (const sentence of turn) {
    if (!mayHold(sentence, WORDS.bid)) continue;
    if (!mayHold(sentence, WORDS.price | WORDS.money) && !agentTurn.some((said) => mayHold(said, WORDS.money)))
      continue;
    if (!BID.test(sentence.text)) continue;
    if (PRICE_TALK.test(sentence.text) || amountsOf(turn).length > 0) return true;
    isCountered ??= agentTurn.some((said) => isCounter(said) && findMoney(said.text).length > 0);
    if (isCountered) return true;
  }
  return false;
}

const PRICE_TALK = /\b(?:would you take|price|lowest|negotia\w+|com(?:e|ing) down|offer|lower)\b/;

function isCounter(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.bid) && COUNTER.test(sentence.text);
}

/** How the agent takes the customer's bid, which is then the customer's word on the sale. */
export function priceAnswerOfAgent(
  turn: readonly Heard[],
  customerTurn: readonly Heard[],
): (PriceAnswer & { readonly bid: Heard }) | null {
  const bid = customerTurn.findLast((said) => isBid(said));
  if (!bid) return null;
  const bids = new Set(amountsOf(customerTurn));
  if (amountsOf(turn).some((cents) => !bids.has(cents))) return null;
  const refuses = turn.find((said) => BID_REFUSED.test(said.text));
  if (refuses) return { polarity: 'no', passage: wholeOf(refuses), bid };
  const takes = turn.find((said) => !said.isQuestion && takesBid(said));
  return takes && bids.size > 0 ? { polarity: 'yes', passage: wholeOf(takes), bid } : null;
}

/** The agent closes a deal in so many words, on the bid the customer made last. */
export function dealOfAgent(turn: readonly Heard[], customerTurn: readonly Heard[]): Passage | null {
  const deal = turn.find(({ text, isQuestion }) => !isQuestion && DEAL.test(text) && !BID_REFUSED.test(text));
  if (!deal || turn.some((said) => WALKS.test(said.text))) return null;
  const bids = new Set(amountsOf(customerTurn));
  return amountsOf([deal]).some((cents) => bids.size > 0 && !bids.has(cents)) ? null : wholeOf(deal);
}

const DEAL =
  /^(?:(?:ok|okay|alright|all right|fine|great|well|yes|yeah|sure|perfect|tonight|cash),? ?){0,4}(?:(?:it's|that's|you(?:'ve| have)? (?:got )?|we(?:'ve| have)? (?:got )?)? ?(?:a )?deal|done|sold|agreed|accepted|i accept|i'll accept|consider it (?:sold|done)|you got it|it's yours|\d[\d,]* it is|we have a deal|you have a deal)\b(?! (?:by|with the|to someone|out|breaker))/;
const WALKS =
  /\b(?:no deal|i'll pass|i will pass|(?:can't|cannot|won't) (?:accept|do that|go that)|found (?:someone|another)|someone else|good luck|no thank)/;

/** Either side leaves the haggling. */
export function walksAway(turn: readonly Heard[]): Passage | null {
  const said = turn.find(({ text }) => WALKS.test(text));
  return said ? wholeOf(said) : null;
}

function isBid(sentence: Heard): boolean {
  if (SHORT_OF_MONEY.test(sentence.text)) return false;
  return (mayHold(sentence, WORDS.bid) && BID.test(sentence.text)) || amountsOf([sentence]).length > 0;
}

/** "I do not have 2950": the figure is the other side's. */
const SHORT_OF_MONEY = /\b(?:don't|do not|can't|cannot|not) (?:\w+ )?(?:have|afford|pay|spend|go)\b/;

function takesBid(sentence: Heard): boolean {
  if (WITHHOLDS_BID.test(sentence.text)) return false;
  return AGENT_TAKES_BID.test(sentence.text) || sentencePolarity(sentence) === 'yes';
}

const WITHHOLDS_BID =
  /^(?:alright|ok|okay|well|yeah|yes|sure),? (?:well|but)\b|\b(?:however|if you (?:can|could|go|come))\b/;

/** How the customer takes the agent's price: by saying it again, by a yes to it, or by a question with another figure. */
export function priceAnswerOfCustomer(
  turn: readonly Heard[],
  agentTurn: readonly Heard[],
  lastAsked: readonly number[],
): PriceAnswer | null {
  const asked = new Set(amountsOf(agentTurn));
  if (asked.size === 0) {
    const [opening] = turn;
    const again = amountsOf(turn);
    const isTaken = (opening && sentencePolarity(opening) === 'yes') || (opening && OPENS_YES.test(opening.text));
    const isLast = again.length > 0 && again.every((cents) => lastAsked.includes(cents));
    if (isTaken && isLast && !turn.some(withholds)) return { polarity: 'yes', passage: wholeOf(opening) };
  }
  const named = amountsOf(turn);
  const [first] = turn;
  if (named.some((cents) => !asked.has(cents))) {
    return first && turn.some((sentence) => sentence.isQuestion) ? { polarity: 'no', passage: wholeOf(first) } : null;
  }
  const reply = replyOf(turn);
  const echo =
    named.length > 0 ? turn.find((sentence) => !sentence.isQuestion && amountsOf([sentence]).length > 0) : undefined;
  if (echo && reply?.polarity !== 'no' && !withholds(echo)) return { polarity: 'yes', passage: wholeOf(echo) };
  const isOffer = asked.size > 0 && agentTurn.some(isCounter);
  const fixes =
    asked.size > 0 && named.length === 0 && reply?.polarity !== 'no'
      ? turn.find(({ text }) => FIXES.test(text))
      : undefined;
  if (fixes && !turn.some(withholds)) return { polarity: 'yes', passage: wholeOf(fixes) };
  if (!isOffer || reply?.polarity !== 'yes' || turn.some(withholds)) return null;
  return { polarity: 'yes', passage: reply };
}

const OPENS_YES = /^(?:ok|okay|alright|all right|fine|deal|sure|yes|yeah),? /;
/** The customer settles how the thing changes hands, or takes the price. */
const FIXES =
  /\b(?:when (?:can|could|should|shall) i (?:pick|come|get|collect)|where (?:can|do|should|shall) (?:i|we)|what's (?:your|the) address|i (?:can|could|will|'ll) (?:come|pick|be there|bring|do (?:that|it)|live with|work with)|i'll (?:come|pick|be there|bring)|see (?:you|u|ya)|how (?:do|should|would) (?:i|you) (?:pay|like|want)|i can do (?:that|it))\b/;

function withholds(sentence: Heard): boolean {
  return WITHHOLDS.test(sentence.text) || hasCondition(sentence);
}

const WITHHOLDS = /\b(?:but|if|unless|can you|could you|would you|too high|however|might)\b/;

/** Every amount a turn names, in cents. */
export function amountsOf(turn: readonly Heard[]): number[] {
  const amounts: number[] = [];
  for (const sentence of turn) {
    if (!mayHold(sentence, WORDS.money)) continue;
    for (const { cents, isBare } of moneyOf(sentence)) if (!isBare) amounts.push(cents);
    BARE_PRICE.lastIndex = 0;
    // No matchAll: it copies the expression every time.
    for (let match = BARE_PRICE.exec(sentence.text); match; match = BARE_PRICE.exec(sentence.text)) {
      amounts.push(Number((match[1] ?? '').replaceAll(',', '')) * 100);
    }
  }
  return amounts;
}

const BARE_PRICE =
  /(?<![\w$£€.,#])(\d{1,3}(?:,\d{3})+|\d{2,7})(?![\w%:/-]|[.,]\d| ?(?:miles|%|percent|gb|years?|months?|am|pm|people|inch|x))/g;
