import {
  ASKS_ORDER,
  AS_OFFER,
  BOOKED_IN,
  FAVOURS,
  HANDOVER,
  MOVES_ON,
  NO_RESULT,
  ORDERS,
  ORDERS_OTHER,
  PERSONAL,
  RESULT,
  SETTLES,
  TAKES_UP,
  TOTAL,
} from './closing-patterns.ts';
import {
  acts,
  asksDetails,
  asksPayment,
  checksOrder,
  echoes,
  isOtherThing,
  isPrice,
  isRefusal,
  isTabled,
  letsChoose,
  offers,
  pays,
  proceeds,
  putsOff,
  saidIn,
} from './closing-signs.ts';
import { BY_CUSTOMER, type Closing, countOf, ENOUGH_FOR, SIGN } from './closing-state.ts';
import { EXISTING, NOT_THE_SALE, RENEWS, SALE_TOPIC } from './conversion-patterns.ts';
import { type Answer, type Heard, matchOf, mayHold, says, SIGNS, WORDS } from './heard.ts';
import { hasCondition, replyOf } from './replies.ts';
import { fails, passageOf } from './sale-signs.ts';
import { type Passage, wholeOf } from './sentences.ts';
import {
  asksHowTo,
  carriesOut,
  followUp,
  isOffering,
  keepsLeaning,
  leaning,
  sellsNothing,
  turnsAway,
} from './taking-up.ts';

/** A choice is put in few words. */
const MAX_CHOICE_LENGTH = 70;

/** From here on this turn of the agent is the last one. */
export function passTo(closing: Closing, turn: readonly Heard[]): void {
  closing.agentTurn = turn;
  closing.putsOffer = null;
  closing.putsOther = null;
  closing.hasFigure ||= turn.some((said) => mayHold(said, WORDS.money));
  if (closing.followsUp && turn.some(turnsAway)) closing.followsUp = null;
}

/** The words by which the agent's turn ends a sale, where the signs before it suffice. */
export function hearAgentClose(closing: Closing, turn: readonly Heard[]): Passage | null {
  const before = closing.agentTurn;
  passTo(closing, turn);
  let concluded: Passage | null = null;
  let hasFailed = false;
  for (const sentence of turn) {
    hasFailed ||= (closing.signs & BY_CUSTOMER) !== 0 && fails(sentence);
    if ((closing.signs & SIGN.priced) === 0 && (isPrice(sentence) || asksPayment(sentence))) {
      closing.signs |= SIGN.priced;
      // A leak or a reminder was the reason to call; where that has its price, it is for sale.
      if (closing.isLoosely && !isOtherThing(sentence)) closing.isOther = false;
    }
    concluded ??= conclusion(closing, sentence, before);
  }
  // Who still asks whether to act has not acted.
  if (turn.some((said) => said.isQuestion && acts(said))) concluded = null;
  if (!hasFailed) {
    if ((closing.signs & SIGN.chosen) !== 0 && proceeds(turn)) closing.signs |= SIGN.proceeds;
    return concluded;
  }
  closing.signs &= SIGN.ordered | SIGN.priced;
  closing.favoured = null;
  return null;
}

function conclusion({ signs, isOther }: Closing, sentence: Heard, before: readonly Heard[]): Passage | null {
  if (isOther || sentence.isQuestion || (signs & BY_CUSTOMER) === 0) return null;
  const count = countOf(signs);
  const { text } = sentence;
  const result =
    (mayHold(sentence, WORDS.bookedIn) ? BOOKED_IN.exec(text) : null) ??
    (count >= ENOUGH_FOR.result ? matchOf(sentence, SIGNS.result, RESULT) : null) ??
    (count >= ENOUGH_FOR.handover ? matchOf(sentence, SIGNS.handover, HANDOVER) : null);
  if (
    !result ||
    NO_RESULT.in(sentence) ||
    isOtherThing(sentence) ||
    before.some((said) => (said.isQuestion || isTabled(said)) && isOtherThing(said))
  )
    return null;
  return passageOf(sentence, result);
}

/** At the end of a call: the signs of a sale that the agent went on with and nothing set back. */
export function addsUp({ signs, isOther, phrase }: Closing): Passage | null {
  const isWhole = (signs & SIGN.proceeds) !== 0 && (signs & SIGN.chosen) !== 0 && countOf(signs) >= ENOUGH_FOR.all;
  return isWhole && !isOther ? phrase : null;
}

/** At the end of a call: the customer goes on as a buyer does, and nothing set that back. */
export function isFollowedUp({ followsUp, isOther }: Closing): Passage | null {
  return isOther ? null : followsUp;
}

