import type { Cue } from './sentiment-cues.ts';

/** A sentence of the speaker who is judged, with its cues. */
export interface HeardSentence {
  readonly text: string;
  readonly isQuestion: boolean;
  readonly cues: readonly Cue[];
}

/** A feeling of this strength is half way to certain: one strong word, or two weak ones. */
const HALF_STRENGTH = 4;
const HARD_KINDS: ReadonlySet<string> = new Set(['impatient', 'accusing', 'quitting']);

/** A sum of strengths as a number between -1 and 1. */
export function squash(strength: number): number {
  return strength / (Math.abs(strength) + HALF_STRENGTH);
}

export const REMARK_FEATURES = [
  'constant',
  'good',
  'bad',
  'balance',
  'best',
  'worst',
  'none',
  'last',
  'exclaimed',
  'asked',
  'wish',
  'giving',
  'telling',
] as const;

/** What one side's remark tells of its mood, for the linear model; named by REMARK_FEATURES. */
export function remarkFeatures(sentences: readonly HeardSentence[]): number[] {
  let good = 0;
  let bad = 0;
  let best = 0;
  let worst = 0;
  let last = 0;
  let exclaimed = 0;
  let asked = 0;
  let wish = 0;
  let giving = 0;
  let telling = 0;
  for (const { text, isQuestion, cues } of sentences) {
    if (text.endsWith('!')) exclaimed = 1;
    if (isQuestion) asked = 1;
    for (const { kind, value } of cues) {
      if (kind === 'wish') wish = 1;
      else if (kind === 'giving') giving = 1;
      else if (kind === 'refusing') giving = -1;
      else if (kind === 'telling') telling = 1;
      if (value > 0) good += value;
      else bad -= value;
      best = Math.max(best, value);
      worst = Math.min(worst, value);
      if (value !== 0) last = value;
    }
  }
  const none = good === 0 && bad === 0 ? 1 : 0;
  return [
    1,
    good / 4,
    bad / 4,
    squash(good - bad),
    best / 3,
    worst / 3,
    none,
    last / 3,
    exclaimed,
    asked,
    wish,
    giving,
    telling,
  ];
}

export const CALL_FEATURES = ['constant', 'hard', 'hard share', 'bad', 'good', 'loud', 'turned back', 'short'] as const;

/** The strengths of the cues and the weights of the linear models; the values are in sentiment-model.ts. */
export interface SentimentModel {
  /** What a cue of each kind weighs before its sentence turns or strengthens it. Set by hand. */
  readonly strengths: Readonly<Record<string, number>>;
  /** Rows for negative, neutral, positive; columns as REMARK_FEATURES. */
  readonly remark: readonly (readonly number[])[];
  /** Rows for calm, annoyed; columns as CALL_FEATURES. */
  readonly call: readonly (readonly number[])[];
}

/** What one side says over a whole call, for the linear model; named by CALL_FEATURES. `loud` counts shouts as written. */
export function callFeatures(sentences: readonly HeardSentence[], loud: number): number[] {
  let hard = 0;
  let good = 0;
  let bad = 0;
  let turnedBack = 0;
  for (const { cues, text } of sentences) {
    let isHard = false;
    for (const { kind, value } of cues) {
      if (HARD_KINDS.has(kind)) isHard = true;
      else if (value > 0) good += value;
      else bad -= value;
    }
    if (isHard) hard++;
    if (text.startsWith('why') || text.startsWith('what?') || text.startsWith('but ')) turnedBack++;
  }
  const count = Math.max(1, sentences.length);
  return [
    1,
    Math.min(hard, 5) / 2,
    hard / count,
    Math.min(bad, 16) / 8,
    Math.min(good, 16) / 8,
    Math.min(loud, 4) / 2,
    Math.min(turnedBack, 4) / 2,
    Math.min(count, 30) / 10,
  ];
}

const MAY_SHOUT = /[A-Z]{4}|[!?]{2}/;

/** Marks of a raised voice: "!!", "??", "?!", and words of four letters or more all in capitals. Linear time. */
export function shoutsIn(text: string): number {
  if (!MAY_SHOUT.test(text)) return 0;
  let shouts = 0;
  let capitals = 0;
  let isMark = false;
  let isCounted = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    if (unit >= 65 && unit <= 90) {
      capitals++;
    } else {
      const isLetter = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
      if (capitals >= 4 && !isLetter) shouts++;
      capitals = 0;
    }
    const isNextMark = unit === 33 || unit === 63;
    if (isNextMark && isMark && !isCounted) {
      shouts++;
      isCounted = true;
    }
    if (!isNextMark) isCounted = false;
    isMark = isNextMark;
  }
  return shouts;
}

/** Sentences this hard on average, of a mean strength of -2.5, are certain of a temper. */
const CERTAIN_TEMPER = 2.5;
/** What went wrong is the reason of many calls, and no mood. */
const EVENT_KINDS: ReadonlySet<string> = new Set(['problem', 'harm', 'mild']);

/** How hard a side's sentences are on average, 0 to 1, whatever else is said; it tells in short calls. */
export function temperOf(sentences: readonly HeardSentence[]): number {
  let strength = 0;
  for (const { cues } of sentences) for (const { kind, value } of cues) if (!EVENT_KINDS.has(kind)) strength += value;
  return Math.min(1, Math.max(0, -strength / Math.max(1, sentences.length) / CERTAIN_TEMPER));
}
