import { Command } from 'commander';
import { CliError } from '../client/errors.ts';
import { wholeNumber } from '../client/program.ts';
import { BENCHMARKS, type Benchmark, type BenchChoices } from './benchmarks.ts';
import { withLab, type Lab } from './lab.ts';
import type { BenchReport } from './objects.ts';
import { smokeAll } from './smoke.ts';

interface Options {
  readonly rounds: number;
  readonly smoke?: boolean;
  readonly json?: boolean;
  readonly data?: string;
}

const SMOKE = 'small and once: shows that it runs, measures nothing';

const program = new Command('bench')
  .description('measure speed, each figure interleaved with its floor in one run')
  // What stands behind the name of a benchmark is for that one.
  .enablePositionalOptions()
  .option('--smoke', `every benchmark, ${SMOKE}`)
  .action(async ({ smoke }: { readonly smoke?: boolean }) => {
    if (smoke === true) process.exitCode = (await smokeAll(BENCHMARKS, toStdout, toStderr)) ? 0 : 1;
    else program.outputHelp();
  });

for (const benchmark of BENCHMARKS) {
  const command = program
    .command(benchmark.name)
    .description(benchmark.description)
    .option('--rounds <n>', 'rounds of each; the median counts', wholeNumber(1), benchmark.rounds)
    .option('--smoke', SMOKE)
    .option('--json', 'one JSON document on stdout')
    .action(async ({ rounds, smoke, json, data }: Options) => {
      const isSmoke = smoke === true;
      if (isSmoke) toStderr('Small and once: the figures mean nothing.');
      const choices = { rounds: isSmoke ? 1 : rounds, isSmoke, data, log: toStderr };
      const { lines, document } = await run(benchmark, choices);
      for (const line of json === true ? [JSON.stringify(document)] : lines) toStdout(line);
    });
  if (benchmark.name === 'enrich') {
    command.option('--data <folder>', 'dialogues of a folder too, as npm run eval reads them');
  }
}

async function run(benchmark: Benchmark, choices: BenchChoices): Promise<BenchReport> {
  if (!benchmark.needsLab) return benchmark.run(choices);
  const { run: measure } = benchmark;
  return withLab(toStderr, (lab: Lab) => measure(lab, choices));
}

function toStdout(line: string): void {
  process.stdout.write(`${line}\n`);
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  toStderr(error instanceof CliError ? error.message : text);
  process.exitCode = 1;
}
