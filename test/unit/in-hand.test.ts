import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { InHand } from '../../activities/in-hand.ts';

const { signal } = new AbortController();

/** Holds so many bytes until `end` is called. */
function begin(inHand: InHand, bytes: number, name: string, log: string[], abort: AbortSignal = signal) {
  let end: () => void = () => undefined;
  const ended = inHand
    .hold(bytes, abort, async () => {
      log.push(`${name} in`);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      log.push(`${name} out`);
    })
    .catch(() => void log.push(`${name} gave up`));
  return { end: (): void => end(), ended };
}

it('lets as much in as fits, and who waits longest first', async () => {
  const inHand = new InHand(10);
  const log: string[] = [];
  const a = begin(inHand, 6, 'a', log);
  const b = begin(inHand, 6, 'b', log);
  // It would fit beside a, but b came first.
  const c = begin(inHand, 1, 'c', log);
  await sleep(5);
  expect(log).toEqual(['a in']);
  a.end();
  await a.ended;
  await sleep(5);
  expect(log).toEqual(['a in', 'a out', 'b in', 'c in']);
  b.end();
  c.end();
  await Promise.all([b.ended, c.ended]);
});

it('counts more than there is as all of it, and nothing as nothing', async () => {
  const inHand = new InHand(10);
  const log: string[] = [];
  const a = begin(inHand, 1_000, 'a', log);
  const b = begin(inHand, 0, 'b', log);
  const c = begin(inHand, 1, 'c', log);
  await sleep(5);
  expect(log).toEqual(['a in', 'b in']);
  a.end();
  await a.ended;
  await sleep(5);
  expect(log).toEqual(['a in', 'b in', 'a out', 'c in']);
  b.end();
  c.end();
  await Promise.all([b.ended, c.ended]);
});

it('lets in who has waited long enough: one that stalls stops no other for good', async () => {
  const inHand = new InHand(10, 20);
  const log: string[] = [];
  const a = begin(inHand, 10, 'a', log);
  const b = begin(inHand, 10, 'b', log);
  await sleep(60);
  expect(log).toEqual(['a in', 'b in']);
  a.end();
  b.end();
  await Promise.all([a.ended, b.ended]);
  await expect(inHand.hold(10, signal, () => Promise.resolve('free'))).resolves.toBe('free');
});

it('gives back what failed, and lets the next in where one gave up', async () => {
  const inHand = new InHand(10);
  const log: string[] = [];
  await expect(inHand.hold(10, signal, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
  const a = begin(inHand, 6, 'a', log);
  const abort = new AbortController();
  const b = begin(inHand, 10, 'b', log, abort.signal);
  const c = begin(inHand, 4, 'c', log);
  abort.abort();
  await b.ended;
  await sleep(5);
  expect(log).toEqual(['a in', 'c in', 'b gave up']);
  a.end();
  c.end();
  await Promise.all([a.ended, c.ended]);
  await expect(inHand.hold(10, AbortSignal.abort(), () => Promise.resolve('free'))).resolves.toBe('free');
});
