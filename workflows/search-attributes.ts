import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';

export interface RunSearchAttributes {
  readonly convMode?: string;
  readonly convBucket?: string;
  readonly convPrefix?: string;
  readonly convState?: string;
  readonly convQuarantined?: number;
  readonly convRulesVersion?: string;
}

const KEYS = {
  convMode: defineSearchAttributeKey('convMode', 'KEYWORD'),
  convBucket: defineSearchAttributeKey('convBucket', 'KEYWORD'),
  convPrefix: defineSearchAttributeKey('convPrefix', 'KEYWORD'),
  convState: defineSearchAttributeKey('convState', 'KEYWORD'),
  convQuarantined: defineSearchAttributeKey('convQuarantined', 'INT'),
  convRulesVersion: defineSearchAttributeKey('convRulesVersion', 'KEYWORD'),
} as const;
const SCHEDULED_BY = defineSearchAttributeKey('TemporalScheduledById', 'KEYWORD');
const SCHEDULED_START = defineSearchAttributeKey('TemporalScheduledStartTime', 'DATETIME');

/** Sets those attributes that are registered: one that is not would hang the run. */
export function setRunSearchAttributes(registered: readonly string[], values: RunSearchAttributes): void {
  const pairs: SearchAttributePair[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || !registered.includes(name)) continue;
    pairs.push({ key: KEYS[name as keyof typeof KEYS], value } as SearchAttributePair);
  }
  if (pairs.length > 0) upsertSearchAttributes(pairs);
}

/** The minute a Schedule's run was for; null for a run started by hand. */
export function scheduledStart(): Date | null {
  return workflowInfo().typedSearchAttributes.get(SCHEDULED_START) ?? null;
}

/** The Schedule that started the run; null for a run started by hand. */
export function scheduledBy(): string | null {
  return workflowInfo().typedSearchAttributes.get(SCHEDULED_BY) ?? null;
}
