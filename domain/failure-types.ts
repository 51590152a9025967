export interface FailureKind {
  /** Retryable: tried again with backoff. Fatal: the run ends `failed` at once. */
  readonly class: 'retryable' | 'fatal';
  readonly meaning: string;
  readonly remedy: string;
}

/** The types of ApplicationFailure that Activities raise: a public contract, where a retired type is never used again. */
export const FAILURE_TYPES = {
  LakeUnavailable: {
    class: 'retryable',
    meaning: 'S3 did not answer, broke off, or answered with a fault of its own (5xx, timeout, lost connection).',
    remedy: 'Nothing, while it passes. If it lasts, check AWS_ENDPOINT_URL_S3, the network and the S3 service.',
  },
  LakeThrottled: {
    class: 'retryable',
    meaning: 'S3 asked for fewer requests (429, 503 or SlowDown); the next try waits longer than usual.',
    remedy: 'Nothing, while it passes. If it lasts, lower BATCH_WINDOW or `converza runs set-window`.',
  },
  DatabaseUnavailable: {
    class: 'retryable',
    meaning: 'PostgreSQL could not be reached, broke off, is starting or stopping, or is out of connections or space.',
    remedy: 'Nothing, while it passes. If it lasts, check DATABASE_URL, the server, its disk and DB_POOL_SIZE.',
  },
  SerializationConflict: {
    class: 'retryable',
    meaning: 'A transaction lost a race (40001, 40P01) five times in a row.',
    remedy: 'Nothing. If it comes often, lower BATCH_WINDOW.',
  },
  DatabaseFault: {
    class: 'retryable',
    meaning:
      'PostgreSQL refused a statement for a reason of no other type. Its words are withheld: they may quote data.',
    remedy: 'Look up the SQLSTATE in the message; the full error is in the log of the PostgreSQL server.',
  },
  RulesMismatch: {
    class: 'retryable',
    meaning: 'A Worker of other rules than those the run began with took up one of its steps, and left it.',
    remedy:
      'Let every Worker run the same version with the same settings; if the run has ended, run `converza reprocess`.',
  },
  InvalidInput: {
    class: 'fatal',
    meaning:
      'The input or the settings cannot work: an option out of range, or a database or login that does not exist.',
    remedy: 'Mend the option, or DATABASE_URL, and start the run again.',
  },
  BucketNotFound: {
    class: 'fatal',
    meaning: 'There is no bucket of that name at this endpoint and region.',
    remedy: 'Check BUCKET_NAME, AWS_ENDPOINT_URL_S3 and AWS_DEFAULT_REGION.',
  },
  AccessDenied: {
    class: 'fatal',
    meaning: 'S3 does not take the credentials, or does not let them list, read or write the bucket.',
    remedy: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, the bucket policy and the clock of this machine.',
  },
  LakeProtocol: {
    class: 'fatal',
    meaning: 'S3 answered what its protocol does not allow, such as a truncated page without a fresh token.',
    remedy:
      'Check that AWS_ENDPOINT_URL_S3 is an S3 server and not a proxy page; report it to the maker of the server.',
  },
  SchemaMismatch: {
    class: 'fatal',
    meaning: 'The database schema is not the one this version was written for, or the login has no rights on it (42…).',
    remedy: 'Run `converza migrate`, update this installation, or grant the rights.',
  },
  PruneRefused: {
    class: 'fatal',
    meaning: 'Pruning deleted keys would take more than a tenth of all calls, so it deleted nothing.',
    remedy: 'Look whether the bucket is whole and the prefix right. If it is, run `converza etl --prune --yes`.',
  },
  SettingsMismatch: {
    class: 'fatal',
    meaning:
      'The Worker has another release, CALL_TIMEZONE, REDACT or CATEGORIES_FILE than the command that started the run.',
    remedy: 'Give both the same release and settings, start the Worker again, then repeat the command.',
  },
  RunEnded: {
    class: 'fatal',
    meaning:
      'The row of the run was ended from outside (abandoned, or closed by hand); nothing more may be written for it.',
    remedy: 'Nothing: its objects were let go, and the next run takes them.',
  },
} as const satisfies Record<string, FailureKind>;

export type FailureType = keyof typeof FAILURE_TYPES;

/** True for the name of a fault that no retry mends. */
export function isFatalFailureType(type: string | null): type is FailureType {
  return Object.entries(FAILURE_TYPES).some(([name, kind]) => name === type && kind.class === 'fatal');
}
