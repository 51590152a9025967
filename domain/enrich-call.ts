import type { CallRules } from './call-rules.ts';
import { matchCategories } from './categories/match.ts';
import type { ConversionOutcome } from './conversion.ts';
import { judgeDisposition } from './disposition.ts';
import { EvidenceWriter, type Evidence } from './evidence.ts';
import { originalText, splitSentences, type Passage } from './sentences.ts';
import { scoreSentiment, type SentimentLabel, type SentimentQuarters } from './sentiment.ts';
import { measureSignals, type Signals } from './signals.ts';
import { readTranscript, type SpeakerLabels, type Turn } from './transcript.ts';
import type { BillingPeriod } from './money.ts';
import type { UpsellOffer, UpsellStatus } from './upsells.ts';

export type { Evidence } from './evidence.ts';
export { SENTIMENT_LABELS, type SentimentLabel } from './sentiment.ts';
export { SPEAKERS, type Speaker } from './transcript.ts';
export { UPSELL_STATUSES, type UpsellStatus } from './upsells.ts';

export interface Upsell {
  readonly product: string | null;
  /** Integer cents; null when no price was named, or one that is no price. */
  readonly amountCents: number | null;
  readonly status: UpsellStatus;
  /** ISO 4217; null when the price named none. */
  readonly currency: string | null;
  /** Null when the price did not say. */
  readonly billingPeriod: BillingPeriod | null;
}

/** A category that a call belongs to, and what puts it there. */
export interface CallCategory {
  readonly category: string;
  readonly evidence: readonly Evidence[];
}

type MeasuredSignals = Omit<Signals, 'longestMonologue' | 'questions'>;

/** What the analytics say of one call: the gold row without its identity. */
export interface Enrichment extends MeasuredSignals {
  /** How far the transcript says who speaks; where it does not, every confidence is lower. */
  readonly speakerLabels: SpeakerLabels;
  readonly isConversion: boolean;
  /** The customer's words that made the sale. */
  readonly conversionPhrase: string | null;
  /** 0 to 1, at most 4 decimals: how sure the answer is, be it yes or no. */
  readonly conversionConfidence: number;
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
  readonly agentSentimentLabel: SentimentLabel | null;
  /** The customer's score in each quarter of the call; null where the customer says nothing. */
  readonly sentimentQuarters: SentimentQuarters;
  /** The customer's last quarter heard less the first, -2 to 2; null where fewer than two were heard. */
  readonly sentimentChange: number | null;
  /** One for each turn, in order; null where it holds nothing to score. */
  readonly turnSentimentScores: readonly (number | null)[];
  readonly categories: readonly CallCategory[];
  readonly evidence: readonly Evidence[];
  readonly rulesVersion: string;
}

/** Characters of a phrase that are kept, in code points. */
const MAX_PHRASE_LENGTH = 200;

/**
 * Scores one cleaned transcript: conversion, upsells, sentiment, categories and signals, with evidence. Deterministic, in
 * linear time.
 */
