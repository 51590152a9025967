import { judgeConversion, type ConversionOutcome } from './conversion.ts';
import { guessSides } from './guessed-sides.ts';
import { hear, type Heard } from './heard.ts';
import type { Sentence } from './sentences.ts';
import type { Turn } from './transcript.ts';
import { findUpsells, type UpsellOffer } from './upsells.ts';

export interface Disposition {
  readonly conversion: ConversionOutcome;
  readonly upsells: readonly UpsellOffer[];
}

/**
 * The outcome of a call: whether something was sold, and what became of each add-on. Where no turn has a speaker, the sides are guessed
 * from the words, and the confidence says so.
 */
export function judgeDisposition(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[]): Disposition {
  const isUnlabelled = turns.every(({ speaker }) => speaker === 'unknown');
  const heard = mergeBySpeaker(sentences);
  const exchanges = isUnlabelled ? guessSides(heard.flat()) : heard;
  return { conversion: judgeConversion(exchanges, isUnlabelled), upsells: findUpsells(turns, exchanges) };
}

/** Joins turns of one speaker that follow each other: an answer may come in two pieces. */
function mergeBySpeaker(sentencesOfTurns: readonly (readonly Sentence[])[]): Heard[][] {
  const exchanges: Heard[][] = [];
  for (const sentences of sentencesOfTurns) {
    if (sentences.length === 0) continue;
    let last = exchanges.at(-1);
    if (last?.[0]?.speaker !== sentences[0]?.speaker) {
      last = [];
      exchanges.push(last);
    }
    for (const sentence of sentences) last?.push(hear(sentence));
  }
  return exchanges;
}
