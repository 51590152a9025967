import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../domain/sentences.ts';
import { cuesOf } from '../../../domain/sentiment-cues.ts';
import { shoutsIn } from '../../../domain/sentiment-features.ts';
import { scoreSentiment, type SentimentOutcome } from '../../../domain/sentiment.ts';
import { splitTurns } from '../../../domain/transcript.ts';
import { readText } from '../../../domain/read-sentence.ts';

function sentimentOf(text: string): SentimentOutcome {
  const turns = splitTurns(text);
  return scoreSentiment(turns, splitSentences(turns));
}

const cues = (text: string): [string, string, number][] =>
  cuesOf(readText(text)).map(({ kind, value, from, until }) => [
    text.slice(from, until),
    kind,
    Number(value.toFixed(2)),
  ]);
const words = (text: string): string[] =>
  sentimentOf(text).hits.map((hit) => hit.sentence.text.slice(hit.from, hit.until));

describe('cues of a sentence', () => {
  it.each([
    ['the soup was great', [['great', 'praise', 3.2]]],
    ['the soup was not great', [['not great', 'letDown', -2.2]]],
    ['it was never a lovely place', [['lovely', 'not praise', -1.92]]],
    ['i did not say so, and it is lovely', [['lovely', 'praise', 3.2]]],
    ['we never saw the house of our lovely friends', [['lovely', 'praise', 3.2]]],
    ['i will never be back', [['be back', 'not loyal', -1.56]]],
    ['it was lovely though', [['lovely', 'praise', 3.2]]],
    ['nobody was horrible to us', [['horrible', 'not anger', 1.8]]],
    ['it was really awful', [['awful', 'anger', -3.9]]],
    ['it was slightly awful', [['awful', 'anger', -2.1]]],
    [
      'the room was lovely but the food was awful',
      [
        ['lovely', 'praise', 1.6],
        ['awful', 'anger', -3],
      ],
    ],
    ['it is worth it', [['worth it', 'pleased', 2.4]]],
    ['it is not worth it', [['not worth', 'turned', -2.8]]],
    ['they waited over three hours', [['waited over three hours', 'letDown', -2.2]]],
    ["i won't be back", [["won't be back", 'turned', -2.8]]],
    ['i will be back', [['will be back', 'loyal', 2.6]]],
    ['i would like a room', [['would like', 'telling', 0]]],
    [
      'thanks :)',
      [
        ['thanks', 'mild', 0.8],
        [':)', 'liking', 2],
      ],
    ],
    ['see (1:day)', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});

describe('shouts', () => {
  it.each([
    ['Hello!! Are you there???', 2],
    ['I need it NOW', 0],
    ['THIS IS WRONG', 2],
    ['Fine! Good?', 0],
    ['', 0],
  ])('in %j are %d', (text, shouts) => {
    expect(shoutsIn(text)).toBe(shouts);
  });
});

describe('sentiment of a remark', () => {
  it.each([
    ['Customer: The staff were wonderful and the food was delicious.', 'positive'],
    ['Customer: The staff were rude and the food was disgusting.', 'negative'],
    ['Customer: We went there on Friday for lunch.', 'neutral'],
    ['Customer: It was wonderful once, but now it is awful.', 'negative'],
    ['Customer: I wish we had gone somewhere else.', 'negative'],
    ['Customer: ...', 'neutral'],
    ['', 'neutral'],
  ])('%j is %s', (text, label) => {
    expect(sentimentOf(text).label).toBe(label);
  });

  it('agrees with its label', () => {
    for (const text of [
      'lovely',
      'awful',
      'not bad',
      'the late bus',
      'why?',
      'awful but lovely',
      'lovely but awful',
      'hm',
    ]) {
      const { score, label } = sentimentOf(`Customer: ${text}`);
      expect([text, label]).toEqual([text, score > 0.1 ? 'positive' : score < -0.1 ? 'negative' : 'neutral']);
    }
  });
});

describe('sentiment of a call', () => {
  const polite =
    'Agent: Which city? Customer: Great, Berlin. Agent: And the zip code? Customer: Sure, 10115. Agent: Done. Customer: Perfect, thanks.';

  it('takes polite words for no mood', () => {
    expect(sentimentOf(polite)).toMatchObject({ label: 'neutral', positiveCount: 0, negativeCount: 0, hits: [] });
  });

  it('tells a problem from annoyance', () => {
    const problem =
      'Customer: My card was stolen and my account is closed. Agent: Your name? Customer: Ann Lee. Agent: It is blocked.';
    expect(sentimentOf(problem).label).toBe('neutral');
    expect(
      sentimentOf(`${problem} Customer: I already told you that! This is ridiculous, get me your manager.`).label,
    ).toBe('negative');
  });

  it('hears a temper in a call of few words', () => {
    expect(sentimentOf('Agent: Wonderful, I am so happy! Customer: This is awful.')).toMatchObject({
      label: 'negative',
      agentLabel: 'positive',
    });
  });

  it('hears a pleased customer', () => {
    expect(
      sentimentOf('Agent: It is repaired. Customer: You have been so kind, I am really impressed by this.').label,
    ).toBe('positive');
  });

  it('is told by quarter, by turn and by how it changed', () => {
    const text = `Customer: This is awful. Agent: ${'I see. '.repeat(30)}Customer: I am really impressed now, it is a delight.`;
    const { quarters, change, turnScores, agentScore, agentLabel } = sentimentOf(text);
    expect(quarters).toEqual([-0.4286, null, null, 0.5349]);
    expect(change).toBe(0.9635);
    expect(turnScores).toEqual([-0.4286, 0, 0.5349]);
    expect([agentScore, agentLabel]).toEqual([0, 'neutral']);
  });

  it('has no change where one quarter alone is heard, and no agent where none speaks', () => {
    expect(sentimentOf('Customer: This is awful.')).toMatchObject({ change: null, agentScore: null, agentLabel: null });
  });

  it('has a score for every turn, null where nothing is said', () => {
    expect(sentimentOf('Agent: Hello. Customer: ... Agent: Still here?').turnScores).toEqual([0, null, 0]);
  });
});

describe('words that moved the score', () => {
  it('stand in the text, in its order, and are counted', () => {
    const text = 'Customer: The rooms were lovely. The food was not good. Waited over three hours!';
    const { hits, positiveCount, negativeCount } = sentimentOf(text);
    expect(words(text)).toEqual(['lovely', 'not good', 'waited over three hours']);
    expect(hits.map(({ polarity, weight }) => [polarity, weight])).toEqual([
      ['positive', 3.2],
      ['negative', -2.2],
      ['negative', -2.2],
    ]);
    expect([positiveCount, negativeCount]).toEqual([1, 2]);
  });

  it('are the customer’s alone', () => {
    expect(words('Agent: Wonderful, lovely! Customer: It was a terrible week. Agent: Terrible.')).toEqual(['terrible']);
  });

  it('are given up to 500, and counted beyond', () => {
    const { hits, negativeCount } = sentimentOf(`Customer: ${'awful '.repeat(700)}`);
    expect([hits.length, negativeCount]).toEqual([500, 700]);
  });
});

describe('a remark without a cue', () => {
  it('has the words of the vocabulary for hits', () => {
    const text = 'Customer: It was terrifying and nobody was there.';
    const { label, negativeCount } = sentimentOf(text);
    expect(cuesOf(readText('it was terrifying and nobody was there.'))).toEqual([]);
    expect([label, words(text), negativeCount]).toEqual(['negative', ['terrifying', 'nobody'], 2]);
  });

  it('has none of them within a cue, and none in an exchange', () => {
    expect(words('Customer: Stop, nobody called me back.')).toEqual(['stop', 'nobody called']);
    expect(words('Agent: Hello. Customer: It was terrifying and nobody was there.')).toEqual([]);
  });

  it('has its strongest word for a hit where none is a sign by itself', () => {
    const text = "Customer: My daughter's milkshake was basically milk.";
    const { label, hits, negativeCount } = sentimentOf(text);
    expect([label, words(text), negativeCount]).toEqual(['negative', ['basically'], 1]);
    expect(Math.abs(hits[0]?.weight ?? 0)).toBeLessThan(0.2);
  });

  it('never has a label without a hit of its polarity', () => {
    const some = [
      'waited',
      'again',
      'never',
      'always',
      'home',
      'helped',
      'asked',
      'the',
      'of',
      'charity',
      'kids',
      'why',
    ];
    for (const one of some)
      for (const other of some) {
        const { label, positiveCount, negativeCount, hits } = sentimentOf(`Customer: ${one} ${other}`);
        expect(hits).toHaveLength(positiveCount + negativeCount);
        expect({
          one,
          other,
          count: label === 'positive' ? positiveCount : label === 'negative' ? negativeCount : 1,
        }).not.toMatchObject({ count: 0 });
      }
  });

  it('says no more for its length', () => {
    const { score } = sentimentOf(`Customer: ${'We went to the shop on a day of the week. '.repeat(200)}`);
    expect(score).toBe(sentimentOf('Customer: We went to the shop on a day of the week.').score);
  });
});

describe('sentiment of a text without labels', () => {
  it('is the same with less confidence', () => {
    const labelled = sentimentOf('Customer: This is terrible.');
    const unlabelled = sentimentOf('This is terrible.');
    expect(unlabelled.score).toBe(labelled.score);
    expect(unlabelled.confidence).toBeCloseTo(labelled.confidence * 0.6, 3);
    expect(unlabelled.hits.map((hit) => hit.speaker)).toEqual(['unknown']);
  });

  it('of nothing is nothing', () => {
    expect(sentimentOf('')).toEqual({
      score: 0,
      label: 'neutral',
      confidence: 0,
      positiveCount: 0,
      negativeCount: 0,
      quarters: [null, null, null, null],
      change: null,
      agentScore: null,
      agentLabel: null,
      turnScores: [],
      hits: [],
    });
  });
});
