import {
  AGENT_TAKES_BID,
  BID,
  BID_REFUSED,
  CANCELLED,
  COMMITMENT,
  COMMIT_QUESTION,
  COMPLETED,
  CONDITIONAL,
  CONFIRM_QUESTION,
  COUNTER,
  DONE_WORD,
  FAILED,
  NOT_A_SALE,
  NOT_COMPLETED,
  PLEDGE,
  PLEDGE_BROKEN,
  SALE_TOPIC,
  TAKEN_BACK,
  THING_DONE,
} from './conversion-patterns.ts';
import { findMoney } from './money.ts';
import { replyPolarity, sentencePolarity } from './replies.ts';
import type { Sentence } from './sentences.ts';

export type ConversionRule =
  | 'conversion.completed'
  | 'conversion.assent'
  | 'conversion.commitment'
  | 'conversion.pledge'
  | 'conversion.price_agreed'
  | 'conversion.taken_back'
  | 'conversion.not_possible'
  | 'conversion.refused';

export interface ConversionOutcome {
  readonly isConversion: boolean;
  /** The customer's sentence that made the sale; null when there is none. */
  readonly phrase: Sentence | null;
  /** The rule that decided and the sentence it decided on; null when nothing was sold or refused. */
  readonly decision: { readonly rule: ConversionRule; readonly sentence: Sentence } | null;
}

interface State {
  stage: 'open' | 'agreed' | 'completed';
  phrase: Sentence | null;
  decision: ConversionOutcome['decision'];
  isBargaining: boolean;
  lastCustomerTurn: readonly Sentence[];
}

/**
 * Judges whether the customer agreed to buy, book, subscribe or sign up in this call and did not take it back. These count: the
 * customer's own commitment, the customer's assent to the agent's explicit offer, a price both sides agreed on, and the agent's word
 * that the order or booking is made. Negated, conditional and asked sentences do not. The last decisive event wins.
 */
export function judgeConversion(turns: readonly (readonly Sentence[])[]): ConversionOutcome {
  const state: State = { stage: 'open', phrase: null, decision: null, isBargaining: false, lastCustomerTurn: [] };
  let agentTurn: readonly Sentence[] = [];
  for (const turn of turns) {
    if (turn[0]?.speaker === 'customer') {
      hearCustomer(state, turn, agentTurn);
      state.lastCustomerTurn = turn;
      agentTurn = [];
    } else if (turn.length > 0) {
      hearAgent(state, turn);
      agentTurn = turn;
    }
  }
  const isConversion = state.stage !== 'open';
  return { isConversion, phrase: isConversion ? state.phrase : null, decision: state.decision };
}

function hearAgent(state: State, turn: readonly Sentence[]): void {
  for (const sentence of turn) {
    if (isCompletion(sentence)) {
      state.phrase = phraseBefore(state) ?? state.phrase;
      state.stage = 'completed';
      state.decision = { rule: 'conversion.completed', sentence };
    } else if (state.stage === 'agreed' && (FAILED.test(sentence.text) || isOtherService(sentence))) {
      reopen(state, 'conversion.not_possible', sentence);
    }
  }
  if (state.isBargaining && state.stage !== 'completed') hearAgentOnPrice(state, turn);
}

function isCompletion(sentence: Sentence): boolean {
  const { text } = sentence;
  const done = (DONE_WORD.test(text) ? THING_DONE.exec(text) : null) ?? COMPLETED.exec(text);
  if (!done || NOT_A_SALE.test(text)) return false;
  const end = done.index + done[0].length;
  if (sentence.isQuestion && !NEW_CLAUSE.test(text.slice(end))) return false;
  return !NOT_COMPLETED.test(text.slice(0, end));
}

/** What the customer agreed to was a transfer or a diary entry, which is done now. */
function isOtherService(sentence: Sentence): boolean {
  return !sentence.isQuestion && NOT_A_SALE.test(sentence.text) && OTHER_SERVICE_DONE.test(sentence.text);
}

