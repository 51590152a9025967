import {
  amountsOf,
  dealOfAgent,
  isBargaining,
  priceAnswerOfAgent,
  priceAnswerOfCustomer,
  walksAway,
} from './bargaining.ts';
import {
  agreesToTotal,
  hearAgentClose,
  hearCustomerClose,
  isSoftClose,
  isFollowedUp,
  addsUp,
  hasOrdered,
  orders,
  passTo,
  paysNow,
  settles,
  takenUp,
} from './closing.ts';
import { actsOn, defers, isOnSale, putsOff, reoffers, stillAsks } from './closing-signs.ts';
import { rateConversion } from './conversion-confidence.ts';
import {
  ASKS_ABOUT,
  CANCELLED,
  COMMITMENT,
  FELL_THROUGH,
  GOES_ALONG,
  GRANTS,
  IF_YOU,
  NOT_WANTED,
  SIDE_QUESTION,
  REPORTED,
  TAKEN_BACK,
  VOICEMAIL,
} from './conversion-patterns.ts';
import {
  agree,
  type ConversionDecision,
  hearWhy,
  isHaggled,
  isLeftHanging,
  isPriced,
  newState,
  PRICE_LASTS,
  quotable,
  reopen,
  type State,
} from './conversion-state.ts';
import { type Heard, matchOf, mayHold, says, SIGNS, WORDS } from './heard.ts';
import { askedFor, type AskedFor, hearGift, hearPledge, hearThanks, isOnGiving } from './giving.ts';
import { hasCondition, replyOf, sentencePolarity } from './replies.ts';
import { commitQuestion, completion, fails, isMeant, isOtherService, passageOf } from './sale-signs.ts';
import { type Passage, wholeOf } from './sentences.ts';

export type { ConversionDecision, ConversionRule } from './conversion-state.ts';

export interface ConversionOutcome {
  readonly isConversion: boolean;
  /** 0 to 1, at most 4 decimals: how sure `isConversion` is, yes or no; no probability. `rateConversion` gives the values. */
  readonly confidence: number;
  /** The customer's words that made the sale; null when there are none. */
  readonly phrase: Passage | null;
  /** Null when nothing was sold or refused. */
  readonly decision: ConversionDecision | null;
}

/**
 * Judges whether the customer agreed to buy, book, subscribe, sign up or give in this call and did not take it back. These count: the
 * customer's own commitment, the customer's assent to the agent's explicit offer, a price both sides agreed on, and the agent's word
 * that the order or booking is made. Negated, conditional, reported and asked sentences do not. The last decisive event wins.
 */
export function judgeConversion(turns: readonly (readonly Heard[])[], areSidesGuessed = false): ConversionOutcome {
  const state = newState();
  let agentTurn: readonly Heard[] = [];
  for (const turn of turns) {
    if (turn[0]?.speaker === 'customer') {
      if (state.customerTurns === 0 && turn.some((said) => says(said, SIGNS.voicemail, VOICEMAIL))) continue;
      hearCustomer(state, turn, agentTurn);
      state.lastCustomerTurn = turn;
      agentTurn = [];
    } else if (turn.length > 0) {
      hearAgent(state, turn, areSidesGuessed);
      if (state.lastAgentTurns.length === PRICE_LASTS) state.lastAgentTurns.shift();
      state.lastAgentTurns.push(turn);
      state.isPriced = null;
      if (state.isBargaining) {
        const asked = amountsOf(turn);
        if (asked.length > 0) state.lastAsked = asked;
      }
      agentTurn = turn;
    }
  }
  const whole =
    state.stage === 'open' && !state.isBargaining && !isSettled(state)
      ? (addsUp(state.closing) ?? isFollowedUp(state.closing))
      : null;
  if (whole) agree(state, 'conversion.concluded', whole);
  if (isLeftHanging(state)) {
    state.stage = 'open';
    state.decision = null;
    state.isLeftOpen = true;
  }
  const isConversion = state.stage !== 'open';
  const phrase = isConversion ? state.phrase : null;
  const confidence = turns.length === 0 ? 0 : rateConversion(state, areSidesGuessed);
  return { isConversion, confidence, phrase, decision: state.decision };
}

