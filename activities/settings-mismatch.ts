/** The settings that shape data are others here than where the run was asked for. */
export class SettingsMismatchError extends Error {
  override readonly name = 'SettingsMismatch';
}

/**
 * Makes sure that this Worker makes rows as whoever started the run expects; nothing is expected by a run of older code.
 * @throws SettingsMismatchError telling both versions.
 */
export function requireVersion(ours: string, expected: string | undefined): void {
  if (expected === undefined || expected === ours) return;
  throw new SettingsMismatchError(
    `The Worker makes rows of version ${ours}, this command expects ${expected}: give both the same release, ` +
      'CALL_TIMEZONE, REDACT and CATEGORIES_FILE, and start the Worker again',
  );
}
