import { REASON_MEANINGS, REASON_REMEDIES } from '../domain/reason-codes.ts';
import type { QuarantineDetail, QuarantineList } from '../store/quarantine-admin.ts';
import { fields, grouped, table } from './output.ts';
import { atSecond, printable } from './printable.ts';

const CALLS_NAMED = 10;

/** The quarantine by reason, and the rows that match. */
export function listLines({ groups, total, rows }: QuarantineList): string[] {
  if (groups.length === 0) return ['No row of the quarantine matches.'];
  return [
    ...table(
      ['reason', 'open', 'resolved', 'dismissed'],
      groups.map((group) => [group.reason, group.open, group.resolved, group.dismissed]),
    ),
    '',
    ...(rows.length === 0 ? [] : rowLines(rows)),
    rows.length < total
      ? `${grouped(rows.length)} of ${grouped(total)} matching rows, the last met first; --limit shows more.`
      : `${grouped(total)} matching row${total === 1 ? '' : 's'}.`,
  ];
}

function rowLines(rows: QuarantineList['rows']): string[] {
  const headings = [
    'id',
    'reason',
    'stage',
    'key',
    'record',
    'call id',
    'first seen',
    'last seen',
    'attempts',
    'status',
  ];
  const cells = rows.map((row) => [
    String(row.id),
    row.reason,
    row.stage,
    printable(row.key),
    row.recordNo,
    row.callId === null ? null : printable(row.callId),
    atSecond(row.firstSeenAt),
    atSecond(row.lastSeenAt),
    row.attempts,
    row.status,
  ]);
  return [...table(headings, cells), ''];
}

/** Everything of one row, for people. */
export function detailLines(row: QuarantineDetail): string[] {
  return [
    ...fields([
      ['id', String(row.id)],
      ['status', row.note === null ? row.status : `${row.status}: ${printable(row.note)}`],
      ['reason', row.reason],
      ['meaning', REASON_MEANINGS[row.reason]],
      ['message', printable(row.message)],
      ['what to do', REASON_REMEDIES[row.reason]],
      ['object', printable(`s3://${row.bucket}/${row.key}`)],
      ['  number', `${row.objectId}, ${row.objectState}, attempts ${row.objectAttempts}`],
      ['  version', versionOf(row)],
      ['record', row.recordNo === 0 ? 'the object as a whole' : String(row.recordNo)],
      ['call id', row.callId === null ? null : printable(row.callId)],
      ['stage', row.stage],
      ['run', row.runId === null ? null : `${row.runId} (${row.runStatus}), batch ${row.batchId}`],
      ['first seen', atSecond(row.firstSeenAt)],
      ['last seen', `${atSecond(row.lastSeenAt)}, met ${row.attempts} time${row.attempts === 1 ? '' : 's'}`],
      ['rules', `${row.rulesVersion ?? '-'}, code ${row.codeVersion ?? '-'}`],
    ]),
    ...removedLines(row),
    '',
    ...(row.rawSample === null ? ['No raw sample was kept.'] : ['Raw sample', ...sampleLines(row.rawSample)]),
  ];
}

function versionOf(row: QuarantineDetail): string {
  const etag = row.etag === '' ? 'not read' : printable(row.etag);
  return row.lastModifiedAt === null
    ? `${etag}; the object has another version by now`
    : `${etag}, last modified ${atSecond(row.lastModifiedAt)}`;
}

function removedLines({ removedCalls, removedCallIds }: QuarantineDetail): string[] {
  if (removedCalls === 0) return [];
  const named = removedCallIds.slice(0, CALLS_NAMED).map(printable).join(', ');
  const more = removedCalls > CALLS_NAMED ? `, and ${grouped(removedCalls - CALLS_NAMED)} more` : '';
  const calls = removedCalls === 1 ? '1 call' : `${grouped(removedCalls)} calls`;
  return ['', `This version took ${calls} of the version before from the tables: ${named}${more}.`];
}

/** The sample line by line, each marked, so that nothing in it is taken for ours. */
function sampleLines(sample: string): string[] {
  return sample.split(/\r\n|\n/).map((line) => `| ${printable(line)}`.trimEnd());
}
