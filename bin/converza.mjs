#!/usr/bin/env -S node --max-semi-space-size=24
// The flag: a Worker makes and drops the text of many calls, and with V8's own 16 MiB a third of its time went into collecting them.
// In a checkout the build follows the sources by itself; an image holds dist/ without sources and starts at once.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
if (existsSync(path.join(root, 'tsconfig.build.json'))) {
  const { build, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) {
    process.stderr.write('Building converza…\n');
    try {
      await build();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    }
  }
}
await import('../dist/client/cli.js');
