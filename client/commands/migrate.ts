import type { Command } from 'commander';
import { migrate } from '../../store/migrate.ts';
import { openDatabase } from '../connect.ts';
import { printJson, printLines } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';

/** `migrate`: brings the schema up to date. */
export function registerMigrate(program: Command): void {
  addCommand(program, 'migrate', 'create or update the tables in DB_SCHEMA', ['converza migrate']).action(
    async (options: JsonOption) => {
      const { database, pipeline } = settings('database');
      const db = await openDatabase(database);
      try {
        const applied = await migrate(db, { redact: pipeline.redact });
        if (options.json === true) printJson({ schema: db.schema, applied });
        else if (applied.length === 0) printLines([`Schema "${db.schema}" is up to date.`]);
        else printLines([`Schema "${db.schema}": applied ${applied.join(', ')}.`]);
      } finally {
        await db.close();
      }
    },
  );
}
