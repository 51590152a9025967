import type { CallRules } from '../domain/call-rules.ts';
import { enrichCall, type Enrichment } from '../domain/enrich-call.ts';

/** The analytics in one version. */
export interface CallScorer {
  readonly rulesVersion: string;
  /** Scores one cleaned transcript. */
  score(transcriptText: string): Enrichment;
}

/** The analytics by which this Worker scores. */
export function scorerOf({ rules, scorer }: { readonly rules: CallRules; readonly scorer?: CallScorer }): CallScorer {
  return scorer ?? { rulesVersion: rules.rulesVersion, score: (text) => enrichCall(text, rules) };
}
