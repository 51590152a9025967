import type { PieceReader } from '../pieces.ts';
export function isZstd(start: Uint8Array): boolean {
  return start[0] === 0x28 && start[1] === 0xb5;
}
export async function* unzstd(_stored: PieceReader): AsyncGenerator<Uint8Array, void, undefined> {}
