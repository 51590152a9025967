import { cancellationSignal, log } from '@temporalio/activity';
import type { ListPage } from '../lake/object-store.ts';
import { claimListedPage, claimUnfinishedPage, readPage, type CommittedPage } from '../store/listing.ts';
import { noteListingCompleted } from '../store/runs.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface ListObjectsInput {
  readonly runId: string;
  readonly bucket: string;
  readonly prefix: string;
  /** First page of this call, from 1. */
  readonly page: number;
  /** Batches to claim before the call returns. */
  readonly batches: number;
  readonly batchSize: number;
  /** Pages after which the call returns, whatever it claimed. */
  readonly pageLimit: number;
}

export interface ListObjectsResult {
  readonly batchIds: readonly number[];
  readonly nextPage: number;
  readonly done: boolean;
}

export interface ClaimUnfinishedInput {
  readonly runId: string;
  readonly bucket: string;
  readonly page: number;
  readonly batches: number;
  readonly batchSize: number;
}

/** Bytes of objects in one batch, so that a batch of large objects stays within a Worker's memory. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Long enough for many LIST pages, short enough that the first batches do not wait. */
const WALK_MS = 10_000;

export function createListActivities(deps: ActivityDeps) {
  return {
    /** Walks on through the listing, committing page by page, until a window of batches is claimed or 10 s are spent. */
    async listObjects(input: ListObjectsInput): Promise<ListObjectsResult> {
      return withHeartbeat(async () => {
        const started = performance.now();
        const signal = cancellationSignal();
        const position = (page: number) => ({ runId: input.runId, partition: '', page });
        let token: string | null = null;
        if (input.page > 1) {
          const before = await readPage(deps.db, position(input.page - 1));
          if (before === null) throw new Error(`Page ${input.page - 1} was never committed`);
          token = before.endToken;
        }
        const list = (from: string | null): Promise<ListPage> =>
          deps.lake.listPage({ bucket: input.bucket, prefix: input.prefix, token: from, signal });

        const batchIds: number[] = [];
        let page = input.page;
        let ahead: Promise<ListPage> | null = null;
        for (;;) {
          signal.throwIfAborted();
          let committed: CommittedPage | null = await readPage(deps.db, position(page));
          if (committed === null) {
            const listing: ListPage = await (ahead ?? list(token));
            // The next page is listed while this one is committed.
            ahead = listing.nextToken === null ? null : list(listing.nextToken);
            ahead?.catch(() => undefined);
            committed = await claimListedPage(deps.db, {
              ...position(page),
              bucket: input.bucket,
              startToken: token,
              endToken: listing.nextToken,
              objects: listing.objects,
              limits: { objects: input.batchSize, bytes: BATCH_BYTES },
            });
            // An earlier attempt committed this page first: its end is the one that counts.
            if (committed.endToken !== listing.nextToken) ahead = null;
          } else {
            ahead = null;
          }
          batchIds.push(...committed.batchIds);
          token = committed.endToken;
          page += 1;
          if (token === null) {
            await noteListingCompleted(deps.db, input.runId, true);
            log.info('Listed to the end', { pages: page - 1 });
            return { batchIds, nextPage: page, done: true };
          }
          const enough =
            batchIds.length >= input.batches ||
            page - input.page >= input.pageLimit ||
            performance.now() - started > WALK_MS;
          if (enough) return { batchIds, nextPage: page, done: false };
        }
      });
    },

    /** Claims unfinished objects of the bucket that no live run holds; no batches means none is left. */
    async claimUnfinished(input: ClaimUnfinishedInput): Promise<ListObjectsResult> {
      return withHeartbeat(async () => {
        const page = await claimUnfinishedPage(deps.db, {
          runId: input.runId,
          page: input.page,
          bucket: input.bucket,
          limit: input.batches * input.batchSize,
          limits: { objects: input.batchSize, bytes: BATCH_BYTES },
        });
        return { batchIds: page.batchIds, nextPage: input.page + 1, done: page.batchIds.length === 0 };
      });
    },
  };
}
