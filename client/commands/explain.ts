import type { Command } from 'commander';
import { explainCall } from '../../store/explain.ts';
import { forgottenAt } from '../../store/forgotten-calls.ts';
import { withDatabase } from '../connect.ts';
import { CliError } from '../errors.ts';
import { explainLines, explanationNotes } from '../explain-lines.ts';
import { printJson, printLines } from '../output.ts';
import { atSecond, printable } from '../printable.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';

/** `explain`: one call from its object to the figures it is part of. */
export function registerExplain(program: Command): void {
  addCommand(program, 'explain', 'follow one call: object, run, silver, gold, and what else speaks of it', [
    'converza explain call-00017',
    'converza explain --json -- -17   # an id that begins with a hyphen',
  ])
    .argument('<call_id>', 'the call')
    .action(explain);
}

async function explain(callId: string, options: JsonOption): Promise<void> {
  const id = storedForm(callId);
  const { forgotten, explanation } = await withDatabase(settings('database').database, async (db) => {
    const at = await forgottenAt(db, id);
    return { forgotten: at, explanation: at === null ? await explainCall(db, id) : null };
  });
  if (forgotten !== null) {
    if (options.json === true) printJson({ callId: id, forgottenAt: forgotten });
    else printLines([`Call ${printable(id)} was forgotten at ${atSecond(forgotten)}.`]);
    return;
  }
  if (explanation === null) {
    throw new CliError(
      `There is no call ${printable(callId)}: neither silver, nor the superseded records, nor the quarantine name it.`,
    );
  }
  if (options.json === true) {
    printJson({ ...explanation, inSilver: explanation.silver !== null, notes: explanationNotes(explanation) });
  } else printLines(explainLines(explanation));
}

/** As validation stores an id; PostgreSQL takes no NUL in a parameter. */
function storedForm(callId: string): string {
  return callId.replaceAll('\0', '').trim();
}
