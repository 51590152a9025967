import { cancellationSignal, log } from '@temporalio/activity';
import { redactQuarantine } from '../store/redact-stored.ts';
import { setBackStale } from '../store/stale.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { requireVersion } from './settings-mismatch.ts';

export interface SetBackStaleInput {
  readonly bucket: string;
  /** The silver version of whoever started the run. */
  readonly silverVersion?: string;
}

export function createSetBackStale(deps: ActivityDeps) {
  return {
    /**
     * Redacts the samples of the quarantine, and frees the bucket's objects whose rows are stale, so that the run takes
     * them as its unfinished ones. @throws SettingsMismatchError before anything is touched.
     */
    async setBackStale(input: SetBackStaleInput): Promise<{ readonly objects: number; readonly samples: number }> {
      return withHeartbeat(async () => {
        const signal = cancellationSignal();
        requireVersion(deps.rules.silverVersion, input.silverVersion);
        const samples = await redactQuarantine(deps.db, deps.rules.redact, () => signal.throwIfAborted());
        const objects = await setBackStale(deps.db, input.bucket, deps.rules, () => signal.throwIfAborted());
        log.info('Set stale objects back', { objects, samples });
        return { objects, samples };
      });
    },
  };
}
