import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { loadConfig } from '../config/config.ts';
import { stackFolder, stackPidPath } from '../config/stack-file.ts';
import { registerAnalyze } from './commands/analyze-command.ts';
import { registerCategories } from './commands/categories.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDev } from './commands/dev.ts';
import { registerExplain } from './commands/explain.ts';
import { registerForget } from './commands/forget.ts';
import { registerGenerate } from './commands/generate.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerQuarantine } from './commands/quarantine.ts';
import { registerReprocess } from './commands/reprocess.ts';
import { registerRuns } from './commands/runs.ts';
import { registerSchedule } from './commands/schedule.ts';
import { registerStatus } from './commands/status.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWorker } from './commands/worker.ts';
import { describeFailure } from './errors.ts';
import { ignoreClosedPipe, note } from './output.ts';

function createProgram(): Command {
  const program = new Command('converza')
    .description('Call transcripts in S3 to conversion, upsell and sentiment tables in PostgreSQL, on Temporal.')
    .exitOverride()
    .showHelpAfterError('(add --help for the options and an example)');
  const commands = [
    registerDemo,
    registerDev,
    registerMigrate,
    registerWorker,
    registerGenerate,
    registerIngest,
    registerReprocess,
    registerRuns,
    registerStatus,
    registerVerify,
    registerExplain,
    registerForget,
    registerQuarantine,
    registerAnalyze,
    registerCategories,
    registerSchedule,
  ];
  for (const register of commands) register(program);
  return program;
}

function isDebugging(): boolean {
  try {
    return ['debug', 'trace'].includes(loadConfig({ env: process.env, cwd: process.cwd(), needs: [] }).logLevel);
  } catch {
    return false;
  }
}

/** Ends the servers of an embedded stack whose parent was killed. */
async function endKilledStack(): Promise<void> {
  const folder = stackFolder(process.cwd());
  if (!existsSync(stackPidPath(folder))) return;
  const { endDeadStack } = await import('../dev/stack-lock.ts');
  await endDeadStack(folder);
}

async function main(): Promise<void> {
  ignoreClosedPipe();
  try {
    await endKilledStack();
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    const { message, exitCode } = describeFailure(error);
    process.exitCode = exitCode;
    if (message !== null) note(message);
    if (message !== null && error instanceof Error && isDebugging()) note(error.stack ?? '');
  }
  // Pipes are written behind our back: leave when they have taken all, and do not wait for idle connections.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

await main();
