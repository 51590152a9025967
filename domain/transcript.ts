import { subtitleCues, type Gap } from './cue-times.ts';
import { chooseLabels, type Label } from './label-choice.ts';
import { endsSentence } from './label-names.ts';
import { findLabels } from './speaker-labels.ts';
import { inferRoles } from './speaker-roles.ts';
import { codePointOffsets, countWords } from './text.ts';
import { dividedSpeech } from './unlabelled.ts';

export const SPEAKERS = ['agent', 'customer', 'unknown'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What one side says before the other speaks. */
export interface Turn {
  readonly speaker: Speaker;
  /** The words, without the label and the white space around them. */
  readonly text: string;
  /** Code points of the transcript, [start, end): where `text` stands. */
  readonly start: number;
  readonly end: number;
}

export const SPEAKER_LABELS = ['named', 'inferred', 'none'] as const;
/** How the sides are known: named by their labels, inferred from what is said under neutral labels, or not at all. */
export type SpeakerLabels = (typeof SPEAKER_LABELS)[number];

/** A transcript taken apart. */
export interface Transcript {
  readonly turns: readonly Turn[];
  readonly speakerLabels: SpeakerLabels;
}

/** Words between two marks; `key` names a speaker whose side no label tells. */
interface Speech {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
  readonly key: string | null;
}

/**
 * Splits a transcript, on lines or all in one line, into turns by its labels, and says how far their speakers are known.
 *
 * `Agent:` and `Customer:` and their kin (Rep, Advisor, Support; Caller, Client, Guest) name a side, with a number or a name or in
 * brackets too. "Speaker 0" and personal names only tell speakers apart: their sides are inferred from what is said, where it
 * points one way, and stay unknown elsewhere. Times at labels and subtitle cues are nobody's words. Text before the first label is
 * an unknown speaker's; a text without labels is divided at dashes, quotes or lines where it opens with one. Linear time.
 */
export function readTranscript(text: string): Transcript {
  const cues = subtitleCues(text);
  const head = headEnd(text, cues);
  const { candidates, times } = findLabels(text, head);
  const { labels, isTentative } = chooseLabels(candidates);
  const speeches = cutSpeeches(text, labels, [...cues, ...standingTimes(text, head, labels, times)]);
  const roles = rolesOf(text, speeches);
  if (labels.length === 0 || (isTentative && !roles)) {
    const unlabelled = cutSpeeches(text, [], [...cues, ...standingTimes(text, head, [], times)]);
    const divided = unlabelled.flatMap((speech) => divide(text, speech));
    return { turns: toTurns(text, divided, null), speakerLabels: 'none' };
  }
  const turns = toTurns(text, speeches, roles);
  const isKnown = turns.some(({ speaker }) => speaker !== 'unknown');
  return { turns, speakerLabels: isKnown ? (roles ? 'inferred' : 'named') : 'none' };
}

/** The turns of a transcript: `readTranscript` without its verdict on the labels. */
export function splitTurns(text: string): readonly Turn[] {
  return readTranscript(text).turns;
}

/** Words of each speaker. */
export function countWordsBySpeaker(turns: readonly Turn[]): Record<Speaker, number> {
  const words: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };
  for (const turn of turns) words[turn.speaker] += countWords(turn.text);
  return words;
}

function headEnd(text: string, cues: readonly Gap[]): number {
  const head = text.search(/\S/);
  if (head < 0) return text.length;
  const [first] = cues;
  return first && first.start <= head
    ? first.end + (/\S/.exec(text.slice(first.end, first.end + 8))?.index ?? 0)
    : head;
}

/** Bracketed times that are no words: those at a label or at the beginning, and where several open sentences, all of them. */
function standingTimes(text: string, head: number, labels: readonly Label[], times: readonly Gap[]): Gap[] {
  const tags: Gap[] = [];
  const atLabels: Gap[] = [];
  const atSentences: Gap[] = [];
  let next = 0;
  for (const time of times) {
    while ((labels[next]?.end ?? Infinity) <= time.start) next++;
    const behind = time.start - (labels[next - 1]?.end ?? -Infinity);
    if (text[time.start] === '<') tags.push(time);
    else if (behind < 2 || time.start <= head) atLabels.push(time);
    else if (endsSentence(text, time.start)) atSentences.push(time);
  }
  const isTimed = atLabels.length + atSentences.length > 1;
  return [...tags, ...atLabels, ...(isTimed ? atSentences : [])];
}

function cutSpeeches(text: string, labels: readonly Label[], gaps: readonly Gap[]): Speech[] {
  const marks: readonly (Gap | Label)[] =
    gaps.length === 0 ? labels : [...labels, ...gaps].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const speeches: Speech[] = [];
  let speaker: Speaker = 'unknown';
  let key: string | null = null;
  let from = 0;

  function endSpeech(until: number): void {
    const spoken = text.slice(from, until);
    const trimmed = spoken.trim();
    if (trimmed === '') return;
    const start = from + spoken.indexOf(trimmed);
    speeches.push({ start, end: start + trimmed.length, speaker, key });
  }

  for (const mark of marks) {
    endSpeech(Math.max(mark.start, from));
    from = Math.max(from, mark.end);
    if (!('key' in mark)) continue;
    speaker = mark.side ?? 'unknown';
    key = mark.side === null ? mark.key : null;
  }
  endSpeech(text.length);
  return speeches;
}

function divide(text: string, speech: Speech): Speech[] {
  return dividedSpeech(text, speech.start, speech.end).map((part) => ({ ...speech, ...part }));
}

/** The sides of speakers whom no label names; null where there is none to infer, or nothing to infer it from. */
function rolesOf(text: string, speeches: readonly Speech[]): ReadonlyMap<string, Speaker> | null {
  if (speeches.every(({ key }) => key === null)) return null;
  const neutral = speeches.flatMap(({ key, start, end }) =>
    key === null ? [] : [{ key, text: text.slice(start, end) }],
  );
  const known = new Set(speeches.map(({ speaker }) => speaker).filter((speaker) => speaker !== 'unknown'));
  return inferRoles(neutral, known);
}

function toTurns(text: string, speeches: readonly Speech[], roles: ReadonlyMap<string, Speaker> | null): Turn[] {
  const toCodePoints = codePointOffsets(text);
  return speeches.map(({ start, end, speaker, key }) => ({
    speaker: key === null ? speaker : (roles?.get(key) ?? 'unknown'),
    text: text.slice(start, end),
    start: toCodePoints(start),
    end: toCodePoints(end),
  }));
}
