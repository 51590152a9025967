/** The embedded stack cannot run; the message says why and what to do, at times in several lines. */
export class StackError extends Error {
  override readonly name = 'StackError';
}
