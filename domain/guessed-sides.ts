import { COMMITMENT, COMMIT_QUESTION, PITCH } from './conversion-patterns.ts';
import { type Heard, mayHold, WORDS } from './heard.ts';
import { sentencePolarity } from './replies.ts';
import { completion } from './sale-signs.ts';
import type { Speaker } from './transcript.ts';
import { OFFER } from './upsell-patterns.ts';

/**
 * Guesses who says each sentence of a transcript without labels: who offers, asks for the sale or says that it is done is the agent,
 * who answers that or commits is the customer, and whoever speaks goes on until then.
 */
export function guessSides(sentences: readonly Heard[]): Heard[][] {
  const exchanges: Heard[][] = [];
  let side: Speaker = 'agent';
  let isAsked = false;
  for (const sentence of sentences) {
    const isOffer = isAgents(sentence);
    if (isOffer) side = 'agent';
    else if (isAsked || isCustomers(sentence)) side = 'customer';
    isAsked = sentence.isQuestion && isOffer;
    const said: Heard = { ...sentence, speaker: side };
    const last = exchanges.at(-1);
    if (last?.[0]?.speaker === side) last.push(said);
    else exchanges.push([said]);
  }
  return exchanges;
}

function isAgents(sentence: Heard): boolean {
  if (completion(sentence)) return true;
  if (sentence.isQuestion && OFFER.in(sentence))
    return !/\b(?:can|could) (?:i|you)\b/.test(sentence.text) || asksForSale(sentence);
  return asksForSale(sentence);
}

function asksForSale(sentence: Heard): boolean {
  return (
    mayHold(sentence, WORDS.ask) &&
    sentence.isQuestion &&
    (COMMIT_QUESTION.test(sentence.text) || PITCH.test(sentence.text))
  );
}

function isCustomers(sentence: Heard): boolean {
  if (sentence.isQuestion) return false;
  return (mayHold(sentence, WORDS.commit) && COMMITMENT.test(sentence.text)) || sentencePolarity(sentence) === 'no';
}
