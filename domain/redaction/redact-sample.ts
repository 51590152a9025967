import { redactText } from './redact-text.ts';
import type { RedactMode } from './types.ts';

/**
 * Redacts raw text that could not be read as JSON: a broken line, a page of HTML, half an object. Escapes are decoded to find values,
 * and characters that a wrong encoding leaves between others are dropped first.
 */
export function redactSample(text: string, mode: RedactMode): string {
  if (mode === 'off') return text;
  return redactText(text, mode).text;
}
