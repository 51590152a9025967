import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStackPids, stackFolder } from '../../config/stack-file.ts';
import { isSameProcess } from '../../config/process-identity.ts';
import { loadToolSettings } from '../../config/tool-settings.ts';
import { resolveTool } from '../../dev/binaries.ts';
import { endDeadStack, removeStackData, startStack, type Stack } from '../../dev/services.ts';
import { STACK_VARIABLE, type StackHandover } from './stack.ts';

// Jest loads the set-up and the tear-down anew for each project, so what they share hangs on the process.
const SLOT = Symbol.for('converza.test-stack');
const slots = globalThis as { [SLOT]?: Promise<Stack> };

const PREFIX = 'test-';

/** Starts the one stack of this test run, at the first call. */
export async function startTestStack(): Promise<void> {
  await (slots[SLOT] ??= start());
}

/** Stops it and removes its data, at the first call. */
export async function stopTestStack(): Promise<void> {
  const stack = slots[SLOT];
  if (stack === undefined) return;
  delete slots[SLOT];
  delete process.env[STACK_VARIABLE];
  await stopAndRemove(await stack);
}

async function start(): Promise<Stack> {
  // The workers inherit it, and so do the commands that tests start: the SDK's farewell to Node 20 says nothing here.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
  const folder = stackFolder(root);
  await removeLeftovers(folder);
  const abort = new AbortController();
  const tools = loadToolSettings();
  const dataDir = path.join(folder, `${PREFIX}${process.pid}`);
  const starting = startStack({ dataDir, fast: true, log, signal: abort.signal, tools });
  stopOnSignals(starting, abort);
  const [stack, testServerPath] = await Promise.all([starting, findTestServer()]);
  const handover: StackHandover = { dataDir, env: { ...stack.env }, ...(testServerPath && { testServerPath }) };
  process.env[STACK_VARIABLE] = JSON.stringify(handover);
  return stack;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function findTestServer(): Promise<string | undefined> {
  try {
    return await resolveTool('temporal-test-server', loadToolSettings(), log);
  } catch (error) {
    log(`${String(error)}\nThe SDK will fetch its own.`);
    return undefined;
  }
}

/** Without this Ctrl-C would end Jest at once, and the servers, which are of other sessions, would stay. */
function stopOnSignals(starting: Promise<Stack>, abort: AbortController): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      abort.abort(new Error(`Stopped by ${signal}.`));
      const exit = (): void => process.exit(codes[signal]);
      starting.then(stopAndRemove).then(exit, exit);
    });
  }
}

async function stopAndRemove(stack: Stack): Promise<void> {
  await stack.stop();
  await removeStackData(stack.dataDir);
}

/** Ends and removes what a test run left that was killed. Runs that live are none of ours. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of namesIn(folder)) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = path.join(folder, name);
    const pids = readStackPids(dataDir);
    if (pids !== undefined && isSameProcess(pids.parent)) continue;
    await endDeadStack(dataDir);
    await removeStackData(dataDir);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
