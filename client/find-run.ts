import type { Database } from '../store/database.ts';
import { runDetails, runIdsBeginning, type RunDetails } from '../store/run-list.ts';
import { latestRun } from '../store/runs.ts';
import { CliError } from './errors.ts';

const SHOWN_IDS = 5;

/** The run of that `run_id`, a unique beginning of it, or `latest`. @throws CliError when it names none, or several. */
export async function findRun(db: Database, name: string): Promise<RunDetails> {
  const runId = name === 'latest' ? await latestRunId(db) : await onlyId(db, name);
  const run = await runDetails(db, runId);
  if (run === null) throw new CliError(`There is no run ${runId} any more.`);
  return run;
}

async function latestRunId(db: Database): Promise<string> {
  const run = await latestRun(db);
  if (run === null) throw new CliError('There is no run yet. Start one with: converza etl');
  return run.run_id;
}

async function onlyId(db: Database, beginning: string): Promise<string> {
  // One more than is shown tells whether there are more.
  const ids = beginning === '' ? [] : await runIdsBeginning(db, beginning, SHOWN_IDS + 1);
  const [only] = ids;
  if (only === undefined) throw new CliError(`No run begins with "${beginning}". See them with: converza runs list`);
  if (ids.length === 1) return only;
  const shown = ids.slice(0, SHOWN_IDS).join(', ');
  throw new CliError(
    `"${beginning}" begins several runs: ${shown}${ids.length > SHOWN_IDS ? ', …' : ''}. Give more of it.`,
  );
}
