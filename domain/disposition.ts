import { judgeConversion, type ConversionOutcome } from './conversion.ts';
import type { Sentence } from './sentences.ts';
import type { Turn } from './transcript.ts';
import { findUpsells, type UpsellOffer } from './upsells.ts';

export interface Disposition {
  readonly conversion: ConversionOutcome;
  readonly upsells: readonly UpsellOffer[];
}

/** The outcome of a call: whether something was sold, and what became of each add-on. */
export function judgeDisposition(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[]): Disposition {
  const exchanges = mergeBySpeaker(sentences);
  return { conversion: judgeConversion(exchanges), upsells: findUpsells(turns, exchanges) };
}

/** Joins turns of one speaker that follow each other: an answer may come in two pieces. */
function mergeBySpeaker(sentencesOfTurns: readonly (readonly Sentence[])[]): Sentence[][] {
  const exchanges: Sentence[][] = [];
  for (const sentences of sentencesOfTurns) {
    if (sentences.length === 0) continue;
    const last = exchanges.at(-1);
    if (last?.[0]?.speaker === sentences[0]?.speaker) last?.push(...sentences);
    else exchanges.push([...sentences]);
  }
  return exchanges;
}
