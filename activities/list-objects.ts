import { cancellationSignal, log } from '@temporalio/activity';
import { newestPartition } from '../domain/partitions.ts';
import type { ListPage } from '../lake/object-store.ts';
import type { OpenBatch } from '../store/claims.ts';
import { claimListedPage, type ClaimedPage } from '../store/listing.ts';
import { readPage } from '../store/pages.ts';
import { noteListingCompleted, plannedPartition } from '../store/partitions.ts';
import { claimUnfinishedPage } from '../store/unfinished.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface ListObjectsInput {
  readonly runId: string;
  readonly bucket: string;
  readonly prefix: string;
  /** Absent in runs begun before there were lanes: the whole prefix is one. */
  readonly lane?: number;
  /** Place in the lane of the partition to go on in, from 1. */
  readonly ordinal?: number;
  /** First page of this call in that partition, from 1. */
  readonly page: number;
  /** Batches to claim before the call returns. */
  readonly batches: number;
  readonly batchSize: number;
  /** Pages after which the call returns, whatever it claimed. */
  readonly pageLimit: number;
  readonly force?: boolean;
  readonly prune?: boolean;
  /** Tries refused objects again at once: a run that a person asked for. */
  readonly retryRefused?: boolean;
}

export interface ListObjectsResult {
  readonly batchIds: readonly number[];
  /** Objects in these batches. */
  readonly claimed: number;
  readonly pages: number;
  readonly nextOrdinal: number;
  readonly nextPage: number;
  /** True when the lane is at its end. */
  readonly done: boolean;
}

export interface ClaimUnfinishedInput {
  readonly runId: string;
  readonly bucket: string;
  readonly page: number;
  readonly batches: number;
  readonly batchSize: number;
}

export interface ClaimUnfinishedResult {
  readonly batchIds: readonly number[];
  readonly claimed: number;
  /** True where each batch must be the only one in flight: a worker has died over its objects. */
  readonly fragile: boolean;
  readonly nextPage: number;
  readonly done: boolean;
}

/** Bytes of objects in one batch, so that a batch of large objects stays within a Worker's memory. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Long enough for many LIST pages, short enough that the first batches do not wait. */
const WALK_MS = 10_000;

export function createListActivities(deps: ActivityDeps) {
  return {
    /**
     * Walks on through a lane's partitions, committing page by page, until a window of batches is claimed or 10 s are
     * spent. A retry finds the pages that were committed and lists nothing anew.
     */
    async listObjects(input: ListObjectsInput): Promise<ListObjectsResult> {
      return withHeartbeat(async () => {
        const started = performance.now();
        const batchIds: number[] = [];
        let claimed = 0;
        let pages = 0;
        let ordinal = input.ordinal ?? 1;
        // A batch goes on from page to page, and from partition to partition, until it is full: few new keys among many are one batch.
        let open: OpenBatch | null = null;
        let walk = await PartitionWalk.begin(deps, input, ordinal, input.page);
        while (walk !== null) {
          const committed: WalkedPage = await walk.next(open);
          open = committed.open;
          batchIds.push(...committed.batchIds);
          claimed += committed.claimed;
          pages += 1;
          if (walk.isAtEnd) {
            ordinal += 1;
            walk = input.lane === undefined ? null : await PartitionWalk.begin(deps, input, ordinal, 1);
            if (walk === null) break;
          }
          const enough =
            batchIds.length >= input.batches || pages >= input.pageLimit || performance.now() - started > WALK_MS;
          if (!enough) continue;
          walk.abandon();
          return { batchIds, claimed, pages, nextOrdinal: ordinal, nextPage: walk.page, done: false };
        }
        log.info('Listed to the end', { lane: input.lane, pages });
        if (input.lane === undefined) await noteListingCompleted(deps.db, input.runId, { before: null, full: true });
        return { batchIds, claimed, pages, nextOrdinal: ordinal, nextPage: 1, done: true };
      });
    },

    /** Claims unfinished objects of the bucket that no live run holds; no batches means none is left. */
    async claimUnfinished(input: ClaimUnfinishedInput): Promise<ClaimUnfinishedResult> {
      return withHeartbeat(async () => {
        const { batchIds, claimed, fragile } = await claimUnfinishedPage(deps.db, {
          runId: input.runId,
          page: input.page,
          bucket: input.bucket,
          limit: input.batches * input.batchSize,
          limits: { objects: input.batchSize, bytes: BATCH_BYTES },
        });
        return { batchIds, claimed, fragile, nextPage: input.page + 1, done: batchIds.length === 0 };
      });
    },
  };
}

