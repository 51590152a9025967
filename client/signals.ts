export interface StopSignal {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C and SIGTERM back their usual meaning. */
  readonly release: () => void;
}

// Under npm one Ctrl-C arrives twice, from the terminal and from npm: only a later one means impatience.
const SAME_SIGNAL_MS = 1_000;

/** Turns the first Ctrl-C or SIGTERM into an abort; one after that ends the process, unless another handler is there. */
export function onStopSignal(): StopSignal {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let firstAt: number | undefined;
  const stop = (name: NodeJS.Signals): void => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      controller.abort(new Error('stopped by a signal'));
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS && process.listenerCount(name) === 1) {
      process.exit(130);
    }
  };
  for (const name of names) process.on(name, stop);
  const release = (): void => {
    for (const name of names) process.off(name, stop);
  };
  return { signal: controller.signal, release };
}

/** Resolves when the signal aborts. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
