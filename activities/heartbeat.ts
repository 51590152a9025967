import { heartbeat } from '@temporalio/activity';

// Under the 3 seconds promised, so that one late timer does not break it.
const HEARTBEAT_MS = 2_000;

/** Heartbeats while `work` runs, so that a killed Worker is noticed within the Heartbeat timeout. */
export async function withHeartbeat<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(heartbeat, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
