import { round4 } from './rounding.ts';
import type { Cue } from './sentiment-cues.ts';
import { remarkFeatures, type HeardSentence } from './sentiment-features.ts';
import { chancesOf, JUST_BEYOND, LABEL_THRESHOLD, type Judged } from './sentiment-judged.ts';
import { SENTIMENT_MODEL } from './sentiment-model.ts';
import { leaningOf, type LeaningWord } from './sentiment-vocabulary.ts';
import type { ReadText } from './word-list.ts';

/** A word of the vocabulary that leans this far, in log-odds, is a sign by itself. */
export const SIGN_LEAN = 0.2;
/** The vocabulary was learned from remarks of a few dozen terms; more of them say no more. */
const MOST_TERMS = 80;

/** What the vocabulary says of a remark, sentence by sentence. */
export interface RemarkReading {
  readonly seen: Set<string>;
  negative: number;
  positive: number;
}

/** A reading before its first sentence. */
export function newReading(): RemarkReading {
  return { seen: new Set(), negative: 0, positive: 0 };
}

/** Reads a sentence, and gives its leaning words outside of cues, in order of the text. */
export function readOn(reading: RemarkReading, sentence: ReadText, cues: readonly Cue[]): readonly LeaningWord[] {
  const { negative, positive, words } = leaningOf(sentence, reading.seen);
  reading.negative += negative;
  reading.positive += positive;
  const felt = cues.filter((cue) => cue.value !== 0);
  let next = 0;
  return words.filter(({ from, until }) => {
    while ((felt[next]?.until ?? Infinity) <= from) next++;
    return (felt[next]?.from ?? Infinity) >= until;
  });
}

/** The mood of a remark by its cues and its vocabulary. */
export function judgeRemark(heard: readonly HeardSentence[], reading: RemarkReading): Judged {
  const share = Math.min(1, MOST_TERMS / Math.max(1, reading.seen.size));
  const [bad = 0, none = 0, good = 0] = chancesOf(SENTIMENT_MODEL.remark, remarkFeatures(heard), [
    reading.negative * share,
    0,
    reading.positive * share,
  ]);
  const lean = good - bad;
  if (good > none && good > bad) return { score: round4(Math.max(JUST_BEYOND, lean)), confidence: good };
  if (bad > none) return { score: round4(Math.min(-JUST_BEYOND, lean)), confidence: bad };
  return neutralWith(lean, none);
}

/** A lean held within the neutral band. */
export function neutralWith(lean: number, confidence: number): Judged {
  return { score: round4(Math.max(-LABEL_THRESHOLD, Math.min(LABEL_THRESHOLD, lean))), confidence };
}