/** The choice before, which the agent's turn takes up: a sale. */
export function takenUp(closing: Closing, turn: readonly Heard[], customerTurn: readonly Heard[]): Passage | null {
  const { favoured, leaning: leant } = closing;
  closing.favoured = null;
  closing.leaning = null;
  const step = leant && carriesOut(turn, [...closing.agentTurn, ...customerTurn]);
  if (step === 'done') return leant;
  if (step === 'asks') closing.leaning = leant;
  const [first] = turn;
  if (!favoured || !first) return null;
  const asksWho = turn.some((said) => said.isQuestion && says(said, SIGNS.personal, PERSONAL));
  if (!asksWho && !TAKES_UP.in(first)) return null;
  return turn.some((said) => MOVES_ON.in(said)) ? null : favoured;
}

/** Hears what the customer orders, chooses, gives or puts off. */
export function hearCustomerClose(closing: Closing, turn: readonly Heard[]): void {
  const { agentTurn } = closing;
  closing.favoured = null;
  if ((closing.leaning ?? closing.followsUp) && !keepsLeaning(turn, agentTurn))
    closing.leaning = closing.followsUp = null;
  for (const sentence of turn) hearOrder(closing, sentence);
  if (turn.some(putsOff)) {
    closing.isPutOff = true;
    return setBack(closing);
  }
  const reply = replyOf(turn);
  if (!closing.isOther && reply?.polarity === 'yes')
    closing.isOther = agentTurn.some((said) => said.isQuestion && isOtherThing(said));
  if (reply?.polarity === 'no' && isRefusal(agentTurn)) return setBack(closing);
  const isChosen = (closing.signs & SIGN.chosen) !== 0 && !agentTurn.some(({ isQuestion }) => isQuestion);
  const choice = isChosen ? null : choiceOf(closing, turn, reply);
  if (choice) {
    closing.signs |= SIGN.chosen;
    closing.phrase = choice;
    if (!closing.isOther && isOfferOpen(closing) && !turn.some(({ isQuestion }) => isQuestion))
      closing.favoured = favourOf(closing, turn, reply);
  }
  const leant = !closing.isOther && (isOfferStanding(closing) || turn.some(asksHowTo)) ? leaning(turn) : null;
  if (leant && !agentTurn.some(sellsNothing)) {
    closing.leaning = leant;
    closing.followsUp ??= followUp(leant, turn, agentTurn, closing.isPutOff);
  }
  if (turn.every(({ isQuestion }) => isQuestion)) return;
  const isOrdered = hasOrdered(closing) && closing.phrase !== null;
  if (!isOrdered && agentTurn.some((said) => said.isQuestion && ASKS_ORDER.in(said))) {
    closing.signs |= SIGN.ordered;
    closing.phrase ??= wholeOf(turn[0] as Heard);
  }
  const isInOrder = (closing.signs & SIGN.ordered) !== 0 && agentTurn.some(({ isQuestion }) => isQuestion);
  if ((closing.signs & SIGN.given) === 0 && (isInOrder || agentTurn.some(asksDetails))) closing.signs |= SIGN.given;
  if ((closing.signs & SIGN.paid) === 0 && (agentTurn.some(asksPayment) || turn.some(pays))) {
    closing.signs |= SIGN.paid;
  }
}

/** The sale is refused, or could not be had: what was agreed to counts no more; an order still stands where only the thing was lacking. */
export function setBack(closing: Closing, isOrderKept = false): void {
  closing.signs &= isOrderKept ? SIGN.priced | SIGN.ordered : SIGN.priced;
  closing.phrase = null;
  closing.followsUp = null;
  closing.leaning = null;
}

/** The customer has asked for something to be sold. */
export function hasOrdered({ signs }: Closing): boolean {
  return (signs & SIGN.ordered) !== 0;
}

const LOOSELY =
  /\b(?:lost|stolen|stole|broken?|leak\w*|fault\w*|reminder|out of|pin|details|wrong|(?:doesn't|does not|not|isn't|won't|didn't) (?:work\w*|turn|start|connect))\b/;
const GIVES_UP =
  /\b(?:cancel\w*|refund|complain\w*|close (?:my|the|our)|move [£$€]?\d+|send \d+ to|to know|information|info|calendar|reminders?|alarm|quote|waiting list|speak (?:to|with)|talk to)\b/;
/** "I'd like to change my order", by one who has just ordered. */
const CHANGES_ORDER = /\bchange (?:my|the|that|it)\b/;

function hearOrder(closing: Closing, sentence: Heard): void {
  const { text } = sentence;
  // Where a price is on the table, such words are about the thing for sale.
  const pattern = (closing.signs & SIGN.priced) !== 0 ? GIVES_UP : ORDERS_OTHER;
  if (mayHold(sentence, WORDS.other) && pattern.test(text) && !(hasOrdered(closing) && CHANGES_ORDER.test(text))) {
    if (!closing.isOther) closing.signs = 0;
    closing.isOther = true;
    closing.isLoosely = LOOSELY.test(text) && !GIVES_UP.test(text);
    return;
  }
  if (!closing.isOther && (closing.signs & SIGN.ordered) !== 0) return;
  if (!says(sentence, SIGNS.orders, ORDERS)) return;
  if (says(sentence, SIGNS.existing, EXISTING) && !RENEWS.in(sentence)) return;
  closing.isOther = false;
  closing.signs |= SIGN.ordered;
  closing.phrase ??= wholeOf(sentence);
}

