import { Command } from 'commander';
import { benchEnrich } from './enrich.ts';

const program = new Command('bench').description('measure speed, each figure interleaved with its floor in one run');
program
  .command('enrich')
  .description('the whole scoring of a call on one core, and what long and hostile transcripts cost')
  .option('--rounds <n>', 'rounds of each; the median counts', '9')
  .option('--json', 'one JSON document on stdout')
  .action((options: { readonly rounds: string; readonly json?: boolean }) => {
    const { lines, document } = benchEnrich(Math.max(3, Number(options.rounds)));
    if (options.json === true) process.stdout.write(`${JSON.stringify(document)}\n`);
    else for (const line of lines) process.stdout.write(`${line}\n`);
  });
program.parse();
