import { gated } from './gates/gated.ts';
import { GIFT_THANKED } from './closing-patterns.ts';
import { PLEDGE, PLEDGE_BROKEN } from './conversion-patterns.ts';
import { agree, reopen, type State } from './conversion-state.ts';
import { isPriced } from './conversion-state.ts';
import { type Heard, mayHold, moneyOf, WORDS } from './heard.ts';
import { findMoney } from './money.ts';
import { replyOf, sentencePolarity } from './replies.ts';
import { passageOf } from './sale-signs.ts';
import { wholeOf } from './sentences.ts';

/** What the agent's turn before put to the customer. */
export interface AskedFor {
  readonly donation: boolean;
  /** A question about giving. */
  readonly question: boolean;
  /** How much the customer would give. */
  readonly amount: boolean;
}

export function hearPledge(state: State, sentence: Heard, asked: AskedFor): void {
  const { text } = sentence;
  if (sentencePolarity(sentence) === 'no' || ZERO.in(sentence)) {
    const isAnswer = asked.question || REFUSES_TO_GIVE.test(text) || ZERO.in(sentence);
    if (isAnswer && state.stage === 'agreed') reopen(state, 'conversion.refused', wholeOf(sentence));
    return;
  }
  if (PLEDGE_BROKEN.test(text)) return;
  const isOnTopic = asked.donation || (mayHold(sentence, WORDS.give) && DONATION_TALK.test(text));
  // Where giving came up earlier only, the sum must be named.
  if (!isOnTopic && !mayHold(sentence, WORDS.money)) return;
  const pledge = PLEDGE.exec(text);
  const isAmount = asked.amount || (sentencePolarity(sentence) === 'yes' && (asked.donation || isPriced(state)));
  const [amount] = isAmount || GIVES.in(sentence) ? findMoney(text) : [];
  if (pledge) agree(state, 'conversion.pledge', passageOf(sentence, pledge));
  else if (amount) agree(state, 'conversion.pledge', { sentence, from: amount.start, until: amount.end });
}

/** A yes to a question about giving, or a sum: a gift if the agent thanks for it. */
export function hearGift(state: State, turn: readonly Heard[], asked: AskedFor): void {
  if (!state.isFundraising) return;
  const reply = replyOf(turn);
  if (reply?.polarity === 'no') state.gift = null;
  if (turn.some(({ text }) => PLEDGE_BROKEN.test(text))) return;
  const amount = turn.find((said) => moneyOf(said).length > 0);
  if (amount) state.gift = wholeOf(amount);
  else if (reply?.polarity === 'yes' && asked.question && asked.donation) state.gift = reply;
}

const DONATION_TALK =
  /\b(?:donat\w*|contribut\w*|pledge|spare (?:a|some|[$£€\d])|charit(?:y|ies)|fundrais\w+|sponsor\w*|good cause|(?:monthly|small|one-time|your) gift|gift of)/;
/** How a sum is taken that was only put forward. */
const WELCOMES = gated(
  /\b(?:that(?:'s| is| would be| sounds) (?:great|wonderful|perfect|awesome|amazing|fantastic|good|excellent)|sounds (?:good|great|perfect|wonderful)|every (?:bit|cent|little|penny|dollar)|thank you)\b|^(?:perfect|awesome|wonderful|amazing|excellent|fantastic|great)\b/,
);
const GIVING = gated(/\b(?:donat|contribut|giv|pledg|charit|spare|sponsor)/);
/** A sum the customer gives, said without a word of giving. */
const GIVES = gated(
  /\b(?:i(?:'ll| will| can| could|'d| would)(?: \w+)? (?:do|go with|spare|part with|offer|send|put in)|let's (?:do|say|go with|make it)|make it|deduct|you can (?:have|take)|take|put me down for|sign me up for)\b/,
);
const REFUSES_TO_GIVE = /(?:\b(?:not|never|cannot|unable)\b|n't\b).{0,40}\b(?:donat|giv|contribut|pledg)/;
const ZERO = gated(
  /[$£] ?0(?!\.?\d)|\b(?:zero|(?:donate|give|giving|contribute) nothing|nothing (?:today|now|for now|from me|this time)|(?:donate|give) 0(?!\.?\d))\b/,
);
const ASKS_AMOUNT = gated(/\b(?:how much|what amount|amount)\b/);

/** What the agent's turn asked for; from the first word of a donation on the call is about giving. */
export function askedFor(state: State, agentTurn: readonly Heard[]): AskedFor {
  let donation = false;
  let question = false;
  for (const said of agentTurn) {
    if (!mayHold(said, WORDS.give)) continue;
    donation ||= isOnGiving(said);
    question ||= said.isQuestion && GIVING.in(said);
  }
  state.isFundraising ||= donation;
  const amount = state.isFundraising && agentTurn.some((said) => ASKS_AMOUNT.in(said));
  return { donation, question, amount };
}

/** The sentence speaks of giving. */
export function isOnGiving(sentence: Heard): boolean {
  return mayHold(sentence, WORDS.give) && DONATION_TALK.test(sentence.text);
}

/** The agent thanks for what the customer put forward: a gift. */
export function hearThanks(state: State, turn: readonly Heard[]): void {
  const { gift } = state;
  if (gift === null || state.stage !== 'open') return;
  const isFresh = gift.sentence.turn === state.lastCustomerTurn[0]?.turn;
  const isThanked = turn.some((said) => GIFT_THANKED.test(said.text) || (isFresh && WELCOMES.in(said)));
  if (isThanked) agree(state, 'conversion.pledge', gift);
}
