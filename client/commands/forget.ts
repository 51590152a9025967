import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { callIdOf } from '../../domain/call-record.ts';
import { countHeld, forgetCalls } from '../../store/forget.ts';
import { confirm } from '../confirm.ts';
import { withDatabase } from '../connect.ts';
import { CliError, EXIT, reasonOf } from '../errors.ts';
import { forgetLines, forgetQuestion, UNTOUCHED } from '../forget-lines.ts';
import { grouped, note, printJson, printLines, Progress } from '../output.ts';
import { printable } from '../printable.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';

interface ForgetOptions extends JsonOption {
  readonly file?: string;
  readonly yes?: boolean;
}

/** `forget`: deletes calls for good, so that no later load brings them back. */
export function registerForget(program: Command): void {
  addCommand(program, 'forget', 'delete calls from every table for good; no later load brings them back', [
    'converza forget call-00017 call-00018',
    'converza forget --file ids.txt --yes --json',
    'converza forget --yes - < ids.txt',
    'converza forget -- -17   # an id that begins with a hyphen',
  ])
    .argument('[call_id...]', 'the calls; - reads their ids from the standard input, one a line')
    .option('--file <file>', 'a file of call ids, one a line')
    .option('--yes', 'do not ask; needed where no terminal can')
    .action(forget);
}

async function forget(given: readonly string[], options: ForgetOptions): Promise<void> {
  const fromInput = given.includes('-');
  const asks = options.yes !== true;
  if (asks && (fromInput || !process.stdin.isTTY || !process.stderr.isTTY)) {
    throw usage('This cannot be undone, and there is no terminal to ask: add --yes.');
  }
  const config = settings('database').database;
  const callIds = await callIdsOf(given, options.file);
  await withDatabase(config, async (db) => {
    if (asks) {
      const question = forgetQuestion(callIds.length, await countHeld(db, callIds));
      if (!(await confirm(question, { input: process.stdin, output: process.stderr }))) {
        throw new CliError('Nothing was forgotten.');
      }
    }
    const progress = new Progress();
    const result = await forgetCalls(db, callIds, (done, total) =>
      progress.show(`${grouped(done)} of ${grouped(total)} calls forgotten`, done, total),
    ).finally(() => progress.clear());
    if (options.json === true) printJson(result);
    else printLines(forgetLines(result));
    if (!asks) note(UNTOUCHED);
  });
}

/** The ids as silver stores them, each once. @throws CliError for what can be no id, before anything is done. */
async function callIdsOf(given: readonly string[], file: string | undefined): Promise<string[]> {
  const named = given.filter((id) => id !== '-');
  const lines = [
    ...(file === undefined ? [] : linesOf(await read(file))),
    ...(given.includes('-') ? linesOf(await text(process.stdin)) : []),
  ];
  const callIds = [...named, ...lines].map((id) => {
    const callId = callIdOf(id);
    if (callId === null) throw usage(`"${printable(id.slice(0, 100))}" can be no call id.`);
    return callId;
  });
  if (callIds.length === 0) throw usage('Say which calls: their ids, --file, or - for the standard input.');
  return [...new Set(callIds)];
}

function linesOf(content: string): string[] {
  return content.split('\n').filter((line) => line.trim() !== '');
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${reasonOf(error)}.`, { exitCode: EXIT.usage, cause: error });
  }
}

function usage(message: string): CliError {
  return new CliError(message, { exitCode: EXIT.usage });
}
