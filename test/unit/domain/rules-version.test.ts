import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RULES_VERSION, SILVER_VERSION } from '../../../domain/rules-version.ts';

const ROOT = new URL('../../../', import.meta.url);
const IMPORT = /^(?:import|export)\s[^;]*?from '(\.[^']+)';/gm;

// What every row stands on: cleaning with redaction, and scoring.
const SILVER_ENTRIES = ['domain/call-record.ts', 'domain/redact-payload.ts'];
const RULES_ENTRIES = ['domain/enrich-call.ts'];
/** The default categories are rules too. */
const RULES_DATA = ['config/categories.yaml'];

/** The files that the entries import, they themselves included, in the order of their names. */
function filesOf(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    // The versions themselves are no rule.
    if (found.has(file) || file === 'domain/rules-version.ts') return;
    found.add(file);
    for (const [, target = ''] of read(file).matchAll(IMPORT)) {
      visit(new URL(target, new URL(file, ROOT)).href.slice(ROOT.href.length));
    }
  };
  for (const entry of entries) visit(entry);
  return [...found].toSorted();
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8').replaceAll('\r\n', '\n');
}

function contentHash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(read(file));
  return hash.digest('hex').slice(0, 12);
}

describe('versions', () => {
  it('stand on every file that the rules import', () => {
    expect(filesOf(SILVER_ENTRIES)).toEqual(
      expect.arrayContaining(['domain/timestamps.ts', 'domain/transcript.ts', 'domain/redaction/emails.ts']),
    );
    expect(filesOf(RULES_ENTRIES)).toEqual(
      expect.arrayContaining(['domain/conversion.ts', 'domain/sentiment.ts', 'domain/categories/match.ts']),
    );
  });

  it('SILVER_VERSION follows the content of the cleaning and redaction rules', () => {
    expect(SILVER_VERSION).toBe(`silver-${contentHash(filesOf(SILVER_ENTRIES))}`);
  });

  it('RULES_VERSION follows the content of the rules, lexicons and default categories', () => {
    expect(RULES_VERSION).toBe(`rules-${contentHash([...filesOf(RULES_ENTRIES), ...RULES_DATA])}`);
  });
});