function choiceOf(closing: Closing, turn: readonly Heard[], reply: Answer | null): Passage | null {
  if (reply?.polarity === 'yes') return hasCondition(reply.sentence) || !putsOffer(closing) ? null : reply;
  const words = saidIn(turn, SIGNS.settles, SETTLES) ?? saidIn(turn, SIGNS.favours, FAVOURS);
  if (words) return putsOffer(closing) ? words : null;
  const [first] = turn;
  if (turn.length > 2 || !first || first.isQuestion || first.text.length > MAX_CHOICE_LENGTH) return null;
  return !hasCondition(first) && putsOffer(closing) && echoes(first, closing.agentTurn) ? wholeOf(first) : null;
}

function putsOffer(closing: Closing): boolean {
  return (closing.putsOffer ??= closing.agentTurn.some(offers));
}

function putsOther(closing: Closing): boolean {
  return (closing.putsOther ??= closing.agentTurn.some(isOtherThing));
}

function favourOf(closing: Closing, turn: readonly Heard[], reply: Answer | null): Passage | null {
  if (reply?.polarity !== 'yes') return saidIn(turn, SIGNS.favours, FAVOURS);
  return closing.agentTurn.some((said) => (said.isQuestion && letsChoose(said)) || checksOrder(said)) ? reply : null;
}

/** Words that settle an open offer by themselves. */
export function settles(closing: Closing, turn: readonly Heard[], wasAsked: boolean): Passage | null {
  if (closing.isOther && !closing.hasFigure) return null;
  const words = saidIn(turn, SIGNS.settles, SETTLES);
  return words && (wasAsked || (closing.signs & SIGN.priced) !== 0 || isOfferOpen(closing)) ? words : null;
}

/** The agent's turn asks to act on what is ordered or priced, in whatever words. */
export function isSoftClose(closing: Closing, agentTurn: readonly Heard[]): boolean {
  if (closing.isOther) return false;
  const isOnSale = (closing.signs & (SIGN.priced | SIGN.ordered)) !== 0;
  return agentTurn.some(
    (said) =>
      said.isQuestion &&
      acts(said) &&
      (isOnSale || says(said, SIGNS.topic, SALE_TOPIC)) &&
      !says(said, SIGNS.notTheSale, NOT_THE_SALE) &&
      !isOtherThing(said),
  );
}

/** An offer is on the table at a price, so that words of agreement agree to it. */
function isOfferOpen(closing: Closing): boolean {
  const { signs, agentTurn } = closing;
  const isKnown =
    (signs & (SIGN.priced | SIGN.ordered)) !== 0 ||
    agentTurn.some((said) => mayHold(said, WORDS.offered) && AS_OFFER.test(said.text));
  return isKnown && putsOffer(closing) && !putsOther(closing);
}

/** Something was priced, or is put up for choice now. */
function isOfferStanding({ signs, agentTurn, hasFigure }: Closing): boolean {
  return (signs & SIGN.priced) !== 0 || hasFigure || isOffering(agentTurn);
}

/** The customer has chosen or ordered at a known price and says now how to pay. */
export function paysNow(closing: Closing, turn: readonly Heard[], before: number): Passage | null {
  const hasPaid = (closing.signs & ~before & SIGN.paid) !== 0 && (before & SIGN.priced) !== 0;
  if (closing.isOther || !hasPaid) return null;
  const isKnown = (before & (SIGN.chosen | SIGN.ordered)) !== 0;
  if (!isKnown && !(closing.agentTurn.some(asksPayment) && turn.some(pays))) return null;
  const said = turn.findLast(({ isQuestion }) => !isQuestion);
  return said ? wholeOf(said) : null;
}

/** A yes to the sum of what was chosen before. */
export function agreesToTotal(closing: Closing, turn: readonly Heard[], before: number): Passage | null {
  if (closing.isOther || (before & SIGN.chosen) === 0 || turn.some(({ isQuestion }) => isQuestion)) return null;
  const reply = replyOf(turn);
  if (reply?.polarity !== 'yes' || hasCondition(reply.sentence)) return null;
  return closing.agentTurn.some((said) => isPrice(said) && TOTAL.test(said.text)) ? reply : null;
}

/** A yes to the agent's question for the sale orders as the customer's own words do. */
export function orders(closing: Closing): void {
  closing.isOther = false;
  closing.signs |= SIGN.ordered;
}
