import { describe, expect, test } from '@jest/globals';
import { piiScore, piiVerdict } from '../../../bench/eval/score-pii.ts';
import type { Judged } from '../../../bench/eval/score.ts';
import type { Item } from '../../../bench/eval/sets.ts';
import type { AnalyzedCall } from '../../../domain/analyze-record.ts';

interface Case {
  /** The transcript, with `{type:value}` for labelled values and `{~:value}` for what may be redacted or not. */
  readonly text: string;
  /** What was redacted, as words of the transcript: each at its first place. */
  readonly redacted: readonly string[];
  /** The redacted transcript. */
  readonly left?: string;
}

function caseOf({ text, redacted, left = '' }: Case): { item: Item<'pii'>; call: AnalyzedCall } {
  const spans: Item<'pii'>['label']['spans'] = [];
  const ignore_spans: Item<'pii'>['label']['ignore_spans'] = [];
  let transcript_text = '';
  for (const part of text.split(/(\{[^}]*\})/)) {
    const [, type = '', value = ''] = /^\{(.*?):(.*)\}$/.exec(part) ?? [];
    const start = Array.from(transcript_text).length;
    const end = start + Array.from(value).length;
    if (type === '~') ignore_spans.push({ start, end });
    else if (type !== '') spans.push({ type, start, end, value });
    transcript_text += type === '' ? part : value;
  }
  const redactions = redacted.map((words) => {
    const start = Array.from(transcript_text.slice(0, transcript_text.indexOf(words))).length;
    return { type: 'phone', start, end: start + Array.from(words).length };
  });
  return {
    item: { id: 'x-1', slice: 's', record: { transcript_text }, label: { spans, ignore_spans } },
    call: { redactions, transcript_text: left } as unknown as AnalyzedCall,
  };
}

function faultOf(one: Case): string | null {
  const { item, call } = caseOf(one);
  return piiVerdict(item, call).fault;
}

function scoreOf(...cases: readonly Case[]): ReturnType<typeof piiScore> {
  return piiScore(cases.map((one) => caseOf(one) as unknown as Judged));
}

const CARD = '4242 4242 4242 4242';

describe('one value', () => {
  test('is found when all of it is redacted, whatever the signs before it', () => {
    expect(faultOf({ text: `😀 it is {card:${CARD}}`, redacted: [CARD] })).toBeNull();
  });

  test('is found when its last four digits stay', () => {
    expect(faultOf({ text: `{card:${CARD}}`, redacted: ['4242 4242 4242'] })).toBeNull();
  });

  test('is missed when five digits stay', () => {
    expect(faultOf({ text: '{phone:212 555 0142}', redacted: ['212 55'] })).toBe('missed phone "212 555 0142"');
  });

  test('of an e-mail nothing before the @ may stay, the domain may', () => {
    const text = '{email:jo@example.com}';
    expect(faultOf({ text, redacted: ['jo'] })).toBeNull();
    expect(faultOf({ text, redacted: ['o@example.com'] })).toBe('missed email "jo@example.com"');
  });

  test('of a spoken e-mail nothing may stay', () => {
    const text = '{email:jo at example dot com}';
    expect(faultOf({ text, redacted: ['jo at example'] })).toBe('missed email "jo at example dot com"');
    expect(faultOf({ text, redacted: ['jo at example dot com'] })).toBeNull();
  });

  test('the @ of another value is none of this one’s', () => {
    const text = '{email:jo at example dot com} or {email:a@example.com}';
    expect(faultOf({ text, redacted: ['jo at example dot com'] })).toBe('missed email "a@example.com"');
  });

  test('a part of four digits is found only when it is gone', () => {
    const text = 'first {ssn:987}, then {ssn:65}, then {ssn:4320}';
    expect(faultOf({ text, redacted: ['987'] })).toBe('missed ssn "65", missed ssn "4320"');
  });

  test('is still there when the redacted text holds it at another place', () => {
    const left = 'Customer: [PHONE]. Agent: 555-0142, thanks';
    expect(faultOf({ text: '{phone:555-0142}', redacted: ['555-0142'], left })).toBe(
      'left phone "555-0142" elsewhere in the text',
    );
  });
});

describe('too much', () => {
  test('a redaction that touches no value is named', () => {
    expect(faultOf({ text: 'order 8841 for {phone:555-0142}', redacted: ['8841', '555-0142'] })).toBe(
      'redacted "8841" for nothing',
    );
  });

  test('what may be redacted or not counts for nothing', () => {
    expect(faultOf({ text: 'I am {~:Ruth}', redacted: ['Ruth'] })).toBeNull();
    expect(scoreOf({ text: 'I am {~:Ruth}', redacted: ['Ruth'] })).toMatchObject({ recall: null, precision: null });
  });

  test('two redactions side by side touch only what they share a character with', () => {
    expect(faultOf({ text: 'ab{phone:555-0142}cd', redacted: ['ab', '555-0142', 'cd'] })).toBe(
      'redacted "ab" for nothing, redacted "cd" for nothing',
    );
  });
});

test('a record that was rejected has missed every value', () => {
  const { item } = caseOf({ text: '{phone:555-0142}', redacted: [] });
  expect(piiVerdict(item, null)).toEqual({
    pair: { expected: 'right', got: 'wrong' },
    fault: 'missed phone "555-0142"',
  });
});

test('recall counts values, precision redacted stretches, each type has its own recall', () => {
  const measures = scoreOf(
    { text: `{card:${CARD}} and {phone:555-0142}`, redacted: [CARD], left: 'x' },
    { text: '{phone:555-0199} on the 4th', redacted: ['555', '-0199', '4th'], left: '555-0199' },
    { text: 'nothing here', redacted: [] },
  );
  expect(measures).toEqual({
    recall: 2 / 3,
    precision: 3 / 4,
    'nothing left in the text': 1 / 2,
    'card recall': 1,
    'phone recall': 1 / 2,
  });
});
