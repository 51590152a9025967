import type { Sentence } from '../sentences.ts';
import type { Turn } from '../transcript.ts';
import { CallView } from './call-view.ts';
import type { CompiledCategories, CompiledCategory, CompiledCondition, CompiledFollowUp } from './compile.ts';
import { isWithin, searchCall } from './search.ts';
import {
  MAX_EVIDENCE,
  type CallSentimentCondition,
  type CategoryEvidence,
  type CategoryMatch,
  type CategorySentiment,
} from './types.ts';

type Found = readonly (readonly CategoryEvidence[] | undefined)[];

/** The categories of a call, in order of their names, each with the words that say so. Linear in the text. */
export function matchCategories(
  compiled: CompiledCategories,
  turns: readonly Turn[],
  sentences: readonly (readonly Sentence[])[],
  sentiment: CategorySentiment,
): CategoryMatch[] {
  const call = new CallView(turns, sentences, sentiment);
  const found = searchCall(compiled, call);
  const matches: CategoryMatch[] = [];
  for (const category of compiled.categories) {
    const evidence = matchCategory(category, call, found);
    if (evidence !== null) matches.push({ category: category.name, evidence: inOrder(evidence) });
  }
  return matches;
}

function matchCategory(category: CompiledCategory, call: CallView, found: Found): CategoryEvidence[] | null {
  const evidence: CategoryEvidence[] = [];
  for (const condition of category.all) {
    const reason = judge(condition, call, found);
    if (reason === null) return null;
    evidence.push(...reason);
  }
  let isAny = category.any.length === 0;
  for (const condition of category.any) {
    const reason = judge(condition, call, found);
    if (reason === null) continue;
    isAny = true;
    evidence.push(...reason);
  }
  if (!isAny || category.none.some((condition) => judge(condition, call, found) !== null)) return null;
  return evidence;
}

/** Why a condition holds; null where it does not. */
function judge(condition: CompiledCondition, call: CallView, found: Found): CategoryEvidence[] | null {
  const { matcher, callSentiment } = condition;
  // Most conditions find nothing: told before anything else is looked at.
  if (matcher !== null && !condition.absent && found[matcher] === undefined) return null;
  if (callSentiment !== null && !hasSentiment(callSentiment, call)) return null;
  if (matcher === null) return callSentiment === null ? null : sentimentEvidence(callSentiment, call);
  const hits = found[matcher] ?? [];
  if (condition.absent) return hits.length >= condition.minCount ? null : searchedTurns(condition, call);
  if (condition.followedBy !== null) return followed(condition, condition.followedBy, call, found);
  return hits.length >= condition.minCount ? hits.slice(0, MAX_EVIDENCE) : null;
}

/** Where words are missing, the turns in which they were looked for; null where nobody can tell. */
function searchedTurns(condition: CompiledCondition, call: CallView): CategoryEvidence[] | null {
  const { speaker, within } = condition;
  if (speaker !== 'any' && !call.isLabelled) return null;
  const searched: CategoryEvidence[] = [];
  for (const [index, turn] of call.turns.entries()) {
    if (searched.length === MAX_EVIDENCE) break;
    if (!call.hears(speaker, turn.speaker)) continue;
    if (!call.sentences[index]?.some((sentence) => call.isInside(within, speaker, sentence))) continue;
    searched.push(wholeTurn(turn, index));
  }
  return searched.length > 0 ? searched : null;
}

function wholeTurn(turn: Turn, index: number): CategoryEvidence {
  return { turn: index, speaker: turn.speaker, sentence: null, from: 0, until: turn.text.length };
}

/** What was found and is, or where absent is not, followed by the other words soon enough. */
function followed(
  condition: CompiledCondition,
  followUp: CompiledFollowUp,
  call: CallView,
  found: Found,
): CategoryEvidence[] | null {
  if (followUp.absent && followUp.speaker !== 'any' && !call.isLabelled) return null;
  const firsts = (condition.matcher === null ? undefined : found[condition.matcher]) ?? [];
  const seconds = found[followUp.matcher] ?? [];
  const evidence: CategoryEvidence[] = [];
  let count = 0;
  let next = 0;
  for (const first of firsts) {
    while (next < seconds.length && !isBehind(first, seconds[next])) next += 1;
    const second = seconds[next];
    const isFollowed = second !== undefined && second.turn <= first.turn + followUp.withinTurns;
    if (isFollowed === followUp.absent) continue;
    count += 1;
    if (count <= MAX_EVIDENCE) evidence.push(first, ...(isFollowed ? [second] : []));
  }
  return count >= condition.minCount ? evidence : null;
}

function isBehind(first: CategoryEvidence, second: CategoryEvidence | undefined): boolean {
  if (second === undefined || second.turn !== first.turn) return (second?.turn ?? 0) > first.turn;
  return (second.sentence?.offset ?? 0) + second.from >= (first.sentence?.offset ?? 0) + first.until;
}

function hasSentiment(condition: CallSentimentCondition, call: CallView): boolean {
  const { sentiment, turns } = call;
  const { of, label, quarter, score, change } = condition;
  if (!turns.some((turn) => call.hears(of, turn.speaker))) return false;
  if (label !== null && label !== sentiment.label) return false;
  const whole = of === 'agent' ? sentiment.agentScore : sentiment.score;
  const judged = quarter === null ? whole : (sentiment.quarters[quarter - 1] ?? null);
  return isWithin(score, judged) && isWithin(change, sentiment.change);
}

/** The turn that shows the mood most; the first one where no turn has a score. */
function sentimentEvidence(condition: CallSentimentCondition, call: CallView): CategoryEvidence[] | null {
  const { of, label, quarter, score, change } = condition;
  const isUp = label === null ? (score?.above ?? change?.above ?? null) !== null : label === 'positive';
  let best: { index: number; turn: Turn; rank: number } | null = null;
  for (const [index, turn] of call.turns.entries()) {
    if (!call.hears(of, turn.speaker) || (quarter !== null && call.quarterOf(turn) !== quarter)) continue;
    const value = call.sentiment.turnScores[index] ?? null;
    const rank = value === null ? -2 : isUp ? value : -value;
    if (best === null || rank > best.rank) best = { index, turn, rank };
  }
  return best && [wholeTurn(best.turn, best.index)];
}

function inOrder(evidence: readonly CategoryEvidence[]): CategoryEvidence[] {
  if (evidence.length < 2) return [...evidence];
  const sorted = evidence.toSorted((a, b) => a.turn - b.turn || startOf(a) - startOf(b) || endOf(a) - endOf(b));
  return sorted.filter((item, index) => {
    const before = sorted[index - 1];
    return (
      before === undefined ||
      before.turn !== item.turn ||
      startOf(before) !== startOf(item) ||
      endOf(before) !== endOf(item)
    );
  });
}

function startOf({ sentence, from }: CategoryEvidence): number {
  return (sentence?.offset ?? 0) + from;
}

function endOf({ sentence, until }: CategoryEvidence): number {
  return (sentence?.offset ?? 0) + until;
}
