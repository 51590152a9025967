import { parseCallRecord } from './call-record.ts';
import type { CallRules } from './call-rules.ts';
import { isJsonObject } from './decode-object.ts';
import { enrichCall, type CallCategory, type Evidence, type SentimentLabel, type UpsellStatus } from './enrich-call.ts';
import type { ReasonCode } from './reason-codes.ts';
import { redactRecord } from './redaction/redact-record.ts';
import type { Redaction } from './redaction/types.ts';
import { toMilliseconds } from './timestamps.ts';
import type { SpeakerLabels } from './transcript.ts';
import type { BillingPeriod } from './money.ts';

/** One line of `converza analyze`: a contract, so its names are those of the columns. */
export interface AnalyzedCall {
  readonly call_id: string;
  readonly agent_name: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly call_timestamp: string;
  readonly call_duration_seconds: number;
  /** Redacted and cleaned, as silver stores it. */
  readonly transcript_text: string;
  readonly speaker_labels: SpeakerLabels;
  readonly is_conversion: boolean;
  readonly conversion_phrase: string | null;
  readonly conversion_confidence: number;
  readonly upsells: readonly {
    readonly product: string | null;
    readonly amount: number | null;
    readonly status: UpsellStatus;
    readonly currency: string | null;
    readonly billing_period: BillingPeriod | null;
  }[];
  readonly upsell_amount: number | null;
  readonly upsell_product: string | null;
  readonly sentiment_score: number;
  readonly sentiment_label: SentimentLabel;
  readonly sentiment_confidence: number;
  readonly positive_keywords_count: number;
  readonly negative_keywords_count: number;
  readonly agent_sentiment_score: number | null;
  readonly agent_sentiment_label: SentimentLabel | null;
  readonly sentiment_quarters: readonly (number | null)[];
  readonly sentiment_change: number | null;
  readonly turn_sentiment_scores: readonly (number | null)[];
  readonly turn_count: number;
  readonly agent_turn_count: number;
  readonly customer_turn_count: number;
  readonly talk_ratio: number | null;
  readonly agent_words_per_turn: number | null;
  readonly customer_words_per_turn: number | null;
  readonly agent_question_count: number;
  readonly customer_question_count: number;
  readonly longest_monologue_words: number;
  readonly categories: readonly CallCategory[];
  /** Code points of `transcript_text` here. */
  readonly evidence: readonly Evidence[];
  /** Code points of the raw record's `transcript_text`. */
  readonly redactions: readonly Redaction[];
  readonly rules_version: string;
  readonly silver_version: string;
}

export interface RejectedCall {
  readonly call_id: string | null;
  readonly rejected: ReasonCode;
  /** Why, for people; holds no text of the record. */
  readonly message: string;
}

/** Redacts, validates and scores one raw record, already parsed from JSON, by the same functions as the pipeline. */
export function analyzeRecord(raw: unknown, rules: CallRules): AnalyzedCall | RejectedCall {
  const redacted = isJsonObject(raw) && rules.redact !== 'off' ? redactRecord(raw, rules.redact) : null;
  const parsed = parseCallRecord(redacted?.record ?? raw, rules);
  if (!parsed.ok) return { call_id: parsed.callId, rejected: parsed.reason, message: parsed.message };
  const { record } = parsed;
  const scored = enrichCall(record.transcriptText, rules);
  return {
    call_id: record.callId,
    agent_name: record.agentName,
    call_timestamp: toMilliseconds(record.callTimestamp),
    call_duration_seconds: record.callDurationSeconds,
    transcript_text: record.transcriptText,
    speaker_labels: scored.speakerLabels,
    is_conversion: scored.isConversion,
    conversion_phrase: scored.conversionPhrase,
    conversion_confidence: scored.conversionConfidence,
    upsells: scored.upsells.map(({ product, amountCents, status, currency, billingPeriod }) => ({
      product,
      amount: toMoney(amountCents),
      status,
      currency,
      billing_period: billingPeriod,
    })),
    upsell_amount: toMoney(scored.upsellAmountCents),
    upsell_product: scored.upsellProduct,
    sentiment_score: scored.sentimentScore,
    sentiment_label: scored.sentimentLabel,
    sentiment_confidence: scored.sentimentConfidence,
    positive_keywords_count: scored.positiveKeywordsCount,
    negative_keywords_count: scored.negativeKeywordsCount,
    agent_sentiment_score: scored.agentSentimentScore,
    agent_sentiment_label: scored.agentSentimentLabel,
    sentiment_quarters: scored.sentimentQuarters,
    sentiment_change: scored.sentimentChange,
    turn_sentiment_scores: scored.turnSentimentScores,
    turn_count: scored.turnCount,
    agent_turn_count: scored.agentTurnCount,
    customer_turn_count: scored.customerTurnCount,
    talk_ratio: scored.talkRatio,
    agent_words_per_turn: scored.agentWordsPerTurn,
    customer_words_per_turn: scored.customerWordsPerTurn,
    agent_question_count: scored.agentQuestionCount,
    customer_question_count: scored.customerQuestionCount,
    longest_monologue_words: scored.longestMonologueWords,
    categories: scored.categories,
    evidence: scored.evidence,
    redactions: redacted?.transcript ?? [],
    rules_version: scored.rulesVersion,
    silver_version: rules.silverVersion,
  };
}

function toMoney(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
