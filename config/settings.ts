import { z } from 'zod';

/** What is wrong with one setting, and what to do: a whole sentence that names it. */
export interface SettingProblem {
  name: string;
  message: string;
}

/** Reads settings one by one and keeps the problems, so that all of them are told at once. */
export class SettingsReader {
  readonly problems: SettingProblem[] = [];
  readonly #variables: Readonly<Record<string, string>>;

  constructor(variables: Readonly<Record<string, string>>) {
    this.#variables = variables;
  }

  /** The raw text; undefined when unset. */
  text(name: string): string | undefined {
    return this.#variables[name];
  }

  /** The parsed value, or the default when unset. A wrong value is a problem, and the default stands in. */
  read<T>(name: string, schema: z.ZodType<T>, expected: string, fallback: T): T {
    const raw = this.#variables[name];
    if (raw === undefined) return fallback;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    this.problem(name, `${name} is ${JSON.stringify(raw)}, but must be ${expected}.`);
    return fallback;
  }

  problem(name: string, message: string): void {
    this.problems.push({ name, message });
  }
}

// Number('0x10'), Number('1e3') and Number(' ') are numbers to JavaScript, but slips in a settings file.
const decimal = z
  .string()
  .regex(/^[+-]?\d+(\.\d+)?$/)
  .transform(Number);

/** A whole number within the bounds, both included. */
export const wholeNumber = (min: number, max: number): z.ZodType<number> =>
  decimal.pipe(z.number().int().min(min).max(max));

/** A number within the bounds, both included. */
export const numberBetween = (min: number, max: number): z.ZodType<number> =>
  decimal.pipe(z.number().min(min).max(max));

/** A PostgreSQL identifier that means the same quoted and unquoted, within the 63 bytes PostgreSQL keeps of one. */
export const schemaName = z
  .string()
  .regex(/^[a-z_][a-z0-9_]{0,62}$/)
  .refine((name) => !name.startsWith('pg_') && name !== 'information_schema');

/** A time zone this Node.js knows. */
export const timeZone = z.string().refine((name) => {
  // A bare offset is no zone: it has no daylight saving, so it is refused even where Intl takes it.
  if (/^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});

/** How far personal data is redacted. */
export const redactMode = z.enum(['off', 'standard', 'strict']);
export type RedactSetting = z.infer<typeof redactMode>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const PYTHON_LEVELS: Readonly<Record<string, string>> = { warning: 'warn', critical: 'fatal' };

/** pino's levels in any case; Python's names are understood because old `.env` files hold them. */
export const logLevel = z
  .string()
  .transform((text) => PYTHON_LEVELS[text.toLowerCase()] ?? text.toLowerCase())
  .pipe(z.enum(LOG_LEVELS));

/** True for a libpq URI. */
export function isDatabaseUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** True for an http or https address without path, query or user. */
export function isEndpointUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.search === '';
}

/** '' or a prefix without leading slashes that ends with one. */
export function normalizePrefix(prefix: string): string {
  const trimmed = prefix.replace(/^\/+/, '').replace(/\/+$/, '');
  return trimmed === '' ? '' : `${trimmed}/`;
}
