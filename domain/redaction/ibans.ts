import { IBAN_LENGTHS, passesIbanCheck } from './checks.ts';
import type { CueKind } from './cues.ts';
import type { Found } from './types.ts';

// From the check digits on: there are fewer digits than words.
const CHECK_DIGITS = /\d{2}(?=[ .-]?[a-z\d])/g;
const COUNTRY = /(?:^|[^a-z\d])([a-z]{2})[ -]?$/;
const CUE = /(?<![a-z])iban(?![a-z])[^\n]{0,40}$/;
const SORT_CODE = /(?<![a-z])sort[ _-]?codes?[^\d\n]{0,24}(\d\d[ -]?\d\d[ -]?\d\d)(?!\d)/g;
const BARE_SORT_CODE = /^\d\d[ -]\d\d[ -]\d\d$/;
const REACH = 64;

/** Finds IBANs, in groups or not, by their check or by the word before them, and sort codes. Linear time. */
export function findIbans(text: string, field: CueKind | null = null): Found[] {
  const found: Found[] = [];
  const whole = field === 'bank_account' ? BARE_SORT_CODE.exec(text) : null;
  if (whole !== null) return [{ type: 'bank_account', start: whole.index, end: whole.index + whole[0].length }];
  for (const match of text.includes('sort') ? text.matchAll(SORT_CODE) : []) {
    const end = match.index + match[0].length;
    found.push({ type: 'bank_account', start: end - (match[1]?.length ?? 0), end });
  }
  let last = 0;
  for (const match of text.matchAll(CHECK_DIGITS)) {
    const country = COUNTRY.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[1];
    if (country === undefined) continue;
    const start = text.lastIndexOf(country, match.index - 2);
    const wanted = IBAN_LENGTHS[country];
    if (start < last || wanted === undefined) continue;
    const end = ibanEnd(text, start, wanted, field === 'iban');
    if (end === null) continue;
    found.push({ type: 'iban', start, end });
    last = end;
  }
  return found;
}

function ibanEnd(text: string, start: number, wanted: number, isField: boolean): number | null {
  const stretch = text.slice(start, start + REACH);
  let value = '';
  let end = 0;
  let lastDigitGroup = 0;
  for (let at = 0; at < stretch.length && value.length < wanted; at++) {
    const char = stretch[at] ?? '';
    if (/[a-z\d]/.test(char)) {
      value += char;
      end = at + 1;
      if (/\d/.test(char)) lastDigitGroup = end;
    } else if (!/[ .-]/.test(char) || !/^(?![a-z]{5})[a-z\d]/.test(stretch.slice(at + 1, at + 6))) break;
  }
  if (value.length === wanted && passesIbanCheck(value)) return start + end;
  // "Me at 20…" is no Austrian account: without the check the country and the check digits stand together.
  if (!/^[a-z]{2}\d/.test(stretch)) return null;
  const hasCue = isField || CUE.test(text.slice(Math.max(0, start - 48), start));
  const digits = stretch.slice(0, lastDigitGroup).replace(/\D/g, '').length;
  return hasCue && digits >= 8 ? start + lastDigitGroup : null;
}
