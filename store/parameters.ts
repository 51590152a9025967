/** Types whose arrays go over the wire in binary, with their object id and what stands before each element's text. */
const BINARY: Readonly<Record<string, { readonly oid: number; readonly prefix: readonly number[] }>> = {
  text: { oid: 25, prefix: [] },
  // The version of the binary form.
  jsonb: { oid: 3802, prefix: [1] },
};
const HEADER_BYTES = 20;
const NULL_LENGTH = -1;
const ARRAY_CAST = /\$(\d+)::(\w+)\[\]/g;

/** Element types of a statement's array parameters, by their place from 0. */
export type ArrayTypes = ReadonlyMap<number, string>;

/** Every array in store/ is cast where it stands, which tells how it may be sent. */
export function arrayTypesOf(sql: string): ArrayTypes {
  return new Map([...sql.matchAll(ARRAY_CAST)].map(([, place, type = '']) => [Number(place) - 1, type]));
}

/**
 * The parameters as the driver is to send them. It would write each array as one long literal, quoting and escaping every element: a
 * transcript, and the JSON about it, would be copied several times. Texts go in binary instead, and the rest as a plain literal.
 */
export function asSent(parameters: readonly unknown[], types: ArrayTypes): unknown[] {
  return parameters.map((value, place) => {
    const type = types.get(place);
    if (type === undefined || !Array.isArray(value)) return value;
    const binary = BINARY[type];
    return binary === undefined
      ? literal(value)
      : inBinary(
          value.map((one: string | null | undefined) => one ?? null),
          binary,
        );
  });
}

/** Layout: https://github.com/postgres/postgres/blob/master/src/backend/utils/adt/arrayfuncs.c, `array_recv`. */
function inBinary(values: readonly (string | null)[], { oid, prefix }: (typeof BINARY)[string]): Buffer {
  const lengths = values.map((value) => (value === null ? NULL_LENGTH : Buffer.byteLength(value) + prefix.length));
  const bytes = lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), HEADER_BYTES);
  const buffer = Buffer.allocUnsafe(bytes);
  buffer.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  buffer.writeInt32BE(lengths.includes(NULL_LENGTH) ? 1 : 0, 4);
  buffer.writeInt32BE(oid, 8);
  if (values.length === 0) return buffer.subarray(0, 12);
  buffer.writeInt32BE(values.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = HEADER_BYTES;
  for (const [index, value] of values.entries()) {
    at = buffer.writeInt32BE(lengths[index] ?? NULL_LENGTH, at);
    if (value === null) continue;
    for (const byte of prefix) at = buffer.writeUInt8(byte, at);
    at += buffer.write(value, at);
  }
  return buffer;
}

function literal(values: readonly unknown[]): string {
  let text = '{';
  for (const [index, value] of values.entries()) {
    if (index > 0) text += ',';
    text += elementOf(value);
  }
  return `${text}}`;
}

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`;
  throw new TypeError(`A ${typeof value} cannot be an element of an array parameter`);
}
