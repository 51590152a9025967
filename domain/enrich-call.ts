import { judgeDisposition } from './disposition.ts';
import { round4 } from './rounding.ts';
import { RULES_VERSION } from './rules-version.ts';
import { originalText, spanOf, splitSentences, type Sentence } from './sentences.ts';
import { scoreSentiment, type SentimentLabel, type SentimentQuarters } from './sentiment.ts';
import { countWordsBySpeaker, splitTurns, type Speaker, type Turn } from './transcript.ts';
import type { UpsellOffer, UpsellStatus } from './upsells.ts';

export { SENTIMENT_LABELS, type SentimentLabel } from './sentiment.ts';
export { SPEAKERS, type Speaker } from './transcript.ts';
export { UPSELL_STATUSES, type UpsellStatus } from './upsells.ts';

export interface Upsell {
  readonly product: string | null;
  /** Integer cents; null when no price was named, or one that is no price. */
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
  /** The customer's words that made the sale. */
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
  readonly sentimentQuarters: SentimentQuarters;
  /** Agent words / all words, at most 4 decimals; null when nobody speaks. */
  readonly talkRatio: number | null;
  readonly evidence: readonly Evidence[];
  readonly rulesVersion: string;
}

const MAX_PHRASE_LENGTH = 200;

/** Scores one cleaned transcript: conversion, upsells, sentiment and talk ratio, with evidence. Deterministic, in linear time. */
export function enrichCall(transcriptText: string): Enrichment {
  const turns = splitTurns(transcriptText);
  const sentences = splitSentences(turns);
  const { conversion, upsells } = judgeDisposition(turns, sentences);
  const sentiment = scoreSentiment(turns, sentences);
  const accepted = upsells.filter((upsell) => upsell.status === 'accepted');
  const amounts = accepted.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents]));
  const products = accepted.flatMap(({ product }) => (product === null ? [] : [product]));
  return {
    isConversion: conversion.isConversion,
    conversionPhrase: conversion.phrase && quote(turns, conversion.phrase),
    upsells: upsells.map(({ product, amountCents, status }) => ({ product, amountCents, status })),
    upsellAmountCents: amounts.length > 0 ? amounts.reduce((sum, cents) => sum + cents, 0) : null,
    upsellProduct: products.length > 0 ? products.join(', ') : null,
    sentimentScore: sentiment.score,
    sentimentLabel: sentiment.label,
    sentimentConfidence: sentiment.confidence,
    positiveKeywordsCount: sentiment.positiveCount,
    negativeKeywordsCount: sentiment.negativeCount,
    agentSentimentScore: sentiment.agentScore,
    sentimentQuarters: sentiment.quarters,
    talkRatio: talkRatio(turns),
    evidence: [
      ...evidenceFor(turns, conversion.decision?.rule ?? '', conversion.decision?.sentence ?? null),
      ...(conversion.isConversion ? evidenceFor(turns, 'conversion.phrase', conversion.phrase) : []),
      ...upsells.flatMap((upsell) => upsellEvidence(turns, upsell)),
      ...evidenceFor(turns, 'sentiment.positive', sentiment.strongest.positive),
      ...evidenceFor(turns, 'sentiment.negative', sentiment.strongest.negative),
    ],
    rulesVersion: RULES_VERSION,
  };
}

function upsellEvidence(turns: readonly Turn[], upsell: UpsellOffer): Evidence[] {
  const reply = upsell.status === 'offered' ? null : upsell.reply;
  return [
    ...evidenceFor(turns, 'upsell.offered', upsell.offer),
    ...evidenceFor(turns, `upsell.${upsell.status}`, reply),
  ];
}

function evidenceFor(turns: readonly Turn[], rule: string, sentence: Sentence | null): Evidence[] {
  const turn = sentence && turns[sentence.turn];
  if (!turn) return [];
  return [{ rule, turn: sentence.turn, speaker: turn.speaker, ...spanOf(turn, sentence) }];
}

function quote(turns: readonly Turn[], sentence: Sentence): string | null {
  const turn = turns[sentence.turn];
  if (!turn) return null;
  const words = originalText(turn, sentence);
  return words.length <= MAX_PHRASE_LENGTH
    ? words
    : Array.from(words.slice(0, MAX_PHRASE_LENGTH * 2))
        .slice(0, MAX_PHRASE_LENGTH)
        .join('')
        .trimEnd();
}

function talkRatio(turns: readonly Turn[]): number | null {
  const words = countWordsBySpeaker(turns);
  const all = words.agent + words.customer + words.unknown;
  return all === 0 ? null : round4(words.agent / all);
}
