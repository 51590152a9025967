import proto from '@temporalio/proto';
import { readdir, readFile } from 'node:fs/promises';

export const HISTORIES = new URL('../histories/', import.meta.url);

export interface RecordedHistory {
  readonly workflowId: string;
  readonly history: Record<string, unknown>;
}

/** A history as JSON that `Worker.runReplayHistory` takes. */
export function historyToJson(workflowId: string, history: proto.temporal.api.history.v1.IHistory): RecordedHistory {
  const message = proto.temporal.api.history.v1.History.fromObject(history);
  return {
    workflowId,
    history: proto.temporal.api.history.v1.History.toObject(message, { longs: String, enums: String, bytes: String }),
  };
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
