import { cancellationSignal } from '@temporalio/activity';
import { setMaxListeners } from 'node:events';
import { decodeObject } from '../domain/decode-object.ts';
import { RULES_VERSION } from '../domain/rules-version.ts';
import { ObjectMissingError, ObjectUnreadableError } from '../lake/errors.ts';
import { landObjects, objectsToRead, type ObjectReading, type ObjectToRead } from '../store/bronze.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface BatchInput {
  readonly batchId: number;
}

export interface LandBronzeResult {
  readonly landed: number;
  readonly missing: number;
}

/** Requests in flight: one GET is mostly waiting, and more than this no longer shortens a batch. */
const CONCURRENT_GETS = 32;

export function createLandBronze(deps: ActivityDeps) {
  return {
    /** Fetches the batch's objects and stages their records; what cannot be read is quarantined, what is gone is missing. */
    async landBronze(input: BatchInput): Promise<LandBronzeResult> {
      return withHeartbeat(async () => {
        const startedMs = performance.now();
        const signal = cancellationSignal();
        // Every GET in flight listens to it.
        setMaxListeners(0, signal);
        const { bucket, objects } = await objectsToRead(deps.db, input.batchId);
        const readings: ObjectReading[] = [];
        const faults: unknown[] = [];
        let next = 0;
        const fetchNext = async (): Promise<void> => {
          // One fault ends the fetching: what was read is kept, and the retry reads the rest.
          while (faults.length === 0 && !signal.aborted) {
            const object = objects[next];
            next += 1;
            if (object === undefined) return;
            try {
              readings.push(await read(deps, bucket, object, signal));
            } catch (error) {
              faults.push(error);
            }
          }
        };
        await Promise.all(Array.from({ length: CONCURRENT_GETS }, fetchNext));
        const context = { rulesVersion: RULES_VERSION, codeVersion: deps.codeVersion, startedMs };
        const landed = await landObjects(deps.db, input.batchId, readings, context);
        if (faults.length > 0) throw faults[0];
        signal.throwIfAborted();
        return landed;
      });
    },
  };
}

async function read(
  deps: ActivityDeps,
  bucket: string,
  object: ObjectToRead,
  signal: AbortSignal,
): Promise<ObjectReading> {
  try {
    const stored = await deps.lake.get({ bucket, key: object.key, signal });
    const decoded = decodeObject(stored.bytes);
    const version = { outcome: 'read', objectId: object.object_id, etag: stored.etag } as const;
    if ('records' in decoded) {
      return { ...version, lastModifiedAt: stored.lastModifiedAt, records: decoded.records, rejects: [] };
    }
    const rawSample = Buffer.from(stored.bytes.subarray(0, 2_000)).toString('utf8');
    const reject = { recordNo: 0, reason: decoded.reason, message: decoded.message, callId: null, rawSample };
    return { ...version, lastModifiedAt: stored.lastModifiedAt, records: [], rejects: [reject] };
  } catch (error) {
    if (error instanceof ObjectMissingError) return { outcome: 'missing', objectId: object.object_id };
    if (!(error instanceof ObjectUnreadableError)) throw error;
    const reject = {
      recordNo: 0,
      reason: 'object_unreadable',
      message: `S3 answered ${error.statusCode ?? 'nothing'} to the GET`,
      callId: null,
      rawSample: null,
    } as const;
    return {
      outcome: 'read',
      objectId: object.object_id,
      etag: '',
      listedEtag: object.etag,
      lastModifiedAt: object.last_modified_at,
      records: [],
      rejects: [reject],
    };
  }
}
