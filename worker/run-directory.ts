import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { RunDirectory } from '../activities/deps.ts';
import { pauseScheduleIfHopeless } from './hopeless-schedule.ts';

// A Workflow that was paused in Temporal itself goes on some day.
const OPEN: ReadonlySet<string> = new Set(['RUNNING', 'PAUSED']);
/** gRPC's PERMISSION_DENIED and UNIMPLEMENTED: this server does not tell its cluster. */
const UNTOLD: ReadonlySet<number> = new Set([7, 12]);

/** Asks Temporal whether the Workflow of a run row still runs. */
export function createRunDirectory(client: Client, namespace: string): RunDirectory {
  let clusterId: Promise<string | null> | null = null;
  const ownCluster = (): Promise<string | null> => {
    // Not every server tells (a cloud namespace does not): then the namespace alone identifies it.
    clusterId ??= client.workflowService.getClusterInfo({}).then(
      (info) => info.clusterId || null,
      (error: unknown) => {
        if (isGrpcServiceError(error) && UNTOLD.has(error.code)) return null;
        clusterId = null;
        throw error;
      },
    );
    return clusterId;
  };
  return {
    namespace,
    clusterId: ownCluster,
    async standing(run) {
      if (run.namespace !== namespace || run.clusterId !== (await ownCluster())) return 'foreign';
      try {
        // Without a Run Id: a chain described by its first one looks closed after Continue-As-New.
        const description = await client.workflow.getHandle(run.workflowId).describe();
        const firstRunId = description.raw.workflowExecutionInfo?.firstRunId;
        return OPEN.has(description.status.name) && firstRunId === run.runId ? 'alive' : 'dead';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return 'dead';
        throw error;
      }
    },
    pauseScheduleIfHopeless: (run) => pauseScheduleIfHopeless(client, run),
  };
}