type WalkedPage = Pick<ClaimedPage, 'batchIds' | 'claimed' | 'open'>;

/** One partition's pages, in turn: listed and committed, or found committed. */
class PartitionWalk {
  readonly #deps: ActivityDeps;
  readonly #input: ListObjectsInput;
  readonly #partition: string;
  readonly #signal = cancellationSignal();
  #token: string | null;
  #ahead: Promise<ListPage> | null = null;
  /** An attempt before has committed the first pages, if any. */
  #mayBeCommitted = true;
  /** The page that comes next. */
  page: number;
  isAtEnd = false;

  private constructor(
    deps: ActivityDeps,
    input: ListObjectsInput,
    partition: string,
    page: number,
    token: string | null,
  ) {
    this.#deps = deps;
    this.#input = input;
    this.#partition = partition;
    this.page = page;
    this.#token = token;
  }

  /** Null behind the lane's last partition. */
  static async begin(
    deps: ActivityDeps,
    input: ListObjectsInput,
    ordinal: number,
    page: number,
  ): Promise<PartitionWalk | null> {
    const { runId, lane } = input;
    const partition = lane === undefined ? '' : await plannedPartition(deps.db, runId, lane, ordinal);
    if (partition === null) return null;
    if (page === 1) return new PartitionWalk(deps, input, partition, page, null);
    const before = await readPage(deps.db, { runId, partition, page: page - 1 });
    if (before === null) throw new Error(`Page ${page - 1} was never committed`);
    return new PartitionWalk(deps, input, partition, page, before.endToken);
  }

  async next(open: OpenBatch | null): Promise<WalkedPage> {
    this.#signal.throwIfAborted();
    const at = { runId: this.#input.runId, partition: this.#partition, page: this.page };
    const before = this.#mayBeCommitted ? await readPage(this.#deps.db, at) : null;
    this.#mayBeCommitted = before !== null;
    let committed: ClaimedPage;
    if (before !== null) {
      committed = { ...before, open: null };
      this.abandon();
    } else {
      const listing = await (this.#ahead ?? this.#list(this.#token));
      // The next page is listed while this one is committed.
      this.#ahead = listing.nextToken === null ? null : this.#list(listing.nextToken);
      this.#ahead?.catch(() => undefined);
      const { bucket, prefix, batchSize, force = false, prune = false, retryRefused = false } = this.#input;
      const keys = listing.objects.map((object) => object.key);
      committed = await claimListedPage(this.#deps.db, {
        ...at,
        bucket,
        startToken: this.#token,
        endToken: listing.nextToken,
        objects: listing.objects,
        newestPartition: newestPartition(keys, prefix, Date.now()),
        limits: { objects: batchSize, bytes: BATCH_BYTES },
        rules: { force, prune, retryRefused },
        open,
      });
      // An earlier attempt committed this page first: its end is the one that counts.
      if (committed.endToken !== listing.nextToken) this.abandon();
    }
    this.#token = committed.endToken;
    this.page += 1;
    this.isAtEnd = this.#token === null;
    return committed;
  }

  /** Forgets the page asked for ahead. */
  abandon(): void {
    this.#ahead = null;
  }

  #list(token: string | null): Promise<ListPage> {
    const { bucket, prefix } = this.#input;
    return this.#deps.lake.listPage({ bucket, prefix: prefix + this.#partition, token, signal: this.#signal });
  }
}
