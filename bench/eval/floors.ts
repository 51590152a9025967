import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measures } from './score.ts';
import type { LabelledSet } from './sets.ts';

// By the bytes of the set: figures of other data say nothing of a regression.
const floorsSchema = z.record(
  z.string(),
  z.object({ set: z.string(), own: z.boolean(), measures: z.record(z.string(), z.number()) }),
);
export type Floors = z.infer<typeof floorsSchema>;

/** A measure that came out below its recorded floor. */
export interface Regression {
  readonly set: string;
  readonly measure: string;
  readonly floor: number;
  readonly value: number | null;
}

/**
 * The floors recorded in a file; none where there is no file.
 * @throws Error naming the file that does not hold floors.
 */
export function readFloors(file: URL): Floors {
  if (!existsSync(file)) return {};
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${fileURLToPath(file)} does not hold floors: ${reason}`, { cause: error });
  }
}

/** The measures of a set that fell below the floors recorded for just this data. */
export function regressions(
  floors: Floors,
  set: Pick<LabelledSet, 'name' | 'sha256'>,
  measures: Measures,
): Regression[] {
  return Object.entries(floors[set.sha256]?.measures ?? {}).flatMap(([measure, floor]) => {
    const value = measures[measure] ?? null;
    return value !== null && value >= floor ? [] : [{ set: set.name, measure, floor, value }];
  });
}

/** The figures of a set, to become its floors. */
export interface Recorded {
  readonly set: Pick<LabelledSet, 'name' | 'sha256'>;
  /** True for the project's own dialogues, whose floors of earlier bytes are dropped. */
  readonly isOwn: boolean;
  readonly measures: Measures;
}

/** Records today's figures as floors, rounded down to three decimals; floors of other data stay. */
export function recordFloors(file: URL, scored: readonly Recorded[]): void {
  const owned = new Set(scored.filter(({ isOwn }) => isOwn).map(({ set }) => set.name as string));
  const kept = Object.entries(readFloors(file)).filter(([, { own, set }]) => !(own && owned.has(set)));
  const floors: Floors = Object.fromEntries(kept);
  for (const { set, isOwn, measures } of scored) {
    const known = Object.entries(measures).filter((entry): entry is [string, number] => entry[1] !== null);
    floors[set.sha256] = {
      set: set.name,
      own: isOwn,
      measures: Object.fromEntries(known.map(([name, value]) => [name, Math.floor(value * 1000) / 1000])),
    };
  }
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
