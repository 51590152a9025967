import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
export default async function x(): Promise<void> {
  console.error('SETUP', CALL_PIPELINE_TASK_QUEUE);
}
