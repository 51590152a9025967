import type { LabelCandidate } from './speaker-labels.ts';
import { TALKING_MACHINES } from './speaker-words.ts';
import type { Speaker } from './transcript.ts';

/** A label that is one. Its side is null where only its speaker is known: one of several. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly side: Speaker | null;
}

/** Personal names are labels from so many turns on: "Note: … Total: …" are none. */
const MIN_NAMED_TURNS = 3;

/** The labels of a transcript. They are tentative where only a guess at the speakers' sides can tell them from speech. */
export interface LabelChoice {
  readonly labels: readonly Label[];
  readonly isTentative: boolean;
}

/** Chooses the labels among what may be one, by what the whole transcript shows. Linear time. */
export function chooseLabels(candidates: readonly LabelCandidate[]): LabelChoice {
  const roles = chooseRoles(candidates);
  const sides = new Set(roles.map(({ side }) => side));
  const others = sides.has('agent') && sides.has('customer') ? [] : chooseOthers(candidates, roles);
  const chosen = others.length === 0 ? roles : [...roles, ...others].toSorted((a, b) => a.start - b.start);
  const [first] = chosen;
  // "We have 3 Customer: ok": a number is spoken, unless the labels are numbered from the first one on.
  const softForm = first?.place === 'text' ? first.softForm : '';
  const talker = sides.has('agent') || !sides.has('customer') ? null : talkingMachine(roles);
  const labels = chosen.map((label) => ({
    start: softForm !== '' && label.softForm === softForm ? label.softStart : label.start,
    end: label.end,
    key: label.key,
    side: label.kind !== 'role' || label.key === talker ? null : label.side,
  }));
  return { labels, isTentative: chosen.length < MIN_NAMED_TURNS && chosen.every(({ kind }) => kind === 'name') };
}

function chooseRoles(candidates: readonly LabelCandidate[]): LabelCandidate[] {
  const roles = candidates.filter(({ kind, isAfterArticle }) => kind === 'role' && !isAfterArticle);
  const [opening] = roles;
  const isWrittenLarge = opening?.place === 'text' ? opening.isLarge : roles.some(isLargeLabel);
  // Where labels are written large, a small one inside a sentence is speech; speakers often end without a stop.
  const placed = withKnownNames(roles.filter(({ isLarge, place }) => isLarge || !isWrittenLarge || place !== 'inside'));
  if (placed.every(({ strength }) => strength === 'plain')) return [...placed];
  const counts = countBy(placed, ({ key }) => key);
  const plainSides = new Set(placed.filter(({ strength }) => strength === 'plain').map(({ side }) => side));
  const sideCounts = countBy(placed, ({ side }) => side);
  const opensText = placed[0]?.place === 'text';
  return placed.filter(({ strength, place, key, side, isLarge, start }, index) => {
    if (strength === 'plain' || place === 'text') return true;
    const repeats = (counts.get(key) ?? 0) > 1;
    if (strength === 'thing') return (repeats || (opensText && place === 'sentence')) && !plainSides.has(side);
    // "Customer: Bot: Where to?" is what a customer quotes.
    if (strength === 'machine') return (repeats || place === 'sentence') && start - (placed[index - 1]?.end ?? 0) > 1;
    // "caller: hello rep: hi": nobody else answers the one who opens.
    const answers = opensText && !key.includes(' ') && side !== placed[0]?.side && sideCounts.get(side) === 1;
    return repeats ? isLarge || opensText : answers || (place === 'sentence' && (isLarge || opensText));
  });
}

function isLargeLabel({ isLarge, place, strength }: LabelCandidate): boolean {
  return isLarge && (place !== 'inside' || strength === 'plain');
}

