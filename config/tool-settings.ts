import os from 'node:os';
import path from 'node:path';
import { definedOnly } from './stack-file.ts';

/** Where the embedded stack's programs come from. */
export interface ToolSettings {
  /** The folders of PATH, in order. */
  searchPath: readonly string[];
  /** Downloaded programs, shared by all checkouts of this user. */
  cacheDir: string;
  /** CONVERZA_TEMPORAL_BIN, CONVERZA_WEED_BIN and CONVERZA_TEST_SERVER_BIN: programs named by the user. */
  overrides: { temporal?: string; weed?: string; 'temporal-test-server'?: string };
  /** What the programs themselves are given of the environment: nothing that would change their ports or data. */
  childEnv: Readonly<Record<string, string>>;
  /** pip's own settings and proxies, for the download. */
  pipEnv: Readonly<Record<string, string>>;
}

const CHILD_NAMES = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** The settings of the embedded stack's own programs; nothing is required. */
export function loadToolSettings(env: Readonly<Record<string, string | undefined>> = process.env): ToolSettings {
  const set = definedOnly(env);
  return {
    searchPath: (set['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder)),
    cacheDir: cacheFolder(set),
    overrides: {
      ...(set['CONVERZA_TEMPORAL_BIN'] === undefined ? {} : { temporal: set['CONVERZA_TEMPORAL_BIN'] }),
      ...(set['CONVERZA_WEED_BIN'] === undefined ? {} : { weed: set['CONVERZA_WEED_BIN'] }),
      ...(set['CONVERZA_TEST_SERVER_BIN'] === undefined
        ? {}
        : { 'temporal-test-server': set['CONVERZA_TEST_SERVER_BIN'] }),
    },
    childEnv: Object.fromEntries(CHILD_NAMES.flatMap((name) => (set[name] === undefined ? [] : [[name, set[name]]]))),
    // A required virtual environment would refuse even a download.
    pipEnv: { ...set, PIP_REQUIRE_VIRTUALENV: 'false', PIP_DISABLE_PIP_VERSION_CHECK: '1' },
  };
}

function cacheFolder(set: Readonly<Record<string, string>>): string {
  const own = set['CONVERZA_CACHE_DIR'];
  if (own !== undefined) return path.resolve(own);
  const home = set['HOME'] ?? os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'converza');
  const shared = set['XDG_CACHE_HOME'];
  return path.join(shared !== undefined && path.isAbsolute(shared) ? shared : path.join(home, '.cache'), 'converza');
}
