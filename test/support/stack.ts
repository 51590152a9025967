import { z } from 'zod';

const handover = z.object({
  dataDir: z.string(),
  env: z.record(z.string(), z.string()),
  testServerPath: z.string().optional(),
});

/** What the global set-up hands over to the test files. */
export type StackHandover = z.infer<typeof handover>;

/** The environment variable that carries it: Jest's workers inherit it. */
export const STACK_VARIABLE = 'CONVERZA_TEST_STACK';

/** The servers of this test run. */
export interface TestStack {
  /** The servers' data, with their logs in `logs/`. */
  dataDir: string;
  /** All settings by which a command reaches the stack, as the `stackEnv` of loadConfig. */
  env: Readonly<Record<string, string>>;
  /** A superuser's address of the database `converza`: tests make databases of their own beside it. */
  databaseUrl: string;
  /** An administrator's access: tests make buckets of their own. */
  s3: { endpoint: string; region: string; accessKeyId: string; secretAccessKey: string };
  temporalAddress: string;
  temporalNamespace: string;
  /** The time-skipping test server's program; undefined: the SDK fetches its own. */
  testServerPath?: string;
}

/** The stack that the global set-up started. Throws when there is none: a missing server fails the suite. */
export function testStack(): TestStack {
  const text = process.env[STACK_VARIABLE];
  if (text === undefined) throw new Error('No test stack: this file belongs to a Jest project with the global set-up.');
  const { dataDir, env, testServerPath } = handover.parse(JSON.parse(text));
  const setting = (name: string): string => {
    const value = env[name];
    if (value === undefined) throw new Error(`The test stack has no ${name}.`);
    return value;
  };
  return {
    dataDir,
    env,
    databaseUrl: setting('DATABASE_URL'),
    s3: {
      endpoint: setting('AWS_ENDPOINT_URL_S3'),
      region: setting('AWS_DEFAULT_REGION'),
      accessKeyId: setting('AWS_ACCESS_KEY_ID'),
      secretAccessKey: setting('AWS_SECRET_ACCESS_KEY'),
    },
    temporalAddress: setting('TEMPORAL_ADDRESS'),
    temporalNamespace: setting('TEMPORAL_NAMESPACE'),
    ...(testServerPath === undefined ? {} : { testServerPath }),
  };
}
