import { describe, expect, it } from '@jest/globals';
import { base, en, Faker } from '@faker-js/faker';
import { parseCallRecord } from '../../../domain/call-record.ts';
import { decodeObject } from '../../../domain/decode-object.ts';
import { enrichCall as enrich } from '../../../domain/enrich-call.ts';
import { UTC_RULES } from '../../support/call-rules.ts';
import { AGENTS } from '../../../generator/catalogue.ts';
import { writeDialogue } from '../../../generator/dialogue.ts';

const enrichCall = (text: string): ReturnType<typeof enrich> => enrich(text, UTC_RULES);
import {
  BROKEN_KINDS,
  generateCalls,
  objectKey,
  type GenerateCallsInput,
  type GeneratedObject,
} from '../../../generator/generate-calls.ts';

const make = (input: Partial<GenerateCallsInput>): GeneratedObject[] => [
  ...generateCalls({ count: 0, broken: 0, ...input }),
];
const BASE_MS = Date.UTC(2026, 0, 1);

function outcomeOf({ body }: GeneratedObject): string {
  const decoded = decodeObject(Buffer.from(body));
  if (!decoded.ok) return decoded.reason;
  const parsed = parseCallRecord(JSON.parse(decoded.records[0]?.text ?? ''), { timeZone: 'UTC' });
  return parsed.ok ? 'ok' : parsed.reason;
}

describe('generateCalls', () => {
  it('makes the same bytes from the same seed, and others from another', () => {
    const first = make({ count: 50, broken: 20, seed: 7 });
    expect(make({ count: 50, broken: 20, seed: '7' })).toEqual(first);
    expect(make({ count: 50, seed: 8 }).map((call) => call.body)).not.toEqual(
      first.slice(0, 50).map((call) => call.body),
    );
  });

  it('makes call n independently of the counts, so that a series may come in pieces', () => {
    const whole = make({ count: 30, broken: 10, seed: 'x' });
    const pieces = [
      ...make({ count: 10, seed: 'x' }),
      ...make({ count: 20, broken: 4, seed: 'x', firstCall: 10 }),
      ...make({ broken: 6, seed: 'x', firstBroken: 4 }),
    ];
    expect(pieces).toEqual(whole);
  });

  it('never repeats an id, in a run or across runs', () => {
    const entropies = ['a', 'b', 'c', 'd'].map((entropy) =>
      make({ count: 5_000, broken: 500, entropy, nowMs: BASE_MS }),
    );
    const names = [...entropies.flat(), ...make({ count: 5_000, broken: 500, seed: 'a' })].map(({ name }) => name);
    expect(new Set(names).size).toBe(27_500);
    expect(names.every((name) => /^(?:call|broken)_[0-9a-f]{20}$/.test(name))).toBe(true);
  });

  it('makes calls that the pipeline accepts, named by their id, from the roster', () => {
    for (const call of make({ count: 300, seed: 1 })) {
      expect(outcomeOf(call)).toBe('ok');
      const record = JSON.parse(String(call.body)) as Record<string, string>;
      expect([call.name, call.callId, call.kind]).toEqual([record['call_id'], record['call_id'], 'call']);
      expect(AGENTS).toContain(record['agent_name']);
      expect(record['transcript_text']).toMatch(/^Agent: .+ Customer: .+ Agent: /);
      expect(record['transcript_text']).not.toContain('\n');
    }
  });

  it('counts call times back from 2026 with a seed, from now without, never before 1970', () => {
    const times = (input: Partial<GenerateCallsInput>): number[] =>
      make(input).map(({ body }) => {
        const { timestamp } = JSON.parse(String(body)) as { timestamp: string };
        return Date.parse(/(?:Z|-05:00)$/.test(timestamp) ? timestamp : `${timestamp}Z`);
      });
    const seeded = times({ count: 500, seed: 1 });
    expect(Math.max(...seeded)).toBeLessThan(BASE_MS);
    expect(seeded.every((time, index) => index === 0 || time < (seeded[index - 1] ?? 0))).toBe(true);
    expect(Math.min(...times({ count: 3, seed: 1, firstCall: 50_000_000 }))).toBeGreaterThan(Date.UTC(2023, 11, 1));
    const nowMs = Date.UTC(2030, 5, 1);
    const [latest = 0] = times({ count: 1, entropy: 'e', nowMs });
    expect(nowMs - latest).toBeLessThan(3_600_000);
  });

  it('breaks objects in every kind by turns, each with its own reason', () => {
    const broken = make({ broken: 18, seed: 1 });
    expect(broken.map(({ kind }) => kind)).toEqual([...BROKEN_KINDS, ...BROKEN_KINDS]);
    const reasons = [
      'invalid_json',
      'missing_call_id',
      'missing_timestamp',
      'missing_transcript',
      'invalid_timestamp',
      'empty_object',
      'not_an_object',
    ];
    expect(broken.map(outcomeOf)).toEqual([
      ...reasons,
      'invalid_transcript',
      'unreadable_encoding',
      ...reasons,
      'invalid_agent_name',
      'unreadable_encoding',
    ]);
  });

  it('is lazy', () => {
    const { value } = generateCalls({ count: Number.MAX_SAFE_INTEGER, broken: 0, seed: 1 }).next();
    expect(value).toEqual(make({ count: 1, seed: 1 })[0]);
  });

  it('refuses to run without a seed, or entropy and a time', () => {
    expect(() => make({ count: 1 })).toThrow(TypeError);
    expect(() => make({ count: 1, entropy: 'x' })).toThrow(TypeError);
  });
});

describe('writeDialogue', () => {
  const faker = new Faker({ locale: [en, base] });
  const dialogues = Array.from({ length: 600 }, (_, seed) => {
    faker.seed(seed);
    return writeDialogue(faker, 'Maria Gonzalez');
  });

  it('mixes outcomes: about 35 % sales, add-ons taken and refused', () => {
    const share = (count: number): number => count / dialogues.length;
    expect(share(dialogues.filter(({ isSale }) => isSale).length)).toBeCloseTo(0.35, 1);
    expect(share(dialogues.filter(({ upsell }) => upsell?.status === 'accepted').length)).toBeGreaterThan(0.05);
    expect(share(dialogues.filter(({ upsell }) => upsell?.status === 'refused').length)).toBeGreaterThan(0.05);
  });

  it('writes what the analytics understand: sale, add-on and amount', () => {
    for (const { text, isSale, upsell } of dialogues) {
      const { isConversion, upsells } = enrichCall(text);
      expect({
        text,
        isConversion,
        upsells: upsells.map(({ amountCents, status }) => ({ amountCents, status })),
      }).toEqual({
        text,
        isConversion: isSale,
        upsells: upsell ? [upsell] : [],
      });
    }
  });

  it('takes turns between the speakers', () => {
    for (const { text } of dialogues) {
      const labels = text.match(/(?:Agent|Customer): /g) ?? [];
      expect(labels.length).toBeGreaterThanOrEqual(5);
      expect(labels.some((label, index) => label === labels[index - 1])).toBe(false);
    }
  });
});

describe('objectKey', () => {
  it('holds the UTC date and hour of writing, or neither', () => {
    expect(objectKey('raw/', 'call_1', Date.UTC(2026, 2, 1, 4, 59))).toBe('raw/dt=2026-03-01/hh=04/call_1.json');
    expect(objectKey('', 'call_1', null)).toBe('call_1.json');
  });
});
