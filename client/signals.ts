export interface StopSignal {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C and SIGTERM back their usual meaning. */
  readonly release: () => void;
}

/** Turns the first Ctrl-C or SIGTERM into an abort; a second one ends the process at once. */
export function onStopSignal(): StopSignal {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const release = (): void => {
    for (const name of names) process.off(name, stop);
  };
  const stop = (): void => {
    controller.abort();
    release();
  };
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, release };
}
