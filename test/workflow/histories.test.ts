import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { HISTORIES, historyToJson } from '../support/histories.ts';
import { testStack } from '../support/stack.ts';
import { INPUT, installQuietRuntime, mockedActivities, testBundle, withIngest } from '../support/workflow-harness.ts';

// With RECORD_HISTORIES=1 the histories made here are kept for test/replay: do so when a Workflow changes on purpose.
const RECORD = process.env['RECORD_HISTORIES'] === '1';

// Stack traces in failures name files of the machine that records.
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

let environment: TestWorkflowEnvironment;

beforeAll(async () => {
  installQuietRuntime();
  environment = await TestWorkflowEnvironment.createFromExistingServer({ address: testStack().temporalAddress });
});
afterAll(() => environment.teardown());

const failing = {
  buildSilver: async ({ batchId }: { batchId: number }): Promise<object> => {
    if (batchId === 2) throw ApplicationFailure.nonRetryable('made to fail', 'DatabaseFault');
    return { written: 0, superseded: 0, quarantined: 0 };
  },
};
const searchable = {
  startRun: async (): Promise<object> => ({
    rulesVersion: 'rules-test',
    searchAttributes: ['convMode', 'convBucket', 'convPrefix', 'convState', 'convQuarantined', 'convRulesVersion'],
  }),
};

const SCENARIOS = [
  { name: 'full-run', activities: searchable, input: INPUT },
  { name: 'batch-failed', activities: failing, input: INPUT },
  { name: 'continued', activities: {}, input: { ...INPUT, pagesPerExecution: 1 } },
  { name: 'generated', activities: {}, input: { ...INPUT, mode: 'incremental' as const, generate: 3 } },
];

describe('a history', () => {
  it.each(SCENARIOS)("of $name replays on today's code", async ({ name, activities, input }) => {
    const mock = mockedActivities([[1, 2, 3], [4]]);
    await withIngest(environment, { ...mock.activities, ...activities }, input, async (handle, client) => {
      await handle.result().catch(() => undefined);
      const first = client.workflow.getHandle(handle.workflowId, handle.firstExecutionRunId);
      const recorded = historyToJson(handle.workflowId, await first.fetchHistory());
      await Worker.runReplayHistory(
        { workflowBundle: { code: await testBundle() } },
        recorded.history,
        recorded.workflowId,
      );
      if (RECORD)
        await writeFile(
          new URL(`${name}.json`, HISTORIES),
          `${JSON.stringify(recorded, null, 1).replaceAll(PROJECT, '')}\n`,
        );
      expect(JSON.stringify(recorded.history)).toContain('listObjects');
    });
  });
});
