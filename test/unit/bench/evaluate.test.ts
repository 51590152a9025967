import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluateSet } from '../../../bench/eval/evaluate.ts';
import type { Floors } from '../../../bench/eval/floors.ts';
import type { SetReport } from '../../../bench/eval/report.ts';
import { isHeldOut, readSets, SET_NAMES, type Item, type LabelledSet } from '../../../bench/eval/sets.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/evaluation.md', import.meta.url), 'utf8');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'converza-evaluate-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Calls in which nothing is sold: those labelled as sales are wrong. */
function callsOf(labels: Readonly<Record<string, boolean>>): LabelledSet {
  const items = Object.entries(labels).map(([id, is_conversion]): Item => {
    const record = {
      call_id: id,
      agent_name: 'Maya',
      timestamp: '2025-03-01T10:00:00Z',
      transcript_text: 'Agent: Hello.\nCustomer: Hello.',
    };
    return { id, slice: 's', record, label: { is_conversion } };
  });
  return { name: 'conversion', items, sha256: 'aaa' };
}

function reportOn(set: LabelledSet, floor: number | null, isRecording = false): SetReport {
  const floors: Floors = floor === null ? {} : { aaa: { set: 'conversion', own: false, measures: { recall: floor } } };
  return evaluateSet({ set, source: 'my calls', isOwn: false }, UTC_RULES, floors, isRecording);
}

describe('one set', () => {
  test('is scored as a whole, and apart in the items to tune on and the held-out ones', () => {
    const { all, tuned, heldOut } = reportOn(
      callsOf({ 'x-1': false, 'x-2': true, 'x-3': true, 'x-4': false, 'x-6': true }),
      null,
    );
    expect([all, tuned, heldOut].map(({ confusion }) => confusion)).toEqual([
      { 'no sale': { 'no sale': 2 }, sale: { 'no sale': 3 } },
      { 'no sale': { 'no sale': 2 }, sale: { 'no sale': 1 } },
      { sale: { 'no sale': 2 } },
    ]);
  });

  test('is compared with the floor of its data alone', () => {
    const set = callsOf({ 'x-1': true });
    expect(reportOn(set, null).floor).toBe('none');
    expect(reportOn(set, 0).floor).toBe('held');
    expect(reportOn(set, 0.1)).toMatchObject({
      floor: 'broken',
      regressions: [{ set: 'conversion', measure: 'recall', floor: 0.1, value: 0 }],
    });
    expect(reportOn({ ...set, sha256: 'bbb' }, 0.1).floor).toBe('none');
  });

  test('being recorded, breaks no floor, and names the one it lowers', () => {
    expect(reportOn(callsOf({ 'x-1': true }), 0.1, true)).toMatchObject({
      floor: 'recorded',
      regressions: [{ measure: 'recall', floor: 0.1, value: 0 }],
    });
  });
});

test('the examples of the document are read, and scored without a record being rejected', () => {
  const examples = [...DOCUMENT.matchAll(/^```text\n(.*?)^```/gms)].map(([, lines]) => lines ?? '');
  expect(examples.length).toBe(SET_NAMES.length);
  for (const [index, lines] of examples.entries()) writeFileSync(path.join(folder, `${SET_NAMES[index]}.jsonl`), lines);
  const sets = readSets(folder);
  expect(sets.map(({ items }) => items.length)).toEqual([1, 1, 2, 1]);
  const reports = sets.map((set) => evaluateSet({ set, source: 'my calls', isOwn: false }, UTC_RULES, {}, false));
  expect(reports.flatMap(({ judged }) => judged.filter(({ rejected }) => rejected !== null))).toEqual([]);
  expect(sets.flatMap(({ items }) => items).filter(isHeldOut)).toEqual([]);
});
