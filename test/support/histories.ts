import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { readdir, readFile } from 'node:fs/promises';

export const HISTORIES = new URL('../histories/', import.meta.url);

export interface RecordedHistory {
  readonly workflowId: string;
  readonly history: Record<string, unknown>;
}

/** A history in the JSON form of Temporal's own tools. */
export function historyToJson(workflowId: string, history: Parameters<typeof historyToJSON>[0]): RecordedHistory {
  return { workflowId, history: JSON.parse(historyToJSON(history)) as Record<string, unknown> };
}

/** The recorded histories, by name. */
export async function recordedHistories(): Promise<[string, RecordedHistory][]> {
  const names = (await readdir(HISTORIES)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name): Promise<[string, RecordedHistory]> => [
      name,
      JSON.parse(await readFile(new URL(name, HISTORIES), 'utf8')) as RecordedHistory,
    ]),
  );
}
