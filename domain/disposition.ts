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
  return { conversion: judgeConversion(sentences), upsells: findUpsells(turns, sentences) };
}
