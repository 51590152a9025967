import {
  CATEGORY_SENTIMENT_LABELS,
  CONDITION_SPEAKERS,
  POSITIONS,
  type CallSentimentCondition,
  type CategoryDefinition,
  type Condition,
  type FollowUp,
  type ScoreRange,
  type TextCondition,
  type Within,
} from '../domain/categories/types.ts';
import { Pattern } from '../domain/categories/pattern-search.ts';
import { compilePhrase, RuleTextError } from '../domain/categories/phrases.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

const TEXT_KEYS = ['speaker', 'phrases', 'patterns', 'except', 'unless_negated', 'absent'];
const FOLLOW_UP_KEYS = [...TEXT_KEYS, 'within_turns'];
/** What a condition says of words, beside the words themselves. */
const ABOUT_WORDS = [
  'speaker',
  'except',
  'unless_negated',
  'absent',
  'within',
  'min_count',
  'turn_sentiment',
  'followed_by',
];
export const CONDITION_KEYS = [...TEXT_KEYS, 'within', 'min_count', 'turn_sentiment', 'followed_by', 'call_sentiment'];

const MAX_PHRASES = 2_000;
const MAX_PATTERN_STEPS = 5_000;
const DEFAULT_FOLLOW_UP_TURNS = 2;
const SCORE = { min: -1, max: 1, whole: false };
const CHANGE = { min: -2, max: 2, whole: false };
const TURNS = { min: 1, max: 1_000, whole: true };
const PERCENT = { min: 1, max: 99, whole: true };

/** Reads the conditions of categories; a part that is wrong is a problem, and something harmless stands in for it. */
export class ConditionReader {
  readonly #yaml: YamlReader;
  #phrases = 0;
  #patternSteps = 0;

  constructor(yaml: YamlReader) {
    this.#yaml = yaml;
  }

