import type { Enrichment } from '../domain/enrich-call.ts';

/** A column of gold_call_analytics that the scoring gives; the others come from silver. */
export interface GoldColumn {
  readonly name: string;
  readonly type: 'boolean' | 'text' | 'integer' | 'numeric' | 'numeric[]' | 'jsonb';
  /** As PostgreSQL reads it; arrays as their literal, since `unnest` would flatten them. */
  readonly of: (enrichment: Enrichment) => boolean | string | number | null;
}

/** Every scored column, in the order of the table. */
export const GOLD_COLUMNS: readonly GoldColumn[] = [
  { name: 'is_conversion', type: 'boolean', of: (one) => one.isConversion },
  { name: 'conversion_phrase', type: 'text', of: (one) => one.conversionPhrase },
  { name: 'upsell_amount', type: 'numeric', of: (one) => money(one.upsellAmountCents) },
  { name: 'upsell_product', type: 'text', of: (one) => one.upsellProduct },
  { name: 'sentiment_score', type: 'numeric', of: (one) => score(one.sentimentScore) },
  { name: 'sentiment_confidence', type: 'numeric', of: (one) => score(one.sentimentConfidence) },
  { name: 'positive_keywords_count', type: 'integer', of: (one) => one.positiveKeywordsCount },
  { name: 'negative_keywords_count', type: 'integer', of: (one) => one.negativeKeywordsCount },
  { name: 'sentiment_label', type: 'text', of: (one) => one.sentimentLabel },
  { name: 'agent_sentiment_score', type: 'numeric', of: (one) => score(one.agentSentimentScore) },
  { name: 'sentiment_quarters', type: 'numeric[]', of: (one) => scores(one.sentimentQuarters) },
  { name: 'talk_ratio', type: 'numeric', of: (one) => score(one.talkRatio) },
  { name: 'evidence', type: 'jsonb', of: (one) => JSON.stringify(one.evidence) },
  { name: 'rules_version', type: 'text', of: (one) => one.rulesVersion },
  { name: 'conversion_confidence', type: 'numeric', of: (one) => score(one.conversionConfidence) },
  { name: 'speaker_labels', type: 'text', of: (one) => one.speakerLabels },
  { name: 'agent_sentiment_label', type: 'text', of: (one) => one.agentSentimentLabel },
  { name: 'sentiment_change', type: 'numeric', of: (one) => score(one.sentimentChange) },
  { name: 'turn_sentiment_scores', type: 'numeric[]', of: (one) => scores(one.turnSentimentScores) },
  { name: 'turn_count', type: 'integer', of: (one) => one.turnCount },
  { name: 'agent_turn_count', type: 'integer', of: (one) => one.agentTurnCount },
  { name: 'customer_turn_count', type: 'integer', of: (one) => one.customerTurnCount },
  { name: 'agent_words_per_turn', type: 'numeric', of: (one) => hundredths(one.agentWordsPerTurn) },
  { name: 'customer_words_per_turn', type: 'numeric', of: (one) => hundredths(one.customerWordsPerTurn) },
  { name: 'agent_question_count', type: 'integer', of: (one) => one.agentQuestionCount },
  { name: 'customer_question_count', type: 'integer', of: (one) => one.customerQuestionCount },
  { name: 'longest_monologue_words', type: 'integer', of: (one) => one.longestMonologueWords },
];

/** An amount as numeric(12,2). */
export function money(cents: number | null): string | null {
  return cents === null ? null : (cents / 100).toFixed(2);
}

function score(value: number | null): string | null {
  return value?.toFixed(4) ?? null;
}

function scores(values: readonly (number | null)[]): string {
  return `{${values.map((value) => value?.toFixed(4) ?? 'NULL').join(',')}}`;
}

function hundredths(value: number | null): string | null {
  return value?.toFixed(2) ?? null;
}
