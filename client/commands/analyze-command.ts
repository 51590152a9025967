import type { Command } from 'commander';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { callRules } from '../../config/call-rules.ts';
import { CliError, EXIT } from '../errors.ts';
import { grouped, note } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';
import { analyze } from './analyze.ts';

/** `analyze`: raw records in, scored ones out, with no service at all. */
export function registerAnalyze(program: Command): void {
  addCommand(program, 'analyze <file>', 'score raw records without any service; JSON Lines out ("-" reads stdin)', [
    'converza analyze calls.jsonl',
    `echo '{"call_id":"1","timestamp":"2026-03-01T10:00:00Z","transcript_text":"Customer: Great, thanks"}' | converza analyze -`,
  ]).action(async (file: string, _options: JsonOption) => {
    const { pipeline } = settings();
    const input = file === '-' ? process.stdin : await openFile(file);
    const { records, rejected } = await analyze(input, process.stdout, callRules(pipeline));
    if (rejected > 0) note(`${grouped(rejected)} of ${grouped(records)} records were rejected: their lines say why.`);
  });
}

async function openFile(file: string): Promise<Readable> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error('it is a folder');
    return handle.createReadStream();
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error;
    throw new CliError(`Cannot read ${file}: ${reason instanceof Error ? reason.message : String(reason)}.`, {
      exitCode: EXIT.usage,
      cause: error,
    });
  }
}