  /** One of the lists `all`, `any` and `none`. */
  group(entry: Entry | undefined, kind: keyof Pick<CategoryDefinition, 'all' | 'any' | 'none'>): Condition[] {
    if (!entry) return [];
    return (this.#yaml.list(entry, kind) ?? []).flatMap((item) => {
      const entries = this.#yaml.mapping(item, `a condition of ${kind}`, CONDITION_KEYS);
      if (!entries) return [];
      const condition = this.condition(entries, item.at);
      if (kind === 'none' && condition.absent) {
        this.#yaml.problem(
          entries.get('absent')?.at ?? item.at,
          'absent in none is a double negation: move it to all, without absent',
        );
      }
      return [condition];
    });
  }

  condition(entries: ReadonlyMap<string, Entry>, at: number): Condition {
    const hasText = entries.has('phrases') || entries.has('patterns');
    if (!hasText && !entries.has('call_sentiment')) {
      this.#yaml.problem(at, 'a condition needs phrases, patterns or call_sentiment');
    } else if (!hasText) {
      for (const key of ABOUT_WORDS) {
        const entry = entries.get(key);
        if (entry) this.#yaml.problem(entry.at, `${key} goes with phrases or patterns`);
      }
    }
    const text = this.#textCondition(entries);
    if (text.absent) {
      for (const key of ['turn_sentiment', 'followed_by']) {
        const entry = entries.get(key);
        if (entry) this.#yaml.problem(entry.at, `${key} does not go with absent: what is not said has no turn`);
      }
    }
    return {
      ...text,
      within: this.#within(entries.get('within')),
      minCount: this.#number(entries, 'min_count', { min: 1, max: 50, whole: true }) ?? 1,
      turnSentiment: this.#range(entries.get('turn_sentiment'), 'turn_sentiment', SCORE),
      callSentiment: this.#callSentiment(entries.get('call_sentiment')),
      followedBy: this.#followUp(entries.get('followed_by')),
    };
  }

  #textCondition(entries: ReadonlyMap<string, Entry>): TextCondition {
    const speaker = entries.get('speaker');
    return {
      speaker: (speaker && this.#yaml.choice(speaker, 'speaker', CONDITION_SPEAKERS)) ?? 'any',
      phrases: this.#texts(entries.get('phrases'), 'phrase', (text) => this.#checkPhrase(text)),
      patterns: this.#texts(entries.get('patterns'), 'pattern', (text) => this.#checkPattern(text)),
      except: this.#texts(entries.get('except'), 'phrase', (text) => this.#checkPhrase(text)),
      unlessNegated: this.#flag(entries, 'unless_negated'),
      absent: this.#flag(entries, 'absent'),
    };
  }

  #texts(entry: Entry | undefined, what: string, check: (text: string) => void): string[] {
    if (!entry) return [];
    return (this.#yaml.list(entry, `${what}s`) ?? []).flatMap((item) => {
      const text = this.#yaml.text(item, `a ${what}`);
      if (text === null) return [];
      try {
        check(text);
        return [text];
      } catch (error) {
        if (!(error instanceof RuleTextError)) throw error;
        this.#yaml.problem(
          this.#yaml.placeIn(item, text, error.at),
          `${what} ${JSON.stringify(text)}: ${error.message}`,
        );
        return [];
      }
    });
  }

  #checkPhrase(text: string): void {
    compilePhrase(text);
    this.#phrases += 1;
    if (this.#phrases === MAX_PHRASES + 1) throw new RuleTextError(`the file has more than ${MAX_PHRASES} phrases`);
  }

  #checkPattern(text: string): void {
    const before = this.#patternSteps;
    this.#patternSteps += new Pattern(text).size;
    if (before <= MAX_PATTERN_STEPS && this.#patternSteps > MAX_PATTERN_STEPS) {
      throw new RuleTextError('with it the patterns of the file are too large together: use phrases where they do');
    }
  }

  #within(entry: Entry | undefined): Within | null {
    const entries = entry && this.#yaml.mapping(entry, 'within', POSITIONS);
    if (!entry || !entries) return null;
    const [position, ...more] = POSITIONS.filter((key) => entries.has(key));
    if (position === undefined || more.length > 0) {
      this.#yaml.problem(entry.at, `within needs one of ${POSITIONS.join(', ')}`);
      return null;
    }
    const amount = this.#number(entries, position, position.endsWith('turns') ? TURNS : PERCENT);
    return amount === null ? null : { position, amount };
  }

  #callSentiment(entry: Entry | undefined): CallSentimentCondition | null {
    const entries =
      entry && this.#yaml.mapping(entry, 'call_sentiment', ['of', 'label', 'quarter', 'above', 'below', 'change']);
    if (!entry || !entries) return null;
    const of = entries.get('of');
    const label = entries.get('label');
    const change = entries.get('change');
    const judged = (of && this.#yaml.choice(of, 'of', ['customer', 'agent'] as const)) ?? 'customer';
    const score = this.#scoreRange(entries, SCORE);
    if (!label && !change && score === null)
      this.#yaml.problem(entry.at, 'call_sentiment needs label, above, below or change');
    if (entries.has('quarter') && score === null) {
      this.#yaml.problem(entry.at, 'quarter goes with above or below');
    }
    if (judged === 'agent') {
      for (const key of ['label', 'quarter', 'change']) {
        const given = entries.get(key);
        if (given) this.#yaml.problem(given.at, `${key} is known of the customer only: use above or below`);
      }
    }
    return {
      of: judged,
      label: (label && this.#yaml.choice(label, 'label', CATEGORY_SENTIMENT_LABELS)) ?? null,
      quarter: this.#number(entries, 'quarter', { min: 1, max: 4, whole: true }),
      score,
      change: this.#range(change, 'change', CHANGE),
    };
  }

  #followUp(entry: Entry | undefined): FollowUp | null {
    const entries = entry && this.#yaml.mapping(entry, 'followed_by', FOLLOW_UP_KEYS);
    if (!entry || !entries) return null;
    if (!entries.has('phrases') && !entries.has('patterns')) {
      this.#yaml.problem(entry.at, 'followed_by needs phrases or patterns');
    }
    const withinTurns = this.#number(entries, 'within_turns', { min: 0, max: 1_000, whole: true });
    return { ...this.#textCondition(entries), withinTurns: withinTurns ?? DEFAULT_FOLLOW_UP_TURNS };
  }

  #range(entry: Entry | undefined, what: string, bounds: typeof SCORE): ScoreRange | null {
    const entries = entry && this.#yaml.mapping(entry, what, ['above', 'below']);
    if (!entry || !entries) return null;
    const range = this.#scoreRange(entries, bounds);
    if (range === null) this.#yaml.problem(entry.at, `${what} needs above or below`);
    return range;
  }

  #scoreRange(entries: ReadonlyMap<string, Entry>, bounds: typeof SCORE): ScoreRange | null {
    if (!entries.has('above') && !entries.has('below')) return null;
    return { above: this.#number(entries, 'above', bounds), below: this.#number(entries, 'below', bounds) };
  }

  #number(entries: ReadonlyMap<string, Entry>, key: string, bounds: typeof SCORE): number | null {
    const entry = entries.get(key);
    return entry ? this.#yaml.number(entry, key, bounds) : null;
  }

  #flag(entries: ReadonlyMap<string, Entry>, key: string): boolean {
    const entry = entries.get(key);
    return entry ? (this.#yaml.flag(entry, key) ?? false) : false;
  }
}