export function enrichCall(transcriptText: string, rules: Pick<CallRules, 'categories' | 'rulesVersion'>): Enrichment {
  const { turns, speakerLabels } = readTranscript(transcriptText);
  const sentences = splitSentences(turns);
  const { conversion, upsells } = judgeDisposition(turns, sentences);
  const sentiment = scoreSentiment(turns, sentences);
  const signals = measureSignals(turns, sentences);
  const accepted = upsells.filter((upsell) => upsell.status === 'accepted');
  const amounts = accepted.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents]));
  const products = accepted.flatMap(({ product }) => (product === null ? [] : [product]));
  const writer = new EvidenceWriter(turns);
  const categories: CallCategory[] = [];
  for (const { category, evidence } of matchCategories(rules.categories, turns, sentences, sentiment)) {
    for (const { turn, sentence, from, until } of evidence) {
      const offset = sentence?.offset ?? 0;
      writer.inTurn(`category.${category}`, turn, offset + from, offset + until);
    }
    categories.push({ category, evidence: writer.take() });
  }
  writeOutcome(writer, conversion, upsells);
  for (const hit of sentiment.hits) writer.ofFeeling(FEELINGS[hit.polarity], hit, hit.weight);
  writeSignals(writer, signals, turns);
  // No spread of the signals: an object made by one is slow to make and to read.
  return {
    speakerLabels,
    isConversion: conversion.isConversion,
    conversionPhrase: conversion.isConversion ? quote(turns, conversion.phrase) : null,
    conversionConfidence: conversion.confidence,
    upsells: upsells.map(({ product, amountCents, status, currency, billingPeriod }) => ({
      product,
      amountCents,
      status,
      currency,
      billingPeriod,
    })),
    upsellAmountCents: amounts.length > 0 ? amounts.reduce((sum, cents) => sum + cents, 0) : null,
    upsellProduct: products.length > 0 ? products.join(', ') : null,
    sentimentScore: sentiment.score,
    sentimentLabel: sentiment.label,
    sentimentConfidence: sentiment.confidence,
    positiveKeywordsCount: sentiment.positiveCount,
    negativeKeywordsCount: sentiment.negativeCount,
    agentSentimentScore: sentiment.agentScore,
    agentSentimentLabel: sentiment.agentLabel,
    sentimentQuarters: sentiment.quarters,
    sentimentChange: sentiment.change,
    turnSentimentScores: sentiment.turnScores,
    turnCount: signals.turnCount,
    agentTurnCount: signals.agentTurnCount,
    customerTurnCount: signals.customerTurnCount,
    talkRatio: signals.talkRatio,
    agentWordsPerTurn: signals.agentWordsPerTurn,
    customerWordsPerTurn: signals.customerWordsPerTurn,
    agentQuestionCount: signals.agentQuestionCount,
    customerQuestionCount: signals.customerQuestionCount,
    longestMonologueWords: signals.longestMonologueWords,
    categories,
    evidence: writer.take(),
    rulesVersion: rules.rulesVersion,
  };
}

const FEELINGS = { positive: 'sentiment.positive', negative: 'sentiment.negative' } as const;

function writeOutcome(writer: EvidenceWriter, conversion: ConversionOutcome, upsells: readonly UpsellOffer[]): void {
  if (conversion.decision !== null) writer.at(conversion.decision.rule, conversion.decision);
  if (conversion.isConversion) writer.at('conversion.phrase', conversion.phrase);
  for (const [index, { offer, productAt, amountAt, reply, status }] of upsells.entries()) {
    const ordinal = index + 1;
    writer.ofUpsell('upsell.offered', offer, ordinal);
    writer.ofUpsell('upsell.product', productAt, ordinal);
    writer.ofUpsell('upsell.amount', amountAt, ordinal);
    if (status !== 'offered') writer.ofUpsell(`upsell.${status}`, reply, ordinal);
  }
}

function writeSignals(writer: EvidenceWriter, { questions, longestMonologue }: Signals, turns: readonly Turn[]): void {
  for (const question of questions) writer.ofSpan('signal.question', question);
  if (longestMonologue !== null) writer.ofSpan('signal.longest_monologue', longestMonologue);
  const [first] = turns;
  const last = turns.at(-1);
  // Talk ratio, words per turn and turns are counted over all that is said.
  if (first && last)
    writer.ofSpan('signal.talk', { turn: 0, speaker: first.speaker, start: first.start, end: last.end });
}

function quote(turns: readonly Turn[], passage: Passage | null): string | null {
  const turn = passage === null ? undefined : turns[passage.sentence.turn];
  if (passage === null || turn === undefined) return null;
  const words = originalText(turn, passage.sentence, passage.from, passage.until);
  return words.length <= MAX_PHRASE_LENGTH
    ? words
    : Array.from(words.slice(0, MAX_PHRASE_LENGTH * 2))
        .slice(0, MAX_PHRASE_LENGTH)
        .join('')
        .trimEnd();
}
