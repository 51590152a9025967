import { codePointLength } from '../text.ts';
import { markOf, type Redaction } from './types.ts';

type Find = (texts: readonly string[], key: string | null) => readonly Redaction[];

/**
 * Redacts values that the strings of a list hold only together: `["4539", "1488", …]`, and the same field of neighbouring
 * objects, as speech recognition gives words: `[{"w": "four"}, {"w": "five"}, …]`. Changes the items in place. Linear.
 */
export function redactAcross(items: unknown[], find: Find): void {
  redactParts(
    items.flatMap((item, index) =>
      typeof item === 'string' ? [{ text: item, put: (to) => void (items[index] = to) }] : [],
    ),
    null,
    find,
  );
  for (const [key, parts] of stringsByKey(items)) redactParts(parts, key, find);
}

interface Part {
  readonly text: string;
  readonly put: (text: string) => void;
}

function stringsByKey(items: readonly unknown[]): Map<string, Part[]> {
  const byKey = new Map<string, Part[]>();
  for (const item of items) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const fields = item as Record<string, unknown>;
    for (const [key, text] of Object.entries(fields)) {
      if (typeof text !== 'string') continue;
      const part = { text, put: (to: string) => void Object.defineProperty(fields, key, { ...PLAIN, value: to }) };
      const parts = byKey.get(key);
      if (parts === undefined) byKey.set(key, [part]);
      else parts.push(part);
    }
  }
  return byKey;
}

// An assignment to `__proto__` would set the prototype.
const PLAIN = { configurable: true, enumerable: true, writable: true };

function redactParts(parts: readonly Part[], key: string | null, find: Find): void {
  if (parts.length < 2) return;
  const redactions = find(
    parts.map(({ text }) => text),
    key,
  );
  let next = 0;
  let at = 0;
  for (const { text, put } of parts) {
    const end = at + codePointLength(text);
    while ((redactions[next]?.end ?? Infinity) <= at) next += 1;
    const own: Redaction[] = [];
    for (let index = next; index < redactions.length; index++) {
      const one = redactions[index];
      if (one === undefined || one.start >= end) break;
      own.push({ type: one.type, start: Math.max(one.start, at) - at, end: Math.min(one.end, end) - at });
    }
    if (own.length > 0) put(withMarks(text, own));
    at = end + 1;
  }
}

function withMarks(text: string, spans: readonly Redaction[]): string {
  const characters = Array.from(text);
  const parts: string[] = [];
  let at = 0;
  for (const { type, start, end } of spans) {
    parts.push(characters.slice(at, start).join(''), markOf(type));
    at = end;
  }
  parts.push(characters.slice(at).join(''));
  return parts.join('');
}
