import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process has used since it began. */
export interface Usage {
  readonly cpuSeconds: number;
  /** The most memory it ever held, threads included. */
  readonly peakMiB: number;
}

/** A benchmark's own process: it answers one question at a time. */
export class Child {
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess) {
    this.#process = process;
  }

  /** Starts a module of this folder, and waits until it says that it is ready. */
  static async start(
    module: string,
    env: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<Child> {
    const file = fileURLToPath(new URL(`./${module}.js`, import.meta.url));
    const child = fork(file, [], {
      env: { ...process.env, ...env, BENCH_ENV: JSON.stringify(env) },
      execArgv: [...flags],
      serialization: 'advanced',
    });
    const started = new Child(child);
    await started.#next();
    return started;
  }

  /** Sends a request and gives its answer. */
  async ask<Answer>(request: unknown): Promise<Answer> {
    const answer = this.#next();
    this.#process.send(request as object);
    return (await answer) as Answer;
  }

  async usage(): Promise<Usage> {
    return await this.ask<Usage>('usage');
  }

  async stop(): Promise<void> {
    if (this.#isOver()) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await gone;
  }

  #isOver(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  async #next(): Promise<unknown> {
    if (this.#isOver()) throw new Error('A process of the benchmark is not there any more.');
    const abort = new AbortController();
    const ended = once(this.#process, 'exit', { signal: abort.signal }).then(([code]): never => {
      throw new Error(`A process of the benchmark ended early (${String(code)}).`);
    });
    try {
      const [message] = (await Promise.race([once(this.#process, 'message', { signal: abort.signal }), ended])) as [
        Reply,
      ];
      if ('error' in message) throw new Error(message.error);
      return message.answer;
    } finally {
      ended.catch(() => undefined);
      abort.abort();
    }
  }
}

type Reply = { readonly answer: unknown } | { readonly error: string };

/** The child's side: answers each request in turn; 'usage' is answered for it. */
export function answerRequests(answer: (request: unknown) => Promise<unknown>): void {
  process.on('message', (request) => {
    const reply = request === 'usage' ? Promise.resolve(usageNow()) : answer(request);
    void reply.then(
      (value) => process.send?.({ answer: value } satisfies Reply),
      (error: unknown) =>
        process.send?.({
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        } satisfies Reply),
    );
  });
  // A parent that was killed stops nobody.
  process.once('disconnect', () => process.exit(0));
  process.send?.({ answer: 'ready' } satisfies Reply);
}

/** The settings that the parent handed over. */
export function handedEnv(): Record<string, string> {
  return JSON.parse(process.env['BENCH_ENV'] ?? '{}') as Record<string, string>;
}

function usageNow(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1024 };
}