function hearAgent(state: State, turn: readonly Heard[], areSidesGuessed: boolean): void {
  const canComplete = areSidesGuessed || (state.customerTurns > 0 && (!isSettled(state) || state.stage === 'agreed'));
  const isPutOff = state.stage === 'open' && state.lastCustomerTurn.some(putsOff);
  let isPhraseKnown = false;
  for (const sentence of turn) {
    const done = canComplete && !state.isBargaining ? completion(sentence, isPutOff) : null;
    if (done) {
      if (!isPhraseKnown) state.phrase = phraseBefore(state) ?? state.phrase;
      isPhraseKnown = true;
      state.stage = 'completed';
      state.decision = { rule: 'conversion.completed', ...done };
    } else if (state.stage === 'agreed' && ((!state.isFundraising && fails(sentence)) || isOtherService(sentence))) {
      reopen(state, 'conversion.not_possible', wholeOf(sentence));
    } else if (state.stage === 'completed' && mayHold(sentence, WORDS.fail) && FELL_THROUGH.test(sentence.text)) {
      reopen(state, 'conversion.not_possible', wholeOf(sentence));
    }
  }
  if (state.stage === 'agreed' && !state.isBargaining && !state.isFundraising) {
    state.isTakenUp ||= actsOn(turn);
    const other = state.decision?.rule === 'conversion.assent' && !actsOn(turn) ? reoffers(turn) : undefined;
    if (other) reopen(state, 'conversion.not_possible', wholeOf(other));
  }
  hearThanks(state, turn);
  hearClose(state, turn, canComplete);
  const { condition } = state;
  state.condition = null;
  if (condition && turn.some((said) => GRANTS.in(said)) && !turn.some(fails)) {
    agree(state, 'conversion.commitment', condition);
    state.isIndirect = true;
  }
  if (state.isBargaining && state.stage !== 'completed') hearAgentOnPrice(state, turn);
}

/** A sale by several signs that suffice together. */
function hearClose(state: State, turn: readonly Heard[], canComplete: boolean): void {
  if (state.stage === 'completed') {
    passTo(state.closing, turn);
    return;
  }
  const favoured = takenUp(state.closing, turn, state.lastCustomerTurn);
  const concluded = hearAgentClose(state.closing, turn);
  if (!canComplete) return;
  if (concluded && !(state.isBargaining && state.stage === 'open')) {
    state.phrase ??= (state.closing.phrase && quotable(state.closing.phrase)) ?? phraseBefore(state);
    state.stage = 'completed';
    state.decision = { rule: 'conversion.concluded', ...concluded };
  } else if (favoured && state.stage === 'open' && !isHaggled(state, turn) && !turn.some(fails)) {
    agree(state, 'conversion.concluded', favoured);
  }
}

/** Nothing is for sale here unless the customer says so: the call is about an older order, or the sale was taken back. */
function isSettled(state: State): boolean {
  const isOther = state.closing.isOther && !state.wasAsked && !isPriced(state);
  return state.isWithdrawn || ((state.isService || isOther) && !state.wantsToBuy && !hasOrdered(state.closing));
}

function hearAgentOnPrice(state: State, turn: readonly Heard[]): void {
  const deal = dealOfAgent(turn, state.lastCustomerTurn);
  if (deal) {
    if (state.stage === 'open') state.phrase = phraseBefore(state);
    state.stage = 'agreed';
    state.decision = { rule: 'conversion.price_agreed', ...deal };
    return;
  }
  const walks = state.stage === 'agreed' ? walksAway(turn) : null;
  if (walks) return reopen(state, 'conversion.refused', walks);
  const said = priceAnswerOfAgent(turn, state.lastCustomerTurn);
  if (said?.polarity === 'yes') {
    state.stage = 'agreed';
    state.phrase = quotable({ ...wholeOf(said.bid), until: 0 });
    state.decision = { rule: 'conversion.price_agreed', ...said.passage };
  } else if (said && state.stage === 'agreed') {
    reopen(state, 'conversion.refused', said.passage);
  }
}

function hearCustomer(state: State, turn: readonly Heard[], agentTurn: readonly Heard[]): void {
  state.customerTurns += 1;
  hearWhy(state, turn);
  const isBeside =
    state.stage === 'completed' && agentTurn.some((said) => said.isQuestion && says(said, SIGNS.side, SIDE_QUESTION));
  for (const sentence of turn) takeBack(state, sentence, isBeside);
  state.isBargaining ||= isBargaining(turn, agentTurn);
  const isAsked = hearReply(state, turn, agentTurn);
  const settled = state.stage === 'open' && !state.isBargaining ? settles(state.closing, turn, isAsked) : null;
  if (settled && replyOf(turn)?.polarity !== 'no') agree(state, 'conversion.commitment', settled);
  const { signs } = state.closing;
  if (state.stage === 'open') hearCustomerClose(state.closing, turn);
  if (state.isFundraising) state.closing.leaning = state.closing.followsUp = null;
  const paying =
    state.stage === 'open' && !state.isBargaining
      ? (paysNow(state.closing, turn, signs) ?? agreesToTotal(state.closing, turn, signs))
      : null;
  if (paying) agree(state, 'conversion.concluded', paying);
  if (state.isBargaining && state.stage !== 'completed') {
    const said = priceAnswerOfCustomer(turn, agentTurn, state.lastAsked);
    if (said?.polarity === 'yes') agree(state, 'conversion.price_agreed', said.passage);
    else if (said && state.stage === 'agreed') reopen(state, 'conversion.refused', said.passage);
  }
  const asked = askedFor(state, agentTurn);
  hearGift(state, turn, asked);
  for (const sentence of turn) hearCommitment(state, sentence, asked);
  if (state.stage === 'agreed') state.asksSince ||= stillAsks(turn);
  if (state.stage !== 'agreed') return;
  const { phrase } = state;
  const withdrawal = turn.find((said) => isBehind(said, phrase) && takesBack(said, TAKEN_BACK));
  if (withdrawal) reopen(state, 'conversion.taken_back', wholeOf(withdrawal));
}

