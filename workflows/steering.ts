import { ApplicationFailure, condition, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { ActivityProxies } from './activity-proxies.ts';
import {
  pauseUpdate,
  progressQuery,
  resumeUpdate,
  setWindowUpdate,
  type IngestCallsInput,
  type PauseReason,
  type RunProgress,
  type SetWindowInput,
  type SteeringState,
} from './messages.ts';
import type { RunState } from './run-state.ts';
import { setRunSearchAttributes } from './search-attributes.ts';

/** Fewer records than this say nothing about a share. */
const JUDGED_RECORDS = 200;
const DEFAULT_QUARANTINE_LIMIT = 0.2;
const WIDEST_WINDOW = 100;

export interface SteeringHooks {
  /** True once the run's row is written. */
  readonly isStarted: () => boolean;
  /** True while the run writes its end: nothing can be steered any more. */
  readonly isEnding: () => boolean;
  readonly batchesInFlight: () => number;
  /** Called when the run has been paused. */
  readonly onPaused: () => void;
  /** Called behind each Update. */
  readonly onMessage: () => void;
}

/** The run's Updates and its Query, and the circuit breaker that pauses it for a person. */
export class Steering {
  readonly #input: IngestCallsInput;
  readonly #state: RunState;
  readonly #do: ActivityProxies;
  readonly #hooks: SteeringHooks;
  // One after the other, so that the row shows the last of them.
  #writing: Promise<void> = Promise.resolve();

  constructor(input: IngestCallsInput, state: RunState, proxies: ActivityProxies, hooks: SteeringHooks) {
    this.#input = input;
    this.#state = state;
    this.#do = proxies;
    this.#hooks = hooks;
  }

  /** To be called before the first await, so that no message is missed. */
  listen(): void {
    const validator = (): void => this.#requireOpen();
    setHandler(pauseUpdate, () => this.pause('operator'), {
      validator,
      description: 'Starts no more batches until resume; what is in flight ends.',
    });
    setHandler(resumeUpdate, () => this.#resume(), { validator, description: 'Lets a paused run go on.' });
    setHandler(setWindowUpdate, (input: SetWindowInput) => this.#setWindow(input), {
      validator: (input: SetWindowInput) => {
        this.#requireOpen();
        requireWindow(input);
      },
      description: 'Sets how many batches may be in flight at once.',
    });
    setHandler(progressQuery, () => this.progress(), { description: 'How far the run is.' });
  }

  /** Pauses the run; a reason that stands already is kept. */
  async pause(reason: PauseReason): Promise<SteeringState> {
    if (this.#state.paused === null) {
      this.#state.paused = reason;
      this.#hooks.onPaused();
    }
    await this.show();
    return this.#steering();
  }

  /** Pauses the run for a person where too large a share of its records was quarantined. */
  judge(): void {
    const { records, quarantined, paused, breakerOff } = this.#state;
    const limit = this.#input.quarantineLimit ?? DEFAULT_QUARANTINE_LIMIT;
    if (breakerOff || paused !== null || limit >= 1 || records < JUDGED_RECORDS) return;
    // The row is written behind: an outage of the database must not hold the batch that tripped it.
    if (quarantined / records > limit) void this.pause('quarantine').catch(() => undefined);
  }

  /** Tells the run's row, its search attributes and the UI whether it is paused, and why. */
  async show(): Promise<void> {
    // An Update can arrive before the first step has written the row.
    await condition(this.#hooks.isStarted);
    const turn = this.#writing.then(() =>
      this.#do.ending.notePause({ runId: workflowInfo().firstExecutionRunId, reason: this.#state.paused }),
    );
    this.#writing = turn.catch(() => undefined);
    const { paused, quarantined } = this.#state;
    setRunSearchAttributes(this.#state.searchAttributes, {
      convState: paused === null ? 'running' : `paused: ${paused}`,
      convQuarantined: quarantined,
    });
    setCurrentDetails(this.#details());
    await turn;
    this.#hooks.onMessage();
  }

  /** Waits until the row shows the last pause or resume. */
  async written(): Promise<void> {
    await this.#writing;
  }

  progress(): RunProgress {
    const { listed, objectsClaimed, objectsDone, records, quarantined, failedBatches, startedMs } = this.#state;
    const seconds = Math.max(0.001, (Date.now() - startedMs) / 1_000);
    const objectsPerSecond = objectsDone / seconds;
    const left = Math.max(0, objectsClaimed - objectsDone);
    return {
      runId: workflowInfo().firstExecutionRunId,
      mode: this.#input.mode,
      ...this.#steering(),
      listed,
      objectsClaimed,
      objectsDone,
      records,
      quarantined,
      batchesInFlight: this.#hooks.batchesInFlight(),
      failedBatches,
      objectsPerSecond,
      secondsLeft: listed && objectsDone > 0 ? left / objectsPerSecond : null,
    };
  }

  async #resume(): Promise<SteeringState> {
    if (this.#state.paused === 'quarantine') this.#state.breakerOff = true;
    this.#state.paused = null;
    await this.show();
    return this.#steering();
  }

  #setWindow({ batchWindow }: SetWindowInput): SteeringState {
    this.#state.batchWindow = batchWindow;
    this.#hooks.onMessage();
    return this.#steering();
  }

  #steering(): SteeringState {
    return { paused: this.#state.paused, batchWindow: this.#state.batchWindow };
  }

  #requireOpen(): void {
    if (this.#hooks.isEnding()) throw ApplicationFailure.nonRetryable('The run is ending', 'RunEnding');
  }

  #details(): string {
    const { paused, records, quarantined } = this.#state;
    if (paused === null) return '';
    const runId = workflowInfo().firstExecutionRunId;
    const why =
      paused === 'operator'
        ? 'Paused by an operator.'
        : `Paused: ${quarantined} of ${records} records were quarantined, more than QUARANTINE_LIMIT allows.`;
    return `${why}\n\nGo on: \`converza runs resume ${runId}\`. Give up: \`converza runs cancel ${runId}\`.`;
  }
}

function requireWindow(input: SetWindowInput | undefined): void {
  const size: unknown = input?.batchWindow;
  if (typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= WIDEST_WINDOW) return;
  throw ApplicationFailure.nonRetryable(
    `batchWindow must be a whole number from 1 to ${WIDEST_WINDOW}`,
    'InvalidInput',
  );
}
