import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { createS3ObjectStore } from '../../lake/s3-object-store.ts';
import { registerSearchAttributes } from '../../worker/search-attributes.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { requireSmallHistories } from '../support/history-limits.ts';
import { testStack } from '../support/stack.ts';
import { installQuietRuntime, testBundle } from '../support/workflow-harness.ts';
import { workflowConverges, type Ground } from '../support/workflow-player.ts';
import { workflowSequences } from '../support/workflow-sequences.ts';

const SEQUENCES = Number(process.env['WORKFLOW_SEQUENCES'] ?? 10);
const SEED = process.env['CONVERGENCE_SEED'];

let database: TestDatabase;
let ground: Ground;

beforeAll(async () => {
  installQuietRuntime();
  const { s3, temporalAddress, temporalNamespace: namespace } = testStack();
  const name = `sequences-${randomBytes(4).toString('hex')}`;
  const { endpoint, region, ...credentials } = s3;
  const lake = createS3ObjectStore({ endpoint, region, credentials });
  await lake.createBucket(name);
  database = await createTestDatabase();
  const client = new Client({ connection: await Connection.connect({ address: temporalAddress }), namespace });
  ground = {
    client,
    connection: await NativeConnection.connect({ address: temporalAddress }),
    namespace,
    taskQueue: name,
    lake,
    bucket: name,
    db: database.db,
    databaseUrl: database.url,
    searchAttributes: await registerSearchAttributes(client, namespace),
  };
  await testBundle();
});
afterAll(async () => {
  await ground.connection.close();
  await ground.client.connection.close();
  ground.lake.close();
  await database.drop();
});

describe('whatever happens to a bucket on S3 and to the Workflows over it', () => {
  it(
    'the last pruning run leaves what one clean run on the final bucket leaves',
    async () => {
      await fc.assert(
        fc.asyncProperty(workflowSequences, (sequence) => workflowConverges(ground, sequence)),
        // Two runs of one sequence are not quite alike here, so that shrinking would only cost time.
        { numRuns: SEQUENCES, endOnFailure: true, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
      );
      const executions = await requireSmallHistories(ground.client, `TaskQueue = '${ground.taskQueue}'`);
      expect(executions).toBeGreaterThan(SEQUENCES);
    },
    24 * 3_600_000,
  );
});