function takeBack(state: State, sentence: Heard, isBeside: boolean): void {
  if (state.stage === 'open') return;
  const match = takesBack(sentence, state.stage === 'completed' ? CANCELLED : TAKEN_BACK);
  if (isBeside && match && NOT_WANTED.test(match[0])) return;
  if (!match || (sentence.isQuestion && state.stage === 'completed' && ASKS_ABOUT.test(sentence.text))) return;
  reopen(state, 'conversion.taken_back', passageOf(sentence, match));
}

function takesBack(sentence: Heard, pattern: RegExp): RegExpExecArray | null {
  return mayHold(sentence, WORDS.back) ? matchOf(sentence, SIGNS.takesBack, pattern) : null;
}

/** Hears the answer to a question for the sale; tells whether there was one. */
function hearReply(state: State, turn: readonly Heard[], agentTurn: readonly Heard[]): boolean {
  const ask = commitQuestion(agentTurn) ?? (isSoftClose(state.closing, agentTurn) ? SOFTLY : null);
  if (!ask || (state.closing.isOther && !agentTurn.some(isOnSale))) return false;
  state.wasAsked = true;
  const reply = replyOf(turn);
  if (reply?.polarity === 'yes' && !hasCondition(reply.sentence)) {
    if (defers(turn)) {
      state.isLeftOpen = true;
      return true;
    }
    agree(state, 'conversion.assent', reply);
    state.isIndirect = ask.isIndirect;
    orders(state.closing);
  } else if (reply?.polarity === 'no' && !ask.isSide) {
    // An order that the agent has named as made is not refused any more; one that is only told by signs may be.
    const isFirm = state.stage === 'completed' && state.decision?.rule !== 'conversion.concluded';
    if (!isFirm) reopen(state, 'conversion.refused', reply);
  } else if (reply === null) state.isLeftOpen = true;
  return true;
}

const SOFTLY = { isIndirect: true, isSide: false };

function isBehind(sentence: Heard, phrase: Passage | null): boolean {
  return phrase !== null && sentence.turn === phrase.sentence.turn && sentence.offset > phrase.sentence.offset;
}

function hearCommitment(state: State, sentence: Heard, asked: AskedFor): void {
  const { text } = sentence;
  if (sentence.isQuestion) return;
  const commitment =
    (mayHold(sentence, WORDS.commit) ? matchOf(sentence, SIGNS.commitment, COMMITMENT) : null) ??
    goesAlong(state, sentence);
  const isBid = state.isBargaining && mayHold(sentence, WORDS.money) && /\bif you\b/.test(text);
  if (isBid) state.condition = wholeOf(sentence);
  if (commitment && IF_YOU.test(text) && !REPORTED.test(text.slice(0, commitment.index))) {
    state.condition = passageOf(sentence, commitment);
  }
  if (commitment && isMeant(sentence, commitment) && sentencePolarity(sentence) !== 'no') {
    agree(state, 'conversion.commitment', passageOf(sentence, commitment));
  } else if (state.isFundraising || isOnGiving(sentence)) {
    hearPledge(state, sentence, asked);
  }
}

function goesAlong(state: State, sentence: Heard): RegExpExecArray | null {
  const match = matchOf(sentence, SIGNS.goesAlong, GOES_ALONG);
  if (!match || state.lastAgentTurns.at(-1)?.some(fails)) return null;
  return state.wasAsked || isPriced(state) ? match : null;
}

function phraseBefore(state: State): Passage | null {
  const turn = state.lastCustomerTurn;
  const reply = replyOf(turn);
  const sentence = reply?.sentence ?? turn.findLast((said) => !said.isQuestion) ?? turn.at(-1);
  return sentence ? quotable(reply ?? { sentence, from: 0, until: 0 }) : null;
}
