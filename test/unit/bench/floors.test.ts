import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFloors, recordFloors, regressions, type Recorded } from '../../../bench/eval/floors.ts';

let folder: string;
let file: URL;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'converza-floors-'));
  file = pathToFileURL(path.join(folder, 'floors.json'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SET = { name: 'conversion', sha256: 'aaa' } as const;

function figures(sha256: string, measures: Recorded['measures'], isOwn = false): Recorded {
  return { set: { name: 'conversion', sha256 }, isOwn, measures };
}

test('without a file there are no floors, and nothing regresses', () => {
  expect(readFloors(file)).toEqual({});
  expect(regressions({}, SET, { F1: 0 })).toEqual([]);
});

test('figures are recorded rounded down, unknown ones not at all', () => {
  recordFloors(file, [figures('aaa', { F1: 0.87999, recall: 1, 'refused F1': null })]);
  expect(readFloors(file)).toEqual({
    aaa: { set: 'conversion', own: false, measures: { F1: 0.879, recall: 1 } },
  });
  expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
});

test('only figures below their floor regress, the same figure does not', () => {
  recordFloors(file, [figures('aaa', { F1: 0.8, recall: 0.7, precision: 0.9 })]);
  expect(regressions(readFloors(file), SET, { F1: 0.799, recall: 0.7, precision: 0.95 })).toEqual([
    { set: 'conversion', measure: 'F1', floor: 0.8, value: 0.799 },
  ]);
});

test('a figure that can no longer be counted regresses', () => {
  recordFloors(file, [figures('aaa', { F1: 0.8, recall: 0.7 })]);
  expect(regressions(readFloors(file), SET, { F1: null })).toEqual([
    { set: 'conversion', measure: 'F1', floor: 0.8, value: null },
    { set: 'conversion', measure: 'recall', floor: 0.7, value: null },
  ]);
});

test('floors hold for the very bytes of a set, not for another set of its name', () => {
  recordFloors(file, [figures('aaa', { F1: 0.8 })]);
  expect(regressions(readFloors(file), { name: 'conversion', sha256: 'bbb' }, { F1: 0.1 })).toEqual([]);
});

test('recording keeps the floors of other data and drops those of our own dialogues as they were before', () => {
  recordFloors(file, [figures('own-1', { F1: 0.5 }, true), figures('yours', { F1: 0.6 })]);
  recordFloors(file, [figures('own-2', { F1: 0.7 }, true)]);
  expect(readFloors(file)).toEqual({
    yours: { set: 'conversion', own: false, measures: { F1: 0.6 } },
    'own-2': { set: 'conversion', own: true, measures: { F1: 0.7 } },
  });
});

test('recording again replaces the floors of the same bytes', () => {
  recordFloors(file, [figures('aaa', { F1: 0.8, recall: 0.9 })]);
  recordFloors(file, [figures('aaa', { F1: 0.6 })]);
  expect(readFloors(file)).toEqual({ aaa: { set: 'conversion', own: false, measures: { F1: 0.6 } } });
});

test.each(['{"aaa": {"set": "conversion", "own": true, "measures": {"F1": "high"}}}', '{"aaa": '])(
  'a file that does not hold floors is named: %s',
  (text) => {
    writeFileSync(file, text);
    expect(() => readFloors(file)).toThrow(`${path.join(folder, 'floors.json')} does not hold floors: `);
  },
);
