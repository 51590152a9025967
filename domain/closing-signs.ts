import {
  ACTS,
  ACTS_ON,
  ASKS_DETAILS,
  ASKS_FIGURE,
  ASKS_FOR,
  ASKS_PAYMENT,
  CHECKS_ORDER,
  DEFERS,
  HANDOVER,
  LETS_CHOOSE,
  MOVES_ON,
  ORDERS_OTHER,
  OTHER_THING,
  PAYS,
  PERSONAL,
  PUTS_OFF,
  REOFFERS,
  SOFT_PRICE,
  STILL_ASKS,
  TABLED,
  TAKES_UP,
} from './closing-patterns.ts';
import { CONFIRM_QUESTION, NOT_A_SALE, SALE_TOPIC, SIDE_QUESTION } from './conversion-patterns.ts';
import { type Heard, matchOf, mayHold, says, SIGNS, WORDS } from './heard.ts';
import { isMeant, namesPrice, passageOf } from './sale-signs.ts';
import { type Passage } from './sentences.ts';

/** The agent goes on as one does with a sale: acts, asks who it is for, says when or where. */
export function proceeds(turn: readonly Heard[]): boolean {
  const goesOn = turn.some((said) =>
    said.isQuestion
      ? says(said, SIGNS.personal, PERSONAL)
      : says(said, SIGNS.actsOn, ACTS_ON) || says(said, SIGNS.handover, HANDOVER),
  );
  return goesOn && !turn.some((said) => isOtherThing(said) || MOVES_ON.in(said));
}

export function isOtherThing(sentence: Heard): boolean {
  return says(sentence, SIGNS.otherThing, OTHER_THING) || says(sentence, SIGNS.notASale, NOT_A_SALE);
}

/** A price, also one that is known as such by the words beside it alone. */
export function isPrice(sentence: Heard): boolean {
  return (sentence.isSoftlyPriced ??=
    namesPrice(sentence) || (mayHold(sentence, WORDS.money) && isFigurePrice(sentence)));
}

function isFigurePrice({ text, isQuestion }: Heard): boolean {
  return SOFT_PRICE.test(text) || (isQuestion && ASKS_FIGURE.test(text));
}

/** A no refuses the sale only where the sale, or its price, was put to the customer. */
export function isRefusal(agentTurn: readonly Heard[]): boolean {
  if (agentTurn.some((said) => said.isQuestion && says(said, SIGNS.side, SIDE_QUESTION))) return false;
  const question = agentTurn.find(({ isQuestion }) => isQuestion);
  return question === undefined || acts(question) || letsChoose(question) || agentTurn.some(isPrice);
}

/** A question whose yes lets the agent act. */
export function acts(sentence: Heard): boolean {
  return says(sentence, SIGNS.acts, ACTS);
}

/** A question that lets the customer choose. */
export function letsChoose(sentence: Heard): boolean {
  return says(sentence, SIGNS.letsChoose, LETS_CHOOSE);
}

export function pays(sentence: Heard): boolean {
  if (!mayHold(sentence, WORDS.details | WORDS.money | WORDS.done)) return false;
  return (mayHold(sentence, WORDS.pays | WORDS.money) || sentence.text.includes('[')) && PAYS.test(sentence.text);
}

export function asksPayment(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.details) && says(sentence, SIGNS.asksPayment, ASKS_PAYMENT);
}

export function asksDetails(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.details) && ASKS_DETAILS.test(sentence.text);
}

export function offers(sentence: Heard): boolean {
  if (sentence.isQuestion && (acts(sentence) || letsChoose(sentence))) return true;
  return isPrice(sentence) || isTabled(sentence) || checksOrder(sentence);
}

/** The customer is to look over what was ordered, and say whether it is right. */
export function checksOrder(sentence: Heard): boolean {
  const { text } = sentence;
  return mayHold(sentence, WORDS.checks) && CHECKS_ORDER.test(text) && CONFIRM_QUESTION.test(text);
}

/** An offer is put on the table. */
export function isTabled(sentence: Heard): boolean {
  return says(sentence, SIGNS.tabled, TABLED);
}

/** The customer puts it off, or leaves it. */
export function putsOff(sentence: Heard): boolean {
  return (sentence.putsOff ??= says(sentence, SIGNS.putsOff, PUTS_OFF));
}

export function saidIn(turn: readonly Heard[], sign: number, pattern: RegExp): Passage | null {
  for (const sentence of turn) {
    if (sentence.isQuestion) continue;
    const match = matchOf(sentence, sign, pattern);
    if (!match || WOULD.test(sentence.text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (isMeant(sentence, match) && !putsOff(sentence) && !ORDERS_OTHER.test(sentence.text))
      return passageOf(sentence, match);
  }
  return null;
}

const WOULD = /(?:i'd|would|could|might|to) $/;

/** The answer names what the agent named. */
export function echoes({ text }: Heard, agentTurn: readonly Heard[]): boolean {
  let start = 0;
  let words = 0;
  for (let at = 0; at <= text.length && words < MAX_WORDS; at++) {
    if (at < text.length && isOfWord(text.charCodeAt(at))) continue;
    if (at > start) {
      const isFigure = text.charCodeAt(start) < FIRST_LETTER;
      const word = isFigure || at - start > 2 ? text.slice(start, at) : '';
      if (word !== '' && !COMMON.has(word)) for (const said of agentTurn) if (said.text.includes(word)) return true;
    }
    if (at > start || at === 0) words++;
    start = at + 1;
  }
  return false;
}

const FIRST_LETTER = 97;

function isOfWord(unit: number): boolean {
  return (unit >= FIRST_LETTER && unit <= 122) || (unit >= 48 && unit <= 57);
}

const MAX_WORDS = 14;
const COMMON = new Set('the and for you that with are not but can have what how your this was it is'.split(' '));

/** The agent's words are about a thing for sale or its price. */
export function isOnSale(sentence: Heard): boolean {
  return says(sentence, SIGNS.topic, SALE_TOPIC) || isPrice(sentence);
}

/** A yes by one who will do it later. */
export function defers(turn: readonly Heard[]): boolean {
  return turn.some((said) => DEFERS.in(said));
}

/** The customer asks what one asks before buying. */
export function stillAsks(turn: readonly Heard[]): boolean {
  return turn.some((said) => (said.isQuestion || ASKS_FOR.in(said)) && STILL_ASKS.in(said));
}

/** The agent's turn acts on what was agreed to, rather than answer a question or go on to something else. */
export function actsOn(turn: readonly Heard[]): boolean {
  if (turn.some((said) => says(said, SIGNS.actsOn, ACTS_ON))) return true;
  const [first] = turn;
  return first !== undefined && TAKES_UP.in(first) && !turn.some((said) => STILL_ASKS.in(said));
}

/** The agent offers something else in place of what was agreed to. */
export function reoffers(turn: readonly Heard[]): Heard | undefined {
  return turn.find((said) => said.isQuestion && REOFFERS.in(said) && !says(said, SIGNS.side, SIDE_QUESTION));
}
