import type { Command } from 'commander';
import { migrate } from '../../store/migrate.ts';
import { openDatabase } from '../connect.ts';
import { note, printJson, printLines } from '../output.ts';
import { addCommand, type JsonOption } from '../program.ts';
import { onStopSignal } from '../signals.ts';

interface DevOptions extends JsonOption {
  readonly servicesOnly?: boolean;
}

/** `dev`: PostgreSQL, S3, Temporal and a Worker in the foreground, with no Docker and no account. */
export function registerDev(program: Command): void {
  addCommand(program, 'dev', 'run PostgreSQL, S3, Temporal and a Worker here until Ctrl-C', [
    'converza dev',
    'converza dev --services-only',
  ])
    .option('--services-only', 'leave the Worker out')
    .action(async (options: DevOptions) => {
      const { describeStack, runDev } = await import('../../dev/dev-command.ts');
      const { runWorker } = await import('../../worker/main.ts');
      const stop = onStopSignal();
      try {
        await runDev({
          env: process.env,
          cwd: process.cwd(),
          servicesOnly: options.servicesOnly === true,
          signal: stop.signal,
          log: note,
          migrate: async (config) => {
            const db = await openDatabase(config.database);
            try {
              await migrate(db, { redact: config.pipeline.redact });
            } finally {
              await db.close();
            }
          },
          runWorker,
          onReady: ({ env, joined }) => {
            if (options.json === true) printJson({ joined, env });
            else printLines([...describeStack(env), ...closingLines(options.servicesOnly === true, joined)]);
          },
        });
      } finally {
        stop.release();
      }
    });
}

function closingLines(servicesOnly: boolean, joined: boolean): string[] {
  const what = servicesOnly ? 'The services are' : 'The services and a Worker are';
  if (joined && servicesOnly) return ['', 'The services are up already, held by another process.'];
  return ['', `${what} up. Commands in this folder use them. Stop with Ctrl-C.`];
}
