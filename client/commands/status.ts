import type { Command } from 'commander';
import { callRules } from '../../config/call-rules.ts';
import { statusReport, type ScheduleStanding, type StatusReport } from '../../store/reports.ts';
import { askTemporal, withDatabase } from '../connect.ts';
import { fields, grouped, printJson, printLines, table } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';
import { runLines } from '../run-lines.ts';
import { scheduleStanding } from '../schedule.ts';

/** `status`: what every tier holds and how the last run went. */
export function registerStatus(program: Command): void {
  addCommand(program, 'status', 'show what every tier holds, and the last run', [
    'converza status',
    'converza status --json | jq .objects',
  ]).action(async (options: JsonOption) => {
    const { database, pipeline } = settings('database');
    const rules = callRules(pipeline);
    const report = await withDatabase(database, async (db) =>
      statusReport(db, rules, await askTemporal(scheduleStanding)),
    );
    if (options.json === true) printJson(report);
    else
      printLines([
        ...tierLines(report),
        '',
        ...versionLines(report),
        '',
        ...lastRunLines(report),
        '',
        ...scheduleLines(report),
      ]);
  });
}

/** The counts per tier as a table. */
export function tierLines(report: StatusReport): string[] {
  const { objects, quarantine } = report;
  return table(
    ['tier', 'holds', 'count'],
    [
      ['bronze', 'objects known', objects.total],
      ['', '  discovered, not read yet', objects.discovered],
      ['', '  landed, on their way', objects.landed],
      ['', '  loaded', objects.loaded],
      ['', '  rejected', objects.rejected],
      ['', '  missing', objects.missing],
      ['silver', 'calls', report.silver],
      ['gold', 'calls scored', report.gold],
      ['gold', 'agents', report.agents],
      ['gold', 'days', report.days],
      ['quarantine', 'open', quarantine.open],
      ['', 'resolved', quarantine.resolved],
      ['', 'dismissed', quarantine.dismissed],
      ['stale', 'silver rows', report.stale.silver],
      ['', 'objects to read again', report.stale.objects],
      ['', 'gold rows', report.stale.gold],
    ],
  );
}

/** By which versions rows are stale, and what makes them again. */
function versionLines({ stale }: StatusReport): string[] {
  const remedies = [
    ...(stale.objects > 0 ? ['converza etl --stale'] : []),
    ...(stale.silver > 0 && stale.objects === 0 ? ['converza etl --prune (their objects are gone)'] : []),
    ...(stale.gold > 0 ? ['converza reprocess'] : []),
  ];
  return fields([
    ['silver version', stale.silverVersion],
    ['rules version', stale.rulesVersion],
    ...(remedies.length === 0 ? [] : [['stale rows', `made again by: ${remedies.join(', ')}`] as const]),
  ]);
}

function lastRunLines({ lastRun }: StatusReport): string[] {
  return lastRun === null ? fields([['last run', 'none yet']]) : ['Last run', ...runLines(lastRun)];
}

const SHOWN_GAPS = 5;

function scheduleLines({ lastFullListingAt, schedule, gaps, openRuns }: StatusReport): string[] {
  const minutes = gaps.reduce((sum, gap) => sum + gap.minutes, 0);
  const spans = gaps.slice(-SHOWN_GAPS).map((gap) => (gap.minutes === 1 ? gap.from : `${gap.from} to ${gap.to}`));
  return fields([
    ['last full listing', lastFullListingAt ?? 'none yet'],
    ['open runs', openRuns.length === 0 ? 'none' : openRuns.map(openRunWords).join(', ')],
    ...(schedule === null ? [['schedule', 'none, or Temporal cannot be asked'] as const] : standingLines(schedule)),
    [
      'missing minutes',
      minutes === 0
        ? 'none in 24 h'
        : `${grouped(minutes)} in 24 h: ${gaps.length > SHOWN_GAPS ? '… ' : ''}${spans.join(', ')}`,
    ],
  ]);
}

function standingLines(schedule: ScheduleStanding): (readonly [string, string])[] {
  const note = schedule.note === null ? '' : ` (${schedule.note})`;
  const next = schedule.paused ? 'none until: converza schedule resume' : (schedule.nextRunAt ?? 'none');
  return [
    ['schedule', `${schedule.paused ? 'paused' : 'active'}${note}`],
    ['next run', next],
    [
      'left out',
      `${grouped(schedule.missed)} too late to catch up, ${grouped(schedule.skipped)} while another was under way`,
    ],
  ];
}

function openRunWords({ runId, status, pauseReason }: StatusReport['openRuns'][number]): string {
  return `${runId} ${status}${pauseReason === null ? '' : `: ${pauseReason}`}`;
}
