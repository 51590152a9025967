/** The one Task Queue of the ingest Workflows and their Activities. */
export const CALL_PIPELINE_TASK_QUEUE = 'converza';
