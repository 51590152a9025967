import { compileProgram, EDGE, IN_WORD, type PatternProgram } from './pattern-program.ts';
import { parsePattern } from './pattern-syntax.ts';

/** Matches told of one sentence: behind each of them the search begins anew. */
export const MAX_MATCHES = 10;

export interface TextRange {
  readonly from: number;
  readonly until: number;
}

/** States kept at most: a pattern and a text can have a new one for every character. */
const MAX_STATES = 500;
const LAST_MARK = 0xffff_ffff;

interface State {
  /** Steps to go on from, before what costs no character. */
  readonly kernel: readonly number[];
  /** What stands before this place. */
  readonly before: number;
  readonly isKept: boolean;
  /** By class of the next character; undefined until it is met, null where a match ends here. */
  readonly next: (State | null | undefined)[];
}

/** A regular expression that is matched in linear time, whatever its form and the text. What it learns of a text it keeps, within bounds. */
export class Pattern {
  /** Steps of the program: what a character may cost. */
  readonly size: number;
  readonly #program: PatternProgram;
  /** Steps met in the current spread carry its mark. */
  readonly #marks: Uint32Array;
  #mark = 0;
  /** What the last spread reached, in order of its origins, and the place of each one's origin. */
  readonly #reached: Int32Array;
  readonly #origins: Int32Array;
  readonly #states = new Map<string, State>();

  /** @throws RuleTextError */
  constructor(source: string) {
    this.#program = compileProgram(parsePattern(source));
    this.size = this.#program.steps.length;
    this.#marks = new Uint32Array(this.size);
    this.#reached = new Int32Array(this.size);
    this.#origins = new Int32Array(this.size);
  }

  /** Leftmost and longest matches that do not overlap. */
  find(text: string): TextRange[] {
    const found: TextRange[] = [];
    if (!this.#matches(text)) return found;
    let from = 0;
    while (found.length < MAX_MATCHES) {
      const match = this.#first(text, from);
      if (match === null) break;
      found.push(match);
      from = match.until;
    }
    return found;
  }

  /** Says by an automaton that is built as texts need it whether there is a match at all: most sentences end here. */
  #matches(text: string): boolean {
    const { classOf, kinds } = this.#program;
    if (this.#states.size >= MAX_STATES) this.#states.clear();
    let state = this.#state([], EDGE);
    for (let at = 0; at < text.length; at++) {
      const unitClass = classOf(text.charCodeAt(at));
      let next = state.next[unitClass];
      if (next === undefined) {
        next = this.#advance(state, unitClass, kinds[unitClass] ?? EDGE);
        // A state that is not kept must not hang on to one that is.
        if (next === null || next.isKept) state.next[unitClass] = next;
      }
      if (next === null) return true;
      state = next;
    }
    return this.#endsMatch(this.#spread([...state.kernel, 0], state.before, EDGE));
  }

  #advance(state: State, unitClass: number, kind: number): State | null {
    const count = this.#spread([...state.kernel, 0], state.before, kind);
    if (this.#endsMatch(count)) return null;
    const kernel: number[] = [];
    for (let index = 0; index < count; index++) {
      const at = this.#reached[index] ?? 0;
      if (this.#takes(at, unitClass)) kernel.push(at + 1);
    }
    return this.#state(kernel, kind);
  }

  #state(kernel: readonly number[], before: number): State {
    // Looking for a known state costs as much as to go without one.
    if (this.#states.size >= MAX_STATES && kernel.length > 0) return { kernel, before, isKept: false, next: [] };
    const key = `${before}:${kernel.join(',')}`;
    const known = this.#states.get(key);
    if (known) return known;
    const state: State = { kernel, before, isKept: true, next: [] };
    this.#states.set(key, state);
    return state;
  }

  #takes(at: number, unitClass: number): boolean {
    const step = this.#program.steps[at];
    return step?.op === 'units' && step.classes[unitClass] === 1;
  }

  #endsMatch(count: number): boolean {
    for (let index = 0; index < count; index++) if (this.#reached[index] === this.size - 1) return true;
    return false;
  }

  /** Finds the steps that take a character or end the match, without taking one, each once. Returns how many were reached. */
  #spread(from: readonly number[], before: number, behind: number): number {
    const { steps } = this.#program;
    const marks = this.#marks;
    if (this.#mark === LAST_MARK) {
      marks.fill(0);
      this.#mark = 0;
    }
    const mark = (this.#mark += 1);
    const open: number[] = [];
    let count = 0;
    for (let origin = 0; origin < from.length; origin++) {
      open.push(from[origin] ?? 0);
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (marks[at] === mark) continue;
        marks[at] = mark;
        const step = steps[at];
        if (step?.op === 'fork') open.push(step.or, step.to);
        else if (step?.op === 'assert') {
          if (holds(step.where, before, behind)) open.push(at + 1);
        } else {
          this.#reached[count] = at;
          this.#origins[count] = origin;
          count += 1;
        }
      }
    }
    return count;
  }

  #first(text: string, from: number): TextRange | null {
    const { classOf, kinds } = this.#program;
    let steps: number[] = [];
    let starts: number[] = [];
    let best: TextRange | null = null;
    let before = from === 0 ? EDGE : (kinds[classOf(text.charCodeAt(from - 1))] ?? EDGE);
    for (let at = from; at <= text.length; at++) {
      if (best === null) {
        steps.push(0);
        starts.push(at);
      }
      if (steps.length === 0) break;
      const unitClass = at < text.length ? classOf(text.charCodeAt(at)) : -1;
      const behind = unitClass === -1 ? EDGE : (kinds[unitClass] ?? EDGE);
      const nextSteps: number[] = [];
      const nextStarts: number[] = [];
      const count = this.#spread(steps, before, behind);
      for (let index = 0; index < count; index++) {
        const step = this.#reached[index] ?? 0;
        const start = starts[this.#origins[index] ?? 0] ?? 0;
        if (best !== null && start > best.from) continue;
        if (step === this.size - 1) best = { from: start, until: at };
        else if (this.#takes(step, unitClass)) {
          nextSteps.push(step + 1);
          nextStarts.push(start);
        }
      }
      steps = nextSteps;
      starts = nextStarts;
      before = behind;
    }
    return best;
  }
}

function holds(where: 'start' | 'end' | 'boundary' | 'no_boundary', before: number, behind: number): boolean {
  if (where === 'start') return before === EDGE;
  if (where === 'end') return behind === EDGE;
  const isBoundary = (before === IN_WORD) !== (behind === IN_WORD);
  return isBoundary === (where === 'boundary');
}
