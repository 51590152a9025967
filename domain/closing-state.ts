import type { Heard } from './heard.ts';
import type { Passage } from './sentences.ts';

/** What a sale is made of besides its last word; each counts once until something sets the call back. */
export const SIGN = { ordered: 1, priced: 2, chosen: 4, given: 8, paid: 16, proceeds: 32 } as const;
export const BY_CUSTOMER = SIGN.ordered | SIGN.chosen | SIGN.given | SIGN.paid;
/** How many signs a word of the agent needs: that it is done, or how it is handed over. */
export const ENOUGH_FOR = { result: 2, handover: 3, all: 4 };
/** The signs of a sale so far. */
export interface Closing {
  signs: number;
  /** The call is about something that is not for sale. */
  isOther: boolean;
  /** The customer's words that chose or ordered. */
  phrase: Passage | null;
  /** A choice that is a sale if the agent takes it up. */
  favoured: Passage | null;
  /** Words that lean to what is offered: a sale if the agent carries it out. */
  leaning: Passage | null;
  /** Words by which the customer does what a buyer does next, to the end of the call unless set back. */
  followsUp: Passage | null;
  /** The customer has put it off: answers to what the agent asks on take nothing. */
  isPutOff: boolean;
  /** What made the call another one may as well be what the customer buys for: a leak, something lost. */
  isLoosely: boolean;
  /** The agent has named a figure, which may be a price. */
  hasFigure: boolean;
  agentTurn: readonly Heard[];
  /** The agent's last turn puts an offer to the customer, or something not for sale; worked out once. */
  putsOffer: boolean | null;
  putsOther: boolean | null;
}

export function newClosing(): Closing {
  return {
    signs: 0,
    isOther: false,
    phrase: null,
    favoured: null,
    leaning: null,
    followsUp: null,
    isPutOff: false,
    isLoosely: false,
    hasFigure: false,
    agentTurn: [],
    putsOffer: null,
    putsOther: null,
  };
}

/** How many signs there are. */
export function countOf(signs: number): number {
  let count = 0;
  for (let rest = signs; rest > 0; rest &= rest - 1) count++;
  return count;
}
