import { wellFormed } from './text.ts';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Levels of nesting kept; what lies deeper becomes null. Far under what PostgreSQL and JSON.stringify bear. */
export const MAX_EXTRA_DEPTH = 32;

/**
 * The fields of a raw record other than the known ones, safe for a jsonb column: no NUL, strings with a UTF-8 form, bounded depth.
 * A key such as `__proto__` is a field like any other.
 */
export function extraFields(
  record: Readonly<Record<string, unknown>>,
  knownFields: ReadonlySet<string>,
): { [key: string]: JsonValue } {
  const unknown = Object.entries(record).filter(([key]) => !knownFields.has(key));
  return fromEntries(unknown, 1);
}

function fromEntries(entries: readonly (readonly [string, unknown])[], depth: number): { [key: string]: JsonValue } {
  return Object.fromEntries(entries.map(([key, value]) => [safeText(key), safeValue(value, depth)]));
}

function safeValue(value: unknown, depth: number): JsonValue {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null || depth >= MAX_EXTRA_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => safeValue(item, depth + 1));
  return fromEntries(Object.entries(value), depth + 1);
}

function safeText(text: string): string {
  return wellFormed(text.includes('\0') ? text.replaceAll('\0', '') : text);
}
