import fc from 'fast-check';
import { callJson } from './pipeline.ts';
import type { DriverOptions } from './run-driver.ts';

export const KEYS = {
  flat: ['a.json', 'b.json', 'b/c.json', 'b-c.json', 'dt=2026-01-01/hh=00/d.json'],
  // Listed lane beside lane, and by incremental runs from the newest on.
  partitioned: [
    'dt=2026-01-01/hh=00/a.json',
    'dt=2026-01-01/hh=05/b.json',
    'dt=2026-01-02/hh=00/c.json',
    'dt=2026-01-02/hh=01/d.json',
    'dt=2026-01-03/hh=10/e.json',
  ],
} as const;
// One call that many objects claim, so that the third in line matters too.
const CALLS = ['c1', 'c1', 'c1', 'c2', 'c2', 'c3', 'c4'];
// Scored differently, so that a score of another version shows.
const TRANSCRIPTS = [
  'Agent: Hello. Customer: Hello, I would like some information please.',
  'Agent: Would you like the Premium Plan for $20 more? Customer: Yes, I will take it. That is great, thank you.',
  'Agent: Hello. Customer: This is terrible. I am angry and I want to complain.',
];

/** A change of the bucket. */
export type Change =
  | { readonly kind: 'put'; readonly key: number; readonly body: string; readonly seconds: number }
  | { readonly kind: 'again'; readonly key: number; readonly seconds: number }
  | { readonly kind: 'delete'; readonly key: number };

/** What the scheduler does at one step. `pick` chooses among what may run. */
export type Move =
  | { readonly kind: 'one'; readonly pick: number }
  | { readonly kind: 'together'; readonly pick: number }
  // One task stands within a transaction while another runs, or the same one once more.
  | {
      readonly kind: 'overlap';
      readonly pick: number;
      readonly at: number;
      readonly statements: number;
      readonly other: number;
    }
  | { readonly kind: 'crash'; readonly pick: number; readonly at: number; readonly when: 'before' | 'after' }
  // A lost attempt is made again meanwhile; one that is only slow is waited for.
  | {
      readonly kind: 'late';
      readonly pick: number;
      readonly at: number;
      readonly steps: number;
      readonly isLost: boolean;
    }
  // While a task stands within a transaction, or the other way about.
  | {
      readonly kind: 'forget';
      readonly call: string;
      readonly pick: number;
      readonly at: number;
      readonly statements: number;
      readonly isHeld: boolean;
    }
  | { readonly kind: 'kill'; readonly pick: number }
  | { readonly kind: 'cancel'; readonly pick: number }
  | { readonly kind: 'change'; readonly change: Change }
  // The next object that stands there changes at that very moment.
  | {
      readonly kind: 'meet';
      readonly where: MeetingPlace;
      readonly statements: number;
      readonly change: Change;
    };

/**
 * Between two chunks; sent back to contest anew; between silver and gold, where its run then dies. Being scored: a whole
 * run takes the change before the score is written, or two refreshes meet at that write. In any stage: the retries of a lost
 * attempt are three stages further when it writes, with the next chunk where there is one.
 */
export type MeetingPlace = 'halfWay' | 'sentBack' | 'unscored' | 'outpaced' | 'refreshed' | 'overtaken';

export type Episode =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | {
      readonly kind: 'runs';
      readonly runs: readonly DriverOptions[];
      readonly moves: readonly Move[];
    };

export interface Sequence {
  readonly layout: keyof typeof KEYS;
  readonly pageSize: number;
  readonly chunkBytes: number;
  /** What the bucket holds at first, key by key. */
  readonly bodies: readonly string[];
  readonly episodes: readonly Episode[];
}

const record = fc
  .record({
    id: fc.constantFrom(...CALLS),
    agent: fc.constantFrom('Ann', 'Bob', 'Cid'),
    day: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom(...TRANSCRIPTS),
  })
  .map(({ id, agent, day, text }) =>
    callJson(id, { agent_name: agent, timestamp: `2026-01-0${day}T10:00:00`, transcript_text: text }),
  );
const brokenRecord = fc.constantFrom('{"call_id": "c1"}', '{"call_id": "c2", "timestamp": "never"}', '[]', 'nonsense');
const body = fc.oneof(
  { weight: 4, arbitrary: record },
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof({ weight: 5, arbitrary: record }, { weight: 1, arbitrary: brokenRecord }), {
        minLength: 2,
        maxLength: 5,
      })
      .map((lines) => lines.join('\n')),
  },
  { weight: 2, arbitrary: fc.constantFrom('', 'broken', '{"call_id": ') },
);
const key = fc.nat(KEYS.flat.length - 1);
const seconds = fc.constantFrom(0, 0, 1, 60);
export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), key, body, seconds }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), key, seconds }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), key }) },
);
const pick = fc.nat(11);
// More than a transaction makes: then it is held before its commit.
const statements = fc.nat(20);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('one' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('together' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('overlap' as const), pick, at: fc.nat(1), statements, other: pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      pick,
      at: fc.nat(1),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('late' as const),
      pick,
      at: fc.nat(1),
      steps: fc.integer({ min: 1, max: 16 }),
      isLost: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('forget' as const),
      // The one that many objects claim is forgotten seldom.
      call: fc.constantFrom('c1', 'c2', 'c2', 'c3', 'c3', 'c4', 'c5'),
      pick,
      at: fc.nat(1),
      statements,
      isHeld: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), change }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('meet' as const),
      where: fc.constantFrom<MeetingPlace[]>('halfWay', 'sentBack', 'unscored', 'outpaced', 'refreshed', 'overtaken'),
      statements,
      change,
    }),
  },
);
const driver: fc.Arbitrary<DriverOptions> = fc.record({
  mode: fc.constantFrom('full' as const, 'incremental' as const),
  batchSize: fc.integer({ min: 1, max: 5 }),
  force: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  prune: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** Random histories of a bucket and of the runs over it. */
export const sequences: fc.Arbitrary<Sequence> = fc.record({
  layout: fc.constantFrom('flat' as const, 'partitioned' as const),
  pageSize: fc.integer({ min: 1, max: 6 }),
  // A chunk may hold one record or many.
  chunkBytes: fc.constantFrom(1, 200, 100_000),
  bodies: fc.array(body, { maxLength: KEYS.flat.length }),
  episodes: fc.array(
    fc.oneof(
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('changes' as const),
          changes: fc.array(change, { minLength: 1, maxLength: 5 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('runs' as const),
          runs: fc.array(driver, { minLength: 1, maxLength: 2 }),
          moves: fc.array(anyMove, { minLength: 4, maxLength: 40 }),
        }),
      },
    ),
    { minLength: 2, maxLength: 6 },
  ),
});
