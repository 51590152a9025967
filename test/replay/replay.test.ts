import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Runtime, Worker } from '@temporalio/worker';
import { recordedHistories, type RecordedHistory } from '../support/histories.ts';
import { installQuietRuntime, testBundle } from '../support/workflow-harness.ts';

let histories: Map<string, RecordedHistory>;

beforeAll(async () => {
  installQuietRuntime();
  histories = new Map(await recordedHistories());
});
afterAll(() => Runtime.instance().shutdown());

function recorded(name: string): RecordedHistory {
  const history = histories.get(name);
  if (history === undefined) throw new Error(`No history ${name}`);
  return structuredClone(history);
}

async function replay({ history, workflowId }: RecordedHistory): Promise<void> {
  await Worker.runReplayHistory({ workflowBundle: { code: await testBundle() } }, history, workflowId);
}

// The first four are of runs begun before runs could be steered, which may still be open.
const NAMES = [
  'batch-failed.json',
  'continued.json',
  'full-run.json',
  'generated.json',
  'breaker-tripped.json',
  'cancelled.json',
  'fragile-batches.json',
  'lanes-and-chunks-carried.json',
  'lanes-and-chunks.json',
  'paused-and-resumed.json',
  'pruned.json',
  'stale-set-back.json',
  'reprocess-cancelled.json',
  'reprocess-carried.json',
  'reprocess-continued.json',
  'reprocess-failed.json',
  'reprocessed-shadow.json',
  'reprocessed.json',
  'steered-batch-failed.json',
  'steered-full-run.json',
  'steered-generated.json',
];

describe("today's code", () => {
  it.each(NAMES)('replays %s', async (name) => {
    await replay(recorded(name));
  });

  it('is tried on every recorded history', () => {
    expect([...histories.keys()]).toEqual(NAMES.toSorted());
  });

  it.each(['full-run.json', 'steered-full-run.json'])('refuses %s with another Activity called', async (name) => {
    const altered = recorded(name);
    const text = JSON.stringify(altered).replace('"name":"buildSilver"', '"name":"buildCopper"');
    expect(text).not.toBe(JSON.stringify(altered));
    await expect(replay(JSON.parse(text) as RecordedHistory)).rejects.toThrow(DeterminismViolationError);
  });

  it.each(['full-run.json', 'steered-full-run.json'])(
    'refuses %s with a batch taken in another order',
    async (name) => {
      const altered = recorded(name);
      const events = altered.history['events'] as {
        activityTaskScheduledEventAttributes?: { activityType: { name: string } };
      }[];
      const index = events.findIndex(
        (event) => event.activityTaskScheduledEventAttributes?.activityType.name === 'buildGold',
      );
      const event = events[index];
      if (event?.activityTaskScheduledEventAttributes === undefined) throw new Error('No buildGold in the history');
      event.activityTaskScheduledEventAttributes.activityType.name = 'landBronze';
      await expect(replay(altered)).rejects.toThrow(DeterminismViolationError);
    },
  );

  it('refuses a reprocessing whose gold was not refreshed', async () => {
    const altered = recorded('reprocessed.json');
    const text = JSON.stringify(altered).replace('"name":"refreshGold"', '"name":"finishReprocess"');
    expect(text).not.toBe(JSON.stringify(altered));
    await expect(replay(JSON.parse(text) as RecordedHistory)).rejects.toThrow(DeterminismViolationError);
  });

  it('refuses a history whose pause was not written', async () => {
    const altered = recorded('paused-and-resumed.json');
    const text = JSON.stringify(altered).replace('"name":"notePause"', '"name":"refreshGold"');
    expect(text).not.toBe(JSON.stringify(altered));
    await expect(replay(JSON.parse(text) as RecordedHistory)).rejects.toThrow(DeterminismViolationError);
  });
});
