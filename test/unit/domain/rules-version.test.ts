import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RULES_VERSION, SILVER_VERSION } from '../../../domain/rules-version.ts';

const SILVER_FILES = [
  'agent-name',
  'calendar',
  'call-record',
  'extra-fields',
  'handle-time',
  'text',
  'time-zones',
  'timestamps',
  'transcript',
];
const RULES_FILES = [
  'conversion-patterns',
  'conversion',
  'disposition',
  'enrich-call',
  'money',
  'replies',
  'rounding',
  'sentences',
  'sentiment-lexicon',
  'sentiment',
  'text',
  'transcript',
  'upsell-patterns',
  'upsells',
];

function contentHash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(readFileSync(new URL(`../../../domain/${file}.ts`, import.meta.url), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex').slice(0, 12);
}

describe('versions', () => {
  it('SILVER_VERSION follows the content of the cleaning rules', () => {
    expect(SILVER_VERSION).toBe(`silver-${contentHash(SILVER_FILES)}`);
  });

  it('RULES_VERSION follows the content of the rules and lexicons', () => {
    expect(RULES_VERSION).toBe(`rules-${contentHash(RULES_FILES)}`);
  });
});
