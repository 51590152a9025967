import { Command, InvalidArgumentError } from 'commander';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultCallRules } from '../../config/call-rules.ts';
import { evaluateSet } from './evaluate.ts';
import { readFloors, recordFloors } from './floors.ts';
import { reportLines } from './report.ts';
import { readSets } from './sets.ts';

// Seen from dist/bench/eval/: the data and the floors stay where they are versioned.
const DATA = new URL('../../../bench/data/', import.meta.url);
const FLOORS = new URL('floors.json', DATA);

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly errors: number;
  readonly record?: boolean;
}

const program = new Command('npm run eval --')
  .description("Scores the analytics on labelled dialogues: the project's own always, and those of a folder.")
  .option('--data <folder>', 'a folder with any of conversion.jsonl, upsell.jsonl, sentiment.jsonl and pii.jsonl')
  .option('--errors <n>', 'wrong items to show of each set, held-out ones never', parseCount, 3)
  .option('--record', 'make these figures the floors of this data')
  .option('--json', 'one JSON document on stdout, without the items')
  .addHelpText(
    'after',
    `
Exit code: 0, 1 when a figure is below the floor recorded for the same data, 2 when a folder or file cannot be read.
The columns: items whose id ends in a number divisible by three are held out, the others are there to tune on.
The format of the files, and what is measured: docs/evaluation.md`,
  )
  .action(evaluate);

function evaluate(options: Options): void {
  const rules = defaultCallRules();
  const floors = readFloors(FLOORS);
  const own = readSets(fileURLToPath(new URL('dialogues', DATA)));
  const given = options.data === undefined ? [] : readSets(folderOf(options.data));
  const isRecording = options.record === true;
  const sets = [
    ...own.map((set) => ({ set, source: "the project's own dialogues", isOwn: true })),
    ...given.map((set) => ({ set, source: options.data ?? '', isOwn: false })),
  ];
  const reports = sets.map((one) => evaluateSet(one, rules, floors, isRecording));
  if (isRecording) {
    const scored = reports.map(({ set: name, sha256, isOwn, all }) => ({
      set: { name, sha256 },
      isOwn,
      measures: all.measures,
    }));
    recordFloors(FLOORS, scored);
  }
  if (options.json === true) {
    const documents = reports.map((report) => ({ ...report, judged: undefined }));
    process.stdout.write(`${JSON.stringify({ rulesVersion: rules.rulesVersion, sets: documents })}\n`);
  } else {
    process.stdout.write(
      reportLines(reports, options.errors)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  process.exitCode = reports.some((report) => report.floor === 'broken') ? 1 : 0;
}

function folderOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder; --data takes the folder that holds the files.`);
  return folder;
}

function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('A whole number from 0.');
  return Number(text);
}

try {
  program.exitOverride().parse();
} catch (error) {
  if (error instanceof Error && 'exitCode' in error) {
    // Commander has written its own message.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
