import { compileCategories } from '../../domain/categories/compile.ts';
import { matchCategories } from '../../domain/categories/match.ts';
import type { CategoryDefinition, CategorySentiment, Condition } from '../../domain/categories/types.ts';
import { originalText, splitSentences } from '../../domain/sentences.ts';
import { splitTurns } from '../../domain/transcript.ts';

/** A condition that says only what the test gives. */
export function condition(given: Partial<Condition>): Condition {
  return {
    speaker: 'any',
    phrases: [],
    patterns: [],
    except: [],
    unlessNegated: false,
    absent: false,
    within: null,
    minCount: 1,
    turnSentiment: null,
    callSentiment: null,
    followedBy: null,
    ...given,
  };
}

/** A category that says only what the test gives. */
export function category(given: Partial<CategoryDefinition>): CategoryDefinition {
  return { name: 'tested', description: null, all: [], any: [], none: [], ...given };
}

/** The sentiment of a call of which nothing is known. */
export const NO_SENTIMENT: CategorySentiment = {
  score: 0,
  label: 'neutral',
  turnScores: [],
  agentScore: null,
  quarters: [null, null, null, null],
  change: null,
};

/** The categories of a transcript, each with the words of its evidence as `turn speaker: words`. */
export function categorize(
  definitions: readonly CategoryDefinition[],
  transcript: string,
  sentiment: Partial<CategorySentiment> = {},
): Record<string, string[]> {
  const turns = splitTurns(transcript);
  const compiled = compileCategories(definitions);
  const matches = matchCategories(compiled, turns, splitSentences(turns), { ...NO_SENTIMENT, ...sentiment });
  return Object.fromEntries(
    matches.map(({ category: name, evidence }) => [
      name,
      evidence.map(({ turn, speaker, sentence, from, until }) => {
        const spoken = turns[turn];
        const words = sentence ? originalText(spoken, sentence, from, until) : spoken?.text.slice(from, until);
        return `${turn} ${speaker}: ${words}`;
      }),
    ]),
  );
}
