import { setMaxListeners } from 'node:events';
import { parseCallRecord } from '../domain/call-record.ts';
import type { CallRules } from '../domain/call-rules.ts';
import { enrichCall } from '../domain/enrich-call.ts';
import { redactPayload, type RedactedPayload } from '../domain/redact-payload.ts';
import { ObjectMissingError, ObjectUnreadableError } from '../lake/errors.ts';
import type { ObjectStore } from '../lake/object-store.ts';
import type { Database } from '../store/database.ts';
import {
  countEnded,
  endedObjects,
  onSnapshot,
  sampledObjects,
  unknownKeys,
  type EndedObject,
} from '../store/deep-verify.ts';
import type { CheckResult } from '../store/verify.ts';
import { compareParts, ObjectAudit, type DerivedPart, type Judged } from './deep-compare.ts';
import { DEEP_TOLD, DeepTally } from './deep-tally.ts';
import type { OpenObject, ReadObject, RecordPart } from './read-object.ts';

export interface DeepVerifyDeps {
  readonly db: Database;
  readonly lake: Pick<ObjectStore, 'listPage'>;
  readonly readObject: ReadObject;
  readonly bucket: string;
  /** What is listed for keys that the ledger does not know. */
  readonly prefix: string;
  /** The settings that shape data. */
  readonly rules: CallRules;
  /** So many objects at random in place of all; then nothing is listed. */
  readonly sample?: number;
  /** Records that one snapshot compares; its default keeps round trips cheap and holds little. */
  readonly recordsPerComparison?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface DeepVerification {
  readonly checks: CheckResult[];
  /** Up to five call ids or keys for each check that has something to name. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

// As in bronze: a GET is mostly waiting.
const CONCURRENT_GETS = 32;
const OBJECTS_PER_PAGE = 1_000;
const RECORDS_PER_COMPARISON = 1_000;
const CHARACTERS_PER_COMPARISON = 8_000_000;

/**
 * Reads the bucket again, derives every row anew by today's rules, and compares with the tables column by column. Only
 * objects whose version still is the loaded one can tell; the others are counted. Memory does not grow with the bucket.
 */
export async function deepVerify(deps: DeepVerifyDeps): Promise<DeepVerification> {
  return new DeepVerifier(deps).run();
}

class DeepVerifier {
  readonly #deps: DeepVerifyDeps;
  readonly #tally = new DeepTally();
  readonly #abort = new AbortController();
  #waiting: DerivedPart[] = [];
  #waitingRecords = 0;
  #waitingCharacters = 0;
  #comparing: Promise<void> = Promise.resolve();
  #done = 0;

  constructor(deps: DeepVerifyDeps) {
    this.#deps = deps;
    // Every GET in flight listens to it.
    setMaxListeners(0, this.#abort.signal);
  }

  async run(): Promise<DeepVerification> {
    const { db, bucket, sample } = this.#deps;
    const { here, elsewhere } = await countEnded(db, bucket);
    this.#tally.tell('deep_left_out_objects', null, elsewhere);
    await this.#readAll(Math.min(here, sample ?? here));
    if (sample === undefined) await this.#listUnknown();
    const told = DEEP_TOLD.filter((name) => sample === undefined || name !== 'deep_missing_from_ledger');
    return { checks: this.#tally.results(told), examples: this.#tally.examples };
  }

  async #readAll(total: number): Promise<void> {
    const objects = this.#objects();
    const work = async (): Promise<void> => {
      for (let next = await objects.next(); next.done !== true; next = await objects.next()) {
        await this.#readOne(next.value);
        this.#done += 1;
        this.#deps.onProgress?.(this.#done, total);
      }
    };
    const workers = Array.from({ length: CONCURRENT_GETS }, () =>
      work().catch((error: unknown) => {
        // The first fault ends the others, which would only repeat it.
        this.#abort.abort(error);
        throw error;
      }),
    );
    const ends = await Promise.allSettled(workers);
    if (ends.some((end) => end.status === 'rejected')) throw this.#abort.signal.reason;
    await this.#compareWaiting();
  }

  async *#objects(): AsyncGenerator<EndedObject, void, undefined> {
    const { db, bucket, sample } = this.#deps;
    if (sample !== undefined) {
      yield* await sampledObjects(db, bucket, sample);
      return;
    }
    for (let afterObjectId = 0; ;) {
      const page = await endedObjects(db, { bucket, afterObjectId, limit: OBJECTS_PER_PAGE });
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < OBJECTS_PER_PAGE) return;
      afterObjectId = last.object_id;
    }
  }

  async #readOne(object: EndedObject): Promise<void> {
    const { signal } = this.#abort;
    signal.throwIfAborted();
    // No version was read, so there is nothing to derive.
    if (object.loaded_etag === '') {
      this.#tally.tell('deep_left_out_objects', object.key);
      return;
    }
    let opened: OpenObject;
    try {
      opened = await this.#deps.readObject({ bucket: this.#deps.bucket, key: object.key, signal });
    } catch (error) {
      if (error instanceof ObjectMissingError) this.#tally.tell('deep_deleted_since_load', object.key);
      else if (error instanceof ObjectUnreadableError) this.#tally.tell('deep_refused_objects', object.key);
      else throw error;
      return;
    }
    try {
      if (
        opened.etag !== object.loaded_etag ||
        opened.lastModifiedAt.getTime() !== object.loaded_last_modified_at.getTime()
      ) {
        this.#tally.tell('deep_changed_since_load', object.key);
        return;
      }
      await this.#derive(new ObjectAudit(object), opened.parts);
    } finally {
      await opened.close();
    }
  }

