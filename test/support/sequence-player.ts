import { forgetCalls } from '../../store/forget.ts';
import { Crash, type FaultPlan, type FaultyDatabase } from './faulty-database.ts';
import { emptyTables } from './empty-tables.ts';
import { expectedCalls, outcome, requireBalance, requireSame } from './outcome.ts';
import { overlap } from './overlap.ts';
import { BUCKET, Pipeline, PREFIX } from './pipeline.ts';
import { RunDriver, type DriverOptions, type Task } from './run-driver.ts';
import { KEYS, type Change, type MeetingPlace, type Move, type Sequence } from './sequences.ts';

/** Plays the sequence, ends with `etl --prune`, and compares with one clean run on the final bucket that has the same calls to forget. */
export async function converges(db: FaultyDatabase, sequence: Sequence): Promise<void> {
  await emptyTables(db);
  const player = new Player(db, sequence);
  await player.play();
  const played = await outcome(db);
  await emptyTables(db);
  await forgetCalls(db, [...player.forgotten]);
  await player.pipeline.run('full', { prune: true, pruneConfirmed: true });
  const clean = await outcome(db);
  requireSame(played, clean, await expectedCalls(player.pipeline.lake, BUCKET, PREFIX, player.forgotten));
}

/** Runs refresh at any time, not only at their end. */
const REFRESH: Task = { name: 'refreshGold', run: (pipeline) => pipeline.do('refreshGold'), onResult: () => undefined };

const PLACES: Readonly<Record<Exclude<MeetingPlace, 'outpaced' | 'refreshed' | 'overtaken'>, string>> = {
  halfWay: `o.state = 'discovered' and o.records_done > 0`,
  sentBack: `o.state = 'discovered' and o.batch_id is null
    and exists (select 1 from call_data.silver_superseded_records e where e.object_id = o.object_id)`,
  unscored: `o.state = 'landed' and o.silver_done`,
};

type Meeting = Extract<Move, { kind: 'meet' }>;

interface Choice {
  readonly driver: RunDriver;
  readonly task: Task;
}

class Player {
  readonly pipeline: Pipeline;
  readonly forgotten = new Set<string>();
  readonly #db: FaultyDatabase;
  readonly #sequence: Sequence;
  readonly #bodies = new Map<number, string>();
  #meetings: Meeting[] = [];
  // Tasks that a slow attempt is at work on.
  readonly #slow = new Set<Task>();
  // Late attempts, with the steps after which they wake.
  #late: { steps: number; readonly wake: () => void; readonly ended: Promise<unknown> }[] = [];

  constructor(db: FaultyDatabase, sequence: Sequence) {
    this.#db = db;
    this.#sequence = sequence;
    this.pipeline = new Pipeline(db, { pageSize: sequence.pageSize, chunkBytes: sequence.chunkBytes });
  }

  async play(): Promise<void> {
    for (const [key, body] of this.#sequence.bodies.entries()) {
      await this.#change({ kind: 'put', key, body, seconds: 1 });
    }
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
      await this.#meet(drivers);
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
    if (move.kind === 'meet') {
      this.#meetings.push(move);
      return;
    }
    const choices = this.#choices(drivers);
    const choice = choices[move.pick % Math.max(1, choices.length)];
    // Whatever may run is under way.
    if (choice === undefined) return this.#wakeAll();
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
        this.#fallBehind(slowest(choices, choice, move), move);
        break;
      case 'overlap': {
        // Two runs at the same step are the likeliest to meet.
        const twin = choices.find((one) => one.driver !== owner && one.task.name === task.name);
        const other = (move.other % 2 === 0 ? twin : undefined) ?? choices[move.other % choices.length] ?? choice;
        await this.#overlap(choice, move, [() => this.#do(other.driver, other.task)]);
        break;
      }
      case 'forget':
        await this.#forget(choice, move);
        break;
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

  /** Does the work while the task stands within its transaction. */
  async #overlap(
    held: Choice,
    point: { readonly at: number; readonly statements: number },
    work: readonly (() => Promise<unknown>)[],
  ): Promise<void> {
    const run = async (): Promise<void> => held.driver.finish(held.task, await held.task.run(this.pipeline));
    await overlap(this.#db, point, run, work);
  }

  async #forget(choice: Choice, move: Extract<Move, { kind: 'forget' }>): Promise<void> {
    this.forgotten.add(move.call);
    const run = (): Promise<unknown> => forgetCalls(this.#db, [move.call]);
    if (!move.isHeld) return this.#overlap(choice, move, [run]);
    const task: Task = { name: 'forget', run, onResult: () => undefined };
    return this.#overlap({ driver: choice.driver, task }, { at: 0, statements: move.statements }, [
      () => this.#do(choice.driver, choice.task),
    ]);
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

