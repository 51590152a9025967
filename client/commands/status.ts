import type { Command } from 'commander';
import { statusReport, type StatusReport } from '../../store/reports.ts';
import { withDatabase } from '../connect.ts';
import { fields, printJson, printLines, table } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';
import { runLines } from '../run-lines.ts';

/** `status`: what every tier holds and how the last run went. */
export function registerStatus(program: Command): void {
  addCommand(program, 'status', 'show what every tier holds, and the last run', [
    'converza status',
    'converza status --json | jq .objects',
  ]).action(async (options: JsonOption) => {
    const report = await withDatabase(settings('database').database, statusReport);
    if (options.json === true) printJson(report);
    else printLines([...tierLines(report), '', ...lastRunLines(report)]);
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
    ],
  );
}

function lastRunLines({ lastRun }: StatusReport): string[] {
  return lastRun === null ? fields([['last run', 'none yet']]) : ['Last run', ...runLines(lastRun)];
}
