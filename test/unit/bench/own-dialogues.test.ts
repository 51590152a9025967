import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { evaluateSet } from '../../../bench/eval/evaluate.ts';
import { readFloors } from '../../../bench/eval/floors.ts';
import { isHeldOut, readSets, type Item, type SetName } from '../../../bench/eval/sets.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const SETS = readSets(fileURLToPath(new URL('../../../bench/data/dialogues', import.meta.url)));

function itemsOf<Name extends SetName>(name: Name): readonly Item<Name>[] {
  return (SETS.find((set) => set.name === name)?.items ?? []) as unknown as readonly Item<Name>[];
}

function shareOf<T>(items: readonly T[], isOfClass: (item: T) => boolean): number {
  return items.filter(isOfClass).length / items.length;
}

test('each of the four sets is there, with ids of its own that its records carry', () => {
  expect(SETS.map(({ name }) => name)).toEqual(['conversion', 'upsell', 'sentiment', 'pii']);
  const items = SETS.flatMap((set) => set.items);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter(({ id, record }) => record['call_id'] !== id)).toEqual([]);
});

test.each([
  ['conversion', (item: Item) => (item as Item<'conversion'>).label.is_conversion],
  ['upsell', (item: Item) => (item as Item<'upsell'>).label.upsell_accepted === true],
  ['sentiment', (item: Item) => (item as Item<'sentiment'>).label.sentiment === 'negative'],
  ['pii', (item: Item) => (item as Item<'pii'>).label.spans.length > 0],
] as const)('no class of %s is rare, in the part to tune on or the held-out part', (name, isOfClass) => {
  const items: readonly Item[] = itemsOf(name);
  for (const part of [items.filter(isHeldOut), items.filter((item) => !isHeldOut(item))]) {
    expect(part.length).toBeGreaterThan(20);
    expect(shareOf(part, isOfClass)).toBeGreaterThan(0.3);
    expect(shareOf(part, isOfClass)).toBeLessThan(0.8);
  }
});

test('an amount stands only where an upsell was accepted', () => {
  const odd = itemsOf('upsell').filter(
    ({ label }) =>
      label.upsell_accepted !== (label.upsell_status === 'accepted') ||
      (typeof label.upsell_amount === 'number') !==
        (label.upsell_status === 'accepted' && label.amount_scored === true),
  );
  expect(odd).toEqual([]);
});

test('personal values are nobody’s: reserved domains, advertised or unissued SSNs', () => {
  const values = itemsOf('pii').flatMap(({ label }) => label.spans);
  const mails = values.filter(({ type, value }) => type === 'email' && value.includes('.'));
  expect(mails.filter(({ value }) => !/[@.]example\.(com|org|net|de|co\.uk)$/.test(value))).toEqual([]);
  const numbers = values.filter(({ type, value }) => type === 'ssn' && /\d{3}\D?\d{2}\D?\d{4}/.test(value));
  expect(numbers.filter(({ value }) => !/^(987|078|219)/.test(value))).toEqual([]);
});

test('every set has recorded floors, and the rules of today reach them', () => {
  const floors = readFloors(new URL('../../../bench/data/floors.json', import.meta.url));
  const reports = SETS.map((set) => evaluateSet({ set, source: 'own', isOwn: true }, UTC_RULES, floors, false));
  expect(reports.map(({ set, floor, regressions }) => ({ set, floor, regressions }))).toEqual(
    SETS.map(({ name }) => ({ set: name, floor: 'held', regressions: [] })),
  );
});
