// Compiles the sources to dist/ and bundles the Workflow code, in a folder beside it that takes its place when whole:
// a command that starts meanwhile never sees half a build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceFingerprint, STAMP } from './fingerprint.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Builds dist/. Throws an Error with the compiler's own words when the sources do not compile. */
export async function build() {
  const stamp = sourceFingerprint(root);
  const next = path.join(root, `dist.next-${process.pid}`);
  const old = path.join(root, `dist.old-${process.pid}`);
  try {
    // Found on disk, as the package exports no path to its command.
    const tsc = path.join(
      path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin',
      'tsc',
    );
    const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', next], {
      cwd: root,
      encoding: 'utf8',
    });
    if (compiled.status !== 0) throw new Error(`The sources do not compile:\n${compiled.stdout}${compiled.stderr}`);
    for (const shipped of ['store/migrations', 'dashboard/public', 'config/categories.yaml']) {
      const from = path.join(root, shipped);
      if (existsSync(from)) cpSync(from, path.join(next, shipped), { recursive: true });
    }
    mkdirSync(path.join(next, 'worker'), { recursive: true });
    const { bundleWorkflows } = await import(pathToFileURL(path.join(next, 'worker', 'bundle-workflows.js')).href);
    await bundleWorkflows(path.join(next, 'worker', 'workflow-bundle.js'));
    writeFileSync(path.join(next, STAMP), stamp);
    const dist = path.join(root, 'dist');
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** True when dist/ was built from the sources as they are now. */
export function isBuilt() {
  const stamp = path.join(root, 'dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceFingerprint(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isBuilt()) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
