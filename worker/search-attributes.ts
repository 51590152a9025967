import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';

const { IndexedValueType } = proto.temporal.api.enums.v1;

/** The search attributes that runs carry. */
export const SEARCH_ATTRIBUTES = {
  convMode: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  convBucket: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  convPrefix: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  convState: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  convQuarantined: IndexedValueType.INDEXED_VALUE_TYPE_INT,
  convRulesVersion: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
} as const;

/** Registers what is missing and returns the names that exist now; where that is not allowed, those that existed. */
export async function registerSearchAttributes(client: Client, namespace: string): Promise<string[]> {
  const existing = async (): Promise<string[]> => {
    const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace });
    return Object.keys(customAttributes ?? {});
  };
  try {
    const known = await existing();
    const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !known.includes(name));
    if (missing.length > 0) {
      await client.connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing),
      });
    }
    // A server takes a moment to know them everywhere; until it lists them, a run must not set them.
    const registered = await existing();
    return Object.keys(SEARCH_ATTRIBUTES).filter((name) => registered.includes(name));
  } catch {
    return existing().then(
      (names) => names.filter((name) => name in SEARCH_ATTRIBUTES),
      () => [],
    );
  }
}
