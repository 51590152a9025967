import { codePointOffsets } from '../text.ts';
import type { CueKind } from './cues.ts';
import { findPersonalData } from './find.ts';
import { KnownValues } from './known-values.ts';
import { markOf, type Found, type Redaction, type RedactMode } from './types.ts';
import { viewOf } from './view.ts';

/** A text with marks in place of values, and where the values stood. */
export interface RedactedText {
  readonly text: string;
  /** Ascending, not overlapping; code points of the text as given. */
  readonly redactions: readonly Redaction[];
}

/** Each round reads the text as the round before left it: what a mark now stands beside may mean something else. */
const MAX_ROUNDS = 8;
/** UTF-16 units: in a longer text the words themselves say what a number is, not the field's name. */
const MAX_FIELD = 100;

/**
 * Replaces personal data by marks such as `[CARD]`. Returns the very string when nothing is found. Redacting what was redacted
 * changes nothing. Linear time.
 */
export function redactText(text: string, mode: RedactMode): RedactedText {
  return redactWithContext(text, mode, null);
}

/** As redactText, for a text whose field says what it holds: the value of "cvv". */
export function redactWithContext(
  text: string,
  mode: RedactMode,
  kind: CueKind | null,
  known = new KnownValues(),
): RedactedText {
  if (mode === 'off' || text === '') return { text, redactions: [] };
  const field = text.length <= MAX_FIELD ? kind : null;
  let spans: Found[] = [];
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = findPersonalData(viewOf(current), mode, field, known);
    if (found.length === 0) break;
    spans = mergeSpans(spans, found);
    current = withMarks(text, spans);
  }
  if (spans.length === 0) return { text, redactions: [] };
  // In another text the same three digits are another number.
  known.forgetShort();
  const toCodePoints = codePointOffsets(text);
  const redactions = spans.map(({ type, start, end }) => ({
    type,
    start: toCodePoints(start),
    end: toCodePoints(end),
  }));
  return { text: current, redactions };
}

/** Adds what was found in the marked text to the spans of the original. */
function mergeSpans(spans: readonly Found[], found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  let shift = 0;
  let next = 0;
  for (const { type, start, end } of found) {
    for (let span = spans[next]; span !== undefined; span = spans[next]) {
      const grown = markOf(span.type).length - (span.end - span.start);
      if (span.start + shift >= start) break;
      merged.push(span);
      shift += grown;
      next++;
    }
    merged.push({ type, start: start - shift, end: end - shift });
  }
  for (; next < spans.length; next++) merged.push(...spans.slice(next, next + 1));
  return merged;
}

function withMarks(text: string, spans: readonly Found[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { type, start, end } of spans) {
    parts.push(text.slice(at, start), markOf(type));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
