import type { Command } from 'commander';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import { withLake, withTemporal } from '../connect.ts';
import { CliError } from '../errors.ts';
import { ingestInput } from '../ingest-input.ts';
import { fields, note, printJson, printLines } from '../output.ts';
import { hasWorker } from '../pollers.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { createOrUpdateSchedule, deleteSchedule, describeSchedule, SCHEDULE_ID } from '../schedule.ts';

const NONE = `There is no Schedule ${SCHEDULE_ID}. Create it with: converza schedule create`;

/** `schedule create|describe|delete`: the incremental run of every minute. */
export function registerSchedule(program: Command): void {
  const schedule = program.command('schedule').description('the incremental run of every minute');
  addCommand(schedule, 'create', 'create the Schedule, or bring it up to these options', [
    'converza schedule create',
    'converza schedule create --with-generator 50',
  ])
    .option('--with-generator <n>', 'each run first writes n synthetic calls', wholeNumber(1, 100_000))
    .action(create);
  addCommand(schedule, 'describe', 'show the Schedule and its next runs', ['converza schedule describe']).action(
    describe,
  );
  addCommand(schedule, 'delete', 'delete the Schedule; a run under way goes on', ['converza schedule delete']).action(
    remove,
  );
}

async function create(options: JsonOption & { readonly withGenerator?: number }): Promise<void> {
  const config = settings('lake', 'temporal');
  const input = ingestInput(config, 'incremental', { generate: options.withGenerator });
  const taskQueue = CALL_PIPELINE_TASK_QUEUE;
  await withLake(config.lake, () =>
    withTemporal(config.temporal, async (client) => {
      const done = await createOrUpdateSchedule(client, taskQueue, input);
      if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, done, schedule: await describeSchedule(client) });
      else printLines([`Schedule ${SCHEDULE_ID} ${done}: an incremental run every minute.`]);
      if (!(await hasWorker(client, taskQueue))) note('Its runs wait for a worker. Start one with: converza worker');
    }),
  );
}

async function describe(options: JsonOption): Promise<void> {
  const report = await withTemporal(settings('temporal').temporal, describeSchedule);
  if (report === null) throw new CliError(NONE);
  if (options.json === true) {
    printJson(report);
    return;
  }
  printLines(
    fields([
      ['schedule', `${report.scheduleId}${report.paused ? ' (paused)' : ''}`],
      ['runs', `every ${report.everySeconds} s, overlap ${report.overlap}, catch-up ${report.catchUpSeconds} s`],
      ['workflow', report.workflowId],
      ['task queue', report.taskQueue],
      ['generates', report.generate === 0 ? 'nothing' : `${report.generate} calls a run`],
      ['runs taken', report.runsTaken],
      ['running now', report.running.length === 0 ? 'nothing' : report.running.join(', ')],
      ['next runs', report.nextRuns.join(', ')],
    ]),
  );
}

async function remove(options: JsonOption): Promise<void> {
  const deleted = await withTemporal(settings('temporal').temporal, deleteSchedule);
  if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, deleted });
  else printLines([deleted ? `Schedule ${SCHEDULE_ID} deleted.` : NONE]);
}
