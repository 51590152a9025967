import { RecordReader, type Portion, type ReadRecord, type ReadReject } from '../../lake/record-reader.ts';
import { FakeObjectStore } from './fake-object-store.ts';

export interface ReadOptions {
  readonly limitBytes?: number;
  readonly partBytes?: number;
  readonly skipThrough?: number;
  readonly maxRecordBytes?: number;
  /** Plays a lake that does not say how large the object is, which rules out the short cut for small ones. */
  readonly isUnsized?: boolean;
}

export interface Reading {
  readonly records: readonly ReadRecord[];
  readonly rejects: readonly ReadReject[];
}

/** Every portion of one object, read to its end. */
export async function readPortions(body: Uint8Array | string, options: ReadOptions = {}): Promise<Portion[]> {
  const lake = new FakeObjectStore({ buckets: ['b'], partBytes: options.partBytes });
  await lake.put({ bucket: 'b', key: 'k', body });
  if (options.isUnsized === true) {
    const open = lake.open.bind(lake);
    lake.open = async (request) => ({ ...(await open(request)), sizeBytes: -1 });
  }
  const reader = await RecordReader.open(
    lake,
    { bucket: 'b', key: 'k' },
    { skipThrough: options.skipThrough ?? 0, maxRecordBytes: options.maxRecordBytes ?? 1_000_000 },
  );
  const portions: Portion[] = [];
  do portions.push(await reader.next(options.limitBytes ?? 1_000_000));
  while (portions.at(-1)?.done === false);
  return portions;
}

/** The portions' records and rejects, joined. */
export async function readRecords(body: Uint8Array | string, options: ReadOptions = {}): Promise<Reading> {
  const portions = await readPortions(body, options);
  return {
    records: portions.flatMap((portion) => portion.records),
    rejects: portions.flatMap((portion) => portion.rejects),
  };
}

/** Short form for expectations: `1 {"a":1}` for a record, `2 invalid_json` for a reject, in order of their numbers. */
export async function outline(body: Uint8Array | string, options: ReadOptions = {}): Promise<string[]> {
  const { records, rejects } = await readRecords(body, options);
  const items = [
    ...records.map((record) => [record.recordNo, `${record.recordNo} ${record.text}`] as const),
    ...rejects.map((reject) => [reject.recordNo, `${reject.recordNo} ${reject.reason}`] as const),
  ];
  return items.toSorted(([a], [b]) => a - b).map(([, text]) => text);
}
