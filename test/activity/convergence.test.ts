import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { FaultyDatabase } from '../support/faulty-database.ts';
import { converges } from '../support/sequence-player.ts';
import { sequences } from '../support/sequences.ts';

const SEQUENCES = Number(process.env['CONVERGENCE_SEQUENCES'] ?? 200);
const SEED = process.env['CONVERGENCE_SEED'];

let database: TestDatabase;
let db: FaultyDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new FaultyDatabase({ url: database.url, schema: 'call_data', poolSize: 20 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

describe('whatever happens to a bucket and to the runs over it', () => {
  it(
    'the last pruning run leaves what one clean run on the final bucket leaves',
    async () => {
      await fc.assert(
        fc.asyncProperty(sequences, (sequence) => converges(db, sequence)),
        { numRuns: SEQUENCES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
      );
    },
    24 * 3_600_000,
  );
});
