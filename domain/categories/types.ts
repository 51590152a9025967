import type { Sentence } from '../sentences.ts';
import type { Speaker } from '../transcript.ts';

export const CONDITION_SPEAKERS = ['agent', 'customer', 'any'] as const;
export type ConditionSpeaker = (typeof CONDITION_SPEAKERS)[number];

export const POSITIONS = ['first_turns', 'last_turns', 'first_percent', 'last_percent'] as const;

/** A part of the call: turns of the condition's speaker, or a share of the transcript's length. */
export interface Within {
  readonly position: (typeof POSITIONS)[number];
  readonly amount: number;
}

/** Bounds of a sentiment score, not included themselves. */
export interface ScoreRange {
  readonly above: number | null;
  readonly below: number | null;
}

export const CATEGORY_SENTIMENT_LABELS = ['positive', 'neutral', 'negative'] as const;
export type CategorySentimentLabel = (typeof CATEGORY_SENTIMENT_LABELS)[number];

/** What must be true of the call's sentiment; everything that is given. */
export interface CallSentimentCondition {
  readonly of: 'customer' | 'agent';
  readonly label: CategorySentimentLabel | null;
  /** 1 to 4: the score of this quarter instead of the whole call's. */
  readonly quarter: number | null;
  readonly score: ScoreRange | null;
  readonly change: ScoreRange | null;
}

/** What is listened for, and from whom. */
export interface TextCondition {
  readonly speaker: ConditionSpeaker;
  readonly phrases: readonly string[];
  readonly patterns: readonly string[];
  /** Phrases that void what they overlap. */
  readonly except: readonly string[];
  readonly unlessNegated: boolean;
  readonly absent: boolean;
}

/** What must, or where absent must not, come behind what was found. */
export interface FollowUp extends TextCondition {
  /** Turns behind the one in which it was found; 0 is the rest of that turn. */
  readonly withinTurns: number;
}

export interface Condition extends TextCondition {
  readonly within: Within | null;
  readonly minCount: number;
  /** Of the turn in which the words stand. */
  readonly turnSentiment: ScoreRange | null;
  readonly callSentiment: CallSentimentCondition | null;
  readonly followedBy: FollowUp | null;
}

/** A named category: every condition of `all`, one of `any` where there are some, and no condition of `none`. */
export interface CategoryDefinition {
  readonly name: string;
  readonly description: string | null;
  readonly all: readonly Condition[];
  readonly any: readonly Condition[];
  readonly none: readonly Condition[];
}

/** What categories need to know of a call's sentiment. */
export interface CategorySentiment {
  /** The customer's, -1 to 1. */
  readonly score: number;
  readonly label: CategorySentimentLabel;
  /** One for each turn; null where nothing was scored. */
  readonly turnScores: readonly (number | null)[];
  readonly agentScore: number | null;
  readonly quarters: readonly (number | null)[];
  /** End minus start of the call; null where there is no telling. */
  readonly change: number | null;
}

/** Words that made a category match, or a turn that was searched where words are missing. */
export interface CategoryEvidence {
  readonly turn: number;
  readonly speaker: Speaker;
  /** Null where the whole turn is meant. */
  readonly sentence: Sentence | null;
  /** UTF-16 offsets [from, until) in the sentence, or in the turn's text where there is no sentence. */
  readonly from: number;
  readonly until: number;
}

export interface CategoryMatch {
  readonly category: string;
  /** At least one, at most MAX_EVIDENCE for each condition that held, in order of the call. */
  readonly evidence: readonly CategoryEvidence[];
}

/** Evidence kept of one condition. */
export const MAX_EVIDENCE = 5;
