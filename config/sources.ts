import { definedOnly, readDotEnv, readLiveStackEnv, stackFolder } from './stack-file.ts';

export interface SourceOptions {
  /** The real environment. */
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of `.env` and `.converza/`. */
  cwd: string;
  /** The embedded stack's data; default `<cwd>/.converza`. */
  dataDir?: string;
  /** Demo, bench and tests: servers and lake come from the embedded stack, whatever the environment and `.env` say. */
  stackOnly?: boolean;
  /** The stack's settings where the caller holds the stack itself, or lays its own bucket and schema over them. */
  stackEnv?: Readonly<Record<string, string>>;
}

export interface Sources {
  /** The settings in force, one value a name. */
  variables: Readonly<Record<string, string>>;
  /** True when Temporal's address is the stack's own. */
  temporalOfStack: boolean;
  /** The stack's settings that the environment or `.env` replaced. */
  overridden: readonly string[];
  /** Set while a stack lives. */
  stack?: { dataDir: string };
}

const STACK_NAMES = new Set(['DATABASE_URL', 'DB_SCHEMA', 'BUCKET_NAME', 'S3_PREFIX', 'DASHBOARD_DATABASE_URL']);
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const isOfStack = (name: string): boolean => STACK_NAMES.has(name) || /^(AWS|TEMPORAL)_/.test(name);

/** The real environment over `.env` over the live stack's settings. */
export function mergeSources(options: SourceOptions): Sources {
  const dataDir = options.dataDir ?? stackFolder(options.cwd);
  const live = options.stackEnv === undefined ? readLiveStackEnv(dataDir) : definedOnly(options.stackEnv);
  const own = { ...readDotEnvBelow(options), ...definedOnly(options.env) };
  if (options.stackOnly === true) for (const name of Object.keys(own)) if (isOfStack(name)) delete own[name];
  if (live === undefined) return { variables: own, temporalOfStack: false, overridden: [] };

  const stack = { ...live };
  const overridden = Object.keys(live)
    .filter((name) => own[name] !== undefined && own[name] !== live[name])
    .toSorted();
  // A key belongs to its secret: half of each pair would be refused with a misleading error.
  if (CREDENTIALS.some((name) => own[name] !== undefined)) dropFrom(stack, CREDENTIALS);
  if (REGIONS.some((name) => own[name] !== undefined)) dropFrom(stack, REGIONS);
  const ownProfile = own['TEMPORAL_PROFILE'] ?? own['TEMPORAL_CONFIG_FILE'];
  if (ownProfile !== undefined && own['TEMPORAL_ADDRESS'] === undefined) {
    overridden.push(
      ...['TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE'].filter(
        (name) => stack[name] !== undefined && !overridden.includes(name),
      ),
    );
    dropFrom(stack, ['TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'TEMPORAL_UI_URL']);
  }
  const temporalOfStack = stack['TEMPORAL_ADDRESS'] !== undefined && own['TEMPORAL_ADDRESS'] === undefined;
  // The stack's server has neither TLS nor keys, and another server's key is none of its business.
  if (temporalOfStack)
    dropFrom(
      own,
      Object.keys(own).filter((name) => /^TEMPORAL_(API_KEY|TLS|GRPC_META|CODEC)/.test(name)),
    );
  return { variables: { ...stack, ...own }, temporalOfStack, overridden, stack: { dataDir } };
}

function readDotEnvBelow(options: SourceOptions): Record<string, string> {
  const dotEnv = readDotEnv(options.cwd);
  // The same rule between `.env` and the environment as below between both and the stack.
  for (const group of [CREDENTIALS, REGIONS]) {
    if (group.some((name) => (options.env[name] ?? '').trim() !== '')) dropFrom(dotEnv, group);
  }
  return dotEnv;
}

function dropFrom(variables: Record<string, string>, names: readonly string[]): void {
  for (const name of names) delete variables[name];
}
