import { round4 } from './rounding.ts';
import type { Sentence } from './sentences.ts';
import { LIKENESS, WORD_ROLES } from './sentiment-lexicon.ts';
import type { Speaker, Turn } from './transcript.ts';

export const SENTIMENT_LABELS = ['positive', 'neutral', 'negative'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

export type SentimentQuarters = readonly [number | null, number | null, number | null, number | null];

export interface SentimentOutcome {
  /** -1 to 1, at most 4 decimals. */
  readonly score: number;
  readonly label: SentimentLabel;
  /** 0 to 1, at most 4 decimals: how much of what was heard points one way. */
  readonly confidence: number;
  readonly positiveCount: number;
  readonly negativeCount: number;
  readonly quarters: SentimentQuarters;
  /** Null when the agent says nothing. */
  readonly agentScore: number | null;
  /** The sentences that moved the score most, one for each direction. */
  readonly strongest: { readonly positive: Sentence | null; readonly negative: Sentence | null };
}

interface Feeling {
  /** Summed valence, with its sign. */
  valence: number;
  positive: number;
  negative: number;
}

const LABEL_THRESHOLD = 0.1;
/** A feeling of this valence is half way to certain: one strong word, or two weak ones. */
const HALF_VALENCE = 4;
const NEGATION_REACH = 3;
const NEGATED = -0.6;
/**
 * What words of little feeling weigh. In a single remark they are all there is; in an exchange a polite word is hardly more than a
 * nod, and "slow" or "expensive" states the problem of the call rather than a mood.
 */
interface Weights {
  readonly polite: number;
  readonly weak: number;
}
const IN_REMARK: Weights = { polite: 0.35, weak: 1 };
const IN_EXCHANGE: Weights = { polite: 0.05, weak: 0.4 };
const WEAK_VALENCE = 1.2;
const TOKEN = /[a-z][a-z']*|[:;]-?[)(d]|\(:|\):/g;

/**
 * Scores the customer's mood from the customer's own words: the whole call and each quarter of it. The agent is scored apart. When
 * nobody is labelled, all of the text is scored with lower confidence.
 */
export function scoreSentiment(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[]): SentimentOutcome {
  const isLabelled = turns.some((turn) => turn.speaker === 'customer');
  const judged: Speaker = isLabelled ? 'customer' : 'unknown';
  const weights = turns.length > 2 ? IN_EXCHANGE : IN_REMARK;
  const length = turns.at(-1)?.end ?? 0;
  const whole = newFeeling();
  const agent = newFeeling();
  const quarters: (Feeling | null)[] = [null, null, null, null];
  let positive: Strongest = { sentence: null, valence: 0 };
  let negative: Strongest = { sentence: null, valence: 0 };

  turns.forEach((turn, index) => {
    const target = turn.speaker === judged ? whole : turn.speaker === 'agent' ? agent : null;
    if (!target) return;
    for (const sentence of sentences[index] ?? []) {
      const feeling = feelingOf(sentence, weights);
      add(target, feeling);
      if (target !== whole) continue;
      add(quarterOf(quarters, turn, length), feeling);
      if (feeling.valence > positive.valence) positive = { sentence, valence: feeling.valence };
      if (feeling.valence < negative.valence) negative = { sentence, valence: feeling.valence };
    }
  });

  const score = scoreOf(whole);
  return {
    score,
    label: labelOf(score),
    confidence: confidenceOf(whole, score, isLabelled),
    positiveCount: whole.positive,
    negativeCount: whole.negative,
    quarters: [at(quarters, 0), at(quarters, 1), at(quarters, 2), at(quarters, 3)],
    agentScore: turns.some((turn) => turn.speaker === 'agent') ? scoreOf(agent) : null,
    strongest: { positive: positive.sentence, negative: negative.sentence },
  };
}

interface Strongest {
  readonly sentence: Sentence | null;
  readonly valence: number;
}

/** Label of a score: beyond ±0.1 it is no longer neutral. */
export function labelOf(score: number): SentimentLabel {
  if (score > LABEL_THRESHOLD) return 'positive';
  return score < -LABEL_THRESHOLD ? 'negative' : 'neutral';
}

function feelingOf(sentence: Sentence, weights: Weights): Feeling {
  const tokens = sentence.text.match(TOKEN) ?? [];
  const feeling = newFeeling();
  let negatedUntil = -1;
  let boost = 1;
  let beforeContrast = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (token === 'but') {
      // What comes behind "but" is what is meant.
      beforeContrast = feeling.valence;
      negatedUntil = -1;
    }
    const role = WORD_ROLES.get(token);
    if (role?.isNegation) {
      negatedUntil = i + NEGATION_REACH;
      continue;
    }
    if (role && role.valence !== 0 && !(token === 'like' && LIKENESS.has(tokens[i - 1] ?? ''))) {
      const { valence } = role;
      const isNod = i <= 1 || i >= tokens.length - 1 || tokens[i - 1] === 'sounds';
      const isPolite = role.isPolite && isNod && tokens.length <= 12 && boost === 1;
      const weight = isPolite ? weights.polite : Math.abs(valence) <= WEAK_VALENCE ? weights.weak : 1;
      const turned = i <= negatedUntil ? valence * NEGATED : valence;
      feeling.valence += turned * boost * weight;
      if (turned > 0) feeling.positive += 1;
      else feeling.negative += 1;
    }
    boost = role?.factor ?? 1;
  }
  feeling.valence -= beforeContrast * 0.5;
  if (sentence.text.endsWith('!')) feeling.valence *= 1.2;
  // A question asks about a feeling more often than it shows one.
  if (sentence.isQuestion) feeling.valence *= 0.5;
  return feeling;
}

function scoreOf(feeling: Feeling): number {
  return round4(feeling.valence / (Math.abs(feeling.valence) + HALF_VALENCE));
}

function confidenceOf(feeling: Feeling, score: number, isLabelled: boolean): number {
  const words = feeling.positive + feeling.negative;
  const agreement = words === 0 ? 0 : Math.abs(feeling.positive - feeling.negative) / words;
  const evidence = words / (words + 2);
  const sure =
    labelOf(score) === 'neutral' ? 0.5 - 0.2 * evidence : 0.4 + 0.3 * Math.abs(score) + 0.3 * evidence * agreement;
  return round4(isLabelled ? sure : sure * 0.6);
}

function quarterOf(quarters: (Feeling | null)[], turn: Turn, length: number): Feeling {
  // A turn belongs to the quarter in which its middle lies.
  const index = Math.min(3, Math.floor((2 * (turn.start + turn.end)) / Math.max(1, length)));
  const feeling = quarters[index] ?? newFeeling();
  quarters[index] = feeling;
  return feeling;
}

function at(quarters: readonly (Feeling | null)[], index: number): number | null {
  const feeling = quarters[index];
  return feeling ? scoreOf(feeling) : null;
}

function newFeeling(): Feeling {
  return { valence: 0, positive: 0, negative: 0 };
}

function add(target: Feeling, feeling: Feeling): void {
  target.valence += feeling.valence;
  target.positive += feeling.positive;
  target.negative += feeling.negative;
}
