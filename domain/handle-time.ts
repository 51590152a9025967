/**
 * Estimated handle time of a call in whole seconds: its words at 150 words a minute, times 1.3 for pauses and holds.
 */
export function estimateHandleSeconds(wordCount: number): number {
  // 60 / 150 × 1.3 as one integer fraction: no float product that rounds differently.
  return Math.round((wordCount * 13) / 25);
}
