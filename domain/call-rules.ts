import type { CompiledCategories } from './categories/compile.ts';
import type { RedactMode } from './redaction/types.ts';

/** The settings that shape data, with the versions that rows made by them bear. */
export interface CallRules {
  /** IANA name of the zone in which timestamps without one are read and days are counted. */
  readonly timeZone: string;
  readonly redact: RedactMode;
  readonly categories: CompiledCategories;
  /** Of the cleaning: content hash, time zone and redaction, on every silver row. */
  readonly silverVersion: string;
  /** Of the scoring: content hash, and the user's categories where there are some, on every gold row. */
  readonly rulesVersion: string;
}
