import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { FAILURE_TYPES } from '../../domain/failure-types.ts';
import { REASON_CODES, REASON_MEANINGS, REASON_REMEDIES } from '../../domain/reason-codes.ts';

const DOCUMENT = new URL('../../docs/errors.md', import.meta.url);

/** The cells of each table row under a heading, without the table's head. */
async function rowsUnder(heading: string): Promise<string[][]> {
  const sections = (await readFile(DOCUMENT, 'utf8')).split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

test('docs/errors.md documents every failure type, with its class, meaning and remedy, and no other', async () => {
  const catalogue = Object.entries(FAILURE_TYPES).map(([type, kind]) => [
    `\`${type}\``,
    kind.class,
    kind.meaning,
    kind.remedy,
  ]);
  expect(await rowsUnder('Failure types')).toEqual(catalogue);
});

test('docs/errors.md documents every reason code, with its meaning and remedy, in the order they are tried, and no other', async () => {
  expect(await rowsUnder('Quarantine reason codes')).toEqual(
    REASON_CODES.map((code) => [`\`${code}\``, REASON_MEANINGS[code], REASON_REMEDIES[code]]),
  );
});