/** In "to the City Centre Agent:" the label is its last word, unless the same longer name opens a sentence elsewhere. */
function withKnownNames(roles: readonly LabelCandidate[]): readonly LabelCandidate[] {
  if (roles.every(({ place, wordStarts }) => place !== 'inside' || wordStarts.length === 1)) return roles;
  const known = new Set(roles.filter(({ place }) => place !== 'inside').map(({ key }) => key));
  return roles.map((label) => {
    if (label.place !== 'inside' || label.wordStarts.length === 1) return label;
    const wordStart = label.wordStarts.find((start) => known.has(label.key.slice(start - label.nameStart)));
    return shortened(label, wordStart ?? label.wordStarts.at(-1) ?? label.nameStart);
  });
}

function chooseOthers(candidates: readonly LabelCandidate[], roles: readonly LabelCandidate[]): LabelCandidate[] {
  const neutral = candidates.filter(({ kind }) => kind === 'neutral');
  // Beside one named side there is one other speaker: "Customer: Person 1: Ann. Person 2: Bob" is a list.
  const isList = roles.length > 0 && new Set(neutral.map(({ key }) => key)).size > 1;
  if (!isList && (neutral.length > 1 || neutral[0]?.place === 'text')) return neutral;
  return chooseNames(
    candidates.filter(({ kind }) => kind === 'name'),
    roles,
  );
}

function chooseNames(names: readonly LabelCandidate[], roles: readonly LabelCandidate[]): LabelCandidate[] {
  if (names[0]?.place !== 'text' && roles[0]?.place !== 'text') return [];
  const suffixCounts = countBy(names.flatMap(suffixesOf), (key) => key);
  const resolved = names.map((label) => withCommonestName(label, suffixCounts));
  const counts = countBy(resolved, ({ key }) => key);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const placed = new Set(resolved.filter(({ place }) => place !== 'inside').map(({ key }) => key));
  // A speaker may have a single turn: the one who opens, and the only one to answer.
  const speakers = new Set(resolved[0]?.place === 'text' ? [resolved[0].key] : []);
  for (const [key] of repeated) if (placed.has(key)) speakers.add(key);
  if (speakers.size + Math.min(1, roles.length) < 2) {
    // Titles with colons stand inside sentences too, but no title comes as often as a speaker who never ends with a stop.
    const inside = repeated.filter(([key]) => !speakers.has(key)).toSorted(([, a], [, b]) => b - a);
    if (inside[0]) speakers.add(inside[0][0]);
  }
  if (speakers.size === 1 && roles.length === 0 && counts.size === 2)
    for (const key of counts.keys()) speakers.add(key);
  if (roles.length > 0 ? speakers.size !== 1 : speakers.size < 2) return [];
  return resolved.filter(({ key }) => speakers.has(key));
}

/** "thanks Maria John:" is John's label where John has others. */
function withCommonestName(label: LabelCandidate, suffixCounts: ReadonlyMap<string, number>): LabelCandidate {
  let best = label.nameStart;
  for (const start of label.wordStarts) {
    const count = suffixCounts.get(label.key.slice(start - label.nameStart)) ?? 0;
    if (count > (suffixCounts.get(label.key.slice(best - label.nameStart)) ?? 0)) best = start;
  }
  return shortened(label, best);
}

function suffixesOf({ key, wordStarts, nameStart }: LabelCandidate): string[] {
  return wordStarts.map((start) => key.slice(start - nameStart));
}

function shortened(label: LabelCandidate, wordStart: number): LabelCandidate {
  if (wordStart === label.nameStart) return label;
  const key = label.key.slice(wordStart - label.nameStart);
  return { ...label, key, start: wordStart, softStart: wordStart, softForm: '', nameStart: wordStart };
}

/** A bot or system is the agent's side of a dialogue when nobody else answers the customer. */
function talkingMachine(roles: readonly LabelCandidate[]): string | null {
  const machines = roles.filter(({ key }) => TALKING_MACHINES.has(key));
  const [only, ...more] = countBy(machines, ({ key }) => key);
  return only && more.length === 0 && only[1] > 1 ? only[0] : null;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