  /** The attempt wakes some steps later; one that counts as lost finds that its retry went first. */
  #fallBehind(
    { driver: owner, task }: Choice,
    { at, steps, isLost }: Omit<Extract<Move, { kind: 'late' }>, 'kind' | 'pick'>,
  ): void {
    if (!isLost) this.#slow.add(task);
    let wake: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const ended = this.#db
      .withFault({ at, gate }, () => task.run(this.pipeline))
      .then((result) => owner.finish(task, result))
      // Its run may be over by then.
      .catch(() => undefined)
      .finally(() => this.#slow.delete(task));
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

  /** Lets happen what waits for an object to stand somewhere, where one stands there now. */
  async #meet(drivers: readonly RunDriver[]): Promise<void> {
    for (const meeting of this.#meetings) {
      if (await this.#isMet(drivers, meeting)) this.#meetings = this.#meetings.filter((one) => one !== meeting);
    }
  }

  #isMet(drivers: readonly RunDriver[], { where, statements, change }: Meeting): Promise<boolean> {
    if (where === 'overtaken') return this.#overtake(drivers, statements);
    if (where === 'outpaced' || where === 'refreshed') return this.#meetAtGold(drivers, where, { statements, change });
    return this.#meetObject(drivers, where, change);
  }

  async #overtake(drivers: readonly RunDriver[], pick: number): Promise<boolean> {
    const stages = this.#choices(drivers).filter((one) => one.task.batchId !== undefined);
    const choice = stages[pick % Math.max(1, stages.length)];
    if (choice === undefined) return false;
    const { driver: owner, task } = choice;
    this.#fallBehind(choice, { at: 0, steps: 1, isLost: true });
    for (let stage = 1; stage <= 3; stage += 1) {
      const next = owner.ready.find((one) => one.batchId === task.batchId);
      if (next !== undefined) await this.#do(owner, next);
    }
    return true;
  }

  async #meetObject(drivers: readonly RunDriver[], where: keyof typeof PLACES, change: Change): Promise<boolean> {
    const [object] = await this.#db.query<{ key: string; run_id: string | null }>(
      `select o.key, b.run_id from call_data.bronze_objects o
       left join call_data.ingest_batches b on b.batch_id = o.batch_id
       where ${PLACES[where]} order by o.key limit 1`,
    );
    const names: readonly string[] = KEYS[this.#sequence.layout];
    const key = names.findIndex((name) => PREFIX + name === object?.key);
    if (key === -1) return false;
    await this.#change({ ...change, key });
    if (where === 'unscored') drivers.find((one) => one.runId === object?.run_id)?.kill();
    // What held the object open is gone.
    else this.pipeline.restart();
    return true;
  }

  async #meetAtGold(
    drivers: readonly RunDriver[],
    where: 'outpaced' | 'refreshed',
    { change, statements }: Omit<Meeting, 'kind' | 'where'>,
  ): Promise<boolean> {
    const [choice] = this.#choices(drivers).filter((one) => one.task.name === 'buildGold');
    if (choice === undefined) return false;
    if (where === 'outpaced') {
      this.#fallBehind(choice, { at: 0, steps: 1, isLost: false });
      await this.#change(change);
      await this.pipeline.run('incremental');
      return true;
    }
    const marks = await this.#db.query('select 1 as found from call_data.gold_dirty_cells limit 1');
    if (marks.length === 0) return false;
    await this.#overlap({ driver: choice.driver, task: REFRESH }, { at: 0, statements }, [
      () => this.#do(choice.driver, choice.task),
      () => REFRESH.run(this.pipeline),
    ]);
    return true;
  }

  /** What may run now. */
  #choices(drivers: readonly RunDriver[]): Choice[] {
    return drivers.flatMap((one) =>
      one.ready.filter((task) => !this.#slow.has(task)).map((task) => ({ driver: one, task })),
    );
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

/** What is slow is gold by preference: the calls that it has read may be another object's when it writes. */
function slowest(choices: readonly Choice[], choice: Choice, move: Extract<Move, { kind: 'late' }>): Choice {
  if (move.isLost) return choice;
  const gold = choices.filter((one) => one.task.name === 'buildGold');
  return gold[move.pick % Math.max(1, gold.length)] ?? choice;
}
