import { groupBy, type Confusion } from './measures.ts';
import type { Regression } from './floors.ts';
import type { Judged, Score } from './score.ts';
import { isHeldOut, type SetName } from './sets.ts';

export interface SetReport {
  /** Where the set comes from, in words. */
  readonly source: string;
  /** True for the project's own dialogues. */
  readonly isOwn: boolean;
  readonly set: SetName;
  readonly sha256: string;
  readonly items: number;
  readonly all: Score;
  /** The two thirds that rules may be tuned on, and the third that they may not. */
  readonly tuned: Score;
  readonly heldOut: Score;
  readonly floor: 'none' | 'held' | 'broken' | 'recorded';
  /** Below the floor; for `recorded`, below the floor that was there before. */
  readonly regressions: readonly Regression[];
  readonly judged: readonly Judged[];
}

const LINE_WIDTH = 118;
const SHOWN_CHARACTERS = 400;

/** The reports for people; `worst` is how many wrong items to show of each set. */
export function reportLines(reports: readonly SetReport[], worst: number): string[] {
  return reports.flatMap((report) => [
    `${report.set}: ${report.items} items of ${report.source}`,
    ...rejectedLines(report),
    ...measureLines(report),
    ...(report.set === 'pii' ? [] : confusionLines(report.all.confusion)),
    ...sliceLines(report),
    ...worstLines(report, worst),
    ...floorLines(report),
    '',
  ]);
}

function rejectedLines({ judged }: SetReport): string[] {
  const rejected = judged.filter((one) => one.rejected !== null);
  return [...groupBy(rejected, (one) => one.rejected ?? '')].map(
    ([reason, some]) =>
      `  ${some.length} of them rejected as ${reason}, counted as finding nothing; first ${some[0]?.id}`,
  );
}

function measureLines({ all, tuned, heldOut, judged }: SetReport): string[] {
  const names = Object.keys(all.measures).filter((name) => all.measures[name] !== null);
  const heldOutItems = judged.filter(isHeldOut).length;
  const rows = [
    ['', 'all', 'tuned', 'held out'],
    ['items', `${judged.length}`, `${judged.length - heldOutItems}`, `${heldOutItems}`],
    ...names.map((name) => [name, ...[all, tuned, heldOut].map((score) => figure(score.measures[name] ?? null))]),
  ];
  const width = Math.max(...rows.map(([name]) => name?.length ?? 0));
  return rows.map(([name, ...cells]) => `  ${name?.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`);
}

function confusionLines(confusion: Confusion): string[] {
  const rows = Object.entries(confusion).filter(([expected]) => !expected.startsWith('price '));
  return rows.map(([expected, row]) => {
    const got = Object.entries(row).toSorted(([, a], [, b]) => b - a);
    const total = got.reduce((sum, [, count]) => sum + count, 0);
    return `  ${total} labelled ${expected}: ${got.map(([name, count]) => `${count} found ${name}`).join(', ')}`;
  });
}

function sliceLines({ all }: SetReport): string[] {
  const slices = Object.entries(all.slices);
  const faulty = slices.filter(([, { items, right }]) => right < items);
  if (slices.length < 2 || faulty.length === 0) return [];
  const worstFirst = faulty.toSorted(([, a], [, b]) => a.right / a.items - b.right / b.items);
  const shown = worstFirst.map(([name, { items, right }]) => `${name} ${right} of ${items}`);
  const others = slices.length - faulty.length;
  return wrapped(`right by slice: ${shown.join(', ')}${others > 0 ? `; no fault in ${others} more` : ''}`);
}

/** Held-out items stay unread: whoever looks at them has tuned on them. */
function worstLines({ judged }: SetReport, count: number): string[] {
  const wrong = judged.filter(({ fault }) => fault !== null);
  const readable = wrong.filter((one) => !isHeldOut(one)).toSorted((a, b) => b.confidence - a.confidence);
  const shown = readable.slice(0, count);
  if (wrong.length === 0) return ['  all right'];
  const heldOut = wrong.length - readable.length;
  const where = heldOut === 0 ? '' : `, ${heldOut} of them held out and not shown`;
  const order = shown.some(({ confidence }) => confidence > 0) ? '; the surest first:' : ':';
  return [
    `  ${wrong.length} wrong${where}${shown.length === 0 ? '' : order}`,
    ...shown.flatMap(({ id, slice, fault, call, item }) => [
      ...wrapped(`${id} (${slice}): ${fault}${decisionOf(call, item)}`, '    '),
      ...wrapped(excerpt(item.record.transcript_text), '      '),
    ]),
  ];
}

function decisionOf(call: Judged['call'], item: Judged['item']): string {
  if (call === null) return '';
  if ('is_conversion' in item.label) {
    const decision = call.evidence.find(({ rule }) => rule.startsWith('conversion.') && rule !== 'conversion.phrase');
    const phrase = call.conversion_phrase === null ? '' : ` on "${call.conversion_phrase}"`;
    return `${decision === undefined ? '' : ` by ${decision.rule}`}${phrase}`;
  }
  if ('upsell_amount' in item.label || 'upsell_status' in item.label) {
    const upsells = call.upsells.map(
      ({ product, amount, status }) => `${status} ${product ?? 'something'} ${amount ?? ''}`,
    );
    return upsells.length === 0 ? '' : ` (${upsells.map((one) => one.trim()).join(', ')})`;
  }
  return '';
}

/** The end of a transcript, where calls are decided, on one line and from a whole word on. */
function excerpt(transcript: string): string {
  const characters = Array.from(transcript.replace(/\s*\n\s*/g, ' | '));
  if (characters.length <= SHOWN_CHARACTERS) return characters.join('');
  const end = characters.slice(-SHOWN_CHARACTERS).join('');
  return `… ${end.slice(end.indexOf(' ') + 1)}`;
}

function floorLines({ floor, regressions }: SetReport): string[] {
  const compared = regressions.map(
    ({ measure, floor: was, value }) =>
      `${measure} is ${figure(value)}, its floor ${floor === 'recorded' ? 'was' : 'is'} ${figure(was)}`,
  );
  switch (floor) {
    case 'none':
      return ['  no floor is recorded for this data'];
    case 'held':
      return ['  every figure is at its floor or above'];
    case 'broken':
      return compared.map((line) => `  BELOW ITS FLOOR: ${line}`);
    case 'recorded':
      return ['  recorded as the floor of this data', ...compared.map((line) => `  FLOOR LOWERED: ${line}`)];
  }
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function wrapped(text: string, indent = '  '): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > LINE_WIDTH && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