  async #derive(audit: ObjectAudit, parts: AsyncIterable<RecordPart>): Promise<void> {
    for await (const part of parts) {
      const judged = judge(part, this.#deps.rules);
      const characters = part.records.reduce((sum, record) => sum + record.text.length, 0);
      await this.#compareLater({ audit, judged, isLast: false }, characters);
    }
    await this.#compareLater({ audit, judged: [], isLast: true }, 0);
  }

  async #compareLater(part: DerivedPart, characters: number): Promise<void> {
    this.#waiting.push(part);
    this.#waitingRecords += part.judged.length;
    this.#waitingCharacters += characters;
    const enough = this.#deps.recordsPerComparison ?? RECORDS_PER_COMPARISON;
    if (this.#waitingRecords >= enough || this.#waitingCharacters >= CHARACTERS_PER_COMPARISON) {
      await this.#compareWaiting();
    }
  }

  /** Comparisons run one after another, so that an object's parts are compared in their order. */
  async #compareWaiting(): Promise<void> {
    const parts = this.#waiting;
    this.#waiting = [];
    this.#waitingRecords = 0;
    this.#waitingCharacters = 0;
    const compared = this.#comparing.then(() =>
      onSnapshot(this.#deps.db, (tx) => compareParts(tx, parts, this.#deps.rules)),
    );
    this.#comparing = compared.catch(() => undefined);
    await compared;
    for (const { audit, isLast } of parts) if (isLast) this.#close(audit);
  }

  #close(audit: ObjectAudit): void {
    if (audit.moved) {
      this.#tally.tell('deep_left_out_objects', audit.object.key);
      return;
    }
    this.#tally.merge(audit.tally);
    this.#tally.expect('deep_objects_read', null);
  }

  async #listUnknown(): Promise<void> {
    const { db, lake, bucket, prefix } = this.#deps;
    let token: string | null = null;
    do {
      const page = await lake.listPage({ bucket, prefix, token });
      const keys = page.objects.map((object) => object.key);
      for (const key of await unknownKeys(db, bucket, keys)) this.#tally.tell('deep_missing_from_ledger', key);
      token = page.nextToken;
    } while (token !== null);
  }
}

/** Validates and scores a part's records by the functions that the stages use. */
function judge(part: RecordPart, rules: CallRules): Judged[] {
  const rejects = part.rejects.map(({ recordNo, reason }) => ({ recordNo, reason, callId: null }));
  const records = part.records.map(({ recordNo, text }): Judged => {
    let redacted: RedactedPayload;
    try {
      redacted = redactPayload(text, rules.redact);
    } catch {
      return { recordNo, reason: 'enrichment_failed', callId: null };
    }
    const parsed = parseCallRecord(JSON.parse(redacted.text), rules);
    if (!parsed.ok) return { recordNo, reason: parsed.reason, callId: parsed.callId };
    try {
      const enrichment = enrichCall(parsed.record.transcriptText, rules);
      return { recordNo, call: parsed.record, redactionCounts: redacted.counts, enrichment };
    } catch {
      return { recordNo, reason: 'enrichment_failed', callId: parsed.record.callId };
    }
  });
  return [...rejects, ...records];
}
