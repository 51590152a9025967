/** True for a system error of that code. Not by `instanceof`: under Jest Node's own errors are of another realm. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
