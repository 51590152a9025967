import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isHeldOut, readSets } from '../../../bench/eval/sets.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'converza-sets-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const record = { call_id: 'x-1', transcript_text: 'Customer: hi' };
const sale = (id: string): object => ({ id, slice: 's', record, label: { is_conversion: true } });
const tone = (label: object): object => ({ id: 'x-1', slice: 's', record, label });
const values = (transcript_text: string, label: object): object => ({
  id: 'x-1',
  slice: 's',
  record: { transcript_text },
  label: { spans: [], ignore_spans: [], ...label },
});

function write(name: string, ...lines: readonly (string | object)[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return file;
}

function complaint(): string {
  try {
    readSets(folder);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

describe('reading', () => {
  test('the sets that a folder holds are read, empty lines passed over, other fields kept', () => {
    write('conversion.jsonl', { ...sale('x-1'), source: 'mine' }, '', sale('x-2'));
    write('sentiment.jsonl', tone({ scheme: '3class', sentiment: 'neutral' }));
    write('notes.jsonl', 'not a set');
    const sets = readSets(folder);
    expect(sets.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['conversion', ['x-1', 'x-2']],
      ['sentiment', ['x-1']],
    ]);
    expect(sets[0]?.items[0]?.record).toEqual(record);
  });

  test('a set is named by its bytes: one more blank changes the hash', () => {
    write('conversion.jsonl', sale('x-1'));
    const [before] = readSets(folder);
    const [again] = readSets(folder);
    write('conversion.jsonl', `${JSON.stringify(sale('x-1'))} `);
    const [after] = readSets(folder);
    expect(before?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(again?.sha256).toBe(before?.sha256);
    expect(after?.sha256).not.toBe(before?.sha256);
  });

  test('spans are counted in code points: a face before the value is one', () => {
    write('pii.jsonl', values('😀 555-0142', { spans: [{ type: 'phone', start: 2, end: 10, value: '555-0142' }] }));
    expect(complaint()).toBe('none');
  });
});

describe('complaints name file and line', () => {
  test('a line that is no JSON', () => {
    const file = write('conversion.jsonl', sale('x-1'), '', '{"id": ');
    expect(complaint()).toContain(`${file}, line 3: no JSON: `);
  });

  test('a field that is missing', () => {
    const file = write('conversion.jsonl', sale('x-1'), { ...sale('x-2'), label: {} });
    expect(complaint()).toContain(`${file}, line 2: `);
    expect(complaint()).toContain('label.is_conversion');
  });

  test('an id that came before', () => {
    const file = write('conversion.jsonl', sale('x-1'), sale('x-2'), sale('x-1'));
    expect(complaint()).toBe(`${file}, line 3: id x-1 is that of line 1`);
  });

  test('an upsell status that is none of the three', () => {
    const label = { upsell_status: 'offered' };
    const file = write('upsell.jsonl', { id: 'x-1', slice: 's', record, label });
    expect(complaint()).toContain(`${file}, line 1: `);
    expect(complaint()).toContain('label.upsell_status');
  });

  test('a sentiment of no scheme, and one that is no class of its scheme', () => {
    write('sentiment.jsonl', tone({ scheme: '5class', sentiment: 'neutral' }));
    expect(complaint()).toContain('label.scheme');
    write('sentiment.jsonl', tone({ scheme: '3class', sentiment: 'angry' }));
    expect(complaint()).toContain('label.sentiment');
    write('sentiment.jsonl', tone({ scheme: 'negative_vs_rest', sentiment: 'angry' }));
    expect(complaint()).toBe('none');
  });

  test('a span in UTF-16 units, which is not where its value stands', () => {
    const file = write(
      'pii.jsonl',
      values('😀 555-0142', { spans: [{ type: 'phone', start: 3, end: 10, value: '555-0142' }] }),
    );
    expect(complaint()).toBe(`${file}, line 1: span 3 to 10 is "55-0142", not its value "555-0142"`);
  });

  test('a span past the end of the transcript, and one of no length', () => {
    const file = write('pii.jsonl', values('😀 a', { ignore_spans: [{ start: 2, end: 4 }] }));
    expect(complaint()).toBe(`${file}, line 1: span 2 to 4 is not inside the transcript`);
    write('pii.jsonl', values('abc', { ignore_spans: [{ start: 2, end: 2 }] }));
    expect(complaint()).toBe(`${file}, line 1: span 2 to 2 is not inside the transcript`);
  });

  test('a set without items', () => {
    const file = write('conversion.jsonl', '');
    expect(complaint()).toBe(`${file} holds no items.`);
  });

  test('a folder without any set', () => {
    write('conversions.jsonl', sale('x-1'));
    expect(complaint()).toBe(`${folder} holds none of conversion.jsonl, upsell.jsonl, sentiment.jsonl, pii.jsonl.`);
  });
});

test('an item is held out when the number that ends its id is a multiple of three', () => {
  const ids = ['own-conv-3', 'own-conv-12', 'a9', 'own-conv-4', 'own-conv-13', 'a6b', 'plain'];
  expect(ids.filter((id) => isHeldOut({ id }))).toEqual(['own-conv-3', 'own-conv-12', 'a9']);
});
