import { deepVerify, type DeepVerification, type DeepVerifyDeps } from '../../client/deep-verify.ts';
import { readRecords } from '../../client/read-object.ts';
import { BUCKET, callJson, PREFIX, type Pipeline } from './pipeline.ts';
import { UTC_RULES } from './call-rules.ts';

const SALE =
  'Agent: We also have a protection plan for $12.50, shall I add the protection plan? Customer: Yes, please add it. ' +
  'Agent: Shall I place the order now? Customer: Yes, please go ahead. Thank you, that was very helpful.';

export const deep = (own: Pipeline, options: Partial<DeepVerifyDeps> = {}): Promise<DeepVerification> =>
  deepVerify({
    db: own.db,
    lake: own.lake,
    readObject: readRecords(own.lake, 16 * 1024 * 1024),
    bucket: BUCKET,
    prefix: PREFIX,
    rules: UTC_RULES,
    ...options,
  });
export const failedDeep = ({ checks }: DeepVerification): string[] =>
  checks.filter((check) => !check.ok).map((check) => check.name);
export const countOf = ({ checks }: DeepVerification, name: string): unknown =>
  checks.find((check) => check.name === name)?.actual;

/** A sale with an upsell, a call that an older object holds too, and two broken objects. */
export async function loadMixture(own: Pipeline): Promise<void> {
  await own.put('old.json', callJson('twice', { agent_name: 'Old Agent' }));
  await own.put('sale.json', callJson('sale', { transcript_text: SALE, queue: 'north', n: 1.5 }));
  await own.put('broken.json', 'no json');
  await own.put('undated.json', callJson('undated', { timestamp: 'yesterday' }));
  own.tick();
  await own.put('new.json', callJson('twice'));
  await own.run();
}
