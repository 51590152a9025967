import { RULES_VERSION } from './rules-version.ts';

export const SENTIMENT_LABELS = ['positive', 'neutral', 'negative'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

export const UPSELL_STATUSES = ['offered', 'accepted', 'refused'] as const;
export type UpsellStatus = (typeof UPSELL_STATUSES)[number];

export type Speaker = 'agent' | 'customer' | 'unknown';

export interface Upsell {
  readonly product: string | null;
  /** Integer cents; null when the offer names no price, or one that does not fit numeric(12,2). */
  readonly amountCents: number | null;
  readonly status: UpsellStatus;
}

/** Where a rule found what it says: code points of the stored transcript text, [start, end). */
export interface Evidence {
  readonly rule: string;
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
}

/** What the analytics say of one call: the gold row without its identity. */
export interface Enrichment {
  readonly isConversion: boolean;
  readonly conversionPhrase: string | null;
  readonly upsells: readonly Upsell[];
  /** Sum of the accepted amounts in integer cents; null when nothing with a price was accepted. */
  readonly upsellAmountCents: number | null;
  /** Accepted products joined by ', '; null when nothing was accepted. */
  readonly upsellProduct: string | null;
  /** -1 to 1, at most 4 decimals; the customer's. */
  readonly sentimentScore: number;
  readonly sentimentLabel: SentimentLabel;
  /** 0 to 1, at most 4 decimals. */
  readonly sentimentConfidence: number;
  readonly positiveKeywordsCount: number;
  readonly negativeKeywordsCount: number;
  /** Null when the agent says nothing. */
  readonly agentSentimentScore: number | null;
  /** The customer's score in each quarter of the call; null where the customer says nothing. */
  readonly sentimentQuarters: readonly [number | null, number | null, number | null, number | null];
  /** Agent words / all words, at most 4 decimals; null when nobody speaks. */
  readonly talkRatio: number | null;
  readonly evidence: readonly Evidence[];
  readonly rulesVersion: string;
}

/** Scores one cleaned transcript. Deterministic, in linear time. */
export function enrichCall(_transcriptText: string): Enrichment {
  return {
    isConversion: false,
    conversionPhrase: null,
    upsells: [],
    upsellAmountCents: null,
    upsellProduct: null,
    sentimentScore: 0,
    sentimentLabel: 'neutral',
    sentimentConfidence: 0,
    positiveKeywordsCount: 0,
    negativeKeywordsCount: 0,
    agentSentimentScore: null,
    sentimentQuarters: [null, null, null, null],
    talkRatio: null,
    evidence: [],
    rulesVersion: RULES_VERSION,
  };
}
