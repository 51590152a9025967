import { isWordUnit, WORD_RANGES } from './words.ts';
import { RuleTextError } from './phrases.ts';
import type { Assertion, PatternNode, Range } from './pattern-syntax.ts';

/** One step of a pattern: go on with `to` (and `or`) where the condition holds. */
export type Step =
  | { readonly op: 'units'; readonly ranges: readonly Range[]; readonly classes: Uint8Array }
  | { readonly op: 'fork'; readonly to: number; readonly or: number }
  | { readonly op: 'assert'; readonly where: Assertion }
  | { readonly op: 'match' };

/** Steps of one pattern at most: time for a text grows with them. */
export const MAX_STEPS = 400;

/** What stands beside a place in a text. */
export const EDGE = 0;
export const NO_WORD = 1;
export const IN_WORD = 2;

/** A pattern as steps over classes of characters; step n goes on with n + 1 unless it says otherwise. */
export interface PatternProgram {
  readonly steps: readonly Step[];
  /** Characters that no step tells apart share a class. */
  readonly classOf: (unit: number) => number;
  /** IN_WORD or NO_WORD for each class. */
  readonly kinds: Uint8Array;
}

/** @throws RuleTextError when the pattern is too large, or matches where there is nothing */
export function compileProgram(node: PatternNode): PatternProgram {
  const builder = new Builder();
  builder.add(node);
  if (builder.canBeEmpty(node)) throw new RuleTextError('it matches even where there is nothing');
  builder.push({ op: 'match' });
  const boundaries = boundariesOf(builder.steps);
  const classCount = boundaries.length;
  const kinds = Uint8Array.from(boundaries, (unit) => (isWordUnit(unit) ? IN_WORD : NO_WORD));
  const steps = builder.steps.map((step): Step => {
    if (step.op !== 'units') return step;
    const classes = new Uint8Array(classCount);
    boundaries.forEach((unit, index) => {
      if (step.ranges.some(([from, to]) => unit >= from && unit <= to)) classes[index] = 1;
    });
    return { ...step, classes };
  });
  return { steps, classOf: classFinder(boundaries), kinds };
}

class Builder {
  readonly steps: Step[] = [];

  push(step: Step): number {
    if (this.steps.length >= MAX_STEPS) throw new RuleTextError('its repeats make it too large: lower their counts');
    return this.steps.push(step) - 1;
  }

  add(node: PatternNode): void {
    switch (node.kind) {
      case 'units':
        this.push({ op: 'units', ranges: node.ranges, classes: new Uint8Array(0) });
        return;
      case 'assert':
        this.push({ op: 'assert', where: node.where });
        return;
      case 'sequence':
        for (const part of node.nodes) this.add(part);
        return;
      case 'choice':
        this.#addChoice(node.nodes);
        return;
      case 'repeat':
        this.#addRepeat(node.node, node.min, node.max);
    }
  }

  canBeEmpty(node: PatternNode): boolean {
    switch (node.kind) {
      case 'units':
        return false;
      case 'assert':
        return true;
      case 'sequence':
        return node.nodes.every((part) => this.canBeEmpty(part));
      case 'choice':
        return node.nodes.some((part) => this.canBeEmpty(part));
      case 'repeat':
        return node.min === 0 || this.canBeEmpty(node.node);
    }
  }

  #addChoice(nodes: readonly PatternNode[]): void {
    const ends: number[] = [];
    nodes.forEach((part, index) => {
      const isLast = index === nodes.length - 1;
      const fork = isLast ? -1 : this.#reserve();
      this.add(part);
      if (isLast) return;
      ends.push(this.#reserve());
      this.#fork(fork, fork + 1, this.steps.length);
    });
    for (const end of ends) this.#fork(end, this.steps.length, this.steps.length);
  }

  #addRepeat(node: PatternNode, min: number, max: number | null): void {
    for (let count = 0; count < min; count++) this.add(node);
    if (max === null) {
      const fork = this.#reserve();
      this.add(node);
      const back = this.#reserve();
      this.#fork(back, fork, fork);
      this.#fork(fork, fork + 1, this.steps.length);
      return;
    }
    const forks: number[] = [];
    for (let count = min; count < max; count++) {
      forks.push(this.#reserve());
      this.add(node);
    }
    for (const fork of forks) this.#fork(fork, fork + 1, this.steps.length);
  }

  #reserve(): number {
    return this.push({ op: 'match' });
  }

  #fork(at: number, to: number, or: number): void {
    this.steps[at] = { op: 'fork', to, or };
  }
}

/** The first unit of every class, ascending from 0. */
function boundariesOf(steps: readonly Step[]): number[] {
  const starts = new Set([0]);
  const ranges = steps.flatMap((step) => (step.op === 'units' ? step.ranges : []));
  for (const [from, to] of [...ranges, ...WORD_RANGES]) {
    starts.add(from);
    starts.add(to + 1);
  }
  return [...starts].filter((unit) => unit <= 0xffff).toSorted((a, b) => a - b);
}

function classFinder(boundaries: readonly number[]): (unit: number) => number {
  function find(unit: number): number {
    let low = 0;
    let high = boundaries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((boundaries[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  const known = Uint16Array.from({ length: 0x100 }, (_, unit) => find(unit));
  return (unit) => (unit < 0x100 ? (known[unit] ?? 0) : find(unit));
}
