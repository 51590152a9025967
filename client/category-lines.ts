import type { LoadedCategories, LoadedCategory } from '../config/category-file.ts';
import type { CategoryDefinition, Condition, TextCondition } from '../domain/categories/types.ts';
import { table } from './output.ts';

/** The document of `categories list --json` and `categories check --json`. */
export function categoryDocument({ version, categories }: LoadedCategories): object {
  return {
    version,
    categories: categories.map(({ definition, isDefault }) => ({ ...definition, isDefault })),
  };
}

/** A line for each category: who must say how much, and where. */
export function categoryLines({ version, categories }: LoadedCategories): string[] {
  return [
    ...table(
      ['category', 'from', 'holds when'],
      categories.map(({ definition, isDefault }) => [definition.name, originOf(isDefault), summaryOf(definition)]),
    ),
    '',
    `version  ${version ?? 'default'}`,
  ];
}

function originOf(isDefault: LoadedCategory['isDefault']): string {
  return isDefault ? 'default' : 'own';
}

function summaryOf({ all, any, none }: CategoryDefinition): string {
  const alternatives = any.map(conditionSummary).join(' or ');
  return [
    ...all.map(conditionSummary),
    ...(any.length > 0 ? [all.length > 0 ? `(${alternatives})` : alternatives] : []),
    ...none.map((condition) => `not ${conditionSummary(condition)}`),
  ].join(' and ');
}

function conditionSummary(condition: Condition): string {
  const { callSentiment, followedBy, minCount, turnSentiment, within } = condition;
  const parts: string[] = [];
  if (hasText(condition)) {
    const times = minCount > 1 ? ` ${minCount} times` : '';
    const place = within === null ? '' : ` in ${within.position.replace('_', ` ${within.amount} `)}`;
    const mood = turnSentiment === null ? '' : ' in a turn of the given sentiment';
    parts.push(`${wordsSummary(condition)}${times}${place}${mood}`);
  }
  if (followedBy !== null) parts.push(`then within ${followedBy.withinTurns} turns ${wordsSummary(followedBy)}`);
  if (callSentiment !== null) parts.push(`${callSentiment.of} sentiment`);
  return parts.join(', ');
}

function wordsSummary(text: TextCondition): string {
  const counts = [
    ...(text.phrases.length > 0 ? [counted(text.phrases.length, 'phrase')] : []),
    ...(text.patterns.length > 0 ? [counted(text.patterns.length, 'pattern')] : []),
  ].join(' and ');
  const who = text.speaker === 'any' ? 'anybody' : text.speaker;
  return `${who} ${text.absent ? 'says none of' : 'says one of'} ${counts}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function hasText({ phrases, patterns }: TextCondition): boolean {
  return phrases.length + patterns.length > 0;
}
