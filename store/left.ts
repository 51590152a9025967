/** Of a ledger row `o`: when it landed, in microseconds since 1970. No two landings of an object bear the same. */
export const LANDING_MARK = '(extract(epoch from o.landed_at) * 1000000)::bigint';

/** What a stage wrote of one object, for the next stage to take instead of reading it back while the object's landing is the same. */
export interface Left<Item> {
  readonly mark: number;
  readonly items: readonly Item[];
}

/** What a stage left of a batch, by object id. */
export type LeftOfBatch<Item> = ReadonlyMap<number, Left<Item>>;

/** Items by their object, with an entry for an object that has none. */
export function leftOf<Item extends { readonly objectId: number }>(
  objects: readonly { readonly objectId: number; readonly mark: number }[],
  items: readonly Item[],
): LeftOfBatch<Item> {
  const left = new Map(objects.map(({ objectId, mark }) => [objectId, { mark, items: [] as Item[] }]));
  for (const item of items) left.get(item.objectId)?.items.push(item);
  return left;
}
