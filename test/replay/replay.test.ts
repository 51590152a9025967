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

describe("today's code", () => {
  it.each(['full-run.json', 'batch-failed.json', 'continued.json', 'generated.json'])('replays %s', async (name) => {
    await replay(recorded(name));
  });

  it('is tried on every recorded history', () => {
    expect([...histories.keys()]).toEqual(['batch-failed.json', 'continued.json', 'full-run.json', 'generated.json']);
  });

  it('refuses a history in which another Activity was called', async () => {
    const altered = recorded('full-run.json');
    const text = JSON.stringify(altered).replace('"name":"buildSilver"', '"name":"buildCopper"');
    expect(text).not.toBe(JSON.stringify(altered));
    await expect(replay(JSON.parse(text) as RecordedHistory)).rejects.toThrow(DeterminismViolationError);
  });

  it('refuses a history in which a batch was taken in another order', async () => {
    const altered = recorded('full-run.json');
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
  });
});
