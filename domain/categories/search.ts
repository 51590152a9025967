import type { Sentence } from '../sentences.ts';
import type { CallView } from './call-view.ts';
import type { CompiledCategories, Matcher } from './compile.ts';
import type { TextRange } from './pattern-search.ts';
import type { CompiledPhrase } from './phrases.ts';
import type { CategoryEvidence, ScoreRange } from './types.ts';

/** Everything that each matcher finds in a call, in its order; undefined where it finds nothing. Linear in the text. */
export function searchCall(compiled: CompiledCategories, call: CallView): (CategoryEvidence[] | undefined)[] {
  const { index, matchers } = compiled;
  const found: (CategoryEvidence[] | undefined)[] = [];
  for (const sentences of call.sentences) {
    for (const sentence of sentences) {
      const entries = index.entriesIn(sentence);
      if (entries.length === 0 && compiled.watching.length === 0) continue;
      for (const [number, ranges] of rangesByMatcher(compiled, entries, call, sentence)) {
        const matcher = matchers[number];
        const kept = matcher ? wanted(matcher, ranges, sentence) : [];
        if (kept.length === 0) continue;
        const hits = (found[number] ??= []);
        for (const { from, until } of kept) {
          hits.push({ turn: sentence.turn, speaker: sentence.speaker, sentence, from, until });
        }
      }
    }
  }
  return found;
}

const NONE: ReadonlyMap<number, TextRange[]> = new Map();

function rangesByMatcher(
  { matchers, triggered, watching }: CompiledCategories,
  entries: readonly number[],
  call: CallView,
  sentence: Sentence,
): ReadonlyMap<number, TextRange[]> {
  // Made with the first find, as nearly every sentence has none.
  let found: Map<number, TextRange[]> | null = null;
  function put(number: number, ranges: TextRange[]): void {
    if (ranges.length === 0) return;
    found ??= new Map();
    const known = found.get(number);
    if (known) for (const range of ranges) known.push(range);
    else found.set(number, ranges);
  }
  for (const entry of entries) {
    const known = triggered[entry];
    const matcher = known && matchers[known.matcher];
    if (matcher && listensTo(matcher, call, sentence)) put(known.matcher, phraseRanges([known.phrase], sentence));
  }
  for (const number of watching) {
    const matcher = matchers[number];
    if (!matcher || !listensTo(matcher, call, sentence)) continue;
    put(number, phraseRanges(matcher.untriggered, sentence));
    for (const pattern of matcher.patterns) put(number, pattern.find(sentence.text));
  }
  return found ?? NONE;
}

function listensTo(matcher: Matcher, call: CallView, sentence: Sentence): boolean {
  return (
    call.hears(matcher.speaker, sentence.speaker, matcher.excludes) &&
    call.isInside(matcher.within, matcher.speaker, sentence) &&
    isWithin(matcher.turnSentiment, call.sentiment.turnScores[sentence.turn] ?? null)
  );
}

/** True where a score is known and lies in the range; no range asks for nothing. */
export function isWithin(range: ScoreRange | null, score: number | null): boolean {
  if (range === null) return true;
  if (score === null) return false;
  return (range.above === null || score > range.above) && (range.below === null || score < range.below);
}

/** What is left of finds without overlaps, negated ones where these do not count, and exceptions. */
function wanted(matcher: Matcher, ranges: readonly TextRange[], sentence: Sentence): TextRange[] {
  const apart = withoutOverlaps(ranges).filter(({ from }) => !matcher.unlessNegated || !isNegated(sentence.text, from));
  return apart.length === 0 || matcher.except.length === 0
    ? apart
    : outside(apart, phraseRanges(matcher.except, sentence));
}

function phraseRanges(phrases: readonly CompiledPhrase[], sentence: Sentence): TextRange[] {
  const { text, isPlain } = sentence;
  if (isPlain && phrases.length === 1) return phrases[0]?.search.find(sentence) ?? [];
  const ranges: TextRange[] = [];
  for (const { search, expression } of phrases) {
    if (isPlain) {
      ranges.push(...search.find(sentence));
      continue;
    }
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      ranges.push({ from: match.index, until: expression.lastIndex });
    }
  }
  return ranges;
}

/** Of ranges that overlap, the first and longest. */
function withoutOverlaps(ranges: readonly TextRange[]): TextRange[] {
  if (ranges.length === 1) return [...ranges];
  const kept: TextRange[] = [];
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    if (range.from < end) continue;
    kept.push(range);
    end = range.until;
  }
  return kept;
}

function outside(ranges: readonly TextRange[], exceptions: readonly TextRange[]): TextRange[] {
  const voided = exceptions.toSorted((a, b) => a.from - b.from);
  let next = 0;
  let reach = 0;
  return ranges.filter(({ from, until }) => {
    for (let range = voided[next]; range && range.from < until; range = voided[++next]) {
      reach = Math.max(reach, range.until);
    }
    return reach <= from;
  });
}

const NEGATION_REACH = 60;
const CLAUSE_END = /[,;:–—]|\b(?:but|and|because|so)\b/g;
// "Can't you cancel it" and "no I want to cancel" deny nothing.
const NEGATION =
  /(?<![^\s])(?:not|never|neither|nor|without|nobody|nothing|cannot|no|(?:don|doesn|didn|won|wouldn|can|couldn|isn|wasn|aren|weren|shouldn|haven|hasn|hadn|ain)'?t)(?! (?:you|i|we|they|he|she|it|only|just)\b)(?=\s)/;

/** True where a "not" stands before this place in its clause. */
function isNegated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEGATION_REACH), at);
  let clauseStart = 0;
  CLAUSE_END.lastIndex = 0;
  while (CLAUSE_END.test(before)) clauseStart = CLAUSE_END.lastIndex;
  return NEGATION.test(before.slice(clauseStart));
}
