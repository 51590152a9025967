import { Option, type Command } from 'commander';
import { REASON_MEANINGS, REASON_REMEDIES } from '../../domain/reason-codes.ts';
import {
  listQuarantine,
  missingIds,
  QUARANTINE_STATUSES,
  readQuarantined,
  selectQuarantined,
  setDismissed,
  type QuarantineFilter,
  type QuarantineStatus,
} from '../../store/quarantine-admin.ts';
import type { Queryable } from '../../store/database.ts';
import { withDatabase, withServices } from '../connect.ts';
import { CliError, EXIT, type ExitCode } from '../errors.ts';
import { grouped, note, printJson, printLines } from '../output.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { detailLines, listLines } from '../quarantine-lines.ts';
import { addFilterOptions, filterOf, ids, isUnlimited, type FilterOptions } from '../quarantine-options.ts';
import { retryLines, retryQuarantined, type RetryOutcome } from '../quarantine-retry.ts';
import { onStopSignal } from '../signals.ts';

/** `quarantine list|show|retry|dismiss`: what could not be used, and what becomes of it. */
export function registerQuarantine(program: Command): void {
  const group = program
    .command('quarantine')
    .description('what could not be used: look at it, read it again, dismiss it');
  addFilterOptions(
    addCommand(group, 'list', 'count the rows by reason, and list them', [
      'converza quarantine list',
      'converza quarantine list --reason invalid_json --newer-than 24h --json',
    ]),
  )
    .addOption(
      new Option('--status <status>', 'rows of this status').choices([...QUARANTINE_STATUSES, 'all']).default('open'),
    )
    .option('--limit <n>', 'rows to list', wholeNumber(0, 100_000), 50)
    .action(list);
  addCommand(group, 'show', 'show everything of one row, its raw sample too', [
    'converza quarantine show 17',
    'converza quarantine show 17 --json | jq -r .rawSample',
  ])
    .argument('<id>', 'the row', wholeNumber(1))
    .action(show);
  addFilterOptions(
    addCommand(group, 'retry', 'read the objects of open rows again, by an incremental run', [
      'converza quarantine retry 17 18',
      'converza quarantine retry --reason too_large',
      'converza quarantine retry --all --older-than 7d',
    ]),
  )
    .argument('[id...]', 'rows by their ids', ids)
    .option('--all', 'every open row, unless other options say less')
    .option('--no-wait', 'start or join the run, and do not watch it')
    .action(retry);
  addFilterOptions(
    addCommand(group, 'dismiss', 'close rows for good; each stays dismissed while its object keeps this version', [
      'converza quarantine dismiss 17 --note "test data"',
      'converza quarantine dismiss --key calls/old/',
      'converza quarantine dismiss 17 --undo',
    ]),
  )
    .argument('[id...]', 'rows by their ids', ids)
    .option('--note <text>', 'why; kept with the rows')
    .option('--undo', 'open dismissed rows again')
    .action(dismiss);
}

type ListOptions = JsonOption & FilterOptions & { readonly status: QuarantineStatus | 'all'; readonly limit: number };

async function list(options: ListOptions): Promise<void> {
  const statuses = options.status === 'all' ? undefined : [options.status];
  const filter: QuarantineFilter = { ...filterOf(options), statuses };
  const found = await withDatabase(settings('database').database, (db) => listQuarantine(db, filter, options.limit));
  if (options.json === true) printJson(found);
  else printLines(listLines(found));
}

async function show(id: number, options: JsonOption): Promise<void> {
  const row = await withDatabase(settings('database').database, (db) => readQuarantined(db, id));
  if (row === null) throw new CliError(noRow(id));
  if (options.json === true) {
    printJson({ ...row, meaning: REASON_MEANINGS[row.reason], remedy: REASON_REMEDIES[row.reason] });
  } else printLines(detailLines(row));
}

const EXIT_CODES: Readonly<Record<RetryOutcome['ended'], ExitCode>> = {
  completed: EXIT.done,
  not_watched: EXIT.done,
  not_completed: EXIT.failed,
  stopped: EXIT.interrupted,
};

type RetryOptions = JsonOption & FilterOptions & { readonly all?: boolean; readonly wait: boolean };

async function retry(given: readonly number[], options: RetryOptions): Promise<void> {
  const named = given.length === 0 ? undefined : given;
  const narrowed: QuarantineFilter = { ids: named, ...filterOf(options) };
  if (isUnlimited(narrowed) && options.all !== true) {
    throw usage('Say what to retry: row ids, --reason, --key, --object, an age, or --all.');
  }
  // A row named by its id may be a dismissed one.
  const filter: QuarantineFilter = {
    ...narrowed,
    statuses: named === undefined ? ['open'] : ['open', 'dismissed'],
  };
  const config = settings('database', 'lake', 'temporal');
  await withServices(config, async (services) => {
    await requireRows(services.db, named);
    const stop = onStopSignal();
    const waiting = { wait: options.wait, signal: stop.signal };
    const { report, ended, error } = await retryQuarantined(services, config, filter, waiting).finally(stop.release);
    if (options.json === true) printJson(report);
    else printLines(retryLines(report));
    if (ended === 'not_completed') note(error ?? `Run ${report.run?.runId} is ${report.run?.status}.`);
    if (ended === 'stopped')
      note(`Stopped watching; run ${report.run?.runId} goes on. Look at it with: converza status`);
    if (ended === 'not_watched') note('Look at it with: converza status');
    process.exitCode = EXIT_CODES[ended];
  });
}

type DismissOptions = JsonOption & FilterOptions & { readonly note?: string; readonly undo?: boolean };

async function dismiss(given: readonly number[], options: DismissOptions): Promise<void> {
  const named = given.length === 0 ? undefined : given;
  const filter: QuarantineFilter = { ids: named, ...filterOf(options) };
  if (isUnlimited(filter)) throw usage('Say what to dismiss: row ids, --reason, --key, --object or an age.');
  const undo = options.undo === true;
  if (undo && options.note !== undefined)
    throw usage('--note says why a row is dismissed: it does not go with --undo.');
  await withDatabase(settings('database').database, async (db) => {
    await requireRows(db, named);
    const status = undo ? 'open' : 'dismissed';
    const selection = await selectQuarantined(db, { ...filter, statuses: [undo ? 'dismissed' : 'open'] });
    const changed = await setDismissed(db, selection.ids, { status, note: options.note ?? null });
    if (options.json === true) printJson({ matched: selection.ids.length, [undo ? 'reopened' : 'dismissed']: changed });
    else printLines([`${undo ? 'Opened again' : 'Dismissed'}: ${grouped(changed)} row${changed === 1 ? '' : 's'}.`]);
    if (changed < selection.ids.length && undo) {
      note(
        `${grouped(selection.ids.length - changed)} stay dismissed: the last reading of their objects did not meet them.`,
      );
    }
  });
}

async function requireRows(db: Queryable, named: readonly number[] = []): Promise<void> {
  const [first] = await missingIds(db, named);
  if (first !== undefined) throw new CliError(noRow(first));
}

function noRow(id: number): string {
  return `There is no quarantine row ${id}. List them with: converza quarantine list`;
}

function usage(message: string): CliError {
  return new CliError(message, { exitCode: EXIT.usage });
}
