import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const SET_NAMES = ['conversion', 'upsell', 'sentiment', 'pii'] as const;
export type SetName = (typeof SET_NAMES)[number];

const span = z.object({ start: z.number().int().min(0), end: z.number().int() });
const record = z.looseObject({ transcript_text: z.string() });
const common = { id: z.string(), slice: z.string(), record };

const SCHEMAS = {
  conversion: z.object({ ...common, label: z.looseObject({ is_conversion: z.boolean() }) }),
  upsell: z.object({
    ...common,
    proxy: z.boolean().nullish(),
    label: z.looseObject({
      upsell_status: z.enum(['accepted', 'refused', 'none']).nullish(),
      upsell_accepted: z.boolean().nullish(),
      upsell_amount: z.number().nullish(),
      amount_scored: z.boolean().nullish(),
    }),
  }),
  sentiment: z.object({
    ...common,
    label: z.discriminatedUnion('scheme', [
      z.looseObject({ scheme: z.literal('3class'), sentiment: z.enum(['negative', 'neutral', 'positive']) }),
      z.looseObject({ scheme: z.literal('negative_vs_rest'), sentiment: z.string() }),
    ]),
  }),
  pii: z.object({
    ...common,
    label: z.looseObject({
      spans: z.array(span.extend({ type: z.string(), value: z.string() })),
      ignore_spans: z.array(z.looseObject(span.shape)),
    }),
  }),
};

export type Item<Name extends SetName = SetName> = z.infer<(typeof SCHEMAS)[Name]>;

export interface LabelledSet<Name extends SetName = SetName> {
  readonly name: Name;
  readonly items: readonly Item<Name>[];
  /** Names the data: a floor holds for these bytes alone. */
  readonly sha256: string;
}

/**
 * Reads the labelled sets of a folder, those that it holds: one JSON object a line with `id`, `slice`, `record` and `label`.
 * @throws Error naming the file and line that is not of the set's shape, or the folder that holds no set.
 */
export function readSets(folder: string): LabelledSet[] {
  const held = SET_NAMES.filter((name) => existsSync(path.join(folder, `${name}.jsonl`)));
  if (held.length === 0) {
    throw new Error(`${folder} holds none of ${SET_NAMES.map((name) => `${name}.jsonl`).join(', ')}.`);
  }
  return held.map((name) => {
    const file = path.join(folder, `${name}.jsonl`);
    const text = readFileSync(file, 'utf8');
    const lineOfId = new Map<string, number>();
    const items = text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = parseLine(name, line);
      if ('problem' in parsed) throw new Error(`${file}, line ${index + 1}: ${parsed.problem}`);
      const { id } = parsed.item;
      const earlier = lineOfId.get(id);
      if (earlier !== undefined) throw new Error(`${file}, line ${index + 1}: id ${id} is that of line ${earlier}`);
      lineOfId.set(id, index + 1);
      return [parsed.item];
    });
    if (items.length === 0) throw new Error(`${file} holds no items.`);
    return { name, items, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

function parseLine(name: SetName, line: string): { readonly item: Item } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { problem: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = SCHEMAS[name].safeParse(json);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error) };
  const problem = spanProblem(parsed.data);
  return problem === null ? { item: parsed.data } : { problem };
}

/** A span counted in other units than code points would be scored as missed: it is told from its value. */
function spanProblem({ record: { transcript_text }, label }: Item): string | null {
  if (!('spans' in label) || !('ignore_spans' in label)) return null;
  const { spans, ignore_spans } = label as Item<'pii'>['label'];
  const characters = Array.from(transcript_text);
  for (const { start, end } of [...spans, ...ignore_spans]) {
    if (start >= end || end > characters.length) return `span ${start} to ${end} is not inside the transcript`;
  }
  for (const { start, end, value } of spans) {
    const found = characters.slice(start, end).join('');
    if (found !== value) return `span ${start} to ${end} is "${found}", not its value "${value}"`;
  }
  return null;
}

/** True for the third of the items that rules are not tuned on: the number at the end of the id is a multiple of three. */
export function isHeldOut(item: { readonly id: string }): boolean {
  return Number(/(\d+)$/.exec(item.id)?.[1] ?? 1) % 3 === 0;
}
