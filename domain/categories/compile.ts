import { Pattern } from './pattern-search.ts';
import { compilePhrase, type CompiledPhrase } from './phrases.ts';
import type {
  CallSentimentCondition,
  CategoryDefinition,
  Condition,
  ConditionSpeaker,
  FollowUp,
  ScoreRange,
  TextCondition,
  Within,
} from './types.ts';
import { WordIndex } from './words.ts';

/** Searches for the words of one condition. */
export interface Matcher {
  readonly speaker: ConditionSpeaker;
  readonly patterns: readonly Pattern[];
  readonly except: readonly CompiledPhrase[];
  readonly unlessNegated: boolean;
  readonly within: Within | null;
  readonly turnSentiment: ScoreRange | null;
  /** Where nobody is labelled, everything may have been said by anybody. */
  readonly excludes: boolean;
  /** Phrases without a trigger, and patterns, are tried on every sentence. */
  readonly untriggered: readonly CompiledPhrase[];
}

export interface CompiledFollowUp {
  readonly matcher: number;
  readonly speaker: ConditionSpeaker;
  readonly absent: boolean;
  readonly withinTurns: number;
}

export interface CompiledCondition {
  /** Null where only the sentiment of the call is asked for. */
  readonly matcher: number | null;
  readonly speaker: ConditionSpeaker;
  readonly within: Within | null;
  readonly absent: boolean;
  readonly minCount: number;
  readonly callSentiment: CallSentimentCondition | null;
  readonly followedBy: CompiledFollowUp | null;
}

export interface CompiledCategory {
  readonly name: string;
  readonly all: readonly CompiledCondition[];
  readonly any: readonly CompiledCondition[];
  readonly none: readonly CompiledCondition[];
}

/** Categories ready for matchCategories; made once for a process. */
export interface CompiledCategories {
  readonly categories: readonly CompiledCategory[];
  readonly matchers: readonly Matcher[];
  /** Finds entries of `triggered` by their words. */
  readonly index: WordIndex;
  /** Phrases of all matchers, those of one matcher together. */
  readonly triggered: readonly { readonly matcher: number; readonly phrase: CompiledPhrase }[];
  /** Matchers that look at every sentence. */
  readonly watching: readonly number[];
}

/**
 * Compiles categories; they are matched in order of their names, so that the order in a file makes no difference.
 * @throws RuleTextError for a wrong phrase or pattern
 */
export function compileCategories(definitions: readonly CategoryDefinition[]): CompiledCategories {
  const compiler = new Compiler();
  const categories = definitions
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, all, any, none }) => ({
      name,
      all: all.map((condition) => compiler.condition(condition, false)),
      any: any.map((condition) => compiler.condition(condition, false)),
      none: none.map((condition) => compiler.condition(condition, true)),
    }));
  return { categories, ...compiler.result };
}

class Compiler {
  readonly result = {
    matchers: [] as Matcher[],
    index: new WordIndex(),
    triggered: [] as { matcher: number; phrase: CompiledPhrase }[],
    watching: [] as number[],
  };

  condition(condition: Condition, excludes: boolean): CompiledCondition {
    const { speaker, within, absent, minCount, turnSentiment, callSentiment, followedBy } = condition;
    const hasText = condition.phrases.length + condition.patterns.length > 0;
    return {
      matcher: hasText ? this.#matcher(condition, { within, turnSentiment, excludes }) : null,
      speaker,
      within,
      absent,
      minCount,
      callSentiment,
      followedBy: followedBy && this.#followUp(followedBy, excludes),
    };
  }

  #followUp(followUp: FollowUp, excludes: boolean): CompiledFollowUp {
    const { speaker, absent, withinTurns } = followUp;
    const matcher = this.#matcher(followUp, { within: null, turnSentiment: null, excludes });
    return { matcher, speaker, absent, withinTurns };
  }

  #matcher(text: TextCondition, limits: Pick<Matcher, 'within' | 'turnSentiment' | 'excludes'>): number {
    const { matchers, index, triggered, watching } = this.result;
    const number = matchers.length;
    const untriggered: CompiledPhrase[] = [];
    for (const phrase of text.phrases.map(compilePhrase)) {
      if (phrase.triggers === null) untriggered.push(phrase);
      else {
        const entry = triggered.push({ matcher: number, phrase }) - 1;
        for (const word of phrase.triggers) index.add(word, entry);
      }
    }
    const patterns = text.patterns.map((pattern) => new Pattern(pattern));
    if (patterns.length + untriggered.length > 0) watching.push(number);
    matchers.push({
      speaker: text.speaker,
      patterns,
      untriggered,
      except: text.except.map(compilePhrase),
      unlessNegated: text.unlessNegated,
      ...limits,
    });
    return number;
  }
}
