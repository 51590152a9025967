import { describe, expect, it } from '@jest/globals';
import { callIdOf } from '../../../domain/call-record.ts';
import { callIdsIn } from '../../../domain/sample-call-ids.ts';

describe('the call ids that a raw sample names', () => {
  it.each([
    ['{"call_id": "a-1", "transcript_text": "cut he', ['a-1']],
    ['[{"call_id":"a"},\n {"call_id" : 17 },{"call_id":"a"}', ['a', '17']],
    [String.raw`{"call_id": " z\u00fc \"x\" "`, ['zü "x"']],
    ['{"call_id": 17.50}', ['17.5']],
    ['{"call_id": "cut he', []],
    ['{"call_id": null} {"call_id": ""} {"call_id": {}} {"call_id": 1e400}', []],
    [String.raw`{"call_id": "bad \q escape"}`, []],
    ['no record', []],
  ])('of %j are %j', (sample, callIds) => {
    expect(callIdsIn(sample)).toEqual(callIds);
  });

  it('cost no more than its length in a text made to be tried at every place', () => {
    const hostile = `${'"call_id": "'.repeat(80_000)}${'\\'.repeat(100_000)}`;
    expect(callIdsIn(hostile)).toEqual([]);
  });
});

describe('callIdOf', () => {
  it.each([
    [' a ', 'a'],
    [17, '17'],
    [2 ** 60, null],
    ['', null],
    ['a\nb', null],
    ['x'.repeat(201), null],
    [null, null],
    [{}, null],
  ])('of %j is %j', (value, callId) => {
    expect(callIdOf(value)).toBe(callId);
  });
});
