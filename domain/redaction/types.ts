export const REDACT_MODES = ['off', 'standard', 'strict'] as const;
export type RedactMode = (typeof REDACT_MODES)[number];

/** Kinds of personal data. Those from `name` on are looked for in strict mode only. */
export const REDACTION_TYPES = [
  'card',
  'cvv',
  'phone',
  'email',
  'ssn',
  'iban',
  'bank_account',
  'name',
  'address',
  'birth_date',
  'document',
  'account',
  'ip_address',
  'number',
] as const;
export type RedactionType = (typeof REDACTION_TYPES)[number];

/** Values redacted, by their kind; only those that there were. */
export type RedactionCounts = Readonly<Partial<Record<RedactionType, number>>>;

/** Code points of the raw text, [start, end). */
export interface Redaction {
  readonly type: RedactionType;
  readonly start: number;
  readonly end: number;
}

/** What stands in the text for the value: `[CARD]`, `[BANK_ACCOUNT]`. */
export function markOf(type: RedactionType): string {
  return `[${type.toUpperCase()}]`;
}

/** UTF-16 offsets of the text they were found in, [start, end). */
export interface Found {
  readonly type: RedactionType;
  readonly start: number;
  readonly end: number;
}
