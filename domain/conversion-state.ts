import { amountsOf } from './bargaining.ts';
import { hasOrdered, setBack } from './closing.ts';
import { type Closing, newClosing } from './closing-state.ts';
import { EXISTING, RENEWS, WANTS_TO_BUY } from './conversion-patterns.ts';
import { type Heard, says, SIGNS } from './heard.ts';
import { namesPrice } from './sale-signs.ts';
import { type Passage, wholeOf } from './sentences.ts';

export type ConversionRule =
  | 'conversion.completed'
  | 'conversion.concluded'
  | 'conversion.assent'
  | 'conversion.commitment'
  | 'conversion.pledge'
  | 'conversion.price_agreed'
  | 'conversion.taken_back'
  | 'conversion.not_possible'
  | 'conversion.refused';

/** The rule that decided, and the words it decided on. */
export interface ConversionDecision extends Passage {
  readonly rule: ConversionRule;
}

/** What the rules know of a call while they listen to it. */
export interface State {
  stage: 'open' | 'agreed' | 'completed';
  phrase: Passage | null;
  decision: ConversionDecision | null;
  isBargaining: boolean;
  lastCustomerTurn: readonly Heard[];
  customerTurns: number;
  /** The call is about something bought before. */
  isService: boolean;
  wantsToBuy: boolean;
  /** Taken back: from here on only a new yes makes a sale. */
  isWithdrawn: boolean;
  readonly lastAgentTurns: (readonly Heard[])[];
  /** A price stands in the last agent turns; null until asked. */
  isPriced: boolean | null;
  /** The agent has asked for the sale. */
  wasAsked: boolean;
  isFundraising: boolean;
  /** A commitment that hangs on what the agent says next. */
  condition: Passage | null;
  /** The answer rests on a question that only asked for details to be confirmed. */
  isIndirect: boolean;
  /** Something was put to the customer that got neither yes nor no. */
  isLeftOpen: boolean;
  readonly closing: Closing;
  /** A sale agreed to: what the customer asked since, and whether the agent acted on it. */
  asksSince: boolean;
  isTakenUp: boolean;
  /** What the customer said of giving, which the agent may thank for. */
  gift: Passage | null;
  /** The amounts of the agent's last turn that named any, in cents. */
  lastAsked: readonly number[];
}

const MAX_PHRASE_LENGTH = 200;
/** Of a long sentence, how much stands in front of the words that decided. */
const LEAD_LENGTH = 60;

/** The sentence around the deciding words, or as much of it as a phrase may hold. */
export function quotable({ sentence, from }: Passage): Passage {
  const { text } = sentence;
  if (text.length <= MAX_PHRASE_LENGTH) return wholeOf(sentence);
  const start = from <= LEAD_LENGTH ? 0 : text.indexOf(' ', from - LEAD_LENGTH) + 1;
  const lastSpace = text.lastIndexOf(' ', start + MAX_PHRASE_LENGTH);
  const until = text.length <= start + MAX_PHRASE_LENGTH ? text.length : lastSpace;
  return { sentence, from: start, until: until > start ? until : start + MAX_PHRASE_LENGTH };
}

export function agree(state: State, rule: ConversionRule, { sentence, from, until }: Passage): void {
  if (state.stage === 'completed') return;
  state.stage = 'agreed';
  state.phrase = quotable({ sentence, from, until });
  state.decision = { rule, sentence, from, until };
  state.isIndirect = false;
  state.asksSince = false;
  state.isTakenUp = false;
}

export function reopen(state: State, rule: ConversionRule, { sentence, from, until }: Passage): void {
  if (rule === 'conversion.taken_back') {
    state.isWithdrawn = state.stage === 'completed';
    state.wantsToBuy = false;
  }
  setBack(state.closing, rule === 'conversion.not_possible');
  state.stage = 'open';
  state.phrase = null;
  state.decision = { rule, sentence, from, until };
}

/** A call of which nothing is heard yet. */
export function newState(): State {
  return {
    stage: 'open',
    phrase: null,
    decision: null,
    isBargaining: false,
    lastCustomerTurn: [],
    customerTurns: 0,
    isService: false,
    wantsToBuy: false,
    isWithdrawn: false,
    lastAgentTurns: [],
    isPriced: null,
    wasAsked: false,
    isFundraising: false,
    condition: null,
    isIndirect: false,
    isLeftOpen: false,
    closing: newClosing(),
    asksSince: false,
    isTakenUp: false,
    gift: null,
    lastAsked: [],
  };
}

/** Agent turns during which a price is the matter at hand. */
export const PRICE_LASTS = 3;

/** The agent has named a price or put a sale into words within the last turns. */
export function isPriced(state: State): boolean {
  // Kept until the next turn: every sentence of a long turn may ask.
  return (state.isPriced ??= state.lastAgentTurns.some((turn) => turn.some(namesPrice)));
}

const BY_A_YES: readonly (ConversionRule | undefined)[] = [
  'conversion.assent',
  'conversion.commitment',
  'conversion.concluded',
];

/** The customer said yes, asked on, and the agent never acted on the yes. */
export function isLeftHanging(state: State): boolean {
  if (state.stage !== 'agreed' || state.isBargaining || state.isFundraising) return false;
  return BY_A_YES.includes(state.decision?.rule) && state.asksSince && !state.isTakenUp;
}

/** Where prices go to and fro, words that name one agree to nothing. */
export function isHaggled(state: State, turn: readonly Heard[]): boolean {
  return state.isBargaining && amountsOf([...state.lastCustomerTurn, ...turn]).length > 0;
}

/** Why the customer calls: to buy, or about something bought before, which is said early. */
export function hearWhy(state: State, turn: readonly Heard[]): void {
  for (const said of turn) {
    if (state.wantsToBuy) return;
    const isExisting = says(said, SIGNS.existing, EXISTING);
    const mayBeService = !state.isService && state.customerTurns <= OPENING_TURNS && !hasOrdered(state.closing);
    if (mayBeService && isExisting && !RENEWS.in(said)) state.isService = true;
    if (!isExisting && says(said, SIGNS.wantsToBuy, WANTS_TO_BUY)) state.wantsToBuy = true;
  }
}

const OPENING_TURNS = 2;
