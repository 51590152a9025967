import { Command } from 'commander';
import { benchEnrich } from './enrich.ts';
import { withLab, type Lab } from './lab.ts';
import { benchObjects, benchPacked, type BenchReport } from './objects.ts';

interface Options {
  readonly rounds: string;
  readonly smoke?: boolean;
  readonly json?: boolean;
  readonly data?: string;
}

type Log = (line: string) => void;

const program = new Command('bench').description('measure speed, each figure interleaved with its floor in one run');

function bench(
  name: string,
  description: string,
  rounds: number,
  run: (rounds: number, isSmoke: boolean, options: Options) => Promise<BenchReport>,
): Command {
  return program
    .command(name)
    .description(description)
    .option('--rounds <n>', 'rounds of each; the median counts', String(rounds))
    .option('--smoke', 'small and once: shows that it runs, measures nothing')
    .option('--json', 'one JSON document on stdout')
    .action(async (options: Options) => {
      const isSmoke = options.smoke === true;
      const { lines, document } = await run(isSmoke ? 1 : Math.max(1, Number(options.rounds)), isSmoke, options);
      if (options.json === true) process.stdout.write(`${JSON.stringify(document)}\n`);
      else for (const line of lines) process.stdout.write(`${line}\n`);
    });
}

const toStderr: Log = (line) => process.stderr.write(`${line}\n`);

/** A benchmark on servers of its own. */
function onLab(run: (lab: Lab, rounds: number, isSmoke: boolean, log: Log) => Promise<BenchReport>) {
  return async (rounds: number, isSmoke: boolean): Promise<BenchReport> => {
    let report: BenchReport | null = null;
    await withLab(toStderr, async (lab) => {
      report = await run(lab, rounds, isSmoke, toStderr);
    });
    if (report === null) throw new Error('The benchmark gave no report.');
    return report;
  };
}

bench(
  'enrich',
  'the whole scoring of a call on one core, and what long and hostile transcripts cost',
  9,
  async (rounds, _, { data }) => benchEnrich(Math.max(3, rounds), data),
).option('--data <folder>', 'dialogues of a folder too, as npm run eval reads them');
bench(
  'objects',
  'one-call objects from bucket to gold, beside a program that only lists, fetches, scores and copies',
  3,
  onLab((lab, rounds, isSmoke, log) => benchObjects(lab, isSmoke ? 200 : 20_000, rounds, log)),
);
bench(
  'packed',
  'JSON Lines from bucket to gold, beside the same program',
  3,
  onLab((lab, rounds, isSmoke, log) =>
    isSmoke ? benchPacked(lab, 2_000, 500, rounds, log) : benchPacked(lab, 200_000, 10_000, rounds, log),
  ),
);
await program.parseAsync();
