// Random sequences by the thousand: against the Activities alone, then through Temporal and S3. Both kinds take their seed
// from CONVERGENCE_SEED and print it, so that a failure can be played again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const settings = {
  CONVERGENCE_SEQUENCES: '3000',
  WORKFLOW_SEQUENCES: '300',
  CONVERGENCE_SEED: String(randomInt(2 ** 31)),
};
const env = { ...settings, ...process.env };
for (const name of Object.keys(settings)) process.stdout.write(`${name}=${env[name]}\n`);
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const files = ['test/activity/convergence.test.ts', 'test/e2e/sequences.test.ts'];
// One after the other: side by side they would only share the same cores.
for (const file of files) {
  const parameters = [
    '--experimental-vm-modules',
    jest,
    '--selectProjects',
    'activity',
    'e2e',
    '--runTestsByPath',
    file,
  ];
  const { status } = spawnSync(process.execPath, parameters, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
