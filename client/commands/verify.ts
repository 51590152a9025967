import type { Command } from 'commander';
import { callRules } from '../../config/call-rules.ts';
import { ANY_NUMBER, verify, type Verification } from '../../store/verify.ts';
import { withDatabase, withLake } from '../connect.ts';
import { deepLines } from '../deep-lines.ts';
import { deepVerify } from '../deep-verify.ts';
import { CliError, EXIT } from '../errors.ts';
import { grouped, note, printJson, printLines, Progress, table } from '../output.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { readRecords } from '../read-object.ts';

interface VerifyOptions extends JsonOption {
  readonly deep?: boolean;
  readonly sample?: number;
}

/** `verify`: proves the balances, the tiers and the aggregates, or names the check that fails. */
export function registerVerify(program: Command): void {
  addCommand(program, 'verify', 'prove that the books balance and the tables agree; exit 1 when they do not', [
    'converza verify',
    "converza verify --json | jq -r '.checks[] | select(.ok | not)'",
    'converza verify --deep --sample 1000',
  ])
    .option('--deep', 'read the bucket again, derive every row anew, and compare')
    .option('--sample <n>', 'with --deep: only so many objects, at random', wholeNumber(1, 1_000_000))
    .action(async (options: VerifyOptions) => {
      if (options.sample !== undefined && options.deep !== true) {
        throw new CliError('--sample goes with --deep.', { exitCode: EXIT.usage });
      }
      const { result, notes } = options.deep === true ? await verifyDeep(options.sample) : await verifyTables();
      if (options.json === true) printJson(result);
      else printLines(verificationLines(result));
      for (const line of [...leftOutLines(result), ...notes]) note(line);
      process.exitCode = result.ok ? EXIT.done : EXIT.failed;
    });
}

interface Verified {
  readonly result: Verification;
  readonly notes: readonly string[];
}

async function verifyTables(): Promise<Verified> {
  return { result: await withDatabase(settings('database').database, (db) => verify(db)), notes: [] };
}

async function verifyDeep(sample: number | undefined): Promise<Verified> {
  const { database, lake: lakeConfig, pipeline } = settings('database', 'lake');
  return withDatabase(database, (db) =>
    withLake(lakeConfig, async (lake) => {
      const progress = new Progress();
      const deep = await deepVerify({
        db,
        lake,
        readObject: readRecords(lake, pipeline.maxRecordBytes),
        bucket: lakeConfig.bucket,
        prefix: lakeConfig.prefix,
        rules: callRules(pipeline),
        sample,
        onProgress: (done, total) =>
          progress.show(`${grouped(done)} of ${grouped(total)} objects read again`, done, total),
      }).finally(() => progress.clear());
      return { result: await verify(db, deep.checks), notes: deepLines(deep) };
    }),
  );
}

/** The checks as a table, and the verdict. */
export function verificationLines(result: Verification): string[] {
  const checks = result.checks.filter((check) => check.expected !== ANY_NUMBER);
  const failed = checks.filter((check) => !check.ok);
  return [
    ...table(
      ['', 'check', 'expected', 'actual'],
      checks.map((check) => [check.ok ? 'ok' : 'FAILED', check.name, check.expected, check.actual]),
    ),
    '',
    `tables sha256  ${result.tablesSha256}`,
    failed.length === 0
      ? `All ${checks.length} checks hold.`
      : `${failed.length} of ${checks.length} checks FAILED: ${failed.map((check) => check.name).join(', ')}`,
  ];
}

/** What the verification passed over because a run was under way, or a dead one has left it. */
export function leftOutLines(result: Verification): string[] {
  const count = (name: string): number => Number(result.checks.find((check) => check.name === name)?.actual ?? 0);
  const runs = count('left_out_open_runs');
  const lines = [
    [count('left_out_unfinished_objects'), 'unfinished objects'],
    [count('left_out_calls_of_unfinished_objects'), 'calls of theirs that gold does not have yet'],
    [count('left_out_dirty_cells'), 'agent/day figures that wait for a refresh'],
  ] as const;
  const told = lines.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  if (runs === 0 && told.length === 0) return [];
  const why = runs > 0 ? `${runs} run${runs === 1 ? '' : 's'} under way` : 'No run is under way, but one has left work';
  return [`${why}. Left out: ${told.length === 0 ? 'nothing' : told.join(', ')}.`];
}