const OTHER_SERVICE_DONE = /\b(?:added|set|complete|initiated|sent|transferred|created|updated|submitted)\b/;

/** "You are booked, can I help with anything else?" asks something else. */
const NEW_CLAUSE = /[,;:] ?(?:is|are|can|could|may|do|would|will|what|anything)\b|\b(?:anything|something) else\b/;

function hearAgentOnPrice(state: State, turn: readonly Sentence[]): void {
  const bids = new Set(amountsOf(state.lastCustomerTurn));
  const isCounter = amountsOf(turn).some((cents) => !bids.has(cents));
  const bid = state.lastCustomerTurn.findLast((said) => BID.test(said.text) || amountsOf([said]).length > 0);
  if (!bid || isCounter) return;
  const takes = turn.find((sentence) => !sentence.isQuestion && !BID_REFUSED.test(sentence.text) && takesBid(sentence));
  const refuses = turn.find((sentence) => BID_REFUSED.test(sentence.text));
  if (bids.size > 0 && takes && !refuses) {
    state.stage = 'agreed';
    state.phrase = bid;
    state.decision = { rule: 'conversion.price_agreed', sentence: takes };
  } else if (refuses && state.stage === 'agreed') {
    reopen(state, 'conversion.refused', refuses);
  }
}

function takesBid(sentence: Sentence): boolean {
  return AGENT_TAKES_BID.test(sentence.text) || sentencePolarity(sentence) === 'yes';
}

function hearCustomer(state: State, turn: readonly Sentence[], agentTurn: readonly Sentence[]): void {
  const isCounterOffered = agentTurn.some((asked) => COUNTER.test(asked.text) && findMoney(asked.text).length > 0);
  for (const sentence of turn) {
    const takesBack = state.stage === 'completed' ? CANCELLED : TAKEN_BACK;
    if (state.stage !== 'open' && takesBack.test(sentence.text)) reopen(state, 'conversion.taken_back', sentence);
    state.isBargaining ||= BID.test(sentence.text) && (isCounterOffered || namesPrice(sentence));
  }
  const reply = replyPolarity(turn);
  if (reply.sentence && asksToCommit(agentTurn)) {
    if (reply.polarity === 'yes') agree(state, 'conversion.assent', reply.sentence);
    else if (state.stage === 'agreed') reopen(state, 'conversion.refused', reply.sentence);
  }
  if (state.isBargaining && state.stage !== 'completed') hearCustomerOnPrice(state, turn, agentTurn);
  const asked = {
    donation: agentTurn.some((sentence) => DONATION_TALK.test(sentence.text)),
    amount: agentTurn.some((sentence) => ASKS_AMOUNT.test(sentence.text)),
  };
  for (const sentence of turn) hearCommitment(state, sentence, asked);
  const takesBack = turn.find((said) => isBehind(said, state.phrase) && TAKEN_BACK.test(said.text));
  if (takesBack && state.stage === 'agreed') reopen(state, 'conversion.taken_back', takesBack);
}

function isBehind(sentence: Sentence, phrase: Sentence | null): boolean {
  return phrase !== null && sentence.turn === phrase.turn && sentence.offset > phrase.offset;
}

interface AskedFor {
  readonly donation: boolean;
  readonly amount: boolean;
}

function hearCommitment(state: State, sentence: Sentence, asked: AskedFor): void {
  const { text } = sentence;
  if (sentence.isQuestion) return;
  if (COMMITMENT.test(text) && !CONDITIONAL.test(text) && sentencePolarity(sentence) !== 'no') {
    agree(state, 'conversion.commitment', sentence);
  } else if (asked.donation || DONATION_TALK.test(text)) {
    if (sentencePolarity(sentence) === 'no' || ZERO.test(text)) {
      if (state.stage === 'agreed') reopen(state, 'conversion.refused', sentence);
    } else if (!PLEDGE_BROKEN.test(text) && (PLEDGE.test(text) || (asked.amount && findMoney(text).length > 0))) {
      agree(state, 'conversion.pledge', sentence);
    }
  }
}

