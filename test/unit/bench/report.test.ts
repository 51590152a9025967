import { describe, expect, test } from '@jest/globals';
import { reportLines, type SetReport } from '../../../bench/eval/report.ts';
import { score, type Judged } from '../../../bench/eval/score.ts';
import { isHeldOut } from '../../../bench/eval/sets.ts';
import type { AnalyzedCall } from '../../../domain/analyze-record.ts';

interface Outcome {
  readonly id: string;
  readonly isSale: boolean;
  readonly found?: boolean;
  readonly slice?: string;
  readonly confidence?: number;
  readonly text?: string;
  readonly rejected?: string;
}

/** An item judged: by default it came out as its label says. */
function judged({
  id,
  isSale,
  found = isSale,
  slice = 'shop',
  confidence = 0.5,
  text = 'Customer: hi',
  rejected,
}: Outcome): Judged {
  const pair = { expected: isSale ? 'sale' : 'no sale', got: found ? 'sale' : 'no sale' };
  const call = {
    is_conversion: found,
    conversion_phrase: found ? 'do it' : null,
    evidence: [{ rule: 'conversion.assent', turn: 1, speaker: 'customer', start: 0, end: 1 }],
  };
  return {
    id,
    slice,
    pair,
    fault: isSale === found ? null : `labelled ${pair.expected}, found ${pair.got}`,
    confidence,
    rejected: rejected ?? null,
    call: rejected === undefined ? (call as unknown as AnalyzedCall) : null,
    item: { id, slice, record: { transcript_text: text }, label: { is_conversion: isSale } },
  };
}

function reportOf(outcomes: readonly Outcome[], more: Partial<SetReport> = {}): SetReport {
  const items = outcomes.map(judged);
  return {
    source: 'my calls',
    isOwn: false,
    set: 'conversion',
    sha256: 'aaa',
    items: items.length,
    all: score('conversion', items),
    tuned: score(
      'conversion',
      items.filter((one) => !isHeldOut(one)),
    ),
    heldOut: score('conversion', items.filter(isHeldOut)),
    floor: 'none',
    regressions: [],
    judged: items,
    ...more,
  };
}

const RIGHT: readonly Outcome[] = [
  { id: 'x-1', isSale: true },
  { id: 'x-2', isSale: false },
];

describe('figures', () => {
  test('a set with its figures in three columns, its confusion, its slices and its wrong items', () => {
    const lines = reportLines(
      [
        reportOf([
          { id: 'x-1', isSale: true, slice: 'shop_a' },
          { id: 'x-2', isSale: true, found: false, slice: 'shop_a', text: 'Agent: so?\nCustomer: go on then' },
          { id: 'x-3', isSale: false, found: true, slice: 'bank_a' },
          { id: 'x-4', isSale: false, slice: 'bank_a' },
          { id: 'x-5', isSale: false, slice: 'gym_a' },
        ]),
      ],
      3,
    );
    expect(lines).toEqual([
      'conversion: 5 items of my calls',
      '                                 all     tuned  held out',
      '  items                            5         4         1',
      '  balanced accuracy            0.583     0.750     0.000',
      '  precision                    0.500     1.000     0.000',
      '  recall                       0.500     0.500         -',
      '  F1                           0.500     0.667     0.000',
      '  macro F1                     0.583     0.733     0.000',
      '  worst source, accuracy       0.500     0.500     0.000',
      '  phrase is the customer’s     0.000     0.000         -',
      '  2 labelled sale: 1 found sale, 1 found no sale',
      '  3 labelled no sale: 2 found no sale, 1 found sale',
      '  right by slice: bank_a 1 of 2, shop_a 1 of 2; no fault in 1 more',
      '  2 wrong, 1 of them held out and not shown; the surest first:',
      '    x-2 (shop_a): labelled sale, found no sale by conversion.assent',
      '      Agent: so? | Customer: go on then',
      '  no floor is recorded for this data',
      '',
    ]);
  });

  test('the worst slice comes first', () => {
    const outcomes = [
      { id: 'x-1', isSale: true, slice: 'a' },
      { id: 'x-2', isSale: true, slice: 'a' },
      { id: 'x-4', isSale: true, found: false, slice: 'a' },
      { id: 'x-5', isSale: true, found: false, slice: 'b' },
    ];
    expect(reportLines([reportOf(outcomes)], 0)).toContain('  right by slice: b 0 of 1, a 2 of 3');
  });

  test('a measure that the set has no items for is left out', () => {
    const lines = reportLines([reportOf([{ id: 'x-1', isSale: false }])], 3);
    expect(lines.filter((line) => line.includes('phrase is'))).toEqual([]);
  });

  test('a set without faults says so', () => {
    expect(reportLines([reportOf(RIGHT)], 3).slice(-3)).toEqual([
      '  all right',
      '  no floor is recorded for this data',
      '',
    ]);
  });
});

