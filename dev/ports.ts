import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';
// Below the ports that systems give to outgoing connections, so that a restart finds its ports free again.
const LOWEST = 20_000;
const HIGHEST = 31_999;

/** A free port on 127.0.0.1 for each name: the remembered one where it is free, else any. */
export async function pickPorts<N extends string>(
  names: readonly N[],
  remembered: Readonly<Record<string, number>>,
): Promise<Record<N, number>> {
  const taken = new Set<number>();
  const picked: Partial<Record<N, number>> = {};
  for (const name of names) {
    let port = remembered[name] ?? randomInt(LOWEST, HIGHEST + 1);
    while (taken.has(port) || !(await isFree(port))) port = randomInt(LOWEST, HIGHEST + 1);
    taken.add(port);
    picked[name] = port;
  }
  return picked as Record<N, number>;
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: HOST, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
