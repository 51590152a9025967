const HASH_BITS = 32;

/** 64 bits of a text as two unsigned numbers: enough that no two seeds of a bucket meet. */
export function hashText(text: string): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  return [mix(high ^ (low >>> 13)), mix(low ^ (high >>> 13))];
}

/** A one-to-one shuffle of the 32-bit numbers: different indexes never give the same result. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Eight hex digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(HASH_BITS / 4, '0');
}
