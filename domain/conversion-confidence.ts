import { gated } from './gates/gated.ts';
import type { ConversionDecision, ConversionRule } from './conversion-state.ts';
import { round4 } from './rounding.ts';
import type { Heard } from './heard.ts';
import { sentencePolarity } from './replies.ts';
import type { Passage } from './sentences.ts';

/** What is known of a call when its outcome is rated. */
export interface Circumstances {
  readonly stage: 'open' | 'agreed' | 'completed';
  readonly phrase: Passage | null;
  readonly decision: ConversionDecision | null;
  readonly isBargaining: boolean;
  readonly isService: boolean;
  readonly wantsToBuy: boolean;
  readonly isIndirect: boolean;
  readonly isLeftOpen: boolean;
  readonly customerTurns: number;
}

/** How far each rule can be trusted, the strongest sign of a sale first; the last three speak against one. */
export const CONFIDENCE_OF_RULE: Readonly<Record<ConversionRule, number>> = {
  'conversion.completed': 0.95,
  'conversion.commitment': 0.9,
  'conversion.assent': 0.85,
  'conversion.concluded': 0.8,
  'conversion.pledge': 0.75,
  'conversion.price_agreed': 0.65,
  'conversion.taken_back': 0.9,
  'conversion.refused': 0.9,
  'conversion.not_possible': 0.85,
};
/** Nothing that sounds like a sale was said. */
const NOTHING_SOLD = 0.9;
const WEAKENED = { unanswered: 0.55, bargaining: 0.6, wantedToBuy: 0.7, customerSilent: 0.8 };
const LESS = { hedge: 0.15, indirect: 0.1, noAssent: 0.1, service: 0.2 };
const GUESSED_SIDES = 0.6;
const HEDGED = gated(/\b(?:i guess|i suppose|i think|probably|kind of|sort of|should be (?:ok|fine)|whatever)\b/);

/**
 * Rates an outcome from 0 to 1. A sale gets its rule's value, less for words of doubt, a question that only asked for details to be
 * confirmed, a completed order nobody said yes to, and a call about an older order. No sale gets its rule's value, or what speaks for
 * silence about one: less where something was offered and not answered, haggled over, or wanted. Guessed sides take 40 % off.
 */
export function rateConversion(call: Circumstances, areSidesGuessed: boolean): number {
  const sure = call.stage === 'open' ? rateNoSale(call) : rateSale(call);
  return round4(sure * (areSidesGuessed ? GUESSED_SIDES : 1));
}

function rateSale(call: Circumstances): number {
  let sure = CONFIDENCE_OF_RULE[call.decision?.rule ?? 'conversion.price_agreed'];
  const phrase = call.phrase?.sentence as Heard | undefined;
  if (phrase && HEDGED.in(phrase)) sure -= LESS.hedge;
  if (call.isIndirect && call.stage === 'agreed') sure -= LESS.indirect;
  if (call.stage === 'completed' && (!phrase || sentencePolarity(phrase) !== 'yes')) sure -= LESS.noAssent;
  return call.isService ? sure - LESS.service : sure;
}

function rateNoSale(call: Circumstances): number {
  if (call.decision) return CONFIDENCE_OF_RULE[call.decision.rule];
  if (call.isLeftOpen) return WEAKENED.unanswered;
  if (call.isBargaining) return WEAKENED.bargaining;
  if (call.wantsToBuy) return WEAKENED.wantedToBuy;
  return call.customerTurns === 0 ? WEAKENED.customerSilent : NOTHING_SOLD;
}
