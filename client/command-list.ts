import type { Command } from 'commander';

type Register = (program: Command) => void;

/** A command as the list of all of them shows it; its own module is loaded only where it is asked for. */
export interface ListedCommand {
  /** With its arguments, if it takes any. */
  readonly name: string;
  readonly summary: string;
  /** Commands of its own in place of options. */
  readonly isGroup?: boolean;
  readonly load: () => Promise<Register>;
}

const ingest = async (): Promise<Register> => (await import('./commands/ingest.ts')).registerIngest;

/** In the order of the help. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'demo',
    summary: 'show the main job end to end on servers of its own',
    load: async () => (await import('./commands/demo.ts')).registerDemo,
  },
  {
    name: 'dev',
    summary: 'run PostgreSQL, S3, Temporal and a Worker here until Ctrl-C',
    load: async () => (await import('./commands/dev.ts')).registerDev,
  },
  {
    name: 'migrate',
    summary: 'create or update the tables in DB_SCHEMA',
    load: async () => (await import('./commands/migrate.ts')).registerMigrate,
  },
  {
    name: 'worker',
    summary: 'run a Worker until Ctrl-C or SIGTERM, which let it finish what is in flight',
    load: async () => (await import('./commands/worker.ts')).registerWorker,
  },
  {
    name: 'generate',
    summary: 'write synthetic calls to the bucket',
    load: async () => (await import('./commands/generate.ts')).registerGenerate,
  },
  { name: 'etl', summary: 'carry the whole prefix through bronze, silver and gold', load: ingest },
  { name: 'incremental', summary: 'carry what is new or changed through bronze, silver and gold', load: ingest },
  {
    name: 'reprocess',
    summary: 'score stale calls again from silver, by the rules of today; S3 is not read',
    load: async () => (await import('./commands/reprocess.ts')).registerReprocess,
  },
  {
    name: 'runs',
    summary: 'look at runs and steer those that are open',
    isGroup: true,
    load: async () => (await import('./commands/runs.ts')).registerRuns,
  },
  {
    name: 'status',
    summary: 'show what every tier holds, and the last run',
    load: async () => (await import('./commands/status.ts')).registerStatus,
  },
  {
    name: 'verify',
    summary: 'prove that the books balance and the tables agree; exit 1 when they do not',
    load: async () => (await import('./commands/verify.ts')).registerVerify,
  },
  {
    name: 'explain <call_id>',
    summary: 'follow one call: object, run, silver, gold, and what else speaks of it',
    load: async () => (await import('./commands/explain.ts')).registerExplain,
  },
  {
    name: 'forget [call_id...]',
    summary: 'delete calls from every table for good; no later load brings them back',
    load: async () => (await import('./commands/forget.ts')).registerForget,
  },
  {
    name: 'quarantine',
    summary: 'what could not be used: look at it, read it again, dismiss it',
    isGroup: true,
    load: async () => (await import('./commands/quarantine.ts')).registerQuarantine,
  },
  {
    name: 'analyze <file>',
    summary: 'score raw records without any service; JSON Lines out ("-" reads stdin)',
    load: async () => (await import('./commands/analyze-command.ts')).registerAnalyze,
  },
  {
    name: 'categories',
    summary: 'call categories: those in force, and whether a file is right',
    isGroup: true,
    load: async () => (await import('./commands/categories.ts')).registerCategories,
  },
  {
    name: 'schedule',
    summary: 'the incremental run of every minute',
    isGroup: true,
    load: async () => (await import('./commands/schedule.ts')).registerSchedule,
  },
];

/** Puts the commands on the program: the one that the arguments ask for whole, the others as the help lists them. */
export async function registerCommands(program: Command, args: readonly string[]): Promise<void> {
  const [first, second] = args.filter((one) => !one.startsWith('-'));
  const asked = first === 'help' ? second : first;
  const load = COMMANDS.find(({ name }) => name.split(' ')[0] === asked)?.load;
  // One module may bring two commands, and is registered once for both.
  const whole = COMMANDS.filter((one) => one.load === load);
  for (const one of COMMANDS) {
    if (!whole.includes(one)) listOnly(program, one);
    else if (one === whole[0]) (await one.load())(program);
  }
}

function listOnly(program: Command, { name, summary, isGroup = false }: ListedCommand): void {
  const command = program.command(name).description(summary);
  if (!isGroup) command.option('--json');
}
