import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The Temporal CLI as the SDK's test package fetches it, kept in `folder`: the way out when neither PATH nor pip has one.
 * The package is a development dependency, so this fails where only the others are installed.
 */
export async function downloadTemporalWithSdk(folder: string): Promise<string> {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  // The SDK offers no download by itself: it fetches, starts and stops one server.
  const environment = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'cached-download', downloadDir: folder, version: 'v1.9.1' } },
  });
  await environment.teardown();
  const program = (await readdir(folder)).find((name) => name.startsWith('temporal'));
  if (program === undefined) throw new Error(`the SDK left no program in ${folder}`);
  return path.join(folder, program);
}
