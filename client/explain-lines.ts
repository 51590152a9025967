import type { RedactionCounts } from '../domain/redaction/types.ts';
import { REASON_MEANINGS } from '../domain/reason-codes.ts';
import type { ExplainedQuarantine, Explanation } from '../store/explain.ts';
import { fields, grouped } from './output.ts';
import { atSecond, printable } from './printable.ts';

type Pair = readonly [string, string | number | null];

/** A call on one screen: where it came from, what was made of it, and what else speaks of it. */
export function explainLines(explanation: Explanation): string[] {
  const { callId } = explanation;
  const notes = explanationNotes(explanation);
  return [
    `Call ${printable(callId)}`,
    ...fields([
      ...sourcePairs(explanation),
      ...silverPairs(explanation),
      ...goldPairs(explanation),
      ...cellPairs(explanation),
    ]),
    ...(notes.length === 0 ? [] : ['', ...notes.map(printable)]),
    ...section('Other objects that hold this call', explanation.superseded.map(loserLine)),
    ...section('Quarantine', explanation.quarantine.map(quarantineLine)),
  ];
}

/** What a reader must know beside the figures, in sentences. */
export function explanationNotes(explanation: Explanation): string[] {
  const { silver, gold, object, superseded, quarantine, agentDay } = explanation;
  const notes: string[] = [];
  if (silver === null) notes.push('This call is not in silver: no object gives it now.');
  for (const row of quarantine.filter((one) => one.removedCall)) notes.push(removedNote(row));
  const named = quarantine.find((row) => row.namesCall && row.status !== 'resolved');
  if (silver === null && named !== undefined) {
    notes.push(`A record of this id was quarantined as ${named.reason}: ${REASON_MEANINGS[named.reason]}`);
  }
  const waiting = superseded.filter((loser) => loser.state === 'discovered' || loser.state === 'landed');
  if (waiting.length > 0) notes.push(`${waiting[0]?.key} waits to be read again, and may win the call back.`);
  if (silver !== null && gold === null) notes.push('Gold has not scored this call yet.');
  if (object?.state === 'missing')
    notes.push('Its object was deleted; the call stays as it was last loaded, until etl --prune.');
  if (object?.state === 'discovered' || object?.state === 'landed') {
    notes.push('Its object is being read again, or waits for that; the call stays as it is until then.');
  }
  if (silver === null && gold !== null) notes.push('Gold still holds the call: converza verify names this drift.');
  if (agentDay?.waitsForRefresh === true) notes.push('The figures of its agent and day wait for a refresh.');
  return notes;
}

function removedNote(row: ExplainedQuarantine): string {
  const whole = row.recordNo === 0 || row.objectState === 'rejected';
  const what = whole ? 'was rejected' : 'was read with bad records';
  return `A version of ${row.key} ${what} (${row.reason}), which removed this call, of the version before, from the tables.`;
}

function sourcePairs({ object, run, batch, silver }: Explanation): Pair[] {
  if (object === null) return [];
  const version =
    object.etag === null || object.lastModifiedAt === null
      ? 'not read'
      : `${object.etag}, last modified ${atSecond(object.lastModifiedAt)}`;
  return [
    ['object', printable(`s3://${object.bucket}/${object.key}`)],
    ['  number', `${object.objectId}, ${object.state}, attempts ${object.attempts}`],
    ['  version', printable(version)],
    [
      '  record',
      `${silver?.recordNo ?? '-'} of ${grouped(object.records)}, ${grouped(object.quarantined)} quarantined`,
    ],
    ['run', run === null ? 'no longer kept' : `${run.runId}, ${run.mode}, ${run.status}, ${atSecond(run.startedAt)}`],
    ['batch', batch === null ? 'no longer kept' : batchText(batch)],
  ];
}

function batchText(batch: NonNullable<Explanation['batch']>): string {
  const partition = batch.partition === '' ? '' : ` of ${batch.partition}`;
  return `${batch.batchId}: ${batch.ordinal} of page ${batch.page}${partition}`;
}

function silverPairs({ silver }: Explanation): Pair[] {
  if (silver === null) return [];
  const { customerWordCount, agentWordCount } = silver;
  return [
    ['silver', `${silver.silverVersion}, written ${atSecond(silver.updatedAt)}`],
    ['  agent', printable(silver.agentName)],
    ['  call', `${silver.callTimestamp.toISOString()}, call date ${silver.callDate}`],
    [
      '  length',
      `${grouped(silver.transcriptLength)} characters, ${grouped(silver.callDurationSeconds)} s estimated, ` +
        `words: customer ${grouped(customerWordCount)}, agent ${grouped(agentWordCount)}`,
    ],
    ['  redacted', redactedText(silver.redactionCounts)],
  ];
}

function redactedText(counts: RedactionCounts): string {
  const words = Object.entries(counts).map(([type, count]) => `${type} ${count}`);
  return words.length === 0 ? 'nothing' : words.toSorted().join(', ');
}

function goldPairs({ gold }: Explanation): Pair[] {
  if (gold === null) return [];
  const phrase = gold.conversionPhrase === null ? '' : `: "${printable(gold.conversionPhrase)}"`;
  const upsells = gold.upsells.map(({ product, amount, currency, status }) =>
    printable([product, amount, currency, status].filter((word) => word !== null).join(' ')),
  );
  return [
    ['gold', `${gold.rulesVersion}, ${gold.evidenceCount} pieces of evidence`],
    [
      '  conversion',
      `${gold.isConversion ? 'yes' : 'no'}${phrase}, confidence ${gold.conversionConfidence ?? 'unknown'}`,
    ],
    ['  upsells', upsells.length === 0 ? 'none' : `${upsells.join('; ')} (amount ${gold.upsellAmount ?? 'none'})`],
    ['  sentiment', `${gold.sentimentLabel} ${gold.sentimentScore}, confidence ${gold.sentimentConfidence}`],
    ['  agent’s mood', gold.agentSentimentLabel ?? 'unknown'],
    ['  categories', gold.categories.length === 0 ? 'none' : printable(gold.categories.join(', '))],
    ['  speakers', gold.speakerLabels ?? 'unknown'],
  ];
}

function cellPairs({ agentDay }: Explanation): Pair[] {
  if (agentDay === null) return [];
  const { totalCalls, totalConversions, totalUpsellAmount, positiveCalls, neutralCalls, negativeCalls } = agentDay;
  return [
    ['agent and day', `${printable(agentDay.agentName)}, ${agentDay.metricDate}`],
    [
      '  figures',
      `calls ${grouped(totalCalls)}, conversions ${grouped(totalConversions)}, upsells ${totalUpsellAmount}, ` +
        `positive ${grouped(positiveCalls)}, neutral ${grouped(neutralCalls)}, negative ${grouped(negativeCalls)}`,
    ],
  ];
}

function loserLine(loser: Explanation['superseded'][number]): string {
  const key = loser.key === null ? `object ${loser.objectId}` : printable(`s3://${loser.bucket}/${loser.key}`);
  return `${key}, record ${loser.recordNo}, last modified ${atSecond(loser.lastModifiedAt)}: superseded`;
}

function quarantineLine(row: ExplainedQuarantine): string {
  const where = row.recordNo === 0 ? printable(row.key) : `${printable(row.key)} record ${row.recordNo}`;
  return `${row.id}  ${row.status}  ${row.reason}  ${where}, seen ${atSecond(row.lastSeenAt)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
