import { Crash, type FaultPlan, type FaultyDatabase } from './faulty-database.ts';
import { emptyTables } from './empty-tables.ts';
import { expectedCalls, outcome, requireBalance, requireSame } from './outcome.ts';
import { BUCKET, Pipeline, PREFIX } from './pipeline.ts';
import { RunDriver, type DriverOptions, type Task } from './run-driver.ts';
import { KEYS, type Change, type Move, type Sequence } from './sequences.ts';

/** A task that waits for a lock of the one that is held needs it to go on. */
const OVERLAP_MS = 15;

/** Plays the sequence, ends with `etl --prune`, and compares with one clean run on the final bucket. */
export async function converges(db: FaultyDatabase, sequence: Sequence): Promise<void> {
  await emptyTables(db);
  const player = new Player(db, sequence);
  await player.play();
  const played = await outcome(db);
  await emptyTables(db);
  await player.pipeline.run('full', { prune: true, pruneConfirmed: true });
  const clean = await outcome(db);
  requireSame(played, clean, await expectedCalls(player.pipeline.lake, BUCKET, PREFIX));
}

interface Choice {
  readonly driver: RunDriver;
  readonly task: Task;
}

class Player {
  readonly pipeline: Pipeline;
  readonly #db: FaultyDatabase;
  readonly #sequence: Sequence;
  readonly #bodies = new Map<number, string>();
  // Late attempts, with the steps after which they wake.
  #late: { steps: number; readonly wake: () => void; readonly ended: Promise<unknown> }[] = [];

  constructor(db: FaultyDatabase, sequence: Sequence) {
    this.#db = db;
    this.#sequence = sequence;
    this.pipeline = new Pipeline(db, { pageSize: sequence.pageSize, chunkBytes: sequence.chunkBytes });
  }

  async play(): Promise<void> {
    for (const episode of this.#sequence.episodes) {
      if (episode.kind === 'changes') for (const one of episode.changes) await this.#change(one);
      else await this.#runs(episode.runs, episode.moves);
    }
    // A new process, as nothing of the old ones may matter.
    await this.#wakeAll();
    this.pipeline.restart();
    await this.pipeline.run('full', { prune: true, pruneConfirmed: true });
  }

  async #runs(options: readonly DriverOptions[], moves: readonly Move[]): Promise<void> {
    const drivers = options.map((one) => new RunDriver(this.pipeline, one));
    const waiting = moves.values();
    for (let step = 0; drivers.some((one) => !one.isOver); step += 1) {
      if (step > 3_000) throw new Error(`The runs do not end: ${JSON.stringify(drivers.map((one) => one.ready))}`);
      await this.#wake();
      const next = waiting.next();
      // When the moves are used up, whatever is left is done one by one.
      await this.#move(drivers, next.done === true ? { kind: 'one', pick: step } : next.value);
    }
    for (const { counts } of drivers) if (counts !== null) requireBalance(counts);
  }

  async #move(drivers: readonly RunDriver[], move: Move): Promise<void> {
    if (move.kind === 'change') {
      await this.#change(move.change);
      return;
    }
    const choices = drivers.flatMap((one) => one.ready.map((task) => ({ driver: one, task })));
    const choice = choices[move.pick % Math.max(1, choices.length)];
    if (choice === undefined) return;
    const { driver: owner, task } = choice;
    switch (move.kind) {
      case 'one':
        await this.#do(owner, task);
        break;
      case 'together': {
        const start = move.pick % choices.length;
        const some = [...choices.slice(start), ...choices.slice(0, start)].slice(0, 3);
        await Promise.all(some.map((one) => this.#do(one.driver, one.task)));
        break;
      }
      case 'crash':
        await this.#crash(owner, task, { at: move.at, crash: move.when });
        break;
      case 'late':
        this.#fallBehind(owner, task, move.at, move.steps);
        break;
      case 'overlap': {
        const other = choices[move.other % choices.length] ?? choice;
        await this.#overlap(choice, other, move.at);
        break;
      }
      case 'kill':
        owner.kill();
        break;
      case 'cancel':
        owner.cancel();
        break;
    }
  }

  async #do(owner: RunDriver, task: Task): Promise<void> {
    owner.finish(task, await task.run(this.pipeline));
  }

  async #overlap(held: Choice, other: Choice, at: number): Promise<void> {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first: Promise<void> = Promise.resolve();
    await new Promise<void>((onHeld) => {
      const run = (): Promise<unknown> => held.task.run(this.pipeline);
      first = this.#db
        .withFault({ at, hold: { onHeld, until } }, run)
        .then((result) => held.driver.finish(held.task, result))
        .finally(onHeld);
      first.catch(() => undefined);
    });
    const second = this.#do(other.driver, other.task);
    const timer = setTimeout(release, OVERLAP_MS);
    await second.finally(release).catch(() => undefined);
    clearTimeout(timer);
    await Promise.all([first, second]);
  }

  async #crash(owner: RunDriver, task: Task, plan: FaultPlan): Promise<void> {
    try {
      const result = await this.#db.withFault(plan, () => task.run(this.pipeline));
      owner.finish(task, result);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      this.pipeline.restart();
    }
  }

  /** The attempt counts as lost: its retry goes first, and it wakes some steps later. */
  #fallBehind(owner: RunDriver, task: Task, at: number, steps: number): void {
    let wake: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const ended = this.#db
      .withFault({ at, gate }, () => task.run(this.pipeline))
      .then((result) => owner.finish(task, result))
      // Its run may be over by then.
      .catch(() => undefined);
    this.#late.push({ steps, wake, ended });
  }

  async #wake(): Promise<void> {
    for (const one of this.#late) one.steps -= 1;
    const due = this.#late.filter((one) => one.steps <= 0);
    this.#late = this.#late.filter((one) => one.steps > 0);
    for (const one of due) {
      one.wake();
      await one.ended;
    }
  }

  async #wakeAll(): Promise<void> {
    for (const one of this.#late) one.steps = 0;
    await this.#wake();
  }

  async #change(one: Change): Promise<void> {
    const name = KEYS[this.#sequence.layout][one.key] ?? '';
    if (one.kind === 'delete') {
      this.#bodies.delete(one.key);
      await this.pipeline.remove(name);
      return;
    }
    this.pipeline.tick(one.seconds);
    const text = one.kind === 'put' ? one.body : this.#bodies.get(one.key);
    if (text === undefined) return;
    this.#bodies.set(one.key, text);
    await this.pipeline.put(name, text);
  }
}
