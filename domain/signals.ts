import { round2, round4 } from './rounding.ts';
import type { Sentence } from './sentences.ts';
import { codePointOffsets } from './text.ts';
import type { Speaker, Turn } from './transcript.ts';
import { openingOf } from './word-list.ts';

/** Where something stands in a call: code points of the transcript, [start, end), and the turn it begins in. */
export interface SignalSpan {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
}

/** How a call was led, estimated from words, since there is no audio. The glossary holds the definitions. */
export interface Signals {
  /** Turns of agent, customer and unknown speakers, neighbours of one side joined. */
  readonly turnCount: number;
  readonly agentTurnCount: number;
  readonly customerTurnCount: number;
  /** Agent words / all words, four decimals; null where no word has a known side. */
  readonly talkRatio: number | null;
  /** Words of a side / its turns, two decimals; null where the side has no turn. */
  readonly agentWordsPerTurn: number | null;
  readonly customerWordsPerTurn: number | null;
  readonly agentQuestionCount: number;
  readonly customerQuestionCount: number;
  /** Words of the longest monologue; 0 where there is none. */
  readonly longestMonologueWords: number;
  /** The most words that agent or customer speak before anybody else does; the first of equals. */
  readonly longestMonologue: SignalSpan | null;
  /** The first 200 questions, whoever asks. */
  readonly questions: readonly SignalSpan[];
}

export const MAX_QUESTIONS = 200;

const LEAD_INS =
  'and but so or ok okay well um uh hi hello hey yes yeah no also then now please sorry great sure thanks';
const OPENING_WORDS =
  'what when where who why how which can could may would will should shall are were do did is was does have has';
/** Lead-ins before the opening of a typed question, and their stops. */
const MOST_LEADING = 4;

/** A quick table by the lower bits: with so few words, another one rarely looks the same. */
function openingsOf(list: string): Uint8Array {
  const table = new Uint8Array(OPENING_SLOTS);
  for (const word of list.split(' ')) table[placeOf(openingOf(word))] = 1;
  return table;
}

const OPENING_SLOTS = 4096;

function placeOf(opening: number): number {
  return (Math.imul(opening, 0x9e3779b1) >>> 20) & (OPENING_SLOTS - 1);
}

const LEADING = openingsOf(LEAD_INS);
const OPENING = openingsOf(OPENING_WORDS);

/** A quick look at the first words: few sentences begin as questions do. */
function mayOpenQuestion({ words, firstWord, endWord }: Sentence): boolean {
  for (let index = firstWord; index < Math.min(endWord, firstWord + 1 + MOST_LEADING); index++) {
    const opening = words.opening(index);
    // "what's" is no word of letters alone.
    if (opening < 0 || OPENING[placeOf(opening)] === 1) return true;
    if (opening > 0 && LEADING[placeOf(opening)] !== 1) return false;
  }
  return false;
}

// Typed questions often lack their mark. Only openings that no statement begins with: "can you", "what is", never "what a day".
const LEAD_IN = `(?:(?:${LEAD_INS.replaceAll(' ', '|')})[,.]? ){0,2}`;
const OPENINGS = [
  "(?:what|when|where|who|why|how|which)(?:'s| is| are| was| were| do| does| did| can| could| would| will| should) ",
  'how (?:much|many|long|far|often|about|soon) ',
  'what (?:time|day|date|kind|sort|type|about) ',
  '(?:can|could|may|would|will|should|shall|are|were|do|did) (?:i|you|we|they) ',
  '(?:can|could|would|will|should|is|was|does|did) (?:he|she|it|there|this|that|your|my|the) ',
  '(?:have|has) (?:i|you|we|they|he|she|it|your) ',
];
const QUESTION_OPENING = new RegExp(`^${LEAD_IN}(?:${OPENINGS.join('|')})`);

/** True for a sentence that ends in a question mark, or that opens as a question and does not end in an exclamation mark. */
export function isQuestion(sentence: Sentence): boolean {
  return (
    sentence.isQuestion ||
    (mayOpenQuestion(sentence) && !sentence.text.endsWith('!') && QUESTION_OPENING.test(sentence.text))
  );
}

/** Measures turns, words, questions and monologues of one call. `sentences` are those of `splitSentences(turns)`. Linear time. */
export function measureSignals(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[]): Signals {
  const words: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };
  const turnCounts: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };
  let longest: SignalSpan | null = null;
  let longestWords = 0;
  let monologueWords = 0;
  let first = 0;
  turns.forEach((turn, index) => {
    const count = spokenWordsOf(sentences[index]);
    words[turn.speaker] += count;
    if (!continues(turns, index)) {
      turnCounts[turn.speaker]++;
      monologueWords = 0;
      first = index;
    }
    monologueWords += count;
    if (turn.speaker === 'unknown' || monologueWords <= longestWords) return;
    longestWords = monologueWords;
    longest = { turn: first, speaker: turn.speaker, start: turns[first]?.start ?? turn.start, end: turn.end };
  });
  const labelled = words.agent + words.customer;
  const asked = findQuestions(turns, sentences);
  return {
    turnCount: turnCounts.agent + turnCounts.customer + turnCounts.unknown,
    agentTurnCount: turnCounts.agent,
    customerTurnCount: turnCounts.customer,
    talkRatio: labelled === 0 ? null : round4(words.agent / (labelled + words.unknown)),
    agentWordsPerTurn: perTurn(words.agent, turnCounts.agent),
    customerWordsPerTurn: perTurn(words.customer, turnCounts.customer),
    agentQuestionCount: asked.counts.agent,
    customerQuestionCount: asked.counts.customer,
    longestMonologueWords: longestWords,
    longestMonologue: longest,
    questions: asked.questions,
  };
}

function spokenWordsOf(sentences: readonly Sentence[] = []): number {
  let count = 0;
  for (const { spokenWords } of sentences) count += spokenWords;
  return count;
}

/** True when the same side goes on; two turns of unknown speakers may be two people. */
function continues(turns: readonly Turn[], index: number): boolean {
  const { speaker } = turns[index] ?? {};
  return speaker !== 'unknown' && speaker === turns[index - 1]?.speaker;
}

function perTurn(words: number, turnCount: number): number | null {
  return turnCount === 0 ? null : round2(words / turnCount);
}

function findQuestions(
  turns: readonly Turn[],
  sentences: readonly (readonly Sentence[])[],
): { counts: Record<Speaker, number>; questions: SignalSpan[] } {
  const counts: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };
  const questions: SignalSpan[] = [];
  turns.forEach((turn, index) => {
    const asked = (sentences[index] ?? []).filter(isQuestion);
    counts[turn.speaker] += asked.length;
    const room = MAX_QUESTIONS - questions.length;
    if (asked.length === 0 || room <= 0) return;
    const toCodePoints = codePointOffsets(turn.text, turn.end - turn.start);
    for (const { offset, text } of asked.slice(0, room)) {
      const start = turn.start + toCodePoints(offset);
      const end = turn.start + toCodePoints(offset + text.length);
      questions.push({ turn: index, speaker: turn.speaker, start, end });
    }
  });
  return { counts, questions };
}