describe('wrong items', () => {
  test('the surest come first, as many as asked for, with the phrase that misled', () => {
    const wrong = [0.6, 0.9, 0.7].map((confidence, index) => ({
      id: `x-${index * 3 + 1}`,
      isSale: false,
      found: true,
      confidence,
    }));
    const lines = reportLines([reportOf(wrong)], 2);
    expect(lines.filter((line) => line.startsWith('    x-'))).toEqual([
      '    x-4 (shop): labelled no sale, found sale by conversion.assent on "do it"',
      '    x-7 (shop): labelled no sale, found sale by conversion.assent on "do it"',
    ]);
  });

  test('only the end of a long transcript is shown, in lines that a terminal holds', () => {
    const lines = reportLines(
      [reportOf([{ id: 'x-1', isSale: true, found: false, text: `${'word '.repeat(200)}end` }])],
      1,
    );
    const shown = lines.filter((line) => /^ {6,8}\S/.test(line));
    expect(shown[0]?.startsWith('      … ')).toBe(true);
    expect(shown.at(-1)?.endsWith('word end')).toBe(true);
    expect(shown.join(' ').replace(/\s+/g, ' ').trim()).toBe(`… ${'word '.repeat(79)}end`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(118);
  });

  test('records that the pipeline would quarantine are counted by their reason', () => {
    const outcomes = [
      { id: 'x-1', isSale: false, rejected: 'invalid_timestamp' },
      { id: 'x-2', isSale: false, rejected: 'missing_call_id' },
      { id: 'x-3', isSale: false, rejected: 'invalid_timestamp' },
    ];
    expect(reportLines([reportOf(outcomes)], 3).slice(1, 3)).toEqual([
      '  2 of them rejected as invalid_timestamp, counted as finding nothing; first x-1',
      '  1 of them rejected as missing_call_id, counted as finding nothing; first x-2',
    ]);
  });
});

describe('floors', () => {
  const regressions = [
    { set: 'conversion', measure: 'F1', floor: 0.9, value: 0.8751 },
    { set: 'conversion', measure: 'recall', floor: 0.9, value: null },
  ];
  const floorLines = (more: Partial<SetReport>): string[] => reportLines([reportOf(RIGHT, more)], 0).slice(0, -1);

  test('held', () => {
    expect(floorLines({ floor: 'held' }).at(-1)).toBe('  every figure is at its floor or above');
  });

  test('broken: every figure below its floor is named', () => {
    expect(floorLines({ floor: 'broken', regressions }).slice(-2)).toEqual([
      '  BELOW ITS FLOOR: F1 is 0.875, its floor is 0.900',
      '  BELOW ITS FLOOR: recall is -, its floor is 0.900',
    ]);
  });

  test('recorded: a floor that was lowered by it is named', () => {
    expect(floorLines({ floor: 'recorded', regressions: regressions.slice(0, 1) }).slice(-2)).toEqual([
      '  recorded as the floor of this data',
      '  FLOOR LOWERED: F1 is 0.875, its floor was 0.900',
    ]);
  });
});
