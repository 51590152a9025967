import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/converza.mjs', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliSurroundings {
  /** A folder without `.env` and without a stack, unless the test puts them there. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The commands of the CLI, or of another program of the project, as a shell would start them. */
export class Cli {
  readonly #surroundings: CliSurroundings;
  readonly #program: string;

  constructor(surroundings: CliSurroundings, program = BIN) {
    this.#surroundings = surroundings;
    this.#program = program;
  }

  /** The same commands with other settings. */
  with(env: Readonly<Record<string, string>>): Cli {
    return new Cli({ ...this.#surroundings, env: { ...this.#surroundings.env, ...env } }, this.#program);
  }

  /** Starts a command; what it says on stderr is kept for the case that it must be shown. */
  start(...args: string[]): ChildProcess {
    const { cwd, env } = this.#surroundings;
    const { PATH = '', HOME = '' } = process.env;
    return spawn(process.execPath, [this.#program, ...args], { cwd, env: { PATH, HOME, ...env }, stdio: 'pipe' });
  }

  /** Runs a command to its end. */
  async run(args: readonly string[], input = ''): Promise<CliResult> {
    const child = this.start(...args);
    const stdout = textOf(child.stdout);
    const stderr = textOf(child.stderr);
    child.stdin?.on('error', () => undefined).end(input);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout: await stdout, stderr: await stderr };
  }

  /** Runs a command with `--json` and gives its document. @throws Error when it fails. */
  async json<T>(...args: string[]): Promise<T> {
    const result = await this.run([...args, '--json']);
    if (result.code !== 0) throw new Error(`converza ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
    return JSON.parse(result.stdout) as T;
  }

  /** A Worker that polls. */
  async startWorker(): Promise<ChildProcess> {
    const worker = this.start('worker', '--json');
    let said = '';
    worker.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const ended = once(worker, 'exit').then(([code]) => {
      throw new Error(`The Worker ended with ${String(code)}: ${said}`);
    });
    // Its end is only news until it has told that it polls.
    ended.catch(() => undefined);
    if (worker.stdout !== null) await Promise.race([once(worker.stdout, 'data'), ended]);
    return worker;
  }
}

/** Ends a process that a test started, and waits for its end. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