const DONATION_TALK = /\b(?:donat\w*|contribut\w*|pledge)\b/;
const ZERO = /[$£] ?0(?!\.?\d)|\b(?:zero|nothing|(?:donate|give) 0(?!\.?\d))\b/;
const ASKS_AMOUNT = /\b(?:how much|what amount|amount)\b/;

function hearCustomerOnPrice(state: State, turn: readonly Sentence[], agentTurn: readonly Sentence[]): void {
  const asked = new Set(amountsOf(agentTurn));
  const named = amountsOf(turn);
  const isCounter = named.some((cents) => !asked.has(cents));
  const reply = replyPolarity(turn);
  if (isCounter) {
    if (state.stage === 'agreed' && turn.some((sentence) => sentence.isQuestion)) {
      reopen(state, 'conversion.refused', turn[0] ?? null);
    }
    return;
  }
  const echo =
    named.length > 0 ? turn.find((sentence) => !sentence.isQuestion && amountsOf([sentence]).length > 0) : undefined;
  if (echo && reply.polarity !== 'no' && !WITHHOLDS.test(echo.text)) {
    agree(state, 'conversion.price_agreed', echo);
    return;
  }
  const isOffer = asked.size > 0 && agentTurn.some((sentence) => COUNTER.test(sentence.text));
  if (
    isOffer &&
    reply.polarity === 'yes' &&
    reply.sentence &&
    !turn.some((sentence) => WITHHOLDS.test(sentence.text))
  ) {
    agree(state, 'conversion.price_agreed', reply.sentence);
  }
}

const WITHHOLDS = /\b(?:but|if|unless|can you|could you|would you|too high|however)\b/;

function namesPrice(sentence: Sentence): boolean {
  return PRICE_TALK.test(sentence.text) || findMoney(sentence.text).length > 0;
}

const PRICE_TALK = /\b(?:price|lowest|negotia\w+|come down|offer|lower)\b/;

function asksToCommit(agentTurn: readonly Sentence[]): boolean {
  return agentTurn.some(({ text }) => {
    if (NOT_A_SALE.test(text)) return false;
    return COMMIT_QUESTION.test(text) || (CONFIRM_QUESTION.test(text) && SALE_TOPIC.test(text) && !DIARY.test(text));
  });
}

const DIARY = /\b(?:events?|alarm|calendar|titled|named|called)\b/;

function amountsOf(turn: readonly Sentence[]): number[] {
  return turn.flatMap((sentence) => [
    ...findMoney(sentence.text).map((money) => money.cents),
    ...[...sentence.text.matchAll(BARE_PRICE)].map((match) => Number((match[1] ?? '').replaceAll(',', '')) * 100),
  ]);
}

const BARE_PRICE =
  /(?<![\w$£€.,#])(\d{1,3}(?:,\d{3})+|\d{2,7})(?![\w%:/-]|[.,]\d| ?(?:miles|%|percent|gb|years?|months?|am|pm|people|inch|x))/g;

function phraseBefore(state: State): Sentence | null {
  const turn = state.lastCustomerTurn;
  return replyPolarity(turn).sentence ?? turn.findLast((sentence) => !sentence.isQuestion) ?? turn.at(-1) ?? null;
}

function agree(state: State, rule: ConversionRule, sentence: Sentence): void {
  if (state.stage === 'completed') return;
  state.stage = 'agreed';
  state.phrase = sentence;
  state.decision = { rule, sentence };
}

function reopen(state: State, rule: ConversionRule, sentence: Sentence | null): void {
  state.stage = 'open';
  state.phrase = null;
  state.decision = sentence && { rule, sentence };
}
