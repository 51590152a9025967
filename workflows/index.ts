export { ingestCalls } from './ingest-calls.ts';
export { generateCalls } from './generate-calls.ts';
export { reprocessCalls } from './reprocess-calls.ts';
export { ingestCallsWorkflowId, generateCallsWorkflowId, reprocessCallsWorkflowId } from './ids.ts';
export type * from './messages.ts';
