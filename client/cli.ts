import { Command, CommanderError } from 'commander';
import { existsSync } from 'node:fs';
import { stackFolder, stackPidPath } from '../config/stack-file.ts';
import { registerCommands } from './command-list.ts';
import { ignoreClosedPipe, note } from './output.ts';

async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('converza')
    .description('Call transcripts in S3 to conversion, upsell and sentiment tables in PostgreSQL, on Temporal.')
    .exitOverride()
    .showHelpAfterError('(add --help for the options and an example)');
  await registerCommands(program, args);
  return program;
}

async function isDebugging(): Promise<boolean> {
  const { loadConfig } = await import('../config/config.ts');
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

async function tell(error: unknown): Promise<void> {
  // Help that was asked for: nothing more is loaded for it.
  if (error instanceof CommanderError && error.exitCode === 0) return;
  const { describeFailure } = await import('./errors.ts');
  const { message, exitCode } = describeFailure(error);
  process.exitCode = exitCode;
  if (message === null) return;
  note(message);
  if (error instanceof Error && (await isDebugging())) note(error.stack ?? '');
}

async function main(): Promise<void> {
  ignoreClosedPipe();
  try {
    await endKilledStack();
    const program = await createProgram(process.argv.slice(2));
    await program.parseAsync(process.argv);
  } catch (error) {
    await tell(error);
  }
  // Pipes are written behind our back: leave when they have taken all, and do not wait for idle connections.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

await main();
