import type { ReasonCode } from '../domain/reason-codes.ts';

/** The stored bytes are faulty from here on: what was decoded before stands, and the rest is told by one reject. */
export class StreamFlaw extends Error {
  override readonly name = 'StreamFlaw';
  readonly reason: ReasonCode;

  constructor(reason: ReasonCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
