import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

/** What PostgreSQL understood of an array, element by element. */
async function understood(type: string, values: readonly unknown[]): Promise<(string | null)[]> {
  const rows = await database.db.query<{ value: string | null }>(
    `select u.value::text as value from unnest($1::${type}[]) with ordinality as u (value, ordinal) order by u.ordinal`,
    [values],
  );
  return rows.map((row) => row.value);
}

describe('array parameters', () => {
  it('bring any text over as it is', async () => {
    const text = fc.oneof(
      fc.constantFrom('', 'NULL', '{}', '"', '\\', '\\\\"', 'a,b', ' \t\r\n', 'ü', '😀', '{"a":"b\\n"}'),
      fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\0', '')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(text), { maxLength: 20 }), async (values) => {
        expect(await understood('text', values)).toEqual(values);
      }),
    );
  });

  it('bring JSON over as it is', async () => {
    const values = ['{"a": [1, "b\\"\\\\"], "ü": null}', null, '"x"'];
    expect(await understood('jsonb', values)).toEqual(values);
  });

  it.each([
    ['bigint', [0, -1, Number.MAX_SAFE_INTEGER, null, undefined], ['0', '-1', '9007199254740991', null, null]],
    ['integer', [], []],
    ['text', [], []],
    ['boolean', [true, false, null], ['true', 'false', null]],
    ['numeric', ['12.30', null, -0.5], ['12.30', null, '-0.5']],
    ['date', ['2024-02-29', null], ['2024-02-29', null]],
    ['text', [undefined, 'a'], [null, 'a']],
    ['text', ['half \uD83D'], ['half \uFFFD']],
  ])('bring %s over', async (type, values, expected) => {
    expect(await understood(type, values)).toEqual(expected);
  });

  it('bring instants over to the millisecond, whatever the zone of the process', async () => {
    const at = new Date('2024-03-31T01:59:59.123Z');
    const [row] = await database.db.query<{ at: Date; micros: number }>(
      'select t as at, (extract(epoch from t) * 1000000)::bigint as micros from unnest($1::timestamptz[]) as u (t)',
      [[at]],
    );
    expect(row).toEqual({ at, micros: at.getTime() * 1000 });
  });

  it('refuse what is no element', async () => {
    await expect(understood('bigint', [{ a: 1 }])).rejects.toThrow(TypeError);
  });

  it('refuse a NUL as PostgreSQL does, which is a fault of the data', async () => {
    await expect(understood('text', ['a\0b'])).rejects.toMatchObject({ code: '22021' });
  });
});
