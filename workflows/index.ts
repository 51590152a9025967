export { ingestCalls } from './ingest-calls.ts';
export { generateCalls } from './generate-calls.ts';
export { ingestCallsWorkflowId, generateCallsWorkflowId } from './ids.ts';
export type * from './messages.ts';
