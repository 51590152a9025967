import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences, spanOf } from '../../../domain/sentences.ts';
import { codePointLength, countWords } from '../../../domain/text.ts';
import { splitTurns } from '../../../domain/transcript.ts';

const said = (text: string): string[] => splitTurns(text).map((turn) => `${turn.speaker}|${turn.text}`);
const cut = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('splitTurns', () => {
  it.each([
    ['in one line', 'Agent: Hi. Customer: Hello'],
    ['on lines', 'Agent: Hi.\nCustomer: Hello\n'],
    ['with blank lines and carriage returns', '\r\n\r\nAgent:\r\n Hi.\r\n\r\nCustomer:   Hello'],
    ['in capitals', 'AGENT: Hi. CUSTOMER: Hello'],
    ['in small letters', 'agent: Hi. customer: Hello'],
    ['with a space before the colon', 'Agent : Hi. Customer : Hello'],
    ['without a space behind the colon', 'Agent:Hi.Customer:Hello'],
    ['with wide colons', 'Agent： Hi. Customer： Hello'],
  ])('reads labels %s', (_name, text) => {
    expect(said(text)).toEqual(['agent|Hi.', 'customer|Hello']);
  });

  it('reads small labels without stops between the speakers', () => {
    expect(said('agent: hi customer: hello there agent: ok')).toEqual(['agent|hi', 'customer|hello there', 'agent|ok']);
  });

  it('leaves colons and labels inside speech alone', () => {
    expect(said('Agent: The time is 10:30: fine? Customer: I told the Agent: no. My code: 7')).toEqual([
      'agent|The time is 10:30: fine?',
      'customer|I told the Agent: no. My code: 7',
    ]);
    expect(said('Agent: Ask customer: care. Customer: subagent: x')).toEqual([
      'agent|Ask customer: care.',
      'customer|subagent: x',
    ]);
    expect(said('Agent: see agent://x and Customer::name')).toEqual(['agent|see agent://x and Customer::name']);
  });

  it('gives what nobody is named for to an unknown speaker', () => {
    expect(said('Call begins. Agent: Hi')).toEqual(['unknown|Call begins.', 'agent|Hi']);
    expect(said('no labels at all')).toEqual(['unknown|no labels at all']);
    expect(said('   ')).toEqual([]);
  });

  it('drops turns without words and keeps two turns of one speaker apart', () => {
    expect(said('Agent: Customer: Customer: one Customer: two')).toEqual(['customer|one', 'customer|two']);
  });

  it('counts offsets in code points', () => {
    const text = 'Agent: 😀 hi Customer: 👍🏽 ok';
    expect(splitTurns(text)).toEqual([
      { speaker: 'agent', text: '😀 hi', start: 7, end: 11 },
      { speaker: 'customer', text: '👍🏽 ok', start: 22, end: 27 },
    ]);
  });

  it('gives spans that cut exactly the turn and its sentences out of any text', () => {
    const words = fc.constantFrom(
      'Agent:',
      'customer:',
      'Customer: ',
      '😀',
      'yes.',
      'no?',
      ' ',
      'İstanbul!',
      'Dr. Who',
      '\n',
      '…',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const turns = splitTurns(text);
        splitSentences(turns).forEach((sentences, index) => {
          const turn = turns[index];
          if (!turn) throw new Error('a sentence without a turn');
          expect(cut(text, turn.start, turn.end)).toBe(turn.text);
          for (const sentence of sentences) {
            const { start, end } = spanOf(turn, sentence);
            expect(cut(text, start, end).toLowerCase()).toHaveLength(
              turn.text.slice(sentence.offset, sentence.offset + sentence.text.length).toLowerCase().length,
            );
          }
        });
      }),
    );
  });

  it('keeps every spoken word in one turn, in order, and nothing else', () => {
    const marks = fc.constantFrom(
      'Agent:',
      'Customer:',
      '[00:12] Agent:',
      'Customer (00:01:05):',
      'Agent 2:',
      '**Customer:**',
    );
    const speech = fc.constantFrom(
      'yes, 10:30.',
      'no?',
      '😀',
      'the agent: hm',
      'a - b.',
      '(so)',
      'x>y',
      'http://a.b',
      '“q”',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, fc.array(speech, { maxLength: 5 })), { maxLength: 20 }), (parts) => {
        const text = parts.map(([mark, words]) => [mark, ...words].join(' ')).join(' ');
        const turns = splitTurns(text);
        let from = 0;
        for (const turn of turns) {
          expect(turn.start).toBeGreaterThanOrEqual(from);
          expect(cut(text, turn.start, turn.end)).toBe(turn.text);
          expect(turn.text).toBe(turn.text.trim());
          from = turn.end;
        }
        expect(turns.map((turn) => turn.text).join(' ')).toBe(parts.flatMap(([, words]) => words).join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('never overlaps turns or leaves their text, whatever is thrown at it', () => {
    const parts = fc.constantFrom(
      ...'Agent: Customer: Speaker 1 2 : ： [ ] ( ) < > - – --> 00:12 [00:12] (0:01) Maria: John Smith agent " “ ” \n . 😀 <v'.split(
        ' ',
      ),
      '1 00:00:01,000 --> 00:00:04,000',
      'how can I help?',
      'I need a room.',
      '</v>',
      '**',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.constantFrom(' ', ''), (words, joint) => {
        const text = words.join(joint);
        let from = 0;
        for (const turn of splitTurns(text)) {
          expect(turn.start).toBeGreaterThanOrEqual(from);
          expect(turn.end).toBeGreaterThan(turn.start);
          expect(cut(text, turn.start, turn.end)).toBe(turn.text);
          from = turn.end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes linear time on hostile texts', () => {
    const hostile = [
      ':'.repeat(400_000),
      'A: '.repeat(40_000),
      '[00:12'.repeat(100_000),
      '[00:12] '.repeat(30_000),
      '1 00:00:01,000 --> 00:00:04,000 x '.repeat(8_000),
      '-->'.repeat(60_000),
      'Maria John Smith: '.repeat(15_000),
      'Speaker 1: ok Speaker 2: no '.repeat(10_000),
      'Agent 00:12 '.repeat(20_000),
      '- a. '.repeat(50_000),
      '"a" '.repeat(60_000),
      `[Agent] ${'['.repeat(300_000)}`,
      '<v Agent>'.repeat(25_000),
      'agent:'.repeat(100_000),
      `Agent:${' '.repeat(500_000)}x`,
      'a'.repeat(1_000_000),
      '😀Agent: '.repeat(60_000),
    ];
    // CPU time: what else runs on the machine does not count.
    const before = process.cpuUsage();
    for (const text of hostile) splitTurns(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
  });
});

describe('splitSentences', () => {
  const sentences = (text: string): string[] =>
    splitSentences(splitTurns(`Customer: ${text}`))
      .flat()
      .map((s) => s.text);

  it('splits at marks before white space, not in numbers or behind titles', () => {
    expect(sentences('It is $1,299.99. Really?! Ask Dr. Who. ok')).toEqual([
      'it is $1,299.99.',
      'really?!',
      'ask dr. who.',
      'ok',
    ]);
  });

  it('straightens apostrophes and keeps the length of letters that grow when lowered', () => {
    expect(sentences('İ DON’T')).toEqual(["İ don't"]);
  });
});

describe('counting', () => {
  it('counts words that hold a letter or a digit', () => {
    expect(['one two', ' – a & b 3 !', '', '"quoted" (words)', 'Ольга 陈伟'].map(countWords)).toEqual([2, 3, 0, 2, 2]);
  });

  it('counts code points, a broken pair as one each', () => {
    expect(['', 'abc', '😀a', '\ud83d', '\ude00\ud83d'].map(codePointLength)).toEqual([0, 3, 2, 1, 2]);
  });
});
