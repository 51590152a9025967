import type { ForgetOutcome, ForgetResult, ForgottenRows } from '../store/forget.ts';
import { fields, grouped, table } from './output.ts';
import { printable } from './printable.ts';

const OUTCOMES: Readonly<Record<ForgetOutcome, string>> = {
  forgotten: 'forgotten',
  already_forgotten: 'already forgotten',
  not_found: 'not found; remembered, so that no later load brings it in',
};

const ROWS: Readonly<Record<keyof ForgottenRows, string>> = {
  silver: 'silver',
  gold: 'gold',
  upsells: 'upsells',
  categories: 'categories',
  superseded: 'superseded records',
  quarantine: 'quarantine rows',
  removedNotes: 'notes of rejected versions',
  staged: 'staged records',
  samples: 'raw samples of other rows',
};

export const UNTOUCHED = 'The objects in S3, backups and logs are not touched: what they hold of a call stays there.';

/** What became of each call, and the rows that went. */
export function forgetLines({ calls, rows, cells }: ForgetResult): string[] {
  const gone = Object.entries(ROWS).map(([name, told]) => [told, rows[name as keyof ForgottenRows]] as const);
  return [
    ...table(
      ['call', 'outcome'],
      calls.map(({ callId, outcome }) => [printable(callId), OUTCOMES[outcome]]),
    ),
    '',
    'Rows deleted',
    ...fields(gone).map((line) => `  ${line}`),
    `Agent and day figures made again: ${grouped(cells)}`,
  ];
}

/** What a person is asked before it is done. */
export function forgetQuestion(named: number, held: number): string {
  return (
    `Forget ${grouped(named)} call${named === 1 ? '' : 's'}, of which the tables hold ${grouped(held)}? ` +
    `This cannot be undone. ${UNTOUCHED}`
  );
}
