import { describe, expect, test } from '@jest/globals';
import { Handoff } from '../../activities/handoff.ts';
import { leftOf, type LeftOfBatch } from '../../store/left.ts';

const text = (objectId: number, length: number) => ({ objectId, text: 'x'.repeat(length) });
const batch = (length: number): LeftOfBatch<ReturnType<typeof text>> =>
  leftOf([{ objectId: 1, mark: 7 }], [text(1, length)]);
const handoff = (most: number) => new Handoff<ReturnType<typeof text>>(most, (item) => item.text.length);

describe('the handoff', () => {
  test('gives what was left of a batch once', () => {
    const left = handoff(10);
    left.leave(5, batch(3));
    expect(left.take(5)).toEqual(batch(3));
    expect(left.take(5).size).toBe(0);
    expect(left.take(6).size).toBe(0);
  });

  test('keeps an object of which nothing was written', () => {
    expect(leftOf([{ objectId: 1, mark: 7 }], [])).toEqual(new Map([[1, { mark: 7, items: [] }]]));
  });

  test('forgets the oldest batches beyond its characters', () => {
    const left = handoff(10);
    for (const batchId of [1, 2, 3]) left.leave(batchId, batch(4));
    expect([1, 2, 3].map((batchId) => left.take(batchId).size)).toEqual([0, 1, 1]);
    left.leave(4, batch(11));
    expect(left.take(4).size).toBe(0);
  });

  test('counts no characters of what was taken, forgotten or replaced', () => {
    const left = handoff(10);
    for (let round = 0; round < 5; round += 1) {
      left.leave(1, batch(6));
      left.leave(1, batch(6));
      expect(left.take(1).size).toBe(1);
    }
    left.leave(2, batch(11));
    left.leave(3, batch(10));
    expect(left.take(3).size).toBe(1);
  });
});
