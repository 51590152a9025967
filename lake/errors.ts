export interface LakeFault {
  readonly bucket: string;
  readonly key?: string;
  /** The HTTP status; absent when no answer came. */
  readonly statusCode?: number;
  /** The lake's error code, or the system's for a connection that failed. */
  readonly code?: string;
  readonly cause?: unknown;
}

/** A failed call to the lake. The message names bucket, status and code, never the key: messages reach histories. */
export abstract class LakeError extends Error {
  readonly bucket: string;
  readonly key: string | undefined;
  readonly statusCode: number | undefined;
  readonly code: string | undefined;

  constructor(summary: string, fault: LakeFault) {
    const answer = [fault.statusCode, fault.code].filter((part) => part !== undefined).join(' ');
    super(`${summary} (bucket ${fault.bucket}${answer === '' ? '' : `, ${answer}`})`, { cause: fault.cause });
    this.bucket = fault.bucket;
    this.key = fault.key;
    this.statusCode = fault.statusCode;
    this.code = fault.code;
  }
}

/** No answer, a broken one, or a fault of the server: worth another try. */
export class LakeUnavailableError extends LakeError {
  override readonly name = 'LakeUnavailableError';
  constructor(fault: LakeFault) {
    super('The lake is unavailable', fault);
  }
}

/** The lake asks for fewer requests. */
export class LakeThrottledError extends LakeError {
  override readonly name = 'LakeThrottledError';
  constructor(fault: LakeFault) {
    super('The lake throttles', fault);
  }
}

export class BucketNotFoundError extends LakeError {
  override readonly name = 'BucketNotFoundError';
  constructor(fault: LakeFault) {
    super('There is no such bucket at this endpoint and region', fault);
  }
}

/** The credentials are wrong, expired, or not allowed to use the bucket. */
export class AccessDeniedError extends LakeError {
  override readonly name = 'AccessDeniedError';
  constructor(fault: LakeFault) {
    super('The lake denies access', fault);
  }
}

/** The object is gone; the bucket is there. */
export class ObjectMissingError extends LakeError {
  override readonly name = 'ObjectMissingError';
  constructor(fault: LakeFault) {
    super('The object is gone', fault);
  }
}

/** The object is there, but not in the version that was asked for. */
export class ObjectChangedError extends LakeError {
  override readonly name = 'ObjectChangedError';
  constructor(fault: LakeFault) {
    super('The object has another version now', fault);
  }
}

/** The lake refuses this one object. */
export class ObjectUnreadableError extends LakeError {
  override readonly name = 'ObjectUnreadableError';
  constructor(fault: LakeFault) {
    super('The lake refuses the object', fault);
  }
}

/** The lake answered what the S3 protocol does not allow, or refused a request this code should not send. */
export class LakeProtocolError extends LakeError {
  override readonly name = 'LakeProtocolError';
  constructor(fault: LakeFault, summary = 'The lake does not keep to the protocol') {
    super(summary, fault);
  }
}
