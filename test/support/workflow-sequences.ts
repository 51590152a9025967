import fc from 'fast-check';
import { change, type Change, type KEYS } from './sequences.ts';

/** One run of an episode, as its input says. */
export interface RunPlan {
  readonly batchSize: number;
  readonly batchWindow: number;
  readonly force: boolean;
  readonly prune: boolean;
  /** Small, so that runs continue as new. */
  readonly pagesPerExecution: number;
}

/** What happens at a transaction of the worker's process. */
export type Mishap =
  | { readonly kind: 'crash'; readonly when: 'before' | 'after' }
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'change'; readonly change: Change }
  /** Pauses the run, and resumes it some transactions or a moment later. */
  | { readonly kind: 'pause'; readonly run: number }
  | { readonly kind: 'window'; readonly run: number; readonly size: number }
  | { readonly kind: 'cancel'; readonly run: number }
  /** The Workflow is gone for good; the next run finds its row open. */
  | { readonly kind: 'terminate'; readonly run: number };

export interface WorkflowEpisode {
  readonly changes: readonly Change[];
  /** A full run, and perhaps an incremental one beside it. */
  readonly full: RunPlan;
  readonly incremental: RunPlan | null;
  /** Each so many transactions after the one before. */
  readonly mishaps: readonly { readonly after: number; readonly mishap: Mishap }[];
}

export interface WorkflowSequence {
  readonly layout: keyof typeof KEYS;
  readonly pageSize: number;
  readonly chunkBytes: number;
  readonly episodes: readonly WorkflowEpisode[];
}

const plan: fc.Arbitrary<RunPlan> = fc.record({
  batchSize: fc.integer({ min: 1, max: 4 }),
  batchWindow: fc.integer({ min: 1, max: 4 }),
  force: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  prune: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  pagesPerExecution: fc.constantFrom(1, 2, 4, 100),
});
const run = fc.nat(1);
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('late' as const), ms: fc.integer({ min: 1, max: 400 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), change }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pause' as const), run }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('window' as const), run, size: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), run }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('terminate' as const), run }) },
);

/** Random histories of a bucket on S3 and of Workflows over it. */
export const workflowSequences: fc.Arbitrary<WorkflowSequence> = fc.record({
  layout: fc.constantFrom('flat' as const, 'partitioned' as const),
  pageSize: fc.integer({ min: 1, max: 4 }),
  chunkBytes: fc.constantFrom(1, 200, 100_000),
  episodes: fc.array(
    fc.record({
      changes: fc.array(change, { minLength: 1, maxLength: 6 }),
      full: plan,
      incremental: fc.option(plan, { nil: null }),
      mishaps: fc.array(fc.record({ after: fc.integer({ min: 0, max: 6 }), mishap }), { minLength: 2, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
