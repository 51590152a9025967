import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunReport } from '../../store/reports.ts';
import type { Verification } from '../../store/verify.ts';
import { end } from '../support/cli.ts';
import { createE2e, rawCall, type E2e } from '../support/e2e.ts';
import { everyRow } from '../support/every-row.ts';
import { PLANTED, PLANTED_OBJECTS } from '../support/planted.ts';
import { testStack } from '../support/stack.ts';

let own: E2e;
let worker: ChildProcess | undefined;
let workerSaid = '';
beforeAll(async () => {
  own = await createE2e();
  const [{ name }] = (await own.database.db.query<{ name: string }>('select current_database() as name')) as [
    { name: string },
  ];
  // From here on PostgreSQL logs every statement with its parameters.
  await own.database.db.query(`alter database ${name} set log_min_duration_statement = 0`);
  await own.database.db.query(`alter database ${name} set log_parameter_max_length_on_error = -1`);
  for (const [object, body] of Object.entries(PLANTED_OBJECTS)) await own.put(object, body);
  worker = await own.cli.with({ LOG_LEVEL: 'debug', QUARANTINE_LIMIT: '1' }).startWorker();
  worker.stderr?.on('data', (chunk: Buffer) => {
    workerSaid += chunk.toString();
  });
});
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await own?.close();
});

/** The planted values that a text holds. */
const heldIn = (text: string): string[] => PLANTED.filter((value) => text.includes(value));

describe('personal data', () => {
  test('of objects good and broken reaches no table, no log of PostgreSQL or the Worker, and no history', async () => {
    const report = await own.cli.json<RunReport>('etl');
    expect(report).toMatchObject({ status: 'completed', listed: 11, loaded: 8, rejected: 3, quarantined: 7 });

    const rows = await everyRow(own.database.db);
    expect(rows.flatMap(heldIn)).toEqual([]);
    const silver = rows.filter((row) => row.startsWith('silver_call_records:'));
    expect(
      silver.filter((row) => row.includes('[CARD]') && row.includes('[EMAIL]') && row.includes('[IBAN]')),
    ).toHaveLength(7);
    const samples = rows.filter((row) => row.startsWith('quarantined_records:'));
    expect(samples.filter((row) => row.includes('[EMAIL]'))).toHaveLength(4);

    const { dataDir, temporalAddress } = testStack();
    const log = readFileSync(path.join(dataDir, 'logs', 'postgres.log'), 'utf8');
    expect(log).toContain('planted-transcript');
    expect(heldIn(log)).toEqual([]);
    expect(heldIn(readFileSync(path.join(dataDir, 'logs', 'temporal.log'), 'utf8'))).toEqual([]);
    expect(heldIn(workerSaid)).toEqual([]);
    expect(workerSaid).toContain('Activity completed');
    const connection = await Connection.connect({ address: temporalAddress });
    const client = new Client({ connection, namespace: own.bucket });
    const history = await client.workflow.getHandle(report.workflowId).fetchHistory();
    await connection.close();
    const payloads = payloadsOf(history);
    expect(payloads).toContain('batchId');
    expect(heldIn(payloads)).toEqual([]);
  });

  test('is counted on silver, and the books hold', async () => {
    const [row] = await own.database.db.query<{ counts: object }>(
      `select redaction_counts as counts from call_data.silver_call_records where call_id = 'planted-fields'`,
    );
    expect(row?.counts).toEqual({ card: 2, email: 3, iban: 1, phone: 3, ssn: 1 });
    const verification = await own.cli.json<Verification>('verify', '--deep');
    expect(verification.checks.filter((check) => !check.ok)).toEqual([]);
  });

  test('analyze gives where it stood in the raw transcript', async () => {
    const raw = { ...rawCall('one'), transcript_text: 'Customer: 😀 mail jane.planted@example.com please' };
    const result = await own.cli.run(['analyze', '-'], JSON.stringify(raw));
    const [answer] = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answer).toMatchObject({
      transcript_text: 'Customer: 😀 mail [EMAIL] please',
      redactions: [{ type: 'email', start: 17, end: 41 }],
    });
  });

  test('stays where REDACT is off, is stale under another setting, and goes when the stale objects are read again', async () => {
    if (worker !== undefined) await end(worker, 'SIGTERM');
    const open = { REDACT: 'off', QUARANTINE_LIMIT: '1' };
    worker = await own.cli.with(open).startWorker();
    await own.put('later.json', { ...rawCall('later'), transcript_text: 'Customer: jane.planted@example.com' });
    const mismatch = await own.cli.run(['etl']);
    expect(mismatch).toMatchObject({ code: 1 });
    expect(mismatch.stderr).toMatch(/The Worker makes rows of version silver-\w+\/UTC\/off, this command expects/);
    await own.cli.with(open).json('etl');
    expect((await everyRow(own.database.db)).flatMap(heldIn)).not.toEqual([]);
    expect(await own.cli.json('status')).toMatchObject({ stale: { silver: 1, objects: 1 } });
    await end(worker, 'SIGTERM');

    worker = await own.cli.with({ QUARANTINE_LIMIT: '1' }).startWorker();
    const again = await own.cli.json<RunReport>('etl', '--stale');
    expect(again).toMatchObject({ status: 'completed', listed: 0, requeued: 1, loaded: 1, written: 1 });
    expect((await everyRow(own.database.db)).flatMap(heldIn)).toEqual([]);
    expect(await own.cli.json('status')).toMatchObject({ stale: { silver: 0, objects: 0 } });
  });
});

/** All that a history's payloads hold, decoded. */
function payloadsOf(history: unknown): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) texts.push(Buffer.from(value).toString());
    else if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) walk(item);
    else if (typeof value === 'string') texts.push(value);
  };
  walk(history);
  return texts.join('\n');
}
