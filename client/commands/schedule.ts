import type { Command } from 'commander';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import { withLake, withTemporal } from '../connect.ts';
import { CliError, EXIT } from '../errors.ts';
import { ingestInput } from '../ingest-input.ts';
import { fields, note, printJson, printLines, table } from '../output.ts';
import { hasWorker } from '../pollers.ts';
import { addCommand, instant, required, settings, wholeNumber, type JsonOption } from '../program.ts';
import {
  createOrUpdateSchedule,
  deleteSchedule,
  describeSchedule,
  listSchedules,
  NO_SCHEDULE,
  pauseSchedule,
  resumeSchedule,
  SCHEDULE_ID,
  triggerSchedule,
} from '../schedule.ts';
import { ingestAndReport } from './ingest.ts';

interface BackfillOptions extends JsonOption {
  readonly from: number;
  readonly to: number;
}

/** `schedule create|list|describe|pause|resume|trigger|backfill|delete`: the incremental run of every minute. */
export function registerSchedule(program: Command): void {
  const schedule = program.command('schedule').description('the incremental run of every minute');
  addCommand(schedule, 'create', 'create the Schedule, or bring it up to these options', [
    'converza schedule create',
    'converza schedule create --with-generator 50',
  ])
    .option('--with-generator <n>', 'each run first writes n synthetic calls', wholeNumber(1, 100_000))
    .action(create);
  addCommand(schedule, 'list', "the pipeline's Schedules of the namespace", ['converza schedule list']).action(list);
  addCommand(schedule, 'describe', 'show the Schedule, its last and its next runs', [
    'converza schedule describe',
  ]).action(describe);
  addCommand(schedule, 'pause', 'start no further run; one under way goes on', [
    'converza schedule pause --note "the bucket moves today"',
  ])
    .option('--note <text>', 'why, for who meets it', 'Paused by converza schedule pause')
    .action(pause);
  addCommand(schedule, 'resume', 'let the Schedule go on, and start one full listing that catches up', [
    'converza schedule resume',
  ]).action(resume);
  addCommand(schedule, 'trigger', 'one run now, behind the one under way', ['converza schedule trigger']).action(
    trigger,
  );
  addCommand(schedule, 'backfill', 'one full run over the dt= partitions of a span; the whole prefix without them', [
    'converza schedule backfill --from 2026-03-01T00:00Z --to 2026-03-02T23:00Z',
  ])
    .addOption(required('--from <instant>', 'the first UTC hour', instant))
    .addOption(required('--to <instant>', 'the last UTC hour, itself included', instant))
    .action(backfill);
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
  if (report === null) throw new CliError(NO_SCHEDULE);
  if (options.json === true) {
    printJson(report);
    return;
  }
  printLines(
    fields([
      ['schedule', `${report.scheduleId}${report.paused ? ' (paused)' : ''}`],
      ...(report.note === null ? [] : [['note', report.note] as const]),
      ['runs', `every ${report.everySeconds} s, overlap ${report.overlap}, catch-up ${report.catchUpSeconds} s`],
      ['workflow', report.workflowId],
      ['task queue', report.taskQueue],
      ['generates', report.generate === 0 ? 'nothing' : `${report.generate} calls a run`],
      ['runs taken', report.runsTaken],
      ['left out', `${report.missed} too late to catch up, ${report.skipped} while another was under way`],
      ['running now', report.running.length === 0 ? 'nothing' : report.running.join(', ')],
      ['next runs', report.paused ? 'none while it is paused' : report.nextRuns.join(', ')],
    ]),
  );
  if (report.recent.length === 0) return;
  printLines([
    '',
    ...table(
      ['run', 'for', 'taken'],
      report.recent.map((run) => [run.runId, run.scheduledAt, run.takenAt]),
    ),
  ]);
}

async function list(options: JsonOption): Promise<void> {
  const schedules = await withTemporal(settings('temporal').temporal, listSchedules);
  if (options.json === true) printJson({ schedules });
  else if (schedules.length === 0) printLines(['No Schedules.']);
  else {
    printLines(
      table(
        ['schedule', 'state', 'next run', 'note'],
        schedules.map((one) => [one.scheduleId, one.state, one.nextRunAt, one.note]),
      ),
    );
  }
}

async function pause(options: JsonOption & { readonly note: string }): Promise<void> {
  await withTemporal(settings('temporal').temporal, (client) => pauseSchedule(client, options.note));
  if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, paused: true, note: options.note });
  else printLines([`Schedule ${SCHEDULE_ID} paused. Let it go on with: converza schedule resume`]);
}

async function resume(options: JsonOption): Promise<void> {
  await withTemporal(settings('temporal').temporal, async (client) => {
    const { runId, workflowId, taskQueue, attached } = await resumeSchedule(client);
    if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, paused: false, runId, workflowId, attached });
    else {
      const how = attached ? 'which was under way' : 'started now';
      printLines([`Schedule ${SCHEDULE_ID} goes on. Run ${runId}, ${how}, lists all of it once.`]);
    }
    if (!(await hasWorker(client, taskQueue))) note('Its runs wait for a worker. Start one with: converza worker');
  });
}

async function trigger(options: JsonOption): Promise<void> {
  await withTemporal(settings('temporal').temporal, async (client) => {
    await triggerSchedule(client);
    if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, triggered: true });
    else printLines([`Schedule ${SCHEDULE_ID} starts a run now, behind the one under way where there is one.`]);
    const taskQueue = CALL_PIPELINE_TASK_QUEUE;
    if (!(await hasWorker(client, taskQueue))) note('It waits for a worker. Start one with: converza worker');
  });
}

async function backfill({ from, to, ...options }: BackfillOptions): Promise<void> {
  if (from > to) throw new CliError('--from is later than --to.', { exitCode: EXIT.usage });
  const span = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  await ingestAndReport(settings('database', 'lake', 'temporal'), 'full', options, span);
}

async function remove(options: JsonOption): Promise<void> {
  const deleted = await withTemporal(settings('temporal').temporal, deleteSchedule);
  if (options.json === true) printJson({ scheduleId: SCHEDULE_ID, deleted });
  else printLines([deleted ? `Schedule ${SCHEDULE_ID} deleted.` : NO_SCHEDULE]);
}
