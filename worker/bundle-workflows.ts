import { bundleWorkflowCode } from '@temporalio/worker';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** The Workflow code as one script. Bundled at build time: a Worker that bundles needs twice the memory. */
export async function workflowCode(): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: workflowsPath(), logger: quiet });
  return code;
}

/** Writes the bundle to `file`. */
export async function bundleWorkflows(file: string): Promise<void> {
  await writeFile(file, await workflowCode());
}

/** The bundle that the build left beside this module, or null when running from sources. */
export function builtBundle(): string | null {
  const file = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));
  return existsSync(file) ? file : null;
}

function workflowsPath(): string {
  const compiled = fileURLToPath(new URL('../workflows/index.js', import.meta.url));
  return existsSync(compiled) ? compiled : fileURLToPath(new URL('../workflows/index.ts', import.meta.url));
}
