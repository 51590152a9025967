import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as a pid file names it: `startedAt` tells it from a stranger that got the same pid later. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** When the process started, in words that differ after a reboot; undefined when it is gone or only a zombie. */
export function processStartedAt(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
}

/** True while the very process that was recorded runs. */
export function isSameProcess(recorded: ProcessIdentity): boolean {
  return processStartedAt(recorded.pid) === recorded.startedAt;
}

/** The calling process, as a pid file records it. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startedAt = processStartedAt(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

function startedOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command, in parentheses, may itself hold spaces and parentheses: fields are counted from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    const ticks = fields[19];
    if (state === 'Z' || state === 'X' || ticks === undefined) return undefined;
    // Ticks count from boot, so another boot's process could match without the boot's own id.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return undefined;
  }
}

function startedElsewhere(pid: number): string | undefined {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [state = '', ...started] = line.split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}
