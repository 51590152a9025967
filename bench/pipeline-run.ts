import type { IngestChoices } from '../client/ingest-input.ts';
import { ingestInput } from '../client/ingest-input.ts';
import { startIngest, watchRun } from '../client/ingest.ts';
import type { RunReport } from '../store/reports.ts';
import type { RunMode } from '../workflows/index.ts';
import { BENCH_TASK_QUEUE, unlessStopped, type Lab } from './lab.ts';

export interface PipelineRun {
  /** From the start of the Workflow to its end. */
  readonly seconds: number;
  readonly report: RunReport;
  readonly history: { readonly events: number; readonly bytes: number };
}

/** One run of the pipeline on the Workers of a Task Queue, to its end. @throws Error when it does not complete. */
export async function runPipeline(
  lab: Lab,
  mode: RunMode,
  choices: IngestChoices = {},
  taskQueue = BENCH_TASK_QUEUE,
): Promise<PipelineRun> {
  const startedAt = performance.now();
  const run = await startIngest(lab.client, taskQueue, ingestInput(lab.config, mode, choices));
  // Polling the database would be work that no run needs: the result is waited for.
  await unlessStopped(lab.signal, run.handle.result());
  const seconds = (performance.now() - startedAt) / 1000;
  const outcome = await watchRun(lab, run, lab.signal);
  if (outcome?.report.status !== 'completed') {
    throw new Error(`The run ${run.runId} did not complete: ${outcome?.error ?? outcome?.report.status}`);
  }
  return { seconds, report: outcome.report, history: await historyOf(lab, run.workflowId, run.runId) };
}

/** Events and bytes of the whole chain that a run continued as. */
async function historyOf(lab: Lab, workflowId: string, firstRunId: string): Promise<PipelineRun['history']> {
  let runId: string | undefined = firstRunId;
  const total = { events: 0, bytes: 0 };
  while (runId !== undefined) {
    const { raw } = await lab.client.workflow.getHandle(workflowId, runId).describe();
    total.events += Number(raw.workflowExecutionInfo?.historyLength ?? 0);
    total.bytes += Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0);
    const { events } = await lab.client.workflow.getHandle(workflowId, runId).fetchHistory();
    runId = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return total;
}
