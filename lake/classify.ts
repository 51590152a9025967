import {
  AccessDeniedError,
  BucketNotFoundError,
  LakeError,
  LakeProtocolError,
  LakeThrottledError,
  LakeUnavailableError,
  ObjectChangedError,
  ObjectMissingError,
  ObjectUnreadableError,
  type LakeFault,
} from './errors.ts';

export type Operation = 'list' | 'get' | 'put' | 'delete' | 'bucket';

/** Codes that blame the credentials, not the object: every other call would fail the same way. */
const CREDENTIAL_CODES = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'InvalidToken',
  'TokenRefreshRequired',
  'RequestTimeTooSkewed',
  'AuthorizationHeaderMalformed',
  'InvalidSecurity',
  'AccountProblem',
  'NotSignedUp',
  'CredentialsProviderError',
]);
const THROTTLE_CODES = new Set([
  'SlowDown',
  'TooManyRequests',
  'RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
]);

/** The error class for an answer of the lake, by its status and error code; never by its message. */
export function classifyAnswer(operation: Operation, fault: LakeFault & { readonly statusCode: number }): LakeError {
  const { statusCode, code = '' } = fault;
  if (statusCode === 429 || statusCode === 503 || THROTTLE_CODES.has(code)) return new LakeThrottledError(fault);
  if (statusCode >= 500 || statusCode === 408 || code === 'RequestTimeout') return new LakeUnavailableError(fault);
  if (code === 'NoSuchBucket' || code === 'PermanentRedirect') return new BucketNotFoundError(fault);
  if (CREDENTIAL_CODES.has(code)) return new AccessDeniedError(fault);
  if (operation === 'get') return classifyObject(fault);
  if (statusCode === 401 || statusCode === 403) return new AccessDeniedError(fault);
  return new LakeProtocolError(fault);
}

function classifyObject(fault: LakeFault & { readonly statusCode: number }): LakeError {
  if (fault.code === 'NoSuchKey') return new ObjectMissingError(fault);
  if (fault.statusCode === 412) return new ObjectChangedError(fault);
  // A 404 that does not say what is missing may come from a wrong address: it must not make calls disappear.
  if (fault.statusCode === 404) return new LakeProtocolError(fault, 'The lake answers 404 without naming the key');
  return fault.statusCode >= 400 ? new ObjectUnreadableError(fault) : new LakeProtocolError(fault);
}

/** The error class for whatever the SDK or undici threw: an answer when there is a status, a lost connection otherwise. */
export function classifyThrown(
  operation: Operation,
  thrown: unknown,
  target: { readonly bucket: string; readonly key?: string },
): LakeError {
  if (thrown instanceof LakeError) return thrown;
  const { name, code, $metadata, $response } = readable(thrown);
  const statusCode = $metadata?.httpStatusCode ?? $response?.statusCode;
  const fault: LakeFault = { bucket: target.bucket, key: target.key, statusCode, code: code ?? name, cause: thrown };
  if (name === 'CredentialsProviderError') return new AccessDeniedError({ ...fault, code: name });
  if (statusCode === undefined) return new LakeUnavailableError(fault);
  // A good status with a broken body is a broken answer.
  if (statusCode < 300) return new LakeUnavailableError(fault);
  return classifyAnswer(operation, { ...fault, statusCode, code: name });
}

interface Readable {
  readonly name?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number };
}

function readable(thrown: unknown): Readable {
  if (typeof thrown !== 'object' || thrown === null) return {};
  const { name, code, $metadata, $response } = thrown as Readable;
  return { name, code: typeof code === 'string' ? code : undefined, $metadata, $response };
}
