import { round4 } from './rounding.ts';
import type { Sentence } from './sentences.ts';
import { cuesOf, type Cue } from './sentiment-cues.ts';
import { callFeatures, shoutsIn, squash, temperOf, type HeardSentence } from './sentiment-features.ts';
import { chancesOf, JUST_BEYOND, LABEL_THRESHOLD, type Judged } from './sentiment-judged.ts';
import { SENTIMENT_MODEL } from './sentiment-model.ts';
import { POLITE_OPENINGS } from './sentiment-phrases.ts';
import { judgeRemark, neutralWith, newReading, readOn, SIGN_LEAN, type RemarkReading } from './sentiment-remark.ts';
import type { Speaker, Turn } from './transcript.ts';
import { isLetter } from './word-list.ts';

export const SENTIMENT_LABELS = ['positive', 'neutral', 'negative'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

export type SentimentQuarters = readonly [number | null, number | null, number | null, number | null];

/** Words that moved the customer's score. */
export interface SentimentHit {
  readonly polarity: 'positive' | 'negative';
  readonly speaker: Speaker;
  readonly sentence: Sentence;
  /** UTF-16 offsets in the text of the sentence, [from, until). */
  readonly from: number;
  readonly until: number;
  /** Strength of a cue with its sign, after negation, strengthening and contrast; lean of a word of the vocabulary. */
  readonly weight: number;
}

export interface SentimentOutcome {
  /** -1 to 1, at most 4 decimals; the customer's. */
  readonly score: number;
  /** Positive above 0.1, negative below -0.1. */
  readonly label: SentimentLabel;
  /** 0 to 1, at most 4 decimals: the model's chance of what it says; less when no speaker is labelled, 0 when nothing was heard. */
  readonly confidence: number;
  /** Words and turns of phrase in the customer's turns; all of them, also those beyond the cap of `hits`. */
  readonly positiveCount: number;
  readonly negativeCount: number;
  /** The customer's, null where the customer is silent. */
  readonly quarters: SentimentQuarters;
  /** The last quarter heard less the first, -2 to 2; null unless two were heard. */
  readonly change: number | null;
  /** Null when the agent says nothing. */
  readonly agentScore: number | null;
  readonly agentLabel: SentimentLabel | null;
  /** One a turn, whoever speaks; null when the turn holds no sentence. */
  readonly turnScores: readonly (number | null)[];
  /** In order of the text; the first 500. */
  readonly hits: readonly SentimentHit[];
}

const MAX_HITS = 500;
const POLITE_SENTENCE_LENGTH = 70;
const UNLABELLED = 0.6;

interface WeakHit {
  readonly hit: SentimentHit;
  /** How many hits stand before it. */
  readonly before: number;
}

/**
 * Scores the customer's mood from the customer's own words: the whole call, its quarters, and every turn. A lone remark and an
 * exchange have a linear model each. The agent is scored apart; when nobody is labelled, all of the text is. Linear time.
 */
export function scoreSentiment(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[]): SentimentOutcome {
  const isLabelled = turns.some((turn) => turn.speaker === 'customer');
  const judged: Speaker = isLabelled ? 'customer' : 'unknown';
  // In a call a polite word keeps things going and "slow" states a problem; in a lone remark they are all there is.
  const isExchange = turns.some((turn) => turn.speaker !== judged);
  const length = turns.at(-1)?.end ?? 0;
  const heard: HeardSentence[] = [];
  const hits: SentimentHit[] = [];
  const quarters: [number | null, number | null, number | null, number | null] = [null, null, null, null];
  const counts = { positive: 0, negative: 0 };
  const reading = newReading();
  // The strongest of the words that are no sign by themselves, and the hits before it.
  const weak: { positive: WeakHit | null; negative: WeakHit | null } = { positive: null, negative: null };
  let balance = 0;
  let agentBalance: number | null = null;
  let shouts = 0;

  const turnScores = turns.map((turn, index) => {
    const spoken = sentences[index] ?? [];
    if (spoken.length === 0) return null;
    const isJudged = turn.speaker === judged;
    let strength = 0;
    for (const sentence of spoken) {
      const cues = cuesOf(sentence);
      if (isJudged) heard.push({ text: sentence.text, isQuestion: sentence.isQuestion, cues });
      if (cues.length === 0 && (isExchange || !isJudged)) continue;
      const isNod = isExchange && cues.every((cue) => cue.value <= 0 || isPolite(sentence.text, cue));
      const signs: { from: number; until: number; value: number }[] = [];
      for (const cue of cues) {
        if (cue.value === 0 || (isNod && cue.value > 0)) continue;
        strength += cue.value;
        signs.push(cue);
      }
      if (!isJudged) continue;
      const words = isExchange ? [] : readOn(reading, sentence, cues);
      for (const { from, until, lean } of words) signs.push({ from, until, value: lean });
      if (words.length > 0) signs.sort((a, b) => a.from - b.from);
      for (const { from, until, value } of signs) {
        const polarity = value > 0 ? 'positive' : 'negative';
        const hit = { polarity, speaker: turn.speaker, sentence, from, until, weight: round4(value) } as const;
        if (Math.abs(value) < SIGN_LEAN) {
          if (Math.abs(value) > Math.abs(weak[polarity]?.hit.weight ?? 0))
            weak[polarity] = { hit, before: hits.length };
          continue;
        }
        counts[polarity]++;
        if (hits.length < MAX_HITS) hits.push(hit);
      }
    }
    if (isJudged) {
      // A turn belongs to the quarter in which its middle lies.
      const quarter = Math.min(3, Math.floor((2 * (turn.start + turn.end)) / Math.max(1, length)));
      quarters[quarter] = (quarters[quarter] ?? 0) + strength;
      balance += strength;
      shouts += shoutsIn(turn.text);
    } else if (turn.speaker === 'agent') {
      agentBalance = (agentBalance ?? 0) + strength;
    }
    return scoreOf(strength);
  });

  const { score, confidence } = pointable(judge(heard, isExchange, balance, shouts, reading), counts, weak, hits);
  const quarterScores = quarters.map(scoreOrNull) as [number | null, number | null, number | null, number | null];
  const agentScore = scoreOrNull(agentBalance);
  return {
    score,
    label: labelOf(score),
    confidence: round4(isLabelled ? confidence : confidence * UNLABELLED),
    positiveCount: counts.positive,
    negativeCount: counts.negative,
    quarters: quarterScores,
    change: changeOver(quarterScores),
    agentScore,
    agentLabel: agentScore === null ? null : labelOf(agentScore),
    turnScores,
    hits,
  };
}

function judge(
  heard: readonly HeardSentence[],
  isExchange: boolean,
  balance: number,
  shouts: number,
  reading: RemarkReading,
): Judged {
  if (heard.length === 0) return { score: 0, confidence: 0 };
  return isExchange ? judgeCall(heard, balance, shouts) : judgeRemark(heard, reading);
}

/** A label needs a word to point at: the strongest weak one becomes a hit, and where there is none the remark is neutral. */
function pointable(
  judged: Judged,
  counts: { positive: number; negative: number },
  weak: Readonly<Record<'positive' | 'negative', WeakHit | null>>,
  hits: SentimentHit[],
): Judged {
  const label = labelOf(judged.score);
  if (label === 'neutral' || counts[label] > 0) return judged;
  const found = weak[label];
  if (!found) return neutralWith(judged.score, judged.confidence);
  counts[label]++;
  if (hits.length === MAX_HITS) hits.pop();
  hits.splice(found.before, 0, found.hit);
  return judged;
}

function judgeCall(heard: readonly HeardSentence[], balance: number, shouts: number): Judged {
  const [, chance = 0] = chancesOf(SENTIMENT_MODEL.call, callFeatures(heard, shouts));
  const annoyed = Math.max(chance, temperOf(heard));
  const calm = 1 - annoyed;
  if (annoyed > calm) return { score: round4(Math.min(-JUST_BEYOND, calm - annoyed)), confidence: annoyed };
  // Somebody who is not annoyed may still be pleased; the doubt takes from it.
  return { score: round4(Math.max(-LABEL_THRESHOLD, squash(balance) * (calm - annoyed))), confidence: calm };
}

function labelOf(score: number): SentimentLabel {
  return score > LABEL_THRESHOLD ? 'positive' : score < -LABEL_THRESHOLD ? 'negative' : 'neutral';
}

/** Opening or closing a short answer, "great" and "thanks" keep an exchange going. */
function isPolite(text: string, cue: Cue): boolean {
  if (text.length > POLITE_SENTENCE_LENGTH) return false;
  if (cue.from > 12 && cue.until < text.length - 2) return false;
  let end = cue.from;
  while (end < cue.until && isLetter(text.charCodeAt(end))) end++;
  return POLITE_OPENINGS.has(text.slice(cue.from, end));
}

function changeOver(quarters: SentimentQuarters): number | null {
  const heard = quarters.filter((quarter) => quarter !== null);
  const [first] = heard;
  const last = heard.at(-1);
  return first === undefined || last === undefined || heard.length < 2 ? null : round4(last - first);
}

function scoreOrNull(strength: number | null): number | null {
  return strength === null ? null : scoreOf(strength);
}

function scoreOf(strength: number): number {
  return round4(squash(strength));
}
