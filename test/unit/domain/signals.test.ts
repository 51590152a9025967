import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../../domain/sentences.ts';
import { MAX_QUESTIONS, measureSignals, type Signals, type SignalSpan } from '../../../domain/signals.ts';
import { countWords } from '../../../domain/text.ts';
import { countWordsBySpeaker, splitTurns } from '../../../domain/transcript.ts';

function measure(text: string): Signals {
  const turns = splitTurns(text);
  return measureSignals(turns, splitSentences(turns));
}

const cut = (text: string, span: SignalSpan | null): string =>
  Array.from(text)
    .slice(span?.start, span?.end ?? 0)
    .join('');

describe('measureSignals', () => {
  it('measures a call', () => {
    const text =
      'Agent: 😀 Hi. How can I help you? Customer: I need a room. Agent: For when? Agent: We have two left. Customer: Can I see it';
    const signals = measure(text);
    expect(signals).toEqual({
      turnCount: 4,
      agentTurnCount: 2,
      customerTurnCount: 2,
      talkRatio: 0.6,
      agentWordsPerTurn: 6,
      customerWordsPerTurn: 4,
      agentQuestionCount: 2,
      customerQuestionCount: 1,
      longestMonologueWords: 6,
      longestMonologue: { turn: 0, speaker: 'agent', start: 7, end: 32 },
      questions: [
        { turn: 0, speaker: 'agent', start: 13, end: 32 },
        { turn: 2, speaker: 'agent', start: 65, end: 74 },
        { turn: 4, speaker: 'customer', start: 110, end: 122 },
      ],
    });
    expect(signals.questions.map((span) => cut(text, span))).toEqual([
      'How can I help you?',
      'For when?',
      'Can I see it',
    ]);
  });

  it('joins neighbouring turns of one side into one monologue, over their labels', () => {
    const text = 'Customer: one two Agent: one Agent: two three four Customer: one';
    const { longestMonologue, longestMonologueWords, turnCount } = measure(text);
    expect([longestMonologueWords, turnCount, cut(text, longestMonologue)]).toEqual([
      4,
      3,
      'one Agent: two three four',
    ]);
  });

  it('ends a monologue at a recorded voice, and keeps the first of two equal ones', () => {
    const text = 'Agent: one two. IVR: Press nine or ten now please. Agent: three four';
    expect(measure(text)).toMatchObject({ turnCount: 3, agentTurnCount: 2, longestMonologueWords: 2 });
    expect(cut(text, measure(text).longestMonologue)).toBe('one two.');
  });

  it('answers null where no side is known', () => {
    expect(measure('Hello. Is it you? Yes.')).toEqual({
      turnCount: 1,
      agentTurnCount: 0,
      customerTurnCount: 0,
      talkRatio: null,
      agentWordsPerTurn: null,
      customerWordsPerTurn: null,
      agentQuestionCount: 0,
      customerQuestionCount: 0,
      longestMonologueWords: 0,
      longestMonologue: null,
      questions: [{ turn: 0, speaker: 'unknown', start: 7, end: 17 }],
    });
    expect(measure('')).toMatchObject({ turnCount: 0, talkRatio: null, longestMonologue: null, questions: [] });
  });

  it('does not join unknown speakers, who may be two people', () => {
    expect(measure('- Hello. - Hi. - Fine.')).toMatchObject({ turnCount: 3, longestMonologueWords: 0 });
  });

  it('counts unknown words among all words', () => {
    expect(measure('Call begins now. Agent: hi. Customer: yo.').talkRatio).toBe(0.2);
  });

  it.each([
    ['what time is it', 1],
    ['ok, so can you help me', 1],
    ['Is that so.', 1],
    ['do you have it', 1],
    ['Really?', 1],
    ['Really?!', 1],
    ['how much is it', 1],
    ['What a day!', 0],
    ['What I want is a car.', 0],
    ['Can you believe it!', 0],
    ['Have a nice day.', 0],
    ['Do it.', 0],
    ['I know what it is.', 0],
    ['When I called, nobody came.', 0],
  ])('hears in %j %d questions', (sentence, count) => {
    expect(measure(`Customer: ${sentence}`).customerQuestionCount).toBe(count);
  });

  it('shows the first 200 questions and counts them all', () => {
    const signals = measure(`Customer: ${'Why? '.repeat(250)}`);
    expect([signals.customerQuestionCount, signals.questions.length]).toEqual([250, MAX_QUESTIONS]);
  });

  it('can be made again from the spans and turns, for any transcript', () => {
    const words = fc.constantFrom(
      'Agent:',
      'Customer:',
      'IVR:',
      '😀',
      'why?',
      'can you come',
      'no.',
      'İ',
      '…',
      'one two',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const text = parts.join(' ');
        const turns = splitTurns(text);
        const signals = measureSignals(turns, splitSentences(turns));
        const bySpeaker = countWordsBySpeaker(turns);
        const labelled = bySpeaker.agent + bySpeaker.customer;
        expect(signals.talkRatio === null).toBe(labelled === 0);
        expect(signals.questions.length).toBe(
          signals.agentQuestionCount +
            signals.customerQuestionCount +
            signals.questions.filter(({ speaker }) => speaker === 'unknown').length,
        );
        for (const span of signals.questions) {
          const turn = turns[span.turn];
          expect(turn?.text.includes(cut(text, span))).toBe(true);
          expect(turn?.speaker).toBe(span.speaker);
        }
        const monologue = turns.filter(
          ({ start, end }) =>
            signals.longestMonologue && start >= signals.longestMonologue.start && end <= signals.longestMonologue.end,
        );
        const spoken = monologue.reduce((sum, turn) => sum + countWords(turn.text), 0);
        expect(spoken).toBe(signals.longestMonologueWords);
      }),
    );
  });
});
