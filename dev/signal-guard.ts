const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

// Under npm one Ctrl-C arrives twice, from the terminal and from npm: only a later one means impatience.
const SAME_SIGNAL_MS = 1_000;

/**
 * Keeps a signal from ending this process while its servers run, since they would stay. A caller that handles signals
 * itself gets the first one; with any other, or when none is handled, `end` runs and the process exits.
 * Returns what lifts the guard.
 */
export function guardSignals(callerHandlesFirst: boolean, end: () => Promise<void>): () => void {
  let firstAt: number | undefined;
  let ending = false;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals): void => {
    const now = Date.now();
    const isFirst = firstAt === undefined;
    firstAt ??= now;
    if (ending || (isFirst ? callerHandlesFirst : now - firstAt < SAME_SIGNAL_MS)) return;
    ending = true;
    const code = signal in EXIT_CODES ? EXIT_CODES[signal as keyof typeof EXIT_CODES] : 1;
    const exit = (): void => process.exit(code);
    end().then(exit, exit);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}
