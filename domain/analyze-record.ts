import { parseCallRecord, type ParseCallRecordOptions } from './call-record.ts';
import { enrichCall, type Evidence, type SentimentLabel, type UpsellStatus } from './enrich-call.ts';
import type { ReasonCode } from './reason-codes.ts';
import { toMilliseconds } from './timestamps.ts';

/** One line of `converza analyze`: a contract, so its names are those of the columns. */
export interface AnalyzedCall {
  readonly call_id: string;
  readonly agent_name: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly call_timestamp: string;
  readonly call_duration_seconds: number;
  readonly transcript_text: string;
  readonly is_conversion: boolean;
  readonly conversion_phrase: string | null;
  readonly upsells: readonly {
    readonly product: string | null;
    readonly amount: number | null;
    readonly status: UpsellStatus;
  }[];
  readonly upsell_amount: number | null;
  readonly upsell_product: string | null;
  readonly sentiment_score: number;
  readonly sentiment_label: SentimentLabel;
  readonly sentiment_confidence: number;
  readonly evidence: readonly Evidence[];
  readonly rules_version: string;
}

export interface RejectedCall {
  readonly call_id: string | null;
  readonly rejected: ReasonCode;
}

/** Validates and scores one raw record, already parsed from JSON, by the same functions as the pipeline. */
export function analyzeRecord(raw: unknown, options: ParseCallRecordOptions): AnalyzedCall | RejectedCall {
  const parsed = parseCallRecord(raw, options);
  if (!parsed.ok) return { call_id: parsed.callId, rejected: parsed.reason };
  const { record } = parsed;
  const enrichment = enrichCall(record.transcriptText);
  return {
    call_id: record.callId,
    agent_name: record.agentName,
    call_timestamp: toMilliseconds(record.callTimestamp),
    call_duration_seconds: record.callDurationSeconds,
    transcript_text: record.transcriptText,
    is_conversion: enrichment.isConversion,
    conversion_phrase: enrichment.conversionPhrase,
    upsells: enrichment.upsells.map(({ product, amountCents, status }) => ({
      product,
      amount: toMoney(amountCents),
      status,
    })),
    upsell_amount: toMoney(enrichment.upsellAmountCents),
    upsell_product: enrichment.upsellProduct,
    sentiment_score: enrichment.sentimentScore,
    sentiment_label: enrichment.sentimentLabel,
    sentiment_confidence: enrichment.sentimentConfidence,
    evidence: enrichment.evidence,
    rules_version: enrichment.rulesVersion,
  };
}

function toMoney(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
