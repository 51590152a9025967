import { splitSentences } from '../domain/sentences.ts';
import { cuesOf } from '../domain/sentiment-cues.ts';
import { callFeatures, remarkFeatures, shoutsIn, type HeardSentence } from '../domain/sentiment-features.ts';
import { termsOf } from '../domain/sentiment-vocabulary.ts';
import type { ReadText } from '../domain/word-list.ts';
import { splitTurns } from '../domain/transcript.ts';
import type { Sample } from './linear-model.ts';
import type { RemarkLibrary, RemarkSample } from './remark-model.ts';

/** A line of sentiment.jsonl, as far as it is read. */
export interface LabelledItem {
  readonly id: string;
  readonly slice: string;
  readonly record: { readonly transcript_text: string };
  readonly label: { readonly sentiment: string; readonly scheme?: string };
}

/** A labelled remark without a record around it. */
export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

interface Origin {
  readonly slice: string;
  readonly isHeldOut: boolean;
}
export type TrainedCall = Sample & Origin;
export type TrainedRemark = RemarkSample & Origin;

const OUTCOMES: Readonly<Record<string, number>> = { negative: 0, neutral: 1, positive: 2 };
const CALL_SCHEME = 'negative_vs_rest';

/** What the models learn from: remarks have three outcomes, calls are annoyed (1) or not (0). */
export function samplesOf(items: readonly LabelledItem[]): { remarks: TrainedRemark[]; calls: TrainedCall[] } {
  const remarks: TrainedRemark[] = [];
  const calls: TrainedCall[] = [];
  for (const { id, slice, record, label } of items) {
    const turns = splitTurns(record.transcript_text);
    const isHeldOut = Number(/\d+$/.exec(id)?.[0] ?? 1) % 3 === 0;
    const heard = heardIn(record.transcript_text);
    if (label.scheme === CALL_SCHEME) {
      const shouts = turns.reduce((sum, turn) => sum + (turn.speaker === 'agent' ? 0 : shoutsIn(turn.text)), 0);
      const outcome = label.sentiment === 'negative' ? 1 : 0;
      calls.push({ features: callFeatures(heard, shouts), outcome, slice, isHeldOut });
    } else {
      remarks.push({ ...remarkOf(heard, id, label.sentiment), slice, isHeldOut });
    }
  }
  return { remarks, calls };
}

/** The library of own remarks and of other sets by name. */
export function libraryOf(
  own: readonly LabelledText[],
  others: ReadonlyMap<string, readonly LabelledText[]>,
): RemarkLibrary {
  const read = (texts: readonly LabelledText[]): RemarkSample[] =>
    texts.map(({ text, label }) => remarkOf(heardIn(`Customer: ${text}`), text, label));
  return { own: read(own), others: new Map([...others].map(([name, texts]) => [name, read(texts)])) };
}

/** Reads lines of "text, tab, label"; marks in square brackets, which stand for names, are left out. */
export function readTable(table: string): LabelledText[] {
  return table.split('\n').flatMap((line) => {
    const tab = line.lastIndexOf('\t');
    if (tab < 0) return [];
    const text = line.slice(0, tab).replaceAll(/\[[A-Z]{1,20}\]/g, ' ');
    return [{ text: text.replaceAll(/\s+/g, ' ').trim(), label: line.slice(tab + 1).trim() }];
  });
}

function heardIn(transcript: string): (HeardSentence & ReadText)[] {
  const turns = splitTurns(transcript);
  const sentences = splitSentences(turns).flatMap((spoken, i) => (turns[i]?.speaker === 'agent' ? [] : spoken));
  return sentences.map((one) => ({ ...one, cues: cuesOf(one) }));
}

function remarkOf(heard: readonly (HeardSentence & ReadText)[], name: string, label: string): RemarkSample {
  const outcome = OUTCOMES[label];
  if (outcome === undefined) throw new Error(`${name}: ${label} is no sentiment`);
  return {
    features: remarkFeatures(heard),
    terms: [...new Set(heard.flatMap(termsOf))],
    outcome,
  };
}
